// Today after a report and in close watch: each card that can stand there.
import { expect, type Page } from '@playwright/test';
import type { CallAttempt } from '../../../src/domain/calling/attempt.ts';
import { followUpWords } from '../../../src/i18n/follow-up.ts';
import { resultWords } from '../../../src/i18n/result.ts';
import { watchWords } from '../../../src/i18n/watch.ts';
import { at, DAY, FEVER, type Log, openToday, reached, TIRED } from '../follow-up-person.ts';
import { fillTheDisk } from '../full-disk.ts';
import { course } from '../seed.ts';
import type { Walk } from './walk.ts';

const words = followUpWords.ja;
const LATER = course('2026-09-26', 5);
const HOME = reached('20:01', 'fever', ['stay-home']);
const TOLD: Log = { reports: [TIRED], attempts: [reached('10:05', 'tired')] };

const SEIZURE = { ...FEVER, report: { signs: { seizure: 3 as const } } };
const tried = (time: string, outcome: 'no-answer' | 'waiting'): CallAttempt => ({
  id: `call ${time}`,
  at: at(time),
  number: 'always',
  outcome,
  reportId: 'fever',
});
const TRIES = [tried('20:01', 'no-answer'), tried('20:03', 'waiting')];
const AMBULANCE: CallAttempt = { ...reached('20:01', 'fever'), number: '119' };

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

const CARDS: Record<string, [now: string, log: Log]> = {
  'a call to make': [at('20:05'), { reports: [FEVER], contact: { dayNumber: DAY } }],
  'a paper to find': [at('20:05'), { reports: [FEVER], contact: 'none' }],
  'contact today and a question': [at('15:00'), { reports: [TIRED] }],
  'a call of days ago': [at('09:30', '2026-11-28'), { reports: [FEVER] }],
  'a report that was written during the call': [
    at('20:03'),
    { reports: [FEVER], attempts: [{ ...reached('19:58', 'worry'), answeredAt: at('20:02') }] },
  ],
  '119 after the last try': [at('20:18'), { reports: [FEVER], attempts: TRIES }],
  '119 reached, the hospital does not answer': [
    at('20:20'),
    { reports: [SEIZURE], attempts: [AMBULANCE, tried('20:10', 'no-answer')] },
  ],
  'the next morning': [at('06:30', '2026-11-26'), { reports: [TIRED] }],
  'what they said': [at('20:05'), { reports: [FEVER], attempts: [HOME] }],
  'staying at home': [at('21:30'), { reports: [FEVER], attempts: [HOME] }],
};

export const followUp: Walk = {
  async go(page, look) {
    for (const [card, [now, log]] of Object.entries(CARDS)) {
      // One browser is one person: what the card before has stored is left behind.
      await forget(page);
      await openToday(page, now, { infusions: LATER, ...log });
      await expect(page.locator('.follow-up, .card[role="status"]').first()).toBeVisible();
      await look(card);
    }
  },
};

export const askedAgain: Walk = {
  async go(page, look) {
    await openToday(page, at('15:00'), { infusions: LATER, ...TOLD });
    await expect(page.getByRole('heading', { name: words.again.title.patient })).toBeVisible();
    await look('how is it now');
    await press(page, words.again.same);
    await expect(page.getByText(words.again.kept(words.again.same))).toBeVisible();
    await look('the same, kept');
    await forget(page);
    await openToday(page, at('15:00'), { infusions: LATER, ...TOLD });
    await press(page, words.again.worse);
    await expect(page.getByText(words.worse)).toBeVisible();
    await press(page, resultWords.ja.waiting);
    await look('worse, waiting');
    await forget(page);
    await openToday(page, at('15:00'), { infusions: LATER, ...TOLD });
    await fillTheDisk(page);
    await press(page, words.again.worse);
    await expect(page.getByText(words.again.notKeptWorse)).toBeVisible();
    await look('worse, not kept');
  },
};

export const closeWatch: Walk = {
  async go(page, look) {
    await openToday(page, at('14:30'), { infusions: course('2026-11-24') });
    await expect(page.locator('.watch')).toBeVisible();
    await look('three checks a day, hospital asked');
    await press(page, watchWords.ja.hospital.yes);
    await press(page, watchWords.ja.stop);
    await expect(page.getByText(watchWords.ja.stopped)).toBeVisible();
    await look('stopped, in hospital');
  },
};

async function forget(page: Page): Promise<void> {
  await page.goto('/contact');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(async () => {
    const request = indexedDB.open('temoto');
    await new Promise((done) => {
      request.onsuccess = done;
    });
    const stores = ['reports', 'attempts', 'drafts', 'contact'];
    const transaction = request.result.transaction(stores, 'readwrite');
    for (const store of stores) transaction.objectStore(store).clear();
    await new Promise((done) => {
      transaction.oncomplete = done;
    });
    request.result.close();
  });
}
