// The protocol as a table, from the same rows as the patient's own calendar.
import type { JSX } from 'preact';
import { LAST_CYCLE_BEFORE_DECISION, PROTOCOL } from '../../../content/product/protocol.ts';
import { handbookWords } from '../../../i18n/handbook.ts';
import { useWords } from '../../state/model.ts';
import { type CalendarRow, calendarRows } from './calendar-rows.ts';

export function CalendarTable(): JSX.Element {
  const words = useWords(handbookWords).calendar;
  return (
    <figure class="card calendar">
      <table>
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.cycle}</th>
            <th scope="col">{words.day}</th>
            <th scope="col">{words.dose}</th>
            <th scope="col">{words.after}</th>
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

function Row({ row }: { row: CalendarRow }): JSX.Element {
  const words = useWords(handbookWords).calendar;
  const { firstCycle, lastCycle, step } = row;
  return (
    <tr>
      <th scope="row">
        {firstCycle === lastCycle ? firstCycle : words.cycles(String(firstCycle), String(lastCycle))}
        {step.needsDecision && <span class="quiet calendar-if">{words.ifDecided}</span>}
      </th>
      <td>{words.dayOf(String(step.day))}</td>
      <td>{words.mg(String(step.doseMg))}</td>
      <td>{step.daysAfterPrevious === 0 ? words.first : words.daysAfter(String(step.daysAfterPrevious))}</td>
    </tr>
  );
}
