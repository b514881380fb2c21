// The wish that this phone sends: stable while nothing changed, renewed when anything did.
import { beforeEach, describe, expect, it } from 'vitest';
import { PROTOCOL } from '../../../src/content/product/protocol.ts';
import { planInfusions } from '../../../src/domain/infusions/plan-infusions.ts';
import { USUAL_REMINDERS } from '../../../src/domain/reminders/reminder-settings.ts';
import type { ReminderState } from '../../../src/storage/reminder-state.ts';
import { makeWish, type WishSources } from '../../../src/ui/state/make-wish.ts';

const STATE: ReminderState = {
  deviceId: '6f9619ff-8b86-4d01-b42d-00cf4fc964ff',
  secret: 's',
  revision: 0,
  settings: USUAL_REMINDERS,
  meanings: {},
};
let made = 0;
const sources = (): WishSources => ({
  infusions: planInfusions(PROTOCOL, '2026-12-01'),
  locale: 'ja',
  subscription: { endpoint: 'https://push.example/1', keys: { p256dh: 'p', auth: 'a' } },
  now: new Date('2026-11-23T03:00:00Z'),
  zone: 'Asia/Tokyo',
  newReminderId: () => `id-${++made}`,
});

beforeEach(() => {
  made = 0;
});

describe('makeWish', () => {
  it('keeps revision and ids while nothing changed, so that it can be re-sent at every opening', () => {
    const first = makeWish(STATE, sources());
    const again = makeWish(first.state, sources());
    expect(again.body).toEqual(first.body);
    expect(again.revision).toBe(first.revision);
    expect(first.revision).toBe(1);
  });

  it('takes the next revision for another language, endpoint or date', () => {
    const first = makeWish(STATE, sources());
    const moved = planInfusions(PROTOCOL, '2026-12-02');
    for (const change of [
      { locale: 'en' as const },
      { infusions: moved },
      { subscription: { endpoint: 'https://push.example/2', keys: { p256dh: 'p', auth: 'a' } } },
    ]) {
      expect(makeWish(first.state, { ...sources(), ...change }).revision).toBe(2);
    }
  });

  it('asks for the evening before at 18:00 and the morning of at 7:00 on the phone’s clock', () => {
    const { body } = makeWish(STATE, sources());
    const instants = body.reminders.map(({ at }) => at);
    expect(instants).toContain('2026-11-30T09:00:00.000Z');
    expect(instants).toContain('2026-11-30T22:00:00.000Z');
  });

  it('tells the service nothing but opaque ids, instants, the language and the subscription', () => {
    const { body } = makeWish(STATE, sources());
    expect(Object.keys(body).sort()).toEqual(['locale', 'reminders', 'subscription']);
    for (const reminder of body.reminders) {
      expect(Object.keys(reminder).sort()).toEqual(['at', 'expiresAt', 'id']);
      expect(reminder.id).toMatch(/^id-\d+$/);
    }
    expect(JSON.stringify(body)).not.toMatch(/c1d1|infusion|check/);
  });

  it('wants nothing once reminders are stopped', () => {
    const stopped = { ...STATE, settings: { ...USUAL_REMINDERS, wanted: false } };
    expect(makeWish(stopped, sources()).body.reminders).toEqual([]);
  });
});
