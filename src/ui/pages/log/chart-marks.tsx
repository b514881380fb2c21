// The shapes of the temperature chart, the same in the drawing and in its legend.
import type { JSX } from 'preact';

/** The middle of the shape, and how wide it is. */
type Mark = { x: number; y: number; size: number };

export function MeasuredMark({ x, y, size }: Mark): JSX.Element {
  return <circle class="chart-point" cx={x} cy={y} r={size / 2} />;
}

/** Hollow, with a stroke through it: there, but not to be used. */
export function MaskedMark({ x, y, size }: Mark): JSX.Element {
  const half = size * 0.8;
  return (
    <g class="chart-masked">
      <circle cx={x} cy={y} r={size / 2} />
      <line x1={x - half} y1={y + half} x2={x + half} y2={y - half} />
    </g>
  );
}

export function MedicineMark({ x, y, size }: Mark): JSX.Element {
  const half = size * 0.6;
  return <path class="chart-medicine" d={`M${x} ${y - half}L${x + half} ${y + half}H${x - half}Z`} />;
}

export function QuestionMark({ x, y, size }: Mark): JSX.Element {
  const half = size * 0.75;
  return (
    <g class="chart-hot">
      <rect x={x - half} y={y - half} width={half * 2} height={half * 2} />
      <text x={x} y={y + size * 0.45} font-size={size * 1.3} text-anchor="middle">
        ?
      </text>
    </g>
  );
}

export function CrossMark({ x, y, size }: Mark): JSX.Element {
  const half = size * 0.4;
  return (
    <path
      class="chart-cross"
      d={`M${x - half} ${y - half}L${x + half} ${y + half}M${x - half} ${y + half}L${x + half} ${y - half}`}
    />
  );
}

export function LineMark({ x, y, size, isDashed = false }: Mark & { isDashed?: boolean }): JSX.Element {
  return isDashed ? (
    <line class="chart-fever" x1={x - size} y1={y} x2={x + size} y2={y} />
  ) : (
    <line class="chart-infusion" x1={x} y1={y - size} x2={x} y2={y + size} />
  );
}

export function LowMark({ x, y, size }: Mark): JSX.Element {
  return <line class="chart-low" x1={x - size / 2} y1={y} x2={x + size / 2} y2={y} />;
}
