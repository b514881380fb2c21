// What the contact form accepts and what it refuses, with the typed text kept.
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/domain/contact/contact.ts';
import {
  type ContactFields,
  fieldsOf,
  readContactFields,
  withChange,
} from '../../../src/ui/pages/contact/contact-form.ts';

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
      expect(read({ day: '03-5550-0123', ...hours })).toMatchObject({ errors: { hours: 'need-times' } });
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
      weekdays: [1, 3],
      from: '09:00',
      to: '16:30',
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

describe('"checked with somebody of the hospital"', () => {
  const checked: ContactFields = { ...EMPTY, always: '03-5550-0199', confirmedOn: '2026-06-01' };

  it('keeps its day when the same numbers are saved again, or only a name changes', () => {
    const again = withChange(checked, { doctor: '佐藤' });
    expect(readContactFields(again, NOW)).toMatchObject({ contact: { confirmedOn: '2026-06-01' } });
  });

  it.each<Partial<ContactFields>>([
    { always: '03-5550-0198' },
    { day: '03-5550-0123' },
    { weekdays: [1, 2, 6] },
    { from: '09:00' },
    { to: '12:30' },
    { partnerNumber: '03-5550-0777' },
  ])('ends when what was looked at changes: %o', (change) => {
    expect(withChange(checked, change).confirmedOn).toBe('');
  });
});
