// Makes an icon from its lines: two pixels wide, always beside a word, hidden from screen readers.
import type { JSX } from 'preact';

type IconProps = { size?: number };

export function icon(paths: JSX.Element): (props: IconProps) => JSX.Element {
  return ({ size = 28 }) => (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      {paths}
    </svg>
  );
}
