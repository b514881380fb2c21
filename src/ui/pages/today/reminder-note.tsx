// What Today says about reminders, at most one thing: that none gets through, one that did not show, a clock that moved.
import type { JSX } from 'preact';
import { type MissedReminder, missedReminders } from '../../../domain/reminders/missed-reminders.ts';
import { dayAndClock, longDay } from '../../../i18n/days.ts';
import { reminderNoteWords } from '../../../i18n/reminder-notes.ts';
import { useKept } from '../../components/use-kept.tsx';
import { useModel, useWords } from '../../state/model.ts';
import { markTold } from '../../state/reminders.ts';
import { useShown } from '../../state/use-shown.ts';
import '../../styles/form.css';
import '../../styles/today-later.css';

export function ReminderNote(): JSX.Element | null {
  const model = useModel();
  const words = useWords(reminderNoteWords);
  const shown = useShown();
  const reminders = model.reminders.value;
  if (!reminders || !shown) return null;
  const missed = missedReminders({
    meanings: reminders.meanings,
    shown: shown.at,
    infusions: model.infusions.value,
    toldUntil: reminders.toldUntil,
    now: model.minute.value,
    zone: model.device.zone(),
  });
  if (missed.length > 0) return <Missed missed={missed} />;
  if (model.device.push.state() !== 'granted') {
    return (
      <section class="card notice">
        <h2>{words.blockedTitle}</h2>
        <p>{words.blockedLead}</p>
        <Check />
      </section>
    );
  }
  const { zoneChange } = reminders;
  return zoneChange ? <ZoneChange {...zoneChange} /> : null;
}

/** The latest is told whole, of the others when they should have come. */
const LISTED_MAX = 3;

function Missed({ missed }: { missed: readonly MissedReminder[] }): JSX.Element {
  const words = useWords(reminderNoteWords);
  const { locale } = useModel().settings.value;
  return (
    <section class="card notice" aria-labelledby="missed-reminder">
      <h2 id="missed-reminder">{words.missedTitle}</h2>
      <ul class="missed-reminders">
        {missed.slice(0, LISTED_MAX).map(({ kind, at, ahead }) => (
          <li key={`${kind} ${at}`}>
            <strong>{words.missed(dayAndClock(locale, at))}</strong>
            {ahead !== undefined && <span>{words.ahead[kind](longDay(locale, ahead))}</span>}
          </li>
        ))}
      </ul>
      <p>{words.missedSeen}</p>
      <div class="row">
        <Understood />
        <Check />
      </div>
    </section>
  );
}

function ZoneChange({ from, to }: { from: string; to: string }): JSX.Element {
  const words = useWords(reminderNoteWords);
  const { locale } = useModel().settings.value;
  return (
    <section class="card notice" aria-labelledby="zone-change">
      <h2 id="zone-change">{words.zoneTitle}</h2>
      <p>
        {words.zone(zoneName(locale, from), zoneName(locale, to))} {words.zoneLead}
      </p>
      <Understood />
    </section>
  );
}

function Understood(): JSX.Element {
  const model = useModel();
  const words = useWords(reminderNoteWords);
  const { keep, notKept } = useKept(words.notKept);
  return (
    <>
      <button type="button" class="button" onClick={() => void keep(markTold(model))}>
        {words.understood}
      </button>
      {notKept}
    </>
  );
}

function Check(): JSX.Element {
  return (
    <a class="button" href="/settings#reminders">
      {useWords(reminderNoteWords).check}
    </a>
  );
}

/** "日本標準時" · "Japan Standard Time"; without a name of its own, the engine gives the distance to Greenwich. */
function zoneName(locale: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'longGeneric' }).formatToParts();
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}
