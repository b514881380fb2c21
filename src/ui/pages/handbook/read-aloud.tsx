// Reads a chapter aloud: begin, pause, go on; where the device has no voice, a sentence says so.
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { handbookWords } from '../../../i18n/handbook.ts';
import { CloseIcon, PauseIcon, SpeakerIcon } from '../../components/page-icons.tsx';
import { useWords } from '../../state/model.ts';
import '../../styles/read-aloud.css';
import type { ReadAloud } from './use-read-aloud.ts';

type ReadAloudProps = { reading: ReadAloud };

/** Among the tools of a chapter. */
export function ReadAloudTool({ reading }: ReadAloudProps): JSX.Element {
  const words = useWords(handbookWords).tools;
  useEffect(reading.look, []);
  switch (reading.voice) {
    case 'looking':
      return <p class="quiet">{words.lookingForVoice}</p>;
    case 'none':
      return <p class="quiet">{words.noVoice}</p>;
    case 'found':
      return (
        <div class="read-aloud">
          <Toggle reading={reading} />
          {reading.state === 'paused' && (
            <button type="button" class="button" onClick={() => reading.speakFrom(0)}>
              {words.fromStart}
            </button>
          )}
        </div>
      );
  }
}

/** In sight wherever the reading has got to; the last thing of the page, so that it sticks to the bottom. */
export function ReadAloudBar({ reading }: ReadAloudProps): JSX.Element | null {
  const words = useWords(handbookWords).tools;
  if (reading.state === 'silent') return null;
  return (
    <section class="read-aloud-bar" aria-label={words.readAloudBar}>
      <p class="quiet">{words.place(String(reading.at + 1), String(reading.count))}</p>
      <Toggle reading={reading} isShort />
      <button type="button" class="button" onClick={reading.stop}>
        <CloseIcon />
        {words.stop}
      </button>
    </section>
  );
}

function Toggle({ reading, isShort = false }: ReadAloudProps & { isShort?: boolean }): JSX.Element {
  const words = useWords(handbookWords).tools;
  if (reading.state === 'speaking') {
    return (
      <button type="button" class="button" onClick={reading.pause}>
        <PauseIcon />
        {words.pause}
      </button>
    );
  }
  const goOn = isShort ? words.goOnShort : words.goOn;
  return (
    <button type="button" class="button" onClick={() => reading.speakFrom(reading.at)}>
      <SpeakerIcon />
      {reading.state === 'paused' ? goOn : words.readAloud}
    </button>
  );
}
