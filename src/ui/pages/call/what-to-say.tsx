// The sentences to read out on the phone, from the stored contact, the last infusion and the report.
import type { JSX } from 'preact';
import { scripts } from '../../../content/scripts.ts';
import { callWords } from '../../../i18n/call.ts';
import { clockTime, longDay } from '../../../i18n/days.ts';
import { infusionWords } from '../../../i18n/infusion-names.ts';
import { type CallFacts, REPORT_SHOWN_MS } from './call-facts.ts';

/** One string a sentence, so that a screen reader and a shaking reader can stop between them. */
export function sentencesToSay(facts: CallFacts): string[] {
  const words = scripts[facts.locale];
  const department = facts.contact?.department ?? '';
  const doctor = facts.contact?.doctor ?? '';
  const who = facts.voice === 'family' ? words.familyOf : words.patientOf;
  const last = facts.lastInfusion;
  const infusion =
    last === undefined
      ? words.lastUnknown
      : last === 'before-first'
        ? facts.next
          ? words.firstPlanned(longDay(facts.locale, facts.next.on))
          : words.beforeFirst
        : words.lastInfusion(
            longDay(facts.locale, last.on),
            infusionWords[facts.locale].course(last.cycle, last.day),
          );
  const next =
    facts.next && last !== 'before-first' ? words.nextPlanned(longDay(facts.locale, facts.next.on)) : '';
  return [who(department, doctor), words.onMedicine, infusion, next].filter((sentence) => sentence !== '');
}

export function WhatToSay({ facts }: { facts: CallFacts }): JSX.Element {
  const words = callWords[facts.locale];
  return (
    <section class="card say" aria-labelledby="say">
      <h2 id="say">{words.sayTitle}</h2>
      <p>{sentencesToSay(facts).join(facts.locale === 'ja' ? '' : ' ')}</p>
      {facts.reports?.map(({ at, temperature, lines }) => (
        <div key={at} data-report-until={new Date(Date.parse(at) + REPORT_SHOWN_MS).toISOString()}>
          <p class="quiet">{words.reportedAt(clockTime(facts.locale, at))}</p>
          <ul class="said">
            {temperature !== undefined && <li>{scripts[facts.locale].temperature(temperature)}</li>}
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
      <p class="quiet">{words.switchboard}</p>
      <p>{scripts[facts.locale].switchboard}</p>
    </section>
  );
}
