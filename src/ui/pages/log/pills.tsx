// Small choices beside each other, for what is changed often and takes little room.
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import '../../styles/pills.css';

type ChoiceProps<T extends string> = {
  legend: string;
  isLegendHidden?: boolean;
  answers: readonly { value: T; label: string }[];
  value: T;
  onChoose: (value: T) => void;
};

export function PillChoice<T extends string>(props: ChoiceProps<T>): JSX.Element {
  const { legend, isLegendHidden = false, answers, value, onChoose } = props;
  const name = useId();
  return (
    <fieldset class="pills">
      <legend class={isLegendHidden ? 'visually-hidden' : undefined}>{legend}</legend>
      {answers.map((answer) => (
        <label class="pill" key={answer.value}>
          <input
            type="radio"
            name={name}
            checked={value === answer.value}
            onChange={() => onChoose(answer.value)}
          />
          {answer.label}
        </label>
      ))}
    </fieldset>
  );
}

type TickProps = { label: string; checked: boolean; onChange: (checked: boolean) => void };

export function PillTick({ label, checked, onChange }: TickProps): JSX.Element {
  return (
    <label class="pill">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      {label}
    </label>
  );
}
