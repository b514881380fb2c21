// The head of a result: told apart by shape, picture, word and colour, never by colour alone.
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Urgency } from '../../../domain/symptoms/report.ts';
import { LogIcon, NurseIcon, PhoneIcon } from '../../components/icons.tsx';
import { AmbulanceIcon } from '../../components/page-icons.tsx';
import { usePageTitle } from '../../components/use-page-title.ts';

type ResultHeadProps = {
  urgency: Urgency;
  when: string;
  heading: string;
  lead: string;
};

export function ResultHead({ urgency, when, heading, lead }: ResultHeadProps): JSX.Element {
  usePageTitle(heading);
  const title = useRef<HTMLHeadingElement>(null);
  // A result that has risen is read out anew.
  useLayoutEffect(() => {
    // Notices of the app may stand above; the result fills the screen.
    title.current?.closest('main')?.scrollIntoView({ block: 'start' });
    title.current?.focus({ preventScroll: true });
  }, [urgency]);
  const Picture = urgency === 'emergency' ? AmbulanceIcon : urgency === 'note' ? LogIcon : PhoneIcon;
  return (
    <>
      <header class={`result-head head-${urgency}`}>
        <p>{when}</p>
        <div class="result-title">
          <Picture size={urgency === 'note' ? 32 : 44} />
          <h1 ref={title} tabIndex={-1}>
            {heading}
          </h1>
        </div>
      </header>
      <p class={`result-lead head-${urgency}`}>{lead}</p>
    </>
  );
}

export function NurseFirst({ title, lead }: { title: string; lead: string }): JSX.Element {
  return (
    <section class="card nurse-first">
      <NurseIcon size={44} />
      <div>
        <h2>{title}</h2>
        <p>{lead}</p>
      </div>
    </section>
  );
}
