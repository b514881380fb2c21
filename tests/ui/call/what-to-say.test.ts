// The sentences to read out: who it is, the treatment, the dates, what must be known before any medicine.
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/domain/contact/contact.ts';
import { type CallFacts, GENERAL_FACTS } from '../../../src/ui/pages/call/call-facts.ts';
import { fullAddress, linesFor119, saidOn119 } from '../../../src/ui/pages/call/say-119.ts';
import { isInfusionUntold, sentencesToSay } from '../../../src/ui/pages/call/what-to-say.tsx';

const CONTACT: Contact = {
  version: 1,
  hospital: '中央',
  department: '血液内科',
  doctor: '佐藤',
  dayHours: [],
  closures: [],
  source: 'typed',
  savedAt: '2026-11-22T12:00:00Z',
};
const FACTS: CallFacts = {
  ...GENERAL_FACTS,
  contact: CONTACT,
  lastInfusion: { on: '2026-11-21', cycle: 1, day: 8 },
};
const NAMED: CallFacts = {
  ...FACTS,
  profile: { name: '山田花子', yearOfBirth: 1950, allergies: 'ペニシリン\nそば。' },
};

describe('sentencesToSay', () => {
  it('begins with the treatment and the name, and ends with the allergies', () => {
    expect(sentencesToSay(NAMED)).toEqual([
      'ルンスミオの点滴をしている山田花子です。',
      '血液内科の佐藤先生の患者です。',
      '1950年生まれです。',
      '最後の点滴は11月21日（土）（1サイクル目の8日目）です。',
      'アレルギーは、ペニシリン、そば。',
    ]);
  });

  it('lets the family speak for the person', () => {
    expect(sentencesToSay({ ...NAMED, voice: 'family' }).slice(0, 2)).toEqual([
      'ルンスミオの点滴をしている山田花子の家族です。',
      '主治医は、血液内科の佐藤先生です。',
    ]);
    expect(sentencesToSay({ ...FACTS, voice: 'family' })[0]).toBe('血液内科の佐藤先生の患者の家族です。');
  });

  it('says without a name who is treated', () => {
    expect(sentencesToSay({ ...FACTS, voice: 'family' })[1]).toBe('患者は、ルンスミオの点滴をしています。');
    expect(sentencesToSay(FACTS)[1]).toBe('ルンスミオの点滴をしています。');
  });

  it('says the same in English', () => {
    expect(sentencesToSay({ ...NAMED, locale: 'en' })).toEqual([
      'My name is 山田花子. I am treated with Lunsumio infusions.',
      'I am a patient of Dr 佐藤, 血液内科.',
      'Born in 1950.',
      'The last infusion was on Sat 21 November (cycle 1, day 8).',
      'Allergies: ペニシリン, そば.',
    ]);
  });

  it('says without a name what it always said', () => {
    expect(sentencesToSay(FACTS).slice(0, 2)).toEqual([
      '血液内科の佐藤先生の患者です。',
      'ルンスミオの点滴をしています。',
    ]);
  });

  it('names a planned treatment as planned', () => {
    const before: CallFacts = { ...NAMED, lastInfusion: 'before-first', next: { on: '2026-11-27' } };
    expect(sentencesToSay(before)[0]).toBe('ルンスミオの点滴を受ける予定の山田花子です。');
    expect(sentencesToSay(before)).toContain('最初の点滴の予定は11月27日（金）です。');
  });

  it('says nothing of infusions with the other form', () => {
    const { lastInfusion: _, ...others } = NAMED;
    const said = sentencesToSay({ ...others, form: 'other' });
    expect(said[0]).toBe('ルンスミオの治療をしている山田花子です。');
    expect(said.join('')).not.toContain('点滴');
  });

  it('says nothing of a last infusion whose day the app does not know', () => {
    const { lastInfusion: _, ...others } = NAMED;
    expect(sentencesToSay(others).join('')).not.toContain('最後の点滴');
    expect(isInfusionUntold(others)).toBe(true);
    expect(isInfusionUntold({ ...others, form: 'other' })).toBe(false);
    expect(isInfusionUntold(NAMED)).toBe(false);
  });

  it('uses the day that was corrected in the newest report, while that report stands', () => {
    const corrected = { at: '2026-11-22T16:00:00Z', lines: ['だるい'], lastInfusion: { on: '2026-11-22' } };
    const later = { at: '2026-11-22T17:00:00Z', lines: ['さむけ'] };
    expect(sentencesToSay({ ...FACTS, reports: [corrected, later] })).toContain(
      '最後の点滴は11月22日（日）です。',
    );
    expect(sentencesToSay({ ...FACTS, reports: [{ ...corrected, lastInfusion: 'unknown' }] })).toContain(
      '最後の点滴の日は、わかりません。',
    );
    expect(sentencesToSay({ ...FACTS, reports: [{ ...corrected, lastInfusion: 'before-first' }] })).toContain(
      '点滴は、まだ始まっていません。',
    );
  });
});

