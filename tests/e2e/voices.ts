// A voice as the engines have it, on a machine without one; runs in the page before its scripts.
import type { Page } from '@playwright/test';

type Spoken = { spoken?: string[]; waitsForTurn?: boolean; nextPiece?: () => void };

/** A device whose only voice speaks that language. */
export function giveVoice(page: Page, lang: string): Promise<unknown> {
  return page.addInitScript(speakInto, lang);
}

/** What it has said so far, each with its language before it. */
export async function spokenOn(page: Page): Promise<string[]> {
  return (await page.evaluate(() => (globalThis as Spoken).spoken)) ?? [];
}

function speakInto(lang: string): void {
  const spoken: string[] = [];
  Object.assign(globalThis, { spoken });
  class Utterance {
    lang = '';
    onstart?: () => void;
    onend?: () => void;
    readonly text: string;
    constructor(text: string) {
      this.text = text;
    }
  }
  Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance });
  Object.defineProperty(globalThis, 'speechSynthesis', {
    value: {
      getVoices: () => [{ lang, localService: true }],
      cancel() {
        Object.assign(globalThis, { nextPiece: undefined });
      },
      speak(utterance: Utterance) {
        spoken.push(`${utterance.lang} ${utterance.text}`);
        utterance.onstart?.();
        const end = () => utterance.onend?.();
        // A test that turns the pages itself says so before.
        if ((globalThis as Spoken).waitsForTurn) Object.assign(globalThis, { nextPiece: end });
        else queueMicrotask(end);
      },
    },
  });
}
