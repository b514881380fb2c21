// Before the first question: what it is for, how it is done, and where a half-done round goes on.
import type { ComponentChildren, JSX } from 'preact';
import { clockTime } from '../../../i18n/days.ts';
import { familyCheckPageWords } from '../../../i18n/family-check.ts';
import { useModel, useWords } from '../../state/model.ts';
import { type CheckFrame, CheckScreen } from './check-screen.tsx';

type StartScreenProps = {
  frame: CheckFrame;
  title: string;
  lead: ComponentChildren;
  /** When the half-done round was left. */
  draftAt: string | undefined;
  onStart: () => void;
  onGoOn: () => void;
};

export function StartScreen(props: StartScreenProps): JSX.Element {
  const { frame, title, lead, draftAt, onStart, onGoOn } = props;
  const words = useWords(familyCheckPageWords);
  const { locale } = useModel().settings.value;
  return (
    <CheckScreen {...frame} title={title}>
      {lead}
      {draftAt === undefined ? (
        <button type="button" class="button primary check-start" onClick={onStart}>
          {words.start}
        </button>
      ) : (
        <section class="card">
          <h2>{words.draftTitle}</h2>
          <p>{words.draftLead(clockTime(locale, draftAt))}</p>
          <div class="row">
            <button type="button" class="button primary" onClick={onGoOn}>
              {words.draftGoOn}
            </button>
            <button type="button" class="button" onClick={onStart}>
              {words.draftFresh}
            </button>
          </div>
        </section>
      )}
      <ul class="card facts check-rules">
        {words.how.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <section class="card notice">
        <p>{words.dangerFirst}</p>
        <a href="/symptoms/new?by=family">{words.dangerLink}</a>
      </section>
    </CheckScreen>
  );
}
