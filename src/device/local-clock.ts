// The phone's own clock on its own wall. Not through `Intl`: its first use costs a page a tenth of a second, and every opening would pay it.
import type { WallClock } from '../domain/civil-day.ts';

export function localClock(at: Date): Pick<WallClock, 'day' | 'hour'> {
  const day = new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  return { day, hour: at.getHours() };
}
