// Keeps the three copies of the number in step: IndexedDB is the source, then the call page, then localStorage for the recovery page.
import { contactHours } from '../../domain/contact/choose-number.ts';
import { type CallPageStamp, readCallPage, storeCallPages } from '../../storage/call-page-cache.ts';
import { readSpareNumbers, saveSpareNumbers } from '../../storage/spare-numbers.ts';
import { REPORT_SHOWN_MS } from '../pages/call/call-facts.ts';
import type { CallSources } from './call-facts-of.ts';
import type { CopyState } from './model.ts';

const GENERAL_PAGE = '/call.html';

/**
 * Writes the personal call page where it is not what it should be, reads it back, then writes the spare copy.
 * The answer says which copy holds the contact's version; it never throws.
 */
export async function writeCopies(sources: CallSources): Promise<CopyState> {
  const { contact } = sources;
  const page = await writePage(sources)
    .then(() => isPageCurrent(contact?.version ?? 0))
    .catch(() => false);
  const spare = !contact || (saveSpareNumbers(contact) && readSpareNumbers()?.version === contact.version);
  return { page: page ? 'current' : 'old', spare: spare ? 'current' : 'old' };
}

/** A page that still holds a number outlives a database that lost it: it is never replaced by one without. */
async function isPageCurrent(version: number): Promise<boolean> {
  const stored = await Promise.all([readCallPage('always-plain'), readCallPage('day')]);
  return stored.every((page) => page && (page.stamp.contactVersion === version || version === 0));
}

async function writePage(sources: CallSources): Promise<void> {
  const general = await fetch(GENERAL_PAGE);
  if (!general.ok) throw new Error(`The general call page answered ${general.status}`);
  const [text, { callFactsOf, renderCallPages }] = await Promise.all([
    general.text(),
    import('./call-rendering.ts'),
  ]);
  const facts = callFactsOf(sources);
  const kept = await readCallPage('always-plain');
  if (!facts.contact && kept && kept.stamp.contactVersion > 0) return;
  const newest = facts.reports?.at(-1);
  const stamp: CallPageStamp = {
    contactVersion: facts.contact?.version ?? 0,
    hours: contactHours(facts.contact ?? { dayHours: [], closures: [] }),
    factsHash: await hashOf(`${text}\n${JSON.stringify(facts)}`),
    ...(newest ? { reportUntil: new Date(Date.parse(newest.at) + REPORT_SHOWN_MS).toISOString() } : {}),
  };
  // 'day' is written last: its hash stands for a complete set.
  const stored = await readCallPage('day');
  const isUnchanged =
    stored?.stamp.factsHash === stamp.factsHash && (await isPageCurrent(stamp.contactVersion));
  if (!isUnchanged) await storeCallPages(renderCallPages(text, facts), stamp, general.headers);
}

/** Any change of the app's version, language, look or content changes it, so that no rendering is left behind. */
async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
