// Keeps the three copies of the number in step: IndexedDB is the source, then the call page, then localStorage for the recovery page.
import { contactHours } from '../../domain/contact/choose-number.ts';
import {
  type CallPageStamp,
  forgetOtherCallPages,
  readCallPage,
  readWholeStamp,
  storeCallPages,
} from '../../storage/call-page-cache.ts';
import { readSpareNumbers, saveSpareNumbers } from '../../storage/spare-numbers.ts';
import type { CallSources } from './call-facts-of.ts';
import type { CopyState } from './model.ts';

const GENERAL_PAGE = '/call.html';

/** A tab that was put to sleep while it wrote must not keep the others from writing. */
const WAIT_MS = 5000;

/**
 * Writes the personal call page where it is not what it should be, reads it back, then writes the spare copy.
 * The answer says which copy holds the contact's version; it never throws.
 */
export async function writeCopies(sources: CallSources): Promise<CopyState> {
  const { contact } = sources;
  const page = await inTurn(() => writePage(sources))
    .then(() => isPageCurrent(contact?.version ?? 0))
    .catch(() => false);
  const spare = !contact || (saveSpareNumbers(contact) && readSpareNumbers()?.version === contact.version);
  return { page: page ? 'current' : 'old', spare: spare ? 'current' : 'old' };
}

/** Two changes in a row would mix their pages: the later one waits, and so stands in the end. */
async function inTurn(write: () => Promise<void>): Promise<void> {
  const locks = navigator.locks as LockManager | undefined;
  if (!locks) return write();
  let hasTurn = false;
  const ownTurn = () => {
    hasTurn = true;
    return write();
  };
  try {
    await locks.request('call-page', { signal: AbortSignal.timeout(WAIT_MS) }, ownTurn);
  } catch (error) {
    if (hasTurn) throw error;
    await write();
  }
}

/** A page that still holds a number outlives a database that lost it: it is never replaced by one without. */
async function isPageCurrent(version: number): Promise<boolean> {
  const stamp = await readWholeStamp();
  return stamp !== undefined && (stamp.contactVersion === version || version === 0);
}

async function writePage(sources: CallSources): Promise<void> {
  const general = await fetch(GENERAL_PAGE);
  if (!general.ok) throw new Error(`The general call page answered ${general.status}`);
  const [text, { callFactsOf, renderCallPages, reportSets }] = await Promise.all([
    general.text(),
    import('./call-rendering.ts'),
  ]);
  const facts = callFactsOf(sources);
  const kept = await readCallPage('always-plain');
  if (!facts.contact && kept && kept.stamp.contactVersion > 0) return;
  const leavings = reportSets(facts.reports ?? []).map(({ until }) => until);
  const stamp: CallPageStamp = {
    contactVersion: facts.contact?.version ?? 0,
    hours: contactHours(facts.contact ?? { dayHours: [], closures: [] }),
    factsHash: await hashOf(`${text}\n${JSON.stringify(facts)}`),
    ...(leavings.length > 0 && { leavings }),
  };
  const stored = await readWholeStamp();
  if (stored?.factsHash === stamp.factsHash && stored.contactVersion === stamp.contactVersion) return;
  await storeCallPages(renderCallPages(text, facts), stamp, general.headers);
  await forgetOtherCallPages(stamp);
}

/** Any change of the app's version, language, look or content changes it, so that no rendering is left behind. */
async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
