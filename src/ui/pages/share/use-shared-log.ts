// What the chosen range holds, read again whenever another range is chosen.
import { useEffect, useState } from 'preact/hooks';
import type { ShareDays } from '../../../domain/sharing/share-range.ts';
import { useModel } from '../../state/model.ts';
import { readSharedLog, type SharedLog } from './read-shared-log.ts';

export type Reading = {
  state: 'reading' | 'read' | 'failed';
  /** While reading: how many reports so far. */
  count: number;
  /** What was read last; of the range before while the new one is still being read. */
  shown?: { days: ShareDays; log: SharedLog };
};

const NOTHING_READ: Reading = { state: 'reading', count: 0 };

export function useSharedLog({ firstDay, lastDay }: ShareDays): { reading: Reading; again: () => void } {
  const model = useModel();
  const [reading, setReading] = useState<Reading>(NOTHING_READ);
  const [round, setRound] = useState(0);
  const storage = model.storage.value;
  useEffect(() => {
    if (storage === 'opening') return undefined;
    let isWanted = true;
    const show = (change: (before: Reading) => Reading) => isWanted && setReading(change);
    const progress = (count: number) => show((before) => ({ ...before, state: 'reading', count }));
    progress(0);
    const days = { firstDay, ...(lastDay !== undefined && { lastDay }) };
    readSharedLog(model.database, days, model.device.zone(), progress).then(
      (log) => show(({ count }) => ({ state: 'read', count, shown: { days, log } })),
      () => show(() => ({ state: 'failed', count: 0 })),
    );
    return () => {
      isWanted = false;
    };
  }, [model, storage, firstDay, lastDay, round]);
  return { reading, again: () => setRound(round + 1) };
}
