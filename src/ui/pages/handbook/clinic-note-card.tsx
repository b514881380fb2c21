// The place for what the clinic said about one thing: shown when filled, lines to write on when printed empty.
import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { Block } from '../../../content/handbook-chapter.ts';
import type { ClinicNoteId } from '../../../content/product/clinic-notes.ts';
import { clinicNotes as en } from '../../../content/words/en/clinic-notes.ts';
import { clinicNotes as ja } from '../../../content/words/ja/clinic-notes.ts';
import { standingNote } from '../../../domain/handbook/clinic-note.ts';
import { clinicNoteWords } from '../../../i18n/clinic-note.ts';
import { fullDayOf } from '../../../i18n/days.ts';
import { savingWords } from '../../../i18n/saving.ts';
import { useModel, useWords } from '../../state/model.ts';
import '../../styles/clinic-note.css';
import { ClinicNoteForm } from './clinic-note-form.tsx';
import { useClinicNotes } from './clinic-notes.ts';
import { Sentence } from './inline.tsx';
import { useSpoken } from './spoken-place.ts';

const WORDS = { ja, en };

type ClinicNoteCardProps = { of: ClinicNoteId; place: Block };

export function ClinicNoteCard({ of, place }: ClinicNoteCardProps): JSX.Element {
  const words = useWords(clinicNoteWords);
  const isSpoken = useSpoken(place);
  const { saved } = useWords(savingWords);
  const { label, hint } = useWords(WORDS)[of];
  const { locale } = useModel().settings.value;
  const { entries, isUnreadable, add } = useClinicNotes();
  const [isOpen, setOpen] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const card = useRef<HTMLElement>(null);
  const id = useId();
  const note = standingNote(entries ?? [], of);
  const button = note ? words.change : words.write;

  /** The form is gone with its focus: the keyboard goes on from the button that opened it. */
  function close(): void {
    setOpen(false);
    requestAnimationFrame(() => card.current?.querySelector('button')?.focus());
  }

  return (
    <section
      class={note ? 'clinic-note filled' : 'clinic-note'}
      ref={card}
      aria-labelledby={id}
      data-spoken={isSpoken}
    >
      <h3 id={id}>
        <span class="clinic-note-kind">{words.title}</span> <Sentence text={label} />
      </h3>
      {isOpen ? (
        <ClinicNoteForm
          label={`${words.title}：${label}`}
          hint={hint}
          text={note?.text ?? ''}
          save={(text) => add((stamp) => ({ ...stamp, of, text }))}
          onSaved={() => {
            setSaved(true);
            close();
          }}
          onCancel={close}
        />
      ) : (
        <>
          {note ? (
            <>
              <p class="clinic-said">{note.text}</p>
              <p class="quiet">{words.writtenOn(fullDayOf(locale, note.at))}</p>
            </>
          ) : (
            <p class="quiet">
              <Sentence text={hint} />
            </p>
          )}
          {!note && <div class="lines-to-write-on" aria-hidden="true" />}
          <button
            type="button"
            class="button"
            aria-label={words.of(button, label)}
            onClick={() => {
              setSaved(false);
              setOpen(true);
            }}
          >
            {button}
          </button>
        </>
      )}
      <div role="status">
        {isUnreadable && <p class="field-error">{words.unreadable}</p>}
        {isSaved && !isOpen && <p class="kept">{saved}</p>}
      </div>
    </section>
  );
}
