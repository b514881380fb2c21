// The amber card of the days and weeks in which temperature is taken regularly.
import type { JSX } from 'preact';
import { daysBetween } from '../../../domain/civil-day.ts';
import { dayOfInfusion, lastInfusion } from '../../../domain/infusions/course.ts';
import { type WatchWindow, watchWindow } from '../../../domain/infusions/watch-window.ts';
import { todayWords } from '../../../i18n/today.ts';
import { todayOf, useModel, useWords } from '../../state/model.ts';

export function WatchCard(): JSX.Element | null {
  const model = useModel();
  const { watch } = useWords(todayWords);
  const today = todayOf(model);
  const list = model.infusions.value;
  const last = lastInfusion(list, today);
  if (!last) return null;
  const window = watchWindow(list, today);
  const text = textOf(window, daysBetween(dayOfInfusion(last), today), watch);
  if (text === undefined) return null;
  return (
    <section class="card notice">
      <h2 class="tag">{watch.tag}</h2>
      <p>{text}</p>
      {window !== 'to-week-6' && <p>{watch.small}</p>}
    </section>
  );
}

type WatchWords = (typeof todayWords)['ja']['watch'];

function textOf(window: WatchWindow, days: number, words: WatchWords): string | undefined {
  switch (window) {
    case 'days-0-3':
      return days === 0 ? words.day0 : words.days(days);
    case 'to-day-7':
      return words.week(days);
    case 'to-week-6':
      return words.sixWeeks;
    default:
      return undefined;
  }
}
