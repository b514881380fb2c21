// The protocol as this patient's calendar: what comes next, what has to be answered, every infusion as a row.
import type { JSX } from 'preact';
import { LAST_CYCLE_BEFORE_DECISION } from '../../../content/product/protocol.ts';
import { inProtocolOrder } from '../../../domain/infusions/course.ts';
import type { Infusion } from '../../../domain/infusions/infusion.ts';
import { calendarWords } from '../../../i18n/infusions.ts';
import { FormQuestion } from '../../components/form-question.tsx';
import { CheckIcon, ChevronIcon } from '../../components/icons.tsx';
import { Page } from '../../components/page.tsx';
import { BellIcon } from '../../components/page-icons.tsx';
import { PageLinks } from '../../components/page-links.tsx';
import { todayOf, useModel, useWords } from '../../state/model.ts';
import '../../styles/form.css';
import '../../styles/infusions.css';
import { focusOn } from '../../components/focus-on.ts';
import { CalendarFile } from './calendar-file.tsx';
import { courseView } from './course-view.ts';
import { DecisionQuestion } from './decision.tsx';
import { FirstDay } from './first-day.tsx';
import { InfusionRow } from './infusion-row.tsx';
import { EndedCard, NextCard } from './next-card.tsx';
import { NotForThisForm } from './not-for-this-form.tsx';
import { UnconfirmedCard } from './unconfirmed-card.tsx';
import { SavingStatus, useSaving } from './use-saving.tsx';
import { WaitingCard } from './waiting-card.tsx';

export function InfusionsPage(): JSX.Element {
  const words = useWords(calendarWords);
  return (
    <Page title={words.title} lead={words.lead}>
      <Calendar />
    </Page>
  );
}

/** The question of the form, and everything else behind it. */
function Calendar(): JSX.Element {
  const model = useModel();
  const { form } = model.settings.value;
  const hasDates = model.infusions.value.length > 0;
  const goOn = () => focusOn('main h1');
  return (
    <>
      {form === 'unknown' && <FormQuestion onAnswer={(chosen) => chosen !== 'unknown' && goOn()} />}
      {form === 'other' && <NotForThisForm onDrip={goOn} />}
      {(form === 'drip' || (form === 'unknown' && hasDates)) && <Dates />}
    </>
  );
}

function Dates(): JSX.Element {
  const model = useModel();
  const words = useWords(calendarWords);
  const first = useSaving();
  const list = model.infusions.value;
  if (list.length === 0 && model.storage.value !== 'ready') {
    return (
      <section class="card">
        <h2>{words.unreadableTitle}</h2>
        <p>{words.unreadable}</p>
      </section>
    );
  }
  if (list.length === 0) return <FirstDay saving={first} onSaved={() => focusOn('main h1')} />;
  return (
    <>
      <SavingStatus state={first.state} />
      <Course list={list} />
    </>
  );
}

function Course({ list }: { list: readonly Infusion[] }): JSX.Element {
  const words = useWords(calendarWords);
  const view = courseView(list, todayOf(useModel()));
  const { next, unconfirmed, missed, waiting, endedOn } = view;
  const isNothingAhead = !next && unconfirmed.length + missed.length + waiting.length === 0;
  return (
    <>
      {unconfirmed.length > 0 && <UnconfirmedCard unconfirmed={unconfirmed} />}
      {missed.map((infusion) => (
        <WaitingCard key={infusion.id} infusion={infusion} isMissed />
      ))}
      {next && <NextCard next={next} />}
      {waiting.map((infusion) => (
        <WaitingCard key={infusion.id} infusion={infusion} isMissed={false} />
      ))}
      {endedOn !== undefined && <EndedCard endedOn={endedOn} />}
      {view.isDecisionOpen && (
        <section class="card">
          <h2>{words.decisionTitle(LAST_CYCLE_BEFORE_DECISION)}</h2>
          <DecisionQuestion />
        </section>
      )}
      {isNothingAhead && !view.isDecisionOpen && endedOn === undefined && (
        <section class="card">
          <h2>{words.noneTitle}</h2>
          <p>{words.noneLead}</p>
        </section>
      )}
      <Links />
      <CalendarFile />
      <section class="course" aria-labelledby="course">
        <h2 id="course">{words.courseTitle}</h2>
        <p class="quiet">{words.courseLead}</p>
        <ol>
          {inProtocolOrder(list).map((infusion) => (
            <li key={infusion.id}>
              <InfusionRow infusion={infusion} />
            </li>
          ))}
        </ol>
      </section>
      {!view.isDecisionOpen && endedOn === undefined && (
        <details class="card decision-early">
          <summary>
            {words.changeEnd}
            <ChevronIcon size={22} />
          </summary>
          <DecisionQuestion />
        </details>
      )}
    </>
  );
}

function Links(): JSX.Element {
  const words = useWords(calendarWords);
  return (
    <PageLinks
      links={[
        { href: '/visits', picture: <CheckIcon />, name: words.visits, lead: words.visitsLead },
        {
          href: '/settings#reminders',
          picture: <BellIcon />,
          name: words.reminders,
          lead: words.remindersLead,
        },
      ]}
    />
  );
}
