// The contact page: the numbers as stored, the form, and the practice call.
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { contactWords } from '../../../i18n/contact.ts';
import { fullDay, fullDayOf } from '../../../i18n/days.ts';
import { Page } from '../../components/page.tsx';
import { changeContact } from '../../state/change.ts';
import { useModel, useWords } from '../../state/model.ts';
import '../../styles/form.css';
import { ContactFieldsets } from './contact-fieldsets.tsx';
import {
  type ContactErrors,
  type ContactFields,
  fieldsOf,
  readContactFields,
  withChange,
} from './contact-form.ts';
import { PracticeCall } from './practice-call.tsx';

export function ContactPage(): JSX.Element {
  const model = useModel();
  const words = useWords(contactWords);
  const contact = model.contact.value;
  const stored = [
    [words.always, contact?.alwaysNumber],
    [words.day, contact?.dayNumber],
    [contact?.partner?.hospital, contact?.partner?.number],
  ] as const;
  return (
    <Page title={words.title} lead={words.lead} back="/">
      {contact && (
        <section class="card">
          <h2>{words.stored}</h2>
          <dl>
            {stored.map(
              ([label, number]) =>
                number && (
                  <div key={label}>
                    <dt class="quiet">{label}</dt>
                    <dd class="number">{number.shown}</dd>
                  </div>
                ),
            )}
          </dl>
          <p class="quiet">
            {words.source(fullDayOf(model.settings.value.locale, contact.savedAt))}
            {contact.confirmedOn &&
              ` · ${words.confirmedOn(fullDay(model.settings.value.locale, contact.confirmedOn))}`}
          </p>
          {!contact.confirmedOn && <p>{words.notConfirmed}</p>}
        </section>
      )}
      <ContactForm onSaved={() => {}} />
      {contact && <PracticeCall contact={contact} />}
    </Page>
  );
}

type Saving = 'idle' | 'saving' | 'saved' | 'failed';

/** Used by the first start as well. */
export function ContactForm({ onSaved }: { onSaved: () => void }): JSX.Element {
  const model = useModel();
  const words = useWords(contactWords);
  const [fields, setFields] = useState<ContactFields>(() => fieldsOf(model.contact.value));
  const [errors, setErrors] = useState<ContactErrors>({});
  const [saving, setSaving] = useState<Saving>('idle');
  // Not what the save came to: "again" above the page may have mended it since.
  const isPageCurrent = model.copies.value.page === 'current';
  const form = useRef<HTMLFormElement>(null);

  async function save(event: Event): Promise<void> {
    event.preventDefault();
    const read = readContactFields(fields, model.device.now());
    if (read.kind === 'refused') {
      setErrors(read.errors);
      requestAnimationFrame(() =>
        form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [aria-invalid=""]')?.focus(),
      );
      return;
    }
    setErrors({});
    setSaving('saving');
    const saved = await changeContact(model, read.contact);
    setSaving(saved.kind);
    if (saved.kind === 'failed') return;
    void model.device.keepStorage();
    if (saved.copies.page === 'current') onSaved();
  }

  return (
    <form class="card" ref={form} onSubmit={save} noValidate>
      <ContactFieldsets
        fields={fields}
        errors={errors}
        onChange={(change) => {
          setFields(withChange(fields, change));
          setSaving('idle');
        }}
      />
      <button type="submit" class="button primary">
        {saving === 'saving' ? words.saving : words.save}
      </button>
      <div role="status">
        {saving === 'saved' && isPageCurrent && (
          <p>
            <strong>{words.saved}</strong> {words.savedLead} <a href="/call">{words.openCall}</a>
          </p>
        )}
        {saving === 'saved' && !isPageCurrent && <p class="field-error">{words.savedPageOld}</p>}
        {saving === 'failed' && <p class="field-error">{words.failed}</p>}
      </div>
    </form>
  );
}
