// After a call: asks what came of it and what they said, says what comes next, keeps the answer and, if one likes, what the worry was.
import type { CallAdvice, CallAttempt, CallOutcome } from '../../../domain/calling/attempt.ts';
import { nextStep } from '../../../domain/calling/call-order.ts';
import type { ContactHours } from '../../../domain/contact/choose-number.ts';
import { clock } from './clock.ts';

export type AfterCallPage = {
  hours: ContactHours;
  /** Of the last hour, oldest first. */
  recent: (now: Date) => readonly CallAttempt[];
  /** Rejects when this phone cannot keep it. */
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
    say('[data-answered]', guidance(now));
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

  function guidance(now: Date): string {
    if (call?.outcome === undefined || call.outcome === 'not-yet') return '';
    if (call.outcome === 'reached') return call.number === '119' ? '' : (form.dataset.told ?? '');
    const step = nextStep(page.recent(now), page.hours, now);
    if (step.kind === 'dial') {
      return (form.dataset.next ?? '').replace('{number}', page.shownNumber(step.number));
    }
    if (step.kind === 'await-call-back') {
      return (form.dataset.callBack ?? '').replace('{clock}', clock(step.until));
    }
    return form.dataset.nobody ?? '';
  }

  async function keep(attempt: CallAttempt): Promise<void> {
    const now = new Date();
    const kept = asKept(attempt, now);
    // What is said after the answer does not move its time.
    call = { ...attempt, ...(kept.answeredAt !== undefined && { answeredAt: kept.answeredAt }) };
    draw(now);
    const isKept = await page.keep(kept).then(
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
