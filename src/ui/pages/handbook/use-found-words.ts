// The words that were searched for, marked in the chapter that the search opened.
import { useEffect } from 'preact/hooks';
import { markFound } from './mark-found.ts';

export function useFoundWords(): void {
  useEffect(() => {
    const query = new URLSearchParams(location.search).get('q')?.trim();
    let isHere = true;
    let clear = () => {};
    if (query) {
      // After the page has gone to the place that its address names.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          const main = document.querySelector('main');
          if (isHere && main) clear = markFound(main, query);
        }),
      );
    }
    return () => {
      isHere = false;
      clear();
    };
  }, []);
}
