// Refusals as RFC 9457 problem details, in the language that was asked for.
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Locale } from '../src/domain/locale.ts';
import { serverWords } from '../src/i18n/server.ts';
import { DATA_POLICY } from './security-headers.ts';

const STATUS = {
  unreadable: 400,
  malformed: 400,
  unauthorized: 401,
  forbidden: 403,
  'not-found': 404,
  'too-large': 413,
  'endpoint-refused': 422,
  'too-many-reminders': 422,
  'too-many-requests': 429,
  unexpected: 500,
  unavailable: 503,
} as const satisfies Record<string, ContentfulStatusCode>;

type ProblemKind = keyof typeof STATUS;

/** `about` completes the sentence: the field that is wrong, the seconds to wait. */
export function problem(c: Context, kind: ProblemKind, about = '', wishedLocale?: Locale): Response {
  const locale = askedLocale(c.req.header('accept-language')) ?? wishedLocale ?? 'ja';
  const { status, headers, body } = describeProblem(kind, about, locale);
  if (kind === 'unauthorized') c.header('WWW-Authenticate', 'Bearer');
  if (kind === 'too-many-requests') c.header('Retry-After', about);
  for (const [name, value] of Object.entries(headers)) c.header(name, value);
  return c.body(body, status);
}

/** For requests that are too broken to have a language. */
export function describeProblem(kind: ProblemKind, about = '', locale: Locale = 'ja') {
  const { title, detail } = serverWords[locale][kind];
  const status = STATUS[kind];
  return {
    status,
    headers: {
      'Content-Language': locale,
      'Content-Type': 'application/problem+json',
      'Content-Security-Policy': DATA_POLICY,
      'Cache-Control': 'no-store',
    },
    body: JSON.stringify({ type: 'about:blank', title, status, detail: detail(about) }),
  };
}

/** Undefined when neither of our languages is named. */
export function askedLocale(acceptLanguage: string | undefined): Locale | undefined {
  let best: { locale: Locale; weight: number } | undefined;
  for (const part of acceptLanguage?.split(',') ?? []) {
    const [range = '', ...parameters] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/);
    const language = range.split('-')[0];
    const locale = language === 'ja' || language === 'en' ? language : undefined;
    const weight = Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? 1);
    if (locale && weight > (best?.weight ?? 0)) best = { locale, weight };
  }
  return best?.locale;
}
