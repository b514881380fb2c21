// Reads a chapter aloud: begin, pause, go on; where the device has no voice, a sentence says so.
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Chapter } from '../../../content/handbook-chapter.ts';
import { createSpeaker } from '../../../device/speech.ts';
import { handbookWords } from '../../../i18n/handbook.ts';
import { PauseIcon, SpeakerIcon } from '../../components/page-icons.tsx';
import { useWords } from '../../state/model.ts';
import { spokenPieces } from './spoken-pieces.ts';

type Speaking = { state: 'silent' | 'speaking' | 'paused'; at: number };

export function ReadAloud({ chapter }: { chapter: Chapter }): JSX.Element {
  const words = useWords(handbookWords).tools;
  const speaker = useMemo(() => createSpeaker(globalThis.speechSynthesis), []);
  const pieces = useMemo(() => spokenPieces(chapter), [chapter]);
  const [hasVoice, setHasVoice] = useState<boolean>();
  const [{ state, at }, setSpeaking] = useState<Speaking>({ state: 'silent', at: 0 });
  const isHere = useRef(true);

  useEffect(() => {
    void speaker.hasVoice(chapter.locale).then((has) => isHere.current && setHasVoice(has));
    return () => {
      isHere.current = false;
      speaker.stop();
    };
  }, []);

  function speakFrom(from: number): void {
    setSpeaking({ state: 'speaking', at: from });
    speaker.speak(pieces, from, {
      language: chapter.locale,
      onPiece: (index) => setSpeaking({ state: 'speaking', at: index }),
      onEnd: (how) => {
        setSpeaking({ state: 'silent', at: 0 });
        if (how === 'failed') setHasVoice(false);
      },
    });
  }

  function pause(): void {
    speaker.stop();
    setSpeaking({ state: 'paused', at });
  }

  if (hasVoice === undefined) return <p class="quiet">{words.lookingForVoice}</p>;
  if (!hasVoice) return <p class="quiet">{words.noVoice}</p>;
  const isSpeaking = state === 'speaking';
  return (
    <div class="read-aloud">
      <button type="button" class="button" onClick={() => (isSpeaking ? pause() : speakFrom(at))}>
        {isSpeaking ? <PauseIcon /> : <SpeakerIcon />}
        {isSpeaking ? words.pause : state === 'paused' ? words.goOn : words.readAloud}
      </button>
      {state === 'paused' && (
        <button type="button" class="button" onClick={() => speakFrom(0)}>
          {words.fromStart}
        </button>
      )}
      {state !== 'silent' && <p class="quiet">{words.place(String(at + 1), String(pieces.length))}</p>}
    </div>
  );
}
