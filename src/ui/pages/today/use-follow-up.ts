// What the follow-up machine shows at this minute; the log is read anew only when it changed, the clock is set to the next change.
import { useEffect, useMemo } from 'preact/hooks';
import { type FollowUp, followUp, followUpLog, nextChangeAt } from '../../../domain/calling/follow-up.ts';
import { type Model, useModel } from '../../state/model.ts';
import { followUpSources } from '../symptoms/follow-up-sources.ts';

const HOUR_MS = 3_600_000;

/** No timer holds longer; the minute of the pages goes on anyway. */
const LONGEST_TIMER_MS = 24 * HOUR_MS;

export function useFollowUp(): FollowUp {
  const model = useModel();
  const { entries, attempts, infusions, minute } = model;
  const sources = followUpSources(model);
  const hour = Math.floor(minute.value.getTime() / HOUR_MS);
  const log = useMemo(() => followUpLog(sources), [entries.value, attempts.value, infusions.value, hour]);
  useEffect(() => atNextChange(model, () => nextChangeAt(sources, log)), [log, minute.value]);
  return followUp(sources, log);
}

/** Looked for after the page stands, not on the way to it. */
function atNextChange({ device, minute }: Model, find: () => string | undefined): () => void {
  let timer = setTimeout(() => {
    const change = find();
    if (change === undefined) return;
    const wait = Math.max(Date.parse(change) - device.now().getTime(), 0);
    timer = setTimeout(
      () => {
        minute.value = device.now();
      },
      Math.min(wait, LONGEST_TIMER_MS),
    );
  });
  return () => clearTimeout(timer);
}
