// One printed line with what the handbook adds below it; the same words a result shows.
/// <reference path="../../../content/line-phrases.d.ts" />

import { lineStarts, noteStarts } from 'virtual:line-phrases';
import type { JSX } from 'preact';
import { SIGNS } from '../../../content/product/signs.ts';
import { lineNote } from '../../../content/words/line-note.ts';
import { printedLine, signLabel } from '../../../content/words/line-words.ts';
import type { LineId } from '../../../domain/symptoms/line-id.ts';
import type { LineRow } from '../../../domain/symptoms/line-row.ts';
import type { SignId } from '../../../domain/symptoms/sign-id.ts';
import { handbookWords } from '../../../i18n/handbook.ts';
import { useModel } from '../../state/model.ts';
import { ChangedMark } from './changed-mark.tsx';
import { Sentence } from './inline.tsx';
import { LineReview } from './line-review.tsx';
import { usePaper } from './paper.ts';
import { useSpoken } from './spoken-place.ts';

const SIGN_OF = new Map<LineId, SignId>(
  (Object.keys(SIGNS) as SignId[]).flatMap((sign) =>
    Object.values(SIGNS[sign].levels).map(({ line }): [LineId, SignId] => [line, sign]),
  ),
);

export function CallLine({ line }: { line: LineRow }): JSX.Element {
  const { locale } = useModel().settings.value;
  const sign = SIGN_OF.get(line.id);
  const isSpoken = useSpoken(line.id);
  const label = sign ? signLabel(locale, sign) : '';
  const starts = lineStarts[line.id];
  return (
    <li data-line={line.id} id={`line-${line.id}`} tabIndex={-1} data-spoken={isSpoken}>
      <p>
        <ChangedMark of={line.id} />
        {label && (
          <strong>
            <Sentence text={label} starts={starts} />
          </strong>
        )}
        <Sentence
          text={printedLine(locale, line.id).slice(label.length)}
          starts={starts?.map((start) => start - label.length)}
        />
        <LineReview of={line.id} />
      </p>
      <LineNote line={line} />
    </li>
  );
}

/** What lifts a line must be seen; how its parts are counted may be asked for. */
function LineNote({ line }: { line: LineRow }): JSX.Element | null {
  const { locale } = useModel().settings.value;
  const note = lineNote(locale, line.id);
  const isOnPaper = usePaper() !== undefined;
  if (!note) return null;
  if (isOnPaper || line.raise || line.id === 'close-watch')
    return (
      <p class="line-note">
        <Sentence text={note} starts={noteStarts[line.id]} />
      </p>
    );
  return (
    <details class="fold line-fold">
      <summary>{handbookWords[locale].lines.counts}</summary>
      <p class="line-note">
        <Sentence text={note} starts={noteStarts[line.id]} />
      </p>
    </details>
  );
}
