// What was written in the check of an entry, and the first day's to lay beside it; read when somebody wants to see it.
import { useEffect, useState } from 'preact/hooks';
import type { SymptomEntry } from '../../../domain/symptoms/entry.ts';
import type { FamilyCheckSample, WrittenSentence } from '../../../domain/symptoms/family-check-sample.ts';
import { takenBackIds } from '../../../domain/symptoms/taken-back.ts';
import { readSamples } from '../../../storage/samples.ts';
import { useModel } from '../../state/model.ts';
import { type FirstSentence, firstSentenceOf } from '../family-check/first-sentence.ts';

export type CheckWriting = { written: WrittenSentence | undefined; first: FirstSentence | undefined };

type Written = Pick<SymptomEntry, 'id' | 'takesBack'>;

/** Undefined while it is closed or being read. */
export function useCheckWriting(entry: Written, isOpen: boolean): CheckWriting | 'unreadable' | undefined {
  const { database, entries } = useModel();
  const [writing, setWriting] = useState<CheckWriting | 'unreadable'>();
  useEffect(() => {
    if (!isOpen) return;
    const log = new Map(entries.value.map((each) => [each.id, each]));
    readSamples(database)
      .then((samples) => setWriting(writingOf(samples, [entry.id, ...takenBackIds(entry, log)])))
      .catch(() => setWriting('unreadable'));
  }, [isOpen, entry.id]);
  return writing;
}

/** Where an entry takes the place of another, as a second answer or a correction, nothing need have been written anew. */
function writingOf(samples: readonly FamilyCheckSample[], ids: readonly string[]): CheckWriting {
  const written = ids
    .map((id) => samples.findLast(({ reportId, sentence }) => reportId === id && sentence)?.sentence)
    .find((sentence) => sentence !== undefined);
  return { written, first: firstSentenceOf(samples) };
}
