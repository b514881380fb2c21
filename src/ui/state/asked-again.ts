// The questions to come about the reports of this phone, for those who want a push for them.
import { askAgain, type PlannedQuestion, plannedQuestions } from '../../domain/calling/ask-again.ts';
import { followedReports } from '../../domain/calling/followed-reports.ts';
import { sleepHours } from '../../domain/calling/local-time.ts';
import { countingEntries } from './counting-entries.ts';
import type { Model } from './model.ts';

export function questionsToCome(model: Model): PlannedQuestion[] {
  const { device, attempts, infusions, reminders } = model;
  const now = device.now();
  const zone = device.zone();
  const sleep = sleepHours(reminders.value?.settings.quiet);
  const reports = followedReports(countingEntries(model), infusions.value, zone, now);
  const moments = askAgain({ reports, attempts: attempts.value, sleep, zone, now });
  return plannedQuestions(moments, { sleep, zone, now });
}
