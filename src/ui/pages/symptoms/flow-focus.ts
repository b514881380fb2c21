// Where eye, keyboard and screen reader go within the flow: to the top of a new page, to the first thing that is missing.
import { useLayoutEffect, useRef } from 'preact/hooks';

/** The first page is the router's. */
export function useStepStart(step: string): void {
  const shown = useRef(step);
  useLayoutEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    scrollTo(0, 0);
    const heading = document.querySelector<HTMLElement>('main h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  }, [step]);
}

/** The place may lie behind a fold. */
export function showFirstError(within: HTMLElement | null): void {
  const error = within?.querySelector('.field-error');
  error?.closest('details')?.setAttribute('open', '');
  const field = error?.closest('div')?.querySelector<HTMLElement>('input');
  field?.focus({ preventScroll: true });
  error?.scrollIntoView({ block: 'center' });
}
