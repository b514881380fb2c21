// The first start: one question a page, each can be skipped, and the call button is there from the first second.
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { firstStartWords } from '../../../i18n/first-start.ts';
import type { Settings } from '../../../storage/settings.ts';
import { FlowHead } from '../../components/flow-head.tsx';
import { changeSettings, endFirstStart } from '../../state/change.ts';
import { useModel, useWords } from '../../state/model.ts';
import '../../styles/form.css';
import '../../styles/infusions.css';
import '../../styles/settings.css';
import { StepPage } from './step-page.tsx';
import { progressAt, type StepFacts, stepAfter } from './steps.ts';
import { titleOf } from './titles.ts';
import { useSteps } from './use-steps.ts';
import { Welcome } from './welcome.tsx';

export function FirstStart(): JSX.Element {
  const model = useModel();
  const words = useWords(firstStartWords);
  const [who, setWho] = useState<Settings['holder']>();
  const [hasFailed, setHasFailed] = useState(false);
  const facts: StepFacts = {
    isIPhoneTab: model.device.isIPhoneTab(),
    form: model.settings.value.form,
  };
  const { step, goTo, back, leave } = useSteps(facts);
  useStepStart(step);

  async function finish(): Promise<void> {
    const isKept = await endFirstStart(model);
    setHasFailed(!isKept);
    if (isKept) leave();
  }
  function finishUnkept(): void {
    void changeSettings(model, { firstStart: 'done' });
    leave();
  }
  const failure = (
    <div role="status">
      {hasFailed && (
        <div class="unkept">
          <p class="field-error">{words.notKept}</p>
          <button type="button" class="button" onClick={finishUnkept}>
            {words.useAnyway}
          </button>
        </div>
      )}
    </div>
  );

  if (step === 'welcome') {
    return (
      <Welcome onBegin={() => goTo('who')} onSkip={() => void finish()}>
        {failure}
      </Welcome>
    );
  }
  const progress = progressAt(step, facts);
  return (
    <main class="page">
      <FlowHead
        title={titleOf(step, words, model.contact.value !== undefined)}
        onBack={back}
        progress={progress && { ...progress, label: words.step(progress.current, progress.all) }}
      />
      <StepPage
        key={step}
        step={step}
        who={who}
        onWho={setWho}
        onNext={() => goTo(stepAfter(step, facts))}
        onEnterNumber={() => goTo('contact')}
        onFinish={() => void finish()}
      />
      {failure}
    </main>
  );
}

/** Every step starts at its top, and a screen reader hears its heading; the very first page is left as it came. */
function useStepStart(step: string): void {
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    scrollTo(0, 0);
    const heading = document.querySelector<HTMLElement>('main h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  }, [step]);
}
