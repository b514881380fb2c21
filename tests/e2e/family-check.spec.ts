// The one-minute check as a family goes through it: two baselines, a check that finds something, and every way in which it is cut short.
import { familyCheck } from '../../src/content/words/ja/family-check.ts';
import { urgencies } from '../../src/content/words/ja/urgencies.ts';
import { FAMILY_CHECK_ITEMS } from '../../src/domain/symptoms/family-check-offer.ts';
import type { FamilyCheckItem } from '../../src/domain/symptoms/report.ts';
import { followUpWords } from '../../src/i18n/follow-up.ts';
import { resultWords } from '../../src/i18n/result.ts';
import {
  answerAll,
  at,
  baseline,
  begin,
  draft,
  heading,
  PATH,
  press,
  words,
  write,
} from './family-check-round.ts';
import { beginWithFullDisk } from './full-disk.ts';
import { expect, test } from './journey.ts';
import { offlineReady, saveNumbers } from './pages.ts';

test('two baselines on two days, then a check that finds something new and leads to the call', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await begin(page, '2026-11-20T10:00:00+09:00');
  await saveNumbers(page, { always: '03-1234-5678' });
  await page.goto('/');
  await page.getByRole('link', { name: words.today.action }).click();
  await expect(heading(page)).toHaveText(words.baseline.titles[0]);
  await press(page, words.start);
  await answerAll(page, ['countdown']);
  await expect(heading(page)).toHaveText(words.baseline.done);
  await expect(page.getByText(familyCheck.countdown.missed)).toBeVisible();

  await page.goto(PATH);
  await expect(heading(page)).toHaveText(words.baseline.todayDone);
  await page.goto('/');
  await expect(page.getByRole('link', { name: words.today.action })).toBeHidden();

  await at(page, '2026-11-21T10:00:00+09:00');
  await page.goto('/');
  await expect(page.getByText(words.today.titles[1])).toBeVisible();
  await page.getByRole('link', { name: words.today.action }).click();
  await press(page, words.start);
  await answerAll(page, ['countdown']);
  await expect(page.getByText(words.baseline.bothDone)).toBeVisible();

  await at(page, '2026-11-25T22:00:00+09:00');
  await page.goto(PATH);
  await press(page, words.start);
  await answerAll(page, ['month', 'countdown']);
  // Counting down was missed before as well: the month alone is new.
  await expect(heading(page)).toHaveText(words.others.title);
  await press(page, words.unknown);
  await expect(page).toHaveURL(/\/symptoms\/new\?entry=/);
  await expect(heading(page)).toHaveText(urgencies['call-now'].heading);
});

