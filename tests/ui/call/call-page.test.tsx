// The call page as markup: numbers visible, dialable, in the right order, and complete without a script.
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/domain/contact/contact.ts';
import { type CallFacts, GENERAL_FACTS } from '../../../src/ui/pages/call/call-facts.ts';
import { CallPage } from '../../../src/ui/pages/call/call-page.tsx';
import { renderCallPages } from '../../../src/ui/pages/call/render-call-pages.tsx';

const CONTACT: Contact = {
  version: 4,
  hospital: 'みなと <総合> "病院" & 分院',
  department: '血液内科',
  doctor: '佐藤',
  alwaysNumber: { tel: '+81355500199', shown: '03-5550-0199' },
  dayNumber: { tel: '+81355500123', shown: '03-5550-0123' },
  partner: { hospital: '中央', number: { tel: '+81355500777', shown: '03-5550-0777' } },
  dayHours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday: weekday as 1, from: '09:00', to: '17:00' })),
  closures: [],
  source: 'typed',
  savedAt: '2026-11-22T12:00:00Z',
};
const FACTS: CallFacts = {
  ...GENERAL_FACTS,
  contact: CONTACT,
  lastInfusion: { on: '2026-11-21', cycle: 1, day: 8 },
  reports: [
    { at: '2026-11-22T16:00:00Z', temperature: '38.2', lines: ['寒気：がたがたふるえて、止まらない'] },
  ],
};

const markup = (facts: CallFacts, first: 'day' | 'always' = 'always') =>
  renderToString(<CallPage facts={facts} first={first} />);
const dialled = (html: string) => [...html.matchAll(/href="tel:([^"]*)"/g)].map((match) => match[1]);

describe('CallPage', () => {
  it('puts the number for this hour first and 119 last', () => {
    expect(dialled(markup(FACTS, 'always'))).toEqual(['+81355500199', '+81355500123', '+81355500777', '119']);
    expect(dialled(markup(FACTS, 'day'))).toEqual(['+81355500123', '+81355500199', '+81355500777', '119']);
  });

  it('dials only + and digits, and shows every dialled number as text', () => {
    const html = markup(FACTS);
    for (const tel of dialled(html)) expect(tel).toMatch(/^\+?\d+$/);
    for (const shown of ['03-5550-0199', '03-5550-0123', '03-5550-0777', '119']) {
      expect(html.replace(/<[^>]*>/g, ' ')).toContain(shown);
    }
  });

  it('lists a number that was entered twice once', () => {
    const { alwaysNumber } = CONTACT;
    if (!alwaysNumber) throw new Error('no number');
    expect(dialled(markup({ ...FACTS, contact: { ...CONTACT, dayNumber: alwaysNumber } }))).toEqual([
      '+81355500199',
      '+81355500777',
      '119',
    ]);
  });

  it('says where the paper is when no number is stored, in both languages', () => {
    for (const locale of ['ja', 'en'] as const) {
      const html = markup({ ...GENERAL_FACTS, locale });
      expect(dialled(html)).toEqual(['119']);
      expect(html).toContain('href="/contact"');
    }
  });

  it('tells to use 119 out of hours when only the day line is known', () => {
    const { alwaysNumber: _, ...dayOnly } = CONTACT;
    expect(markup({ ...FACTS, contact: dayOnly }, 'day')).toContain('時間外でつながらないときは119');
  });

  it('names the last infusion as a date, never as days ago', () => {
    const html = markup(FACTS);
    expect(html).toContain('11月21日');
    expect(html).not.toMatch(/日前|days ago/);
  });

  it('says every report with its own clock time, and never that treatment has not begun once a day is planned', () => {
    const two = [
      { at: '2026-11-22T11:00:00Z', temperature: '38.2', lines: [] },
      { at: '2026-11-22T13:00:00Z', lines: ['話がかみ合わない'] },
    ];
    const html = markup({ ...FACTS, reports: two, lastInfusion: 'before-first', next: { on: '2026-11-27' } });
    expect(html.match(/data-report-until/g)).toHaveLength(2);
    expect(html).toContain('38.2');
    expect(html).toContain('話がかみ合わない');
    expect(html).toContain('最初の点滴の予定は11月27日');
    expect(html).not.toContain('まだ始まっていません');
  });

  it('has no script, no style attribute and no unescaped name', () => {
    const html = markup(FACTS);
    expect(html).not.toMatch(/<script|style="|on\w+="/);
    expect(html).toContain('みなと &lt;総合> &quot;病院&quot; &amp; 分院');
  });

  it('shows the same targets in English', () => {
    expect(dialled(markup({ ...FACTS, locale: 'en' }))).toHaveLength(4);
  });
});

describe('renderCallPages', () => {
  const GENERAL =
    '<!doctype html><html lang="ja"><head><title>x</title><style>a{}</style></head><body><!--call-->old<!--/call--></body></html>';

  it('keeps head and style of the general document and changes language, look and content', () => {
    const { always } = renderCallPages(GENERAL, { ...FACTS, locale: 'en', theme: 'dark', textSize: 3 });
    expect(always).toContain('<html lang="en" data-text-size="3" data-theme="dark">');
    expect(always).toContain('<style>a{}</style>');
    expect(always).toContain('tel:+81355500199');
    expect(always).not.toContain('>old<');
  });

  it('leaves the report out of the plain pages', () => {
    const pages = renderCallPages(GENERAL, FACTS);
    expect(pages.day).toContain('38.2');
    expect(pages['day-plain']).not.toContain('38.2');
    expect(pages['always-plain']).not.toContain('がたがた');
  });

  it('keeps $& and other replacement patterns in a name as they are', () => {
    const pages = renderCallPages(GENERAL, { ...FACTS, contact: { ...CONTACT, hospital: "$& $1 $' $`" } });
    expect(pages.day).toContain("$&amp; $1 $' $`");
  });

  it("refuses a document that is not ours, such as a captive portal's", () => {
    expect(() => renderCallPages('<html><body>Please log in</body></html>', FACTS)).toThrow('no place');
  });
});
