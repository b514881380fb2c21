// The clinic's check at a visit, on the patient's phone: what is there, two ticks, and the history.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { dayOfInfusion } from '../../../domain/infusions/course.ts';
import { longDay } from '../../../i18n/days.ts';
import { infusionWords } from '../../../i18n/infusion-names.ts';
import { visitWords } from '../../../i18n/visits.ts';
import { ChevronIcon } from '../../components/icons.tsx';
import { Page } from '../../components/page.tsx';
import { todayOf, useModel, useWords } from '../../state/model.ts';
import '../../styles/form.css';
import '../../styles/visits.css';
import { PracticeCall } from '../contact/practice-call.tsx';
import { Fact } from './fact.tsx';
import { NotYetHints } from './not-yet-hints.tsx';
import { PhoneFacts } from './phone-facts.tsx';
import { VisitCheckForm } from './visit-check-form.tsx';
import { isComplete } from './visit-form.ts';
import { VisitHistory } from './visit-history.tsx';
import { type VisitView, visitView } from './visit-view.ts';

export function VisitsPage(): JSX.Element {
  const model = useModel();
  const words = useWords(visitWords);
  const [isSaved, setIsSaved] = useState(false);
  const today = todayOf(model);
  const infusions = model.infusions.value;
  const view = visitView(infusions, model.visitChecks.value, model.visitVoids.value, today);
  const isForDrip = model.settings.value.form !== 'other' && infusions.length > 0;
  const saved = () => {
    setIsSaved(true);
    document.querySelector<HTMLElement>('main h1')?.focus();
  };
  return (
    <Page title={words.title} lead={words.lead} back="/infusions">
      <div role="status">{isSaved && <p class="kept">{words.saved}</p>}</div>
      {isForDrip ? <Standing view={view} /> : <NoCheck />}
      <PhoneFacts />
      {isForDrip && view.due && <VisitCheckForm choices={[view.due]} onSaved={saved} />}
      {isForDrip && !view.due && view.choices.length > 0 && (
        <Fold title={words.makeNow}>
          <VisitCheckForm choices={view.choices} onSaved={saved} />
        </Fold>
      )}
      {model.contact.value && (
        <Fold title={words.practice}>
          <PracticeCall contact={model.contact.value} />
        </Fold>
      )}
      <VisitHistory />
    </Page>
  );
}

function Standing({ view: { due, made, next } }: { view: VisitView }): JSX.Element {
  const { locale } = useModel().settings.value;
  const words = useWords(visitWords);
  const names = useWords(infusionWords);
  if (due) {
    return (
      <section class="card visit-due">
        <h2>{words.due}</h2>
        <p>
          <strong>{longDay(locale, dayOfInfusion(due))}</strong>
          <span>{names.short(due.cycle, due.day)}</span>
        </p>
      </section>
    );
  }
  return (
    <section class="card">
      {made ? (
        <h2>
          <Fact isGood>{words.made}</Fact>
        </h2>
      ) : (
        <h2>{words.notDue}</h2>
      )}
      {made && !isComplete(made) && (
        <NotYetHints hasHandbook={made.hasHandbook} knowsContact={made.knowsContact} hasWays />
      )}
      {!made && <p>{words.firstLead}</p>}
      {next && <p>{words.nextOn(longDay(locale, dayOfInfusion(next)), names.short(next.cycle, next.day))}</p>}
    </section>
  );
}

function NoCheck(): JSX.Element {
  const model = useModel();
  const words = useWords(visitWords);
  const isReadable = model.storage.value === 'ready';
  const isOther = model.settings.value.form === 'other';
  return (
    <section class="card">
      <p>{isOther ? words.otherForm : isReadable ? words.noDates : words.unreadable}</p>
      {!isOther && isReadable && (
        <a class="button" href="/infusions">
          {words.openDates}
        </a>
      )}
    </section>
  );
}

function Fold({ title, children }: { title: string; children: JSX.Element }): JSX.Element {
  return (
    <details class="fold">
      <summary>
        {title}
        <ChevronIcon size={22} />
      </summary>
      {children}
    </details>
  );
}
