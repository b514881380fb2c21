// The way through a report, in both voices: every step as it comes, with something missing, with the call in the place of "next".
import { expect } from '@playwright/test';
import { levels, signs } from '../../../src/content/words/ja/signs.ts';
import { symptomWords } from '../../../src/i18n/symptoms.ts';
import { beginWithFullDisk } from '../full-disk.ts';
import { course, seed } from '../seed.ts';
import { store } from '../stored.ts';
import type { Walk } from './walk.ts';

const words = symptomWords.ja;

const PROFILE = { usualTemperatureCelsius: 36, knownSigns: ['cough' as const] };
const OLD = {
  id: 'old',
  at: '2026-10-20T11:00:00.000Z',
  by: 'patient' as const,
  report: { signs: { cough: 1 as const }, temperatureCelsius: 38.5 },
};
/** Two days on which the family tried the check before the first infusion. */
const BASELINES = ['2026-08-20', '2026-08-21'].map((day) => ({
  id: day,
  at: `${day}T01:00:00.000Z`,
  kind: 'baseline' as const,
  missed: [],
}));

async function setUp(page: Parameters<Walk['go']>[0]): Promise<void> {
  await page.clock.setFixedTime('2026-11-25T14:00:00+09:00');
  await seed(page, { infusions: course('2026-09-01', 3) });
  await store(page, { profile: PROFILE, reports: [OLD], samples: BASELINES });
}

export const family: Walk = {
  async go(page, look) {
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    const title = (name: string) => expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await setUp(page);
    await page.goto('/symptoms/new?by=family');
    await title(words.danger.family);
    await look('danger');
    await page.getByText(words.danger.details).click();
    await look('danger, told in full');
    await press(words.danger.none);
    await look('temperature');
    await press(words.next);
    await look('temperature, missing');
    await page.getByLabel(words.temperature.label).fill('377');
    await expect(page.getByText(words.temperature.ask('37.7'))).toBeVisible();
    await look('temperature, 37.7 asked');
    await page.getByLabel(words.temperature.label).fill('51');
    await page.getByLabel(words.temperature.label).blur();
    await look('temperature, out of range');
    await page.getByLabel(words.temperature.label).fill('36.4');
    await page.getByRole('checkbox', { name: words.temperature.medicineUnknown }).check();
    await look('temperature, masked');
    await press(words.next);
    await title(words.signs.family);
    await expect(page.getByRole('heading', { name: words.check.title })).toBeVisible();
    await look('signs');
    await page.getByText(words.signs.groups.chest).click();
    await page.getByRole('checkbox', { name: signs.cough.label }).check();
    await press(words.next);
    await look('signs, a level missing');
    const level = levels['cough-1'];
    await page.getByRole('radio', { name: level.family ?? level.patient }).check();
    await press(words.next);
    await look('signs, what is known');
    await page.getByRole('radio', { name: words.signs.same, exact: true }).check();
    await press(words.next);
    await title(words.last.title);
    await page.getByRole('checkbox', { name: words.devices.pulse }).check();
    await page.getByText(words.last.infusionWrong).click();
    await press(words.showResult);
    await look('last step, missing');
  },
};

export const patient: Walk = {
  async go(page, look) {
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    await setUp(page);
    await page.goto('/symptoms/new');
    await press(words.danger.none);
    await page.getByLabel(words.temperature.label).fill('38.2');
    await expect(page.getByRole('button', { name: words.callNow })).toBeVisible();
    await look('call now in the place of next');
    await page.goto('/symptoms/new');
    await expect(page.getByText(words.draftTitle)).toBeVisible();
    await look('a draft');

    await page.goto('/symptoms/new?corrects=old');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.danger.past);
    await look('correction of long ago');
    await press(words.danger.none);
    await look('correction, temperature');
    await page.goto('/symptoms/new?corrects=nothing');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.notFound);
    await look('nothing to correct');

    await beginWithFullDisk(page);
    await page.goto('/symptoms/new?by=family');
    await page.getByRole('link', { name: words.danger.asPatient }).click();
    await press(words.danger.none);
    await page.getByLabel(words.temperature.label).fill('36.4');
    await expect(page.getByText(words.draftUnsaved)).toBeVisible();
    await look('a draft that cannot be kept');
  },
};
