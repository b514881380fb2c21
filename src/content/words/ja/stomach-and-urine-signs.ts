// Japanese words of the signs of eating, drinking, stomach, urine and body water.
import type { SignLineId } from '../../../domain/symptoms/line-id.ts';
import type { SignId } from '../../../domain/symptoms/sign-id.ts';
import type { LevelWords, SignWords } from '../word-types.ts';

export const stomachAndUrineSigns = {
  vomiting: { label: '吐き気・嘔吐' },
  diarrhoea: { label: '下痢' },
  appetite: { label: '食べられない・水分がとれない' },
  urine: { label: '尿が減った・色が濃い（コーラや紅茶の色）' },
  'painful-urination': { label: '尿の痛み・出したいのに出ない' },
  edema: { label: 'むくみ・急な体重増加' },
  thirst: { label: 'のどがかわく・尿が多い（ステロイドの後、糖尿病の方）' },
} satisfies Partial<Record<SignId, SignWords>>;

export const stomachAndUrineLevels = {
  'vomiting-1': {
    patient: 'むかむかするが、水分は飲めている',
    family: 'むかむかすると言うが、水分は飲めている',
  },
  'vomiting-2': { patient: '水を飲んでも吐くのが6時間続く、または1日に4回以上吐いた' },
  'diarrhoea-1': { patient: '1日の回数が、いつもより1〜3回多い' },
  'diarrhoea-2': {
    patient: '1日の回数がいつもより4回以上多い、または出た分の水分をとれない',
  },
  'appetite-1': { patient: '食べる量が、いつもの半分か、それより少ない' },
  'appetite-2': { patient: 'まる1日ほとんど食べられない、または飲めない' },
  'urine-1': { patient: 'いつもより、ほんの少し減った' },
  'urine-2': {
    patient: 'はっきり減った、起きている間に約8時間出ない、または色が濃い・茶色い・にごる',
  },
  'painful-urination-1': { patient: '尿を出すときに痛い。熱はない' },
  'painful-urination-2': {
    patient: 'たまっているのに出ない、尿に血がまじる、またはわき腹が痛い',
  },
  'edema-1': { patient: '両方の足首が、ゆっくりむくんできた' },
  'edema-2': {
    patient: '急にむくんだ、顔や手がむくんだ、2日で2kg増えた、または片足がはれて痛い',
  },
  'thirst-1': { patient: 'いつもよりのどがかわく、または尿が多い' },
  'thirst-2': {
    patient: 'うとうとする、吐く、または血糖が病院から言われた値より高い',
  },
} satisfies Partial<Record<SignLineId, LevelWords>>;
