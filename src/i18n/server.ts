// What the reminder service answers when it refuses, in the language that was asked for.
import { bilingual } from '../domain/locale.ts';

export const serverWords = bilingual(
  {
    unreadable: {
      title: '送られた内容を読み取れません',
      detail: () => 'HTTP の形が決まりと違います。',
    },
    malformed: {
      title: '送られた内容を読み取れません',
      detail: (field: string) => `「${field}」の形が決まりと違います。`,
    },
    unauthorized: {
      title: '端末の鍵がありません',
      detail: () => 'Authorization に、この端末の鍵を Bearer の形で付けてください。',
    },
    forbidden: {
      title: '端末の鍵が違います',
      detail: () => 'この端末は、別の鍵で登録されています。',
    },
    'not-found': {
      title: '見つかりません',
      detail: () => 'この宛先にはなにもありません。',
    },
    'too-large': {
      title: '送られた内容が大きすぎます',
      detail: () => '一度に送れるのは 64 KiB までです。',
    },
    'endpoint-refused': {
      title: 'この通知先には送れません',
      detail: () => '通知先は、知られたプッシュサービスの公開の https のものに限ります。',
    },
    'too-many-reminders': {
      title: 'お知らせが多すぎます',
      detail: () => '一台の端末に置けるお知らせは 200 件までです。',
    },
    'too-many-requests': {
      title: '回数が多すぎます',
      detail: (seconds: string) => `${seconds} 秒たってから、もう一度送ってください。`,
    },
    unavailable: {
      title: 'いまは受け付けられません',
      detail: () => 'しばらくしてから、もう一度送ってください。',
    },
    unexpected: {
      title: 'サーバーで問題が起きました',
      detail: () => '受け付けたかどうかは分かりません。しばらくしてから、もう一度送ってください。',
    },
  },
  {
    unreadable: {
      title: 'The request cannot be read',
      detail: () => 'It is not HTTP as this service speaks it.',
    },
    malformed: {
      title: 'The request cannot be read',
      detail: (field: string) => `"${field}" does not have the agreed form.`,
    },
    unauthorized: {
      title: 'The device secret is missing',
      detail: () => 'Send the secret of this device as a Bearer token in Authorization.',
    },
    forbidden: {
      title: 'The device secret is wrong',
      detail: () => 'This device is registered with another secret.',
    },
    'not-found': {
      title: 'Not found',
      detail: () => 'There is nothing at this address.',
    },
    'too-large': {
      title: 'The request is too large',
      detail: () => 'One request may hold at most 64 KiB.',
    },
    'endpoint-refused': {
      title: 'Pushes cannot be sent to this endpoint',
      detail: () => 'An endpoint must be a public https address of a known push service.',
    },
    'too-many-reminders': {
      title: 'Too many reminders',
      detail: () => 'One device may have at most 200 reminders.',
    },
    'too-many-requests': {
      title: 'Too many requests',
      detail: (seconds: string) => `Try again after ${seconds} seconds.`,
    },
    unavailable: {
      title: 'Not available at the moment',
      detail: () => 'Try again in a while.',
    },
    unexpected: {
      title: 'The server failed',
      detail: () => 'Whether it was accepted is not known. Try again in a while.',
    },
  },
);
