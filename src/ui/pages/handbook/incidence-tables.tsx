// The plan's tables of one risk: people as dots to see, the printed numbers as a table, the footnotes that belong to them.
import type { JSX } from 'preact';
import type { Block } from '../../../content/handbook-chapter.ts';
import type { Counted, Incidence, Study } from '../../../content/product/incidences.ts';
import { hasZero, INCIDENCES, STUDIES, STUDY_PEOPLE } from '../../../content/product/incidences.ts';
import { incidences as en } from '../../../content/words/en/incidences.ts';
import { incidences as ja } from '../../../content/words/ja/incidences.ts';
import { useWords } from '../../state/model.ts';
import { ChangedMark } from './changed-mark.tsx';
import { Sentence } from './inline.tsx';
import { PeopleDots } from './people-dots.tsx';
import { useSpoken } from './spoken-place.ts';

const WORDS = { ja, en };

/** A share is drawn in a hundred people only where enough were looked at. */
const ENOUGH_PEOPLE = 50;

type IncidenceTablesProps = { chapterId: string; place?: Block };

export function IncidenceTables({ chapterId, place }: IncidenceTablesProps): JSX.Element {
  const words = useWords(WORDS);
  return (
    <div class="incidences" data-spoken={useSpoken(place)}>
      <div class="card prose">
        <ChangedMark of="incidences" />
        <p>{words.counted}</p>
        <p>{words.notForYou}</p>
        <p>{words.few}</p>
        <ul class="people-key">
          <KeyRow filled={1} severe={1} says={words.key.severe} />
          <KeyRow filled={1} severe={0} says={words.key.hadIt} />
          <KeyRow filled={0} severe={0} says={words.key.hadItNot} />
        </ul>
      </div>
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
          <Dots key={study} study={study} all={allGrades[study]} severe={gradeThreeUp[study]} />
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
      {hasZero(incidence) && <p class="incidence-note">{words.zeroMeans}</p>}
      {notes.map((note) => (
        <p key={note} class="incidence-note">
          <Sentence text={words.notes[note]} />
        </p>
      ))}
    </section>
  );
}

/** One mark as it stands in the drawings, and what it means. */
function KeyRow({ filled, severe, says }: { filled: number; severe: number; says: string }): JSX.Element {
  return (
    <li>
      <PeopleDots filled={filled} severe={severe} of={1} />
      {says}
    </li>
  );
}

type DotsProps = { study: Study; all: Counted; severe: Counted };

function Dots({ study, all, severe }: DotsProps): JSX.Element {
  const words = useWords(WORDS);
  const of = STUDY_PEOPLE[study];
  const isShare = of >= ENOUGH_PEOPLE && all.people > 0;
  const shown = ({ people }: Counted) => (isShare ? Math.round((people / of) * 100) : people);
  const says = isShare ? words.ofHundred : (people: string) => words.ofStudy(people, String(of));
  return (
    <figure>
      <PeopleDots filled={shown(all)} severe={shown(severe)} of={isShare ? 100 : of} />
      <figcaption>
        <span class="quiet">{words.studies[study]}</span>
        <strong>{all.people === 0 ? words.zero(String(of)) : says(String(shown(all)))}</strong>
        {severe.people > 0 && <span>{words.severeOfThem(String(shown(severe)))}</span>}
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
            <span class="incidence-of">
              {percent === undefined ? words.among(String(STUDY_PEOPLE[study])) : `(${percent}%)`}
            </span>
          </td>
        );
      })}
    </tr>
  );
}
