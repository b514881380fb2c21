// What the call page is told about the reports: all that stand, each with its time, nothing that was taken back.
import { describe, expect, it } from 'vitest';
import { signLabel } from '../../../src/content/words/line-words.ts';
import type { SymptomEntry } from '../../../src/domain/symptoms/entry.ts';
import { defaultSettings } from '../../../src/storage/settings.ts';
import { lastInfusionOf, nextInfusionOf } from '../../../src/ui/pages/call/treatment.ts';
import { type CallSources, callFactsOf } from '../../../src/ui/state/call-facts-of.ts';

const NOW = new Date('2026-11-23T13:00:00Z');
const entry = (id: string, at: string, report: SymptomEntry['report'], more: Partial<SymptomEntry> = {}) => ({
  id,
  at,
  by: 'patient' as const,
  report,
  ...more,
});
const FEVER = entry('a', '2026-11-23T11:00:00Z', { signs: {}, temperatureCelsius: 38.2 });
const factsOf = (sources: Partial<CallSources>) =>
  callFactsOf({
    settings: defaultSettings(['ja']),
    profile: {},
    contact: undefined,
    infusions: [],
    entries: [],
    today: '2026-11-23',
    now: NOW,
    ...sources,
  });
const reportsOf = (entries: SymptomEntry[]) => factsOf({ entries }).reports;

const planned = (day: number, plannedOn: string) => ({
  id: `c1d${day}`,
  cycle: 1,
  day,
  doseMg: 1,
  plannedOn,
  status: 'planned' as const,
});

describe('the infusions of a page that is read days later', () => {
  const infusions = [planned(1, '2026-12-01'), planned(8, '2026-12-08')];

  it('read as they will on each planned day that is to come', () => {
    const { lastInfusion, next, ahead = [] } = factsOf({ infusions });
    expect([lastInfusion, next]).toEqual(['before-first', { on: '2026-12-01' }]);
    expect(ahead.map(({ from: _, ...then }) => then)).toEqual([
      { lastInfusion: { on: '2026-12-01', cycle: 1, day: 1 }, next: { on: '2026-12-08' } },
      { lastInfusion: { on: '2026-12-08', cycle: 1, day: 8 } },
    ]);
    for (const { from } of ahead) expect(new Date(from).getHours()).toBe(0);
  });

  it('are on its own day the last one and not the next as well', () => {
    const { lastInfusion, next } = factsOf({ infusions, today: '2026-12-01' });
    expect(lastInfusion).toMatchObject({ on: '2026-12-01' });
    expect(next).toEqual({ on: '2026-12-08' });
  });
});

describe('callFactsOf', () => {
  it('says no more that it is not answered how bad a sign is, once a later report says it', () => {
    const open = entry(
      'a',
      '2026-11-23T12:00:00Z',
      { signs: { dizziness: 1 } },
      { levelUnknown: { dizziness: 'open' } },
    );
    const told = entry('b', '2026-11-23T12:01:00Z', { signs: { dizziness: 2 } });
    const first = (entries: SymptomEntry[]) => reportsOf(entries)?.[0]?.lines;
    expect(first([open])).toEqual([expect.stringContaining('まだ答えていない')]);
    expect(first([open, told])).toEqual([signLabel('ja', 'dizziness')]);
  });

  it('keeps the fever when a confusion or a lower temperature is reported after it', () => {
    const confusion = entry('b', '2026-11-23T12:00:00Z', { signs: { confusion: 2 } }, { by: 'family' });
    const cooler = entry('c', '2026-11-23T12:30:00Z', { signs: {}, temperatureCelsius: 36.4 });
    const reports = reportsOf([FEVER, confusion, cooler]);
    expect(reports?.map(({ at }) => at)).toEqual([FEVER.at, confusion.at, cooler.at]);
    expect(reports?.[0]?.temperature).toBe('38.2');
  });

  it('leaves out what was taken back, the taking back itself, and that nobody answered', () => {
    const back = entry('d', '2026-11-23T12:00:00Z', { signs: {} }, { takesBack: 'x' });
    const wrong = entry('x', '2026-11-23T11:30:00Z', { signs: { seizure: 3 } });
    const unreachable = entry('u', '2026-11-23T12:10:00Z', { signs: {}, hospitalUnreachable: true });
    expect(reportsOf([FEVER, wrong, back, unreachable])?.map(({ at }) => at)).toEqual([FEVER.at]);
  });

  it('says the pressed tile and not a sign that nobody named', () => {
    const tile = entry('t', '2026-11-23T12:00:00Z', { signs: { 'chest-pain': 3 } }, { tile: 'pain' });
    const [said] = reportsOf([tile]) ?? [];
    expect(said?.lines.join()).not.toContain('胸の痛み・圧迫感：');
    expect(said?.lines).toHaveLength(1);
  });

  it('drops a report after twelve hours', () => {
    expect(
      reportsOf([entry('o', '2026-11-23T01:00:00Z', { signs: {}, temperatureCelsius: 39 })]),
    ).toBeUndefined();
  });

  it('says measurements and a medicine for the fever as well', () => {
    const measured = entry('m', '2026-11-23T12:00:00Z', {
      signs: {},
      oxygenPercent: 93,
      feverMedicineForFever: true,
    });
    expect(reportsOf([measured])?.[0]?.lines).toHaveLength(2);
  });

  it('puts the oldest report first, in whatever order they were stored', () => {
    const later = entry('l', '2026-11-23T12:00:00Z', { signs: { confusion: 2 } });
    expect(reportsOf([later, FEVER])?.map(({ at }) => at)).toEqual([FEVER.at, later.at]);
  });

  it('tells the parts of the profile that are said, and no others', () => {
    const said = { name: '山田花子', address: '芝1-2-3', allergies: 'なし', helpers: [{ name: 'むすめ' }] };
    const profile = {
      ...said,
      usualTemperatureCelsius: 36.2,
      knownSigns: ['tingling' as const],
      devices: [],
    };
    expect(factsOf({ profile }).profile).toEqual(said);
    expect(factsOf({ profile: { usualTemperatureCelsius: 36.2 } }).profile).toBeUndefined();
  });

  it('knows the other form, about which nothing is said of infusions', () => {
    const settings = { ...defaultSettings(['ja']), form: 'other' as const };
    expect(factsOf({ settings }).form).toBe('other');
    expect(factsOf({}).form).toBeUndefined();
  });
});

