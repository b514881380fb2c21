// A hook at work as on a page, without a page: its effects run, and what it gives is looked at from outside.
import { render } from 'preact';
import { vi } from 'vitest';
import { type Model, ModelProvider } from '../../../src/ui/state/model.ts';

export type ShownHook<P, R> = {
  /** What it gave last. */
  given: () => R;
  change: (props: P) => void;
  leave: () => void;
};

export function showHook<P, R>(model: Model, hook: (props: P) => R, first: P): ShownHook<P, R> {
  const events = new EventTarget();
  vi.stubGlobal('document', events);
  vi.stubGlobal('addEventListener', events.addEventListener.bind(events));
  vi.stubGlobal('removeEventListener', events.removeEventListener.bind(events));
  const place = { childNodes: [], firstChild: null } as unknown as Element;
  let last: R;
  function Shown({ props }: { props: P }): null {
    last = hook(props);
    return null;
  }
  const change = (props: P) =>
    render(
      <ModelProvider value={model}>
        <Shown props={props} />
      </ModelProvider>,
      place,
    );
  change(first);
  return { given: () => last, change, leave: () => render(null, place) };
}
