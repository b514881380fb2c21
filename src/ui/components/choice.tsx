// One question with a few answers as large tiles: radio buttons that a thumb can hit.
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { CheckIcon } from './icons.tsx';

/** A function would be shown as nothing, so the types let none pass. */
type Label = string | JSX.Element;

export type Answer<T extends string> = { value: T; label: Label; detail?: string | undefined };

type ChoiceProps<T extends string> = {
  legend: string;
  answers: readonly Answer<T>[];
  value: T | undefined;
  onChoose: (value: T) => void;
  columns?: 1 | 2;
  /** The page's heading asks the question already: here it is said to screen readers only. */
  isHeadingAbove?: boolean;
};

export function Choice<T extends string>(props: ChoiceProps<T>): JSX.Element {
  const { legend, answers, value, onChoose, columns = 1, isHeadingAbove } = props;
  const name = useId();
  return (
    <fieldset class="choice">
      <legend class={isHeadingAbove ? 'visually-hidden' : undefined}>{legend}</legend>
      <div class={columns === 2 ? 'tiles two' : 'tiles'}>
        {answers.map((answer) => (
          <label class="tile" key={answer.value}>
            <input
              type="radio"
              name={name}
              checked={value === answer.value}
              onChange={() => onChoose(answer.value)}
            />
            <span class="tile-mark">
              <CheckIcon size={20} />
            </span>
            <span>
              {answer.label}
              {answer.detail && <span class="quiet tile-detail">{answer.detail}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

type TickProps = {
  label: Label;
  detail?: string | undefined;
  checked: boolean;
  onChange: (checked: boolean) => void;
};

/** One thing to tick. */
export function Tick({ label, detail, checked, onChange }: TickProps): JSX.Element {
  return (
    <label class="tile">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span class="tile-mark">
        <CheckIcon size={20} />
      </span>
      <span>
        {label}
        {detail && <span class="quiet tile-detail">{detail}</span>}
      </span>
    </label>
  );
}
