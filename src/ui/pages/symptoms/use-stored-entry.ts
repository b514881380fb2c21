// The entry that an address names: at hand for some weeks, read from storage when it is older.
import { useEffect, useState } from 'preact/hooks';
import type { SymptomEntry } from '../../../domain/symptoms/entry.ts';
import { readReport } from '../../../storage/reports.ts';
import { useModel } from '../../state/model.ts';

export type StoredEntry = { state: 'none' | 'reading' | 'missing' } | { state: 'found'; entry: SymptomEntry };

export function useStoredEntry(id: string | undefined): StoredEntry {
  const model = useModel();
  const [read, setRead] = useState<{ id: string; entry: SymptomEntry | undefined }>();
  const atHand = model.entries.value.find((entry) => entry.id === id);
  useEffect(() => {
    if (id === undefined || atHand) return;
    readReport(model.database, id).then(
      (entry) => setRead({ id, entry }),
      () => setRead({ id, entry: undefined }),
    );
  }, [id]);

  if (id === undefined) return { state: 'none' };
  if (atHand) return { state: 'found', entry: atHand };
  if (read?.id !== id) return { state: 'reading' };
  return read.entry ? { state: 'found', entry: read.entry } : { state: 'missing' };
}