test.describe('with two baselines', () => {
  const BOTH = [baseline('2026-11-20'), baseline('2026-11-22')];

  test.beforeEach(async ({ page }) => {
    await begin(page, '2026-11-25T20:00:00+09:00', BOTH);
    await page.goto(PATH);
  });

  test('a single miss is asked once more after five minutes, and the second answer counts', async ({
    page,
  }) => {
    await press(page, words.start);
    await answerAll(page, ['object-2']);
    await press(page, words.others.none);
    await expect(page.getByText(familyCheck['object-2'].missed)).toBeVisible();
    await expect(page.getByText(words.wait.kept)).toBeVisible();

    await page.clock.fastForward('05:01');
    await expect(heading(page)).toHaveText(familyCheck['object-2'].ask);
    await press(page, words.did);
    await expect(heading(page)).toHaveText(urgencies.note.heading);
  });

  test('a tab closed within the five minutes leaves the call open on Today', async ({ page }) => {
    await press(page, words.start);
    await answerAll(page, ['command']);
    await press(page, words.others.none);
    await expect(page.getByText(words.wait.kept)).toBeVisible();
    await page.goto('/');
    await expect(page.getByRole('link', { name: followUpWords.ja.openResult })).toBeVisible();

    // Back in time, it is asked all the same; too late, the first answer stands.
    await page.goto(PATH);
    await press(page, words.draftGoOn);
    await expect(page.getByText(familyCheck.command.missed)).toBeVisible();
    await page.clock.fastForward('31:00');
    await expect(heading(page)).toHaveText(urgencies['call-now'].heading);
  });

  test('as soon as a call is certain it stands above the questions', async ({ page }) => {
    await press(page, words.start);
    await press(page, words.didNot);
    await expect(heading(page)).toHaveText(familyCheck.month.ask);
    await expect(page.getByRole('button', { name: words.call119 })).toBeHidden();
    await press(page, words.unknown);
    await press(page, words.call119);
    await expect(heading(page)).toHaveText(urgencies.emergency.heading);
  });

  test('too drowsy to be asked is 119, from any screen', async ({ page }) => {
    await press(page, words.start);
    await press(page, words.did);
    await press(page, words.cannot);
    await expect(heading(page)).toHaveText(urgencies.emergency.heading);
  });

  test('a closed tab loses no answer, and the sentence of the first day stands beside the new one', async ({
    page,
  }) => {
    await press(page, words.start);
    for (const item of FAMILY_CHECK_ITEMS.slice(0, 8)) {
      await expect(heading(page)).toHaveText(familyCheck[item].ask);
      await press(page, words.did);
    }
    await write(page, 'あさごはん');
    await expect(page.getByText('いつもの文')).toBeVisible();
    await expect(page.getByText('あさごはん')).toBeVisible();
    await expect.poll(() => draft(page)).toContain('あさごはん');
    await page.goto('/');
    await page.goto(PATH);
    await press(page, words.draftGoOn);
    await expect(heading(page)).toHaveText(familyCheck.sentence.ask);
    await expect(page.getByLabel(words.sentence.field)).toHaveValue('あさごはん');
  });

  test('a finger writes, a slip is taken back, and a photo of paper is kept small', async ({ page }) => {
    await press(page, words.start);
    for (const item of FAMILY_CHECK_ITEMS.slice(0, 8)) {
      await expect(heading(page)).toHaveText(familyCheck[item].ask);
      await press(page, words.did);
    }
    await page.getByRole('radio', { name: words.sentence.drawn }).click();
    const pad = page.getByRole('img', { name: words.sentence.pad });
    await pad.scrollIntoViewIfNeeded();
    const { x, y } = (await pad.boundingBox()) ?? { x: 0, y: 0 };
    for (const line of [40, 80]) {
      await page.mouse.move(x + 30, y + line);
      await page.mouse.down();
      await page.mouse.move(x + 160, y + line + 12, { steps: 6 });
      await page.mouse.up();
    }
    const path = pad.locator('path');
    await expect(path).toHaveAttribute('d', /^M\d+ \d+L.*M\d+ \d+L/);
    await press(page, words.sentence.undo);
    await expect(path).toHaveAttribute('d', /^M[^M]*$/);

    await page.getByRole('radio', { name: words.sentence.photo }).click();
    await page.getByLabel(words.sentence.takePhoto).setInputFiles('public/icon-512.png');
    await expect(page.getByRole('img', { name: words.sentence.now })).toHaveJSProperty('naturalWidth', 512);
    await page.getByLabel(words.sentence.takeAgain).setInputFiles('package.json');
    await expect(page.getByText(words.sentence.photoFailed)).toBeVisible();

    // What the finger wrote is still there.
    await page.getByRole('radio', { name: words.sentence.drawn }).click();
    await expect(path).toHaveAttribute('d', /^M[^M]*$/);
  });

  test('the keyboard alone goes through it', async ({ page }) => {
    const enter = async (name: string) => {
      const button = page.getByRole('button', { name, exact: true });
      await expect(button).toBeEnabled();
      for (let stop = 0; stop < 12; stop++) {
        if (await button.evaluate((element) => element === document.activeElement)) break;
        await page.keyboard.press('Tab');
      }
      await expect(button).toBeFocused();
      await page.keyboard.press('Enter');
    };
    await enter(words.start);
    await expect(heading(page)).toBeFocused();
    await enter(words.did);
    await expect(heading(page)).toHaveText(familyCheck.month.ask);
    await expect(heading(page)).toBeFocused();
    await enter(words.unknown);
    await expect(heading(page)).toHaveText(familyCheck.place.ask);
  });

  test('it works without a network', async ({ page, context }) => {
    await offlineReady(page);
    await context.setOffline(true);
    await page.goto(PATH);
    await press(page, words.start);
    await press(page, words.cannot);
    await expect(heading(page)).toHaveText(urgencies.emergency.heading);
  });
});

test.describe('on a full disk', () => {
  test('the result is shown and says that it was not kept', async ({ page }) => {
    await begin(page, '2026-11-25T20:00:00+09:00', [baseline('2026-11-20'), baseline('2026-11-22')]);
    await beginWithFullDisk(page);
    await page.goto(PATH);
    await press(page, words.start);
    await press(page, words.cannot);
    await expect(heading(page)).toHaveText(urgencies.emergency.heading);
    await expect(page.getByText(resultWords.ja.notKept)).toBeVisible();
  });

  test('a baseline says that it could not be kept, and can be tried again', async ({ page }) => {
    await begin(page, '2026-11-20T20:00:00+09:00');
    await beginWithFullDisk(page);
    await page.goto(PATH);
    await press(page, words.start);
    await answerAll(page, ['year']);
    await expect(heading(page)).toHaveText(words.baseline.notKept);
    await expect(page.getByText(familyCheck.year.missed)).toBeVisible();
    await press(page, words.baseline.again);
    await expect(heading(page)).toHaveText(words.baseline.notKept);
  });
});

test('without two baselines "something is wrong" leads to the call with one press', async ({ page }) => {
  await begin(page, '2026-11-25T20:00:00+09:00', [baseline('2026-11-20')]);
  await page.goto(PATH);
  await expect(page.getByText(words.wrong.because['no-baselines'])).toBeVisible();
  await press(page, words.wrong.record);
  await expect(heading(page)).toHaveText(urgencies['call-now'].heading);
});

test('with four usual misses the check gives way too', async ({ page }) => {
  const usual: FamilyCheckItem[] = ['year', 'month', 'command', 'countdown'];
  await begin(page, '2026-11-25T20:00:00+09:00', [
    baseline('2026-11-20', usual),
    baseline('2026-11-22', usual),
  ]);
  await page.goto(PATH);
  await expect(page.getByText(words.wrong.because['usual-misses'])).toBeVisible();
});

test('"not today" takes the card off Today until tomorrow', async ({ page }) => {
  await begin(page, '2026-11-20T10:00:00+09:00');
  await saveNumbers(page, { always: '03-1234-5678' });
  await page.goto('/');
  await press(page, words.today.notToday);
  await expect(page.getByRole('link', { name: words.today.action })).toBeHidden();
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: words.today.action })).toBeHidden();
  await at(page, '2026-11-21T10:00:00+09:00');
  await page.goto('/');
  await expect(page.getByRole('link', { name: words.today.action })).toBeVisible();
});
