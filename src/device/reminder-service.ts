// The reminder service as this device speaks with it: every answer it can give has a name, being unreachable too.
import type { Locale } from '../domain/locale.ts';
import type { ReminderState } from '../storage/reminder-state.ts';

export type WishedReminder = { id: string; at: string; expiresAt: string };

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
  | { kind: 'sent' }
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
      const { publicKey } = (await answer.json()) as { publicKey?: unknown };
      return typeof publicKey === 'string' ? publicKey : undefined;
    },
    async sendWish(state, wish) {
      const answer = await request(`/api/devices/${state.deviceId}`, {
        method: 'PUT',
        headers: { ...authorization(state), 'content-type': 'application/json' },
        body: JSON.stringify(wish),
      });
      if (!answer) return { kind: 'unreachable' };
      const revision = await revisionOf(answer);
      if (answer.ok) return { kind: 'accepted', revision: revision ?? wish.revision };
      if (answer.status === 409 && revision !== undefined) return { kind: 'older-than-stored', revision };
      return { kind: 'refused', status: answer.status };
    },
    async sendTest(state) {
      const answer = await request(`/api/devices/${state.deviceId}/test`, {
        method: 'POST',
        headers: authorization(state),
      });
      if (answer?.status === 202) return { kind: 'sent' };
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

async function revisionOf(answer: Response): Promise<number | undefined> {
  try {
    const { revision } = (await answer.json()) as { revision?: unknown };
    return typeof revision === 'number' ? revision : undefined;
  } catch {
    return undefined;
  }
}
