// One printed line with what the handbook adds below it; the same words a result shows.
import type { JSX } from 'preact';
import { SIGNS } from '../../../content/product/signs.ts';
import { lineNote } from '../../../content/words/line-note.ts';
import { printedLine, signLabel } from '../../../content/words/line-words.ts';
import type { LineId } from '../../../domain/symptoms/line-id.ts';
import type { SignId } from '../../../domain/symptoms/sign-id.ts';
import { useModel } from '../../state/model.ts';

const SIGN_OF = new Map<LineId, SignId>(
  (Object.keys(SIGNS) as SignId[]).flatMap((sign) =>
    Object.values(SIGNS[sign].levels).map(({ line }): [LineId, SignId] => [line, sign]),
  ),
);

export function CallLine({ id }: { id: LineId }): JSX.Element {
  const { locale } = useModel().settings.value;
  const sign = SIGN_OF.get(id);
  const label = sign ? signLabel(locale, sign) : '';
  const note = lineNote(locale, id);
  return (
    <li data-line={id}>
      <p>
        {label && <strong>{label}</strong>}
        {printedLine(locale, id).slice(label.length)}
      </p>
      {note && <p class="quiet">{note}</p>}
    </li>
  );
}
