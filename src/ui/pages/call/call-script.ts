// Improves the call page, which is complete without it: the order by the clock, what was tried, ten minutes, old copies.
import type { CallAttempt } from '../../../domain/calling/attempt.ts';
import { type ContactHours, chooseNumber } from '../../../domain/contact/choose-number.ts';
import { readAttemptsSince, saveAttempt } from '../../../storage/attempts.ts';
import { readContact } from '../../../storage/contacts.ts';
import { openDatabase } from '../../../storage/database.ts';

const MINUTE_MS = 60_000;

/** Tries older than this belong to another evening. */
const TRIES_SHOWN_MS = 60 * MINUTE_MS;

/** Nobody reached for so long: the page says what comes next. */
const TRYING_LIMIT_MS = 10 * MINUTE_MS;

const page = document.getElementById('call');
const database = openDatabase({ onBlocked() {}, onReplaced() {} });
let attempts: CallAttempt[] = [];

function checkOrder(now: Date): void {
  const hours = page?.dataset.hours;
  const shown = page?.querySelector<HTMLElement>('.call-card')?.dataset.role;
  if (!hours || !shown) return;
  const { first } = chooseNumber(JSON.parse(hours) as ContactHours, now);
  // Nothing moves under a finger that is about to press, nor under the screen that is handed over.
  if (first !== shown && location.hash !== '#hand-over') reloadOnce(`order:${first}`);
}

function hideOldReport(now: Date): void {
  for (const part of page?.querySelectorAll<HTMLElement>('[data-report-until]') ?? []) {
    if (now.getTime() >= Date.parse(part.dataset.reportUntil ?? '')) part.remove();
  }
}

function showTries(now: Date): void {
  const recent = attempts.filter(({ at }) => now.getTime() - Date.parse(at) < TRIES_SHOWN_MS);
  for (const row of page?.querySelectorAll<HTMLElement>('[data-role]') ?? []) {
    const last = recent.filter(({ number }) => number === row.dataset.role).at(-1);
    const note = row.querySelector<HTMLElement>('[data-tried-at]');
    if (!note || !last) continue;
    const at = new Date(last.at);
    const clock = `${at.getHours()}:${String(at.getMinutes()).padStart(2, '0')}`;
    note.textContent = (page?.dataset.tried ?? '').replace('{clock}', clock);
    note.hidden = false;
  }
  const open = recent.filter(({ number, outcome }) => number !== '119' && outcome !== 'reached');
  const isLong = open[0] !== undefined && now.getTime() - Date.parse(open[0].at) >= TRYING_LIMIT_MS;
  const note = page?.querySelector<HTMLElement>('[data-long-note]');
  if (note) note.hidden = !isLong;
}

function keepTry(event: Event): void {
  const link = (event.target as Element | null)?.closest<HTMLElement>('[data-call]');
  const number = link?.dataset.call as CallAttempt['number'] | undefined;
  if (!number) return;
  const attempt: CallAttempt = {
    id: [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16)).join(''),
    at: new Date().toISOString(),
    number,
  };
  attempts = [...attempts, attempt];
  showTries(new Date());
  // The call has gone out; a full disk must not get in its way.
  saveAttempt(database, attempt).catch(() => {});
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

async function repairOldCopy(): Promise<void> {
  const contact = await readContact(database);
  if (!contact || String(contact.version) === page?.dataset.contactVersion) return;
  const { repairFromDatabase } = await import('../../state/repair-from-database.ts');
  if (await repairFromDatabase(database)) reloadOnce(`version:${contact.version}`);
}

function everyMinute(): void {
  const now = new Date();
  checkOrder(now);
  hideOldReport(now);
  showTries(now);
}

page?.addEventListener('click', keepTry);
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') everyMinute();
});
setInterval(everyMinute, MINUTE_MS);
everyMinute();
readAttemptsSince(database, new Date(Date.now() - TRIES_SHOWN_MS).toISOString())
  .then((stored) => {
    attempts = [...stored, ...attempts];
    showTries(new Date());
  })
  .catch(() => {});
repairOldCopy().catch(() => {});
