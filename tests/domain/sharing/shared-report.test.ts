// One report as it leaves the phone, the lines beside it, and which reports leave at all.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROTOCOL } from '../../../src/content/product/protocol.ts';
import { planInfusions } from '../../../src/domain/infusions/plan-infusions.ts';
import { inWords, reportsToShare } from '../../../src/domain/sharing/reports-to-share.ts';
import { WHOLE_LOG } from '../../../src/domain/sharing/share-range.ts';
import { matchedLines, sharedReport } from '../../../src/domain/sharing/shared-report.ts';
import { assessEntry } from '../../../src/domain/symptoms/assess-entry.ts';
import type { SymptomEntry } from '../../../src/domain/symptoms/entry.ts';
import { contextOfEntry } from '../../../src/domain/symptoms/infusion-choice.ts';
import { oldestFirst, standingEntries } from '../../../src/domain/symptoms/working-entries.ts';
import { sharingWords } from '../../../src/ui/pages/share/sharing-words.ts';
import { log } from './arbitrary-log.ts';

const infusions = planInfusions(PROTOCOL, '2026-11-02');
const context = { infusions, attempts: [], zone: 'Asia/Tokyo', words: sharingWords('ja'), hasLines: true };

const entry = (fields: Partial<SymptomEntry>): SymptomEntry => ({
  id: 'one',
  at: '2026-11-24T17:14:05.000Z',
  by: 'patient',
  report: { signs: {} },
  ...fields,
});
const shared = (fields: Partial<SymptomEntry>, earlier: SymptomEntry[] = []) =>
  sharedReport(entry(fields), earlier, context);

describe('a report as it leaves the phone', () => {
  it('says each sign in the voice of whoever reported it', () => {
    const report = { signs: { headache: 2 as const } };
    const [byPatient, byFamily] = [shared({ report }), shared({ report, by: 'family' })];
    expect(byPatient?.signs[0]?.label).toBe('頭痛');
    expect(byPatient?.signs[0]?.sentence).toMatch(/^新しく出た強い痛み/);
    expect(byFamily?.signs[0]?.sentence).toMatch(/^新しく強い痛みを訴える/);
  });

  it('writes a pressed danger tile as that, not as the sign that stands in for it', () => {
    const pressed = shared({ report: { signs: { weakness: 3 } }, tile: 'stroke' });
    expect(pressed?.answers.danger).toEqual(['顔・手足・言葉・目が急に変']);
    expect(pressed?.signs).toEqual([]);
    const named = shared({ report: { signs: { speech: 3 } }, tile: 'stroke' });
    expect(named?.signs.map(({ sign }) => sign)).toEqual(['speech']);
  });

  it('names today and yesterday by their days where the person was, with the year', () => {
    const infusion = (choice: SymptomEntry['infusion'] & string) =>
      shared({ infusion: choice })?.answers['last-infusion'];
    expect(infusion('2')).toEqual(['2026年11月23日']);
    expect(infusion('longer')).toEqual([context.words.infusion.longer]);
    const since = (answer: SymptomEntry['since'] & string) => shared({ since: answer })?.answers.since;
    expect(since('today')).toEqual(['2026年11月25日']);
    expect(since('yesterday')).toEqual(['2026年11月24日']);
    expect(since('an-hour')).toEqual([context.words.since['an-hour']]);
  });

  it('keeps temperatures as they were read: none is rounded over a threshold, whole ones keep their decimal', () => {
    expect(shared({ report: { signs: {}, temperatureCelsius: 37.45 } })?.measured).toEqual([
      { kind: 'temperature', value: 37.45 },
    ]);
  });

  it('lists what could not be done in the family check, and that nothing was missed', () => {
    const checked = shared({
      report: { signs: {}, familyCheck: { missed: ['year'], usual: ['countdown'] } },
    });
    expect(checked?.answers['check-missed']).toEqual(['今年が何年か、答えられなかった']);
    expect(checked?.answers['check-usual']).toHaveLength(1);
    const done = shared({ report: { signs: {}, familyCheck: { missed: [] } } });
    expect(done?.answers['check-missed']).toEqual(['なし']);
    expect(done?.answers['check-usual']).toBeUndefined();
  });

  it('says that it is not known which medicine was taken', () => {
    const report = { signs: {}, temperatureMayBeMasked: true };
    expect(shared({ report })?.answers['may-be-masked']).toEqual(['はい']);
    expect(shared({ report, medicineUnknown: true })?.answers['may-be-masked']).toEqual(['わからない']);
  });

  it('leaves out numbers that are none, and ids that no edition knows', () => {
    const odd = shared({
      report: {
        signs: { nonsense: 2 } as never,
        temperatureCelsius: Number.NaN,
        usualTemperatureCelsius: Infinity,
        unchanged: ['nonsense' as never, 'constructor' as never],
      },
    });
    expect(odd).toMatchObject({ measured: [], signs: [], answers: {} });
  });

  it('says when a correction was written', () => {
    expect(shared({ takesBack: 'other' })?.correctedAt).toBe('2026-11-25T02:14:05+09:00');
    expect(shared({ takesBack: 'other', correctedAt: '2026-11-26T00:00:00Z' })?.correctedAt).toBe(
      '2026-11-26T09:00:00+09:00',
    );
    expect(shared({})).not.toHaveProperty('correctedAt');
  });

  it('holds no lines for the form of the medicine that the lines are not about', () => {
    const report = { signs: {}, temperatureCelsius: 38.2 };
    expect(shared({ report })?.lines).toEqual(['体温が37.5℃以上']);
    expect(sharedReport(entry({ report }), [], { ...context, hasLines: false })?.lines).toEqual([]);
  });
});

