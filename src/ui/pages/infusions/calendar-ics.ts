// Writes the calendar file: two entries an infusion, each with an alarm, in the phone's own zone with that zone's rules.
import { generateIcsCalendar, type IcsDateObject, type IcsEvent, type IcsTimezone } from 'ts-ics';
import { addDays } from '../../../domain/civil-day.ts';
import type { CalendarEntry } from '../../../domain/infusions/calendar-entries.ts';
import { zoneObservances } from '../../../domain/reminders/zone-observances.ts';
import { toInstant } from '../../../domain/reminders/zoned-time.ts';
import { foldLines } from './fold-lines.ts';

export type CalendarWords = {
  name: string;
  day: string;
  evening: string;
  text: string;
};

export type CalendarFile = {
  entries: readonly CalendarEntry[];
  /** 128 random bits that no other person's file has. */
  root: string;
  zone: string;
  words: CalendarWords;
  now: Date;
};

/** Later files must count higher, after a phone was lost as well: seconds since this day need nothing kept. */
const SEQUENCE_SINCE = Date.UTC(2026, 0, 1);
const EVENING_MINUTES = 15;

export function calendarText(file: CalendarFile): string {
  const { entries, zone, words } = file;
  const days = entries.map(({ on }) => on).sort();
  const [first, last] = [days[0], days.at(-1)];
  const text = generateIcsCalendar({
    version: '2.0',
    prodId: '-//Temoto//Temoto//JA',
    method: 'PUBLISH',
    name: words.name,
    ...(first && last && { timezones: [timezoneOf(zone, first, last)] }),
    events: entries.map((entry) => eventOf(entry, file)),
  });
  return foldLines(text);
}

function eventOf(entry: CalendarEntry, { root, zone, words, now }: CalendarFile): IcsEvent {
  const { id, kind, on, time, status } = entry;
  const isStanding = status === 'confirmed';
  const written: IcsDateObject = { date: new Date(Math.floor(now.getTime() / 1000) * 1000) };
  return {
    uid: `${root}-${id}`,
    stamp: written,
    lastModified: written,
    sequence: Math.floor((now.getTime() - SEQUENCE_SINCE) / 1000),
    status: isStanding ? 'CONFIRMED' : 'CANCELLED',
    timeTransparent: 'TRANSPARENT',
    class: 'PRIVATE',
    summary: words[kind],
    description: words.text,
    ...(kind === 'day' ? wholeDay(on) : atClock(on, time, zone)),
    ...(isStanding && {
      alarms: [
        {
          action: 'DISPLAY' as const,
          description: words[kind],
          // From the midnight with which the day begins, or from the evening's own time.
          trigger: {
            type: 'relative' as const,
            value: kind === 'day' ? sinceMidnight(time) : { minutes: 0 },
          },
        },
      ],
    }),
  };
}

function wholeDay(on: string): { start: IcsDateObject; end: IcsDateObject } {
  const day = (text: string): IcsDateObject => ({ type: 'DATE', date: new Date(`${text}T00:00:00Z`) });
  return { start: day(on), end: day(addDays(on, 1)) };
}

function atClock(
  on: string,
  time: string,
  zone: string,
): { start: IcsDateObject; duration: { minutes: number } } {
  const local = { date: new Date(`${on}T${time}:00Z`), timezone: zone, tzoffset: '' };
  return {
    start: { type: 'DATE-TIME', date: new Date(toInstant(on, time, zone)), local },
    duration: { minutes: EVENING_MINUTES },
  };
}

function sinceMidnight(time: string): { hours: number; minutes: number } {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return { hours, minutes };
}

function timezoneOf(zone: string, first: string, last: string): IcsTimezone {
  return {
    id: zone,
    props: zoneObservances(zone, first, last).map(({ from = 0, offsetFromMinutes, offsetToMinutes }) => ({
      type: offsetToMinutes > offsetFromMinutes ? 'DAYLIGHT' : 'STANDARD',
      start: new Date(from),
      offsetFrom: offsetText(offsetFromMinutes),
      offsetTo: offsetText(offsetToMinutes),
    })),
  };
}

/** '+0900', '-0330'. */
function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (count: number) => String(Math.floor(count)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(size / 60)}${two(size % 60)}`;
}
