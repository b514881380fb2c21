// Which addresses a push may be sent to: known push services over https, and what the operator trusts.

/** Push services of the browsers; their subdomains too. */
const KNOWN_HOSTS = {
  'fcm.googleapis.com': 'fcm',
  'updates.push.services.mozilla.com': 'mozilla',
  'web.push.apple.com': 'apple',
  'notify.windows.com': 'windows',
} as const;

export type Engine = (typeof KNOWN_HOSTS)[keyof typeof KNOWN_HOSTS] | 'other';

export type Endpoint = {
  url: URL;
  engine: Engine;
  /** Listed by the operator, so that a private address is meant. */
  isTrusted: boolean;
};

/** Without characters that another parser might read differently: blanks, controls and the backslash. */
const PLAIN = /^[\x21-\x5b\x5d-\x7e]+$/;

export function parseEndpoint(text: string, trustedHosts: ReadonlySet<string>): Endpoint | undefined {
  const url = PLAIN.test(text) ? URL.parse(text) : undefined;
  if (url?.protocol !== 'https:' || url.username || url.password) return undefined;
  if (trustedHosts.has(`${url.hostname}:${url.port || '443'}`)) {
    return { url, engine: engineOf(url.hostname) ?? 'other', isTrusted: true };
  }
  const engine = url.port === '' ? engineOf(url.hostname) : undefined;
  return engine && { url, engine, isTrusted: false };
}

function engineOf(host: string): Engine | undefined {
  for (const [known, engine] of Object.entries(KNOWN_HOSTS)) {
    if (host === known || host.endsWith(`.${known}`)) return engine;
  }
  return undefined;
}
