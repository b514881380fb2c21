// Every reason why reminders cannot come has its own sentence in both languages; each is for everyone.

import { reminderNoteWords } from '../../src/i18n/reminder-notes.ts';
import { obstacleWords } from '../../src/i18n/reminder-obstacles.ts';
import { reminderWords } from '../../src/i18n/reminders.ts';
import { expect, test } from './journey.ts';
import { lookOver } from './look-over.ts';
import { givePush, giveService, type PhonePush, seedReminders } from './reminder-phone.ts';
import { course, seed } from './seed.ts';

const NOW = new Date('2026-11-30T09:00:00+09:00');
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_4 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Safari/604.1';

type Reason = 'denied' | 'private' | 'insecure' | 'installFirst' | 'unsupported';

const REASONS: readonly { reason: Reason; push: PhonePush; tap?: true; userAgent?: string }[] = [
  { reason: 'denied', push: { permission: 'denied' } },
  { reason: 'denied', push: { permission: 'default', answer: 'denied' }, tap: true },
  { reason: 'private', push: { permission: 'granted', subscribe: 'is-forbidden' }, tap: true },
  { reason: 'private', push: { permission: 'default', lacks: ['serviceWorker'] } },
  { reason: 'insecure', push: { permission: 'default', lacks: ['serviceWorker', 'isSecureContext'] } },
  { reason: 'unsupported', push: { permission: 'default', lacks: ['PushManager'] } },
  { reason: 'installFirst', push: { permission: 'default', lacks: ['PushManager'] }, userAgent: IPHONE },
];

for (const [index, { reason, push, tap, userAgent }] of REASONS.entries()) {
  test.describe(`${reason}, way ${index + 1}`, () => {
    if (userAgent) test.use({ userAgent });
    test('has its own sentence in both languages, and leads on', async ({ page }) => {
      await page.clock.setFixedTime(NOW);
      await givePush(page, push);
      await giveService(page);
      const found: Record<string, string[]> = {};
      for (const locale of ['ja', 'en'] as const) {
        await seed(page, { settings: { locale }, infusions: course('2026-11-24') });
        await page.goto('/settings');
        if (tap) await page.getByRole('button', { name: reminderWords[locale].turnOn }).click();
        const card = page.locator('#reminders');
        await expect(card.getByText(obstacleWords[locale][reason].title)).toBeVisible();
        await expect(card.getByRole('link', { name: obstacleWords[locale].calendar })).toBeVisible();
        await expect(card.getByRole('button', { name: reminderWords[locale].turnOn })).toBeHidden();
        await lookOver(page, found)(`${reason} ${locale}`);
      }
      expect(found).toEqual({});
    });
  });
}

test('a question that was closed, and a phone blocked later, are said; back from the settings, the page knows', async ({
  page,
}) => {
  await page.clock.setFixedTime(NOW);
  await givePush(page, { permission: 'default', answer: 'default' });
  await giveService(page);
  await seed(page, { infusions: course('2026-11-24') });
  await page.goto('/settings');
  await page.getByRole('button', { name: reminderWords.ja.turnOn }).click();
  await expect(page.getByText(reminderWords.ja.dismissed)).toBeVisible();
  await seedReminders(page);
  await page.goto('/');
  await expect(page.getByRole('heading', { name: reminderNoteWords.ja.blockedTitle })).toBeVisible();
});
