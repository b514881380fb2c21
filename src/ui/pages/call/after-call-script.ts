// After a call: asks what came of it and what they said, says what comes next, keeps the answer and, if one likes, what the worry was.
import type { CallAdvice, CallAttempt, CallOutcome } from '../../../domain/calling/attempt.ts';
import type { CallStep, CallUrgency } from '../../../domain/calling/call-order.ts';
import { clock } from './clock.ts';

/** What follows the calls so far, and how urgent the report is that asks for them. */
export type NextCall = { urgency: CallUrgency; step: CallStep };

export type AfterCallPage = {
  /** Of the last hour, oldest first. */
  recent: (now: Date) => readonly CallAttempt[];
  /** Never rejects; undefined: nothing is to be said of what comes next. */
  next: (now: Date) => Promise<NextCall | undefined>;
  newId: () => string;
  /** Counts from this moment on; rejects when this phone cannot keep it. */
  keep: (attempt: CallAttempt) => Promise<void>;
  /** The number as it is written in its row. */
  shownNumber: (role: string) => string;
};

/** Returns what shows the question; it stays about one call until another was begun. */
export function askAfterCalls(form: HTMLFormElement, page: AfterCallPage): (now: Date) => void {
  const part = <E extends HTMLElement>(selector: string) => form.querySelector<E>(selector);
  const buttons = [...form.querySelectorAll<HTMLElement>('[data-outcome]')];
  const advices = [...form.querySelectorAll<HTMLElement>('[data-advice]')];
  const worry = part<HTMLInputElement>('input');
  let call: CallAttempt | undefined;
  let turns = 0;

  function draw(now: Date): void {
    if (!call) return;
    const is119 = call.number === '119';
    const legend = part('legend');
    const question = is119 ? legend?.dataset.asked119 : legend?.dataset.asked;
    if (legend) legend.textContent = (question ?? '').replace('{clock}', clock(call.at));
    for (const button of buttons) {
      const outcome = button.dataset.outcome;
      // 119 neither calls back nor stays away.
      button.hidden = is119 && (outcome === 'waiting' || outcome === 'no-answer');
      button.setAttribute('aria-pressed', String(outcome === call.outcome));
    }
    void guide(now);
    const asked = part('[data-asks-advice]');
    // 119 gives no advice to be kept: they come.
    if (asked) asked.hidden = is119 || call.outcome !== 'reached';
    const isSaid = (button: HTMLElement) => call?.advice?.includes(adviceOf(button)) === true;
    for (const button of advices) button.setAttribute('aria-pressed', String(isSaid(button)));
    say('[data-to-do-now]', advices.flatMap((each) => (isSaid(each) ? [each.dataset.toDo] : [])).join(' '));
    const field = part('[data-worry]');
    const isOver = call.outcome !== undefined && call.outcome !== 'not-yet';
    if (field) field.hidden = !isOver || call.reportId !== undefined;
    form.hidden = false;
  }

  async function guide(now: Date): Promise<void> {
    const about = call;
    const turn = ++turns;
    const isUnanswered = about?.outcome === 'waiting' || about?.outcome === 'no-answer';
    const isTold = about?.outcome === 'reached' && about.number !== '119';
    const text = isUnanswered ? guidance(await page.next(now)) : isTold ? form.dataset.told : '';
    // Another answer may have been given while the log was read.
    if (turn === turns) say('[data-answered]', text ?? '');
  }

  function guidance(comes: NextCall | undefined): string | undefined {
    if (!comes) return undefined;
    const { urgency, step } = comes;
    const { next, callBack, later, ambulance, nobody } = form.dataset;
    if (step.kind === 'dial') return next?.replace('{number}', page.shownNumber(step.number));
    if (step.kind === 'await-call-back') return callBack?.replace('{clock}', clock(step.until));
    if (step.kind === 'call-later') return later?.replace('{clock}', clock(step.at));
    return urgency === 'emergency' ? ambulance : nobody;
  }

  async function keep(attempt: CallAttempt): Promise<void> {
    const now = new Date();
    const kept = asKept(attempt, now);
    // What is said after the answer does not move its time.
    call = { ...attempt, ...(kept.answeredAt !== undefined && { answeredAt: kept.answeredAt }) };
    const keeping = page.keep(kept);
    draw(now);
    const isKept = await keeping.then(
      () => true,
      () => false,
    );
    // What comes next depends on the answer just kept.
    draw(new Date());
    say('[data-kept-status]', (isKept ? form.dataset.kept : form.dataset.notKept) ?? '');
  }

  function say(selector: string, text: string): void {
    const status = part(selector);
    if (status && status.textContent !== text) status.textContent = text;
  }

  for (const button of buttons) {
    button.addEventListener('click', () => {
      if (!call) return;
      const { advice, answeredAt: _, ...tried } = call;
      const outcome = button.dataset.outcome as CallOutcome;
      if (outcome === 'reached' && call.outcome === 'waiting') return void keep(calledBack(call));
      // Nobody who was not reached has said anything.
      void keep({ ...tried, outcome, ...(outcome === 'reached' && advice && { advice }) });
    });
  }
  for (const button of advices) {
    button.addEventListener('click', () => {
      if (!call) return;
      const advice = adviceOf(button);
      const others = (call.advice ?? []).filter((each) => each !== advice);
      const isSaid = others.length < (call.advice ?? []).length;
      void keep({ ...call, advice: isSaid ? others : [...others, advice] });
    });
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = worry?.value.trim() ?? '';
    const { worry: _, ...rest } = call ?? {};
    if (call) void keep({ ...(rest as CallAttempt), ...(text !== '' && { worry: text }) });
  });

  /** They phoned back: a call of its own, at this time. */
  function calledBack({ number, reportId }: CallAttempt): CallAttempt {
    return {
      id: page.newId(),
      at: new Date().toISOString(),
      ...(number && { number }),
      ...(reportId !== undefined && { reportId }),
      outcome: 'reached',
    };
  }

  return (now) => {
    const last = page.recent(now).findLast(({ number }) => number !== undefined);
    if (last && last.id !== call?.id && !(call && Date.parse(last.at) < Date.parse(call.at))) {
      call = last;
      if (worry) worry.value = last.worry ?? '';
      say('[data-kept-status]', '');
    }
    draw(now);
  };
}

const adviceOf = (button: HTMLElement) => button.dataset.advice as CallAdvice;

/** A call that was not made has no number, and the time of this answer; another answer may still take its place. */
function asKept({ id, reportId, ...call }: CallAttempt, now: Date): CallAttempt {
  const about = { id, ...(reportId !== undefined && { reportId }) };
  return call.outcome === 'not-yet'
    ? { ...about, at: now.toISOString(), outcome: 'not-yet' }
    : { answeredAt: now.toISOString(), ...about, ...call };
}
