// What the worker showed on this phone, read again whenever anything stored may have changed.
import { useEffect, useState } from 'preact/hooks';
import type { ShownPushes } from '../../storage/reminder-state.ts';
import { readValue } from '../../storage/values.ts';
import { useModel } from './model.ts';

/** A signal from the worker may be lost, on iOS above all: while something is awaited it is looked for. */
const LOOK_EVERY_MS = 2000;

/** Undefined until it is read; an unreadable database counts as nothing shown, and is told elsewhere. */
export function useShown(isAwaited = false): ShownPushes | undefined {
  const model = useModel();
  const [shown, setShown] = useState<ShownPushes>();
  const reminders = model.reminders.value;
  const minute = model.minute.value;
  useEffect(() => {
    let isOver = false;
    const read = () =>
      readValue(model.database, 'shown').then(
        (found) => isOver || setShown(found ?? { at: {} }),
        () => {},
      );
    void read();
    const timer = isAwaited ? setInterval(read, LOOK_EVERY_MS) : undefined;
    return () => {
      isOver = true;
      clearInterval(timer);
    };
  }, [model, reminders, minute, isAwaited]);
  return shown;
}
