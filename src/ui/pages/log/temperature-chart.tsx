// The temperature chart as a drawing: every kind of mark has a shape of its own, so that none is told by colour alone.
import type { JSX } from 'preact';
import type { ChartLayout } from './chart-layout.ts';
import { CrossMark, MaskedMark, MeasuredMark, MedicineMark, QuestionMark } from './chart-marks.tsx';

type ChartProps = {
  layout: ChartLayout;
  name: string;
  feverWord: string;
  infusionLabel: string;
  /** Ids of the sentence and of the table that say the same. */
  describedBy: string;
  details: string;
};

export function TemperatureChart(props: ChartProps): JSX.Element {
  const { layout, name, feverWord, infusionLabel, describedBy, details } = props;
  const { width, height, font, plot, fever, peak } = layout;
  const size = font * 0.62;
  return (
    <svg
      class="chart"
      role="img"
      aria-label={name}
      aria-describedby={describedBy}
      aria-details={details}
      viewBox={`0 0 ${width} ${height}`}
      font-size={font}
    >
      {layout.infusions.map(({ id, band }) => (
        <rect
          key={id}
          class="chart-band"
          x={band.x}
          y={plot.top}
          width={band.width}
          height={plot.bottom - plot.top}
        />
      ))}
      {layout.degrees.map(({ y, text }) => (
        <g key={text}>
          <line class="chart-grid" x1={plot.left} y1={y} x2={plot.right} y2={y} />
          <text x={plot.left - font * 0.4} y={y + font * 0.35} text-anchor="end">
            {text}
          </text>
        </g>
      ))}
      <text x={plot.left - font * 0.4} y={plot.top - font * 0.1} text-anchor="end">
        ℃
      </text>
      <path
        class="chart-axis"
        d={`M${plot.left} ${plot.top}V${plot.bottom}H${plot.right}`}
        vector-effect="non-scaling-stroke"
      />
      {layout.days.map(({ x, text }) => (
        <text key={text} x={x} y={height - font * 0.3} text-anchor="middle">
          {text}
        </text>
      ))}
      {layout.infusions.map(({ id, x, label, isPlanned }) => (
        <g key={id}>
          <line
            class={isPlanned ? 'chart-infusion planned' : 'chart-infusion'}
            x1={x}
            y1={label ? label.y + font * 0.2 : plot.top}
            x2={x}
            y2={plot.bottom}
          />
          {label && (
            <text class="chart-infusion-label" x={label.x} y={label.y} text-anchor="middle">
              {infusionLabel}
            </text>
          )}
        </g>
      ))}
      <line class="chart-fever" x1={plot.left} y1={fever.y} x2={plot.right} y2={fever.y} />
      <text class="chart-bold" x={plot.left - font * 0.4} y={fever.y + font * 0.35} text-anchor="end">
        {fever.text}
      </text>
      <text class="chart-bold" x={plot.right + font * 0.3} y={fever.y + font * 0.35}>
        {feverWord}
      </text>
      {[...layout.joins, ...layout.bars].map(({ id, x1, y1, x2, y2 }) => (
        <line key={id} class="chart-join" x1={x1} y1={y1} x2={x2} y2={y2} />
      ))}
      {layout.points.map(({ id, isMasked, x, y }) =>
        isMasked ? (
          <MaskedMark key={id} x={x} y={y} size={size} />
        ) : (
          <MeasuredMark key={id} x={x} y={y} size={size} />
        ),
      )}
      {layout.bars.map(({ id, isMasked, x1: x, y1: y, y2 }) => (
        <g key={id}>
          <line class="chart-low" x1={x - size / 2} y1={y2} x2={x + size / 2} y2={y2} />
          {isMasked ? <MaskedMark x={x} y={y} size={size} /> : <MeasuredMark x={x} y={y} size={size} />}
        </g>
      ))}
      {peak && (
        <text class="chart-peak" x={peak.x} y={peak.y} text-anchor="middle">
          {peak.text}
        </text>
      )}
      {layout.medicines.map(({ id, x, y }) => (
        <MedicineMark key={id} x={x} y={y} size={size} />
      ))}
      {layout.hot.map(({ id, x, y }) => (
        <QuestionMark key={id} x={x} y={y} size={size} />
      ))}
      {layout.notMeasured.map(({ id, x, y }) => (
        <CrossMark key={id} x={x} y={y} size={size} />
      ))}
    </svg>
  );
}
