// Watches which heading of a chapter stands at the top, and when all of the chapter has been on the screen.

type Followed = {
  /** The heading above what is being read; undefined before the first one. */
  onHeading: (id: string | undefined) => void;
  /** Every section was seen, and the end was reached. */
  onRead: () => void;
};

/** A heading counts once it is in the upper half; what lies above the screen counts too. */
const UPPER_HALF = '1000000px 0px -50% 0px';

/** Follows until the returned function is called. */
export function followReading(
  { headings, sections, end }: { headings: Element[]; sections: Element[]; end: Element },
  { onHeading, onRead }: Followed,
): () => void {
  const passed = new Set<Element>();
  const byHeading = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) passed.add(target);
        else passed.delete(target);
      }
      onHeading(headings.findLast((heading) => passed.has(heading))?.id);
    },
    { rootMargin: UPPER_HALF },
  );
  for (const heading of headings) byHeading.observe(heading);

  // Whoever jumps to the end by a link has not read what lies between.
  const unseen = new Set(sections);
  let isAtEnd = false;
  const bySection = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (target === end) isAtEnd = isIntersecting;
      else if (isIntersecting) unseen.delete(target);
    }
    if (isAtEnd && unseen.size === 0) onRead();
  });
  for (const watched of [...sections, end]) bySection.observe(watched);

  return () => {
    byHeading.disconnect();
    bySection.disconnect();
  };
}
