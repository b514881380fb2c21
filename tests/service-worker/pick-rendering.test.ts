// Which stored rendering answers /call at a given moment.
import { describe, expect, it } from 'vitest';
import { isCallPage, pickRendering } from '../../service-worker/pick-rendering.ts';
import type { CallPageStamp } from '../../src/storage/call-page-cache.ts';

const STAMP: CallPageStamp = {
  contactVersion: 3,
  factsHash: 'x',
  hours: {
    hasDay: true,
    hasAlways: true,
    hasPartner: false,
    dayHours: [{ weekday: 2, from: '09:00', to: '17:00' }],
    closures: [],
  },
};
/** A Tuesday without holiday, on the clinic's clock. */
const tuesday = (clock: string) => new Date(`2026-11-24T${clock}:00+09:00`);

describe('pickRendering', () => {
  it('takes the day line first inside its hours and the 24-hour line outside', () => {
    expect(pickRendering(STAMP, tuesday('10:00'))).toBe('day-plain');
    expect(pickRendering(STAMP, tuesday('16:45'))).toBe('always-plain');
    expect(pickRendering(STAMP, tuesday('02:00'))).toBe('always-plain');
  });

  it('shows each report until its own twelve hours are over, then the plain page', () => {
    const leavings = ['2026-11-24T05:00:00Z', '2026-11-24T05:30:00Z', '2026-11-24T07:00:00Z'];
    const at = (instant: string) => pickRendering({ ...STAMP, leavings }, new Date(instant));
    expect(at('2026-11-24T04:59:59Z')).toBe('day');
    expect(at('2026-11-24T05:00:00Z')).toBe('day-1');
    expect(at('2026-11-24T05:30:00Z')).toBe('day-2');
    expect(at('2026-11-24T07:00:00Z')).toBe('day-plain');
    expect(at('2026-11-24T12:00:00Z')).toBe('always-plain');
  });
});

describe('isCallPage', () => {
  const matches = (address: string, method = 'GET', sameOrigin = true) =>
    isCallPage({
      url: new URL(address, 'https://temoto.example'),
      request: new Request('https://temoto.example/', { method }),
      sameOrigin,
    });

  it('takes /call, /call/ and /call?…', () => {
    for (const address of ['/call', '/call/', '/call?x', '/call/?first=1', '/call#hand-over']) {
      expect(matches(address)).toBe(true);
    }
  });

  it('leaves everything else alone, the general page too', () => {
    for (const address of ['/call.html', '/callx', '/call/x', '/', '/api/call']) {
      expect(matches(address)).toBe(false);
    }
    expect(matches('/call', 'POST')).toBe(false);
    expect(matches('/call', 'GET', false)).toBe(false);
  });
});