describe('the day of the last infusion as it was corrected for a report', () => {
  const infusions = [
    {
      id: 'i',
      cycle: 1,
      day: 1,
      doseMg: 1,
      plannedOn: '2026-11-10',
      status: 'done' as const,
      doneOn: '2026-11-10',
    },
  ];
  const corrected = (infusion: SymptomEntry['infusion'], list: CallSources['infusions'] = infusions) =>
    factsOf({ infusions: list, entries: [{ ...FEVER, ...(infusion && { infusion }) }] }).reports?.[0]
      ?.lastInfusion;

  it('is counted from the day of the report', () => {
    expect(corrected('2')).toEqual({ on: '2026-11-21' });
    expect(corrected('0')).toEqual({ on: '2026-11-23' });
  });

  it('is not known where the person does not know, and before the first where there was none', () => {
    expect(corrected('unknown')).toBe('unknown');
    expect(corrected('not-yet')).toBe('before-first');
    expect(corrected(undefined)).toBeUndefined();
  });

  it('counts from a report that says nothing else, and newer ones count more', () => {
    const later = (id: string, at: string, infusion: SymptomEntry['infusion']): SymptomEntry => ({
      ...FEVER,
      id,
      at,
      report: { signs: {} },
      ...(infusion && { infusion }),
    });
    const entries = [FEVER, later('added', '2026-11-23T10:00:00.000Z', '1')];
    const facts = factsOf({ infusions, entries });
    expect(facts.reports?.map(({ lines, lastInfusion }) => [lines.length > 0, lastInfusion])).toContainEqual([
      false,
      { on: '2026-11-22' },
    ]);
    expect(lastInfusionOf(facts)).toEqual({ on: '2026-11-22' });
    const newest = [...entries, later('newest', '2026-11-23T11:00:00.000Z', 'longer')];
    expect(lastInfusionOf(factsOf({ infusions, entries: newest }))).toMatchObject({ on: '2026-11-10' });
  });

  it('leaves the planned infusion of today to come, unless it was that', () => {
    const list = [planned(1, '2026-11-23'), planned(8, '2026-11-30')];
    const next = (infusion: SymptomEntry['infusion']) =>
      nextInfusionOf(
        factsOf({
          infusions: list,
          entries: [{ ...FEVER, ...(infusion && { infusion }) }],
          today: '2026-11-23',
        }),
      )?.on;
    expect(next('not-yet')).toBe('2026-11-23');
    expect(next('longer')).toBe('2026-11-23');
    expect(next('0')).toBe('2026-11-30');
    expect(next(undefined)).toBe('2026-11-30');
  });

  it('gives way to dates that were put right after it', () => {
    const entries = [{ ...FEVER, infusion: '2', infusionByDates: 'longer' } as const];
    const told = (list: CallSources['infusions']) =>
      factsOf({ infusions: list, entries }).reports?.[0]?.lastInfusion;
    expect(told(infusions)).toEqual({ on: '2026-11-21' });
    expect(told(infusions.map((each) => ({ ...each, doneOn: '2026-11-22' })))).toBeUndefined();
  });

  it('leaves a stored day that is as long ago as the person says', () => {
    expect(corrected('longer')).toEqual({ on: '2026-11-10', cycle: 1, day: 1 });
    const recent = infusions.map((each) => ({ ...each, doneOn: '2026-11-21' }));
    expect(corrected('longer', recent)).toBe('unknown');
    expect(corrected('longer', [])).toBe('unknown');
  });
});
