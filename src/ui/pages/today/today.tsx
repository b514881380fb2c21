// Today: what stands open, the check, the next infusion, and at most one thing that is missing.
import type { JSX } from 'preact';
import { otherFormWords } from '../../../content/product/other-form.ts';
import { celsiusText } from '../../../domain/symptoms/celsius-text.ts';
import type { SymptomEntry } from '../../../domain/symptoms/entry.ts';
import { clockTime, longDay } from '../../../i18n/days.ts';
import { todayWords } from '../../../i18n/today.ts';
import { ChevronIcon, FamilyIcon, GearIcon, ThermometerIcon } from '../../components/icons.tsx';
import { usePageTitle } from '../../components/use-page-title.ts';
import { isInHospital } from '../../state/in-hospital.ts';
import { type Model, todayOf, useModel, useWords } from '../../state/model.ts';
import '../../styles/today.css';
import {
  AskInHospitalPart,
  FollowUpPart,
  InHospitalPart,
  ReminderNotePart,
  WatchPart,
} from './later-parts.tsx';
import { Missing } from './missing.tsx';
import { NextInfusion } from './next-infusion.tsx';

export function Today(): JSX.Element {
  const model = useModel();
  const words = useWords(todayWords);
  const otherForm = useWords(otherFormWords);
  const { locale, form } = model.settings.value;
  const now = model.minute.value;
  const { hour } = model.device.clock(now);
  const partOfDay =
    hour < 4 ? 'night' : hour < 11 ? 'morning' : hour < 18 ? 'day' : hour < 23 ? 'evening' : 'night';
  usePageTitle(words.greeting[partOfDay]);
  const isIn = isInHospital(model);
  return (
    <main class="page">
      <header class="today-head">
        <div class="page-head">
          <p class="quiet">{longDay(locale, todayOf(model))}</p>
          <h1>{words.greeting[partOfDay]}</h1>
          {partOfDay === 'night' && <p>{words.nightLead}</p>}
        </div>
        <a class="icon-link" href="/settings">
          <GearIcon />
          <span>{words.settings}</span>
        </a>
      </header>
      {isIn && <InHospitalPart />}
      <FollowUpPart />
      <ReminderNotePart />
      {form === 'other' ? (
        <section class="card">
          <h2>{words.otherForm}</h2>
          <p>{otherForm.today}</p>
        </section>
      ) : (
        <>
          <WatchPart />
          <Report isFamilyFirst={model.settings.value.holder === 'family'} />
          <AskInHospitalPart />
          <NextInfusion />
        </>
      )}
      <Missing />
      <TodayEntries model={model} />
      {!isIn && <InHospitalPart />}
      <OfflineState />
    </main>
  );
}

function TodayEntries({ model }: { model: Model }): JSX.Element {
  const words = useWords(todayWords);
  const { locale } = model.settings.value;
  const since = new Date(model.minute.value);
  since.setHours(0, 0, 0, 0);
  const takenBack = new Set(model.entries.value.map((entry) => entry.takesBack));
  const entries = model.entries.value.filter(
    (entry) =>
      Date.parse(entry.at) >= since.getTime() &&
      !takenBack.has(entry.id) &&
      (entry.takesBack === undefined || hasAnswers(entry)),
  );
  return (
    <a class="card today-log" href="/symptoms">
      <div>
        <h2>{words.todayLog}</h2>
        <p class="quiet">
          {entries.length === 0
            ? words.noLog
            : entries
                .map(({ at, report }) =>
                  report.temperatureCelsius === undefined
                    ? clockTime(locale, at)
                    : `${clockTime(locale, at)} ${celsiusText(report.temperatureCelsius)}℃`,
                )
                .join(' · ')}
        </p>
      </div>
      <ChevronIcon />
    </a>
  );
}

/** Whoever holds the phone finds the own questions first. */
function Report({ isFamilyFirst }: { isFamilyFirst: boolean }): JSX.Element {
  const words = useWords(todayWords);
  const links = [
    { href: '/symptoms/new', label: words.report, icon: <ThermometerIcon size={36} /> },
    { href: '/symptoms/new?by=family', label: words.reportFamily, icon: <FamilyIcon size={36} /> },
  ];
  return (
    <div class="row today-actions">
      {(isFamilyFirst ? links.toReversed() : links).map(({ href, label, icon }, index) => (
        <a key={href} class={index === 0 ? 'button primary tall' : 'button tall'} href={href}>
          {icon}
          {label}
        </a>
      ))}
    </div>
  );
}

/** What only takes another entry back is no report of its own. */
function hasAnswers({ report: { signs, ...answers } }: SymptomEntry): boolean {
  return Object.keys(signs).length + Object.keys(answers).length > 0;
}

function OfflineState(): JSX.Element {
  const words = useWords(todayWords);
  const text = {
    preparing: words.offlinePreparing,
    ready: words.offlineReady,
    failed: words.offlineFailed,
    unsupported: words.unsupported,
  }[useModel().offline.value];
  return (
    <p class="quiet offline-state" role="status">
      {text}
    </p>
  );
}
