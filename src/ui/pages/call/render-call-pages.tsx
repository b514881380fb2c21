// Renders the personal call page into the general document: same head, same style, same script, other content.
import { renderToString } from 'preact-render-to-string';
import { callWords } from '../../../i18n/call.ts';
import { shellWords } from '../../../i18n/shell.ts';
import { type Rendering, renderingAfter } from '../../../storage/call-page-cache.ts';
import type { CallFacts } from './call-facts.ts';
import { CallPage } from './call-page.tsx';
import { reportSets } from './report-sets.ts';

const CONTENT = /<!--call-->[\s\S]*<!--\/call-->/;
const ORDERS = ['day', 'always'] as const;

/** One in each order of the numbers for every set of reports, and without any. */
type CallPages = Record<(typeof ORDERS)[number] | 'day-plain' | 'always-plain', string> &
  Partial<Record<Rendering, string>>;

/** Throws when the general document is not one of ours: a captive portal's page must never become the call page. */
export function renderCallPages(general: string, facts: CallFacts): CallPages {
  if (!CONTENT.test(general)) throw new Error('The general call page has no place for content');
  const { reports = [], ...plain } = facts;
  const sets = reportSets(reports);
  const pages: Partial<Record<Rendering, string>> = {};
  for (const first of ORDERS) {
    const render = (content: CallFacts) =>
      fill(general, facts, renderToString(<CallPage facts={content} first={first} />));
    const without = render(plain);
    pages[first] = without;
    pages[`${first}-plain`] = without;
    for (const [gone, set] of sets.entries()) {
      pages[renderingAfter(first, gone, sets.length)] = render({ ...plain, reports: set.reports });
    }
  }
  return pages as CallPages;
}

function fill(general: string, facts: CallFacts, content: string): string {
  const theme = facts.theme === 'system' ? '' : ` data-theme="${facts.theme}"`;
  const title = `${callWords[facts.locale].title} | ${shellWords[facts.locale].appName}`;
  return general
    .replace(/<html[^>]*>/, () => `<html lang="${facts.locale}" data-text-size="${facts.textSize}"${theme}>`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${title}</title>`)
    .replace(CONTENT, () => `<!--call-->${content}<!--/call-->`);
}
