// What each step of the first start is called: the question itself, where there is one.
import type { firstStartWords } from '../../../i18n/first-start.ts';
import type { FirstStartStep } from './steps.ts';

type Words = (typeof firstStartWords)['ja'];

/** Nobody is called ready who has no number. */
export function titleOf(step: FirstStartStep, words: Words, hasNumber: boolean): string {
  const titles: Record<FirstStartStep, string> = {
    welcome: words.title,
    who: words.who,
    install: words.installTitle,
    form: words.form,
    contact: words.contact,
    dates: words.dates,
    reminders: words.reminders,
    practice: words.practice,
    finish: hasNumber ? words.finish : words.finishNoNumber,
  };
  return titles[step];
}
