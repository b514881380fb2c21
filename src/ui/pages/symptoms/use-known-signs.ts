// What the hospital knows of already, for the question "the same as before?"; the calls are read only when a report is written.
import { useEffect, useState } from 'preact/hooks';
import type { CallAttempt } from '../../../domain/calling/attempt.ts';
import { KNOWN_FOR_DAYS, type KnownSigns, knownSigns } from '../../../domain/symptoms/known-signs.ts';
import type { TreatmentContext } from '../../../domain/symptoms/report.ts';
import { readAttemptsSince } from '../../../storage/attempts.ts';
import { useModel } from '../../state/model.ts';

const DAY_MS = 86_400_000;

/** Grows once the older calls have been read; without storage only the newest ones count, so that rather too much is asked. */
export function useKnownSigns(context: TreatmentContext): KnownSigns {
  const model = useModel();
  const [older, setOlder] = useState<CallAttempt[]>([]);
  useEffect(() => {
    const since = new Date(model.device.now().getTime() - KNOWN_FOR_DAYS * DAY_MS).toISOString();
    readAttemptsSince(model.database, since).then(setOlder, () => {});
  }, []);
  // The newest state of a call is the one in memory.
  const newer = new Set(model.attempts.value.map(({ id }) => id));
  return knownSigns({
    listed: model.profile.value.knownSigns ?? [],
    entries: model.entries.value,
    attempts: [...older.filter(({ id }) => !newer.has(id)), ...model.attempts.value],
    infusions: model.infusions.value,
    context,
    now: model.device.now(),
    zone: model.device.zone(),
  });
}
