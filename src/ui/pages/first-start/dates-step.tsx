// The day of the first infusion, or the calendar that is already there.
import type { JSX } from 'preact';
import { standingInfusions } from '../../../domain/infusions/course.ts';
import { firstStartWords } from '../../../i18n/first-start.ts';
import { useModel, useWords } from '../../state/model.ts';
import { DayList } from '../infusions/day-list.tsx';
import { FirstDay } from '../infusions/first-day.tsx';
import { useSaving } from '../infusions/use-saving.tsx';
import { NextButton } from './next-button.tsx';

export function DatesStep({ onNext }: { onNext: () => void }): JSX.Element {
  const infusions = useModel().infusions.value;
  const words = useWords(firstStartWords);
  const saving = useSaving();
  const hasDates = infusions.length > 0;
  return (
    <>
      {hasDates ? (
        <section class="card">
          <p>{words.datesKept}</p>
          <DayList infusions={standingInfusions(infusions)} />
        </section>
      ) : (
        <FirstDay isHeadingAbove saving={saving} onSaved={onNext} />
      )}
      <NextButton isAnswered={hasDates} onNext={onNext} />
    </>
  );
}
