// The way to correct an entry or to take it back: nothing is deleted, either is an entry of its own.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SymptomEntry } from '../../../domain/symptoms/entry.ts';
import { dayAndClock } from '../../../i18n/days.ts';
import { logWords } from '../../../i18n/log.ts';
import { keepReport } from '../../state/change.ts';
import { useModel, useWords } from '../../state/model.ts';
import { broughtBack, readBeforeCorrection } from '../../state/undo-correction.ts';
import { takenBack } from '../symptoms/calling.ts';
import { entryElement } from './row-element.ts';

export function Correction({ entry }: { entry: SymptomEntry }): JSX.Element {
  const model = useModel();
  const words = useWords(logWords);
  const [isOpen, setIsOpen] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  const [before, setBefore] = useState<SymptomEntry>();
  const { locale } = model.settings.value;

  useEffect(() => {
    if (!isOpen) return;
    readBeforeCorrection(model.database, entry).then(setBefore, () => setBefore(undefined));
  }, [isOpen]);

  async function keep(undone: SymptomEntry): Promise<void> {
    const isKept = await keepReport(model, undone);
    setHasFailed(!isKept);
    // The button is gone; what became of the entry is read out.
    if (isKept) document.getElementById(entryElement(entry.id))?.focus();
  }

  if (!isOpen) {
    return (
      <button
        type="button"
        class="symptom-link"
        aria-label={words.changeOf(dayAndClock(locale, entry.at))}
        onClick={() => setIsOpen(true)}
      >
        {words.change}
      </button>
    );
  }
  const by = entry.by === 'family' ? '&by=family' : '';
  return (
    <div class="log-correction">
      {isCorrectable(entry) && (
        <a class="button" href={`/symptoms/new?corrects=${entry.id}${by}`}>
          {words.correct}
        </a>
      )}
      {before && (
        <button
          type="button"
          class="button"
          onClick={() => void keep(broughtBack(before, entry, model.device))}
        >
          {words.bringBack}
        </button>
      )}
      <button type="button" class="button" onClick={() => void keep(takenBack(model, entry.id, entry.by))}>
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

/** The questions of a report hold neither "it is worse" nor "nobody answered": a correction would drop them unseen. */
function isCorrectable({ again, report }: SymptomEntry): boolean {
  return again === undefined && report.hospitalUnreachable !== true;
}
