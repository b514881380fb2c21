// Who made this, on what it is built, who has reviewed it.
import type { JSX } from 'preact';
import { EDITION } from '../../../content/product/edition.ts';
import { fullDay } from '../../../i18n/days.ts';
import { settingsWords } from '../../../i18n/settings.ts';
import { useModel, useWords } from '../../state/model.ts';

export function About(): JSX.Element {
  const { locale } = useModel().settings.value;
  const words = useWords(settingsWords);
  return (
    <section class="card">
      <h2>{words.about}</h2>
      <p>{words.aboutText}</p>
      <p>{words.aboutWatch}</p>
      <p>{words.edition(EDITION.id, fullDay(locale, EDITION.rmpDate))}</p>
      {!EDITION.approval && <p>{words.review}</p>}
      <a class="button" href="/handbook#about">
        {words.aboutMore}
      </a>
      <p class="quiet">{words.version(__APP_VERSION__)}</p>
    </section>
  );
}
