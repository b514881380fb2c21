// How wide the chart is and how large its type: its labels are laid out in the size in which they are read.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useModel } from '../../state/model.ts';

/** Of the page's own type. */
const LABELS = 0.8;

/** Narrower, the drawing is scaled down as a whole. */
const NARROWEST = 200;

/** Before the first measuring, and where nothing can be measured. */
const USUAL = { width: 320, font: 14.4 };

export function useChartSize() {
  const { textSize } = useModel().settings.value;
  const place = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState(USUAL);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const measure = () => {
      const font = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) * LABELS;
      const width = Math.max(NARROWEST, Math.round(element.clientWidth));
      setSize((old) => (old.width === width && old.font === font ? old : { width, font }));
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [textSize]);
  return { place, size };
}
