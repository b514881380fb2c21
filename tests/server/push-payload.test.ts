// What travels to the phone is one length and names no illness.
import { expect, test } from 'vitest';
import { composePayload, PAYLOAD_BYTES, TEST_REMINDER_ID } from '../../server/push-payload.ts';
import { LOCALES } from '../../src/domain/locale.ts';

const longest = { reminderId: 'x'.repeat(64), publicUrl: `https://${'a'.repeat(248)}` };

test.each(LOCALES)('the longest push in %s fits its one length', (locale) => {
  expect(composePayload({ locale, ...longest })).toHaveLength(PAYLOAD_BYTES);
});

test('what is added to reach the length is read over by JSON', () => {
  const payload = composePayload({ locale: 'ja', reminderId: 'a', publicUrl: 'https://t.example' });
  expect(JSON.parse(payload.toString()).notification.tag).toBe('a');
});

test('a test push says that it is one', () => {
  const text = composePayload({ locale: 'ja', reminderId: TEST_REMINDER_ID, publicUrl: 'https://t.example' });
  expect(text.toString()).toContain('テスト');
});

test.each(LOCALES)('the text in %s gives nothing away on a lock screen', (locale) => {
  const text = composePayload({ locale, reminderId: 'a', publicUrl: 'https://t.example' }).toString();
  expect(text).not.toMatch(
    /リンパ|がん|癌|ルンスミオ|点滴|治療|病|lymphoma|cancer|infusion|treatment|hospital|clinic/i,
  );
});
