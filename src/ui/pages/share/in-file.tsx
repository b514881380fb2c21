// What the file will hold, in plain words, before it exists: whose, from when to when, how much, and that it is about health.
import type { JSX } from 'preact';
import { fullDay } from '../../../i18n/days.ts';
import { shareWords } from '../../../i18n/share.ts';
import { useModel, useWords } from '../../state/model.ts';
import { periodOf } from './make-file.ts';
import type { SharedLog } from './read-shared-log.ts';

export function InFile({ log }: { log: SharedLog }): JSX.Element {
  const model = useModel();
  const words = useWords(shareWords);
  const { locale } = model.settings.value;
  const { from, to } = periodOf(log, model.device.zone());
  const facts = [
    [words.whose, model.profile.value.name ?? words.noName],
    [
      words.period,
      from === to ? fullDay(locale, from) : words.fromTo(fullDay(locale, from), fullDay(locale, to)),
    ],
    [words.reports, words.count(log.reports.length)],
    [words.calls, words.count(log.calls.length)],
  ];
  return (
    <section class="card">
      <h2>{words.inFile}</h2>
      <dl class="share-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <ul class="facts">
        <li>{words.health}</li>
        <li>{words.takenBack}</li>
        <li>{words.given}</li>
      </ul>
    </section>
  );
}
