// What depends on the infusions, once for each day from which it reads differently: a stored page may be read days later.
import { Fragment, type JSX } from 'preact';
import type { CallFacts } from './call-facts.ts';

type ByDayProps = { facts: CallFacts; children: (facts: CallFacts) => JSX.Element | null };

/** The page's script shows the one for now; without it the one of the day on which the page was written stands. */
export function ByDay({ facts, children }: ByDayProps): JSX.Element | null {
  const { ahead = [], ...now } = facts;
  if (ahead.length === 0) return children(now);
  const { lastInfusion: _, next: __, ...plain } = now;
  return (
    <>
      <div data-until={ahead[0]?.from}>{children(now)}</div>
      {ahead.map(({ from, ...infusions }, index) => (
        <Fragment key={from}>
          <div data-from={from} data-until={ahead[index + 1]?.from} hidden>
            {children({ ...plain, ...infusions })}
          </div>
        </Fragment>
      ))}
    </>
  );
}
