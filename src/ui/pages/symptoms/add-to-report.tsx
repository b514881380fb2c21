// What remains of the questions, asked under the call: it becomes an entry of its own, so it can only raise the result.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { resultWords } from '../../../i18n/result.ts';
import { symptomWords } from '../../../i18n/symptoms.ts';
import { Tick } from '../../components/choice.tsx';
import { ChevronIcon } from '../../components/icons.tsx';
import { useModel, useWords } from '../../state/model.ts';
import { type Answers, emptyAnswers, hasAnswers, saidBesides } from './answers.ts';
import { DeviceFields } from './device-fields.tsx';
import { areReadable } from './gate.ts';
import { NOTHING_PROPOSED } from './proposed-from-log.ts';
import { RecentFeverQuestion } from './recent-fever-question.tsx';
import { reportOf } from './report-of.ts';
import type { ResultMoreProps } from './result-more.tsx';
import { lastOwn } from './session.ts';
import { SignPicker } from './sign-picker.tsx';
import { SinceQuestion } from './since-question.tsx';
import { TemperatureField } from './temperature-field.tsx';
import { readTemperature, tidyTemperature } from './temperature-text.ts';
import { useKnownSigns } from './use-known-signs.ts';

type AddToReportProps = Pick<ResultMoreProps, 'session' | 'isCallNeeded' | 'onAdd'>;

export function AddToReport({ session, isCallNeeded, onAdd }: AddToReportProps): JSX.Element {
  const words = useWords(resultWords);
  const { temperature: asked, signs: signWords } = useWords(symptomWords);
  const { by } = lastOwn(session);
  const known = useKnownSigns(session.context);
  const usual = useModel().profile.value;
  const open = session.openSigns ?? [];
  const start = (): Answers => ({
    ...emptyAnswers(by),
    signs: Object.fromEntries(open.map((sign) => [sign, 'open' as const])),
  });
  const [answers, setAnswers] = useState(start);
  const [isChecked, setIsChecked] = useState(false);
  const [isAdded, setIsAdded] = useState(false);
  const change = (changed: Partial<Answers>) => {
    setAnswers({ ...answers, ...changed });
    setIsChecked(false);
    setIsAdded(false);
  };
  const hasTemperature = session.own.some(({ report }) => report.temperatureCelsius !== undefined);
  const isTemperatureReadable = ['value', 'empty'].includes(readTemperature(answers.temperature).kind);

  function add(): void {
    const isReadable = isTemperatureReadable && areReadable(answers.devices);
    setIsChecked(!isReadable);
    if (!isReadable) return;
    const settled = { ...answers, temperature: tidyTemperature(answers.temperature) };
    const report = reportOf(settled, { proposed: NOTHING_PROPOSED, known, usual });
    onAdd({ report, ...saidBesides(settled) });
    setAnswers(emptyAnswers(by));
    setIsAdded(true);
  }

  return (
    <details class="region add" open={open.length > 0}>
      <summary>
        <span>
          {words.add}
          <span class="quiet region-note">{isCallNeeded ? words.addLead : words.addLeadCalm}</span>
        </span>
        <ChevronIcon size={22} />
      </summary>
      <div class="add-body">
        {!hasTemperature && (
          <TemperatureField
            text={answers.temperature}
            error={isChecked && !isTemperatureReadable ? asked.unreadable : undefined}
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
