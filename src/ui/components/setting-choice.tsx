// One setting as a question with its answers: changed with a tap, and honest about a phone that cannot keep it.
import type { JSX } from 'preact';
import type { Settings } from '../../storage/settings.ts';
import { changeSettings } from '../state/change.ts';
import { useModel } from '../state/model.ts';
import { type Answer, Choice } from './choice.tsx';
import { useKept } from './use-kept.tsx';

type SettingChoiceProps<T extends string> = {
  legend: string;
  answers: readonly Answer<T>[];
  value: T;
  change: (value: T) => Partial<Settings>;
  columns?: 1 | 2;
};

export function SettingChoice<T extends string>({ change, ...question }: SettingChoiceProps<T>): JSX.Element {
  const model = useModel();
  const { keep, notKept } = useKept();
  return (
    <section class="card">
      <Choice {...question} onChoose={(value) => void keep(changeSettings(model, change(value)))} />
      {notKept}
    </section>
  );
}
