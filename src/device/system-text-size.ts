// The text size that an iPhone is set to: no page is given it but in this one font, so it is read off a letter that is never shown.

/** What -apple-system-body measures at the size that iPhones come with. */
const USUAL_PX = 17;

/** A step of the system may make text larger; a smaller one would undo the size that this app begins with. */
const LARGEST = 2;

export function scaleOf(bodyPx: number): number {
  const scale = bodyPx / USUAL_PX;
  return Number.isFinite(scale) ? Math.min(Math.max(scale, 1), LARGEST) : 1;
}

/** Computers of the same maker know the font too, in another size that nobody can change: only touch engines have this property. */
export function hasSystemTextSize(css: Pick<typeof CSS, 'supports'> | undefined = globalThis.CSS): boolean {
  return (
    css?.supports('font', '-apple-system-body') === true && css.supports('-webkit-touch-callout', 'none')
  );
}

/** Asked again whenever the page comes back: the setting is changed in another app. */
export function followSystemTextSize(): void {
  if (!hasSystemTextSize()) return;
  const { documentElement: root } = document;
  const apply = (): void => {
    const probe = document.createElement('span');
    probe.hidden = true;
    root.append(probe);
    probe.style.font = '-apple-system-body';
    root.style.setProperty(
      '--system-text',
      String(scaleOf(Number.parseFloat(getComputedStyle(probe).fontSize))),
    );
    probe.remove();
  };
  apply();
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && apply());
}
