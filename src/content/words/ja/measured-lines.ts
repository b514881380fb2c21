// Japanese sentences of the lines about temperature and measured values.
import type { MeasuredLineId } from '../word-types.ts';

export const measuredLines: Record<MeasuredLineId, string> = {
  'very-high-40.0': '体温が40.0℃以上',
  'fever-37.5': '体温が37.5℃以上',
  'almost-fever-37.0':
    '体温が37.0〜37.4℃。1時間後に、もう一度はかってください。連絡は、はかり直すのを待たずにしてください。',
  'risen-1.0': '37.5℃より低くても、体温がいつもより1.0℃以上高い',
  'low-35.0': '体温が35.0℃以下',
  'hot-unmeasured': '体が熱い、または寒くてがたがたふるえるのに、体温をはかれない',
  'fever-medicine': '熱のために、この24時間に薬を使った。いまの体温が何度でも',
  'fever-within-a-day': 'この24時間に37.5℃以上の熱があった、または下がった熱がまた出た。いま下がっていても',
  'oxygen-91': '指ではかる酸素の値（SpO2）が91以下',
  'oxygen-94': '指ではかる酸素の値（SpO2）が92〜94',
  'systolic-90': '上の血圧が90以下',
  'systolic-100': '上の血圧が91〜100',
  'systolic-180': '上の血圧が180〜199',
  'systolic-200': '上の血圧が200〜219',
  'systolic-220': '上の血圧が220以上',
  'systolic-drop-20':
    '上の血圧がいつもより20以上低い。さらに、熱、がたがたするふるえ、低い体温、ほかの症状のどれかがある',
  'systolic-drop-40': '上の血圧がいつもより40以上低く、140より低い',
  'pulse-40-131': 'じっとしているときの脈が、1分に40回以下か131回以上',
  'pulse-50': 'じっとしているときの脈が、1分に41〜50回',
  'pulse-111': 'じっとしているときの脈が、1分に111〜130回',
  'breaths-8-25': '息の回数が、1分に8回以下か25回以上',
  'breaths-21': '息の回数が、1分に21〜24回',
};
