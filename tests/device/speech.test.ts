// Reading aloud: piece after piece, silent at once when stopped, never with a voice that needs a network.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSpeaker } from '../../src/device/speech.ts';

type Voice = { lang: string; localService: boolean };
type Utterance = { text: string; lang: string; voice?: Voice; onend?: () => void; onerror?: () => void };

const JAPANESE: Voice = { lang: 'ja-JP', localService: true };

function synthesis(voices: Voice[]) {
  const spoken: Utterance[] = [];
  const target = new EventTarget();
  const own = {
    spoken,
    voices,
    cancelled: 0,
    getVoices: () => own.voices,
    speak: (utterance: Utterance) => spoken.push(utterance),
    cancel: () => {
      own.cancelled += 1;
    },
    addEventListener: target.addEventListener.bind(target),
    arrive: () => target.dispatchEvent(new Event('voiceschanged')),
  };
  return own;
}

const speakerOf = (own: ReturnType<typeof synthesis>) => createSpeaker(own as unknown as SpeechSynthesis);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a voice', () => {
  test('is one of the device for the language', async () => {
    expect(await speakerOf(synthesis([JAPANESE])).hasVoice('ja')).toBe(true);
    expect(await speakerOf(synthesis([JAPANESE])).hasVoice('en')).toBe(false);
  });

  test('that would send the text over the network is none', async () => {
    expect(await speakerOf(synthesis([{ lang: 'ja-JP', localService: false }])).hasVoice('ja')).toBe(false);
  });

  test('may arrive late', async () => {
    const own = synthesis([]);
    const found = speakerOf(own).hasVoice('ja');
    own.voices = [JAPANESE];
    own.arrive();
    expect(await found).toBe(true);
  });

  test('that never arrives, and a browser that cannot speak, are said after a moment', async () => {
    const found = speakerOf(synthesis([])).hasVoice('ja');
    await vi.advanceTimersByTimeAsync(1500);
    expect(await found).toBe(false);
    expect(await createSpeaker(undefined).hasVoice('ja')).toBe(false);
  });
});

describe('speaking', () => {
  function started(from = 0) {
    const own = synthesis([JAPANESE]);
    const speaker = speakerOf(own);
    const heard: unknown[] = [];
    speaker.speak(['一。', '二。', '三。'], from, {
      language: 'ja',
      onPiece: (index) => heard.push(index),
      onEnd: (how) => heard.push(how),
    });
    return { own, speaker, heard };
  }

  test('goes from piece to piece and says when it is over', () => {
    const { own, heard } = started(1);
    own.spoken[0]?.onend?.();
    own.spoken[1]?.onend?.();
    expect(own.spoken.map(({ text }) => text)).toEqual(['二。', '三。']);
    expect(own.spoken[0]?.voice).toBe(JAPANESE);
    expect(heard).toEqual([1, 2, 'finished']);
  });

  test('that is stopped says nothing more, even when the last piece ends late', () => {
    const { own, speaker, heard } = started();
    speaker.stop();
    own.spoken[0]?.onend?.();
    own.spoken[0]?.onerror?.();
    expect(own.spoken).toHaveLength(1);
    expect(own.cancelled).toBeGreaterThan(0);
    expect(heard).toEqual([0]);
  });

  test('that fails says so', () => {
    const { own, heard } = started();
    own.spoken[0]?.onerror?.();
    expect(heard).toEqual([0, 'failed']);
  });
});
