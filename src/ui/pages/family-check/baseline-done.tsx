// After a baseline: whether it was kept, what could not be done, and what comes next.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { familyCheckWords } from '../../../content/words/report-words.ts';
import type { FamilyCheckSample } from '../../../domain/symptoms/family-check-sample.ts';
import { longDay } from '../../../i18n/days.ts';
import { familyCheckPageWords } from '../../../i18n/family-check.ts';
import { Page } from '../../components/page.tsx';
import { useModel, useWords } from '../../state/model.ts';
import '../../styles/family-check.css';
import type { BaselineOffer } from './baseline.tsx';
import { keepSample } from './keep-check.ts';

export type FinishedBaseline = { offer: BaselineOffer; sample: FamilyCheckSample };

export function BaselineDone({ offer, sample }: FinishedBaseline): JSX.Element {
  const model = useModel();
  const words = useWords(familyCheckPageWords).baseline;
  const [kept, setKept] = useState<'keeping' | 'kept' | 'failed'>('keeping');

  async function keep(): Promise<void> {
    setKept('keeping');
    setKept((await keepSample(model, sample)) ? 'kept' : 'failed');
  }
  useEffect(() => void keep(), []);

  const lastDay = longDay(model.settings.value.locale, offer.lastDay);
  const title = { keeping: words.keeping, kept: words.done, failed: words.notKept }[kept];
  return (
    <Page title={title} back="/">
      {kept === 'failed' && (
        <button type="button" class="button primary" onClick={() => void keep()}>
          {words.again}
        </button>
      )}
      <Missed sample={sample} />
      {kept === 'kept' && <p>{offer.done === 0 ? words.secondBy(lastDay) : words.bothDone}</p>}
      <a class="button" href="/">
        {words.close}
      </a>
    </Page>
  );
}

/** In words, never as a number; and what to do with it. */
function Missed({ sample: { missed } }: { sample: FamilyCheckSample }): JSX.Element {
  const model = useModel();
  const words = useWords(familyCheckPageWords).baseline;
  const items = familyCheckWords[model.settings.value.locale];
  if (missed.length === 0) return <p>{words.nothing}</p>;
  return (
    <section class="card">
      <h2>{words.missed}</h2>
      <ul class="facts">
        {missed.map((item) => (
          <li key={item}>{items[item].missed}</li>
        ))}
      </ul>
      <p>{words.tell}</p>
    </section>
  );
}
