// In plain words: how closely this day is watched and until when, today's checks, and one tap to stop being asked.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { EARLY_WATCH_DAYS } from '../../../content/product/watch-days.ts';
import { daysBetween } from '../../../domain/civil-day.ts';
import { dayOfInfusion, lastInfusion } from '../../../domain/infusions/course.ts';
import { type WatchWindow, watchedUntil, watchWindow } from '../../../domain/infusions/watch-window.ts';
import { USUAL_REMINDERS } from '../../../domain/reminders/reminder-settings.ts';
import { type TodayChecks, todayChecks } from '../../../domain/reminders/today-checks.ts';
import { longDay } from '../../../i18n/days.ts';
import { watchWords } from '../../../i18n/watch.ts';
import { CheckIcon } from '../../components/icons.tsx';
import { todayOf, useModel, useWords } from '../../state/model.ts';
import '../../styles/today-later.css';
import { changeKind } from '../../state/reminders.ts';

export function WatchCard(): JSX.Element | null {
  const model = useModel();
  const words = useWords(watchWords);
  const { locale } = model.settings.value;
  const today = todayOf(model);
  const list = model.infusions.value;
  const settings = model.reminders.value?.settings ?? USUAL_REMINDERS;
  const last = lastInfusion(list, today);
  const window = watchWindow(list, today);
  const days = last ? daysBetween(dayOfInfusion(last), today) : 0;
  if (list.length === 0) return null;
  // A last infusion in the future: a clock or a date is wrong.
  if (window === 'not-known' || days < 0) return <DayNotKnown />;
  const text = textOf(window, days, words);
  if (text === undefined) return null;
  const isClose = window === 'days-0-3' || window === 'to-day-7';
  const isCalm = window === 'weekly' || window === 'after-end';
  const until = watchedUntil(list, today);
  const isStopped = settings.stopped.includes('check');
  const checks = isStopped
    ? undefined
    : todayChecks({
        infusions: list,
        entries: model.entries.value,
        settings,
        zone: model.device.zone(),
        now: model.minute.value,
      });
  return (
    <section class={isCalm ? 'card watch' : 'card notice watch'} aria-labelledby="watch">
      <h2 class="tag" id="watch">
        {isCalm ? words.calmTag : window === 'days-0-3' ? words.tag : words.dailyTag}
      </h2>
      <p>
        {text}
        {until && <span class="watch-until">{words.until(longDay(locale, until))}</span>}
      </p>
      {isClose && <p>{words.small}</p>}
      {checks && <Checks checks={checks} />}
      <StopChecks isStopped={isStopped} />
    </section>
  );
}

/** Without the day, the lines count as in close watch. */
function DayNotKnown(): JSX.Element {
  const words = useWords(watchWords);
  return (
    <section class="card notice watch" aria-labelledby="watch">
      <h2 class="tag" id="watch">
        {words.tag}
      </h2>
      <p>{words.notKnown}</p>
      <a class="today-press" href="/infusions">
        {words.toDates}
      </a>
    </section>
  );
}

type WatchWords = (typeof watchWords)['ja'];

function textOf(window: WatchWindow, days: number, words: WatchWords): string | undefined {
  switch (window) {
    case 'days-0-3':
      return days === 0 ? words.day0 : words.days(days);
    case 'to-day-7':
      return words.week(days);
    case 'to-week-6':
      return words.firstWeeks(EARLY_WATCH_DAYS / 7);
    case 'weekly':
      return words.weekly;
    case 'after-end':
      return words.monthly;
    case 'not-known':
    case 'before-first':
    case 'past-follow-up':
      return undefined;
  }
}

function Checks({ checks }: { checks: TodayChecks }): JSX.Element | null {
  const words = useWords(watchWords);
  const { locale } = useModel().settings.value;
  if (checks.rhythm !== 'daily') {
    if (checks.isDue) {
      return <p class="watch-due">{checks.rhythm === 'weekly' ? words.weeklyDue : words.monthlyDue}</p>;
    }
    return checks.nextOn === undefined ? null : <p>{words.nextOn(longDay(locale, checks.nextOn))}</p>;
  }
  return (
    <ul class="watch-checks" aria-label={words.checks}>
      {checks.checks.map(({ slot, time, state }) => (
        <li key={slot} class={state}>
          <strong>{words.slots[slot]}</strong>
          <span>
            {state === 'done' && <CheckIcon size={18} />}
            {state === 'later' ? words.states.later(time) : words.states[state]}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The prompts stop; what stays is said, and one tap brings them back. */
function StopChecks({ isStopped }: { isStopped: boolean }): JSX.Element {
  const model = useModel();
  const words = useWords(watchWords);
  const [hasFailed, setHasFailed] = useState(false);
  const change = async () => setHasFailed(!(await changeKind(model, 'check', !isStopped)));
  return (
    <>
      <div role="status">
        {isStopped && (
          <p>
            <strong>{words.stopped}</strong> {words.stays}
          </p>
        )}
        {hasFailed && <p class="field-error">{words.notKept}</p>}
      </div>
      <button type="button" class="today-press" onClick={() => void change()}>
        {isStopped ? words.resume : words.stop}
      </button>
    </>
  );
}
