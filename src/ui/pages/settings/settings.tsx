// The settings: language and look first, then reminders, keeping, privacy, the way out.
import type { JSX } from 'preact';
import { settingsWords } from '../../../i18n/settings.ts';
import { Choice } from '../../components/choice.tsx';
import { Page } from '../../components/page.tsx';
import { changeSettings } from '../../state/change.ts';
import { useModel, useWords } from '../../state/model.ts';
import '../../styles/form.css';
import '../../styles/settings.css';
import { About } from './about.tsx';
import { EraseEverything } from './erase-everything.tsx';
import { InstallHelp } from './install-help.tsx';
import { KeepStorage } from './keep-storage.tsx';
import { ReminderSettings } from './reminder-settings.tsx';

type TextSizeChoice = '1' | '2' | '3' | '4' | '5';

export function SettingsPage(): JSX.Element {
  const model = useModel();
  const words = useWords(settingsWords);
  const settings = model.settings.value;
  return (
    <Page title={words.title} back="/">
      <section class="card">
        <a class="button" href="/contact">
          {words.contact}
        </a>
        <a class="button" href="/visits">
          {words.visits}
        </a>
      </section>
      <section class="card">
        <Choice
          legend={words.language}
          columns={2}
          value={settings.locale}
          answers={[
            { value: 'ja', label: '日本語' },
            { value: 'en', label: 'English' },
          ]}
          onChoose={(locale) => void changeSettings(model, { locale })}
        />
      </section>
      <section class="card text-sizes">
        <Choice<TextSizeChoice>
          legend={words.textSize}
          value={`${settings.textSize}`}
          answers={words.textSizes.map((label, index) => ({
            value: `${index + 1}` as TextSizeChoice,
            label: <span class={`size-${index + 1}`}>{label}</span>,
          }))}
          onChoose={(size) => void changeSettings(model, { textSize: Number(size) as 1 | 2 | 3 | 4 | 5 })}
        />
      </section>
      <section class="card">
        <Choice
          legend={words.theme}
          value={settings.theme}
          answers={[
            { value: 'system', label: words.themeSystem },
            { value: 'light', label: words.themeLight },
            { value: 'dark', label: words.themeDark },
          ]}
          onChoose={(theme) => void changeSettings(model, { theme })}
        />
      </section>
      <section class="card">
        <Choice
          legend={words.holder}
          value={settings.holder}
          answers={[
            { value: 'patient', label: words.holderPatient },
            { value: 'family', label: words.holderFamily },
          ]}
          onChoose={(holder) => void changeSettings(model, { holder })}
        />
      </section>
      <ReminderSettings />
      <InstallHelp />
      <KeepStorage />
      <section class="card">
        <h2>{words.privacy}</h2>
        {words.privacyText.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </section>
      <EraseEverything />
      <About />
    </Page>
  );
}
