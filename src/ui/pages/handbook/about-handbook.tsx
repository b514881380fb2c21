// Who made the handbook, from what, and which materials stand above it.
import type { JSX } from 'preact';
import { coverWords } from '../../../content/handbook-cover.ts';
import { EDITION } from '../../../content/product/edition.ts';
import { provenanceWords } from '../../../content/provenance.ts';
import { fullDay } from '../../../i18n/days.ts';
import { editionChangeWords } from '../../../i18n/edition-changes.ts';
import { useModel, useWords } from '../../state/model.ts';

export function AboutHandbook(): JSX.Element {
  const words = useWords(coverWords);
  const { locale } = useModel().settings.value;
  return (
    <section class="card about-handbook" id="about" tabIndex={-1} aria-labelledby="about-title">
      <h2 id="about-title">{words.aboutTitle}</h2>
      <p>{words.makers}</p>
      <dl>
        <div>
          <dt>{words.edition}</dt>
          <dd>{EDITION.id}</dd>
        </div>
        <div>
          <dt>{words.contentHash}</dt>
          <dd>{__CONTENT_HASH__}</dd>
        </div>
        <div>
          <dt>{words.madeOn}</dt>
          <dd>{fullDay(locale, EDITION.madeOn)}</dd>
        </div>
        <div>
          <dt>{words.basedOn}</dt>
          <dd>{words.plan(fullDay(locale, EDITION.rmpDate))}</dd>
        </div>
      </dl>
      <a class="about-link" href="/handbook/sources">
        {useWords(provenanceWords).title}
      </a>
      <a class="about-link" href="/handbook/changes">
        {useWords(editionChangeWords).history}
      </a>
      <h3>{words.officialTitle}</h3>
      <p>{words.officialLead}</p>
      <ul class="dots">
        {EDITION.officialMaterials.map((id) => (
          <li key={id}>{words.official[id]}</li>
        ))}
      </ul>
    </section>
  );
}
