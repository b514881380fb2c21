// What to do now about a point that could not be ticked.
import type { JSX } from 'preact';
import { visitWords } from '../../../i18n/visits.ts';
import { useModel, useWords } from '../../state/model.ts';

type NotYetHintsProps = {
  hasHandbook: boolean;
  knowsContact: boolean;
  /** With links: only where nothing half filled in would be lost by leaving. */
  hasWays?: boolean;
};

export function NotYetHints({ hasHandbook, knowsContact, hasWays = false }: NotYetHintsProps): JSX.Element {
  const words = useWords(visitWords);
  const hasContact = useModel().contact.value !== undefined;
  return (
    <ul class="not-yet-hints">
      {!hasHandbook && (
        <li>
          <p>
            <strong>{words.notYet(words.hasHandbook)}</strong>
          </p>
          <p>{words.handbookHint}</p>
          {hasWays && <a href="/handbook">{words.openHandbook}</a>}
        </li>
      )}
      {!knowsContact && (
        <li>
          <p>
            <strong>{words.notYet(words.knowsContact)}</strong>
          </p>
          <p>{hasContact ? words.contactHint : words.contactHintMissing}</p>
          {hasWays && hasContact && <a href="/call">{words.showCall}</a>}
          {hasWays && !hasContact && <a href="/contact">{words.enterNumber}</a>}
        </li>
      )}
    </ul>
  );
}
