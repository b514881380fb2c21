// Improves the call page, which is complete without it: the order by the clock, what was tried, what came of it, old copies.

import { followSystemTextSize } from '../../../device/system-text-size.ts';
import type { CallAttempt, CallNumber } from '../../../domain/calling/attempt.ts';
import { nextStep } from '../../../domain/calling/call-order.ts';
import { isAmbulance } from '../../../domain/calling/call-time.ts';
import { type ContactHours, chooseNumber, contactHours } from '../../../domain/contact/choose-number.ts';
import { readAttemptsSince, saveAttempt } from '../../../storage/attempts.ts';
import { readWholeStamp } from '../../../storage/call-page-cache.ts';
import { readContact } from '../../../storage/contacts.ts';
import { openDatabase } from '../../../storage/database.ts';
import { askAfterCalls, type NextCall } from './after-call-script.ts';
import { beginTry, isTryingLong, recentTries, TRIES_SHOWN_MS, withTry } from './call-tries.ts';
import { clock } from './clock.ts';
import { offerSpeech } from './speak.ts';

const MINUTE_MS = 60_000;
const LOG_WAIT_MS = 1000;
const HAND_OVER = '#hand-over';

followSystemTextSize();
const page = document.getElementById('call');
const database = openDatabase({ onBlocked() {}, onReplaced() {} });
const hours = page?.dataset.hours ? (JSON.parse(page.dataset.hours) as ContactHours) : contactHours({});
let attempts: CallAttempt[] = [];

function checkOrder(now: Date): void {
  const shown = page?.querySelector<HTMLElement>('.call-card')?.dataset.role;
  if (!shown) return;
  const { first } = chooseNumber(hours, now);
  // Nothing moves under a finger that is about to press, nor under the screen that is handed over.
  if (first !== shown && location.hash !== HAND_OVER) reloadOnce(`order:${first}`);
}

/** What is over leaves, what has begun appears. */
function showByTime(now: Date): void {
  const parts = (name: string) => page?.querySelectorAll<HTMLElement>(`[data-${name}]`) ?? [];
  for (const part of parts('until')) {
    if (now.getTime() >= Date.parse(part.dataset.until ?? '')) part.remove();
  }
  for (const part of parts('from')) part.hidden = now.getTime() < Date.parse(part.dataset.from ?? '');
}

function showTries(now: Date): void {
  const recent = recentTries(attempts, now);
  for (const row of page?.querySelectorAll<HTMLElement>('[data-role]') ?? []) {
    const last = recent.findLast(({ number }) => number === row.dataset.role);
    const note = row.querySelector<HTMLElement>('[data-tried-at]');
    if (!note || !last) continue;
    note.textContent = (page?.dataset.tried ?? '').replace('{clock}', clock(last.at));
    note.hidden = false;
  }
  void showLongNote(isTryingLong(recent, now), now);
}

/** Whoever has until tonight is not sent to 119 because nobody answered for ten minutes. */
async function showLongNote(isLong: boolean, now: Date): Promise<void> {
  const note = page?.querySelector<HTMLElement>('[data-long-note]');
  if (!note) return;
  note.hidden ||= !isLong;
  const next = isLong ? await nextCall(now) : undefined;
  if (!next || next.urgency === 'contact-today') return;
  // Somebody may have been reached while the log was read.
  note.hidden = !isTryingLong(recentTries(attempts, now), now);
}

const form = page?.querySelector<HTMLFormElement>('#after-call');
const askAfter =
  form &&
  askAfterCalls(form, {
    recent: (now) => recentTries(attempts, now),
    next: nextCall,
    newId,
    keep: keepAttempt,
    shownNumber: (role) => page?.querySelector(`[data-role="${role}"] .number`)?.textContent ?? '',
  });

/**
 * As Today says it. A log that cannot be read in time must keep nobody waiting: then as for a call without a report.
 * Where no report asks for a call and 119 was reached, nothing sends to 119 once more.
 */
async function nextCall(now: Date): Promise<NextCall | undefined> {
  const own = recentTries(attempts, now);
  const fromLog = import('../../state/open-call-from-database.ts').then(({ openCallFromDatabase }) =>
    openCallFromDatabase(database, own, now),
  );
  const tooLate = new Promise<undefined>((done) => setTimeout(done, LOG_WAIT_MS));
  const open = await Promise.race([fromLog, tooLate]).catch(() => undefined);
  if (!open && own.some(isAmbulance)) return undefined;
  return open ?? { urgency: 'call-now', step: nextStep(own, hours, now) };
}

async function keepAttempt(attempt: CallAttempt): Promise<void> {
  attempts = withTry(attempts, attempt);
  showTries(new Date());
  await saveAttempt(database, attempt);
}

function keepTry(event: Event): void {
  const number = (event.target as Element | null)?.closest<HTMLElement>('[data-call]')?.dataset.call;
  if (!number) return;
  const now = new Date();
  const attempt = beginTry(recentTries(attempts, now), number as CallNumber, now, newId);
  // The call has gone out; a full disk must not get in its way.
  keepAttempt(attempt).catch(() => {});
  askAfter?.(now);
}

function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

/** Reloading asks the worker again; where no worker answers yet it would change nothing, so once is enough. */
function reloadOnce(reason: string): void {
  try {
    const key = 'temoto:call-reload';
    const mark = `${reason}@${Math.floor(Date.now() / MINUTE_MS)}`;
    if (!navigator.serviceWorker?.controller || sessionStorage.getItem(key) === mark) return;
    sessionStorage.setItem(key, mark);
    location.reload();
  } catch {
    // No session storage: the page stays as it is, complete.
  }
}

/** Old: another contact's version, or a set of pages that was cut off while it was written. */
async function repairOldCopy(): Promise<void> {
  const contact = await readContact(database);
  if (!contact) return;
  const isNewest = String(contact.version) === page?.dataset.contactVersion;
  if (isNewest && (await readWholeStamp())) return;
  const { repairFromDatabase } = await import('../../state/repair-from-database.ts');
  if (await repairFromDatabase(database)) reloadOnce(`version:${contact.version}`);
}

/** Opened from a result, the screen to hand over closes back to it; without a script it closes to the numbers. */
function closeToResult(event: Event): void {
  if (new URLSearchParams(location.search).get('from') !== 'result' || history.length < 2) return;
  event.preventDefault();
  history.back();
}

/** What lies under the screen to hand over can be neither heard nor pressed. */
function guardHandOver(): void {
  const isOpen = location.hash === HAND_OVER;
  for (const part of page?.querySelectorAll<HTMLElement>(':scope > :not(#hand-over)') ?? []) {
    part.inert = isOpen;
  }
}

function everyMinute(): void {
  const now = new Date();
  checkOrder(now);
  showByTime(now);
  showTries(now);
  askAfter?.(now);
}

page?.addEventListener('click', keepTry);
addEventListener('hashchange', guardHandOver);
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') everyMinute();
});
setInterval(everyMinute, MINUTE_MS);
guardHandOver();
everyMinute();
const screen = page?.querySelector<HTMLElement>(HAND_OVER);
if (screen) offerSpeech(screen);
screen?.querySelector('.back')?.addEventListener('click', closeToResult);
readAttemptsSince(database, new Date(Date.now() - TRIES_SHOWN_MS).toISOString())
  .then((stored) => {
    const own = new Set(attempts.map(({ id }) => id));
    attempts = [...stored.filter(({ id }) => !own.has(id)), ...attempts];
    everyMinute();
  })
  .catch(() => {});
repairOldCopy().catch(() => {});
