// The forms of bodies and answers, as JSON Schema; the checks themselves are in wish.ts and device-routes.ts.
import { LOCALES } from '../src/domain/locale.ts';

export const PROBLEM = { $ref: '#/components/schemas/Problem' };

const REVISION = { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER };

/** Everything named is needed, and nothing else may come. */
function record(properties: Record<string, object>, optional: readonly string[] = []) {
  return {
    type: 'object',
    properties,
    required: Object.keys(properties).filter((name) => !optional.includes(name)),
    additionalProperties: false,
  };
}

const instant = (description: string) => ({
  type: 'string',
  format: 'date-time',
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$',
  description,
  examples: ['2026-11-27T07:00:00Z'],
});

const REMINDER_ID = {
  type: 'string',
  pattern: '^[A-Za-z0-9_-]{1,64}$',
  description: 'Opaque: its meaning stays on the device.',
};

export const SCHEMAS = {
  PushKey: record({
    publicKey: {
      type: 'string',
      pattern: '^[A-Za-z0-9_-]{87}$',
      description: 'P-256, uncompressed, base64url.',
    },
  }),
  Wish: record({
    revision: { ...REVISION, description: 'Grows with every change on the device.' },
    locale: { enum: LOCALES },
    subscription: record(
      {
        endpoint: {
          type: 'string',
          format: 'uri',
          maxLength: 2048,
          pattern: '^https://',
          description: 'Of a known push service.',
        },
        expirationTime: { description: 'Ignored: browsers write it into their subscriptions.' },
        keys: record({
          p256dh: { type: 'string', pattern: '^[A-Za-z0-9_-]{87}=?$' },
          auth: { type: 'string', pattern: '^[A-Za-z0-9_-]{22}={0,2}$' },
        }),
      },
      ['expirationTime'],
    ),
    reminders: {
      type: 'array',
      maxItems: 200,
      items: record({
        id: REMINDER_ID,
        at: instant('Never before this; at most 400 days ahead.'),
        expiresAt: instant('Never after this; after `at` and at most 24 hours later.'),
      }),
    },
  }),
  Accepted: record({ revision: REVISION, accepted: { type: 'integer', minimum: 0, maximum: 200 } }),
  Revision: record({ revision: { ...REVISION, description: 'The stored one.' } }),
  TestResult: record({ status: { type: 'integer', minimum: 0, maximum: 599 } }),
  Shown: record({ reminderId: REMINDER_ID }),
  Health: record({ status: { enum: ['alive', 'ready'] } }),
  Description: {
    type: 'object',
    required: ['openapi', 'info', 'paths'],
    properties: { openapi: { const: '3.1.0' } },
  },
  Problem: {
    ...record({
      type: { const: 'about:blank' },
      title: { type: 'string', minLength: 1 },
      status: { type: 'integer', minimum: 400, maximum: 599 },
      detail: { type: 'string', minLength: 1 },
    }),
    description: 'RFC 9457, in the language that was asked for (Accept-Language: ja, en).',
  },
};
