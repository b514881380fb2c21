// The times of the reminders that come: changed together, kept with one button.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ReminderSettings } from '../../../domain/reminders/reminder-settings.ts';
import { wishWords } from '../../../i18n/reminder-wishes.ts';
import { savingWords } from '../../../i18n/saving.ts';
import { Field } from '../../components/field.tsx';
import { useKept } from '../../components/use-kept.tsx';
import { useModel, useWords } from '../../state/model.ts';
import { changeReminderSettings } from '../../state/reminders.ts';

type TimeName = keyof (typeof wishWords)['ja']['times'];
type Times = Partial<Record<TimeName, string>>;

export function ReminderTimes({ settings }: { settings: ReminderSettings }): JSX.Element {
  const model = useModel();
  const words = useWords(wishWords);
  const { saved } = useWords(savingWords);
  const { keep, notKept } = useKept(words.timesNotKept);
  const [typed, setTyped] = useState<Times>({});
  const [isSaved, setIsSaved] = useState(false);
  const stored = timesOf(settings);
  const names = Object.keys(stored) as TimeName[];
  const changed = names.filter((name) => typed[name] !== undefined && typed[name] !== stored[name]);
  const isComplete = names.every((name) => typed[name] !== '');
  async function save(): Promise<void> {
    const isKept = await keep(changeReminderSettings(model, (known) => withTimes(known, typed)));
    if (isKept) setTyped({});
    setIsSaved(isKept);
  }
  return (
    <>
      <div class="row times">
        {names.map((name) => (
          <Field
            key={name}
            label={words.times[name]}
            type="time"
            value={typed[name] ?? stored[name] ?? ''}
            error={typed[name] === '' ? words.needTime : undefined}
            onInput={(time) => {
              setTyped({ ...typed, [name]: time });
              setIsSaved(false);
            }}
          />
        ))}
      </div>
      {changed.length > 0 && isComplete && (
        <button type="button" class="button primary" onClick={() => void save()}>
          {words.saveTimes}
        </button>
      )}
      <div role="status">{isSaved && <p class="kept">{saved}</p>}</div>
      {notKept}
    </>
  );
}

/** Only of what comes. */
function timesOf(settings: ReminderSettings): Times {
  const { stopped, eveningBefore, morningOf, checkMorning, checkMidday, checkEvening, hydration, quiet } =
    settings;
  return {
    ...(!stopped.includes('infusion-evening') && { eveningBefore }),
    ...(!stopped.includes('infusion-morning') && { morningOf }),
    ...(!stopped.includes('check') && { checkMorning, checkMidday, checkEvening }),
    ...(hydration !== undefined && { hydration }),
    ...(quiet && { from: quiet.from, to: quiet.to }),
  };
}

function withTimes(known: ReminderSettings, { from, to, ...typed }: Times): ReminderSettings {
  const { quiet } = known;
  return {
    ...known,
    ...typed,
    ...(quiet && { quiet: { from: from ?? quiet.from, to: to ?? quiet.to } }),
  };
}
