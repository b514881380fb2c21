// What the environment may say, read once: pure, and one clear sentence for every mistake.
import { createECDH } from 'node:crypto';
import { StartupError } from './startup-error.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export type VapidKeys = { publicKey: string; privateKey: string };

export type Config = {
  port: number;
  /** The one address that is listened at; undefined: all of this machine. */
  host: string | undefined;
  /** Origin without a trailing slash; undefined: http://localhost with the port that was given. */
  publicUrl: string | undefined;
  dataDir: string;
  distDir: string;
  databaseUrl: string | undefined;
  /** Keys made elsewhere; undefined: made on first start and kept in the database. */
  vapidKeys: VapidKeys | undefined;
  /** The pair before them, for phones that have not been opened since. */
  vapidPreviousKeys: VapidKeys | undefined;
  vapidSubject: string;
  /** Pushes are signed with an address that Apple refuses: right only while developing. */
  isVapidSubjectLocal: boolean;
  /** `host:port` entries that are trusted as written, beside the known push services. */
  pushHosts: ReadonlySet<string>;
  /** How many proxies stand in front, each adding one entry to X-Forwarded-For. */
  trustedProxies: number;
  /** From one address. */
  newDevicesPerHour: number;
  metrics: { port: number; host: string } | undefined;
  logLevel: LogLevel;
};

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const LOCAL_SUBJECT = 'mailto:temoto@localhost';
/** A clinic or a mobile network may share one address; each device may take 200 rows. */
const NEW_DEVICES_PER_HOUR = 120;
/** Leaves room for the rest of a push, which is padded to one length. */
const PUBLIC_URL_MAX_LENGTH = 256;

export function parseConfig(env: Environment): Config {
  const read = (name: string) => env[name]?.trim() || undefined;
  const port = parsePort('PORT', read('PORT')) ?? 8080;
  const publicUrl = parsePublicUrl(read('PUBLIC_URL'));
  const isPublic = publicUrl?.startsWith('https:') === true && !isLocalHost(new URL(publicUrl).hostname);
  const vapidSubject = parseSubject(read('VAPID_SUBJECT')) ?? (isPublic ? publicUrl : LOCAL_SUBJECT);
  const isVapidSubjectLocal = isLocalHost(subjectHost(vapidSubject));
  if (isPublic && isVapidSubjectLocal) {
    throw new StartupError(
      `VAPID_SUBJECT must be a real mailto: or https: address, because Apple refuses pushes signed with "${vapidSubject}".`,
    );
  }
  const metricsPort = parsePort('METRICS_PORT', read('METRICS_PORT'));
  return {
    port,
    host: read('HOST'),
    publicUrl,
    dataDir: read('DATA_DIR') ?? './data',
    distDir: read('DIST_DIR') ?? './dist',
    databaseUrl: parseDatabaseUrl(read('DATABASE_URL')),
    vapidKeys: parseVapidKeys('VAPID', read('VAPID_PUBLIC_KEY'), read('VAPID_PRIVATE_KEY')),
    vapidPreviousKeys: parseVapidKeys(
      'VAPID_PREVIOUS',
      read('VAPID_PREVIOUS_PUBLIC_KEY'),
      read('VAPID_PREVIOUS_PRIVATE_KEY'),
    ),
    vapidSubject,
    isVapidSubjectLocal,
    pushHosts: parsePushHosts(read('PUSH_HOSTS')),
    trustedProxies: parseTrustProxy(read('TRUST_PROXY')),
    newDevicesPerHour: parseNewDevices(read('NEW_DEVICES_PER_HOUR')),
    metrics:
      metricsPort === undefined
        ? undefined
        : { port: metricsPort, host: read('METRICS_HOST') ?? '127.0.0.1' },
    logLevel: parseLogLevel(read('LOG_LEVEL')),
  };
}

function parsePort(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d{1,5}$/.test(value) && Number(value) <= 65_535) return Number(value);
  throw new StartupError(`${name} must be a whole number from 0 to 65535, not "${value}".`);
}

