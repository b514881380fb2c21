// The reminder service as this device speaks with it: every answer it can give has a name, being unreachable too.
import type { Locale } from '../domain/locale.ts';
import type { WishedReminder } from '../domain/reminders/reminder-wish.ts';
import type { ReminderState } from '../storage/reminder-state.ts';

export type Wish = {
  revision: number;
  locale: Locale;
  subscription: PushSubscriptionJSON;
  reminders: readonly WishedReminder[];
};

export type WishAnswer =
  | { kind: 'accepted'; revision: number }
  /** The service knows a newer wish of this device, or another under the same number. */
  | { kind: 'older-than-stored'; revision: number }
  | { kind: 'refused'; status: number }
  | { kind: 'unreachable' };

export type TestAnswer =
  /** The push service took it; whether it arrives is seen on the phone. */
  | { kind: 'sent' }
  /** The service does not know this device. */
  | { kind: 'unknown' }
  /** The subscription is dead. */
  | { kind: 'gone' }
  /** The push service answered, and did not take it. */
  | { kind: 'not-taken' }
  | { kind: 'too-many'; retryAfterSeconds: number }
  | { kind: 'failed' };

export type ReminderService = {
  publicKey(): Promise<string | undefined>;
  sendWish(state: Credentials, wish: Wish): Promise<WishAnswer>;
  sendTest(state: Credentials): Promise<TestAnswer>;
  /** True when the service has forgotten the device. */
  forget(state: Credentials): Promise<boolean>;
};

type Credentials = Pick<ReminderState, 'deviceId' | 'secret'>;

const ANSWER_TIMEOUT_MS = 15_000;

export function reminderService(): ReminderService {
  return {
    async publicKey() {
      const answer = await request('/api/push-key', {});
      if (!answer?.ok) return undefined;
      // Another page may stand in a network's way and answer in its own words.
      const body = (await answer.json().catch(() => undefined)) as { publicKey?: unknown } | undefined;
      return typeof body?.publicKey === 'string' ? body.publicKey : undefined;
    },
    async sendWish(state, wish) {
      const answer = await request(`/api/devices/${state.deviceId}`, {
        method: 'PUT',
        headers: { ...authorization(state), 'content-type': 'application/json' },
        body: JSON.stringify(wish),
      });
      if (!answer) return { kind: 'unreachable' };
      const revision = await numberIn(answer, 'revision');
      if (answer.ok) return { kind: 'accepted', revision: revision ?? wish.revision };
      if (answer.status === 409 && revision !== undefined) return { kind: 'older-than-stored', revision };
      return { kind: 'refused', status: answer.status };
    },
    async sendTest(state) {
      const answer = await request(`/api/devices/${state.deviceId}/test`, {
        method: 'POST',
        headers: authorization(state),
      });
      if (answer?.status === 202) return { kind: takenAs(await numberIn(answer, 'status')) };
      if (answer?.status === 404) return { kind: 'unknown' };
      if (answer?.status === 429) {
        return { kind: 'too-many', retryAfterSeconds: Number(answer.headers.get('retry-after')) || 3600 };
      }
      return { kind: 'failed' };
    },
    async forget(state) {
      const answer = await request(`/api/devices/${state.deviceId}`, {
        method: 'DELETE',
        headers: authorization(state),
      });
      return answer?.status === 204;
    },
  };
}

function authorization({ secret }: Credentials): Record<string, string> {
  return { authorization: `Bearer ${secret}` };
}

async function request(path: string, options: RequestInit): Promise<Response | undefined> {
  try {
    return await fetch(path, {
      ...options,
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS),
    });
  } catch {
    return undefined;
  }
}

/** By what the push service said to ours; 0 is no answer at all. */
function takenAs(status = 0): 'sent' | 'gone' | 'not-taken' {
  if (status === 404 || status === 410) return 'gone';
  return status >= 200 && status < 300 ? 'sent' : 'not-taken';
}

async function numberIn(answer: Response, name: string): Promise<number | undefined> {
  try {
    const { [name]: value } = (await answer.json()) as Record<string, unknown>;
    return typeof value === 'number' ? value : undefined;
  } catch {
    return undefined;
  }
}
