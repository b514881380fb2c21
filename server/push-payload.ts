// What travels to the phone: declarative web push, neutral, and of one length whatever it says.
import type { Locale } from '../src/domain/locale.ts';
import { pushWords } from '../src/i18n/push.ts';

/** Length of every payload before encryption, so that an observer cannot tell one push from another. */
export const PAYLOAD_BYTES = 1024;

/** The reminder id of a test push: no app makes one like it. */
export const TEST_REMINDER_ID = 'test';

export function composePayload(push: { locale: Locale; reminderId: string; publicUrl: string }): Buffer {
  const words = pushWords[push.locale];
  const message = {
    // The number makes it declarative: a browser that knows the format shows it even without a worker.
    web_push: 8030,
    notification: {
      title: words.title,
      body: push.reminderId === TEST_REMINDER_ID ? words.test : words.reminder,
      navigate: `${push.publicUrl}/`,
      lang: push.locale,
      tag: push.reminderId,
      data: { reminderId: push.reminderId },
    },
    mutable: true,
  };
  const payload = Buffer.alloc(PAYLOAD_BYTES, ' ');
  const text = Buffer.from(JSON.stringify(message));
  if (text.length > PAYLOAD_BYTES) throw new RangeError('a push payload outgrew its one length');
  text.copy(payload);
  return payload;
}
