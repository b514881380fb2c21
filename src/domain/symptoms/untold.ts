/** What an entry counts without anybody having said it: how bad a sign is, and whether there was a fever. */
import { SIGNS } from '../../content/product/signs.ts';
import { countedLevel, levelsOf, type UntoldLevel } from './counted-level.ts';
import type { SymptomEntry } from './entry.ts';
import type { SignLineId } from './line-id.ts';
import type { SignId } from './sign-id.ts';

type Untold = { sign: SignId; kind: UntoldLevel };

/** By the line that each counts as: another level of the sign was said, or found by the family's check. */
export function untoldLines({
  levelUnknown = {},
}: Pick<SymptomEntry, 'levelUnknown'>): ReadonlyMap<SignLineId, Untold> {
  const untold = (Object.entries(levelUnknown) as [SignId, UntoldLevel][]).flatMap(([sign, kind]) => {
    // Unknown ids are left out.
    const counted =
      sign in SIGNS ? levelsOf(sign).find(({ level }) => level === countedLevel(sign, kind)) : undefined;
    return counted ? [[counted.line, { sign, kind }] as const] : [];
  });
  return new Map(untold);
}

/** More than the one day that stands for "I don't know" is known from the log. */
export function isFeverUnknown({
  report: { feverDays = 0 },
  feverUnknown,
}: Pick<SymptomEntry, 'report' | 'feverUnknown'>): boolean {
  return feverUnknown === true && feverDays <= 1;
}

/** The signs of an entry whose level a later one names, if only by "I don't know". */
export function toldSince(entry: SymptomEntry, all: readonly SymptomEntry[]): SignId[] {
  const open = stillOpen(entry, all);
  return openIn(entry).filter((sign) => !open.includes(sign));
}

/** Those about which nobody has said yet how bad they are. */
export function stillOpen(entry: SymptomEntry, all: readonly SymptomEntry[]): SignId[] {
  const later = all.filter(({ at }) => Date.parse(at) > Date.parse(entry.at));
  return openIn(entry).filter((sign) => !later.some((one) => isTold(one, sign)));
}

function openIn({ levelUnknown = {} }: SymptomEntry): SignId[] {
  return (Object.keys(levelUnknown) as SignId[]).filter(
    // What is stored may name a sign that is no longer on the list.
    (sign) => sign in SIGNS && levelUnknown[sign] === 'open',
  );
}

export function isTold({ report, levelUnknown }: SymptomEntry, sign: SignId): boolean {
  return report.signs[sign] !== undefined && levelUnknown?.[sign] !== 'open';
}
