// Japanese or English, each in its own letters; asked by the first start and by the settings.
import type { JSX } from 'preact';
import { settingsWords } from '../../i18n/settings.ts';
import { useModel, useWords } from '../state/model.ts';
import { SettingChoice } from './setting-choice.tsx';

export function LanguageChoice(): JSX.Element {
  const words = useWords(settingsWords);
  return (
    <SettingChoice
      legend={words.language}
      columns={2}
      value={useModel().settings.value.locale}
      answers={[
        { value: 'ja', label: <span lang="ja">日本語</span> },
        { value: 'en', label: <span lang="en">English</span> },
      ]}
      change={(locale) => ({ locale })}
    />
  );
}
