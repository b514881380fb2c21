/** The words around the lines on the way through a report: danger questions, the family's check, the result's heading. */
import type { ContactMoment } from '../../domain/calling/contact-moment.ts';
import type { Locale } from '../../domain/locale.ts';
import type { RedQuestionId } from '../../domain/symptoms/red-question-id.ts';
import type { FamilyCheckItem, Urgency } from '../../domain/symptoms/report.ts';
import { familyCheck as familyCheckEn } from './en/family-check.ts';
import { redQuestions as redQuestionsEn } from './en/red-questions.ts';
import { contactToday as contactTodayEn, urgencies as urgenciesEn } from './en/urgencies.ts';
import { familyCheck as familyCheckJa } from './ja/family-check.ts';
import { redQuestions as redQuestionsJa } from './ja/red-questions.ts';
import { contactToday as contactTodayJa, urgencies as urgenciesJa } from './ja/urgencies.ts';
import type { FamilyCheckWords, RedQuestionWords, UrgencyWords } from './word-types.ts';

export const redQuestionWords: Record<Locale, Record<RedQuestionId, RedQuestionWords>> = {
  ja: redQuestionsJa,
  en: redQuestionsEn,
};

export const familyCheckWords: Record<Locale, Record<FamilyCheckItem, FamilyCheckWords>> = {
  ja: familyCheckJa,
  en: familyCheckEn,
};

export const urgencyWords: Record<Locale, Record<Urgency, UrgencyWords>> = {
  ja: urgenciesJa,
  en: urgenciesEn,
};

/** Contact-today by the clock. */
export const contactTodayWords: Record<Locale, Record<ContactMoment, UrgencyWords>> = {
  ja: contactTodayJa,
  en: contactTodayEn,
};
