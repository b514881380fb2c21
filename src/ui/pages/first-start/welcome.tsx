// The very first page: what this is, that it never calls by itself, and the language.
import type { JSX } from 'preact';
import { firstStartWords } from '../../../i18n/first-start.ts';
import { settingsWords } from '../../../i18n/settings.ts';
import { Choice } from '../../components/choice.tsx';
import { changeSettings } from '../../state/change.ts';
import { useModel, useWords } from '../../state/model.ts';

export function Welcome({ onBegin, onSkip }: { onBegin: () => void; onSkip: () => void }): JSX.Element {
  const model = useModel();
  const words = useWords(firstStartWords);
  return (
    <main class="page">
      <header class="page-head">
        <h1 class="big-title">{words.title}</h1>
        <p>{words.lead}</p>
      </header>
      <section class="card notice">
        <p>{words.never}</p>
        <p>
          <strong>{words.callFirst}</strong>
        </p>
      </section>
      <section class="card">
        <Choice
          legend={useWords(settingsWords).language}
          columns={2}
          value={model.settings.value.locale}
          answers={[
            { value: 'ja', label: '日本語' },
            { value: 'en', label: 'English' },
          ]}
          onChoose={(locale) => void changeSettings(model, { locale })}
        />
      </section>
      <button type="button" class="button primary" onClick={onBegin}>
        {words.begin}
      </button>
      <button type="button" class="button" onClick={onSkip}>
        {words.skipAll}
      </button>
    </main>
  );
}
