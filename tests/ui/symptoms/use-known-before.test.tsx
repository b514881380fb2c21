// What a correction takes from elsewhere: nothing that nobody touched becomes something else by it.
import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { assess } from '../../../src/domain/symptoms/assess.ts';
import type { SymptomEntry } from '../../../src/domain/symptoms/entry.ts';
import type { Report } from '../../../src/domain/symptoms/report.ts';
import { type Answers, answersOf } from '../../../src/ui/pages/symptoms/answers.ts';
import { reportOf } from '../../../src/ui/pages/symptoms/report-of.ts';
import { useKnownBefore } from '../../../src/ui/pages/symptoms/use-known-before.ts';
import { ModelProvider } from '../../../src/ui/state/model.ts';
import { clock, LATER_CYCLE } from '../../domain/calling/followed.ts';
import { modelAt } from '../today/today-model.tsx';

const NEW_USUAL = { usualTemperatureCelsius: 36.6, usualSystolicMmHg: 120 };

function corrected(report: Report, change: Partial<Answers> = {}, isPast = false): Report {
  const entry: SymptomEntry = { id: 'one', at: clock('10:00'), by: 'patient', report };
  const answers = { ...answersOf(entry), ...change };
  let result: Report = { signs: {} };
  function Correction(): JSX.Element {
    result = reportOf(answers, useKnownBefore({ answers, corrected: entry, isPast, isLast: true }));
    return <p />;
  }
  const model = modelAt(clock('11:00'), { infusions: LATER_CYCLE, entries: [entry] });
  model.profile.value = NEW_USUAL;
  renderToString(
    <ModelProvider value={model}>
      <Correction />
    </ModelProvider>,
  );
  return result;
}

test('a correction keeps what was usual when the value was measured, whatever the profile says since', () => {
  const report = {
    signs: {},
    temperatureCelsius: 37.1,
    usualTemperatureCelsius: 36,
    systolicMmHg: 110,
    usualSystolicMmHg: 140,
    feverDays: 0,
  };
  expect(corrected(report)).toEqual(report);
  expect(corrected(report, {}, true)).toEqual(report);
  const lines = assess(corrected(report, { feverMedicine: true }), { daysSinceInfusion: 12, cycle: 7 }).lines;
  expect(lines).toContain('risen-1.0');
});

test('of the last day it takes what the profile says by now where that makes more of it', () => {
  const report = { signs: {}, temperatureCelsius: 37.7, feverDays: 0 };
  const { usualTemperatureCelsius } = NEW_USUAL;
  expect(corrected(report)).toEqual({ ...report, usualTemperatureCelsius });
  expect(corrected({ ...report, usualTemperatureCelsius: 37 })).toEqual({
    ...report,
    usualTemperatureCelsius,
  });
});

test('long past, a value without a usual one gets none, and one that is added gets that of now', () => {
  const report = { signs: {}, temperatureCelsius: 37.1, feverDays: 0 };
  expect(corrected(report, {}, true)).toEqual(report);
  const devices = { oxygen: '', systolic: '110', pulse: '', breaths: '' };
  expect(corrected(report, { devices }, true)).toEqual({
    ...report,
    systolicMmHg: 110,
    usualSystolicMmHg: NEW_USUAL.usualSystolicMmHg,
  });
});

test.each([true, false])('five days of fever stay five while the answer stays (long past: %s)', (isPast) => {
  const report = { signs: {}, feverDays: 5 };
  expect(corrected(report, {}, isPast)).toEqual(report);
  expect(corrected(report, { recentFever: '2' }, isPast).feverDays).toBe(2);
});
