// What a push shows, whatever arrives and whatever the phone knows.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeNotification, type Known } from '../../service-worker/notification.ts';
import { payloadOf } from '../../service-worker/payload.ts';
import { detailedWords, notificationWords, stopWords } from '../../src/i18n/notification.ts';

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

const compose = (text: string | undefined, known: Known) =>
  composeNotification(payloadOf({ data: text === undefined ? null : { text: () => text } }), known);

describe('composeNotification', () => {
  it('puts in the words of the reminder that this phone knows, in its language', () => {
    const shown = compose(JSON.stringify(PAYLOAD), {
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
      compose(JSON.stringify(PAYLOAD), { locale: 'ja', meanings: { r1: { key } } }).stop;
    for (const key of ['check:2026-12-01:morning', 'follow-up:on-waking:a', 'infusion-morning:c1d8']) {
      expect(stopOf(key)).toEqual({ title: stopWords.ja, kind: key.split(':')[0] });
    }
    expect(stopOf('test')).toBeUndefined();
    expect(compose(undefined, {}).stop).toBeUndefined();
  });

  it('opens Today for "how is it now?"', () => {
    const known = { meanings: { r1: { key: 'follow-up:after-hours:a' } } };
    expect(compose(JSON.stringify(PAYLOAD), known)).toMatchObject({
      title: notificationWords.ja['follow-up'].title,
      navigate: '/',
    });
  });

  it('opens the report in the voice of whoever holds the phone', () => {
    const meanings = { r1: { key: 'check:2026-12-01:morning' } };
    const opened = (known: Known) => compose(JSON.stringify(PAYLOAD), { meanings, ...known }).navigate;
    expect(opened({ holder: 'family' })).toBe('/symptoms/new?by=family');
    expect(opened({ holder: 'patient' })).toBe('/symptoms/new');
    expect(opened({})).toBe('/symptoms/new');
  });

  it('shows what was sent when the phone knows nothing', () => {
    expect(compose(JSON.stringify(PAYLOAD), {})).toMatchObject({
      title: 'てもと',
      body: 'お知らせがあります。',
      navigate: 'https://temoto.example/',
    });
  });

  it('shows a general sentence for an empty push, bad JSON, null and numbers', () => {
    for (const text of [undefined, '', '{', 'null', '8030', '[]', '{"notification":null}']) {
      const shown = compose(text, {});
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
          const shown = compose(text, { meanings: { toString: { key: 'constructor:x' } } });
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

  it('names the infusion only where the person chose it, and opens the same page', () => {
    const known = { meanings: { r1: { key: 'infusion-morning:c1d8' } } };
    const neutral = compose(JSON.stringify(PAYLOAD), known);
    const detailed = compose(JSON.stringify(PAYLOAD), { ...known, isDetailed: true });
    expect(`${neutral.title} ${neutral.body}`).not.toContain('点滴');
    expect(detailed.title).toBe(detailedWords.ja['infusion-morning']?.title);
    expect(detailed.body).toBe(notificationWords.ja['infusion-morning'].body);
    expect(detailed.navigate).toBe(neutral.navigate);
  });

  it('names no medicine and no illness even then', () => {
    expect(JSON.stringify(detailedWords)).not.toMatch(/ルンスミオ|リンパ|がん|Lunsumio|lymphoma|cancer/i);
  });

  it('leads a practice message to the place where it was sent from', () => {
    const sent = { ...PAYLOAD, notification: { ...PAYLOAD.notification, data: { reminderId: 'test' } } };
    expect(compose(JSON.stringify(sent), {})).toMatchObject({
      title: notificationWords.ja.test.title,
      navigate: '/settings#reminders',
    });
  });

  it('finds its own words for a notification that the browser read itself and gives without the bytes', () => {
    const notification = {
      title: 'てもと',
      body: 'お知らせがあります。',
      lang: 'ja',
      tag: 'r1',
      data: { reminderId: 'r1' },
    };
    const known = { meanings: { r1: { key: 'infusion-evening:c1d8' } } };
    expect(composeNotification(payloadOf({ data: null, notification }), known)).toMatchObject({
      title: notificationWords.ja['infusion-evening'].title,
      reminderId: 'r1',
    });
  });
});
