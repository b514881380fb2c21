// The second channel beside the reminders: a calendar file with alarms, and whether the calendar still has the old dates.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { platformOf } from '../../../device/platform.ts';
import type { HandedOver } from '../../../device/share-file.ts';
import { calendarEntries, givenBy, isGivenOld } from '../../../domain/infusions/calendar-entries.ts';
import { USUAL_REMINDERS } from '../../../domain/reminders/reminder-settings.ts';
import { calendarFileWords } from '../../../i18n/calendar-file.ts';
import { fullDayOf } from '../../../i18n/days.ts';
import type { GivenCalendar } from '../../../storage/given-calendar.ts';
import { updateValue } from '../../../storage/values.ts';
import { HandFile } from '../../components/hand-file.tsx';
import { useKept } from '../../components/use-kept.tsx';
import { base64url } from '../../state/keep-reminders.ts';
import { type Model, todayOf, useModel, useWords } from '../../state/model.ts';

export function CalendarFile(): JSX.Element {
  const model = useModel();
  const words = useWords(calendarFileWords);
  const { locale } = model.settings.value;
  const { keep, notKept } = useKept(words.notKept);
  const [calendar, setCalendar] = useState<GivenCalendar>();
  // The library comes before the tap, so that the share sheet can open within it.
  useEffect(() => {
    void import('./calendar-ics.ts').catch(() => {});
    calendarOf(model).then(setCalendar, () => {});
  }, [model]);

  const settings = model.reminders.value?.settings ?? USUAL_REMINDERS;
  const given = calendar?.given;
  const entries = calendarEntries({
    infusions: model.infusions.value,
    times: settings,
    today: todayOf(model),
    given: given?.entries,
  });
  const isOld = given !== undefined && isGivenOld(entries, given.entries);

  async function make(): Promise<File> {
    const { root } = calendar ?? (await calendarOf(model));
    const { calendarText } = await import('./calendar-ics.ts');
    const { name, text, ...titles } = words.entry;
    const { day, evening } = settings.detailed ? titles.detailed : titles.neutral;
    const file = calendarText({
      entries,
      root,
      zone: model.device.zone(),
      now: model.device.now(),
      words: { name, text, day, evening },
    });
    return new File([file], `temoto-${todayOf(model)}.ics`, { type: 'text/calendar' });
  }

  async function keepGiven(): Promise<boolean> {
    const now = { at: model.device.now().toISOString(), entries: givenBy(entries) };
    try {
      const kept = await updateValue(
        model.database,
        'calendar',
        (known) => known && { ...known, given: now },
      );
      if (kept) setCalendar(kept);
      return kept !== undefined;
    } catch {
      return false;
    }
  }

  return (
    <section class="card calendar-file" id="calendar-file" aria-labelledby="calendar-file-title">
      <h2 id="calendar-file-title">{words.title}</h2>
      <p>{words.lead(asRead(settings.eveningBefore), asRead(settings.morningOf))}</p>
      {!settings.detailed && <p class="quiet">{words.neutral}</p>}
      {isOld && (
        <div class="calendar-old">
          <p>
            <strong>{words.oldTitle}</strong>
          </p>
          <p>{words.old}</p>
        </div>
      )}
      {given && !isOld && <p class="kept">{words.given(fullDayOf(locale, given.at))}</p>}
      {entries.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <HandFile
          action={isOld ? words.again : given ? words.onceMore : words.action}
          said={{
            shared: words.outcome.shared,
            notPossible: words.outcome['not-possible'],
            saved: words.saved,
            notMade: words.notMade,
          }}
          make={make}
          isPrimary={isOld}
          onHanded={(outcome) => void (isGiven(outcome) && keep(keepGiven()))}
        />
      )}
      {notKept}
      <details class="how">
        <summary>{words.how}</summary>
        <ol class="numbered">
          {words.steps[platformOf(navigator)].map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>{words.check}</p>
      </details>
    </section>
  );
}

/** '7:00' */
function asRead(time: string): string {
  return time.replace(/^0/, '');
}

function isGiven(outcome: HandedOver): boolean {
  return outcome === 'shared' || outcome === 'saved';
}

/** Its root is kept before the first file is made: a later one with another root would double every date. */
async function calendarOf(model: Model): Promise<GivenCalendar> {
  const root = base64url(model.device.randomBytes(16));
  const calendar = await updateValue(model.database, 'calendar', (known) => known ?? { root });
  if (!calendar) throw new Error('The root of the calendar could not be kept');
  return calendar;
}
