// What a push brought: bytes from the service, or the notification that a browser with declarative push read from them.
export type PushedMessage = {
  data: { text(): string } | null;
  /** WebKit: set when the message was declarative; the bytes are then not given. */
  notification?: { title: string; body: string; lang: string; tag: string; data: unknown } | null;
};

export type Payload = {
  title?: string;
  body?: string;
  lang?: string;
  tag?: string;
  navigate?: string;
  reminderId?: string;
};

/** Never throws; what cannot be read is left out. */
export function payloadOf({ data, notification }: PushedMessage): Payload {
  const text = textOf(data);
  if (text) return readPayload(parse(text));
  return notification ? readPayload({ notification }) : {};
}

function textOf(data: PushedMessage['data']): string | undefined {
  try {
    return data?.text();
  } catch {
    return undefined;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readPayload(message: unknown): Payload {
  const notification = (message as { notification?: Record<string, unknown> } | null | undefined)
    ?.notification;
  if (!notification) return {};
  const picked: Payload = {};
  for (const name of ['title', 'body', 'lang', 'tag', 'navigate'] as const) {
    const value = notification[name];
    if (typeof value === 'string' && value !== '') picked[name] = value;
  }
  const reminderId = (notification.data as { reminderId?: unknown } | null | undefined)?.reminderId;
  if (typeof reminderId === 'string' && reminderId !== '') picked.reminderId = reminderId;
  return picked;
}
