// What remains of the questions, asked under the call: it becomes an entry of its own, so it can only raise the result.
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { WARM_CELSIUS } from '../../../content/product/lines/thresholds.ts';
import type { SymptomEntry } from '../../../domain/symptoms/entry.ts';
import { MEASURED_FIELDS, type MeasurementKind } from '../../../domain/symptoms/measurement.ts';
import { hasFever } from '../../../domain/symptoms/proposed-fever.ts';
import type { Report } from '../../../domain/symptoms/report.ts';
import { treatmentContext } from '../../../domain/symptoms/treatment-context.ts';
import { type Unread, unreadOf } from '../../../domain/symptoms/unread.ts';
import { standingEntries } from '../../../domain/symptoms/working-entries.ts';
import { resultWords } from '../../../i18n/result.ts';
import { symptomWords } from '../../../i18n/symptoms.ts';
import { Tick } from '../../components/choice.tsx';
import { ChevronIcon } from '../../components/icons.tsx';
import { datesOf, todayOf, useModel, useWords } from '../../state/model.ts';
import { useFamilyCheck } from '../family-check/use-family-check.ts';
import { addedReport, isWarmNow } from './added-report.ts';
import { type Answers, emptyAnswers, hasAnswers, saidBesides, withoutUnread, withUnread } from './answers.ts';
import { DeviceFields } from './device-fields.tsx';
import { ADDED_DRAFT_KEY } from './draft.ts';
import { useDraft } from './draft-offer.tsx';
import { FamilyCheckCard } from './family-check-card.tsx';
import { showFirstError } from './flow-focus.ts';
import { areReadable } from './gate.ts';
import { UsedInfusion } from './last-step.tsx';
import { NOTHING_PROPOSED } from './proposed-from-log.ts';
import { RecentFeverQuestion } from './recent-fever-question.tsx';
import type { ResultMoreProps } from './result-more.tsx';
import { infusionNow, lastOwn, withOwn } from './session.ts';
import { SignPicker } from './sign-picker.tsx';
import { SinceQuestion } from './since-question.tsx';
import { TemperatureField } from './temperature-field.tsx';
import { openTemperature, readTemperature, tidyTemperature } from './temperature-text.ts';
import { useKnownSigns } from './use-known-signs.ts';

type AddToReportProps = Pick<ResultMoreProps, 'session' | 'isCallNeeded' | 'onAdd'>;

