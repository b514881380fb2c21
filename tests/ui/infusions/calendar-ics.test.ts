// The calendar file, read back by another library: what a calendar would show, when it would ring, and what replaces what.
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { PROTOCOL } from '../../../src/content/product/protocol.ts';
import {
  type CalendarSources,
  calendarEntries,
  givenBy,
  isGivenOld,
} from '../../../src/domain/infusions/calendar-entries.ts';
import {
  moveInfusion,
  postponeInfusion,
  stopTreatment,
} from '../../../src/domain/infusions/change-infusions.ts';
import { planInfusions } from '../../../src/domain/infusions/plan-infusions.ts';
import { calendarFileWords } from '../../../src/i18n/calendar-file.ts';
import { calendarText } from '../../../src/ui/pages/infusions/calendar-ics.ts';

const TIMES = { eveningBefore: '18:00', morningOf: '07:00' };
const TODAY = '2026-11-27';
const NOW = new Date('2026-11-27T10:00:00.500Z');
const COURSE = planInfusions(PROTOCOL, '2026-12-01');
const { name, text, neutral } = calendarFileWords.ja.entry;

function entriesOf(change: Partial<CalendarSources> = {}) {
  return calendarEntries({ infusions: COURSE, times: TIMES, today: TODAY, ...change });
}

function written(entries = entriesOf(), zone = 'Asia/Tokyo', now = NOW): string {
  return calendarText({ entries, root: 'root', zone, now, words: { name, text, ...neutral } });
}

type Read = {
  uid: string;
  status: string;
  sequence: number;
  start: string;
  rings: string[];
  summary: string;
};

/** As a calendar understands it, every instant by the rules that the file itself brings. */
function read(file: string): Read[] {
  const calendar = new ICAL.Component(ICAL.parse(file));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const rings = component.getAllSubcomponents('valarm').map((alarm) => {
      const at = event.startDate.clone();
      at.isDate = false;
      at.addDuration(alarm.getFirstPropertyValue('trigger') as ICAL.Duration);
      return event.startDate.isDate ? at.toString() : at.toJSDate().toISOString();
    });
    return {
      uid: event.uid,
      status: String(component.getFirstPropertyValue('status')),
      sequence: event.sequence,
      start: event.startDate.toString(),
      summary: event.summary,
      rings,
    };
  });
}

const of = (events: Read[], id: string) => events.find(({ uid }) => uid === `root-${id}`);

describe('the calendar file', () => {
  it('holds every infusion ahead as a whole day that rings in the morning, and the evening before', () => {
    const events = read(written());
    expect(events).toHaveLength(COURSE.length * 2);
    expect(of(events, 'c1d1-day')).toMatchObject({
      start: '2026-12-01',
      rings: ['2026-12-01T07:00:00'],
      status: 'CONFIRMED',
      summary: neutral.day,
    });
    expect(of(events, 'c1d1-evening')).toMatchObject({
      start: '2026-11-30T18:00:00',
      rings: ['2026-11-30T09:00:00.000Z'],
      summary: neutral.evening,
    });
  });

  it('rings at the times that were chosen', () => {
    const events = read(written(entriesOf({ times: { eveningBefore: '20:15', morningOf: '00:00' } })));
    expect(of(events, 'c1d1-evening')?.rings).toEqual(['2026-11-30T11:15:00.000Z']);
    expect(of(events, 'c1d1-day')?.rings).toEqual(['2026-12-01T00:00:00']);
  });

  it('brings the rules of its zone along: right on both sides of a clock change', () => {
    const infusions = planInfusions(PROTOCOL, '2027-03-07');
    const events = read(written(entriesOf({ infusions }), 'America/New_York'));
    // Eighteen o'clock on 6 March is still winter time, on 13 March too; on 20 March it is summer time.
    expect(of(events, 'c1d1-evening')?.rings).toEqual(['2027-03-06T23:00:00.000Z']);
    expect(of(events, 'c1d8-evening')?.rings).toEqual(['2027-03-13T23:00:00.000Z']);
    expect(of(events, 'c1d15-evening')?.rings).toEqual(['2027-03-20T22:00:00.000Z']);
    const autumn = planInfusions(PROTOCOL, '2027-11-08');
    const later = read(written(entriesOf({ infusions: autumn }), 'America/New_York'));
    expect(of(later, 'c1d1-evening')?.rings).toEqual(['2027-11-07T23:00:00.000Z']);
  });

  it('replaces: a moved day has the same name and a higher number', () => {
    const before = read(written());
    const { list } = moveInfusion(COURSE, 'c1d8', '2026-12-10', TODAY, 'keep');
    const later = new Date(NOW.getTime() + 1000);
    const after = read(written(entriesOf({ infusions: list }), 'Asia/Tokyo', later));
    expect(of(before, 'c1d8-day')?.start).toBe('2026-12-08');
    expect(of(after, 'c1d8-day')?.start).toBe('2026-12-10');
    expect(of(after, 'c1d8-day')?.sequence).toBe((of(before, 'c1d8-day')?.sequence ?? 0) + 1);
    expect(written()).toContain('LAST-MODIFIED:20261127T100000Z');
  });

  it('takes back what was given and has no day any more, without an alarm, and never what was not given', () => {
    const given = givenBy(entriesOf());
    const postponed = postponeInfusion(COURSE, 'c1d8');
    const events = read(written(entriesOf({ infusions: postponed, given })));
    expect(of(events, 'c1d8-day')).toMatchObject({ status: 'CANCELLED', start: '2026-12-08', rings: [] });
    expect(of(events, 'c1d8-evening')).toMatchObject({ status: 'CANCELLED', rings: [] });
    const stopped = stopTreatment(COURSE, '2026-12-02');
    expect(
      entriesOf({ infusions: stopped, given }).filter(({ status }) => status === 'cancelled'),
    ).toHaveLength((COURSE.length - 1) * 2);
    expect(entriesOf({ infusions: stopped })).toHaveLength(2);
  });

  it('leaves out what is over', () => {
    const events = entriesOf({ today: '2026-12-01', given: givenBy(entriesOf()) });
    expect(events[0]).toMatchObject({ id: 'c1d1-day' });
    expect(entriesOf({ today: '2026-12-02' }).every(({ infusion }) => infusion.id !== 'c1d1')).toBe(true);
  });

  it('names neither medicine, illness nor infusion', () => {
    expect(written().replace(/\r\n /g, '')).not.toMatch(/ルンスミオ|リンパ|がん|点滴|病院/);
  });

  it('ends every line with CRLF, has none above 75 bytes, and breaks no letter', () => {
    const file = written();
    const lines = file.split('\r\n');
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(file).not.toContain('\uFFFD');
    const [component] = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');
    expect(component?.getFirstPropertyValue('description')).toBe(text);
  });
});

describe('a calendar that was filled earlier', () => {
  const given = givenBy(entriesOf());
  it('is old once a day moved, waits, was added, or rings at another time', () => {
    expect(isGivenOld(entriesOf({ given }), given)).toBe(false);
    const { list } = moveInfusion(COURSE, 'c1d8', '2026-12-10', TODAY, 'keep');
    for (const change of [
      { infusions: list },
      { infusions: postponeInfusion(COURSE, 'c1d8') },
      { times: { ...TIMES, morningOf: '06:30' } },
    ]) {
      expect(isGivenOld(entriesOf({ given, ...change }), given)).toBe(true);
    }
  });

  it('is not old because a day has passed', () => {
    expect(isGivenOld(entriesOf({ given, today: '2026-12-05' }), given)).toBe(false);
  });
});
