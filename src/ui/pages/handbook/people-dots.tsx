// People as marks, ten in a row: rings for those who did not have it, full dots for those who had, squares where it was severe.
import type { JSX } from 'preact';

const IN_A_ROW = 10;
const STEP = 10;
const RADIUS = 3.6;
const SIDE = 7.4;

type PeopleDotsProps = {
  /** Those who had it, the severe ones among them. */
  filled: number;
  severe: number;
  of: number;
};

/** The caption says the same in words. */
export function PeopleDots({ filled, severe, of }: PeopleDotsProps): JSX.Element {
  const rows = Math.ceil(of / IN_A_ROW);
  const columns = Math.min(of, IN_A_ROW);
  return (
    <svg
      class="people-dots"
      viewBox={`0 0 ${columns * STEP} ${rows * STEP}`}
      width={columns * STEP}
      height={rows * STEP}
      aria-hidden="true"
    >
      {Array.from({ length: of }, (_, index) => {
        const x = (index % IN_A_ROW) * STEP + STEP / 2;
        const y = Math.floor(index / IN_A_ROW) * STEP + STEP / 2;
        return index < severe ? (
          <rect
            key={index}
            class="severe"
            x={x - SIDE / 2}
            y={y - SIDE / 2}
            width={SIDE}
            height={SIDE}
            rx="1"
          />
        ) : (
          <circle key={index} class={index < filled ? 'had-it' : 'had-it-not'} cx={x} cy={y} r={RADIUS} />
        );
      })}
    </svg>
  );
}
