// Reads what is to be said to whoever answers: always in Japanese, which is what is spoken there.
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { createSpeaker } from '../../../device/speech.ts';
import { resultWords } from '../../../i18n/result.ts';
import { PauseIcon, SpeakerIcon } from '../../components/page-icons.tsx';
import { useWords } from '../../state/model.ts';

const LANGUAGE = 'ja';

export function ReadOut({ sentences }: { sentences: readonly string[] }): JSX.Element {
  const words = useWords(resultWords);
  const speaker = useMemo(() => createSpeaker(globalThis.speechSynthesis), []);
  // The button stands there while the voices are looked for: they may come late.
  const [isUnable, setIsUnable] = useState(false);
  const [isSpeaking, setIsSpeaking] = useState(false);
  const isHere = useRef(true);

  useEffect(() => {
    void speaker.hasVoice(LANGUAGE).then((has) => isHere.current && setIsUnable(!has));
    return () => {
      isHere.current = false;
      speaker.stop();
    };
  }, []);

  function press(): void {
    if (isSpeaking) speaker.stop();
    setIsSpeaking(!isSpeaking);
    if (isSpeaking) return;
    speaker.speak(sentences, 0, {
      language: LANGUAGE,
      onPiece() {},
      onEnd(how) {
        setIsSpeaking(false);
        setIsUnable(how === 'failed');
      },
    });
  }

  return (
    <div role="status">
      {isUnable ? (
        <p class="quiet">{words.readOutUnable}</p>
      ) : (
        <button type="button" class="button" onClick={press}>
          {isSpeaking ? <PauseIcon /> : <SpeakerIcon />}
          {isSpeaking ? words.readOutStop : words.readOut}
        </button>
      )}
    </div>
  );
}
