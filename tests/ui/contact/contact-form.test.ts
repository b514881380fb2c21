// What the contact form accepts and what it refuses, with the typed text kept.
import { describe, expect, it } from 'vitest';
import { chooseNumber } from '../../../src/domain/contact/choose-number.ts';
import type { Contact, DayHours } from '../../../src/domain/contact/contact.ts';
import {
  type ContactFields,
  EMPTY_SPAN,
  fieldsOf,
  type HoursSpan,
  readContactFields,
  withChange,
} from '../../../src/ui/pages/contact/contact-form.ts';
import { contactWith, tokyo } from '../../domain/contact/sample-contact.ts';

const EMPTY = fieldsOf(undefined);
const NOW = new Date('2026-11-23T01:02:03Z');
const read = (fields: Partial<ContactFields>) => readContactFields({ ...EMPTY, ...fields }, NOW);

describe('readContactFields', () => {
  it('reads full-width digits and long hyphens, and dials only + and digits', () => {
    const result = read({ always: '０３ー５５５０－０１９９' });
    expect(result).toMatchObject({ kind: 'contact', contact: { alwaysNumber: { tel: '+81355500199' } } });
  });

  it('refuses a contact without any number', () => {
    expect(read({ hospital: 'みなと病院' })).toEqual({ kind: 'refused', errors: { always: 'need-number' } });
  });

  it('refuses what cannot be a number, with its own reason', () => {
    expect(read({ always: '090' })).toMatchObject({ errors: { always: expect.any(String) } });
    expect(read({ always: '119' })).toMatchObject({ errors: { always: 'emergency' } });
    expect(read({ always: '#7119' })).toMatchObject({ errors: { always: 'dial' } });
    expect(read({ always: 'さとう' })).toMatchObject({ errors: { always: 'wrong' } });
  });

  it('takes the name and the number of the partner hospital only together', () => {
    expect(read({ always: '03-5550-0199', partnerHospital: '中央' })).toMatchObject({
      errors: { partnerNumber: 'empty' },
    });
    expect(read({ always: '03-5550-0199', partnerNumber: '03-5550-0777' })).toMatchObject({
      errors: { partnerHospital: 'need-partner' },
    });
  });

  it('refuses hours that end before they begin or are half given', () => {
    for (const hours of [
      { from: '17:00', to: '09:00' },
      { from: '09:00', to: '09:00' },
      { from: '09:00', to: '' },
    ]) {
      expect(read({ day: '03-5550-0123', spans: [{ weekdays: [1], ...hours }] })).toMatchObject({
        errors: { hours: ['need-times'] },
      });
    }
  });

  it('states no hours when none were given, so that the 24-hour number stays first', () => {
    expect(read({ always: '03-5550-0199', day: '03-5550-0123' })).toMatchObject({
      contact: { dayHours: [] },
    });
  });

  it('keeps everything through storing and editing again', () => {
    const result = read({
      always: '03-5550-0199',
      day: '03-5550-0123',
      spans: [
        { weekdays: [1, 3], from: '09:00', to: '16:30' },
        { weekdays: [6], from: '09:00', to: '12:30' },
      ],
      closures: ['2026-12-28'],
      hospital: 'みなと総合病院 "本院" & 分院',
      department: '血液内科',
      doctor: '佐藤',
      partnerHospital: '中央',
      partnerNumber: '03-5550-0777',
      confirmedOn: '2026-11-23',
    });
    if (result.kind !== 'contact') throw new Error('refused');
    const again = fieldsOf({ ...result.contact, version: 1 } as Contact);
    expect(readContactFields(again, NOW)).toEqual(result);
  });
});

describe('hours that differ by the day', () => {
  const workdays = { weekdays: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' } as const;
  const saturday = { weekdays: [6], from: '09:00', to: '12:30' } as const;
  const readSpans = (...spans: HoursSpan[]) => read({ always: '03-5550-0199', day: '03-5550-0123', spans });
  const stored = (...dayHours: DayHours[]) => ({ ...contactWith(), dayHours });

  it('are kept apart: on a Saturday afternoon the 24-hour number stands first', () => {
    const result = readSpans(workdays, saturday);
    if (result.kind !== 'contact') throw new Error('refused');
    const first = (time: string) =>
      chooseNumber({ ...contactWith(), ...result.contact }, tokyo('2026-11-28', time));
    expect(first('10:00').first).toBe('day');
    expect(first('12:20').first).toBe('always');
    expect(first('14:00').first).toBe('always');
  });

  it('come back as they were stored, also a lunch break and days out of order', () => {
    const dayHours: DayHours[] = [
      { weekday: 2, from: '09:00', to: '12:00' },
      { weekday: 1, from: '09:00', to: '12:00' },
      { weekday: 1, from: '13:00', to: '17:00' },
      { weekday: 6, from: '09:00', to: '12:30' },
    ];
    const again = readContactFields(fieldsOf(stored(...dayHours)), NOW);
    if (again.kind !== 'contact') throw new Error('refused');
    const inOrder = (rows: readonly DayHours[]) => rows.map((row) => JSON.stringify(row)).sort();
    expect(inOrder(again.contact.dayHours)).toEqual(inOrder(dayHours));
  });

  it('are refused where days or times are missing, or two overlap on one day', () => {
    const errors = (second: HoursSpan) => readSpans(workdays, second);
    expect(errors({ ...saturday, weekdays: [] })).toMatchObject({
      errors: { hours: [undefined, 'need-days'] },
    });
    expect(errors({ ...saturday, from: '', to: '' })).toMatchObject({
      errors: { hours: [undefined, 'need-times'] },
    });
    expect(errors({ ...saturday, weekdays: [5, 6] })).toMatchObject({
      errors: { hours: [undefined, 'overlap'] },
    });
    expect(errors(EMPTY_SPAN)).toMatchObject({ contact: { dayHours: { length: 5 } } });
  });

  it('and the closures of the clinic’s sheet stay when something else is edited', () => {
    const contact = { ...contactWith(), closures: ['2026-12-28'] };
    expect(readContactFields({ ...fieldsOf(contact), doctor: '佐藤' }, NOW)).toMatchObject({
      contact: { closures: ['2026-12-28'], dayHours: contact.dayHours },
    });
  });
});

describe('"checked with somebody of the hospital"', () => {
  const checked: ContactFields = { ...EMPTY, always: '03-5550-0199', confirmedOn: '2026-06-01' };

  it('keeps its day when the same numbers are saved again, or only a name changes', () => {
    const again = withChange(checked, { doctor: '佐藤' });
    expect(readContactFields(again, NOW)).toMatchObject({ contact: { confirmedOn: '2026-06-01' } });
  });

  it.each<Partial<ContactFields>>([
    { always: '03-5550-0198' },
    { day: '03-5550-0123' },
    { spans: [{ weekdays: [1, 2, 6], from: '09:00', to: '12:30' }] },
    { partnerNumber: '03-5550-0777' },
  ])('ends when what was looked at changes: %o', (change) => {
    expect(withChange(checked, change).confirmedOn).toBe('');
  });
});
