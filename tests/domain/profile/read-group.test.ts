/** Each group of the profile: what is typed becomes its part, what is unclear is refused with the field's name. */
import { describe, expect, test } from 'vitest';
import { fieldsOfGroup } from '../../../src/domain/profile/group-fields.ts';
import type { Profile } from '../../../src/domain/profile/profile.ts';
import { withGroup } from '../../../src/domain/profile/profile-group.ts';
import {
  readCare,
  readHelpers,
  readHome,
  readKnown,
  readPerson,
  readUsual,
} from '../../../src/domain/profile/read-group.ts';

const HOME = { prefecture: '', address: '', wayToDoor: '', localEmergencyNumber: '' };

const FULL: Profile = {
  name: '山田 "花子" & <太郎>',
  yearOfBirth: 1950,
  prefecture: '13',
  address: '港区芝1丁目2-3',
  wayToDoor: '3階\n右の戸',
  localEmergencyNumber: '03-1234-5678',
  helpers: [{ name: '田中', phone: '090-1234-5678' }, { name: 'むすめ' }],
  allergies: 'なし',
  medicines: '血圧の薬',
  usualTemperatureCelsius: 36,
  usualSystolicMmHg: 128,
  devices: ['oxygen', 'pulse'],
  knownSigns: ['tingling'],
};

describe('name and year', () => {
  test('are tidied and read', () => {
    expect(readPerson({ name: '　山田  花子 ', yearOfBirth: '昭和25' }, 2026)).toEqual({
      kind: 'part',
      part: { name: '山田 花子', yearOfBirth: 1950 },
    });
  });

  test('may both be empty', () => {
    expect(readPerson({ name: ' ', yearOfBirth: '' }, 2026)).toEqual({ kind: 'part', part: {} });
  });

  test('are refused each by its own field', () => {
    const read = readPerson({ name: 'あ'.repeat(61), yearOfBirth: '25' }, 2026);
    expect(read).toEqual({
      kind: 'refused',
      errors: { name: { kind: 'too-long', max: 60 }, yearOfBirth: { kind: 'unreadable', of: 'year' } },
    });
    expect(readPerson({ name: '', yearOfBirth: '1850' }, 2026).kind).toBe('refused');
  });
});

describe('the home', () => {
  test('keeps the address as it was typed and the number as it is dialled', () => {
    const fields = {
      prefecture: '13',
      address: '港区芝１－２－３',
      wayToDoor: '',
      localEmergencyNumber: '０３１２３４５６７８',
    };
    expect(readHome(fields)).toEqual({
      kind: 'part',
      part: { prefecture: '13', address: '港区芝１－２－３', localEmergencyNumber: '03-1234-5678' },
    });
  });

  test('refuses 119 as the number from elsewhere, and an address that nobody could read out', () => {
    expect(readHome({ ...HOME, localEmergencyNumber: '119', address: 'あ'.repeat(201) })).toEqual({
      kind: 'refused',
      errors: {
        localEmergencyNumber: { kind: 'phone', reason: 'emergency-number' },
        address: { kind: 'too-long', max: 200 },
      },
    });
  });

  test('knows no prefecture beside the 47', () => {
    expect(readHome({ ...HOME, prefecture: '48' })).toEqual({ kind: 'part', part: {} });
  });
});

describe('helpers', () => {
  test('lose the lines that were left empty', () => {
    const read = readHelpers({
      helpers: [
        { name: '', phone: '' },
        { name: ' 田中さん ', phone: '090 1234 5678' },
      ],
    });
    expect(read).toEqual({ kind: 'part', part: { helpers: [{ name: '田中さん', phone: '090-1234-5678' }] } });
    expect(readHelpers({ helpers: [{ name: '', phone: '  ' }] })).toEqual({ kind: 'part', part: {} });
  });

  test('need a name beside a number, and a number that can be dialled', () => {
    const helpers = [
      { name: '', phone: '090-1234-5678' },
      { name: '田中', phone: '090' },
      { name: 'あ'.repeat(61), phone: '' },
    ];
    expect(readHelpers({ helpers })).toEqual({
      kind: 'refused',
      errors: {
        'name-0': { kind: 'name-missing' },
        'phone-1': { kind: 'phone', reason: 'too-short' },
        'name-2': { kind: 'too-long', max: 60 },
      },
    });
  });
});

describe('care, usual values, known signs', () => {
  test('a list written in lines stays a list', () => {
    expect(readCare({ allergies: 'なし', medicines: '血圧の薬 \r\n\r\n  胃の薬' })).toEqual({
      kind: 'part',
      part: { allergies: 'なし', medicines: '血圧の薬\n胃の薬' },
    });
    expect(readCare({ allergies: '', medicines: 'あ'.repeat(601) }).kind).toBe('refused');
  });

  test('no device at all is an answer', () => {
    expect(readUsual({ temperature: '', systolic: '', devices: [] })).toEqual({
      kind: 'part',
      part: { devices: [] },
    });
  });

  test('usual values are refused each by its own field', () => {
    expect(readUsual({ temperature: '365', systolic: '9', devices: [] })).toEqual({
      kind: 'refused',
      errors: {
        temperature: { kind: 'ask', value: 36.5 },
        systolic: { kind: 'out-of-range', min: 40, max: 300 },
      },
    });
  });

  test('words instead of a number are refused as such', () => {
    const read = readUsual({ temperature: '平熱', systolic: '', devices: [] });
    expect(read).toEqual({ kind: 'refused', errors: { temperature: { kind: 'unreadable', of: 'number' } } });
  });

  test('no known sign leaves nothing behind', () => {
    expect(readKnown({ knownSigns: [] })).toEqual({ kind: 'part', part: {} });
  });
});

describe('a stored profile', () => {
  test('is the same after its fields were opened and saved again', () => {
    const parts = [
      readPerson(fieldsOfGroup('person', FULL), 2026),
      readHome(fieldsOfGroup('home', FULL)),
      readHelpers(fieldsOfGroup('helpers', FULL)),
      readCare(fieldsOfGroup('care', FULL)),
      readUsual(fieldsOfGroup('usual', FULL)),
      readKnown(fieldsOfGroup('known', FULL)),
    ];
    expect(Object.assign({}, ...parts.map((read) => read.kind === 'part' && read.part))).toEqual(FULL);
  });

  test('that is empty opens with empty fields and one line for a helper', () => {
    expect(fieldsOfGroup('person', {})).toEqual({ name: '', yearOfBirth: '' });
    expect(fieldsOfGroup('home', {})).toEqual(HOME);
    expect(fieldsOfGroup('helpers', {})).toEqual({ helpers: [{ name: '', phone: '' }] });
    expect(fieldsOfGroup('usual', {})).toEqual({ temperature: '', systolic: '', devices: [] });
    expect(fieldsOfGroup('usual', { usualTemperatureCelsius: 36.25 }).temperature).toBe('36.25');
    expect(fieldsOfGroup('care', {})).toEqual({ allergies: '', medicines: '' });
    expect(fieldsOfGroup('known', {})).toEqual({ knownSigns: [] });
  });

  test('loses what was emptied in one group and keeps the others', () => {
    expect(withGroup(FULL, 'home', { address: '新しい住所' })).toEqual({
      ...withGroup(FULL, 'home', {}),
      address: '新しい住所',
    });
    const { prefecture: _1, address: _2, wayToDoor: _3, localEmergencyNumber: _4, ...others } = FULL;
    expect(withGroup(FULL, 'home', {})).toEqual(others);
  });
});
