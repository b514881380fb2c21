// What was written in the check of an entry, and the first day's to lay beside it; read when somebody wants to see it.
import { useEffect, useState } from 'preact/hooks';
import type { SymptomEntry } from '../../../domain/symptoms/entry.ts';
import type { FamilyCheckSample, WrittenSentence } from '../../../domain/symptoms/family-check-sample.ts';
import { readSamples } from '../../../storage/samples.ts';
import { useModel } from '../../state/model.ts';
import { type FirstSentence, firstSentenceOf } from '../family-check/first-sentence.ts';

export type CheckWriting = { written: WrittenSentence | undefined; first: FirstSentence | undefined };

type Written = Pick<SymptomEntry, 'id' | 'takesBack'>;

/** Undefined while it is closed or being read. */
export function useCheckWriting(entry: Written, isOpen: boolean): CheckWriting | 'unreadable' | undefined {
  const { database } = useModel();
  const [writing, setWriting] = useState<CheckWriting | 'unreadable'>();
  useEffect(() => {
    if (!isOpen) return;
    readSamples(database)
      .then((samples) => setWriting(writingOf(samples, entry)))
      .catch(() => setWriting('unreadable'));
  }, [isOpen, entry.id]);
  return writing;
}

/** Where an entry takes the place of another, as a second answer or a correction, nothing need have been written anew. */
function writingOf(samples: readonly FamilyCheckSample[], { id, takesBack }: Written): CheckWriting {
  const writtenIn = (of: string | undefined) =>
    of === undefined
      ? undefined
      : samples.findLast(({ reportId, sentence }) => reportId === of && sentence)?.sentence;
  return { written: writtenIn(id) ?? writtenIn(takesBack), first: firstSentenceOf(samples) };
}
