// Taking the temperature under the arm: where the tip goes, and how the arm is held.
import type { JSX } from 'preact';

export const ARMPIT: readonly (() => JSX.Element)[] = [
  () => (
    <>
      <Body />
      <path class="skin" d="M196 64q28 4 40 34l20 36-16 10-32-42" />
      <g class="medicine">
        <path d="M196 92l-16 44" />
      </g>
      <circle class="tip" cx="197" cy="88" r="7" />
    </>
  ),
  () => (
    <>
      <Body />
      <path class="skin" d="M196 64q20 4 22 34v46h-20V92" />
      <path class="skin" d="M124 64q-20 4-20 34l2 20q30 14 92 4l-2-16q-44 8-70 0V92" />
      <g class="medicine">
        <path d="M190 100l-8 18" />
      </g>
    </>
  ),
];

function Body(): JSX.Element {
  return (
    <>
      <circle class="skin" cx="160" cy="28" r="20" />
      <path class="skin" d="M150 46v10q-26 2-30 18v70h80V74q-4-16-30-18V46" />
    </>
  );
}
