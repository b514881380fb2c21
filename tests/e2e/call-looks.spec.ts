// The call page in each of its states, for everyone: axe in both themes and languages, nothing cut off in the largest text.
import { callWords } from '../../src/i18n/call.ts';
import { expect, test } from './journey.ts';
import { lookOver } from './look-over.ts';
import { saveNumbers } from './pages.ts';
import { course, seed } from './seed.ts';
import { store } from './stored.ts';
import { tapFirstNumber } from './tap-first-number.ts';

const PERSON = {
  name: '山田花子',
  yearOfBirth: 1950,
  prefecture: '13',
  address: '港区芝1丁目2-3 みどりマンション302',
  wayToDoor: '入口で302を押す。エレベーターで3階',
  localEmergencyNumber: '03-1234-2119',
  allergies: 'ペニシリン',
  medicines: '血圧の薬\n胃の薬',
  helpers: [{ name: 'むすめの京子', phone: '090-1234-5678' }, { name: 'となりの田中さん' }],
};

for (const colorScheme of ['light', 'dark'] as const) {
  for (const locale of ['ja', 'en'] as const) {
    test(`axe finds nothing and nothing is cut off, general, full, after a call and handed over (${locale}, ${colorScheme})`, async ({
      page,
    }) => {
      test.setTimeout(120_000);
      await page.emulateMedia({ colorScheme });
      const found: Record<string, string[]> = {};
      const look = lookOver(page, found);
      await page.goto('/call');
      await look('general');
      await saveNumbers(page, { always: '03-1234-5678', day: '03-8765-4321', hospital: 'みどり病院' });
      await seed(page, {
        settings: { locale, holder: 'family', textSize: 5 },
        infusions: course('2026-11-21'),
      });
      await store(page, {
        profile: PERSON,
        reports: [
          {
            id: 'report',
            at: new Date(Date.now() - 60_000).toISOString(),
            by: 'family',
            report: { signs: { confusion: 2 }, temperatureCelsius: 38.2 },
          },
        ],
      });
      // The app's own start brings the stored page up to date.
      await page.goto('/profile');
      await expect
        .poll(() => page.evaluate(async () => (await fetch('/call')).text()))
        .toContain(PERSON.name);
      await page.goto('/call');
      await look('full');
      await tapFirstNumber(page);
      await page.getByRole('button', { name: callWords[locale].afterCall.noAnswer }).click();
      await expect(page.getByText(callWords[locale].afterCall.kept)).toBeVisible();
      await look('after a call');
      await page.goto('/call#hand-over');
      await page.getByRole('button', { name: callWords[locale].speak }).click();
      await expect(page.getByText(callWords[locale].speakUnable)).toBeVisible();
      await look('handed over');
      expect(found).toEqual({});
    });
  }
}
