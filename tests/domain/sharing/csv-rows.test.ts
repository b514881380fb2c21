// Reports and calls as rows: what stands in which column, and that no urgency does.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLUMNS, callRow, callsToShare, headings, reportRow } from '../../../src/domain/sharing/csv-rows.ts';
import { WHOLE_LOG } from '../../../src/domain/sharing/share-range.ts';
import type { SymptomEntry } from '../../../src/domain/symptoms/entry.ts';
import { csvWords, sharingWords } from '../../../src/ui/pages/share/sharing-words.ts';
import { calls, log } from './arbitrary-log.ts';
import { sharedReports } from './make-bundle.ts';
import { infusions, measured, words } from './records.ts';
import { urgencyIn } from './urgency-in.ts';

const csv = csvWords('ja');
const rowOf = (entry: SymptomEntry) => {
  const [report] = sharedReports({ entries: [entry], infusions, words });
  if (!report) throw new Error('Not shared');
  return reportRow(report, '山田 花子', words, csv);
};

describe('the table', () => {
  it('has one heading for every column, each another, in both languages', () => {
    for (const locale of ['ja', 'en'] as const) {
      const all = Object.values(headings(sharingWords(locale), csvWords(locale)));
      expect(all).toHaveLength(COLUMNS.length);
      expect(new Set(all).size).toBe(COLUMNS.length);
      expect(all.every((heading) => heading.length > 0)).toBe(true);
    }
  });

  it('has one row for a report: who, when with the zone’s offset, what was measured and answered', () => {
    expect(rowOf(measured)).toMatchObject({
      kind: '体調の記録',
      time: '2026-11-25T02:14:05+09:00',
      day: '2026-11-25',
      person: '山田 花子',
      by: '家族',
      temperature: '38.2',
      oxygen: '93',
      systolic: '98',
      pulse: '112',
      breaths: '22',
      signs: expect.stringMatching(/^頭痛：新しく強い痛み/),
      lines: expect.stringContaining('体温が37.5℃以上'),
      'feels-hot': '',
      corrected: '',
      id: measured.id,
    });
  });

  it('writes a whole degree with its decimal and rounds nothing', () => {
    const temperatureOf = (temperatureCelsius: number) =>
      rowOf({ ...measured, report: { signs: {}, temperatureCelsius } }).temperature;
    expect([38, 37.4, 37.45].map(temperatureOf)).toEqual(['38.0', '37.4', '37.45']);
  });

  it('sets several signs below each other in one cell', () => {
    const { signs } = rowOf({ ...measured, report: { signs: { headache: 1, tremor: 2 } } });
    expect(signs.split('\n')).toEqual([
      expect.stringMatching(/^頭痛：/),
      expect.stringMatching(/^寒くないのに手がふるえる/),
    ]);
  });

  it('has one row for a call: which number, what came of it and when, what they said, why it was made', () => {
    const call = {
      id: 'call',
      at: '2026-11-24T17:20:00.000Z',
      number: 'always' as const,
      outcome: 'reached' as const,
      answeredAt: '2026-11-24T17:26:30.000Z',
      advice: ['come-in' as const, 'medicine' as const],
      worry: 'なんとなく\n変',
      notes: [
        { at: '2026-11-25T00:10:34.000Z', text: '10時に、来るように' },
        { at: 'no time', text: '薬は飲まない' },
      ],
    };
    expect(callRow(call, 'Asia/Tokyo', '', words, csv)).toMatchObject({
      kind: '電話',
      day: '2026-11-25',
      time: '2026-11-25T02:20:00+09:00',
      number: '24時間の番号',
      outcome: 'つながった',
      answered: '2026-11-25T02:26:30+09:00',
      advice: '病院に来る\n薬のこと',
      worry: 'なんとなく\n変',
      notes: '2026-11-25T09:10:34+09:00 10時に、来るように\n薬は飲まない',
      temperature: '',
      id: 'call',
    });
    const unanswered = callRow({ id: 'b', at: call.at }, 'Asia/Tokyo', '', words, csv);
    expect(unanswered).toMatchObject({
      number: '答えなし',
      outcome: '答えなし',
      answered: '',
      advice: '',
      worry: '',
      notes: '',
    });
  });

  it('names with a call the time of the report that it was about, as it stands in the row of that report', () => {
    const call = { id: 'call', at: '2026-11-24T17:20:00.000Z' };
    const row = callRow(call, 'Asia/Tokyo', '', words, csv, measured.at);
    expect(row?.about).toBe(rowOf(measured).time);
    expect(callRow(call, 'Asia/Tokyo', '', words, csv)?.about).toBe('');
    expect(rowOf(measured).about).toBe('');
  });

  it('holds the calls that were made, from the first day on where the person is', () => {
    const at = (day: string) => ({ id: day, at: `${day}T16:00:00.000Z` });
    const made = [at('2026-11-22'), at('2026-11-23'), { ...at('2026-11-24'), outcome: 'not-yet' as const }];
    const ids = (firstDay: string, lastDay?: string) =>
      callsToShare(made, { firstDay, ...(lastDay && { lastDay }) }, 'Asia/Tokyo').map(({ id }) => id);
    expect(ids('2026-11-24')).toEqual(['2026-11-23']);
    expect(ids('beginning')).toEqual(['2026-11-22', '2026-11-23']);
    expect(ids('2026-11-23', '2026-11-23')).toEqual(['2026-11-22']);
    expect(callsToShare([{ id: 'odd', at: 'no time' }], WHOLE_LOG, 'Asia/Tokyo')).toEqual([]);
  });

  it('carries no urgency, neither as a code nor as the words of a result', () => {
    fc.assert(
      fc.property(log, calls, fc.constantFrom('ja' as const, 'en' as const), (entries, made, locale) => {
        const [said, csvSaid] = [sharingWords(locale), csvWords(locale)];
        const rows = [
          headings(said, csvSaid),
          ...sharedReports({ entries, infusions, words: said }).map((report) =>
            reportRow(report, '', said, csvSaid),
          ),
          ...made.map(({ worry: _, ...call }) => callRow(call, 'Asia/Tokyo', '', said, csvSaid)),
        ];
        expect(urgencyIn(rows)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
