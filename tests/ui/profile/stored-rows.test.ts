// What a stored group shows, and what is said under a field that was not understood.
import { describe, expect, it } from 'vitest';
import type { Profile } from '../../../src/domain/profile/profile.ts';
import { PROFILE_GROUPS, type ProfileGroup } from '../../../src/domain/profile/profile-group.ts';
import type { FieldError } from '../../../src/domain/profile/read-group.ts';
import { fieldError } from '../../../src/ui/pages/profile/field-error.ts';
import { storedRows } from '../../../src/ui/pages/profile/stored-rows.ts';

const FULL: Profile = {
  name: '山田花子',
  yearOfBirth: 1950,
  prefecture: '47',
  address: '那覇市泉崎1-2-2',
  wayToDoor: '3階',
  localEmergencyNumber: '098-123-4567',
  helpers: [{ name: 'むすめ', phone: '090-1234-5678' }, { name: '田中さん' }],
  allergies: 'なし',
  medicines: '血圧の薬\n胃の薬',
  usualTemperatureCelsius: 36,
  usualSystolicMmHg: 128,
  devices: ['oxygen', 'pulse'],
  knownSigns: ['tingling'],
};
const GROUPS = Object.keys(PROFILE_GROUPS) as ProfileGroup[];
const values = (group: ProfileGroup, profile: Profile, locale: 'ja' | 'en' = 'ja') =>
  storedRows(group, profile, locale).map(([, value]) => value);

describe('storedRows', () => {
  it('shows every part that is stored, in both languages', () => {
    for (const locale of ['ja', 'en'] as const) {
      const shown = GROUPS.flatMap((group) => storedRows(group, FULL, locale));
      expect(shown).toHaveLength(14);
      for (const [label, value] of shown) expect(`${label} ${value}`).not.toContain('undefined');
    }
    expect(values('home', FULL)).toEqual(['沖縄県', '那覇市泉崎1-2-2', '3階', '098-123-4567']);
    expect(values('home', FULL, 'en')[0]).toBe('Okinawa');
    expect(values('helpers', FULL)).toEqual(['むすめ\n090-1234-5678', '田中さん']);
    expect(values('usual', FULL)[0]).toBe('36.0℃');
    expect(values('usual', { usualTemperatureCelsius: 36.45 })[0]).toBe('36.45℃');
  });

  it('shows nothing of what was left empty, but that there is no device', () => {
    for (const group of GROUPS) expect(storedRows(group, {}, 'ja'), group).toEqual([]);
    expect(values('usual', { devices: [] })).toEqual(['はかるものはない']);
  });

  it('describes a known sign by its mildest level', () => {
    const [row] = storedRows('known', FULL, 'ja');
    expect(row?.[1]).toMatch(/\S/);
    expect(row?.[1]).not.toBe(row?.[0]);
  });
});

describe('fieldError', () => {
  const errors: FieldError[] = [
    { kind: 'too-long', max: 60 },
    { kind: 'name-missing' },
    { kind: 'phone', reason: 'too-short' },
    { kind: 'unreadable', of: 'year' },
    { kind: 'unreadable', of: 'number' },
    { kind: 'out-of-range', from: 1904, to: 2026 },
    { kind: 'out-of-range', min: 34, max: 37.4 },
    { kind: 'ask', value: 36.5 },
  ];

  it('has a sentence of its own for each, in both languages', () => {
    for (const locale of ['ja', 'en'] as const) {
      const sentences = errors.map((error) => fieldError(error, locale));
      expect(new Set(sentences).size).toBe(errors.length);
    }
    expect(fieldError(undefined, 'ja')).toBeUndefined();
  });

  it('names the range and asks about the value', () => {
    expect(fieldError({ kind: 'out-of-range', from: 1904, to: 2026 }, 'ja')).toContain('1904から2026まで');
    expect(fieldError({ kind: 'ask', value: 36.5 }, 'ja')).toBe('36.5℃ですか？');
  });
});
