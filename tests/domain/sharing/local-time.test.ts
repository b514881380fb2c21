// Instants as the clock on the wall showed them, in zones with odd offsets and where clocks change.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localTime } from '../../../src/domain/sharing/local-time.ts';
import { instant, zone } from './arbitrary-log.ts';

describe('an instant as the clock on the wall showed it', () => {
  it('has the day and the time of the zone, and its offset', () => {
    expect(localTime('2026-11-24T17:14:05.789Z', 'Asia/Tokyo')).toEqual({
      day: '2026-11-25',
      time: '2026-11-25T02:14:05+09:00',
    });
    expect(localTime('2026-11-24T17:14:05Z', 'America/St_Johns')?.time).toBe('2026-11-24T13:44:05-03:30');
  });

  it('tells the two half past ones of an autumn night apart', () => {
    const [first, second] = ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'].map((at) =>
      localTime(at, 'Europe/Berlin'),
    );
    expect([first?.time, second?.time]).toEqual(['2026-10-25T02:30:00+02:00', '2026-10-25T02:30:00+01:00']);
  });

  it('stands for the same second in every zone', () => {
    fc.assert(
      fc.property(instant, zone, (at, where) => {
        const time = localTime(at, where)?.time ?? '';
        expect(Date.parse(time)).toBe(Math.floor(Date.parse(at) / 1000) * 1000);
      }),
    );
  });

  it('is nothing for text that is no instant', () => {
    expect(localTime('yesterday', 'Asia/Tokyo')).toBeUndefined();
  });
});
