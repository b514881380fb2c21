// One item of the check: the words to say, what right looks like, three answers.
import type { JSX } from 'preact';
import { familyCheckWords } from '../../../content/words/report-words.ts';
import type { CivilDay } from '../../../domain/civil-day.ts';
import type { Locale } from '../../../domain/locale.ts';
import type { FamilyCheckAnswer } from '../../../domain/symptoms/family-check-round.ts';
import type { WrittenSentence } from '../../../domain/symptoms/family-check-sample.ts';
import type { FamilyCheckItem } from '../../../domain/symptoms/report.ts';
import { familyCheckPageWords } from '../../../i18n/family-check.ts';
import { todayOf, useModel, useWords } from '../../state/model.ts';
import { CheckAnswers } from './check-answers.tsx';
import { type CheckFrame, CheckScreen } from './check-screen.tsx';
import { monthAnswer, yearAnswer } from './date-answer.ts';
import type { FirstSentence } from './first-sentence.ts';
import { Picture } from './picture.tsx';
import { pictureFor, pictureSet } from './picture-set.ts';
import { SentenceScreen } from './sentence-screen.tsx';

export type ItemScreenProps = {
  item: FamilyCheckItem;
  /** Asked once more after five minutes. */
  isSecond: boolean;
  frame: CheckFrame;
  /** The day of the round chooses its drawings, also when midnight passes. */
  begunOn: CivilDay;
  firstSentence: FirstSentence | undefined;
  sentence: WrittenSentence | undefined;
  onSentence: (sentence: WrittenSentence | undefined) => void;
  given: FamilyCheckAnswer | undefined;
  onAnswer: (answer: FamilyCheckAnswer) => void;
};

export function ItemScreen(props: ItemScreenProps): JSX.Element {
  const { item, isSecond, frame, begunOn, given, onAnswer } = props;
  const model = useModel();
  const words = useWords(familyCheckPageWords);
  const { locale } = model.settings.value;
  const { ask } = familyCheckWords[locale][item];
  const picture = pictureFor(item, pictureSet(begunOn));
  if (item === 'sentence') return <SentenceScreen {...props} ask={ask} />;
  const answer = rightAnswer(item, locale, todayOf(model), model.contact.value?.hospital);
  const hint = words.hints[item as keyof typeof words.hints] as string | undefined;
  const how = isSecond ? words.second : picture ? words.show : words.say;
  return (
    <CheckScreen {...frame} how={how} title={ask}>
      {picture && <Picture id={picture} />}
      {answer !== undefined && <p class="check-answer">{words.answer(answer)}</p>}
      {hint !== undefined && <p class="check-hint">{hint}</p>}
      <CheckAnswers screen={`${item} ${isSecond}`} given={given} onAnswer={onAnswer} />
    </CheckScreen>
  );
}

/** Where there is one to be shown to the family. */
function rightAnswer(
  item: FamilyCheckItem,
  locale: Locale,
  today: CivilDay,
  hospital: string | undefined,
): string | undefined {
  switch (item) {
    case 'year':
      return yearAnswer(locale, today);
    case 'month':
      return monthAnswer(locale, today);
    case 'hospital':
      return hospital || undefined;
    case 'countdown':
      return COUNTDOWN.join(locale === 'ja' ? '、' : ', ');
    default:
      return undefined;
  }
}

const COUNTDOWN = [100, 90, 80, 70, 60, 50, 40, 30, 20, 10];