describe('saidOn119', () => {
  it('holds the sentences and nothing of what is to be done', () => {
    const profile = { address: '港区芝1丁目2-3', name: '山田花子' };
    expect(saidOn119({ ...GENERAL_FACTS, profile }, ['体温は38.2℃です。'])).toEqual([
      '救急です。',
      '住所は、港区芝1丁目2-3です。',
      '血液のがんで、免疫を強く働かせる点滴を受けています。',
      // What is wrong comes where 119 asks for it, before the name.
      '体温は38.2℃です。',
      '名前は、山田花子です。',
    ]);
  });

  it('never says that a treatment is given which has not begun', () => {
    const said = saidOn119({ ...GENERAL_FACTS, lastInfusion: 'before-first' }, []);
    expect(said).toContain('血液のがんで、免疫を強く働かせる点滴を受ける予定です。');
  });

  it('begins with the ambulance where no address is stored', () => {
    expect(saidOn119(GENERAL_FACTS, [])[0]).toBe('救急です。');
  });
});

describe('linesFor119', () => {
  it('follows the order of the questions there', () => {
    const profile = {
      ...NAMED.profile,
      prefecture: '13',
      address: '港区芝1丁目2-3',
      wayToDoor: '3階、右の戸',
      medicines: '血圧の薬',
      helpers: [{ name: 'むすめ', phone: '090-1234-5678' }, { name: '田中さん' }],
    };
    expect(linesFor119({ ...FACTS, profile })).toEqual([
      '「救急です」',
      '「住所は、東京都港区芝1丁目2-3です」',
      '「家の入り方は、3階、右の戸」',
      '「血液のがんで、免疫を強く働かせる点滴を受けています」',
      'いまの様子を言います。けいれんの時刻や、最後にふだんどおりだった時刻も言います。',
      '「名前は、山田花子です。1950年生まれです」',
      '「アレルギーは、ペニシリン、そば。ほかの薬は、血圧の薬」',
      '「むすめ、田中さんが来られます」',
    ]);
  });

  it('tells to say the address first where none is stored', () => {
    for (const locale of ['ja', 'en'] as const) {
      const [first = ''] = linesFor119({ ...GENERAL_FACTS, locale });
      expect(first).toContain(locale === 'ja' ? 'はじめに住所を言います' : 'Say the address first');
    }
    expect(linesFor119({ ...GENERAL_FACTS, profile: { prefecture: '13' } })[0]).toContain('はじめに住所');
  });

  it('lets the family speak of the patient', () => {
    expect(linesFor119({ ...GENERAL_FACTS, voice: 'family' })[1]).toBe(
      '「患者は、血液のがんで、免疫を強く働かせる点滴を受けています」',
    );
    expect(linesFor119({ ...GENERAL_FACTS, locale: 'en', voice: 'family' })[1]).toContain('The patient has');
  });

  it('speaks of no drip with the other form', () => {
    expect(linesFor119({ ...GENERAL_FACTS, form: 'other' }).join('')).not.toContain('点滴');
  });
});

describe('fullAddress', () => {
  it('has the prefecture once, where the language has it', () => {
    expect(fullAddress('ja', { address: '東京都港区芝1', prefecture: '13' })).toBe('東京都港区芝1');
    expect(fullAddress('en', { address: '1-2-3 Shiba, Minato', prefecture: '13' })).toBe(
      '1-2-3 Shiba, Minato, Tokyo',
    );
    expect(fullAddress('en', { address: '港区芝1', prefecture: '13' })).toBe('東京都港区芝1');
    expect(fullAddress('ja', { address: '1-2-3 Shiba, Tokyo', prefecture: '13' })).toBe('1-2-3 Shiba, Tokyo');
    expect(fullAddress('ja', { address: '港区\n芝1' })).toBe('港区、芝1');
  });
});
