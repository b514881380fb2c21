// Japanese words of swellings, of the throat, and of pain in back, belly, joints and muscles.
import type { SignLineId } from '../../../domain/symptoms/line-id.ts';
import type { SignId } from '../../../domain/symptoms/sign-id.ts';
import type { LevelWords, SignWords } from '../word-types.ts';

export const swellingAndPainSigns = {
  swelling: { label: '首・わき・足のつけ根などのぐりぐり・はれ' },
  throat: { label: 'のどの痛みで飲みこみにくい・声がかれた・のどや舌がはれた' },
  'back-pain': { label: '背中・腰の痛み' },
  'abdominal-pain': { label: 'おなかの痛み・張り' },
  'joint-pain': { label: 'からだの節々の痛み' },
  cramps: { label: '足がつる・ぴくぴくする' },
} satisfies Partial<Record<SignId, SignWords>>;

export const swellingAndPainLevels = {
  'swelling-1': { patient: '前からあるもの。少し気になるが、大きくなっていない' },
  'swelling-2': {
    patient: '新しくできた、大きくなってきた、さわると痛い、または何もしなくても痛い',
  },
  'swelling-3': { patient: '首や顔がはれて、息がしにくい、飲みこみにくい、または声が変わった' },
  'throat-2': {
    patient: '飲みこむと痛い、飲みこみにくい、または声がかれた。水は飲めて、息は楽にできる',
  },
  'throat-3': {
    patient:
      '息が楽にできない、水やつばが飲めない、または声がこもる・出ない。のど・舌・くちびる・首がはれた、または急に始まったときも',
  },
  'back-pain-1': { patient: 'いつもの痛み。前から知っている' },
  'back-pain-2': {
    patient: '新しい、強くなってきた、夜に痛む、または尿を出すときも痛い',
  },
  'back-pain-3': {
    patient: '急にとても強く痛い、足に力が入らない・足の感覚がにぶい、または尿や便を自分で止められない',
  },
  'abdominal-pain-1': { patient: '少しだけ痛い、または少しだけ張る' },
  'abdominal-pain-2': {
    patient: '新しく出た、つらくて休みたくなる、または何度もくり返す',
  },
  'abdominal-pain-3': {
    patient: '急に来たとても強い痛み、またはとても強くて止まらない痛み',
  },
  'joint-pain-1': { patient: '少しだけ痛い' },
  'joint-pain-2': { patient: '強く痛い、または関節が熱をもってはれている' },
  'cramps-1': { patient: '少しつる。強くはなく、何度も起きてはいない' },
  'cramps-2': {
    patient: '強くつる、何度もつる、ぴくぴくする、または筋肉の力がはっきり落ちた',
  },
} satisfies Partial<Record<SignLineId, LevelWords>>;
