// The calls about one report: what to do now, and the four answers with their times. Used by the result and by Today.
import type { CallAdvice, CallAttempt, CallNumber, CallOutcome } from '../../../domain/calling/attempt.ts';
import {
  type AboutReport,
  attemptsAbout,
  reachedBefore,
  tellingCall,
} from '../../../domain/calling/attempts-about.ts';
import {
  type CallStep,
  type CallUrgency,
  type HospitalNumber,
  nextStep,
} from '../../../domain/calling/call-order.ts';
import { type ContactHours, chooseNumber, contactHours } from '../../../domain/contact/choose-number.ts';
import type { SymptomEntry } from '../../../domain/symptoms/entry.ts';
import { keepAttempt } from '../../state/change.ts';
import { type Model, useModel } from '../../state/model.ts';
import { knownContact } from './known-contact.ts';

export const NO_NUMBERS: ContactHours = {
  hasDay: false,
  hasAlways: false,
  hasPartner: false,
  dayHours: [],
  closures: [],
};

export type CalledReport = AboutReport & { by: SymptomEntry['by'] };

export type Calling = {
  step: CallStep;
  /** 119 is to be dialled, was just dialled, or answered. */
  is119: boolean;
  isTold: boolean;
  /** 119 was dialled about it, or reached shortly before it. */
  has119: boolean;
  /** The number that stands first; absent when none is stored. */
  shown: HospitalNumber | undefined;
  hasAnswered: boolean;
  /** When the last call was begun. */
  calledAt: string | undefined;
  /** When somebody was reached shortly before the report: what is new in it they do not know. */
  reachedBeforeAt: string | undefined;
  advice: readonly CallAdvice[];
  dialled: (number: CallNumber) => void;
  answer: (outcome: CallOutcome, number?: CallNumber) => void;
  advise: (advice: CallAdvice[]) => void;
};

/** As on the call page. */
const SAME_CALL_MS = 60_000;

type CallingOptions = {
  report: CalledReport;
  urgency: CallUrgency;
  /** Keeps the report that nobody answers on any number. */
  onUnreachable: () => void;
};

export function useCalling({ report, urgency, onUnreachable }: CallingOptions): Calling {
  const model = useModel();
  const contact = knownContact(model);
  const hours = contact ? contactHours(contact) : NO_NUMBERS;
  // Read so that waiting times end by themselves.
  const minute = model.minute.value;
  const about = attemptsAbout(report, model.attempts.value, minute);
  const last = about.at(-1);
  const told = tellingCall(report, model.attempts.value, minute);
  const before = reachedBefore(report, model.attempts.value, minute);
  // 119 was reached; a hospital that was called after it and did not answer asks for no second ambulance.
  const isOver = told !== undefined && last?.outcome !== undefined;
  const step: CallStep = isOver ? { kind: 'reached' } : nextStep(about, hours, minute, urgency);
  const shown = shownNumber(model, step);

  const keep = (attempt: CallAttempt) => void keepAttempt(model, attempt);
  return {
    step,
    is119:
      step.kind === 'dial-119' ||
      told?.number === '119' ||
      (last?.number === '119' && last.outcome !== 'not-yet'),
    isTold: told !== undefined,
    shown,
    hasAnswered: last?.outcome !== undefined,
    calledAt: last?.at,
    has119: [before, ...about].some((call) => call?.number === '119' && call.outcome !== 'not-yet'),
    reachedBeforeAt: before?.at,
    advice: told?.advice ?? [],
    dialled(number) {
      const now = model.device.now();
      // A second tap so soon is the same try: a phone asks before it dials.
      const isSame =
        last !== undefined &&
        last.outcome === undefined &&
        last.number === number &&
        now.getTime() - Date.parse(last.at) < SAME_CALL_MS;
      if (!isSame) keep({ id: model.device.newId(), at: now.toISOString(), number, reportId: report.id });
    },
    // Whoever was to call back has called back.
    answer(outcome, number = last?.outcome === 'waiting' ? (last.number ?? shown) : shown) {
      // What came of 119 is no answer about a hospital that was called after it.
      const isAboutLast = number !== '119' || last?.number === '119';
      const open = last?.outcome === undefined && isAboutLast ? last : undefined;
      const now = model.device.now();
      const attempt: CallAttempt =
        outcome === 'not-yet'
          ? { id: open?.id ?? model.device.newId(), at: now.toISOString(), outcome, reportId: report.id }
          : {
              ...(open ?? { id: model.device.newId(), at: now.toISOString(), reportId: report.id }),
              ...(open || number === undefined ? {} : { number }),
              outcome,
              answeredAt: now.toISOString(),
            };
      keep(attempt);
      const others = about.filter(({ id }) => id !== attempt.id);
      const isOver = nextStep([...others, attempt], hours, now, urgency).kind === 'dial-119';
      if (outcome === 'no-answer' && urgency === 'call-now' && isOver) onUnreachable();
    },
    advise(advice) {
      if (told) keep({ ...told, advice });
    },
  };
}

function shownNumber(model: Model, step: CallStep): HospitalNumber | undefined {
  if (step.kind === 'dial') return step.number;
  if (step.kind === 'ask-outcome' && step.number && step.number !== '119') return step.number;
  const contact = knownContact(model);
  if (!contact) return undefined;
  const { first } = chooseNumber(contact, model.minute.value);
  return first === 'day' ? 'day' : contact.alwaysNumber ? 'always' : undefined;
}

export function takenBack(model: Model, id: string, by: SymptomEntry['by']): SymptomEntry {
  return {
    id: model.device.newId(),
    at: model.device.now().toISOString(),
    by,
    report: { signs: {} },
    takesBack: id,
  };
}

/** The report that nobody answers, or that no number can be found. */
export function unreachable(model: Model, by: SymptomEntry['by']): SymptomEntry {
  return {
    id: model.device.newId(),
    at: model.device.now().toISOString(),
    by,
    report: { signs: {}, hospitalUnreachable: true },
  };
}
