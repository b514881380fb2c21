// Japanese words of bleeding, falls, skin, mouth and cough, and of where the needle or port sits.
import type { SignLineId } from '../../../domain/symptoms/line-id.ts';
import type { SignId } from '../../../domain/symptoms/sign-id.ts';
import type { LevelWords, SignWords } from '../word-types.ts';

export const skinAndBleedingSigns = {
  bleeding: { label: '出血・あざ・赤い点々' },
  'head-injury': { label: 'ころんだ・頭を打った' },
  cough: { label: 'せき・のどの痛み・鼻水' },
  rash: { label: '発疹・水ぶくれ' },
  'skin-infection': { label: '皮膚や肛門まわりの赤み・痛み・うみ' },
  'mouth-sores': { label: '口の中の痛み' },
  jaundice: { label: '白目や皮膚が黄色い' },
  'infusion-site': { label: '点滴の針や管（ポート）のまわりの赤み・はれ' },
} satisfies Partial<Record<SignId, SignWords>>;

export const skinAndBleedingLevels = {
  'bleeding-1': { patient: '小さなあざが1つか2つ、または歯ブラシに血がほんの少しつく' },
  'bleeding-2': {
    patient:
      'あざが多い・広がる、赤紫の細かい点々、または尿やふいた紙に血。鼻血や歯ぐきの血が10分以上続くときも',
  },
  'bleeding-3': {
    patient:
      '血を吐いた、せきで血が出た、または押さえても血が止まらない。便が真っ黒・血がまじるときも（鉄の薬で前から黒い便は別）',
  },
  'head-injury-1': { patient: 'ころんだが、頭は打っていない。前と同じに歩ける' },
  'head-injury-2': { patient: '頭を打った。ほかに変わったことには気づかない' },
  'head-injury-3': {
    patient: '頭を打ったあと、頭が痛い、吐く、眠ってばかり、または話がかみ合わない',
  },
  'cough-1': { patient: '熱はない。せき、のどの痛み、鼻水の、どれかがある' },
  'cough-2': {
    patient:
      '悪くなってきた、たんに色がつく、ゼーゼーする、または階段で前より息が切れる。からせきが5日以上続くときも',
  },
  'rash-1': {
    patient: 'かゆみ、小さな発疹、または1か所だけに集まった痛い水ぶくれ',
  },
  'rash-2': {
    patient: 'どんどん広がる、顔・目・耳・口の中に出た、水ぶくれがあちこちに出た、または皮がむける',
  },
  'rash-3': { patient: '顔やくちびるがはれている、または息が苦しい' },
  'skin-infection-1': { patient: '小さな所だけ。広がっていない' },
  'skin-infection-2': { patient: '広がる、熱をもつ、痛い、または肛門のまわりにある' },
  'mouth-sores-1': { patient: '痛いが、飲むことはできる' },
  'mouth-sores-2': { patient: '痛くて飲めない' },
  'jaundice-2': { patient: '新しく黄色くなった。うっすらでも' },
  'infusion-site-1': { patient: '赤い、はれている、または痛い' },
  'infusion-site-2': {
    patient: 'うみが出る、赤いすじがのびる、またはポートを使ったあとに寒くてふるえた',
  },
} satisfies Partial<Record<SignLineId, LevelWords>>;
