// Numbers to tap: the one for now as the large red button, the others as rows, 119 as the square.
import type { JSX } from 'preact';
import type { HospitalNumber } from '../../../domain/calling/call-order.ts';
import type { PhoneNumber } from '../../../domain/contact/contact.ts';
import { callWords } from '../../../i18n/call.ts';
import { PhoneIcon } from '../../components/icons.tsx';
import { AmbulanceIcon } from '../../components/page-icons.tsx';
import { useModel, useWords } from '../../state/model.ts';
import { linesOf } from '../call/call-lines.ts';
import { knownContact } from './known-contact.ts';

export type Line = { role: HospitalNumber; number: PhoneNumber; name: string };

/** Every number of the contact once, in the order of calling. */
export function useLines(): Line[] {
  const model = useModel();
  const contact = knownContact(model);
  if (!contact) return [];
  return linesOf(contact, model.settings.value.locale, 'always').map(({ role, number, title }) => ({
    role,
    number,
    name: title,
  }));
}

/** Where the eye and the screen reader go when the number changes. */
export const MAIN_CALL = 'main-call';

type CallButtonProps = { number: PhoneNumber; name: string; isCalm?: boolean; onDial: () => void };

export function CallButton({ number, name, isCalm = false, onDial }: CallButtonProps): JSX.Element {
  const words = useWords(callWords);
  return (
    <a
      id={MAIN_CALL}
      class={isCalm ? 'button big-call' : 'button call big-call'}
      href={`tel:${number.tel}`}
      onClick={onDial}
    >
      <PhoneIcon size={34} />
      <span>
        <span class="big-call-name">
          <span class="visually-hidden">{words.phone} </span>
          {name}
        </span>
        <span class="number">{number.shown}</span>
      </span>
    </a>
  );
}

export function NumberRow({ line, onDial }: { line: Line; onDial: () => void }): JSX.Element {
  const words = useWords(callWords);
  return (
    <div class="card number-row">
      <div>
        <p class="quiet">{line.name}</p>
        <p class="number">{line.number.shown}</p>
      </div>
      <a
        class="button"
        href={`tel:${line.number.tel}`}
        aria-label={words.phoneTo(line.name)}
        onClick={onDial}
      >
        <PhoneIcon />
      </a>
    </div>
  );
}

/** 119 first and large. */
export function AmbulanceFirst({ onDial }: { onDial: () => void }): JSX.Element {
  const words = useWords(callWords);
  return (
    <a
      id={MAIN_CALL}
      class="emergency-number first"
      href="tel:119"
      aria-label={words.emergencyName}
      data-call="119"
      onClick={onDial}
    >
      <AmbulanceIcon size={56} />
      119
    </a>
  );
}

/** 119 below all other numbers. */
export function AmbulanceLast({ onDial }: { onDial: () => void }): JSX.Element {
  const words = useWords(callWords);
  return (
    <section class="card emergency ambulance-last" aria-label={words.emergencyBy}>
      <div>
        <p>
          <strong>{words.emergencyTitle}</strong>
        </p>
        <p>{words.emergencyLead}</p>
      </div>
      <a
        class="emergency-number"
        href="tel:119"
        aria-label={words.emergencyName}
        data-call="119"
        onClick={onDial}
      >
        <AmbulanceIcon size={34} />
        119
      </a>
    </section>
  );
}
