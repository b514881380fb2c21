// The phone's clock without Intl shows the same day and hour as Intl does in the phone's zone.
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { localClock } from '../../src/device/local-clock.ts';
import { clockIn } from '../../src/domain/civil-day.ts';

const { TZ } = process.env;
afterEach(() => {
  if (TZ === undefined) delete process.env.TZ;
  else process.env.TZ = TZ;
});

test.each(['Asia/Tokyo', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia'])('in %s', (zone) => {
  process.env.TZ = zone;
  const instants = fc.date({
    min: new Date('2026-01-01T00:00:00Z'),
    max: new Date('2028-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(instants, (at) => {
      const { day, hour } = clockIn(zone, at);
      expect(localClock(at)).toEqual({ day, hour });
    }),
    { numRuns: 1000 },
  );
});
