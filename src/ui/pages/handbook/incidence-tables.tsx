// The plan's tables of one risk: people as dots to see, the printed numbers as a table, the footnotes that belong to them.
import type { JSX } from 'preact';
import type { Counted, Incidence, Study } from '../../../content/product/incidences.ts';
import { INCIDENCES, STUDY_PEOPLE } from '../../../content/product/incidences.ts';
import { incidences as en } from '../../../content/words/en/incidences.ts';
import { incidences as ja } from '../../../content/words/ja/incidences.ts';
import { useWords } from '../../state/model.ts';
import { Sentence } from './inline.tsx';
import { PeopleDots } from './people-dots.tsx';

const WORDS = { ja, en };
const STUDIES: readonly Study[] = ['overseas', 'japan'];

/** A share is drawn in a hundred people only where enough were looked at. */
const ENOUGH_PEOPLE = 50;

export function IncidenceTables({ chapterId }: { chapterId: string }): JSX.Element {
  const words = useWords(WORDS);
  return (
    <div class="incidences">
      <p class="card prose">
        {words.notForYou} {words.few}
      </p>
      {INCIDENCES[chapterId]?.map((incidence) => (
        <OneItem key={incidence.item} incidence={incidence} />
      ))}
      <p class="quiet">{words.grade}</p>
    </div>
  );
}

function OneItem({ incidence }: { incidence: Incidence }): JSX.Element {
  const words = useWords(WORDS);
  const { item, allGrades, gradeThreeUp, notes } = incidence;
  return (
    <section class="card incidence" aria-labelledby={`incidence-${item}`}>
      <h3 id={`incidence-${item}`}>
        <Sentence text={words.items[item]} />
      </h3>
      <div class="incidence-dots">
        {STUDIES.map((study) => (
          <Dots key={study} study={study} counted={allGrades[study]} />
        ))}
      </div>
      <table>
        <thead>
          <tr>
            <td />
            {STUDIES.map((study) => (
              <th key={study} scope="col">
                {words.columns[study]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Row label={words.allGrades} counts={allGrades} />
          <Row label={words.gradeThreeUp} counts={gradeThreeUp} />
        </tbody>
      </table>
      {notes.map((note) => (
        <p key={note} class="incidence-note">
          <Sentence text={words.notes[note]} />
        </p>
      ))}
    </section>
  );
}

function Dots({ study, counted: { people } }: { study: Study; counted: Counted }): JSX.Element {
  const words = useWords(WORDS);
  const of = STUDY_PEOPLE[study];
  const isShare = of >= ENOUGH_PEOPLE && people > 0;
  const shown = isShare ? Math.round((people / of) * 100) : people;
  return (
    <figure>
      <PeopleDots filled={shown} of={isShare ? 100 : of} />
      <figcaption>
        <span class="quiet">{words.studies[study]}</span>
        <strong>
          {people === 0
            ? words.zero(String(of))
            : isShare
              ? words.ofHundred(String(shown))
              : words.ofStudy(String(people), String(of))}
        </strong>
      </figcaption>
    </figure>
  );
}

/** As the plan prints it. */
function Row({ label, counts }: { label: string; counts: Record<Study, Counted> }): JSX.Element {
  const words = useWords(WORDS);
  return (
    <tr>
      <th scope="row">{label}</th>
      {STUDIES.map((study) => {
        const { people, percent } = counts[study];
        return (
          <td key={study}>
            {words.people(String(people))}
            {percent !== undefined && ` (${percent}%)`}
          </td>
        );
      })}
    </tr>
  );
}
