// The sentences to read out on the phone, from the stored contact, the profile, the last infusion and the reports.
import type { JSX } from 'preact';
import { scripts } from '../../../content/scripts.ts';
import { callWords } from '../../../i18n/call.ts';
import { clockTime, longDay } from '../../../i18n/days.ts';
import { infusionWords } from '../../../i18n/infusion-names.ts';
import type { CallFacts } from './call-facts.ts';
import { oneLine } from './one-line.ts';
import { leavesAt } from './report-sets.ts';

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
  const treatment =
    words.treatment[facts.form ?? (lastInfusionOf(facts) === 'before-first' ? 'planned' : 'drip')];
  const name = facts.profile?.name;
  if (name === undefined) {
    return [(isFamily ? words.familyOf : words.patientOf)(department, doctor), treatment.is];
  }
  return isFamily
    ? [words.familyNamed(treatment.of, name), words.underDoctor(department, doctor)]
    : [words.patientNamed(treatment.of, name), words.patientOf(department, doctor)];
}

/** What the person corrected in the newest report counts for as long as that report stands. */
export function lastInfusionOf({ reports = [], lastInfusion }: CallFacts): CallFacts['lastInfusion'] {
  return reports.findLast((report) => report.lastInfusion !== undefined)?.lastInfusion ?? lastInfusion;
}

function infusionSentences(facts: CallFacts): string[] {
  const { locale, next } = facts;
  const words = scripts[locale];
  const last = lastInfusionOf(facts);
  const nextOn = next && longDay(locale, next.on);
  if (last === 'before-first') return [nextOn === undefined ? words.beforeFirst : words.firstPlanned(nextOn)];
  return [lastSentence(locale, last), nextOn === undefined ? '' : words.nextPlanned(nextOn)];
}

function lastSentence(
  locale: CallFacts['locale'],
  last: Exclude<CallFacts['lastInfusion'], 'before-first'>,
): string {
  const words = scripts[locale];
  if (last === undefined || last === 'unknown') return words.lastUnknown;
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
      <p>{sentencesToSay(facts).join(locale === 'ja' ? '' : ' ')}</p>
      {facts.reports?.map((report) => (
        <div key={report.at} data-report-until={new Date(leavesAt(report)).toISOString()}>
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
