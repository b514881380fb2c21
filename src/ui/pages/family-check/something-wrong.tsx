// Where the check has nothing to compare with, the family's own feeling takes its place: one press to the call.
import type { JSX } from 'preact';
import { familyCheckPageWords } from '../../../i18n/family-check.ts';
import { PhoneIcon } from '../../components/icons.tsx';
import { Page } from '../../components/page.tsx';
import { useWords } from '../../state/model.ts';
import '../../styles/family-check.css';
import '../../styles/form.css';
import type { FamilyCheckState } from './use-family-check.ts';

type Because = Extract<FamilyCheckState['offer'], { kind: 'something-is-wrong' }>['because'];

type SomethingWrongProps = { because: Because; onRecord: () => void };

export function SomethingWrong({ because, onRecord }: SomethingWrongProps): JSX.Element {
  const words = useWords(familyCheckPageWords).wrong;
  return (
    <Page title={words.title} back="/">
      <p>{words.lead}</p>
      <button type="button" class="button call" onClick={onRecord}>
        <PhoneIcon size={34} />
        {words.record}
      </button>
      <a class="button" href="/symptoms/new?by=family">
        {words.more}
      </a>
      <section class="card">
        <p>{words.because[because]}</p>
        {because === 'dates-unknown' && <a href="/infusions">{words.dates}</a>}
      </section>
    </Page>
  );
}
