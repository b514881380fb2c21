// What can be wished for reminders: their times, and being asked again after a report.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ReminderSettings } from '../../../domain/reminders/reminder-settings.ts';
import { reminderWords } from '../../../i18n/reminders.ts';
import { savingWords } from '../../../i18n/saving.ts';
import { Tick } from '../../components/choice.tsx';
import { Field } from '../../components/field.tsx';
import { useKept } from '../../components/use-kept.tsx';
import { useModel, useWords } from '../../state/model.ts';
import { changeReminderSettings } from '../../state/reminders.ts';

type Times = Pick<ReminderSettings, 'eveningBefore' | 'morningOf'>;

export function ReminderTimes({ settings }: { settings: ReminderSettings }): JSX.Element {
  const model = useModel();
  const words = useWords(reminderWords);
  const { saved } = useWords(savingWords);
  const { keep, notKept } = useKept(words.timesNotKept);
  const [times, setTimes] = useState<Times>(settings);
  const [isSaved, setIsSaved] = useState(false);
  const { eveningBefore, morningOf } = times;
  const isNew = eveningBefore !== settings.eveningBefore || morningOf !== settings.morningOf;
  const type = (typed: Partial<Times>) => {
    setTimes({ ...times, ...typed });
    setIsSaved(false);
  };
  const save = async () =>
    setIsSaved(await keep(changeReminderSettings(model, { eveningBefore, morningOf })));
  return (
    <>
      <div class="row">
        <Field
          label={words.evening}
          type="time"
          value={eveningBefore}
          onInput={(typed) => type({ eveningBefore: typed })}
        />
        <Field
          label={words.morning}
          type="time"
          value={morningOf}
          onInput={(typed) => type({ morningOf: typed })}
        />
      </div>
      {isNew && eveningBefore !== '' && morningOf !== '' && (
        <button type="button" class="button primary" onClick={() => void save()}>
          {words.saveTimes}
        </button>
      )}
      <div role="status">{isSaved && !isNew && <p class="kept">{saved}</p>}</div>
      {notKept}
    </>
  );
}

/** Off until it is turned on, because the service then sees when somebody reported. */
export function FollowUpTick({ isOn }: { isOn: boolean }): JSX.Element {
  const model = useModel();
  const words = useWords(reminderWords);
  const { keep, notKept } = useKept(words.followUpsNotKept);
  return (
    <>
      <Tick
        label={words.followUps}
        detail={words.followUpsDetail}
        checked={isOn}
        onChange={(followUps) => void keep(changeReminderSettings(model, { followUps }))}
      />
      {notKept}
    </>
  );
}
