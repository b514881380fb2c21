// One entry of the log, and the way to correct it: nothing is deleted, a correction is a new entry.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { clockTime, dayAndClock } from '../../../i18n/days.ts';
import { logWords } from '../../../i18n/log.ts';
import { keepReport } from '../../state/change.ts';
import { useModel, useWords } from '../../state/model.ts';
import { takenBack } from './calling.ts';
import type { LogEntry } from './log-days.ts';
import { reportFacts, signSentences } from './report-facts.ts';

export function LogEntryCard({ logEntry }: { logEntry: LogEntry }): JSX.Element {
  const { entry, state, corrects } = logEntry;
  const words = useWords(logWords);
  const model = useModel();
  const { locale } = model.settings.value;
  // Older ones are no longer at hand for the page that corrects.
  const isAtHand = model.entries.value.some(({ id }) => id === entry.id);
  const { temperature, signs, others } = reportFacts(entry.report, locale);
  const facts = [...signSentences(signs, locale, entry.tile), ...others];
  return (
    <article class={`card log-entry ${state}`}>
      <p class="log-entry-head">
        <strong>{clockTime(locale, entry.at)}</strong>
        <span class="quiet">{words[entry.by]}</span>
        {state !== 'standing' && (
          <span class="log-mark">{state === 'corrected' ? words.corrected : words.takenBack}</span>
        )}
      </p>
      {temperature !== undefined && <p class="log-temperature">{words.facts.temperature(temperature)}</p>}
      {facts.length > 0 && (
        <ul class="report-facts">
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
      {temperature === undefined && facts.length === 0 && <p>{words.nothing}</p>}
      {corrects !== undefined && <p class="quiet">{words.corrects(dayAndClock(locale, corrects))}</p>}
      {state === 'standing' && isAtHand && <Correction logEntry={logEntry} />}
    </article>
  );
}

function Correction({ logEntry: { entry } }: { logEntry: LogEntry }): JSX.Element {
  const model = useModel();
  const words = useWords(logWords);
  const [isOpen, setIsOpen] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);

  async function takeBack(): Promise<void> {
    setHasFailed(!(await keepReport(model, takenBack(model, entry.id, entry.by))));
  }

  if (!isOpen) {
    return (
      <button type="button" class="symptom-link" onClick={() => setIsOpen(true)}>
        {words.change}
      </button>
    );
  }
  const by = entry.by === 'family' ? '&by=family' : '';
  return (
    <div class="log-correction">
      <a class="button" href={`/symptoms/new?corrects=${entry.id}${by}`}>
        {words.correct}
      </a>
      <button type="button" class="button" onClick={() => void takeBack()}>
        {words.takeBack}
      </button>
      <p class="quiet">{words.takeBackLead}</p>
      <button type="button" class="symptom-link" onClick={() => setIsOpen(false)}>
        {words.keep}
      </button>
      <div role="status">{hasFailed && <p class="field-error">{words.failed}</p>}</div>
    </div>
  );
}
