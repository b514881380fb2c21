// People as dots, ten in a row: those who had it are filled, the others are rings. The caption says the same in words.
import type { JSX } from 'preact';

const IN_A_ROW = 10;
const STEP = 10;
const RADIUS = 3.6;

export function PeopleDots({ filled, of }: { filled: number; of: number }): JSX.Element {
  const rows = Math.ceil(of / IN_A_ROW);
  return (
    <svg
      class="people-dots"
      viewBox={`0 0 ${IN_A_ROW * STEP} ${rows * STEP}`}
      width={IN_A_ROW * STEP}
      height={rows * STEP}
      aria-hidden="true"
    >
      {Array.from({ length: of }, (_, index) => (
        <circle
          key={index}
          class={index < filled ? 'had-it' : 'had-it-not'}
          cx={(index % IN_A_ROW) * STEP + STEP / 2}
          cy={Math.floor(index / IN_A_ROW) * STEP + STEP / 2}
          r={RADIUS}
        />
      ))}
    </svg>
  );
}
