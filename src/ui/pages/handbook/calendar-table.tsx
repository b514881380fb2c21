// The protocol as a table, from the same rows as the patient's own calendar.
import type { JSX } from 'preact';
import type { Block } from '../../../content/handbook-chapter.ts';
import { LAST_CYCLE_BEFORE_DECISION, PROTOCOL } from '../../../content/product/protocol.ts';
import { handbookWords } from '../../../i18n/handbook.ts';
import { useWords } from '../../state/model.ts';
import { type CalendarRow, calendarRows } from './calendar-rows.ts';
import { ChangedMark } from './changed-mark.tsx';
import { useSpoken } from './spoken-place.ts';

export function CalendarTable({ place }: { place: Block }): JSX.Element {
  const words = useWords(handbookWords).calendar;
  return (
    <figure class="card calendar" data-spoken={useSpoken(place)}>
      <table>
        <caption>
          <ChangedMark of="calendar" />
          {words.caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.when}</th>
            <th scope="col">{words.dose}</th>
          </tr>
        </thead>
        <tbody>
          {calendarRows(PROTOCOL).map((row) => (
            <Row key={row.step.id} row={row} />
          ))}
        </tbody>
      </table>
      <figcaption>{words.decides(String(LAST_CYCLE_BEFORE_DECISION))}</figcaption>
    </figure>
  );
}

function Row({ row: { firstCycle, lastCycle, step } }: { row: CalendarRow }): JSX.Element {
  const words = useWords(handbookWords).calendar;
  const day = String(step.day);
  return (
    <tr>
      <th scope="row">
        {firstCycle === lastCycle
          ? words.dayOfCycle(String(firstCycle), day)
          : words.dayOfCycles(String(firstCycle), String(lastCycle), day)}
        {step.daysAfterPrevious > 0 && (
          <span class="calendar-detail">{words.daysAfter(String(step.daysAfterPrevious))}</span>
        )}
        {step.needsDecision && <span class="calendar-detail">{words.ifDecided}</span>}
      </th>
      <td>{words.mg(String(step.doseMg))}</td>
    </tr>
  );
}
