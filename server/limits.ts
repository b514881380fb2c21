// How often one may ask: counted in memory, forgotten when the process ends.
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

export type Limits = {
  /** Each answers with the seconds to wait, or undefined when the request may go on. */
  address(address: string): Promise<number | undefined>;
  device(id: string): Promise<number | undefined>;
  testPush(id: string): Promise<number | undefined>;
  /** Asked for a device that is not known yet. */
  newDevice(address: string): Promise<number | undefined>;
};

/** A whole hospital or mobile network may share one address. */
const PER_ADDRESS_AND_MINUTE = 1200;
const PER_DEVICE_AND_MINUTE = 120;
const TESTS_PER_HOUR = 5;

export function makeLimits(newDevicesPerHour: number): Limits {
  const address = new RateLimiterMemory({ points: PER_ADDRESS_AND_MINUTE, duration: 60 });
  const device = new RateLimiterMemory({ points: PER_DEVICE_AND_MINUTE, duration: 60 });
  const testPush = new RateLimiterMemory({ points: TESTS_PER_HOUR, duration: 3600 });
  const newDevice = new RateLimiterMemory({ points: newDevicesPerHour, duration: 3600 });
  return {
    address: (key) => consume(address, key),
    device: (key) => consume(device, key),
    testPush: (key) => consume(testPush, key),
    newDevice: (key) => consume(newDevice, key),
  };
}

async function consume(limiter: RateLimiterMemory, key: string): Promise<number | undefined> {
  try {
    await limiter.consume(key);
    return undefined;
  } catch (error) {
    if (error instanceof RateLimiterRes) return Math.max(1, Math.ceil(error.msBeforeNext / 1000));
    throw error;
  }
}
