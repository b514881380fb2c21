// Keeps the half-done round while it goes on, and finds the one that a closed tab left behind.
import { useEffect, useRef, useState } from 'preact/hooks';
import { forgetDraft, readDraft, saveDraft } from '../../../storage/drafts.ts';
import { useModel } from '../../state/model.ts';
import { isStillOffered } from '../../state/still-offered.ts';
import { draftKey, parseRound, type Round, type RoundKind } from './round-draft.ts';

export type RoundDraft = {
  offered: { value: Round; savedAt: string } | undefined;
  /** The last attempt to keep it failed: closing the page loses what was answered. */
  isUnsaved: boolean;
  /** The offer was answered. */
  settle: () => void;
  /** The round has ended: nothing half done may be written after it. */
  end: () => void;
};

export function useRoundDraft(kind: RoundKind, round: Round): RoundDraft {
  const { database, device } = useModel();
  const [offered, setOffered] = useState<RoundDraft['offered']>();
  const [isUnsaved, setIsUnsaved] = useState(false);
  const hasEnded = useRef(false);

  useEffect(() => {
    readDraft(database, draftKey(kind), parseRound)
      .then((found) => {
        if (found && isStillOffered(found.savedAt, device.now())) setOffered(found);
      })
      // Without storage there is nothing to go on with.
      .catch(() => {});
  }, []);

  // At once, not after a pause: the answers are few, and a phone may end the page at any moment.
  useEffect(() => {
    if (Object.keys(round.answers).length === 0 || hasEnded.current) return;
    saveDraft(database, draftKey(kind), round, device.now().toISOString()).then(
      () => setIsUnsaved(false),
      () => setIsUnsaved(true),
    );
  }, [round]);

  return {
    offered,
    isUnsaved,
    settle: () => setOffered(undefined),
    end() {
      hasEnded.current = true;
      forgetDraft(database, draftKey(kind)).catch(() => {});
    },
  };
}
