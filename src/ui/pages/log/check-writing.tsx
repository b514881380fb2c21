// Under an entry with a check: what was written in it, small, beside the first day's.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { civilDayIn } from '../../../domain/civil-day.ts';
import type { SymptomEntry } from '../../../domain/symptoms/entry.ts';
import { longDay } from '../../../i18n/days.ts';
import { logWritingWords } from '../../../i18n/log-writing.ts';
import { ChevronIcon } from '../../components/icons.tsx';
import { useModel, useWords } from '../../state/model.ts';
import { Written } from '../family-check/written.tsx';
import { type CheckWriting, useCheckWriting } from './use-check-writing.ts';

/** Closed until somebody opens it: a photo on every entry would be read for nobody. */
export function CheckWritingFold({ entry }: { entry: SymptomEntry }): JSX.Element | null {
  const words = useWords(logWritingWords);
  const [isOpen, setIsOpen] = useState(false);
  const writing = useCheckWriting(entry, isOpen);
  // Too drowsy to be asked: nothing was written.
  if (typeof entry.report.familyCheck !== 'object') return null;
  return (
    <details class="log-fold" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>
        {words.title}
        <ChevronIcon size={22} />
      </summary>
      <div class="log-writing" aria-live="polite">
        {writing && (writing === 'unreadable' ? <p>{words.notRead}</p> : <WritingBeside {...writing} />)}
      </div>
    </details>
  );
}

export function WritingBeside({ written, first }: CheckWriting): JSX.Element {
  const model = useModel();
  const words = useWords(logWritingWords);
  if (!written) return <p>{words.none}</p>;
  const dayOf = (at: string) =>
    longDay(model.settings.value.locale, civilDayIn(model.device.zone(), Date.parse(at)));
  return (
    <div class="beside">
      {first && <Written name={words.first(dayOf(first.at))} sentence={first.sentence} />}
      <Written name={words.written} sentence={written} />
    </div>
  );
}
