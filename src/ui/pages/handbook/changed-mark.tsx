// "Changed" before a text that is not as the reader knows it: a word, never only a colour.
import { createContext, type JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { editionChangeWords } from '../../../i18n/edition-changes.ts';
import type { PieceKey } from '../../state/edition-pieces.ts';
import { useWords } from '../../state/model.ts';
import '../../styles/changes.css';

const Changed = createContext<ReadonlySet<PieceKey>>(new Set());

/** Around a chapter's text: the pieces of it that changed. */
export const ChangedProvider = Changed.Provider;

export function ChangedMark({ of }: { of: PieceKey }): JSX.Element | null {
  const words = useWords(editionChangeWords);
  if (!useContext(Changed).has(of)) return null;
  return (
    <>
      <strong class="changed-mark">{words.mark}</strong>{' '}
    </>
  );
}
