// The settings: the other pages about this person first, then language and look, reminders, keeping, privacy, the way out.
import type { JSX } from 'preact';
import { settingsWords } from '../../../i18n/settings.ts';
import { CheckIcon, FamilyIcon, PhoneIcon } from '../../components/icons.tsx';
import { LanguageChoice } from '../../components/language-choice.tsx';
import { Page } from '../../components/page.tsx';
import { PageLinks } from '../../components/page-links.tsx';
import { SettingChoice } from '../../components/setting-choice.tsx';
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
  const words = useWords(settingsWords);
  const settings = useModel().settings.value;
  return (
    <Page title={words.title} back="/">
      <PageLinks
        links={[
          { href: '/contact', picture: <PhoneIcon />, name: words.contact, lead: words.contactLead },
          { href: '/profile', picture: <FamilyIcon />, name: words.profile, lead: words.profileLead },
          { href: '/visits', picture: <CheckIcon />, name: words.visits, lead: words.visitsLead },
        ]}
      />
      <LanguageChoice />
      <SettingChoice<TextSizeChoice>
        legend={words.textSize}
        value={`${settings.textSize}`}
        answers={words.textSizes.map((label, index) => ({
          value: `${index + 1}` as TextSizeChoice,
          label: <span class={`size-${index + 1}`}>{label}</span>,
        }))}
        change={(size) => ({ textSize: Number(size) as 1 | 2 | 3 | 4 | 5 })}
      />
      <SettingChoice
        legend={words.theme}
        value={settings.theme}
        answers={[
          { value: 'system', label: words.themeSystem },
          { value: 'light', label: words.themeLight },
          { value: 'dark', label: words.themeDark },
        ]}
        change={(theme) => ({ theme })}
      />
      <SettingChoice
        legend={words.holder}
        value={settings.holder}
        answers={[
          { value: 'patient', label: words.holderPatient },
          { value: 'family', label: words.holderFamily },
        ]}
        change={(holder) => ({ holder })}
      />
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
