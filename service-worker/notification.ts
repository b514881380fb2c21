// Decides what a push shows: the phone's own words where it knows the reminder, else what was sent, else a general sentence.
import type { Locale } from '../src/domain/locale.ts';
import { type NotificationKind, notificationWords, stopWords } from '../src/i18n/notification.ts';

/** What the worker could read in time; every part may be missing. */
export type Known = { locale?: Locale; meanings?: Readonly<Record<string, { key: string }>> };

export type Shown = {
  title: string;
  body: string;
  lang: Locale;
  tag: string;
  navigate: string;
  reminderId?: string;
  /** The button for who does not want to be asked any more; where the engine shows none, the page has it too. */
  stop?: { title: string; kind: NotificationKind };
};

type Payload = {
  title?: string;
  body?: string;
  lang?: string;
  tag?: string;
  navigate?: string;
  reminderId?: string;
};

const PAGES: Partial<Record<NotificationKind, string>> = {
  'infusion-evening': '/infusions',
  'infusion-morning': '/infusions',
  check: '/symptoms/new',
  'follow-up': '/',
  test: '/settings',
};

/** Never throws and never answers with nothing: a push that shows nothing costs the subscription. */
export function composeNotification(text: string | undefined, known: Known): Shown {
  const sent = parsePayload(text);
  const lang: Locale = known.locale ?? (sent.lang === 'en' ? 'en' : 'ja');
  const words = notificationWords[lang];
  const kind = kindOf(sent.reminderId, known);
  const own = kind && words[kind];
  const isPrompt = kind !== undefined && kind !== 'general' && kind !== 'test';
  const navigate = (kind && PAGES[kind]) ?? sent.navigate ?? '/';
  return {
    title: own?.title ?? sent.title ?? words.general.title,
    body: own?.body ?? sent.body ?? words.general.body,
    lang,
    tag: sent.tag ?? sent.reminderId ?? 'temoto',
    navigate,
    ...(sent.reminderId === undefined ? {} : { reminderId: sent.reminderId }),
    ...(isPrompt ? { stop: { title: stopWords[lang], kind } } : {}),
  };
}

function kindOf(reminderId: string | undefined, known: Known): NotificationKind | undefined {
  const key = reminderId === undefined ? undefined : known.meanings?.[reminderId]?.key;
  const kind = key?.split(':')[0];
  return kind !== undefined && Object.hasOwn(notificationWords.ja, kind)
    ? (kind as NotificationKind)
    : undefined;
}

function parsePayload(text: string | undefined): Payload {
  if (!text) return {};
  try {
    const message = JSON.parse(text) as { notification?: Record<string, unknown> } | null;
    const notification = message?.notification ?? {};
    const data = (notification.data ?? {}) as Record<string, unknown>;
    const picked: Payload = {};
    for (const name of ['title', 'body', 'lang', 'tag', 'navigate'] as const) {
      const value = notification[name];
      if (typeof value === 'string' && value !== '') picked[name] = value;
    }
    if (typeof data.reminderId === 'string') picked.reminderId = data.reminderId;
    return picked;
  } catch {
    return {};
  }
}
