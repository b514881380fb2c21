// Puts rules for printed pages in force while their page is open.
import { useEffect } from 'preact/hooks';

export function usePageRules(rules: string | undefined): void {
  useEffect(() => {
    if (rules === undefined) return undefined;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  }, [rules]);
}

/** Elsewhere the foot of each page is an element that the browser repeats. */
export function canPrintInMargins(): boolean {
  return 'CSSMarginRule' in globalThis;
}
