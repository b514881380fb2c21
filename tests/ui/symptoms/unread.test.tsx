// A value that cannot be read holds up no call, and is neither lost nor taken for one.
import { expect, test } from 'vitest';
import { sharedReport } from '../../../src/domain/sharing/shared-report.ts';
import type { SymptomEntry } from '../../../src/domain/symptoms/entry.ts';
import { reportFactWords } from '../../../src/i18n/report-facts.ts';
import { shareWords } from '../../../src/i18n/share.ts';
import { symptomWords } from '../../../src/i18n/symptoms.ts';
import { entryView } from '../../../src/ui/pages/log/entry-view.ts';
import { sharingWords } from '../../../src/ui/pages/share/sharing-words.ts';
import {
  answersOf,
  emptyAnswers,
  hasAnswers,
  saidBesides,
  withoutUnread,
  withUnread,
} from '../../../src/ui/pages/symptoms/answers.ts';
import { gapOf, mainAction } from '../../../src/ui/pages/symptoms/gate.ts';
import { NOTHING_PROPOSED } from '../../../src/ui/pages/symptoms/proposed-from-log.ts';
import { reportOf } from '../../../src/ui/pages/symptoms/report-of.ts';
import { Result } from '../../../src/ui/pages/symptoms/result.tsx';
import { saidOfEntry } from '../../../src/ui/pages/symptoms/said-of-entry.ts';
import { saidIn } from '../../../src/ui/pages/symptoms/session.ts';
import { clock, LATER_CYCLE } from '../../domain/calling/followed.ts';
import { contactWith } from '../../domain/contact/sample-contact.ts';
import { markupAt } from '../today/today-model.tsx';

const NOTHING = { proposed: NOTHING_PROPOSED, known: new Map(), usual: {}, isPast: false };
const context = { daysSinceInfusion: 12, cycle: 7 };
const answers = {
  ...emptyAnswers('patient'),
  temperature: '３８度２分',
  recentFever: 'no' as const,
  devices: { oxygen: ' 八八 ', systolic: '', pulse: '115', breaths: '1５' },
};
const report = reportOf(answers, NOTHING);
const ENTRY: SymptomEntry = {
  id: 'one',
  at: clock('10:00'),
  by: 'patient',
  ...saidIn({ report, ...saidBesides(answers) }),
};
const words = reportFactWords.ja;
const UNREAD = [
  words.unread(words.measurements.temperature, '３８度２分'),
  words.unread(words.measurements.oxygen, '八八'),
];

function resultOf(...own: [SymptomEntry, ...SymptomEntry[]]): string {
  const page = (
    <Result
      session={{ own, context, kept: 'kept' }}
      onAdd={() => {}}
      onTakeBack={() => {}}
      onClose={() => {}}
    />
  );
  return markupAt(page, clock('10:05'), { infusions: LATER_CYCLE, contact: contactWith(), entries: own });
}

test('the call does not wait for it, and no value is made of it', () => {
  expect(mainAction(report, context)).toBe('call-now');
  expect(report).toEqual({ signs: {}, feverDays: 0, pulsePerMinute: 115, breathsPerMinute: 15 });
});

test('it is told, in the log and in a file, as what was typed', () => {
  expect(saidOfEntry(ENTRY, 'ja').lines).toEqual(expect.arrayContaining(UNREAD));
  const { facts } = entryView(ENTRY, { alone: [], together: [], isCall: false }, 'ja');
  expect(facts).toEqual(expect.arrayContaining(UNREAD));
  const sharing = { infusions: [], attempts: [], zone: 'Asia/Tokyo', hasLines: false };
  const shared = sharedReport(ENTRY, [], { ...sharing, words: sharingWords('ja') });
  const { measurements } = shareWords.ja.file;
  expect(shared?.answers.unread).toEqual([
    `${measurements.temperature}：３８度２分`,
    `${measurements.oxygen}：八八`,
  ]);
});

test('it stands below the result in its field, open, with what is wrong with it', () => {
  const shown = resultOf(ENTRY);
  expect(shown).toMatch(/<details class="region add" open/);
  expect(shown).toContain('value="八八"');
  expect(shown).toContain('value="３８度２分"');
  expect(shown).toContain(symptomWords.ja.devices.unreadable);
  expect(shown).toContain(symptomWords.ja.temperature.unreadable);
});

test('it is gone once it is entered again, and stays beside another value', () => {
  const later = (more: SymptomEntry['report']) => ({
    ...ENTRY,
    id: 'two',
    at: clock('10:01'),
    report: more,
    unread: {},
  });
  const both = later({ signs: {}, oxygenPercent: 88, temperatureCelsius: 38.2 });
  const one = later({ signs: {}, oxygenPercent: 88 });
  expect(resultOf(ENTRY, both)).not.toContain('八八');
  expect(resultOf(ENTRY, both)).not.toMatch(/<details class="region add" open/);
  expect(saidOfEntry(ENTRY, 'ja', [ENTRY, one]).lines).toContain(UNREAD[0]);
  expect(saidOfEntry(ENTRY, 'ja', [ENTRY, one]).lines).not.toContain(UNREAD[1]);
});

test('it holds back nothing that is added beside it, and something typed anew does', () => {
  const unread = { temperature: '377', oxygen: '八八' };
  const begun = withUnread(emptyAnswers('patient'), unread);
  expect(withoutUnread(begun, unread)).toEqual(emptyAnswers('patient'));
  expect(hasAnswers(withoutUnread(begun, unread))).toBe(false);
  const anew = { ...begun, devices: { ...begun.devices, oxygen: '九' } };
  expect(withoutUnread(anew, unread)).toMatchObject({ temperature: '', devices: { oxygen: '九' } });
});

test('a correction begins with it, and is not kept before it can be read', () => {
  const again = answersOf(ENTRY);
  expect(again).toMatchObject({ temperature: '３８度２分', measured: 'value' });
  expect(again.devices).toEqual({ oxygen: '八八', systolic: '', pulse: '115', breaths: '15' });
  expect(gapOf('temperature', again, NOTHING)).toBe('temperature');
  expect(gapOf('last', again, NOTHING)).toBe('device');
});

test('nothing is said of a field that is empty, or of a temperature that was not measured after all', () => {
  expect(saidBesides(emptyAnswers('patient'))).toEqual({});
  const hot = { ...emptyAnswers('patient'), temperature: 'x', measured: 'hot-unmeasured' as const };
  expect(saidBesides(hot)).toEqual({});
});
