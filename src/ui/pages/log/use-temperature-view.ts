// The readings of a span of days as chart and table show them: one by one, or some days together where they are many.
import { useId, useMemo } from 'preact/hooks';
import type { DaySpan } from '../../../domain/log/log-filter.ts';
import {
  groupedReadings,
  type ReadingGroup,
  type TemperatureSeries,
  temperatureSeries,
} from '../../../domain/log/temperature-series.ts';
import type { SymptomEntry } from '../../../domain/symptoms/entry.ts';
import { useModel } from '../../state/model.ts';

export type TemperatureView = {
  series: TemperatureSeries;
  /** Absent while every reading can stand alone. */
  groups?: ReadingGroup[];
  daysTogether: number;
  measured: number;
  isMasked: boolean;
  /** Of the table, which the chart names as its twin. */
  tableId: string;
};

/** More than this would lie on top of each other. */
const MOST_READINGS = 150;
const MOST_GROUPS = 62;

export function useTemperatureView(entries: readonly SymptomEntry[], span: DaySpan): TemperatureView {
  const model = useModel();
  const tableId = useId();
  const infusions = model.infusions.value;
  return useMemo(() => {
    const series = temperatureSeries(entries, infusions, span, model.device.zone());
    const measured = series.readings.filter(({ celsius }) => celsius !== undefined);
    const isGrouped = series.readings.length > MOST_READINGS;
    return {
      series,
      ...(isGrouped && { groups: groupedReadings(series, MOST_GROUPS) }),
      daysTogether: Math.ceil(series.days / MOST_GROUPS),
      measured: measured.length,
      isMasked: measured.some((reading) => reading.isMasked),
      tableId,
    };
  }, [entries, infusions, span.from, span.to]);
}
