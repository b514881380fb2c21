// The regular check on Today: which window it is and until when, what is done, what is due, and how it is stopped.
import { describe, expect, it } from 'vitest';
import { stopTreatment } from '../../../src/domain/infusions/change-infusions.ts';
import { type ReminderKind, USUAL_REMINDERS } from '../../../src/domain/reminders/reminder-settings.ts';
import { watchWords } from '../../../src/i18n/watch.ts';
import { WatchCard } from '../../../src/ui/pages/today/watch-card.tsx';
import { changeKind } from '../../../src/ui/state/reminders.ts';
import { givenBefore, PLANNED } from '../infusions/courses.ts';
import { modelOf } from '../infusions/page-model.tsx';
import { textAt } from './today-model.tsx';

const words = watchWords.ja;
/** Only the first infusion is in this calendar, so that the days after it are seen. */
const first = (today: string) => givenBefore(today, PLANNED.slice(0, 1));
const card = (today: string, infusions = givenBefore(today), stopped: ReminderKind[] = []) =>
  textAt(<WatchCard />, `${today}T10:00:00+09:00`, { infusions, reminders: { ...USUAL_REMINDERS, stopped } });

describe('the window', () => {
  it.each([
    ['2026-11-14', words.day0, '11月17日（火）'],
    ['2026-11-17', words.days(3), '11月17日（火）'],
    ['2026-11-18', words.week(4), '11月21日（土）'],
    ['2026-11-21', words.week(7), '11月21日（土）'],
  ])('on %s counts from the infusion and says its last day: %s', (today, text, until) => {
    const page = card(today, first(today));
    expect(page).toContain(text);
    expect(page).toContain(words.until(until));
    expect(page).toContain(words.small);
    expect(page.includes(words.tag)).toBe(today <= '2026-11-17');
  });

  it('is every day to week six, with its end', () => {
    const page = card('2026-12-20');
    expect(page).toContain(words.firstWeeks(6));
    expect(page).toContain(words.until('12月25日（金）'));
    expect(page).not.toContain(words.small);
  });

  it('is once a week while treatment goes on, and no time of close watch any more', () => {
    const page = card('2027-02-10');
    expect(page).toContain(words.weekly);
    expect(page).toContain(words.weeklyDue);
    expect(page).not.toContain(words.tag);
  });

  it('is once a month for half a year after the end, and then nothing', () => {
    const ended = stopTreatment(givenBefore('2027-03-01'), '2027-03-01');
    expect(card('2027-04-05', ended)).toContain(words.monthly);
    expect(card('2027-04-05', ended)).toContain(words.until('9月1日（水）'));
    expect(card('2027-09-02', ended)).toBe('');
  });

  it('says that the day is not known while the last infusion lies in the future, and leads to the dates', () => {
    const page = card('2026-11-10', givenBefore('2026-11-15', PLANNED.slice(0, 1)));
    expect(page).toContain(words.notKnown);
    expect(page).toContain(words.toDates);
    expect(page).not.toContain(words.stop);
  });

  it('is empty before the first infusion and without any', () => {
    expect(card('2026-11-10')).toBe('');
    expect(card('2026-11-10', [])).toBe('');
  });
});

describe('the checks of the day', () => {
  it('are done, due or to come', () => {
    const states = (infusions = first('2026-11-15')) => card('2026-11-15', infusions);
    expect(states()).toContain(`${words.slots.morning} ${words.states.due}`);
    expect(states()).toContain(`${words.slots.midday} ${words.states.later('14:00')}`);
  });

  it('are not asked for once they are stopped; what stays is said', () => {
    const page = card('2026-11-15', first('2026-11-15'), ['check']);
    expect(page).not.toContain(words.states.due);
    expect(page).toContain(words.stopped);
    expect(page).toContain(words.stays);
    expect(page).toContain(words.resume);
    expect(page).toContain(words.days(1));
  });
});

describe('stopping', () => {
  it('is not said to be done when it could not be kept', async () => {
    const model = modelOf({ today: '2026-11-15' });
    expect(await changeKind(model, 'check', true)).toBe(false);
    expect(model.reminders.value).toBeUndefined();
  });
});
