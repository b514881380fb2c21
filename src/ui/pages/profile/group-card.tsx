// One group of the profile: what is stored, and the form that changes it; it says what was kept and what was not.
import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { fieldsOfGroup } from '../../../domain/profile/group-fields.ts';
import { type ProfileGroup, withGroup } from '../../../domain/profile/profile-group.ts';
import type { GroupErrors, GroupFields, GroupRead } from '../../../domain/profile/read-group.ts';
import { profileWords } from '../../../i18n/profile.ts';
import { savingWords } from '../../../i18n/saving.ts';
import { changeProfile } from '../../state/change.ts';
import { useModel, useWords } from '../../state/model.ts';
import { storedRows } from './stored-rows.ts';

export type GroupFormProps<G extends ProfileGroup> = {
  fields: GroupFields[G];
  errors: GroupErrors;
  onChange: (change: Partial<GroupFields[G]>) => void;
};

type GroupCardProps<G extends ProfileGroup> = {
  group: G;
  read: (fields: GroupFields[G]) => GroupRead<G>;
  form: (props: GroupFormProps<G>) => JSX.Element;
};

type State = 'idle' | 'saving' | 'saved' | 'failed';

export function GroupCard<G extends ProfileGroup>({ group, read, form }: GroupCardProps<G>): JSX.Element {
  const model = useModel();
  const words = useWords(profileWords);
  const kept = useWords(savingWords);
  const { locale, holder } = model.settings.value;
  const id = useId();
  const card = useRef<HTMLElement>(null);
  const [fields, setFields] = useState<GroupFields[G]>();
  const [errors, setErrors] = useState<GroupErrors>({});
  const [state, setState] = useState<State>('idle');
  const title = words.groups[group][holder];
  const rows = storedRows(group, model.profile.value, locale);

  /** Once what was pressed is gone, the keyboard goes on from here. */
  const focusOn = (selector: string) =>
    requestAnimationFrame(() => card.current?.querySelector<HTMLElement>(selector)?.focus());

  function open(): void {
    setFields(fieldsOfGroup(group, model.profile.value));
    setErrors({});
    setState('idle');
    focusOn('h2');
  }

  function close(): void {
    setFields(undefined);
    focusOn('.open-group');
  }

  async function save(event: Event): Promise<void> {
    event.preventDefault();
    if (!fields || state === 'saving') return;
    const result = read(fields);
    if (result.kind === 'refused') {
      setErrors(result.errors);
      setState('idle');
      focusOn('[aria-invalid]');
      return;
    }
    setErrors({});
    setState('saving');
    const isKept = await changeProfile(model, withGroup(model.profile.value, group, result.part));
    setState(isKept ? 'saved' : 'failed');
    if (isKept) close();
  }

  return (
    <section class="card profile-group" ref={card} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {fields ? (
        <form class="profile-form" onSubmit={save} noValidate>
          {form({
            fields,
            errors,
            onChange(change) {
              setFields({ ...fields, ...change });
              setState('idle');
            },
          })}
          <button type="submit" class="button primary">
            {state === 'saving' ? words.saving : words.save}
          </button>
          <button type="button" class="button" onClick={close}>
            {kept.cancel}
          </button>
        </form>
      ) : (
        <>
          {rows.length === 0 ? (
            <p class="quiet">{words.empty}</p>
          ) : (
            <dl class="stored">
              {rows.map(([label, value]) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          )}
          <button
            type="button"
            class="button open-group"
            aria-label={words.ofGroup(rows.length === 0 ? words.write : words.change, title)}
            onClick={open}
          >
            {rows.length === 0 ? words.write : words.change}
          </button>
        </>
      )}
      <div role="status">
        {state === 'saved' && (
          <p>
            <strong>{kept.saved}</strong>
          </p>
        )}
        {state === 'failed' && <p class="field-error">{words.failed}</p>}
      </div>
    </section>
  );
}
