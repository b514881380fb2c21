// Lets a screen reader hear the heading of what has just taken the page's place, or the place that the address names.
export function focusHeading(): void {
  requestAnimationFrame(() => {
    const named = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const target = named || document.querySelector<HTMLElement>('main h1');
    target?.setAttribute('tabindex', '-1');
    target?.focus({ preventScroll: true });
    if (named) named.scrollIntoView();
  });
}
