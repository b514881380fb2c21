// "Stay at home": what they said was for the signs of that moment; the next temperature, until the next morning.
import type { JSX } from 'preact';
import type { CallState } from '../../../domain/calling/follow-up.ts';
import { civilDayIn } from '../../../domain/civil-day.ts';
import { clockTime, dayAndClock } from '../../../i18n/days.ts';
import { followUpWords } from '../../../i18n/follow-up.ts';
import { resultWords } from '../../../i18n/result.ts';
import { ThermometerIcon } from '../../components/icons.tsx';
import { useModel, useWords } from '../../state/model.ts';

type HomeState = Extract<CallState, { kind: 'staying-home' }>;

export function StayingHome({ state }: { state: HomeState }): JSX.Element {
  const { at, until, measuredAt, measure } = state;
  const model = useModel();
  const words = useWords(followUpWords);
  const result = useWords(resultWords);
  const { locale, holder } = model.settings.value;
  return (
    <section class="card follow-up contact-today" aria-labelledby="staying-home">
      <p class="quiet">{dayAndClock(locale, at)}</p>
      <h2 id="staying-home">{words.home}</h2>
      <p>{result.reachedLead}</p>
      <p role="status">
        <strong>{useMeasureText(state)}</strong>
      </p>
      {measuredAt && <p class="quiet">{words.measuredAt(clockTime(locale, measuredAt))}</p>}
      <p>{result.stayHome}</p>
      <a
        class={measure === 'later' ? 'button' : 'button primary'}
        href={holder === 'family' ? '/symptoms/new?by=family' : '/symptoms/new'}
      >
        <ThermometerIcon />
        {words.measureNow}
      </a>
      <p class="quiet">{words.homeUntil(dayAndClock(locale, until))}</p>
    </section>
  );
}

function useMeasureText({ until, measure, measureFrom, measureBy }: HomeState): string {
  const model = useModel();
  const words = useWords(followUpWords).measure;
  const { locale } = model.settings.value;
  if (measure === 'due') return words.due;
  if (measure === 'soon') return words.soon(clockTime(locale, measureBy));
  const zone = model.device.zone();
  const isTomorrow =
    Date.parse(measureFrom) >= Date.parse(until) ||
    civilDayIn(zone, Date.parse(measureFrom)) > civilDayIn(zone, model.minute.value);
  return isTomorrow ? words.asleep : words.later(clockTime(locale, measureFrom));
}
