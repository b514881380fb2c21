// The days of a range as they are today.
import type { CivilDay } from '../../../domain/civil-day.ts';
import type { DaySpan } from '../../../domain/log/log-filter.ts';
import { type LogRange, spanOfRange } from '../../../domain/log/log-range.ts';
import { todayOf, useModel } from '../../state/model.ts';
import { useFirstDay } from './use-temperatures.ts';

export function useSpan(range: LogRange): { span: DaySpan; firstOn: CivilDay | undefined } {
  const model = useModel();
  const firstOn = useFirstDay().day;
  return { span: spanOfRange(range, model.infusions.value, todayOf(model), firstOn), firstOn };
}
