// A patient with a fortnight of treatment behind: every kind of entry of the log once.
import type { Page } from '@playwright/test';
import type { CallAttempt } from '../../src/domain/calling/attempt.ts';
import { entry, storeLog } from '../support/log-rows.ts';
import { course, seed } from './seed.ts';

export const NOW = '2026-11-25T20:14:00+09:00';

const REPORTS = [
  entry('fever', '2026-11-25T18:30:00+09:00', { temperatureCelsius: 38.2, signs: { chills: 2 } }),
  entry('medicine', '2026-11-25T07:10:00+09:00', { temperatureCelsius: 36.6, feverMedicineForFever: true }),
  entry('hot', '2026-11-24T20:00:00+09:00', { feelsHotUnmeasured: true }, { by: 'family' }),
  entry('wrong', '2026-11-24T12:00:00+09:00', { temperatureCelsius: 39.2 }),
  entry('right', '2026-11-24T12:04:00+09:00', { temperatureCelsius: 36.9 }, { takesBack: 'wrong' }),
  entry('october', '2026-10-14T08:00:00+09:00', { temperatureCelsius: 36.5 }),
];
const ATTEMPTS: CallAttempt[] = [
  {
    id: 'told',
    at: '2026-11-25T09:36:00.000Z',
    number: 'always',
    outcome: 'reached',
    advice: ['come-in'],
    reportId: 'fever',
  },
  {
    id: 'worry',
    at: '2026-11-23T14:10:00.000Z',
    number: 'always',
    outcome: 'reached',
    worry: '足がむずむず',
  },
];

/** Opens a page of the log with these entries. */
export async function openLog(
  page: Page,
  path: string,
  settings: Parameters<typeof seed>[1]['settings'] = {},
) {
  await page.clock.setFixedTime(NOW);
  await seed(page, { settings, infusions: course('2026-11-14', 2) });
  await storeLog(page, { reports: REPORTS, attempts: ATTEMPTS });
  await page.goto(path);
}
