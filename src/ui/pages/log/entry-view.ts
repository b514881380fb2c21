// What one entry says in words: the answers, and the printed lines that it matched; never how urgent it was.
import { printedLine } from '../../../content/words/line-words.ts';
import type { Locale } from '../../../domain/locale.ts';
import type { Asked } from '../../../domain/log/asked-lines.ts';
import { isTemperatureMasked } from '../../../domain/log/masked-temperature.ts';
import type { SymptomEntry } from '../../../domain/symptoms/entry.ts';
import type { LineId, SignLineId } from '../../../domain/symptoms/line-id.ts';
import { reportFacts, signSentences } from '../symptoms/report-facts.ts';
import { inPrintedOrder } from '../symptoms/result-lines.ts';

export type EntryView = {
  temperature?: string;
  /** A medicine may hide a fever: the temperature cannot be used. */
  isMasked: boolean;
  /** What was answered, without what stands among the lines. */
  facts: string[];
  lines: string[];
  /** Lines that matched only together with the 24 hours before. */
  together: string[];
};

/** It asks for nothing: it says that a sign is known. */
const KNOWN: LineId = 'unchanged';

export function entryView(entry: SymptomEntry, asked: Asked, locale: Locale): EntryView {
  const { report } = entry;
  const { temperature, signs, others } = reportFacts(report, locale, { ...entry, sinceDayOf: entry.at });
  const isSign = (id: LineId): id is SignLineId => signs.some((sign) => sign === id);
  const sentence = (id: LineId) =>
    isSign(id) ? (signSentences([id], locale, entry)[0] ?? '') : printedLine(locale, id);
  const sentences = (ids: readonly LineId[]) =>
    inPrintedOrder(ids.filter((id) => id !== KNOWN).map((id) => ({ id, at: entry.at }))).map(({ id }) =>
      sentence(id),
    );
  const lines = sentences(asked.alone);
  const said = [...signSentences(signs, locale, entry), ...others];
  return {
    ...(temperature !== undefined && { temperature }),
    isMasked: isTemperatureMasked(report),
    facts: said.filter((fact) => !lines.includes(fact)),
    lines,
    together: sentences(asked.together),
  };
}
