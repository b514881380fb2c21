// What the three kinds of blood cells do.
import type { JSX } from 'preact';

export const BLOOD_CELLS: readonly (() => JSX.Element)[] = [
  () => (
    <>
      <circle class="guard" cx="140" cy="75" r="42" />
      <g class="inked">
        <circle cx="128" cy="66" r="4.5" />
        <circle cx="152" cy="66" r="4.5" />
      </g>
      <path class="shield" d="M184 46q16 10 32 0v32q-2 20-16 28-14-8-16-28Z" />
      <path class="ill-line" d="M244 58l14 14m0-14-14 14M250 100l10 10m0-10-10 10" />
    </>
  ),
  () => (
    <>
      <ellipse class="red" cx="160" cy="75" rx="54" ry="42" />
      <ellipse class="red-dent" cx="160" cy="75" rx="24" ry="16" />
    </>
  ),
  () => (
    <>
      <path class="skin" d="M40 96h88l10 20h44l10-20h88v34H40Z" />
      <g class="grain">
        <circle cx="146" cy="104" r="8" />
        <circle cx="162" cy="106" r="9" />
        <circle cx="178" cy="103" r="8" />
        <circle cx="154" cy="88" r="8" />
        <circle cx="171" cy="87" r="8" />
        <circle cx="132" cy="60" r="7" />
        <circle cx="190" cy="56" r="7" />
        <circle cx="162" cy="48" r="7" />
      </g>
    </>
  ),
];
