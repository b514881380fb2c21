// Writes what a round leaves behind. Samples are read only here, so nothing but the other tabs has to hear of them.
import type { SymptomEntry } from '../../../domain/symptoms/entry.ts';
import type { FamilyCheckSample, WrittenSentence } from '../../../domain/symptoms/family-check-sample.ts';
import type { FamilyCheckItem, FamilyCheckResult, Report } from '../../../domain/symptoms/report.ts';
import { addSample } from '../../../storage/samples.ts';
import { keepReport } from '../../state/change.ts';
import type { Model } from '../../state/model.ts';

export type FamilyCheckOutcome = {
  /** Goes into a report as it is. */
  familyCheck: FamilyCheckResult | 'cannot';
  sentence?: WrittenSentence | undefined;
  /** Nothing was written since a single miss was kept by itself, and everything with it. */
  hasBeenGiven?: boolean | undefined;
};

/** Of a check made within a report, until the report is stored: what is kept beside its result. */
export type CheckMade = Omit<FamilyCheckOutcome, 'familyCheck'> & {
  /** The instant of a single miss, kept by itself until the report says what came of it. */
  missedAt?: string | undefined;
};

/** Undefined where none was made: a report that is corrected holds the result of one that left its own when it was made. */
export function outcomeMade(
  familyCheck: Report['familyCheck'],
  made: CheckMade | undefined,
): FamilyCheckOutcome | undefined {
  if (!familyCheck || !made) return undefined;
  const { missedAt: _, ...kept } = made;
  return { familyCheck, ...kept };
}

/** What is still to be kept with the report; `isMissKept`: it takes the place of a miss that is kept, and so is what was written till then. */
export function stillToKeep(
  outcome: FamilyCheckOutcome | undefined,
  isMissKept: boolean,
): FamilyCheckOutcome | undefined {
  return isMissKept && outcome?.hasBeenGiven ? undefined : outcome;
}

/** False when it could not be kept. */
export async function keepSample(model: Model, sample: FamilyCheckSample): Promise<boolean> {
  try {
    await addSample(model.database, sample);
  } catch {
    return false;
  }
  model.device.tellTabs();
  return true;
}

export function baselineOf(
  model: Model,
  { sentence }: FamilyCheckOutcome,
  missed: FamilyCheckItem[],
): FamilyCheckSample {
  return {
    id: model.device.newId(),
    at: model.device.now().toISOString(),
    kind: 'baseline',
    missed,
    ...(sentence && { sentence }),
  };
}

/** A single miss is kept at once; what was written may be refused alone, above all a photo. */
export type MissKept = 'kept' | 'without-writing' | 'failed';

export async function keepMiss(
  model: Model,
  entry: SymptomEntry,
  outcome: FamilyCheckOutcome,
): Promise<MissKept> {
  const { kept, isWritingLost } = await keepWithCheck(model, keepReport(model, entry), outcome, entry.id);
  return isWritingLost ? 'without-writing' : kept;
}

/** The report, and then the round in it: without the report it would belong to nothing. */
export async function keepWithCheck(
  model: Model,
  keeping: Promise<boolean>,
  outcome: FamilyCheckOutcome | undefined,
  reportId: string,
): Promise<{ kept: 'kept' | 'failed'; isWritingLost?: true }> {
  if (!(await keeping)) return { kept: 'failed' };
  if (!outcome || (await keepCheckSample(model, outcome, reportId))) return { kept: 'kept' };
  // Without a writing the round says nothing that the report does not.
  return { kept: 'kept', ...(outcome.sentence && { isWritingLost: true }) };
}

/** Where nothing could be asked there is none. */
async function keepCheckSample(
  model: Model,
  { familyCheck, sentence }: FamilyCheckOutcome,
  reportId: string,
): Promise<boolean> {
  if (familyCheck === 'cannot') return true;
  return keepSample(model, {
    id: model.device.newId(),
    at: model.device.now().toISOString(),
    kind: 'check',
    missed: familyCheck.missed,
    ...(sentence && { sentence }),
    reportId,
  });
}
