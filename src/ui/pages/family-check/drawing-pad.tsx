// Where the patient writes with a finger or a pen; one pointer at a time, so that a resting hand draws nothing.
import type { JSX, TargetedPointerEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { familyCheckPageWords } from '../../../i18n/family-check.ts';
import { useWords } from '../../state/model.ts';
import { pathOf, pointIn, SQUARE, withPoint } from './strokes.ts';

type DrawingPadProps = { strokes: number[][]; onChange: (strokes: number[][]) => void };

type Drawn = TargetedPointerEvent<SVGSVGElement>;

export function DrawingPad({ strokes, onChange }: DrawingPadProps): JSX.Element {
  const words = useWords(familyCheckPageWords).sentence;
  const [current, setCurrent] = useState<number[]>([]);
  const pointer = useRef<number>(undefined);

  function start(event: Drawn): void {
    if (pointer.current !== undefined) return;
    event.preventDefault();
    pointer.current = event.pointerId;
    event.currentTarget.setPointerCapture(event.pointerId);
    setCurrent(pointIn(event.currentTarget.getBoundingClientRect(), event));
  }

  function move(event: Drawn): void {
    if (event.pointerId !== pointer.current) return;
    const square = event.currentTarget.getBoundingClientRect();
    const points = event.getCoalescedEvents?.() ?? [];
    const passed = (points.length > 0 ? points : [event]).map((point) => pointIn(square, point));
    setCurrent((stroke) => passed.reduce(withPoint, stroke));
  }

  function end(event: Drawn): void {
    if (event.pointerId !== pointer.current) return;
    pointer.current = undefined;
    if (current.length > 0) onChange([...strokes, current]);
    setCurrent([]);
  }

  return (
    <div class="pad">
      <svg
        class="pad-square"
        role="img"
        aria-label={words.pad}
        viewBox={`0 0 ${SQUARE} ${SQUARE}`}
        onPointerDown={start}
        onPointerMove={move}
        onPointerUp={end}
        onPointerCancel={end}
      >
        <path d={pathOf(current.length > 0 ? [...strokes, current] : strokes)} />
      </svg>
      {strokes.length > 0 && (
        <div class="row">
          <button type="button" class="button" onClick={() => onChange(strokes.slice(0, -1))}>
            {words.undo}
          </button>
          <button type="button" class="button" onClick={() => onChange([])}>
            {words.clear}
          </button>
        </div>
      )}
    </div>
  );
}
