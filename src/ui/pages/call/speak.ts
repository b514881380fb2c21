// Reads the screen to hand over aloud in Japanese; where the phone cannot, it says so in a sentence.

/** A voice that has not begun by then will not. */
const START_MS = 2500;

/** Engines forget an utterance that nobody holds, and fall silent. */
let spoken: SpeechSynthesisUtterance | undefined;

export function offerSpeech(screen: HTMLElement): void {
  const button = screen.querySelector<HTMLElement>('[data-speak]');
  const unable = screen.querySelector<HTMLElement>('[data-speak-unable]');
  if (!button || !unable) return;
  button.hidden = false;
  const showUnable = (isUnable: boolean) => {
    unable.hidden = !isUnable;
  };
  // Some engines load their voices only after they were asked for once.
  globalThis.speechSynthesis?.getVoices();
  button.addEventListener('click', () => {
    // What stands there for another day is hidden, and not read.
    const shown = [...screen.querySelectorAll('[data-speech] p')].filter((line) => !line.closest('[hidden]'));
    const text = shown.map((line) => line.textContent).join('');
    if (!speakJapanese(text, showUnable)) showUnable(true);
  });
  addEventListener('hashchange', () => globalThis.speechSynthesis?.cancel());
}

/** False when it cannot even begin; `showUnable` hears what comes of it later. */
function speakJapanese(text: string, showUnable: (isUnable: boolean) => void): boolean {
  const synthesis = globalThis.speechSynthesis as SpeechSynthesis | undefined;
  const voices = synthesis?.getVoices() ?? [];
  const japanese = voices.find(({ lang }) => /^ja(?:[-_]|$)/i.test(lang));
  // Another language's voice would read nothing that anybody understands.
  if (!synthesis || (voices.length > 0 && !japanese)) return false;
  synthesis.cancel();
  spoken = new SpeechSynthesisUtterance(text);
  spoken.lang = 'ja-JP';
  if (japanese) spoken.voice = japanese;
  const timer = setTimeout(() => showUnable(true), START_MS);
  spoken.onstart = () => {
    clearTimeout(timer);
    showUnable(false);
  };
  spoken.onerror = ({ error }) => {
    clearTimeout(timer);
    if (error !== 'canceled' && error !== 'interrupted') showUnable(true);
  };
  synthesis.speak(spoken);
  return true;
}
