// Says on every page of a correction what it corrects, and where today's report belongs.
import type { JSX } from 'preact';
import type { SymptomEntry } from '../../../domain/symptoms/entry.ts';
import { dayAndClock } from '../../../i18n/days.ts';
import { symptomWords } from '../../../i18n/symptoms.ts';
import { useModel, useWords } from '../../state/model.ts';

type CorrectionNoteProps = { corrected: SymptomEntry; isPast: boolean };

export function CorrectionNote({ corrected: { at, by }, isPast }: CorrectionNoteProps): JSX.Element {
  const words = useWords(symptomWords);
  const when = dayAndClock(useModel().settings.value.locale, at);
  return (
    <section class="card notice">
      <p>{isPast ? words.correctingPast(when) : words.correcting(when)}</p>
      <a class="symptom-link" href={by === 'family' ? '/symptoms/new?by=family' : '/symptoms/new'}>
        {words.reportNow}
      </a>
    </section>
  );
}