export function AddToReport({ session, isCallNeeded, onAdd }: AddToReportProps): JSX.Element {
  const words = useWords(resultWords);
  const { temperature: asked, signs: signWords, draftUnsaved } = useWords(symptomWords);
  const { by } = lastOwn(session);
  const known = useKnownSigns(session.context);
  const model = useModel();
  const { route } = useLocation();
  const usual = model.profile.value;
  const dates = treatmentContext(model.infusions.value, { today: todayOf(model) });
  const corrected = infusionNow(session, model.minute.value.toISOString(), datesOf(model));
  const check = useFamilyCheck();
  const open = session.openSigns ?? [];
  const log = standingEntries(withOwn(model.entries.value, session));
  const unread: Unread = Object.fromEntries(session.own.flatMap((entry) => unreadOf(entry, log)));
  const hasUnread = Object.keys(unread).length > 0;
  const start = (): Answers => ({
    ...withUnread(emptyAnswers(by), unread),
    signs: Object.fromEntries(open.map((sign) => [sign, 'open' as const])),
  });
  // Once its signs are named it stays open for the word that they were added.
  const [wasOpen] = useState(open.length > 0 || hasUnread);
  const [begun, setBegun] = useState(start);
  const [answers, setAnswers] = useState(begun);
  const [isChecked, setIsChecked] = useState(hasUnread);
  const [isAdded, setIsAdded] = useState(false);
  const [isRestored, setIsRestored] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  const [first] = session.own;
  const draft = useDraft({ key: ADDED_DRAFT_KEY, step: 'signs', answers, start: begun, about: first.id });
  // Typed before the phone ended the page for the call: it comes back into its place.
  useEffect(() => {
    if (!draft.offered || answers !== begun) return;
    setAnswers(draft.offered.answers);
    setIsRestored(true);
  }, [draft.offered]);
  const change = (changed: Partial<Answers>) => {
    setAnswers({ ...answers, ...changed });
    setIsChecked(false);
    setIsAdded(false);
  };
  const hasTemperature = session.own.some(({ report }) => report.temperatureCelsius !== undefined);
  function add(): void {
    const settled = withoutUnread({ ...answers, temperature: tidyTemperature(answers.temperature) }, unread);
    if (!isReadable(settled) || !hasAnswers(settled)) {
      setIsChecked(true);
      requestAnimationFrame(() => showFirstError(body.current));
      return;
    }
    const report = addedReport(settled, { proposed: NOTHING_PROPOSED, known, usual }, session.own);
    draft.stop();
    draft.forget();
    const isFeverKnown = session.own.some(knowsOfFever);
    onAdd({ report, ...saidBesides(settled, isFeverKnown), infusion: answers.lastInfusion });
    const left = withUnread(emptyAnswers(by), withoutMeasured(unread, report));
    setBegun(left);
    setAnswers(left);
    setIsChecked(true);
    setIsAdded(true);
  }

  return (
    <details class="region add" open={wasOpen || isRestored}>
      <summary>
        <span>
          {words.add}
          <span class="quiet region-note">{isCallNeeded ? words.addLead : words.addLeadCalm}</span>
        </span>
        <ChevronIcon size={22} />
      </summary>
      <div class="add-body" ref={body}>
        {draft.isUnsaved && (
          <p class="card notice" role="status">
            {draftUnsaved}
          </p>
        )}
        {!hasTemperature && (
          <TemperatureField
            text={answers.temperature}
            error={isChecked ? openTemperature(answers.temperature, asked) : undefined}
            onChange={(text) => change({ temperature: text, measured: 'value' })}
          />
        )}
        {!hasTemperature && (
          <Tick
            label={asked.hot}
            checked={answers.measured === 'hot-unmeasured'}
            onChange={(isHot) =>
              change(isHot ? { measured: 'hot-unmeasured', temperature: '' } : { measured: 'value' })
            }
          />
        )}
        {isWarmNow(answers, session.own) && (
          <Tick
            label={asked.warmAnHourAgo(WARM_CELSIUS.toFixed(1))}
            checked={answers.warmAnHourAgo}
            onChange={(warmAnHourAgo) => change({ warmAnHourAgo })}
          />
        )}
        <Tick
          label={asked.feverMedicine}
          checked={answers.feverMedicine}
          onChange={(feverMedicine) => change({ feverMedicine })}
        />
        <Tick
          label={asked.masked}
          checked={answers.mayBeMasked}
          onChange={(mayBeMasked) => change({ mayBeMasked })}
        />
        <Tick
          label={asked.medicineUnknown}
          checked={answers.medicineUnknown}
          onChange={(medicineUnknown) => change({ medicineUnknown })}
        />
        <h2>{by === 'family' ? signWords.family : signWords.patient}</h2>
        <SignPicker
          signs={answers.signs}
          comparisons={answers.comparisons}
          voice={by}
          known={known}
          onChange={change}
        />
        <SinceQuestion since={answers.since} onChange={(since) => change({ since })} />
        <RecentFeverQuestion answers={answers} proposed={NOTHING_PROPOSED} hasGap={false} onChange={change} />
        <DeviceFields
          devices={answers.devices}
          isChecked={isChecked}
          onChange={(devices) => change({ devices })}
        />
        {model.settings.value.form !== 'other' && (
          <UsedInfusion
            answers={{ ...answers, lastInfusion: answers.lastInfusion ?? corrected }}
            stored={dates}
            onChange={change}
          />
        )}
        {by === 'family' && check?.offer.kind === 'check' && (
          <FamilyCheckCard check={undefined} onStart={() => route('/symptoms/family-check')} />
        )}
        {hasAnswers(answers) && (
          <button type="button" class="button primary" onClick={add}>
            {words.addAction}
          </button>
        )}
      </div>
      <p role="status">{isAdded && session.kept === 'kept' && words.added}</p>
    </details>
  );
}

function isReadable({ temperature, devices }: Answers): boolean {
  return ['value', 'empty'].includes(readTemperature(temperature).kind) && areReadable(devices);
}

function withoutMeasured(unread: Unread, report: Report): Unread {
  const left = Object.entries(unread) as [MeasurementKind, string][];
  return Object.fromEntries(left.filter(([kind]) => report[MEASURED_FIELDS[kind]] === undefined));
}

function knowsOfFever({ report, feverUnknown }: SymptomEntry): boolean {
  return hasFever(report) || ((report.feverDays ?? 0) > 0 && feverUnknown !== true);
}
