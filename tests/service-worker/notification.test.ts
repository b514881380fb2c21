// What a push shows, whatever arrives and whatever the phone knows.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeNotification } from '../../service-worker/notification.ts';
import { notificationWords, stopWords } from '../../src/i18n/notification.ts';

const PAYLOAD = {
  web_push: 8030,
  notification: {
    title: 'てもと',
    body: 'お知らせがあります。',
    lang: 'ja',
    navigate: 'https://temoto.example/',
    tag: 'r1',
    data: { reminderId: 'r1' },
  },
};

describe('composeNotification', () => {
  it('puts in the words of the reminder that this phone knows, in its language', () => {
    const shown = composeNotification(JSON.stringify(PAYLOAD), {
      locale: 'en',
      meanings: { r1: { key: 'infusion-evening:c1d8' } },
    });
    expect(shown).toMatchObject({
      title: notificationWords.en['infusion-evening'].title,
      lang: 'en',
      tag: 'r1',
      navigate: '/infusions',
      reminderId: 'r1',
    });
  });

  it('has a button to stop on every prompt, and on nothing else', () => {
    const stopOf = (key: string) =>
      composeNotification(JSON.stringify(PAYLOAD), { locale: 'ja', meanings: { r1: { key } } }).stop;
    for (const key of ['check:2026-12-01:morning', 'follow-up:on-waking:a', 'infusion-morning:c1d8']) {
      expect(stopOf(key)).toEqual({ title: stopWords.ja, kind: key.split(':')[0] });
    }
    expect(stopOf('test')).toBeUndefined();
    expect(composeNotification(undefined, {}).stop).toBeUndefined();
  });

  it('opens Today for "how is it now?"', () => {
    const known = { meanings: { r1: { key: 'follow-up:after-hours:a' } } };
    expect(composeNotification(JSON.stringify(PAYLOAD), known)).toMatchObject({
      title: notificationWords.ja['follow-up'].title,
      navigate: '/',
    });
  });

  it('shows what was sent when the phone knows nothing', () => {
    expect(composeNotification(JSON.stringify(PAYLOAD), {})).toMatchObject({
      title: 'てもと',
      body: 'お知らせがあります。',
      navigate: 'https://temoto.example/',
    });
  });

  it('shows a general sentence for an empty push, bad JSON, null and numbers', () => {
    for (const text of [undefined, '', '{', 'null', '8030', '[]', '{"notification":null}']) {
      const shown = composeNotification(text, {});
      expect(shown.title).toBe(notificationWords.ja.general.title);
      expect(shown.navigate).toBe('/');
    }
  });

  it('never throws and always has a title, a body and a tag', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((v) => JSON.stringify({ notification: v })),
        ),
        (text) => {
          const shown = composeNotification(text, { meanings: { toString: { key: 'constructor:x' } } });
          expect(shown.title).not.toBe('');
          expect(shown.body).not.toBe('');
          expect(shown.tag).not.toBe('');
        },
      ),
    );
  });

  it('names no illness and no medicine in any language', () => {
    expect(JSON.stringify(notificationWords)).not.toMatch(
      /ルンスミオ|リンパ|がん|Lunsumio|lymphoma|cancer|点滴|infusion [^a-z]/i,
    );
  });
});
