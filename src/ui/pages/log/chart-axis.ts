// The labels along both axes of the chart: as many as fit beside each other in the size in which they are read.
import { addDays, type CivilDay, daysBetween } from '../../../domain/civil-day.ts';
import type { Locale } from '../../../domain/locale.ts';
import { monthAfter, monthOf } from '../../../domain/log/log-range.ts';
import { axisDay, axisMonth } from '../../../i18n/chart-days.ts';

export type AxisLabel = { x: number; text: string };

export type TimeAxis = { from: CivilDay; days: number; left: number; right: number };

const DAY_STEPS = [1, 2, 3, 4, 5, 7, 10, 14, 21, 28];
const MONTH_STEPS = [1, 2, 3, 4, 6, 12, 24, 36, 60];
/** From here on months are named, not days. */
const MONTHS_FROM_DAYS = 120;
const DAYS_A_MONTH = 30.4;

/** Labels need a little more than their own width. */
const APART = 1.2;

/** In the unit of `font`: Latin letters and digits are a little over half as wide as high. */
export function textWidth(text: string, font: number): number {
  return [...text].reduce((width, letter) => width + (letter < '\u2000' ? 0.6 : 1) * font, 0);
}

export function xOf(position: number, { days, left, right }: TimeAxis): number {
  return left + (position / days) * (right - left);
}

/** Kept inside, so that no label is cut off. */
export function clampedX(x: number, text: string, font: number, left: number, right: number): number {
  const half = textWidth(text, font) / 2;
  return Math.max(left + half, Math.min(right - half, x));
}

/** The last day is always named; the others at even distances before it. */
export function dayLabels(axis: TimeAxis, font: number, width: number, locale: Locale): AxisLabel[] {
  const isLong = axis.days > MONTHS_FROM_DAYS;
  const days = isLong ? monthStarts(axis, font, locale) : dayStarts(axis, font, locale);
  return days.map((day) => {
    const text = isLong ? axisMonth(locale, day) : axisDay(locale, day);
    const middle = daysBetween(axis.from, day) + (isLong ? 0 : 0.5);
    return { x: clampedX(xOf(middle, axis), text, font, 0, width), text };
  });
}

function dayStarts(axis: TimeAxis, font: number, locale: Locale): CivilDay[] {
  const room = (axis.right - axis.left) / axis.days;
  const widest = textWidth(axisDay(locale, '2026-12-28'), font) * APART;
  const step = DAY_STEPS.find((days) => days * room >= widest) ?? axis.days;
  const count = Math.ceil(axis.days / step);
  return Array.from({ length: count }, (_, index) =>
    addDays(axis.from, axis.days - 1 - index * step),
  ).reverse();
}

function monthStarts(axis: TimeAxis, font: number, locale: Locale): CivilDay[] {
  const room = (axis.right - axis.left) / axis.days;
  const widest = textWidth(axisMonth(locale, '2026-12-01'), font) * APART;
  const step = MONTH_STEPS.find((months) => months * DAYS_A_MONTH * room >= widest) ?? 120;
  const end = addDays(axis.from, axis.days - 1);
  const months: CivilDay[] = [];
  for (let month = monthOf(end); `${month}-01` >= axis.from; month = monthAfter(month, -step)) {
    months.unshift(`${month}-01`);
  }
  return months;
}

export type CelsiusAxis = { low: number; high: number; top: number; bottom: number };

/** Wide enough for the fever line and a hand's breadth around the readings. */
export function celsiusAxis(values: readonly number[], top: number, bottom: number): CelsiusAxis {
  return {
    low: Math.min(35.5, ...values.map((value) => value - 0.3)),
    high: Math.max(38.5, ...values.map((value) => value + 0.6)),
    top,
    bottom,
  };
}

export function yOf(celsius: number, { low, high, top, bottom }: CelsiusAxis): number {
  return bottom - ((celsius - low) / (high - low)) * (bottom - top);
}

const MOST_DEGREES = 7;

/** Whole degrees, or every second one where they are many. */
export function degreesOn({ low, high }: CelsiusAxis): number[] {
  const first = Math.ceil(low);
  const all = Array.from({ length: Math.floor(high) - first + 1 }, (_, index) => first + index);
  const step = all.length > MOST_DEGREES ? 2 : 1;
  return all.filter((degree) => degree % step === 0);
}
