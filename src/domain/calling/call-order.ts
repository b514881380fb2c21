/** What to do when nobody answers: every number in order, all once more, then 119. One clock runs through all of it. */
import { type ContactHours, chooseNumber } from '../contact/choose-number.ts';
import type { CallAttempt, CallNumber } from './attempt.ts';
import { asMade, isFromTheFuture } from './attempts-about.ts';
import { overAt } from './call-time.ts';
import { isDaytime } from './contact-moment.ts';

export type CallUrgency = 'contact-today' | 'call-now' | 'emergency';

export type HospitalNumber = Exclude<CallNumber, '119'>;

export type CallStep =
  /** `round` is 1, or 2 for "all once more". */
  | { kind: 'dial'; number: HospitalNumber; round: 1 | 2 }
  | { kind: 'dial-119' }
  /** No number is stored: is there a paper with it? */
  | { kind: 'ask-for-paper' }
  /** A call was begun: was somebody there? */
  | { kind: 'ask-outcome'; number: CallNumber | undefined }
  | { kind: 'await-call-back'; until: string }
  /** "Not yet": ask again then. */
  | { kind: 'ask-again'; at: string }
  /** Contact-today, and nobody answered on any number: all again then, or #7119 where it exists. */
  | { kind: 'call-later'; at: string }
  | { kind: 'reached' };

const TRIES_EACH = 2;

/** How long is waited: for a promised call, after "not yet", and after a full turn of a contact-today. */
export const CALL_MINUTES = { back: 15, notYet: 10, later: 30 };

/**
 * `attempts` are those of one report, in any order. Each number has two tries; a promised call that did not come
 * has used one, and the same number is dialled again first.
 */
export function nextStep(
  attempts: readonly CallAttempt[],
  contact: ContactHours,
  now: Date,
  urgency: CallUrgency = 'call-now',
): CallStep {
  const tried = asMade(attempts, now);
  const last = tried.at(-1);
  if (last?.outcome === 'reached') return { kind: 'reached' };
  if (last && last.outcome === undefined) return { kind: 'ask-outcome', number: last.number };
  if (urgency === 'emergency' || last?.number === '119') return { kind: 'dial-119' };

  const known = numbersInOrder(contact, now, urgency);
  if (!known) return { kind: 'ask-for-paper' };
  if (last?.outcome === 'waiting') {
    const until = endOf(last, CALL_MINUTES.back, now);
    if (until) return { kind: 'await-call-back', until };
  }

  const tries = countTries(tried, known, urgency);
  const again = last?.outcome === 'waiting' ? last.number : undefined;
  const number = again && hasTryLeft(tries, again) ? again : nextNumber(tries);
  if (!number && urgency === 'call-now') return { kind: 'dial-119' };
  if (last?.outcome === 'not-yet') {
    const at = endOf(last, CALL_MINUTES.notYet, now);
    if (at) return { kind: 'ask-again', at };
  }
  if (number) return { kind: 'dial', number, round: tries.get(number) === 0 ? 1 : 2 };
  const at = last && endOf(last, CALL_MINUTES.later, now);
  return at ? { kind: 'call-later', at } : { kind: 'dial', number: known[0], round: 1 };
}

type Known = readonly [HospitalNumber, ...HospitalNumber[]];
type Tries = Map<HospitalNumber, number>;

/** The number for now, the other one, the partner hospital. */
function numbersInOrder(contact: ContactHours, now: Date, urgency: CallUrgency): Known | undefined {
  // A contact-today of the evening is for the 24-hour number, also where the day line is still open.
  const isEvening = urgency === 'contact-today' && !isDaytime(now);
  const isDayFirst = !isEvening && chooseNumber(contact, now).first === 'day';
  const own = isDayFirst ? (['day', 'always'] as const) : (['always', 'day'] as const);
  const has = { day: contact.hasDay, always: contact.hasAlways, partner: contact.hasPartner };
  const [head, ...others] = ([...own, 'partner'] as const).filter((number) => has[number]);
  return head && [head, ...others];
}

/** Without an answer since somebody was last reached; for contact-today also since the last full turn. */
function countTries(attempts: readonly CallAttempt[], known: Known, urgency: CallUrgency): Tries {
  const fresh = (): Tries => new Map(known.map((number) => [number, 0]));
  let tries = fresh();
  for (const { number: dialled, outcome } of attempts) {
    if (outcome === 'not-yet') continue;
    const isNewTurn = urgency === 'contact-today' && !nextNumber(tries);
    if (outcome === 'reached' || isNewTurn) tries = fresh();
    if (outcome === 'reached') continue;
    const number = dialled ?? nextNumber(tries);
    if (number && number !== '119' && tries.has(number)) tries.set(number, (tries.get(number) ?? 0) + 1);
  }
  return tries;
}

function hasTryLeft(tries: Tries, number: HospitalNumber): boolean {
  return (tries.get(number) ?? TRIES_EACH) < TRIES_EACH;
}

/** Nobody is dialled a second time before everybody was dialled once. */
function nextNumber(tries: Tries): HospitalNumber | undefined {
  const fewest = Math.min(...tries.values());
  if (fewest >= TRIES_EACH) return undefined;
  return [...tries.keys()].find((number) => tries.get(number) === fewest);
}

/** Undefined once the time is over, and when the clock was put back: waiting on a wrong clock could last for hours. */
function endOf(attempt: CallAttempt, minutes: number, now: Date): string | undefined {
  const until = overAt(attempt) + minutes * 60_000;
  return !isFromTheFuture(attempt.at, now) && now.getTime() < until
    ? new Date(until).toISOString()
    : undefined;
}
