// All lines as one table with two columns, usually and in close watch: to see at one glance, and to print.

import { lineStarts } from 'virtual:line-phrases';
import type { JSX } from 'preact';
import type { CallUrgency } from '../../../content/handbook-chapter.ts';
import { CLOSE_WATCH_CYCLES, CLOSE_WATCH_DAYS } from '../../../content/product/lines/thresholds.ts';
import { printedLine } from '../../../content/words/line-words.ts';
import type { LineRow } from '../../../domain/symptoms/line-row.ts';
import { type PrintedUrgency, printedColumns } from '../../../domain/symptoms/printed-columns.ts';
import type { Urgency } from '../../../domain/symptoms/report.ts';
import { handbookWords } from '../../../i18n/handbook.ts';
import { CalendarIcon, PhoneIcon } from '../../components/icons.tsx';
import { AmbulanceIcon } from '../../components/page-icons.tsx';
import { useModel, useWords } from '../../state/model.ts';
import { CALL_LINE_GROUPS } from './call-line-groups.ts';
import { ChangedMark } from './changed-mark.tsx';
import { Sentence } from './inline.tsx';
import { LineReview } from './line-review.tsx';

const ROWS = CALL_LINE_GROUPS.flatMap(({ blocks }) => blocks)
  .flatMap(({ areas }) => areas)
  .flatMap(({ lines }) => lines);

export function LinesTable({ isOpen }: { isOpen: boolean }): JSX.Element {
  const words = useWords(handbookWords).lines;
  return (
    <details class="fold lines-table" open={isOpen}>
      <summary>
        <h3 id="lines-table">{words.table}</h3>
      </summary>
      <p class="quiet">{words.tableLead(String(CLOSE_WATCH_CYCLES), String(CLOSE_WATCH_DAYS))}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.usually}</th>
            <th scope="col">{words.inCloseWatch}</th>
          </tr>
        </thead>
        {ROWS.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </table>
    </details>
  );
}

function Row({ row }: { row: LineRow }): JSX.Element {
  const { usual, closeWatch } = printedColumns(row);
  const { locale } = useModel().settings.value;
  return (
    <tbody data-table-line={row.id}>
      <tr>
        <th colSpan={2} scope="rowgroup">
          <ChangedMark of={row.id} />
          <Sentence text={printedLine(locale, row.id)} starts={lineStarts[row.id]} />
          <LineReview of={row.id} />
        </th>
      </tr>
      <tr>
        <Cell printed={usual} />
        <Cell printed={closeWatch} />
      </tr>
    </tbody>
  );
}

function Cell({ printed }: { printed: PrintedUrgency | undefined }): JSX.Element {
  const words = useWords(handbookWords).lines;
  if (!printed) return <td class="no-cell">{words.notThen}</td>;
  const { urgency, withMore } = printed;
  return (
    <td class={`cell-${urgency}`}>
      <Picture urgency={urgency} />
      <span>{words.cells[urgency]}</span>
      {withMore && (
        <span class={`cell-more cell-${withMore}`}>{words.cellWithMore(words.cells[withMore])}</span>
      )}
    </td>
  );
}

const PICTURES: Record<CallUrgency, () => JSX.Element> = {
  emergency: () => <AmbulanceIcon size={22} />,
  'call-now': () => <PhoneIcon size={20} />,
  'contact-today': () => <CalendarIcon size={20} />,
};

function Picture({ urgency }: { urgency: Urgency }): JSX.Element | null {
  return urgency === 'note' ? null : PICTURES[urgency]();
}
