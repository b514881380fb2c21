// The result in each of its forms: by urgency and clock, in hospital, alone, without a number, added to, not kept.
import { expect, type Page } from '@playwright/test';
import { redQuestions } from '../../../src/content/words/ja/red-questions.ts';
import { contactToday, urgencies } from '../../../src/content/words/ja/urgencies.ts';
import { resultWords } from '../../../src/i18n/result.ts';
import { symptomWords } from '../../../src/i18n/symptoms.ts';
import { at, DAY, FEVER, type Log, openToday, reached, TIRED } from '../follow-up-person.ts';
import { beginWithFullDisk } from '../full-disk.ts';
import { course } from '../seed.ts';
import { store } from '../stored.ts';
import type { Walk } from './walk.ts';

const words = symptomWords.ja;
const result = resultWords.ja;
/** Day 12 of cycle 3: no close watch. */
const LATER = course('2026-09-26', 5);
const PROFILE = {
  name: '山田太郎',
  yearOfBirth: 1950,
  prefecture: '13',
  address: '港区芝1-2-3 みなとハイツ405',
  wayToDoor: '正面玄関は1234。エレベーターで4階',
  localEmergencyNumber: '03-3333-0119',
  allergies: 'ペニシリン',
  helpers: [{ name: '花子', phone: '090-1234-5678' }, { name: 'となりの田中さん' }],
};

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** The result of a stored report, at that moment. */
async function openResult(page: Page, now: string, log: Log, id: string): Promise<void> {
  await openToday(page, now, { infusions: LATER, ...log });
  await page.goto(`/symptoms/new?entry=${id}`);
  await page.locator('main.result').waitFor();
}

export const emergency: Walk = {
  async go(page, look) {
    await openToday(page, at('02:14'), { infusions: LATER, contact: { dayNumber: DAY } });
    await store(page, { profile: PROFILE });
    await page.goto('/symptoms/new?by=family');
    await page.getByRole('button', { name: redQuestions.awake.label, exact: true }).click();
    await expect(heading(page)).toHaveText(urgencies.emergency.heading);
    await page.locator('main.result .add > summary').click();
    await look('119, full profile, family');
    await press(page, result.mistake);
    await look('119, a mistake asked');
    await press(page, result.reached);
    await look('119 reached');

    await page.goto('/symptoms/new');
    await press(page, words.danger.unknown);
    await look('not sure of the danger signs');
  },
};

export const callNow: Walk = {
  async go(page, look) {
    await openToday(page, at('02:14'), { infusions: LATER, contact: { dayNumber: DAY } });
    await store(page, { profile: PROFILE, inHospital: at('01:00') });
    await page.goto('/symptoms/new');
    await press(page, words.danger.none);
    await page.getByLabel(words.temperature.label).fill('38.2');
    await press(page, words.callNow);
    await expect(heading(page)).toHaveText(urgencies['call-now'].heading);
    await page.locator('main.result .add > summary').click();
    await look('call now, in hospital, adding');
    await press(page, result.notYet);
    await look('not called yet');
    await press(page, result.waiting);
    await look('waiting for the call back');
    await press(page, result.noAnswer);
    await look('no answer, the next number');
    await press(page, result.reached);
    for (const answer of Object.values(result.adviceAnswers)) {
      await page.getByRole('checkbox', { name: answer, exact: true }).check();
    }
    await look('reached, everything said');
  },
};

export const withoutNumber: Walk = {
  async go(page, look) {
    await openResult(page, at('20:05'), { reports: [FEVER], contact: 'none' }, 'fever');
    await press(page, result.paperUse);
    await look('call now without a number, nothing typed');
    await press(page, result.paperUnknown);
    await expect(heading(page)).toHaveText(urgencies.emergency.heading);
    await look('no number can be found: 119');

    const confused = {
      ...FEVER,
      id: 'dizzy',
      at: at('20:02'),
      report: { signs: { dizziness: 2 as const } },
    };
    await openResult(page, at('20:05'), { reports: [confused] }, 'dizzy');
    await look('alone with a sign for which 119 is called');
  },
};

export const contactTodayByClock: Walk = {
  async go(page, look) {
    const tired = (time: string, day?: string) => ({ ...TIRED, at: at(time, day) });
    await openResult(page, at('10:05'), { reports: [tired('10:00')] }, 'tired');
    await expect(heading(page)).toHaveText(contactToday.today.heading);
    await look('contact today, by day');
    await openResult(page, at('19:05'), { reports: [tired('19:00')] }, 'tired');
    await expect(heading(page)).toHaveText(contactToday.tonight.heading);
    await look('contact today, in the evening');
    await openResult(page, at('23:05'), { reports: [tired('23:00')] }, 'tired');
    await expect(heading(page)).toHaveText(contactToday['at-opening'].heading);
    await press(page, result.noAnswer);
    await press(page, result.noAnswer);
    await look('contact today, at night, nobody answers');
    await openResult(
      page,
      at('19:05', '2026-11-26'),
      { reports: [tired('19:00', '2026-11-26')], contact: { alwaysNumber: undefined, dayNumber: DAY } },
      'tired',
    );
    await look('contact today, in the evening, no 24-hour number');
  },
};

export const note: Walk = {
  async go(page, look) {
    await openToday(page, at('14:00'), { infusions: LATER });
    const report = async () => {
      await page.goto('/symptoms/new');
      await press(page, words.danger.none);
      await page.getByLabel(words.temperature.label).fill('36.5');
      await page.getByRole('checkbox', { name: words.temperature.masked }).check();
      await press(page, words.next);
      await press(page, words.next);
      await page.getByRole('radio', { name: words.last.no, exact: true }).check();
      await press(page, words.showResult);
      await page.locator('main.result').waitFor();
    };
    await report();
    await expect(heading(page)).toHaveText(urgencies.note.heading);
    await look('nothing on the list, masked');
    await beginWithFullDisk(page);
    await report();
    await expect(heading(page)).toHaveText(result.notKeptHeading);
    await look('nothing on the list, not kept');
    await page.goto('/symptoms/new');
    await press(page, words.danger.none);
    await page.getByLabel(words.temperature.label).fill('38.2');
    await press(page, words.callNow);
    await expect(page.getByText(result.notKept)).toBeVisible();
    await look('call now, not kept');
  },
};

/** After a call: what they know already, what they do not, and a correction that was a mistake. */
export const afterACall: Walk = {
  async go(page, look) {
    const again = { ...FEVER, id: 'again', at: at('21:20'), report: { temperatureCelsius: 38, signs: {} } };
    const home = reached('20:05', 'fever', ['stay-home']);
    await openResult(page, at('21:21'), { reports: [FEVER, again], attempts: [home] }, 'again');
    await look('no more than they know');

    await page.goto('/symptoms/new?corrects=again');
    await press(page, redQuestions.seizure.label);
    await expect(heading(page)).toHaveText(urgencies.emergency.heading);
    await press(page, result.mistake);
    await look('a correction, a mistake asked');
    await press(page, result.mistakeYesCorrection);
    await expect(page.getByText(words.correcting('21:20'))).toBeVisible();
    await look('the correction begins again');
  },
};
