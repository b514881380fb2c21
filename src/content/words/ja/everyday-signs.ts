// Japanese words of everything else that the clinic wants to hear of: contacts, medicines, plans, mood, any worry.
import type { SignLineId } from '../../../domain/symptoms/line-id.ts';
import type { SignId } from '../../../domain/symptoms/sign-id.ts';
import type { LevelWords, SignWords } from '../word-types.ts';

export const everydaySigns = {
  other: { label: 'その他・うまく言えないが心配' },
  exposure: { label: '周りに感染症の人がいる・検査が陽性' },
  pregnancy: { label: '妊娠したかもしれない（本人・パートナー）' },
  'missed-visit': { label: '受診・点滴に行けない・日程がずれる' },
  medicine: { label: '予防の薬を飲み忘れた・やめた' },
  plans: { label: 'ワクチン・抜歯・手術・新しい薬の予定' },
  mood: { label: '眠れない・気分の落ち込み' },
} satisfies Partial<Record<SignId, SignWords>>;

export const everydayLevels = {
  'other-1': { patient: 'ここにない変化や、言葉にしにくい心配がある' },
  'exposure-1': {
    patient: 'インフルエンザ、はしか、水ぼうそう・帯状疱疹、または新型コロナの人が近くにいた',
  },
  'exposure-2': {
    patient: '自分の検査が、インフルエンザか新型コロナで陽性だった',
    family: '本人の検査が、インフルエンザか新型コロナで陽性だった',
  },
  'pregnancy-1': { patient: '少しでも思い当たる、または生理が遅れている' },
  'missed-visit-1': { patient: '行けない、遅れる、または日にちを変えたい' },
  'medicine-1': { patient: '1回でも飲まなかった、または飲むのをやめている' },
  'plans-1': { patient: 'どれか1つでも予定がある、または、すすめられた' },
  'mood-1': { patient: 'ステロイドを使った夜に眠れない、心配ごとがある、または気分が沈む' },
  'mood-2': {
    patient: '消えてしまいたい、または死にたいと思う',
    family: '消えてしまいたい、または死にたいと言う',
  },
  'mood-3': {
    patient: '死ぬ方法を決めた、その用意がある、自分を傷つけた、または一人でいられない',
    family: '死ぬ方法を決めている、その用意がある、自分を傷つけた、または一人にしておけない',
  },
} satisfies Partial<Record<SignLineId, LevelWords>>;
