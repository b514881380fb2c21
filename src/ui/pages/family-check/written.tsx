// A sentence as it was written, typed, drawn or photographed; today's stands beside the first day's.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { WrittenSentence } from '../../../domain/symptoms/family-check-sample.ts';
import '../../styles/written.css';
import { pathOf, SQUARE } from './strokes.ts';

/** `name` says whose and when, to be seen and heard. */
export function Written({ name, sentence }: { name: string; sentence: WrittenSentence }): JSX.Element {
  return (
    <figure class="written">
      <figcaption class="quiet">{name}</figcaption>
      {sentence.kind === 'typed' && <p class="written-text">{sentence.text}</p>}
      {sentence.kind === 'drawn' && (
        <svg class="written-drawing" role="img" aria-label={name} viewBox={`0 0 ${SQUARE} ${SQUARE}`}>
          <path d={pathOf(sentence.strokes)} />
        </svg>
      )}
      {sentence.kind === 'photo' && <Photo name={name} type={sentence.type} bytes={sentence.bytes} />}
    </figure>
  );
}

function Photo({
  name,
  type,
  bytes,
}: {
  name: string;
  type: string;
  bytes: ArrayBuffer;
}): JSX.Element | null {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([bytes], { type }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes]);
  return address === undefined ? null : <img src={address} alt={name} />;
}
