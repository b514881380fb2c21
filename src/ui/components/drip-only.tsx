// The call lines are for the drip: whoever gets the injection is sent to the clinic and to the phone, not into questions that do not fit.
import type { ComponentChildren, JSX } from 'preact';
import { otherFormWords } from '../../content/product/other-form.ts';
import { shellWords } from '../../i18n/shell.ts';
import { todayWords } from '../../i18n/today.ts';
import { useModel, useWords } from '../state/model.ts';
import { PhoneIcon } from './icons.tsx';
import { Page } from './page.tsx';

export function DripOnly({ children }: { children: ComponentChildren }): JSX.Element {
  const words = useWords(todayWords);
  const { call } = useWords(shellWords);
  const { today } = useWords(otherFormWords);
  if (useModel().settings.value.form !== 'other') return <>{children}</>;
  return (
    <Page title={words.otherForm} back="/">
      <p>{today}</p>
      <a class="button call" href="/call">
        <PhoneIcon /> {call}
      </a>
    </Page>
  );
}
