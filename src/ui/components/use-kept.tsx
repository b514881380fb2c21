// For changes that are shown at once and kept a moment later: says beside them when they could not be kept.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { savingWords } from '../../i18n/saving.ts';
import { useWords } from '../state/model.ts';

export type Kept = {
  /** Resolves as the writing does; a later change that is kept takes the message away. */
  keep: (writing: Promise<boolean>) => Promise<boolean>;
  /** Stands next to what was changed, empty while all is well. */
  notKept: JSX.Element;
};

/** `message` in place of the usual words, where more is to be said than that it comes back. */
export function useKept(message?: string): Kept {
  const words = useWords(savingWords);
  const [isKept, setIsKept] = useState(true);
  async function keep(writing: Promise<boolean>): Promise<boolean> {
    const isNowKept = await writing;
    setIsKept(isNowKept);
    return isNowKept;
  }
  return {
    keep,
    notKept: <div role="status">{!isKept && <p class="field-error">{message ?? words.notKept}</p>}</div>,
  };
}
