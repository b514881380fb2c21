// What to do now about a point that could not be ticked.
import type { JSX } from 'preact';
import { visitWords } from '../../../i18n/visits.ts';
import { useModel, useWords } from '../../state/model.ts';

type NotYetHintsProps = { hasHandbook: boolean; knowsContact: boolean };

export function NotYetHints({ hasHandbook, knowsContact }: NotYetHintsProps): JSX.Element {
  const words = useWords(visitWords);
  const hasContact = useModel().contact.value !== undefined;
  return (
    <ul class="not-yet-hints">
      {!hasHandbook && (
        <li>
          <p>
            <strong>
              {words.hasHandbook}：{words.notYet}
            </strong>
          </p>
          <p>{words.handbookHint}</p>
          <a href="/handbook">{words.openHandbook}</a>
        </li>
      )}
      {!knowsContact && (
        <li>
          <p>
            <strong>
              {words.knowsContact}：{words.notYet}
            </strong>
          </p>
          <p>{hasContact ? words.contactHint : words.contactHintMissing}</p>
          {hasContact ? <a href="/call">{words.showCall}</a> : <a href="/contact">{words.enterNumber}</a>}
        </li>
      )}
    </ul>
  );
}
