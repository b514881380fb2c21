// What the follow-up machine reads, from what is stored: Today and the result ask the same machine.
import type { CallAttempt } from '../../../domain/calling/attempt.ts';
import type { AboutReport } from '../../../domain/calling/attempts-about.ts';
import { type FollowUpLog, type FollowUpSources, followUpLog } from '../../../domain/calling/follow-up.ts';
import { sleepHours } from '../../../domain/calling/local-time.ts';
import { callsFor, type OpenReport } from '../../../domain/calling/open-report.ts';
import { knownBy } from '../../../domain/calling/told.ts';
import { contactHours } from '../../../domain/contact/choose-number.ts';
import type { SymptomEntry } from '../../../domain/symptoms/entry.ts';
import type { Model } from '../../state/model.ts';
import { NO_NUMBERS } from './calling.ts';
import { knownContact } from './known-contact.ts';

export function followUpSources(model: Model): FollowUpSources {
  const contact = knownContact(model);
  return {
    entries: model.entries.value,
    attempts: model.attempts.value,
    infusions: model.infusions.value,
    contact: contact ? contactHours(contact) : NO_NUMBERS,
    sleep: sleepHours(model.reminders.value?.settings.quiet),
    zone: model.device.zone(),
    now: model.minute.value,
  };
}

/** The report as calls are about it; one that could not be stored is about nothing that was said before. */
export function aboutReport(model: Model, { id, at, correctedAt }: SymptomEntry): AboutReport {
  const found = logOf(followUpSources(model)).reports.find((report) => report.entry.id === id);
  return found?.about ?? { id, at: correctedAt ?? at, isMore: true };
}

/** What the report asks for by now, where nobody was told of it: worse, unchanged or left overnight it is more than its lines. */
export function openReport(model: Model, id: string): OpenReport | undefined {
  const sources = followUpSources(model);
  const calls = callsFor({ ...sources, ...logOf(sources) });
  return calls.find(({ report, isTold }) => report.id === id && !isTold)?.report;
}

/** The call with which somebody was told of all that the report says, where it says no more than that. */
export function toldBefore(model: Model, id: string): CallAttempt | undefined {
  const sources = followUpSources(model);
  const { reports } = logOf(sources);
  const report = reports.find(({ entry }) => entry.id === id);
  return report && knownBy(report, { ...sources, reports });
}

let read: { sources: FollowUpSources; log: FollowUpLog } | undefined;

/** Asked for by several parts of one drawing: read once. */
function logOf(sources: FollowUpSources): FollowUpLog {
  const isSame = read && READ_FROM.every((key) => read?.sources[key] === sources[key]);
  if (!read || !isSame) read = { sources, log: followUpLog(sources) };
  return read.log;
}

const READ_FROM = ['entries', 'attempts', 'infusions', 'zone', 'now'] as const;
