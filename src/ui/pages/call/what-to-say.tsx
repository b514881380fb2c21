// The sentences to read out on the phone, from the stored contact, the profile, the last infusion and the reports.
import type { JSX } from 'preact';
import { scripts } from '../../../content/scripts.ts';
import { callWords } from '../../../i18n/call.ts';
import { clockTime, longDay } from '../../../i18n/days.ts';
import { infusionWords } from '../../../i18n/infusion-names.ts';
import { ByDay } from './by-day.tsx';
import type { CallFacts, CallReport, LastInfusion } from './call-facts.ts';
import { oneLine } from './one-line.ts';
import { leavesAt } from './report-sets.ts';
import { lastInfusionOf, nextInfusionOf, treatmentOf } from './treatment.ts';

/** One string a sentence, so that a screen reader and a shaking reader can stop between them. */
export function sentencesToSay(facts: CallFacts): string[] {
  const words = scripts[facts.locale];
  const { yearOfBirth, allergies } = facts.profile ?? {};
  return [
    ...whoIsSick(facts),
    yearOfBirth === undefined ? '' : words.born(yearOfBirth),
    ...(facts.form === 'other' ? [] : infusionSentences(facts)),
    allergies === undefined ? '' : words.allergies(oneLine(facts.locale, allergies)),
  ].filter((sentence) => sentence !== '');
}

function whoIsSick(facts: CallFacts): string[] {
  const words = scripts[facts.locale];
  const { department = '', doctor = '' } = facts.contact ?? {};
  const isFamily = facts.voice === 'family';
  const treatment = words.treatment[treatmentOf(facts)];
  const name = facts.profile?.name;
  if (name === undefined) {
    return [(isFamily ? words.familyOf : words.patientOf)(department, doctor), treatment.is[facts.voice]];
  }
  return isFamily
    ? [words.familyNamed(treatment.of, name), words.underDoctor(department, doctor)]
    : [words.patientNamed(treatment.of, name), words.patientOf(department, doctor)];
}

/** The app does not know the day, which is no reason to say that the patient does not. */
export function isInfusionUntold(facts: CallFacts): boolean {
  return facts.form !== 'other' && lastInfusionOf(facts) === undefined;
}

function infusionSentences(facts: CallFacts): string[] {
  const { locale } = facts;
  const words = scripts[locale];
  const next = nextInfusionOf(facts);
  const last = lastInfusionOf(facts);
  const nextOn = next && longDay(locale, next.on);
  if (last === 'before-first') return [nextOn === undefined ? words.beforeFirst : words.firstPlanned(nextOn)];
  const lastSaid = last === undefined ? '' : lastSentence(locale, last);
  return [lastSaid, nextOn === undefined ? '' : words.nextPlanned(nextOn)];
}

function lastSentence(locale: CallFacts['locale'], last: Exclude<LastInfusion, 'before-first'>): string {
  const words = scripts[locale];
  if (last === 'unknown') return words.lastUnknown;
  const on = longDay(locale, last.on);
  const { cycle, day } = last;
  return cycle === undefined || day === undefined
    ? words.lastInfusionOn(on)
    : words.lastInfusion(on, infusionWords[locale].course(cycle, day));
}

export function WhatToSay({ facts }: { facts: CallFacts }): JSX.Element {
  const { locale } = facts;
  const words = callWords[locale];
  const said = scripts[locale];
  return (
    <section class="card say" aria-labelledby={`say-${locale}`}>
      <h2 id={`say-${locale}`}>{words.sayTitle}</h2>
      <ByDay facts={facts}>
        {(known) => (
          <>
            <p>{sentencesToSay(known).join(locale === 'ja' ? '' : ' ')}</p>
            {isInfusionUntold(known) && <p class="quiet">{words.sayLastInfusion}</p>}
          </>
        )}
      </ByDay>
      {facts.reports?.filter(hasWords).map((report) => (
        <div key={report.at} data-report data-until={new Date(leavesAt(report)).toISOString()}>
          <p class="quiet">{words.reportedAt(clockTime(locale, report.at))}</p>
          <ul class="said">
            {report.temperature !== undefined && <li>{said.temperature(report.temperature)}</li>}
            {report.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
      <p class="quiet">{words.switchboard}</p>
      <p>{facts.voice === 'family' ? said.switchboardFamily : said.switchboard}</p>
    </section>
  );
}

/** One that only puts the day of the last infusion right is told with that day. */
function hasWords({ temperature, lines }: CallReport): boolean {
  return temperature !== undefined || lines.length > 0;
}
