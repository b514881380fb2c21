/** One report as it leaves the phone: answers, times and printed lines in words; how urgent it was stays behind. */
import { CALL_LINES } from '../../content/product/lines/call-lines.ts';
import { CLOSING_LINES } from '../../content/product/lines/closing.ts';
import { RED_QUESTIONS } from '../../content/product/red-questions.ts';
import { SIGNS } from '../../content/product/signs.ts';
import type { CallAttempt } from '../calling/attempt.ts';
import { endUnreachable } from '../calling/end-unreachable.ts';
import type { CivilDay } from '../civil-day.ts';
import { contextAsShown } from '../log/asked-lines.ts';
import { assess } from '../symptoms/assess.ts';
import type { SymptomEntry } from '../symptoms/entry.ts';
import { levelsInForce } from '../symptoms/levels-in-force.ts';
import type { LineId } from '../symptoms/line-id.ts';
import type { SignLevelRow } from '../symptoms/line-row.ts';
import type { SignId } from '../symptoms/sign-id.ts';
import type { InfusionDay } from '../symptoms/treatment-context.ts';
import { untoldLines } from '../symptoms/untold.ts';
import { combineReports } from '../symptoms/working-report.ts';
import { localTime } from './local-time.ts';
import { type Answers, type Measured, measuredIn, sharedAnswers } from './shared-answers.ts';
import type { SharingWords } from './sharing-words.ts';

export type SharedSign = { sign: SignId; label: string; sentence: string };

export type SharedReport = {
  id: string;
  day: CivilDay;
  /** With the zone's offset. */
  time: string;
  by: SymptomEntry['by'];
  /** Only of a correction: when it was written, with the zone's offset. What it corrects is not shared. */
  correctedAt?: string;
  measured: Measured[];
  signs: SharedSign[];
  answers: Answers;
  lines: string[];
};

export type SharingContext = {
  infusions: readonly InfusionDay[];
  /** At least of as long as the reports. */
  attempts: readonly CallAttempt[];
  /** The phone's own. */
  zone: string;
  words: SharingWords;
  /** The lines are for the drip only. */
  hasLines: boolean;
};

/** `earlier`: the reports of the 24 hours before. Undefined when the time cannot be read. */
export function sharedReport(
  entry: SymptomEntry,
  earlier: readonly SymptomEntry[],
  context: SharingContext,
): SharedReport | undefined {
  const { zone, words } = context;
  const at = localTime(entry.at, zone);
  if (!at) return undefined;
  const correctedAt =
    entry.takesBack === undefined ? undefined : localTime(entry.correctedAt ?? entry.at, zone)?.time;
  return {
    id: entry.id,
    ...at,
    by: entry.by,
    ...(correctedAt !== undefined && { correctedAt }),
    measured: measuredIn(entry.report),
    signs: sharedSigns(entry, words),
    answers: sharedAnswers(entry, at.day, words),
    lines: context.hasLines ? matchedLines(entry, earlier, context).map((id) => words.line(id)) : [],
  };
}

/** In the order of the table: not even the order tells how urgent they are. */
const LINES_IN_ORDER: readonly LineId[] = [...CALL_LINES, ...CLOSING_LINES].map(({ id }) => id);

/** Alone, and together with the reports of the 24 hours before: as the result showed them. */
export function matchedLines(
  entry: SymptomEntry,
  earlier: readonly SymptomEntry[],
  { infusions, attempts, zone }: Pick<SharingContext, 'infusions' | 'attempts' | 'zone'>,
): LineId[] {
  const context = contextAsShown(entry, infusions, zone);
  const counting = endUnreachable(earlier, attempts, new Date(entry.at));
  const reports = [entry.report, ...combineReports([...counting, entry].map(({ report }) => report))];
  const matched = new Set(reports.flatMap((report) => assess(report, context).lines));
  return LINES_IN_ORDER.filter((id) => matched.has(id));
}

/** As reported: what the family check adds stands among its own answers. */
function sharedSigns(entry: SymptomEntry, words: SharingWords): SharedSign[] {
  const { report, by, tile } = entry;
  const untold = untoldLines(entry);
  const unsettled = tile && RED_QUESTIONS[tile][0];
  return [...levelsInForce({ signs: report.signs })].flatMap(([sign, level]) => {
    // A danger tile that was pressed is written as that; which sign it was, nobody has said yet.
    if (sign === unsettled && level === 3) return [];
    const row = SIGNS[sign].levels[level] as SignLevelRow | undefined;
    if (!row) return [];
    const kind = untold.get(row.line)?.kind;
    const sentence = kind ? words.untold[kind] : words.level(row.line, by);
    return [{ sign, label: words.sign[sign], sentence }];
  });
}
