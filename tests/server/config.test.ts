// The environment: what it means when it says nothing, and one sentence for every mistake in it.

import { describe, expect, test } from 'vitest';
import { generateVAPIDKeys } from 'web-push';
import { parseConfig } from '../../server/config.ts';
import { StartupError } from '../../server/startup-error.ts';

const messageOf = (env: Record<string, string>): string => {
  try {
    parseConfig(env);
  } catch (error) {
    if (error instanceof StartupError) return error.message;
    throw error;
  }
  return 'accepted';
};

test('an empty environment starts a server to try out', () => {
  expect(parseConfig({})).toEqual({
    port: 8080,
    host: undefined,
    publicUrl: undefined,
    dataDir: './data',
    distDir: './dist',
    databaseUrl: undefined,
    vapidKeys: undefined,
    vapidPreviousKeys: undefined,
    vapidSubject: 'mailto:temoto@localhost',
    isVapidSubjectLocal: true,
    pushHosts: new Set(),
    trustedProxies: 0,
    newDevicesPerHour: 120,
    metrics: undefined,
    logLevel: 'info',
  });
});

test('a set but empty variable counts as not set', () => {
  expect(parseConfig({ PORT: '', PUBLIC_URL: ' ', DATABASE_URL: '' })).toEqual(parseConfig({}));
});

test('a public address signs the pushes when no other is given', () => {
  expect(parseConfig({ PUBLIC_URL: 'https://temoto.example.org/' })).toMatchObject({
    publicUrl: 'https://temoto.example.org',
    vapidSubject: 'https://temoto.example.org',
    isVapidSubjectLocal: false,
  });
});

test('every setting is read', () => {
  const { publicKey, privateKey } = generateVAPIDKeys();
  const older = generateVAPIDKeys();
  const config = parseConfig({
    PORT: '0',
    HOST: '127.0.0.1',
    PUBLIC_URL: 'http://localhost:3000',
    DATA_DIR: '/var/temoto',
    DIST_DIR: 'built',
    DATABASE_URL: 'postgres://db/temoto',
    VAPID_PUBLIC_KEY: publicKey,
    VAPID_PRIVATE_KEY: privateKey,
    VAPID_PREVIOUS_PUBLIC_KEY: older.publicKey,
    VAPID_PREVIOUS_PRIVATE_KEY: older.privateKey,
    VAPID_SUBJECT: 'mailto:it@hospital.example',
    PUSH_HOSTS: 'push.example.org:8443, [::1]:443 LOCALHOST:1',
    TRUST_PROXY: '2',
    NEW_DEVICES_PER_HOUR: '500',
    METRICS_PORT: '9464',
    METRICS_HOST: '0.0.0.0',
    LOG_LEVEL: 'warn',
  });
  expect(config).toEqual({
    port: 0,
    host: '127.0.0.1',
    publicUrl: 'http://localhost:3000',
    dataDir: '/var/temoto',
    distDir: 'built',
    databaseUrl: 'postgres://db/temoto',
    vapidKeys: { publicKey, privateKey },
    vapidPreviousKeys: { publicKey: older.publicKey, privateKey: older.privateKey },
    vapidSubject: 'mailto:it@hospital.example',
    isVapidSubjectLocal: false,
    pushHosts: new Set(['push.example.org:8443', '[::1]:443', 'localhost:1']),
    trustedProxies: 2,
    newDevicesPerHour: 500,
    metrics: { port: 9464, host: '0.0.0.0' },
    logLevel: 'warn',
  });
});

describe('one sentence tells the mistake', () => {
  const pair = generateVAPIDKeys();
  const other = generateVAPIDKeys();
  test.each<[Record<string, string>, RegExp]>([
    [{ PORT: 'abc' }, /^PORT must be a whole number from 0 to 65535, not "abc"\.$/],
    [{ PORT: '65536' }, /^PORT must be/],
    [{ PORT: '-1' }, /^PORT must be/],
    [{ METRICS_PORT: '80.5' }, /^METRICS_PORT must be/],
    [{ PUBLIC_URL: 'temoto.example.org' }, /^PUBLIC_URL must be a web address without a path/],
    [{ PUBLIC_URL: 'https://temoto.example.org/app' }, /^PUBLIC_URL must be a web address without a path/],
    [
      { PUBLIC_URL: 'http://temoto.example.org' },
      /^PUBLIC_URL must begin with https:\/\/ unless it is localhost/,
    ],
    [{ PUBLIC_URL: 'http://192.168.1.5:8080' }, /^PUBLIC_URL must begin with https/],
    [{ PUBLIC_URL: 'http://server:8080' }, /^PUBLIC_URL must begin with https/],
    [{ PUBLIC_URL: `https://${'a.'.repeat(150)}org` }, /^PUBLIC_URL must have at most 256/],
    [{ VAPID_SUBJECT: 'it@hospital.example' }, /^VAPID_SUBJECT must be a mailto: or https: address/],
    [{ VAPID_SUBJECT: 'http://hospital.example' }, /^VAPID_SUBJECT must be a mailto: or https: address/],
    [{ VAPID_SUBJECT: 'mailto:' }, /^VAPID_SUBJECT must be a mailto: or https: address/],
    ...[
      'mailto:me@localhost',
      'https://localhost',
      'mailto:me@pc.local',
      'https://x.invalid',
      'mailto:a@b',
    ].map((subject): [Record<string, string>, RegExp] => [
      { PUBLIC_URL: 'https://temoto.example.org', VAPID_SUBJECT: subject },
      /^VAPID_SUBJECT must be a real mailto: or https: address, because Apple refuses/,
    ]),
    [{ VAPID_PUBLIC_KEY: pair.publicKey }, /must be given together/],
    [{ VAPID_PRIVATE_KEY: pair.privateKey }, /must be given together/],
    [
      { VAPID_PREVIOUS_PUBLIC_KEY: pair.publicKey },
      /^VAPID_PREVIOUS_PUBLIC_KEY and VAPID_PREVIOUS_PRIVATE_KEY must be given together/,
    ],
    [{ VAPID_PUBLIC_KEY: pair.publicKey, VAPID_PRIVATE_KEY: other.privateKey }, /must be one pair/],
    [{ VAPID_PUBLIC_KEY: 'x', VAPID_PRIVATE_KEY: 'y' }, /must be one pair/],
    [{ DATABASE_URL: 'mysql://db' }, /^DATABASE_URL must begin with postgres:\/\//],
    [{ PUSH_HOSTS: 'push.example.org' }, /^PUSH_HOSTS must list host:port entries, not "push.example.org"/],
    [{ PUSH_HOSTS: 'https://push.example.org:443' }, /^PUSH_HOSTS must list/],
    [{ TRUST_PROXY: 'yes' }, /^TRUST_PROXY must be the number of proxies/],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL must be one of fatal, error/],
  ])('%o', (env, sentence) => {
    expect(messageOf(env)).toMatch(sentence);
  });
});

test('a local subject is accepted while developing, and known to be one', () => {
  expect(parseConfig({ VAPID_SUBJECT: 'mailto:me@localhost' }).isVapidSubjectLocal).toBe(true);
  expect(parseConfig({ PUBLIC_URL: 'https://localhost:8443' }).isVapidSubjectLocal).toBe(true);
});
