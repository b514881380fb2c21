// The tables of schema `temoto` as TypeScript sees them; the migrations make them.
import type { ColumnType, Kysely } from 'kysely';
import type { Locale } from '../src/domain/locale.ts';

type ReminderState =
  | 'pending'
  /** Handed to the push service; no promise that the phone has shown it. */
  | 'sent'
  /** Its time ran out, or there was nowhere to send it. */
  | 'missed'
  /** The push service refused the message itself. */
  | 'rejected';

/** Why a reminder was not handed over. */
export type MissedReason =
  /** Its time was over before anybody could try: the service was away. */
  | 'expired'
  /** The push service took nothing as long as it was of use. */
  | 'unanswered'
  /** The push service said that the subscription has ended. */
  | 'gone'
  /** The device had no subscription any more, or one that may not be sent to. */
  | 'unsubscribed'
  /** The push service refused the message itself. */
  | 'refused';

type Instant = ColumnType<Date, Date | string, Date | string>;

type DeviceTable = {
  id: string;
  secret_hash: string;
  /** int8: a string from pg, a number from PGlite. */
  revision: ColumnType<string | number, number, number>;
  wish_hash: string;
  locale: Locale;
  /** All three are null once the push service has said that the subscription is gone. */
  endpoint: string | null;
  p256dh: string | null;
  auth: string | null;
  forget_at: Instant;
  /** The push key that the subscription was made with; null from before keys had names. */
  key_id: ColumnType<string | null, string | null | undefined, string | null>;
};

type ReminderTable = {
  device_id: string;
  id: string;
  at: Instant;
  expires_at: Instant;
  job_id: string;
  state: ColumnType<ReminderState, ReminderState | undefined, ReminderState>;
  /** Null for what waits and for what was sent. */
  reason: ColumnType<MissedReason | null, MissedReason | null | undefined, MissedReason | null>;
  attempts: ColumnType<number, number | undefined, number>;
  shown_at: ColumnType<Date | null, Date | null | undefined, Date | string | null>;
};

type DeliveryCountTable = {
  engine: string;
  outcome: string;
  count: ColumnType<string | number, number, number>;
};

type VapidKeyTable = {
  /** The highest is the current one. */
  id: number;
  public_key: string;
  private_key: string;
  made_at: ColumnType<Date, undefined, Date | string>;
};

export type Tables = {
  devices: DeviceTable;
  reminders: ReminderTable;
  delivery_counts: DeliveryCountTable;
  vapid_keys: VapidKeyTable;
};

export type Db = Kysely<Tables>;
