// Reads text aloud with a voice of the device, one piece after the other; never with a voice that needs a network.

export type Speaker = {
  /** Whether there is a voice for the language; voices may arrive late, so this waits a moment for them. */
  hasVoice(language: string): Promise<boolean>;
  /** Speaks from `from` on; `onPiece` hears which piece begins, `onEnd` when the last one is over or speaking failed. */
  speak(pieces: readonly string[], from: number, options: SpeakOptions): void;
  /** Falls silent at once; neither listener is called any more. */
  stop(): void;
};

export type SpeakOptions = {
  language: string;
  onPiece: (index: number) => void;
  onEnd: (how: 'finished' | 'failed') => void;
};

const VOICES_WAIT_MS = 1500;

/** `synthesis` is absent where the browser cannot speak. */
export function createSpeaker(synthesis: SpeechSynthesis | undefined): Speaker {
  let turn = 0;
  /** Engines forget an utterance that nobody holds, and never say that it is over. */
  let held: SpeechSynthesisUtterance | undefined;

  function voiceFor(language: string): SpeechSynthesisVoice | undefined {
    const voices = synthesis?.getVoices().filter(({ lang }) => lang.toLowerCase().startsWith(language)) ?? [];
    return voices.find(({ localService }) => localService);
  }

  return {
    async hasVoice(language) {
      if (!synthesis) return false;
      if (synthesis.getVoices().length === 0) await voicesChange(synthesis);
      return voiceFor(language) !== undefined;
    },

    speak(pieces, from, { language, onPiece, onEnd }) {
      this.stop();
      turn += 1;
      const own = turn;
      const sayNext = (index: number): void => {
        const text = pieces[index];
        const voice = voiceFor(language);
        if (own !== turn || !synthesis) return;
        if (text === undefined || !voice) {
          onEnd(text === undefined ? 'finished' : 'failed');
          return;
        }
        const utterance = new SpeechSynthesisUtterance(text);
        held = utterance;
        utterance.voice = voice;
        utterance.lang = voice.lang;
        utterance.onend = () => held === utterance && sayNext(index + 1);
        utterance.onerror = () => own === turn && onEnd('failed');
        onPiece(index);
        synthesis.speak(utterance);
      };
      sayNext(from);
    },

    stop() {
      turn += 1;
      held = undefined;
      synthesis?.cancel();
    },
  };
}

function voicesChange(synthesis: SpeechSynthesis): Promise<void> {
  return new Promise((resolve) => {
    synthesis.addEventListener('voiceschanged', () => resolve(), { once: true });
    setTimeout(resolve, VOICES_WAIT_MS);
  });
}
