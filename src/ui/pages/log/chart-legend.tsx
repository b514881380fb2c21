// What each shape of the chart means, in words: only those that are in it.
import type { JSX } from 'preact';
import { FEVER_CELSIUS } from '../../../content/product/lines/thresholds.ts';
import { logChartWords } from '../../../i18n/log-chart.ts';
import { useWords } from '../../state/model.ts';
import type { ChartLayout } from './chart-layout.ts';
import {
  CrossMark,
  LineMark,
  LowMark,
  MaskedMark,
  MeasuredMark,
  MedicineMark,
  QuestionMark,
} from './chart-marks.tsx';

const MIDDLE = { x: 12, y: 12, size: 10 };

export function ChartLegend({ layout }: { layout: ChartLayout }): JSX.Element {
  const words = useWords(logChartWords);
  const { points, bars, medicines, hot, notMeasured, infusions } = layout;
  const isGrouped = bars.length > 0;
  const has = (isMasked: boolean) => [...points, ...bars].some((each) => each.isMasked === isMasked);
  return (
    <ul class="chart-legend" aria-label={words.legend}>
      {(has(false) || !has(true)) && (
        <Item text={isGrouped ? words.highest : words.measured}>
          <MeasuredMark {...MIDDLE} />
        </Item>
      )}
      {isGrouped && (
        <Item text={words.lowest}>
          <LowMark {...MIDDLE} />
        </Item>
      )}
      {has(true) && (
        <Item text={words.maskedMark}>
          <MaskedMark {...MIDDLE} />
        </Item>
      )}
      {medicines.length > 0 && (
        <Item text={words.medicine}>
          <MedicineMark {...MIDDLE} />
        </Item>
      )}
      {hot.length > 0 && (
        <Item text={words.hot}>
          <QuestionMark {...MIDDLE} />
        </Item>
      )}
      {notMeasured.length > 0 && (
        <Item text={words.notMeasured}>
          <CrossMark {...MIDDLE} />
        </Item>
      )}
      {infusions.length > 0 && (
        <Item text={words.infusion}>
          <LineMark {...MIDDLE} />
        </Item>
      )}
      <Item text={words.feverLineLong(FEVER_CELSIUS.toFixed(1))}>
        <LineMark {...MIDDLE} isDashed />
      </Item>
    </ul>
  );
}

function Item({ text, children }: { text: string; children: JSX.Element }): JSX.Element {
  return (
    <li>
      <svg class="chart-sample" viewBox="0 0 24 24" aria-hidden="true" font-size="14">
        {children}
      </svg>
      {text}
    </li>
  );
}
