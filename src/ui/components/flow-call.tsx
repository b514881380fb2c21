// The call button of flows that hide the bar: round, red, lower right, on a strip of its own so that nothing lies under it.
import type { JSX } from 'preact';
import type { Locale } from '../../domain/locale.ts';
import { shellWords } from '../../i18n/shell.ts';
import { PhoneIcon } from './icons.tsx';

export function FlowCall({ locale }: { locale: Locale }): JSX.Element {
  const words = shellWords[locale];
  return (
    <nav class="flow-strip" aria-label={words.bar}>
      <a class="flow-call" href="/call">
        <PhoneIcon size={30} />
        {words.call}
      </a>
    </nav>
  );
}
