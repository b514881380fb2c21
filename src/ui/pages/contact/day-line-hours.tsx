// When the day line is staffed: one span of hours with its days, and more where days differ.
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Weekday } from '../../../domain/civil-day.ts';
import { callWords } from '../../../i18n/call.ts';
import { contactWords } from '../../../i18n/contact.ts';
import { Tick } from '../../components/choice.tsx';
import { Field } from '../../components/field.tsx';
import { useWords } from '../../state/model.ts';
import { type ContactErrors, EMPTY_SPAN, type HoursError, type HoursSpan } from './contact-form.ts';

type DayLineHoursProps = {
  spans: readonly HoursSpan[];
  errors: ContactErrors['hours'];
  onChange: (spans: readonly HoursSpan[]) => void;
};

export function DayLineHours({ spans, errors = [], onChange }: DayLineHoursProps): JSX.Element {
  const words = useWords(contactWords);
  const place = useRef<HTMLDivElement>(null);
  /** The button that was pressed moves or goes. */
  const focusLast = (selector: string) =>
    requestAnimationFrame(() =>
      [...(place.current?.querySelectorAll<HTMLElement>(selector) ?? [])].at(-1)?.focus(),
    );
  return (
    <div class="hours-spans" ref={place}>
      {spans.map((span, index) => (
        <Span
          // Spans have no name but their place.
          key={`span-${index + 1}`}
          number={index + 1}
          span={span}
          error={errors[index]}
          onChange={(changed) => onChange(spans.map((each) => (each === span ? changed : each)))}
          onRemove={() => {
            onChange(spans.filter((each) => each !== span));
            focusLast(':scope > button');
          }}
        />
      ))}
      <button
        type="button"
        class="button"
        onClick={() => {
          onChange([...spans, { ...EMPTY_SPAN }]);
          focusLast('fieldset:last-of-type input[type="checkbox"]:first-of-type');
        }}
      >
        {words.otherHoursAdd}
      </button>
    </div>
  );
}

type SpanProps = {
  number: number;
  span: HoursSpan;
  error: HoursError | undefined;
  onChange: (span: HoursSpan) => void;
  onRemove: () => void;
};

function Span({ number, span, error, onChange, onRemove }: SpanProps): JSX.Element {
  const words = useWords(contactWords);
  const names = useWords(callWords).weekdays;
  const isFirst = number === 1;
  const toggle = (weekday: Weekday, isOpen: boolean) =>
    onChange({
      ...span,
      weekdays: isOpen
        ? [...span.weekdays, weekday].sort()
        : span.weekdays.filter((each) => each !== weekday),
    });
  const name = (field: string) => (isFirst ? field : `${field}-${number}`);
  return (
    <fieldset class="choice">
      <legend>{isFirst ? words.hours : words.otherHours}</legend>
      {isFirst && <p class="quiet">{words.hoursHint}</p>}
      <div class="weekdays">
        {names.map((label, index) => {
          const weekday = (index + 1) as Weekday;
          return (
            <Tick
              key={label}
              label={label}
              checked={span.weekdays.includes(weekday)}
              onChange={(isOpen) => toggle(weekday, isOpen)}
            />
          );
        })}
      </div>
      <div class="row">
        <Field
          label={words.from}
          type="time"
          name={name('from')}
          value={span.from}
          error={error && words.hoursErrors[error]}
          onInput={(from) => onChange({ ...span, from })}
        />
        <Field
          label={words.to}
          type="time"
          name={name('to')}
          value={span.to}
          onInput={(to) => onChange({ ...span, to })}
        />
      </div>
      {!isFirst && (
        <button type="button" class="button" onClick={onRemove}>
          {words.otherHoursRemove}
        </button>
      )}
    </fieldset>
  );
}
