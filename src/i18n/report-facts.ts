// Words for what a report holds besides its signs and values: in the log, on the phone and for a doctor to read.

import type { Course } from '../domain/calling/course.ts';
import { bilingual } from '../domain/locale.ts';
import type { UntoldLevel } from '../domain/symptoms/counted-level.ts';
import type { MeasurementKind } from '../domain/symptoms/measurement.ts';
import type { Since } from '../domain/symptoms/since.ts';

export const reportFactWords = bilingual(
  {
    since: (since: string) => `いつから：${since}`,
    sinceAnswers: {
      'an-hour': '1時間以内',
      today: '今日',
      yesterday: 'きのう',
      days: '2〜3日前',
      longer: 'もっと前',
      unknown: 'わからない',
    } satisfies Record<Since, string>,
    course: {
      same: '前の記録と変わらない',
      worse: '前の記録より悪い、または新しい変化がある',
      better: '前の記録よりよくなった',
      unknown: '前の記録とくらべて、わからない',
    } satisfies Record<Course, string>,
    medicineUnknown: '24時間以内に、何の薬を使ったか、わからない',
    measurements: {
      temperature: '体温',
      oxygen: '酸素の値',
      systolic: '上の血圧',
      pulse: '脈',
      breaths: '息の回数',
    } satisfies Record<MeasurementKind, string>,
    unread: (measurement: string, typed: string) =>
      `${measurement}：「${typed}」と入れたが、値として記録していない`,
    feverUnknown: '24時間以内に熱があったか、わからない',
    untold: {
      unknown: 'どのくらいか、わからない',
      open: 'どのくらいかは、まだ答えていない',
    } satisfies Record<UntoldLevel, string>,
    unchanged: (signs: string) => `病院がもう知っていて、前と同じ：${signs}`,
    signAs: (sign: string, how: string) => `${sign}：${how}`,
    and: '、',
    checked: (missed: string) => `家族の1分チェック：${missed}`,
    checkDone: '家族の1分チェックをした',
  },
  {
    since: (since: string) => `When it began: ${since}`,
    sinceAnswers: {
      'an-hour': 'Within an hour',
      today: 'Today',
      yesterday: 'Yesterday',
      days: '2 to 3 days ago',
      longer: 'Longer ago',
      unknown: 'I don’t know',
    },
    course: {
      same: 'The same as in the report before',
      worse: 'Worse than in the report before, or something new',
      better: 'Better than in the report before',
      unknown: 'Not sure compared with the report before',
    },
    medicineUnknown: 'Not known which medicines were taken within 24 hours',
    measurements: {
      temperature: 'Temperature',
      oxygen: 'Oxygen',
      systolic: 'Upper pressure',
      pulse: 'Pulse',
      breaths: 'Breaths',
    },
    unread: (measurement: string, typed: string) =>
      `${measurement}: “${typed}” was entered and is not recorded as a value`,
    feverUnknown: 'Not known whether there was a fever within 24 hours',
    untold: { unknown: 'not known how bad it is', open: 'how bad it is has not been answered yet' },
    unchanged: (signs: string) => `Known to the hospital, the same as before: ${signs}`,
    signAs: (sign: string, how: string) => `${sign}: ${how}`,
    and: ', ',
    checked: (missed: string) => `Family’s one-minute check: ${missed}`,
    checkDone: 'The family did the one-minute check',
  },
);
