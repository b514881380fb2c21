// Renders the personal call page into the general document: same head, same style, same script, other content.
import { renderToString } from 'preact-render-to-string';
import { callWords } from '../../../i18n/call.ts';
import { shellWords } from '../../../i18n/shell.ts';
import type { Rendering } from '../../../storage/call-page-cache.ts';
import type { CallFacts } from './call-facts.ts';
import { CallPage } from './call-page.tsx';

const CONTENT = /<!--call-->[\s\S]*<!--\/call-->/;

/** Throws when the general document is not one of ours: a captive portal's page must never become the call page. */
export function renderCallPages(general: string, facts: CallFacts): Record<Rendering, string> {
  if (!CONTENT.test(general)) throw new Error('The general call page has no place for content');
  const { reports: _, ...plain } = facts;
  const render = (content: CallFacts, first: 'day' | 'always') =>
    fill(general, facts, renderToString(<CallPage facts={content} first={first} />));
  return {
    day: render(facts, 'day'),
    always: render(facts, 'always'),
    'day-plain': render(plain, 'day'),
    'always-plain': render(plain, 'always'),
  };
}

function fill(general: string, facts: CallFacts, content: string): string {
  const theme = facts.theme === 'system' ? '' : ` data-theme="${facts.theme}"`;
  const title = `${callWords[facts.locale].title} | ${shellWords[facts.locale].appName}`;
  return general
    .replace(/<html[^>]*>/, () => `<html lang="${facts.locale}" data-text-size="${facts.textSize}"${theme}>`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${title}</title>`)
    .replace(CONTENT, () => `<!--call-->${content}<!--/call-->`);
}
