// The one seam to the browser: everything the app asks of the device, handed in at main.tsx; tests hand in their own.
import type { WallClock } from '../domain/civil-day.ts';
import type { PushDevice } from './push.ts';
import type { ReminderService } from './reminder-service.ts';

export type Device = {
  now(): Date;
  /** What the phone's clock shows at that instant. */
  clock(at: Date): Pick<WallClock, 'day' | 'hour'>;
  /** The phone's own IANA zone. */
  zone(): string;
  newId(): string;
  randomBytes(count: number): Uint8Array;
  push: PushDevice;
  service: ReminderService;
  /** Other tabs hear that stored data changed. */
  tellTabs(): void;
  onTabsChanged(listener: () => void): void;
  /** Asks the browser to keep the data; the answer is shown in the settings. */
  keepStorage(): Promise<'kept' | 'not-kept' | 'unknown'>;
  /** True when started from the home screen. */
  isInstalled(): boolean;
  isIPhoneTab(): boolean;
  hasSecureContext(): boolean;
};
