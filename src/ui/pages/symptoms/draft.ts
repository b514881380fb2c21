// A half-filled report as it comes back from storage: read field by field, offered for two hours.
import { SIGNS } from '../../../content/product/signs.ts';
import { INFUSION_CHOICES } from '../../../domain/symptoms/infusion-choice.ts';
import type { SignId } from '../../../domain/symptoms/sign-id.ts';
import { type Answers, DEVICE_FIELDS, emptyAnswers, STEPS, type Step } from './answers.ts';
import type { ChosenLevel, ChosenSigns } from './sign-levels.ts';

export const DRAFT_KEY = 'report';

export type ReportDraft = { step: Step; answers: Answers };

const OFFERED_FOR_MS = 2 * 60 * 60 * 1000;

export function isStillOffered(savedAt: string, now: Date): boolean {
  const age = now.getTime() - Date.parse(savedAt);
  return age >= 0 && age < OFFERED_FOR_MS;
}

const LEVELS: readonly ChosenLevel[] = [1, 2, 3, 'open', 'unknown'];
const MEASURED = ['value', 'hot-unmeasured', 'not-measured'] as const;
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
    warmAnHourAgo: stored.warmAnHourAgo === true,
    signs: signsOf(stored.signs),
    devices: { ...emptyAnswers(by).devices, ...pick(devices) },
    recentFever: oneOf(RECENT_FEVER, stored.recentFever),
    feverReturned: stored.feverReturned === true,
    lastInfusion: oneOf(INFUSION_CHOICES, stored.lastInfusion),
  };
  return { step: oneOf(STEPS, draft.step) ?? 'danger', answers };
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

function signsOf(value: unknown): ChosenSigns {
  const chosen = Object.entries(recordOf(value)).flatMap(([sign, stored]) => {
    const level = oneOf(LEVELS, stored);
    return sign in SIGNS && level !== undefined ? [[sign as SignId, level] as const] : [];
  });
  return Object.fromEntries(chosen);
}

function pick(devices: Record<string, unknown>): Partial<Answers['devices']> {
  return Object.fromEntries(DEVICE_FIELDS.map((field) => [field, textOf(devices[field])]));
}