describe('the lines beside a report', () => {
  it('forget that nobody answered once the hospital was reached', () => {
    const nobody = entry({
      id: 'nobody',
      at: '2026-11-24T15:00:00.000Z',
      report: { signs: {}, hospitalUnreachable: true },
    });
    const reached = {
      id: 'call',
      at: '2026-11-24T16:00:00.000Z',
      number: 'always',
      outcome: 'reached',
    } as const;
    const fever = entry({ report: { signs: {}, temperatureCelsius: 38.2 } });
    expect(matchedLines(fever, [nobody], context)).toContain('nobody-answers');
    expect(matchedLines(fever, [nobody], { ...context, attempts: [reached] })).not.toContain(
      'nobody-answers',
    );
  });

  it('are those of the treatment day that the result used, and the day itself is no answer', () => {
    const cough = entry({ report: { signs: { cough: 1 } } });
    const kept = { ...cough, context: { daysSinceInfusion: 1, cycle: 1 } };
    const long = { ...cough, context: { daysSinceInfusion: 30, cycle: 9 } };
    expect(matchedLines(kept, [], context)).toContain('close-watch');
    expect(matchedLines(long, [], context)).not.toContain('close-watch');
    expect(shared(kept)?.answers).toEqual(shared(cough)?.answers);
  });

  it('are those that the result showed, with the standing reports of the 24 hours before', () => {
    fc.assert(
      fc.property(log, (entries) => {
        const standing = oldestFirst(standingEntries(entries));
        for (const each of standing) {
          const earlier = standing.filter(({ at }) => at < each.at);
          const asked = assessEntry(
            each,
            earlier,
            contextOfEntry(each, { infusions, zone: 'Asia/Tokyo' }),
            each.at,
          );
          const inDay = earlier.filter(({ at }) => Date.parse(each.at) - Date.parse(at) <= 24 * 3_600_000);
          const ids = asked.lines.map(({ id }) => id).sort();
          expect([...matchedLines(each, inDay, context)].sort()).toEqual(ids);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('take in what was reported up to 24 hours before, and nothing older', () => {
    const linesAfterFever = (hours: number) => {
      const fever = entry({ id: 'fever', report: { signs: {}, temperatureCelsius: 38.2 } });
      const at = new Date(Date.parse(fever.at) + hours * 3_600_000).toISOString();
      const confused = entry({ id: 'confused', at, report: { signs: { confusion: 2 } } });
      const [, second] = inWords([fever, confused], [fever, confused], context);
      return second?.lines ?? [];
    };
    for (const hours of [1, 20, 24]) expect(linesAfterFever(hours)).toContain('体温が37.5℃以上');
    expect(linesAfterFever(25)).not.toContain('体温が37.5℃以上');
    expect(linesAfterFever(25)).not.toEqual([]);
  });

  it('come out the same when the log is walked through once', () => {
    fc.assert(
      fc.property(log, (entries) => {
        const reports = reportsToShare(entries, WHOLE_LOG, 'Asia/Tokyo');
        const standing = oldestFirst(standingEntries(entries));
        const walked = [...inWords(reports, entries, context)];
        const single = reports.map((each) => {
          const age = ({ at }: SymptomEntry) => Date.parse(each.at) - Date.parse(at);
          return sharedReport(
            each,
            standing.filter((other) => age(other) > 0 && age(other) <= 24 * 3_600_000),
            context,
          );
        });
        expect(walked).toEqual(single);
      }),
      { numRuns: 60 },
    );
  });
});

describe('which reports are shared', () => {
  const at = (id: string, day: string, more: Partial<SymptomEntry> = {}) =>
    entry({ id, at: `${day}T20:00:00.000Z`, report: { signs: { headache: 1 } }, ...more });
  const idsFrom = (entries: SymptomEntry[], firstDay: string, lastDay?: string) =>
    reportsToShare(entries, { firstDay, ...(lastDay && { lastDay }) }, 'Asia/Tokyo').map(({ id }) => id);

  it('begin with the civil day where the person is, oldest first', () => {
    const entries = [at('c', '2026-11-24'), at('b', '2026-11-23'), at('a', '2026-11-22')];
    expect(idsFrom(entries, '2026-11-24')).toEqual(['b', 'c']);
    expect(idsFrom(entries, 'beginning')).toEqual(['a', 'b', 'c']);
  });

  it('end with the last day, where there is one, and as they stand today', () => {
    const entries = [
      at('c', '2026-11-24'),
      at('b', '2026-11-23'),
      at('a', '2026-11-22'),
      at('back', '2026-11-25', { takesBack: 'a', report: { signs: {} } }),
    ];
    expect(idsFrom(entries, '2026-11-23', '2026-11-24')).toEqual(['b']);
  });

  it('are those that stand: neither what was taken back nor the taking back, but what corrects it', () => {
    const entries = [
      at('mistake', '2026-11-22'),
      at('back', '2026-11-22', { takesBack: 'mistake', report: { signs: {} } }),
      at('wrong', '2026-11-23'),
      at('right', '2026-11-23', { takesBack: 'wrong' }),
      at('nothing', '2026-11-24', { report: { signs: {} } }),
    ];
    expect(idsFrom(entries, 'beginning')).toEqual(['right', 'nothing']);
  });

  it('leave out what has no readable time, and the reports after it stay whole', () => {
    const entries = [
      at('odd', 'no day'),
      at('a', '2026-11-22', { report: { signs: {}, temperatureCelsius: 38 } }),
    ];
    const reports = reportsToShare(entries, WHOLE_LOG, 'Asia/Tokyo');
    expect([...inWords(reports, entries, context)].map(({ id, lines }) => [id, lines.length])).toEqual([
      ['a', 1],
    ]);
  });
});
