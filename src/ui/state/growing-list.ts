// Short lists of the handbook that only grow: read when a page shows them, added to entry by entry.
import { useEffect, useState } from 'preact/hooks';
import type { GrowingKey, Values } from '../../storage/schema.ts';
import { addToValue, readValue } from '../../storage/values.ts';
import { written } from './change.ts';
import { useModel } from './model.ts';

type Entry<K extends GrowingKey> = Values[K][number];

/** What every entry is given: its own id and the instant of writing. */
export type Stamp = { id: string; at: string };

export type GrowingList<K extends GrowingKey> = {
  /** Absent while it is being read. */
  entries: readonly Entry<K>[] | undefined;
  /** The database did not answer: what was written earlier cannot be shown. */
  isUnreadable: boolean;
  /** True once it is kept; only then is it shown. */
  add: (stamped: (stamp: Stamp) => Entry<K>) => Promise<boolean>;
};

export function useGrowingList<K extends GrowingKey>(key: K): GrowingList<K> {
  const model = useModel();
  const [entries, setEntries] = useState<readonly Entry<K>[]>();
  const [isUnreadable, setUnreadable] = useState(false);
  // Read anew with the dates: another tab tells of both in one message, and erasing everything empties both.
  const { value: dates } = model.infusions;

  useEffect(() => {
    let isGone = false;
    readValue(model.database, key).then(
      (read) => {
        if (isGone) return;
        setUnreadable(false);
        setEntries((read ?? []) as readonly Entry<K>[]);
      },
      () => {
        if (!isGone) setUnreadable(true);
      },
    );
    return () => {
      isGone = true;
    };
  }, [key, dates]);

  async function add(stamped: (stamp: Stamp) => Entry<K>): Promise<boolean> {
    const entry = stamped({ id: model.device.newId(), at: model.device.now().toISOString() });
    const isKept = await written(model, addToValue(model.database, key, entry));
    if (isKept) {
      setUnreadable(false);
      setEntries((shown) => [...(shown ?? []), entry]);
      model.device.tellTabs();
    }
    return isKept;
  }
  return { entries, isUnreadable, add };
}
