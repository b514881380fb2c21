// Reading a chapter aloud as the page knows it: which sentence, whether it is paused, whether there is a voice at all.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Chapter } from '../../../content/handbook-chapter.ts';
import { createSpeaker } from '../../../device/speech.ts';
import type { ClinicNote } from '../../../domain/handbook/clinic-note.ts';
import { type SpokenPlace, spokenPieces } from './spoken-pieces.ts';

export type ReadAloud = {
  voice: 'looking' | 'found' | 'none';
  state: 'silent' | 'speaking' | 'paused';
  /** The sentence, from 0, of `count`. */
  at: number;
  count: number;
  /** What is read now, or where the pause is. */
  place: SpokenPlace | undefined;
  /** Asks for a voice, once somebody may want one. */
  look(): void;
  speakFrom(at: number): void;
  pause(): void;
  stop(): void;
};

const SILENT = { state: 'silent', at: 0 } as const;

export function useReadAloud(chapter: Chapter, notes: readonly ClinicNote[] | undefined): ReadAloud {
  const speaker = useMemo(() => createSpeaker(globalThis.speechSynthesis), []);
  const pieces = useMemo(() => spokenPieces(chapter, notes), [chapter, notes]);
  const texts = useMemo(() => pieces.map(({ text }) => text), [pieces]);
  const [voice, setVoice] = useState<ReadAloud['voice']>('looking');
  const [{ state, at }, setSpeaking] = useState<Pick<ReadAloud, 'state' | 'at'>>(SILENT);
  const isHere = useRef(true);
  const place = state === 'silent' ? undefined : pieces[at]?.of;

  function stop(): void {
    speaker.stop();
    setSpeaking(SILENT);
  }

  useEffect(() => {
    // A page that is left, or put away by the browser, must not go on speaking.
    addEventListener('pagehide', stop);
    return () => {
      isHere.current = false;
      removeEventListener('pagehide', stop);
      speaker.stop();
    };
  }, []);

  // A note written while the voice reads moves what follows: it would mark the wrong place. Read anew unchanged, it moves nothing.
  useEffect(() => {
    if (state !== 'silent') stop();
  }, [texts.join('\n')]);

  useEffect(() => {
    if (state === 'speaking') bringIntoSight();
  }, [state, place]);

  return {
    voice,
    state,
    at,
    count: pieces.length,
    place,
    look() {
      void speaker.hasVoice(chapter.locale).then((has) => isHere.current && setVoice(has ? 'found' : 'none'));
    },
    speakFrom(from) {
      setSpeaking({ state: 'speaking', at: from });
      speaker.speak(texts, from, {
        language: chapter.locale,
        onPiece: (index) => setSpeaking({ state: 'speaking', at: index }),
        onEnd: (how) => {
          setSpeaking(SILENT);
          if (how === 'failed') setVoice('none');
        },
      });
    },
    pause() {
      speaker.stop();
      setSpeaking({ state: 'paused', at });
    },
    stop,
  };
}

/** Also out of a fold: a line that is read is seen. */
function bringIntoSight(): void {
  const spoken = document.querySelector('[data-spoken]');
  spoken?.closest('details')?.setAttribute('open', '');
  spoken?.scrollIntoView({ block: 'nearest' });
}
