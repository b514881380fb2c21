// Sorts the printed lines for reading: by urgency, by what can lift it, by part of the body. The lines themselves stay in their rows.
import { CALL_LINES } from '../../../content/product/lines/call-lines.ts';
import { CIRCULATION_SIGNS } from '../../../content/product/lines/circulation-signs.ts';
import { CLOSING_LINES } from '../../../content/product/lines/closing.ts';
import { DOUBT_LINES } from '../../../content/product/lines/doubt.ts';
import { EVERYDAY_SIGNS } from '../../../content/product/lines/everyday-signs.ts';
import { MEASUREMENT_LINES } from '../../../content/product/lines/measurements.ts';
import { NERVE_SIGNS } from '../../../content/product/lines/nerve-signs.ts';
import { SKIN_AND_BLEEDING_SIGNS } from '../../../content/product/lines/skin-and-bleeding-signs.ts';
import { STOMACH_AND_URINE_SIGNS } from '../../../content/product/lines/stomach-and-urine-signs.ts';
import { SWELLING_AND_PAIN_SIGNS } from '../../../content/product/lines/swelling-and-pain-signs.ts';
import { TEMPERATURE_LINES } from '../../../content/product/lines/temperature.ts';
import type { LineId } from '../../../domain/symptoms/line-id.ts';
import type { LineRow, SignRow } from '../../../domain/symptoms/line-row.ts';
import type { Urgency } from '../../../domain/symptoms/report.ts';
import { URGENCIES } from '../../../domain/symptoms/urgency.ts';

/** In reading order. */
const AREAS = [
  'close-watch',
  'body',
  'nerves',
  'temperature',
  'pain',
  'stomach',
  'skin',
  'together',
  'measured',
  'everyday',
  'doubt',
] as const;

export type Area = (typeof AREAS)[number];

/** What lifts a line: nothing, the days of close watch, or something else that its note names. */
export type Lift = 'nothing' | 'close-watch' | 'with-more';

export type CallLineBlock = { lift: Lift; areas: { area: Area; lines: readonly LineRow[] }[] };

export type CallLineGroup = { urgency: Urgency; blocks: CallLineBlock[] };

/** In reading order: what depends on the day comes first, because it is the more urgent there. */
const LIFTS: readonly Lift[] = ['close-watch', 'nothing', 'with-more'];

const SIGN_AREAS: readonly [Area, Partial<Record<string, SignRow>>][] = [
  ['body', CIRCULATION_SIGNS],
  ['nerves', NERVE_SIGNS],
  ['pain', SWELLING_AND_PAIN_SIGNS],
  ['stomach', STOMACH_AND_URINE_SIGNS],
  ['skin', SKIN_AND_BLEEDING_SIGNS],
  ['everyday', EVERYDAY_SIGNS],
];

const AREA_OF = new Map<LineId, Area>([
  ...SIGN_AREAS.flatMap(([area, signs]) =>
    Object.values(signs).flatMap((sign) =>
      Object.values(sign?.levels ?? {}).map(({ line }): [LineId, Area] => [line, area]),
    ),
  ),
  ...TEMPERATURE_LINES.map(({ id }): [LineId, Area] => [id, 'temperature']),
  ...MEASUREMENT_LINES.map(({ id }): [LineId, Area] => [id, 'measured']),
  ...[...DOUBT_LINES, ...CLOSING_LINES].map(({ id }): [LineId, Area] => [id, 'doubt']),
  ['close-watch', 'close-watch'],
  ['family-check-cannot', 'nerves'],
]);

function areaOf({ id }: LineRow): Area {
  return AREA_OF.get(id) ?? 'together';
}

function liftOf({ raise }: LineRow): Lift {
  if (!raise) return 'nothing';
  return 'fact' in raise.when && raise.when.fact === 'close-watch' ? 'close-watch' : 'with-more';
}

/** Every printed line once, the most urgent first. */
export const CALL_LINE_GROUPS: readonly CallLineGroup[] = URGENCIES.toReversed().map((urgency) => {
  const lines = [...CALL_LINES, ...CLOSING_LINES].filter((line) => line.urgency === urgency);
  return { urgency, blocks: LIFTS.flatMap((lift) => blockOf(lift, lines)) };
});

function blockOf(lift: Lift, lines: readonly LineRow[]): CallLineBlock[] {
  const lifted = lines.filter((line) => liftOf(line) === lift);
  const areas = AREAS.map((area) => ({ area, lines: lifted.filter((line) => areaOf(line) === area) }));
  return lifted.length === 0 ? [] : [{ lift, areas: areas.filter((each) => each.lines.length > 0) }];
}