function parsePublicUrl(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const url = URL.parse(value);
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  if (!url || !isWeb || url.pathname !== '/' || url.search || url.hash || url.username) {
    throw new StartupError(
      `PUBLIC_URL must be a web address without a path, such as https://temoto.example.org, not "${value}".`,
    );
  }
  if (url.protocol === 'http:' && !isThisMachine(url.hostname)) {
    throw new StartupError(
      `PUBLIC_URL must begin with https:// unless it is localhost, not "${value}": phones install and receive reminders over https only.`,
    );
  }
  if (url.origin.length > PUBLIC_URL_MAX_LENGTH) {
    throw new StartupError(`PUBLIC_URL must have at most ${PUBLIC_URL_MAX_LENGTH} characters.`);
  }
  return url.origin;
}

function parseSubject(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (/^mailto:[^@\s,]+@[^@\s,]+$/.test(value)) return value;
  if (URL.parse(value)?.protocol === 'https:') return value;
  throw new StartupError(
    `VAPID_SUBJECT must be a mailto: or https: address that reaches you, not "${value}".`,
  );
}

function subjectHost(subject: string): string {
  return subject.startsWith('mailto:')
    ? subject.slice(subject.indexOf('@') + 1).toLowerCase()
    : new URL(subject).hostname;
}

function isThisMachine(host: string): boolean {
  return host === '[::1]' || /^(127\.[\d.]+|(.+\.)?localhost)$/.test(host);
}

/** A name that means nothing outside this machine or network. */
function isLocalHost(host: string): boolean {
  return !host.includes('.') || /(^127\.|\.(localhost|local|invalid|internal)$)/.test(host);
}

function parseDatabaseUrl(value: string | undefined): string | undefined {
  if (value === undefined || /^postgres(ql)?:\/\//.test(value)) return value;
  throw new StartupError('DATABASE_URL must begin with postgres:// or postgresql://.');
}

function parseVapidKeys(prefix: string, publicKey?: string, privateKey?: string): VapidKeys | undefined {
  if (publicKey === undefined && privateKey === undefined) return undefined;
  if (publicKey === undefined || privateKey === undefined) {
    throw new StartupError(`${prefix}_PUBLIC_KEY and ${prefix}_PRIVATE_KEY must be given together.`);
  }
  try {
    const ecdh = createECDH('prime256v1');
    ecdh.setPrivateKey(privateKey, 'base64url');
    if (ecdh.getPublicKey('base64url') === publicKey) return { publicKey, privateKey };
  } catch {
    // The sentence below holds for a key that cannot be read as well.
  }
  throw new StartupError(
    `${prefix}_PUBLIC_KEY and ${prefix}_PRIVATE_KEY must be one pair of base64url keys on the curve P-256.`,
  );
}

function parsePushHosts(value: string | undefined): ReadonlySet<string> {
  const entries = value?.split(/[\s,]+/).filter(Boolean) ?? [];
  for (const entry of entries) {
    if (!/^(\[[0-9a-f:]+\]|[a-z0-9.-]+):\d{1,5}$/i.test(entry)) {
      throw new StartupError(`PUSH_HOSTS must list host:port entries, not "${entry}".`);
    }
  }
  return new Set(entries.map((entry) => entry.toLowerCase()));
}

function parseTrustProxy(value: string | undefined): number {
  if (value === undefined || value === 'false') return 0;
  if (value === 'true') return 1;
  if (/^\d$/.test(value)) return Number(value);
  throw new StartupError(`TRUST_PROXY must be the number of proxies in front, 0 to 9, not "${value}".`);
}

function parseNewDevices(value: string | undefined): number {
  if (value === undefined) return NEW_DEVICES_PER_HOUR;
  if (/^[1-9]\d{0,6}$/.test(value)) return Number(value);
  throw new StartupError(`NEW_DEVICES_PER_HOUR must be a whole number from 1 to 9999999, not "${value}".`);
}

function parseLogLevel(value: string | undefined): LogLevel {
  const level = LOG_LEVELS.find((name) => name === (value ?? 'info'));
  if (level) return level;
  throw new StartupError(`LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}, not "${value}".`);
}
