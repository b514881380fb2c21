// The written sentence: first it is written, then it is laid beside the first day's.
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { civilDayIn } from '../../../domain/civil-day.ts';
import type { WrittenSentence } from '../../../domain/symptoms/family-check-sample.ts';
import { longDay } from '../../../i18n/days.ts';
import { familyCheckPageWords } from '../../../i18n/family-check.ts';
import { useModel, useWords } from '../../state/model.ts';
import { CheckAnswers } from './check-answers.tsx';
import { CheckScreen, useSettled } from './check-screen.tsx';
import type { ItemScreenProps } from './item-screen.tsx';
import { ChooseMeans, type Means, WriteSentence } from './write-sentence.tsx';
import { Written } from './written.tsx';

type SentenceScreenProps = ItemScreenProps & { ask: string };

export function SentenceScreen(props: SentenceScreenProps): JSX.Element {
  const { ask, isSecond, frame, firstSentence, sentence, onSentence, given, onAnswer } = props;
  const model = useModel();
  const page = useWords(familyCheckPageWords);
  const words = page.sentence;
  const [means, setMeans] = useState<Means>(sentence?.kind ?? firstSentence?.sentence.kind ?? 'drawn');
  /** A slip of the finger to another way of writing loses nothing. */
  const written = useRef<Partial<Record<Means, WrittenSentence | undefined>>>({});
  const [isWritten, setIsWritten] = useState(given !== undefined);
  const isSettled = useSettled(`sentence ${isSecond} ${isWritten}`);

  function changeMeans(chosen: Means): void {
    written.current[means] = sentence;
    setMeans(chosen);
    onSentence(written.current[chosen]);
  }

  if (!isWritten) {
    return (
      <CheckScreen {...frame} how={isSecond ? page.second : page.write} title={ask}>
        <WriteSentence means={means} sentence={sentence} onSentence={onSentence} />
        <div class="check-answers">
          <button
            type="button"
            class="button primary check-written"
            // On paper it may stay without a photo.
            disabled={!isSettled || (!sentence && means !== 'photo')}
            onClick={() => setIsWritten(true)}
          >
            {words.written}
          </button>
          <button type="button" class="button" disabled={!isSettled} onClick={() => onAnswer('did-not')}>
            {words.couldNot}
          </button>
        </div>
        <ChooseMeans means={means} onMeans={changeMeans} />
      </CheckScreen>
    );
  }

  const dayOf = (at: string) =>
    longDay(model.settings.value.locale, civilDayIn(model.device.zone(), Date.parse(at)));
  return (
    <CheckScreen
      {...frame}
      title={firstSentence ? words.compare : words.readable}
      onBack={() => setIsWritten(false)}
    >
      <div class="beside">
        {firstSentence && (
          <Written name={words.first(dayOf(firstSentence.at))} sentence={firstSentence.sentence} />
        )}
        {sentence ? (
          <Written name={words.now} sentence={sentence} />
        ) : (
          <figure class="written">
            <figcaption class="quiet">{words.now}</figcaption>
            <p class="written-text">{words.onPaper}</p>
          </figure>
        )}
      </div>
      <p class="check-hint">{firstSentence ? words.compareLead : words.readableLead}</p>
      <CheckAnswers screen={`compare ${isSecond}`} given={given} onAnswer={onAnswer} />
    </CheckScreen>
  );
}
