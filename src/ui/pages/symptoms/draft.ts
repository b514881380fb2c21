// A half-filled report as it comes back from storage: read field by field.
import { SIGNS } from '../../../content/product/signs.ts';
import { FAMILY_CHECK_ITEMS } from '../../../domain/symptoms/family-check-offer.ts';
import { INFUSION_CHOICES } from '../../../domain/symptoms/infusion-choice.ts';
import type { FamilyCheckItem } from '../../../domain/symptoms/report.ts';
import type { SignId } from '../../../domain/symptoms/sign-id.ts';
import { SINCE_ANSWERS } from '../../../domain/symptoms/since.ts';
import type { CheckMade } from '../family-check/keep-check.ts';
import { sentenceOf } from '../family-check/stored-sentence.ts';
import { type Answers, DEVICE_FIELDS, emptyAnswers, STEPS, type Step } from './answers.ts';
import type { ChosenLevel } from './sign-levels.ts';

/** One for each who reports: on a phone that both use, neither takes the other's place. */
export const DRAFT_KEYS = { patient: 'report', family: 'report-family' } as const;

/** The entry that it corrects is named in it. */
export const CORRECTION_DRAFT_KEY = 'correction';

/** What is typed under a result: the page may be ended for the call that stands above it. */
export const ADDED_DRAFT_KEY = 'added-to-report';

export type ReportDraft = {
  step: Step;
  answers: Answers;
  /** Of the family's check, where it was made in this report. */
  check?: CheckMade;
  /** The entry that it adds to or corrects. */
  about?: string;
};

const LEVELS: readonly ChosenLevel[] = [1, 2, 3, 'open', 'unknown'];
const MEASURED = ['value', 'hot-unmeasured', 'not-measured'] as const;
const COMPARISONS = ['same', 'changed', 'unknown'] as const;
const RECENT_FEVER = ['no', '1', '2', '3', 'unknown'] as const;

/** Undefined when it is no draft at all; a field that an older edition wrote differently comes back empty. */
export function parseDraft(value: unknown): ReportDraft | undefined {
  const draft = recordOf(value);
  const stored = recordOf(draft.answers);
  const by = oneOf(['patient', 'family'] as const, stored.by);
  if (!by) return undefined;
  const devices = recordOf(stored.devices);
  const answers: Answers = {
    ...emptyAnswers(by),
    temperature: textOf(stored.temperature),
    measured: oneOf(MEASURED, stored.measured) ?? 'value',
    feverMedicine: stored.feverMedicine === true,
    mayBeMasked: stored.mayBeMasked === true,
    medicineUnknown: stored.medicineUnknown === true,
    warmAnHourAgo: stored.warmAnHourAgo === true,
    signs: bySign(stored.signs, LEVELS),
    comparisons: bySign(stored.comparisons, COMPARISONS),
    familyCheck: checkOf(stored.familyCheck),
    devices: { ...emptyAnswers(by).devices, ...pick(devices) },
    recentFever: oneOf(RECENT_FEVER, stored.recentFever),
    feverReturned: stored.feverReturned === true,
    since: oneOf(SINCE_ANSWERS, stored.since),
    lastInfusion: oneOf(INFUSION_CHOICES, stored.lastInfusion),
  };
  const about = textOf(draft.about);
  const check = madeOf(draft.check);
  return {
    step: oneOf(STEPS, draft.step) ?? 'danger',
    answers,
    ...(check && { check }),
    ...(about !== '' && { about }),
  };
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function oneOf<const T>(allowed: readonly T[], value: unknown): T | undefined {
  return allowed.find((each) => each === value);
}

function bySign<const T>(value: unknown, allowed: readonly T[]): Partial<Record<SignId, T>> {
  const chosen = Object.entries(recordOf(value)).flatMap(([sign, stored]) => {
    const answer = oneOf(allowed, stored);
    return sign in SIGNS && answer !== undefined ? [[sign as SignId, answer] as const] : [];
  });
  return Object.fromEntries(chosen) as Partial<Record<SignId, T>>;
}

function checkOf(value: unknown): Answers['familyCheck'] {
  if (value === 'cannot') return value;
  const { missed, usual } = recordOf(value);
  if (!Array.isArray(missed)) return undefined;
  return { missed: itemsOf(missed), ...(Array.isArray(usual) && { usual: itemsOf(usual) }) };
}

function madeOf(value: unknown): CheckMade | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { sentence, missedAt, hasBeenGiven } = recordOf(value);
  return {
    sentence: sentenceOf(sentence),
    missedAt: textOf(missedAt) || undefined,
    ...(hasBeenGiven === true && { hasBeenGiven }),
  };
}

function itemsOf(stored: readonly unknown[]): FamilyCheckItem[] {
  return FAMILY_CHECK_ITEMS.filter((item) => stored.includes(item));
}

function pick(devices: Record<string, unknown>): Partial<Answers['devices']> {
  return Object.fromEntries(DEVICE_FIELDS.map((field) => [field, textOf(devices[field])]));
}
