// Moves the focus to what took the place of a form that is gone, so that a screen reader goes on from there.
export function focusOn(selector: string): void {
  requestAnimationFrame(() => {
    const target = document.querySelector<HTMLElement>(selector);
    target?.setAttribute('tabindex', '-1');
    target?.focus();
  });
}
