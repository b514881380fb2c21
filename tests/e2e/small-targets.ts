// What on the page is too small for a shaking thumb: calls under 56 pixels, everything else that is pressed under 44.
import type { Page } from '@playwright/test';

export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(measure);
}

/** Runs in the page. A link inside a sentence is as high as its line, as WCAG allows. */
function measure(): string[] {
  const [least, leastCall] = [44, 56];
  const small = new Set<string>();
  for (const element of document.querySelectorAll('a[href], button, summary, input, select, textarea')) {
    // A tile is pressed wherever its label is.
    const pressed = element.closest('label') ?? element;
    if (
      !pressed.checkVisibility({ visibilityProperty: true }) ||
      pressed.closest('.visually-hidden, [inert]')
    )
      continue;
    const isInSentence =
      element.matches('a') &&
      getComputedStyle(element).display === 'inline' &&
      !element.matches('[data-call]');
    const { width, height } = pressed.getBoundingClientRect();
    if (isInSentence || width === 0) continue;
    const isCall =
      element.matches('a[href^="tel:"]') && element.matches('.call, .emergency-number, [data-call]');
    const wanted = isCall ? leastCall : least;
    // Half a pixel is lost where a layout is divided.
    if (Math.min(width, height) < wanted - 0.5) {
      const text = (element.textContent?.trim() || element.getAttribute('aria-label')) ?? '';
      small.add(`${Math.round(width)} x ${Math.round(height)}: ${element.tagName} ${text.slice(0, 40)}`);
    }
  }
  return [...small];
}
