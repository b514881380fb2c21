// Makes a chapter easier to read: readings above the kanji, larger type, a voice, paper.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Chapter } from '../../../content/handbook-chapter.ts';
import { handbookWords } from '../../../i18n/handbook.ts';
import type { Settings } from '../../../storage/settings.ts';
import { Tick } from '../../components/choice.tsx';
import { PrinterIcon } from '../../components/page-icons.tsx';
import { changeSettings } from '../../state/change.ts';
import { useModel, useWords } from '../../state/model.ts';
import { ReadAloudTool } from './read-aloud.tsx';
import type { ReadAloud } from './use-read-aloud.ts';

const SMALLEST = 1;
const LARGEST = 5;

type ReadingToolsProps = { chapter: Chapter; reading: ReadAloud };

export function ReadingTools({ chapter, reading }: ReadingToolsProps): JSX.Element {
  const model = useModel();
  const words = useWords(handbookWords).tools;
  const { furigana = false, textSize, locale } = model.settings.value;
  const [isOpen, setOpen] = useState(false);
  const [isKept, setKept] = useState(true);

  async function change(settings: Partial<Settings>): Promise<void> {
    setKept(await changeSettings(model, settings));
  }
  const resize = (by: 1 | -1) => change({ textSize: (textSize + by) as Settings['textSize'] });

  return (
    <details
      class="card fold reading-tools"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{words.title}</summary>
      <div class="reading-tools-body">
        {locale === 'ja' && (
          <Tick
            label={words.furigana}
            checked={furigana}
            onChange={(isOn) => void change({ furigana: isOn })}
          />
        )}
        <fieldset class="text-steps">
          <legend>{words.textSize(String(textSize), String(LARGEST))}</legend>
          {textSize > SMALLEST && (
            <button type="button" class="button" onClick={() => void resize(-1)}>
              {words.smaller}
            </button>
          )}
          {textSize < LARGEST && (
            <button type="button" class="button" onClick={() => void resize(1)}>
              {words.larger}
            </button>
          )}
        </fieldset>
        {isOpen && <ReadAloudTool reading={reading} />}
        <a class="button" href={`/handbook/print?of=${chapter.id}`}>
          <PrinterIcon />
          {words.print}
        </a>
        <div role="status">{!isKept && <p class="card notice">{words.notKept}</p>}</div>
      </div>
    </details>
  );
}
