// Refusals as RFC 9457 problem details, in the language that was asked for.
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Locale } from '../src/domain/locale.ts';
import { serverWords } from '../src/i18n/server.ts';

const STATUS = {
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
  const { title, detail } = serverWords[locale][kind];
  const status = STATUS[kind];
  if (kind === 'unauthorized') c.header('WWW-Authenticate', 'Bearer');
  if (kind === 'too-many-requests') c.header('Retry-After', about);
  c.header('Content-Language', locale);
  c.header('Content-Type', 'application/problem+json');
  c.header('Cache-Control', 'no-store');
  return c.body(JSON.stringify({ type: 'about:blank', title, status, detail: detail(about) }), status);
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
