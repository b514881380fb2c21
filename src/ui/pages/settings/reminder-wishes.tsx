// What can be wished for reminders: which come, at what times, in which hours none asks, and what the lock screen may say.
import type { JSX } from 'preact';
import type { ReminderKind, ReminderSettings } from '../../../domain/reminders/reminder-settings.ts';
import { wishWords } from '../../../i18n/reminder-wishes.ts';
import { Tick } from '../../components/choice.tsx';
import { ChevronIcon } from '../../components/icons.tsx';
import { useKept } from '../../components/use-kept.tsx';
import { useModel, useWords } from '../../state/model.ts';
import { changeKind, changeReminderSettings } from '../../state/reminders.ts';
import { ReminderTimes } from './reminder-times.tsx';

const USUAL_HYDRATION = '10:00';
const USUAL_QUIET = { from: '22:00', to: '07:00' };

export function ReminderWishes({ settings }: { settings: ReminderSettings }): JSX.Element {
  const words = useWords(wishWords);
  return (
    <details class="reminder-wishes">
      <summary>
        {words.change}
        <ChevronIcon size={22} />
      </summary>
      <div>
        <Ticks settings={settings} />
        <ReminderTimes settings={settings} />
      </div>
    </details>
  );
}

/** Each is kept at once. */
function Ticks({ settings }: { settings: ReminderSettings }): JSX.Element {
  const model = useModel();
  const words = useWords(wishWords);
  const { keep, notKept } = useKept(words.notKept);
  const comes = (kind: ReminderKind) => !settings.stopped.includes(kind);
  const turn = (kind: ReminderKind) => (isOn: boolean) => void keep(changeKind(model, kind, !isOn));
  const change = (next: (known: ReminderSettings) => ReminderSettings) =>
    void keep(changeReminderSettings(model, next));
  return (
    <fieldset class="choice">
      <legend>{words.which}</legend>
      <div class="tiles">
        <Tick label={words.evening} checked={comes('infusion-evening')} onChange={turn('infusion-evening')} />
        <Tick label={words.morning} checked={comes('infusion-morning')} onChange={turn('infusion-morning')} />
        <Tick
          label={words.check}
          detail={words.checkDetail}
          checked={comes('check')}
          onChange={turn('check')}
        />
        <Tick
          label={words.hydration}
          detail={words.hydrationDetail}
          checked={settings.hydration !== undefined}
          onChange={(isOn) =>
            change(({ hydration: _, ...known }) => (isOn ? { ...known, hydration: USUAL_HYDRATION } : known))
          }
        />
        <Tick
          label={words.followUps}
          detail={words.followUpsDetail}
          checked={settings.followUps}
          onChange={(followUps) => change((known) => ({ ...known, followUps }))}
        />
        <Tick
          label={words.quiet}
          detail={words.quietDetail}
          checked={settings.quiet !== undefined}
          onChange={(isOn) =>
            change(({ quiet: _, ...known }) => (isOn ? { ...known, quiet: USUAL_QUIET } : known))
          }
        />
        <Tick
          label={words.detailed}
          detail={words.detailedDetail}
          checked={settings.detailed === true}
          onChange={(detailed) => change((known) => ({ ...known, detailed }))}
        />
      </div>
      {notKept}
    </fieldset>
  );
}
