// One thing on the screen: what to say or do, the answers, and always the way out when nothing can be asked.
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { familyCheckPageWords } from '../../../i18n/family-check.ts';
import { BackIcon, PhoneIcon } from '../../components/icons.tsx';
import { AmbulanceIcon } from '../../components/page-icons.tsx';
import { usePageTitle } from '../../components/use-page-title.ts';
import { useWords } from '../../state/model.ts';

/** What every screen of one round shares. */
export type CheckFrame = {
  /** How much of the way is behind, for the eye only: a number would be read as a score. */
  progress: { value: number; max: number };
  /** As soon as a call is certain, it stands above everything. */
  call: 'call-now' | 'emergency' | undefined;
  /** What was answered so far is on this page only. */
  isUnsaved: boolean;
  onCall: () => void;
  onCannot: () => void;
  onBack: () => void;
};

type CheckScreenProps = CheckFrame & { how?: string; title: string; children: ComponentChildren };

export function CheckScreen(props: CheckScreenProps): JSX.Element {
  const { progress, call, isUnsaved, onCall, onCannot, onBack, how, title, children } = props;
  const words = useWords(familyCheckPageWords);
  usePageTitle(title);
  const howId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [title]);
  const is119 = call === 'emergency';
  return (
    <main class="page flow check">
      <header class="flow-head">
        <div class="flow-way">
          <button type="button" class="back" onClick={onBack}>
            <BackIcon size={22} />
            {words.back}
          </button>
        </div>
        <progress {...progress} aria-hidden="true" />
        {how !== undefined && (
          <p class="check-how" id={howId}>
            {how}
          </p>
        )}
        <h1 ref={heading} tabIndex={-1} aria-describedby={how === undefined ? undefined : howId}>
          {title}
        </h1>
      </header>
      <div role="status" class="check-call">
        {call && (
          <button
            type="button"
            class={is119 ? 'button call emergency-button' : 'button call'}
            onClick={onCall}
          >
            {is119 ? <AmbulanceIcon size={34} /> : <PhoneIcon size={34} />}
            {is119 ? words.call119 : words.callNow}
          </button>
        )}
      </div>
      <div role="status">{isUnsaved && <p class="card notice">{words.draftUnsaved}</p>}</div>
      {children}
      <div class="flow-foot">
        <button type="button" class="button check-cannot" onClick={onCannot}>
          {words.cannot}
        </button>
      </div>
    </main>
  );
}

const SETTLES_AFTER_MS = 400;

/** A trembling finger taps twice: the second tap must not answer the question that has just come. */
export function useSettled(screen: string): boolean {
  const [settled, setSettled] = useState<string>();
  useEffect(() => {
    const timer = setTimeout(() => setSettled(screen), SETTLES_AFTER_MS);
    return () => clearTimeout(timer);
  }, [screen]);
  return settled === screen;
}
