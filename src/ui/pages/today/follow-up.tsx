// The top of Today after a report: the call that is not made yet, what they said, "how is it now?".
import type { JSX } from 'preact';
import '../../styles/call.css';
import '../../styles/form.css';
import '../../styles/symptom-result.css';
import '../../styles/today-later.css';
import { resultWords } from '../../../i18n/result.ts';
import { useWords } from '../../state/model.ts';
import { CallAnswers } from '../symptoms/call-answers.tsx';
import { useCalling } from '../symptoms/calling.ts';
import { AskAgain } from './ask-again.tsx';
import { OpenCall, type OpenState } from './open-call.tsx';
import { StayingHome } from './staying-home.tsx';
import { useFollowUp } from './use-follow-up.ts';

export function FollowUp(): JSX.Element {
  const { call, question } = useFollowUp();
  return (
    <>
      {call?.kind === 'open' && <OpenCall key={call.id} state={call} />}
      {call?.kind === 'reached' && <JustReached key={call.id} state={call} />}
      <AskAgain question={question} />
      {call?.kind === 'staying-home' && <StayingHome state={call} />}
    </>
  );
}

function JustReached({ state }: { state: Omit<OpenState, 'kind' | 'step'> }): JSX.Element {
  const { asked } = useWords(resultWords);
  const calling = useCalling({ report: state, urgency: state.urgency, onUnreachable: () => {} });
  return <CallAnswers calling={calling} legend={asked} />;
}
