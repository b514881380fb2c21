// The family's one-minute check within a report: offered where there is something to compare with, and what came of it.
import type { JSX } from 'preact';
import type { Report } from '../../../domain/symptoms/report.ts';
import { symptomWords } from '../../../i18n/symptoms.ts';
import { FamilyIcon } from '../../components/icons.tsx';
import { useModel, useWords } from '../../state/model.ts';
import { checkFacts } from './report-facts.ts';

type FamilyCheckCardProps = { check: Report['familyCheck']; onStart: () => void };

export function FamilyCheckCard({ check, onStart }: FamilyCheckCardProps): JSX.Element {
  const words = useWords(symptomWords).check;
  const { locale } = useModel().settings.value;
  return (
    <section class="card" aria-labelledby="family-check">
      <h2 id="family-check">{words.title}</h2>
      {check === undefined ? (
        <p>{words.lead}</p>
      ) : (
        <ul class="report-facts">
          {checkFacts(check, locale).map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
      <button type="button" class="button" onClick={onStart}>
        <FamilyIcon />
        {check === undefined ? words.start : words.again}
      </button>
    </section>
  );
}
