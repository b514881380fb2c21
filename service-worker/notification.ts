// Decides what a push shows: the phone's own words where it knows the reminder, else what was sent, else a general sentence.
import type { Locale } from '../src/domain/locale.ts';
import { TEST_REMINDER_ID } from '../src/domain/reminders/reminder-wish.ts';
import {
  detailedWords,
  type NotificationKind,
  notificationWords,
  stopWords,
} from '../src/i18n/notification.ts';
import type { Settings } from '../src/storage/settings.ts';
import type { Payload } from './payload.ts';

/** What the worker could read in time; every part may be missing. */
export type Known = {
  locale?: Locale;
  /** Whose phone this is: it changes the voice in which the page asks. */
  holder?: Settings['holder'];
  meanings?: Readonly<Record<string, { key: string }>>;
  /** The person chose that the lock screen may name what is treated. */
  isDetailed?: boolean;
};

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

const REPORT_PAGE = '/symptoms/new';

const PAGES: Partial<Record<NotificationKind, string>> = {
  'infusion-evening': '/infusions',
  'infusion-morning': '/infusions',
  hydration: '/infusions',
  check: REPORT_PAGE,
  'follow-up': '/',
  test: '/settings#reminders',
};

/** Never throws and never answers with nothing: a push that shows nothing costs the subscription. */
export function composeNotification(sent: Payload, known: Known): Shown {
  const lang: Locale = known.locale ?? (sent.lang === 'en' ? 'en' : 'ja');
  const words = notificationWords[lang];
  const kind = kindOf(sent.reminderId, known);
  const own = kind && { ...words[kind], ...(known.isDetailed && detailedWords[lang][kind]) };
  const isPrompt = kind !== undefined && kind !== 'general' && kind !== 'test';
  const navigate = (kind && pageOf(kind, known)) ?? sent.navigate ?? '/';
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

function pageOf(kind: NotificationKind, { holder }: Known): string | undefined {
  const page = PAGES[kind];
  return page === REPORT_PAGE && holder === 'family' ? `${page}?by=family` : page;
}

function kindOf(reminderId: string | undefined, { meanings = {} }: Known): NotificationKind | undefined {
  if (reminderId === undefined) return undefined;
  if (reminderId === TEST_REMINDER_ID) return 'test';
  const kind = Object.hasOwn(meanings, reminderId) ? meanings[reminderId]?.key.split(':')[0] : undefined;
  return kind !== undefined && Object.hasOwn(notificationWords.ja, kind)
    ? (kind as NotificationKind)
    : undefined;
}
