// One point of a check: given or open, told by icon, weight and word.
import type { JSX } from 'preact';
import { CheckIcon } from '../../components/icons.tsx';
import { ClockIcon } from '../../components/page-icons.tsx';

export function Fact({ isGood, children }: { isGood: boolean; children: string }): JSX.Element {
  return (
    <span class={isGood ? 'fact good' : 'fact open'}>
      {isGood ? <CheckIcon size={20} /> : <ClockIcon size={20} />}
      <span>{children}</span>
    </span>
  );
}
