// What the button of a prompt stops, and where it leads.
import { describe, expect, it } from 'vitest';
import { pageAfterStop, withoutPrompts } from '../../service-worker/stop-prompts.ts';
import { USUAL_REMINDERS } from '../../src/domain/reminders/reminder-settings.ts';

describe('"stop these"', () => {
  it('stops the checks and leaves everything else as it is', () => {
    const others = { ...USUAL_REMINDERS, stopped: ['hydration' as const], followUps: true };
    expect(withoutPrompts(others, 'check')).toEqual({ ...others, stopped: ['hydration', 'check'] });
    expect(withoutPrompts({ ...others, stopped: ['check'] }, 'check')).toBeUndefined();
  });

  it('turns off being asked again', () => {
    const asked = { ...USUAL_REMINDERS, followUps: true };
    expect(withoutPrompts(asked, 'follow-up')).toEqual(USUAL_REMINDERS);
  });

  it('stops no infusion’s reminder by a tap on the lock screen', () => {
    for (const kind of ['infusion-evening', 'infusion-morning', 'hydration', undefined, 7, 'constructor']) {
      expect(withoutPrompts(USUAL_REMINDERS, kind)).toBeUndefined();
      expect(pageAfterStop(kind)).toBe('/settings#reminders');
    }
    expect(pageAfterStop('check')).toBe('/');
  });
});
