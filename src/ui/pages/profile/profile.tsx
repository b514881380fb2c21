// "About me": groups in the order in which somebody on the phone asks, each written and kept by itself.
import type { JSX } from 'preact';
import {
  readCare,
  readHelpers,
  readHome,
  readKnown,
  readPerson,
  readUsual,
} from '../../../domain/profile/read-group.ts';
import { profileWords } from '../../../i18n/profile.ts';
import { Page } from '../../components/page.tsx';
import { todayOf, useModel, useWords } from '../../state/model.ts';
import '../../styles/form.css';
import '../../styles/profile.css';
import { CareForm, KnownForm, UsualForm } from './body-forms.tsx';
import { GroupCard } from './group-card.tsx';
import { HelpersForm, HomeForm, PersonForm } from './person-forms.tsx';

export function ProfilePage(): JSX.Element {
  const model = useModel();
  const words = useWords(profileWords);
  const { holder, form } = model.settings.value;
  const thisYear = Number(todayOf(model).slice(0, 4));
  return (
    <Page title={words.title[holder]} lead={words.lead} back="/settings">
      <div class="card">
        <p>{words.privacy}</p>
        <a class="text-button" href="/call">
          {words.openCall}
        </a>
      </div>
      <GroupCard
        group="person"
        read={(fields) => readPerson(fields, thisYear)}
        form={(props) => <PersonForm {...props} />}
      />
      <GroupCard group="home" read={readHome} form={(props) => <HomeForm {...props} />} />
      <GroupCard group="helpers" read={readHelpers} form={(props) => <HelpersForm {...props} />} />
      <GroupCard group="care" read={readCare} form={(props) => <CareForm {...props} />} />
      {form !== 'other' && (
        <>
          <GroupCard group="usual" read={readUsual} form={(props) => <UsualForm {...props} />} />
          <GroupCard group="known" read={readKnown} form={(props) => <KnownForm {...props} />} />
        </>
      )}
    </Page>
  );
}
