// Reminders: one that was missed, the wishes, the calendar file, a clock that moved.
import { expect } from '@playwright/test';
import { reminderNoteWords } from '../../../src/i18n/reminder-notes.ts';
import { wishWords } from '../../../src/i18n/reminder-wishes.ts';
import { givePush, giveService, seedReminders } from '../reminder-phone.ts';
import type { Walk } from './walk.ts';

const notes = reminderNoteWords.ja;
const wishes = wishWords.ja;

export const reminders: Walk = {
  async go(page, look) {
    await page.clock.setFixedTime(new Date('2026-11-30T19:00:00+09:00'));
    await givePush(page, { permission: 'granted' });
    await giveService(page);
    const settings = { quiet: { from: '22:00', to: '07:00' }, hydration: '10:00' };
    const at = '2026-11-30T09:00:00.000Z';
    await seedReminders(page, {
      settings,
      state: { meanings: { r1: { key: 'infusion-evening:c1d8', at } } },
    });
    await page.goto('/');
    await expect(page.getByRole('heading', { name: notes.missedTitle })).toBeVisible();
    await look('missed');
    await page.goto('/settings');
    await page.getByText(wishes.change).click();
    await expect(page.getByLabel(wishes.times.hydration)).toBeVisible();
    await look('wishes');
    await page.goto('/infusions');
    await page.locator('#calendar-file summary').click();
    await look('calendar');
    await seedReminders(page, { state: { zone: 'Europe/Paris' } });
    await page.goto('/');
    await expect(page.getByRole('heading', { name: notes.zoneTitle })).toBeVisible();
    await look('moved clock');
  },
};
