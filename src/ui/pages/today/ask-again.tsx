// "How is it now?" about an earlier report: four answers, each kept as an entry of its own.
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { answeredEntry, type Course } from '../../../domain/calling/course.ts';
import type { Question } from '../../../domain/calling/follow-up.ts';
import type { SymptomEntry } from '../../../domain/symptoms/entry.ts';
import { carriedChoice } from '../../../domain/symptoms/infusion-choice.ts';
import { dayAndClock } from '../../../i18n/days.ts';
import { followUpWords } from '../../../i18n/follow-up.ts';
import { PhoneIcon, ThermometerIcon } from '../../components/icons.tsx';
import { keepReport } from '../../state/change.ts';
import { datesOf, useModel, useWords } from '../../state/model.ts';
import { changeReminderSettings } from '../../state/reminders.ts';
import { reportFacts, signSentences } from '../symptoms/report-facts.ts';
import { reportAgainAddress } from './report-again.ts';

const COURSES: readonly Course[] = ['same', 'worse', 'better', 'unknown'];

type Said = { course: Course; about: SymptomEntry; isKept: boolean };

export function AskAgain({ question }: { question: Question | undefined }): JSX.Element | null {
  const model = useModel();
  const { again } = useWords(followUpWords);
  const [said, setSaid] = useState<Said>();
  const status = useRef<HTMLDivElement>(null);
  const { locale, holder } = model.settings.value;
  const about = question && model.entries.value.find(({ id }) => id === question.about);

  async function answer(entry: SymptomEntry, course: Course): Promise<void> {
    const { device } = model;
    const now = { id: device.newId(), at: device.now().toISOString(), by: holder };
    const infusion = carriedChoice(entry, now.at, datesOf(model));
    const isKept = await keepReport(model, answeredEntry({ ...entry, infusion }, course, now));
    setSaid({ course, about: entry, isKept });
    // The buttons that were pressed are gone; where a call takes their place, its card is the first thing to be seen.
    requestAnimationFrame(() => {
      const call = document.querySelector<HTMLElement>('.follow-up h2');
      const isCall = course === 'worse' || course === 'unknown';
      const target = isCall && isKept && call ? call : status.current;
      target?.setAttribute('tabindex', '-1');
      target?.focus({ preventScroll: true });
      target?.scrollIntoView({ block: 'center' });
    });
  }

  return (
    <>
      {about && (
        <section class="card ask-again" aria-labelledby="ask-again">
          <p class="quiet">{again.about(dayAndClock(locale, about.at))}</p>
          <h2 id="ask-again">{again.title[holder]}</h2>
          <Facts entry={about} />
          <div class="ask-again-answers">
            {COURSES.map((course) => (
              <button key={course} type="button" class="button" onClick={() => void answer(about, course)}>
                {again[course]}
              </button>
            ))}
          </div>
          <StopAsking />
        </section>
      )}
      <div role="status" ref={status}>
        {said && (about === undefined || !said.isKept) && <Answered said={said} />}
      </div>
    </>
  );
}

/** The messages stop; the question stays on Today. On an iPhone the message itself has no button for it. */
function StopAsking(): JSX.Element | null {
  const model = useModel();
  const { again } = useWords(followUpWords);
  const [said, setSaid] = useState<'stopped' | 'stopNotKept'>();
  const settings = model.reminders.value?.settings;
  const isSent = settings?.wanted === true && settings.followUps;
  if (!isSent && said === undefined) return null;
  const stop = async () => {
    const isKept = await changeReminderSettings(model, (known) => ({ ...known, followUps: false }));
    setSaid(isKept ? 'stopped' : 'stopNotKept');
  };
  return (
    <>
      <div role="status">
        {said && <p class={said === 'stopNotKept' ? 'field-error' : undefined}>{again[said]}</p>}
      </div>
      {isSent && (
        <button type="button" class="today-press" onClick={() => void stop()}>
          {again.stop}
        </button>
      )}
    </>
  );
}

function Facts({ entry }: { entry: SymptomEntry }): JSX.Element | null {
  const { locale } = useModel().settings.value;
  const { temperature, signs, others } = reportFacts(entry.report, locale, {
    ...entry,
    sinceDayOf: entry.at,
  });
  const facts = [temperature && `${temperature}℃`, ...signSentences(signs, locale, entry), ...others].filter(
    Boolean,
  );
  if (facts.length === 0) return null;
  return (
    <ul class="report-facts">
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}

function Answered({ said: { course, about, isKept } }: { said: Said }): JSX.Element | null {
  const { again, measureNow } = useWords(followUpWords);
  const isWorse = course === 'worse' || course === 'unknown';
  if (!isKept) {
    return (
      <section class="card">
        <p class="field-error">{isWorse ? again.notKeptWorse : again.notKept(again[course])}</p>
        {isWorse && (
          <a class="button call" href="/call">
            <PhoneIcon />
            {again.callNow}
          </a>
        )}
      </section>
    );
  }
  // The call's own card says what to do.
  if (isWorse) return null;
  const wasWarm = about.report.temperatureCelsius !== undefined && course === 'same';
  return (
    <section class="card">
      <p>
        <strong>{again.kept(again[course])}</strong>
      </p>
      <p>{again.keptLead}</p>
      {wasWarm && (
        <a class="button" href={reportAgainAddress(about)}>
          <ThermometerIcon />
          {measureNow}
        </a>
      )}
    </section>
  );
}
