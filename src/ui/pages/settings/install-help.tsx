// How Temoto gets onto the home screen of this kind of phone.
import type { JSX } from 'preact';
import { settingsWords } from '../../../i18n/settings.ts';
import { useModel, useWords } from '../../state/model.ts';

export function InstallHelp(): JSX.Element {
  const { device } = useModel();
  const words = useWords(settingsWords);
  return (
    <section class="card" id="install">
      <h2>{words.install}</h2>
      {device.isInstalled() ? <p>{words.installed}</p> : <InstallSteps />}
    </section>
  );
}

export function InstallSteps(): JSX.Element {
  const { device } = useModel();
  const words = useWords(settingsWords);
  const isIPhone = device.isIPhoneTab();
  return (
    <>
      <ol class="numbered">
        {(isIPhone ? words.installIPhone : words.installOther).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {isIPhone && <p>{words.installIPhoneWhy}</p>}
    </>
  );
}
