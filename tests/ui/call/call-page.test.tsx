// The call page as markup: numbers visible, dialable, in the right order, and complete without a script.
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { CALL_ADVICE } from '../../../src/domain/calling/attempt.ts';
import type { Contact } from '../../../src/domain/contact/contact.ts';
import { callWords } from '../../../src/i18n/call.ts';
import { resultWords } from '../../../src/i18n/result.ts';
import { type CallFacts, GENERAL_FACTS } from '../../../src/ui/pages/call/call-facts.ts';
import { CallPage, GeneralCallPage } from '../../../src/ui/pages/call/call-page.tsx';
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
/** Every number as a link dials it, on the page itself; the screen to hand over has its own. */
const dialled = (html: string) => dialledIn(html.replace(/<section id="hand-over"[\s\S]*?<\/section>/, ''));
const dialledIn = (html: string) => [...html.matchAll(/href="tel:([^"]*)"/g)].map((match) => match[1]);
const [ALWAYS, DAY, PARTNER] = ['+81355500199', '+81355500123', '+81355500777'];

describe('CallPage', () => {
  it('puts the number for this hour first and 119 last', () => {
    expect(dialled(markup(FACTS, 'always'))).toEqual([ALWAYS, DAY, PARTNER, '119', '119']);
    expect(dialled(markup(FACTS, 'day'))).toEqual([DAY, ALWAYS, PARTNER, '119', '119']);
  });

  it('dials only + and digits, and shows every dialled number as text', () => {
    const html = markup(FACTS);
    for (const tel of dialledIn(html)) expect(tel).toMatch(/^\+?\d+$/);
    for (const shown of ['03-5550-0199', '03-5550-0123', '03-5550-0777', '119']) {
      expect(html.replace(/<[^>]*>/g, ' ')).toContain(shown);
    }
  });

  it('lists a number that was entered twice once', () => {
    const { alwaysNumber } = CONTACT;
    if (!alwaysNumber) throw new Error('no number');
    const twice = { ...CONTACT, dayNumber: alwaysNumber };
    expect(dialled(markup({ ...FACTS, contact: twice }))).toEqual([ALWAYS, PARTNER, '119', '119']);
  });

  it('calls a number that stands alone and without hours no more than the hospital’s, and says what comes when nobody answers', () => {
    const { alwaysNumber: _, partner: __, ...rest } = CONTACT;
    const alone = { ...FACTS, contact: { ...rest, dayHours: [] } };
    expect(markup(alone, 'day')).toContain('病院の番号 時間外でつながらないときは119');
    expect(markup(alone, 'day')).not.toMatch(/24時間（夜|昼の番号/);
  });

  it('says where the paper is when no number is stored, in both languages', () => {
    for (const locale of ['ja', 'en'] as const) {
      const html = markup({ ...GENERAL_FACTS, locale });
      expect(new Set(dialledIn(html))).toEqual(new Set(['119']));
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
    expect(html.match(/data-until/g)).toHaveLength(2);
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
    expect(dialled(markup({ ...FACTS, locale: 'en' }))).toEqual(dialled(markup(FACTS)));
  });
});

describe('the steps when nobody answers', () => {
  const words = callWords.ja;
  const steps = (change: Partial<Contact>) => markup({ ...FACTS, contact: { ...CONTACT, ...change } });
  const { partner: _, ...own } = CONTACT;

  it('name the partner hospital only where one is stored', () => {
    expect(markup(FACTS)).toContain(words.noAnswer2);
    expect(markup({ ...FACTS, contact: own })).toContain(words.noAnswer2Own);
    expect(markup({ ...FACTS, contact: own })).not.toContain(words.noAnswer2);
  });

  it('know a number that was entered twice as one', () => {
    const { alwaysNumber } = own;
    if (!alwaysNumber) throw new Error('no number');
    expect(markup({ ...FACTS, contact: { ...own, dayNumber: alwaysNumber } })).toContain(
      words.noAnswer2Single,
    );
    const samePartner = { hospital: '中央', number: alwaysNumber };
    expect(steps({ partner: samePartner })).toContain(words.noAnswer2Own);
  });

  it('send nobody to #7119 who is to call now', () => {
    expect(markup(FACTS)).toContain('#7119ではなく119');
    expect(renderToString(<GeneralCallPage />)).toContain('119, not #7119');
  });
});

describe('after the call', () => {
  it('asks what they said only once somebody was reached, and says what each of it means', () => {
    const html = markup(FACTS);
    const [asked = ''] = /<fieldset[^>]*data-asks-advice[\s\S]*?<\/fieldset>/.exec(html) ?? [];
    expect(asked).toMatch(/^<fieldset[^>]* hidden/);
    for (const advice of CALL_ADVICE) {
      expect(asked).toContain(`data-advice="${advice}"`);
      expect(asked).toContain(resultWords.ja.adviceAnswers[advice]);
    }
    expect(asked).toContain(resultWords.ja.stayHome);
    expect(renderToString(<GeneralCallPage />)).not.toContain('data-advice');
  });
});

describe('the person on the page', () => {
  const helpers = [{ name: 'むすめ', phone: '090-1234-5678' }, { name: '田中さん' }];

  it('is asked to come after the numbers of the hospital, and 119 still stands last', () => {
    const html = markup({ ...FACTS, profile: { helpers } });
    expect(dialled(html)).toEqual([ALWAYS, DAY, PARTNER, '119', '+819012345678', '119']);
    expect(html).toContain('田中さん');
    // The recovery page takes every link with a role for a number of the hospital.
    expect(html).not.toMatch(/819012345678"[^>]*data-call/);
  });

  it('has the number of the fire service at home where a relative may call from elsewhere', () => {
    const profile = { localEmergencyNumber: '03-1234-5678' };
    const html = markup({ ...FACTS, voice: 'family', profile });
    expect(dialled(html)).toEqual([ALWAYS, DAY, PARTNER, '119', '+81312345678', '119']);
    expect(dialled(markup({ ...FACTS, profile }))).not.toContain('+81312345678');
  });

  it('is named on the screen to hand over, with the address and the number to phone', () => {
    const profile = { name: '山田花子', address: '芝1-2-3', prefecture: '13', allergies: 'なし' };
    const [screen = ''] =
      /<section id="hand-over"[\s\S]*?<\/section>/.exec(markup({ ...FACTS, profile })) ?? [];
    for (const part of ['山田花子', '東京都芝1-2-3', 'なし', '11月21日', '03-5550-0199']) {
      expect(screen).toContain(part);
    }
    // 119 is what it asks for; the hospital comes after it.
    expect(dialledIn(screen)).toEqual(['119', ALWAYS]);
  });

  it('is handed over with the infusion that the sentences to say name, and without any for the other form', () => {
    const screenOf = (facts: CallFacts) =>
      /<section id="hand-over"[\s\S]*?<\/section>/.exec(markup(facts))?.[0] ?? '';
    const reports = [{ at: '2026-11-22T16:00:00Z', lines: ['だるい'], lastInfusion: { on: '2026-11-22' } }];
    expect(screenOf({ ...FACTS, reports })).toContain('11月22日');
    expect(screenOf({ ...FACTS, reports })).not.toContain('11月21日');
    expect(screenOf({ ...FACTS, form: 'other' })).not.toContain(callWords.ja.handOverFacts.lastInfusion);
  });

  it('is handed over in the voice of whoever holds the phone, and never as treated before the first infusion', () => {
    const screenOf = (facts: CallFacts) =>
      /<section id="hand-over"[\s\S]*?<\/section>/.exec(markup(facts))?.[0] ?? '';
    expect(screenOf(FACTS)).toContain('具合が急に悪くなりました');
    expect(screenOf({ ...FACTS, voice: 'family' })).toContain('家族の具合が急に悪くなりました');
    expect(screenOf({ ...FACTS, voice: 'family' })).toContain('患者は、血液のがんで');
    expect(screenOf({ ...FACTS, lastInfusion: 'before-first' })).toContain(
      '点滴（ルンスミオ）を受ける予定です',
    );
    expect(screenOf({ ...FACTS, form: 'other' })).not.toContain('点滴');
  });

  it('holds what is said from the planned days on, hidden until their day has come', () => {
    const ahead = [
      { from: '2026-11-30T15:00:00.000Z', lastInfusion: { on: '2026-12-01', cycle: 1, day: 1 } },
    ];
    const html = markup({ ...FACTS, lastInfusion: 'before-first', next: { on: '2026-12-01' }, ahead });
    const then = /<div data-from="2026-11-30T15:00:00.000Z" hidden[^>]*>(.*?)<\/div>/g;
    const texts = [...html.matchAll(then)].map(([, text]) => text?.replace(/<[^>]+>/g, '') ?? '');
    expect(texts.join('|')).toContain('最後の点滴は12月1日');
    expect(texts.join('|')).toContain('点滴を受けています');
    expect(texts.join('|')).not.toContain('予定です');
    expect(html.match(/data-until="2026-11-30T15:00:00.000Z"/g)?.length).toBeGreaterThan(1);
  });

  it('is handed over in Japanese whatever the patient reads', () => {
    const html = markup({ ...FACTS, locale: 'en' });
    expect(html).toContain('声が出ません');
    expect(html).toContain('I cannot speak');
  });
});

describe('GeneralCallPage', () => {
  const html = renderToString(<GeneralCallPage />);

  it('says everything in Japanese first, then in English, under ids of its own', () => {
    const [japanese = '', english = ''] = html.split('id="english"');
    expect(japanese).toContain('この電話には、病院の番号がまだ入っていません');
    expect(english).toContain('No hospital number is stored on this phone yet');
    expect(english).toContain('Say the address first');
    const ids = [...html.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('offers 119 in both languages and no other number', () => {
    expect(new Set(dialledIn(html))).toEqual(new Set(['119']));
    expect(html).toContain('aria-label="Phone 119 (ambulance)"');
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

  it('takes each report out of the pages after it has left, the oldest first', () => {
    const reports = [
      { at: '2026-11-22T11:00:00Z', temperature: '38.2', lines: [] },
      { at: '2026-11-22T13:00:00Z', lines: ['話がかみ合わない'] },
      { at: '2026-11-22T15:00:00Z', lines: ['手がふるえる'] },
    ];
    const pages = renderCallPages(GENERAL, { ...FACTS, reports });
    const said = (page = '') =>
      ['38.2', 'かみ合わない', 'ふるえる'].filter((words) => page.includes(words)).length;
    const order = ['always', 'always-1', 'always-2', 'always-plain'] as const;
    expect(order.map((name) => said(pages[name]))).toEqual([3, 2, 1, 0]);
    expect(pages['day-2']).toContain('ふるえる');
    expect(Object.keys(pages)).toHaveLength(8);
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
