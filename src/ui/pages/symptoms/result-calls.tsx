// The calls of a result in their order: the number for now, what to say, the answers, the other numbers, 119 last.
import type { ComponentChildren, JSX } from 'preact';
import type { CallUrgency } from '../../../domain/calling/call-order.ts';
import { callWords } from '../../../i18n/call.ts';
import { resultWords } from '../../../i18n/result.ts';
import { useWords } from '../../state/model.ts';
import type { CallFacts } from '../call/call-facts.ts';
import { On119 } from '../call/call-steps.tsx';
import { CallAnswers, StepNote } from './call-answers.tsx';
import { AmbulanceFirst, AmbulanceLast, CallButton, NumberRow, useLines } from './call-numbers.tsx';
import type { Calling } from './calling.ts';
import { PaperNumber } from './paper-number.tsx';

type ResultCallsProps = {
  calling: Calling;
  /** What the report asks for. */
  urgency: CallUrgency;
  facts: CallFacts;
  /** The call may wait until the hospital opens. */
  isCalm: boolean;
  onUnreachable: () => void;
  onClose: () => void;
  /** What stands between the number and the answers. */
  children: ComponentChildren;
  /** What stands below all numbers. */
  more: ComponentChildren;
};

export function ResultCalls(props: ResultCallsProps): JSX.Element {
  const { calling, urgency, facts, isCalm, onUnreachable, onClose, children, more } = props;
  const words = useWords(resultWords);
  const { advice } = useWords(callWords);
  const lines = useLines();
  const is119 = urgency === 'emergency' || calling.is119;
  const main = is119 ? undefined : lines.find(({ role }) => role === calling.shown);
  const others = lines.filter((line) => line !== main);
  return (
    <>
      {is119 && <AmbulanceFirst onDial={() => calling.dialled('119')} />}
      {main && (
        <CallButton
          number={main.number}
          name={main.name}
          isCalm={isCalm}
          onDial={() => calling.dialled(main.role)}
        />
      )}
      {lines.length === 0 && !is119 && (
        <PaperNumber
          onUnreachable={urgency === 'call-now' ? onUnreachable : undefined}
          onDial={calling.dialled}
        />
      )}
      {lines.length === 0 && urgency === 'contact-today' && <p class="quiet">{advice}</p>}
      {urgency !== 'emergency' && <StepNote calling={calling} />}
      {is119 && <On119 facts={facts} />}
      {children}
      {(lines.length > 0 || is119 || calling.calledAt !== undefined) && (
        <CallAnswers calling={calling} legend={words.asked} is119={is119} />
      )}
      {others.length > 0 && (
        <section class="numbers" aria-labelledby="others">
          <h2 id="others">{is119 ? words.afterwards : words.otherNumbers}</h2>
          {others.map((line) => (
            <NumberRow key={line.role} line={line} onDial={() => calling.dialled(line.role)} />
          ))}
        </section>
      )}
      {!is119 && <AmbulanceLast onDial={() => calling.dialled('119')} />}
      {more}
      <button
        type="button"
        class="button"
        onClick={() => {
          // Closed without a call: it is asked again in ten minutes. A call that was begun stays asked about.
          if (urgency !== 'contact-today' && calling.calledAt === undefined) calling.answer('not-yet');
          onClose();
        }}
      >
        {words.close}
      </button>
    </>
  );
}
