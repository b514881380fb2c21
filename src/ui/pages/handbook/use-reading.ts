// What was read so far; asked for when a page of the handbook opens.
import { useEffect } from 'preact/hooks';
import { type Model, type Reading, useModel } from '../../state/model.ts';
import { loadReading } from '../../state/reading.ts';

export function useReading(): Reading | undefined {
  const model = useModel();
  useEffect(() => {
    if (!model.reading.value) void loadReading(model);
  }, []);
  return model.reading.value;
}

/** An instant by the phone's own clock. */
export function nowOf(model: Model): string {
  return model.device.now().toISOString();
}
