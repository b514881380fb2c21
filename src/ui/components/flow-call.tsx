// The call button of flows that hide the bar: same colour, lower right.
import type { JSX } from 'preact';
import type { Locale } from '../../domain/locale.ts';
import { shellWords } from '../../i18n/shell.ts';
import { PhoneIcon } from './icons.tsx';

export function FlowCall({ locale }: { locale: Locale }): JSX.Element {
  return (
    <nav aria-label={shellWords[locale].bar}>
      <a class="flow-call" href="/call">
        <PhoneIcon size={32} />
        <span class="visually-hidden">{shellWords[locale].call}</span>
      </a>
    </nav>
  );
}
