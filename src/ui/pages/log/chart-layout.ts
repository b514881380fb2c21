// Where everything of the temperature chart stands, in pixels: from the series, the width there is, and the size of the type.
import { FEVER_CELSIUS } from '../../../content/product/lines/thresholds.ts';
import type { Locale } from '../../../domain/locale.ts';
import {
  joinedReadings,
  type Reading,
  type ReadingGroup,
  type TemperatureSeries,
} from '../../../domain/log/temperature-series.ts';
import { celsiusText } from '../../../domain/symptoms/celsius-text.ts';
import {
  type AxisLabel,
  type CelsiusAxis,
  celsiusAxis,
  clampedX,
  dayLabels,
  degreesOn,
  type TimeAxis,
  textWidth,
  xOf,
  yOf,
} from './chart-axis.ts';

export type Box = { left: number; right: number; top: number; bottom: number };
export type Spot = { id: string; x: number; y: number };
export type Line = { id: string; x1: number; y1: number; x2: number; y2: number };

export type ChartLayout = {
  width: number;
  height: number;
  font: number;
  plot: Box;
  degrees: { y: number; text: string }[];
  /** With its value on the left and a word on the right: no reading can lie on them. */
  fever: { y: number; text: string };
  days: AxisLabel[];
  points: (Spot & { isMasked: boolean })[];
  joins: Line[];
  /** Instead of points and joins: from the lowest to the highest of some days; the highest bears the mark. */
  bars: (Line & { isMasked: boolean })[];
  medicines: Spot[];
  hot: Spot[];
  notMeasured: Spot[];
  infusions: {
    id: string;
    x: number;
    band: { x: number; width: number };
    label?: { x: number; y: number };
    isPlanned: boolean;
  }[];
  /** The highest value, written out. */
  peak?: { x: number; y: number; text: string };
};

export type ChartInput = {
  series: TemperatureSeries;
  /** Where the readings are too many to stand alone. */
  groups?: readonly ReadingGroup[] | undefined;
  width: number;
  /** Pixels of the labels. */
  font: number;
  locale: Locale;
  infusionLabel: string;
  feverWord: string;
};

/** Heights in units of the type. */
const LABEL_ROW = 1.3;
const PLOT = 10.5;
const LANE = 1.3;
const EDGE = 0.6;
const AXIS_WIDTH = 2.8;

export function chartLayout(input: ChartInput): ChartLayout {
  const { series, groups, width, font, locale } = input;
  const top = 2 * LABEL_ROW * font + EDGE * font;
  const plot = {
    left: AXIS_WIDTH * font,
    right: width - textWidth(input.feverWord, font) - EDGE * font,
    top,
    bottom: top + PLOT * font,
  };
  const axis: TimeAxis = { from: series.span.from, days: series.days, left: plot.left, right: plot.right };
  const values = series.readings.flatMap(({ celsius }) => (celsius === undefined ? [] : [celsius]));
  const celsius = celsiusAxis(values, plot.top, plot.bottom);
  const feverY = yOf(FEVER_CELSIUS, celsius);
  const medicineY = plot.bottom + LANE * 0.75 * font;
  const otherY = medicineY + LANE * font;
  const inLane = (y: number, has: (reading: Reading) => boolean): Spot[] =>
    groups
      ? groups
          .filter((group) => group.readings.some(has))
          .map(({ from: id, position }) => ({ id, x: xOf(position, axis), y }))
      : series.readings.filter(has).map(({ id, position }) => ({ id, x: xOf(position, axis), y }));
  const spotOf = ({ id, position, celsius: value = Number.NaN }: Reading): Spot => ({
    id,
    x: xOf(position, axis),
    y: yOf(value, celsius),
  });
  const measured = series.readings.filter((reading) => reading.celsius !== undefined);
  return {
    width,
    height: otherY + LANE * 0.6 * font + LABEL_ROW * font,
    font,
    plot,
    degrees: degreesOn(celsius)
      .map((degree) => ({ y: yOf(degree, celsius), text: String(degree) }))
      .filter(({ y }) => Math.abs(y - feverY) >= font),
    fever: { y: feverY, text: FEVER_CELSIUS.toFixed(1) },
    days: dayLabels(axis, font, width, locale),
    points: groups ? [] : measured.map((reading) => ({ ...spotOf(reading), isMasked: reading.isMasked })),
    joins: groups
      ? []
      : joinedReadings(series.readings).map(([one, next]) => lineBetween(spotOf(one), spotOf(next))),
    bars: (groups ?? []).flatMap((group) => barOf(group, axis, celsius)),
    medicines: inLane(medicineY, ({ tookFeverMedicine }) => tookFeverMedicine),
    hot: inLane(otherY, ({ isHot }) => isHot),
    notMeasured: inLane(otherY, ({ isHot, celsius: value }) => value === undefined && !isHot),
    infusions: infusionMarks(input, axis),
    ...peakOf(measured, spotOf, input),
  };
}

function lineBetween(one: Spot, next: Spot): Line {
  return { id: next.id, x1: one.x, y1: one.y, x2: next.x, y2: next.y };
}

function barOf(
  { from: id, position, highest, lowest, readings }: ReadingGroup,
  axis: TimeAxis,
  celsius: CelsiusAxis,
) {
  if (highest === undefined || lowest === undefined) return [];
  const x = xOf(position, axis);
  const isMasked = readings.some((reading) => reading.isMasked && reading.celsius === highest);
  return [{ id, x1: x, y1: yOf(highest, celsius), x2: x, y2: yOf(lowest, celsius), isMasked }];
}

/** Labels stand in two rows; one that fits in neither is left out, its line stays. */
function infusionMarks(
  { series, width, font, infusionLabel }: ChartInput,
  axis: TimeAxis,
): ChartLayout['infusions'] {
  const wide = textWidth(infusionLabel, font);
  const taken = [-Infinity, -Infinity];
  return series.infusions.map(({ position, infusion }) => {
    const x = xOf(position, axis);
    const middle = clampedX(x, infusionLabel, font, 0, width);
    const row = taken.findIndex((end) => end <= middle - wide / 2);
    if (row >= 0) taken[row] = middle + wide / 2 + font * 0.3;
    const start = xOf(position - 0.5, axis);
    return {
      id: infusion.id,
      x,
      band: { x: start, width: xOf(position + 0.5, axis) - start },
      isPlanned: infusion.status === 'planned',
      ...(row >= 0 && { label: { x: middle, y: (row + 0.95) * LABEL_ROW * font } }),
    };
  });
}

function peakOf(
  measured: readonly Reading[],
  spotOf: (reading: Reading) => Spot,
  { width, font, groups }: ChartInput,
): Pick<ChartLayout, 'peak'> {
  const [first, ...others] = measured;
  if (!first) return {};
  const peak = others.reduce((high, one) => ((one.celsius ?? 0) > (high.celsius ?? 0) ? one : high), first);
  const text = celsiusText(peak.celsius ?? 0);
  const group = groups?.find(({ from, to }) => from <= peak.day && peak.day <= to);
  const { x, y } = spotOf(group ? { ...peak, position: group.position } : peak);
  return { peak: { x: clampedX(x, text, font, AXIS_WIDTH * font, width), y: y - font * 0.6, text } };
}
