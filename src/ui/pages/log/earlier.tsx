// The way to earlier days: by itself when the end of the list comes near, and as a button for whoever does not scroll.
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { logWords } from '../../../i18n/log.ts';
import { useWords } from '../../state/model.ts';

type EarlierProps = { isReading: boolean; onMore: (isPressed: boolean) => void };

/** Then the button has to be pressed again: the end of the page must stay within reach of the keyboard. */
const PARTS_BY_THEMSELVES = 3;

const BEFORE_THE_END = '600px';

export function Earlier({ isReading, onMore }: EarlierProps): JSX.Element {
  const words = useWords(logWords);
  const place = useRef<HTMLDivElement>(null);
  const left = useRef(PARTS_BY_THEMSELVES);
  useEffect(() => {
    if (isReading || !place.current || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        // Whoever stands on the button decides: nothing slips in before it.
        const isHeld = place.current?.contains(document.activeElement);
        if (!entry?.isIntersecting || left.current <= 0 || isHeld) return;
        left.current -= 1;
        onMore(false);
      },
      { rootMargin: BEFORE_THE_END },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [isReading, onMore]);
  return (
    <div ref={place}>
      <button
        type="button"
        class="button log-earlier"
        aria-disabled={isReading}
        onClick={() => {
          left.current = PARTS_BY_THEMSELVES;
          onMore(true);
        }}
      >
        {isReading ? words.loading : words.older}
      </button>
    </div>
  );
}
