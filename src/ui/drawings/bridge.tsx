// How the medicine works: two cells apart, linked, and the one destroying the other.
import type { JSX } from 'preact';

const T_CELL = { x: 84, y: 76, r: 44 };
const CANCER_CELL = { x: 236, y: 76, r: 34 };
const BUMPS = 9;

export const BRIDGE: readonly (() => JSX.Element)[] = [
  () => (
    <>
      <TCell isAwake={false} />
      <CancerCell />
    </>
  ),
  () => (
    <>
      <TCell isAwake={false} />
      <CancerCell />
      <Medicine />
    </>
  ),
  () => (
    <>
      <TCell isAwake />
      <BrokenCell />
      <Medicine />
      <Signals />
    </>
  ),
];

function TCell({ isAwake }: { isAwake: boolean }): JSX.Element {
  const { x, y, r } = T_CELL;
  return (
    <>
      <circle class="guard" cx={x} cy={y} r={r} />
      {isAwake ? (
        <g class="inked">
          <circle cx={x - 14} cy={y - 10} r="5" />
          <circle cx={x + 14} cy={y - 10} r="5" />
        </g>
      ) : (
        <path class="line" d={`M${x - 21} ${y - 10}q7 7 14 0M${x + 7} ${y - 10}q7 7 14 0`} />
      )}
      <path class="guard-line" d={`M${x - 12} ${y + 10}h24M${x} ${y + 10}v20`} />
    </>
  );
}

function CancerCell(): JSX.Element {
  const { x, y, r } = CANCER_CELL;
  return (
    <>
      {Array.from({ length: BUMPS }, (_, index) => {
        const turn = (index / BUMPS) * 2 * Math.PI;
        return (
          <circle
            key={index}
            class="ill"
            cx={(x + r * Math.cos(turn)).toFixed(1)}
            cy={(y + r * Math.sin(turn)).toFixed(1)}
            r="12"
          />
        );
      })}
      <circle class="ill-body" cx={x} cy={y} r={r + 2} />
      <path class="ill-line" d={`M${x - 13} ${y - 13}l26 26M${x + 13} ${y - 13}l-26 26`} />
    </>
  );
}

/** A Y with an open hand at each arm. */
function Medicine(): JSX.Element {
  return (
    <g class="medicine">
      <path d="M160 126V92M160 92 139 76M160 92l26-16" />
      <path d="M137 66q-9 10 0 20M188 66q9 10 0 20" />
    </g>
  );
}

function BrokenCell(): JSX.Element {
  return (
    <>
      <path class="ill" d="M214 50q14-16 32-8l-10 22-20 4Z" />
      <path class="ill" d="M258 50q18 12 12 34l-22-6 2-20Z" />
      <path class="ill" d="M212 82l18 4 4 20q-20 2-22-24Z" />
      <path class="ill" d="M246 92l18 4q-6 16-22 14Z" />
    </>
  );
}

/** Towards the other cell, and out into the body. */
function Signals(): JSX.Element {
  return (
    <g class="signal">
      <circle cx="146" cy="52" r="4" />
      <circle cx="164" cy="44" r="4" />
      <circle cx="183" cy="50" r="4" />
      <circle cx="198" cy="62" r="4" />
      <circle cx="30" cy="40" r="4" />
      <circle cx="18" cy="76" r="4" />
      <circle cx="34" cy="114" r="4" />
      <circle cx="66" cy="18" r="4" />
      <circle cx="104" cy="16" r="4" />
      <circle cx="78" cy="138" r="4" />
      <circle cx="112" cy="132" r="4" />
    </g>
  );
}
