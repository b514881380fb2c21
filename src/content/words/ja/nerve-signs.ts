// Japanese words of the signs of head, mind, speech, movement and sight.
import type { SignLineId } from '../../../domain/symptoms/line-id.ts';
import type { SignId } from '../../../domain/symptoms/sign-id.ts';
import type { LevelWords, SignWords } from '../word-types.ts';

export const nerveSigns = {
  headache: { label: '頭痛' },
  drowsiness: { label: '眠ってばかり・起きにくい・反応が鈍い' },
  confusion: { label: '話がかみ合わない・ぼんやり・人が変わったよう' },
  restlessness: { label: '落ち着かない・興奮している・眠らず動き回る' },
  speech: { label: '言葉が出ない・読めない・ろれつが回らない' },
  writing: { label: '字や文が書けない' },
  tremor: { label: '寒くないのに手がふるえる（字・はし・コップ）' },
  seizure: { label: 'けいれん発作（全身や片側がガクガクし、返事がない）' },
  weakness: { label: '手足が動かしにくい・力が入らない・歩きにくい' },
  tingling: { label: '手足がぴりぴり・じんじんする' },
  vision: { label: '見え方の変化・目の強い痛み' },
  'family-concern': { label: '家族から見て「何かおかしい」' },
} satisfies Partial<Record<SignId, SignWords>>;

export const nerveLevels = {
  'headache-1': {
    patient: '少し痛い。いつもの頭痛と同じ',
    family: '少し痛いと言う。いつもの頭痛と同じ',
  },
  'headache-2': {
    patient: '新しく出た強い痛み、または病院が「飲んでよい」と言った薬でも楽にならない',
    family: '新しく強い痛みを訴える、または病院が「飲んでよい」と言った薬でも楽にならない',
  },
  'headache-3': {
    patient: '急に来て、今までで一番痛い。または、首がかたくて曲げにくいか、何度も吐く',
    family: '急に、今までで一番痛いと言う。または、首がかたくて曲げにくいか、何度も吐く',
  },
  'drowsiness-2': {
    patient: '昼間もいつもより眠い。起きれば、正しく受け答えできる',
    family: '昼間もいつもより眠そう。声をかければ起きて、正しく答える',
  },
  'drowsiness-3': {
    patient: 'なかなか起きられない、話の途中で眠る、または返事ができない',
    family: '声をかけてもなかなか起きない、話の途中で眠る、または返事がない',
  },
  'confusion-2': {
    patient: '考えるのが遅い、よく忘れる、集中できない、または気分や性格が変わった',
    family: '受け答えが遅い、よく忘れる、集中できない、または気分や性格が変わった',
  },
  'confusion-3': {
    patient: '場所・日にち・家族がわからない、話がでたらめになる、または、ないものが見える',
    family: '場所・日にち・家族がわからない、でたらめなことを言う、または、ないものが見えると言う',
  },
  'restlessness-2': {
    patient: '前はなかったのに、そわそわする、気が高ぶる、または眠らずに動き回る',
  },
  'restlessness-3': {
    patient: 'どうしても落ち着けない、または、ないものが見える・聞こえる',
    family: 'なだめても落ち着かない、または、ないものが見える・聞こえると言う',
  },
  'speech-2': {
    patient: '言葉を探してしまう、いつものように読めない、または身近な3つの物のうち1つの名前が出ない',
    family: '言葉を探している、いつものように読めない、または身近な3つの物のうち1つの名前を言えない',
  },
  'speech-3': {
    patient:
      '話せない・話がわからない、またはろれつが回らない。身近な3つの物のうち、2つか3つの名前が出ないときも',
    family:
      '話せない・話が通じない、またはろれつが回らない。身近な3つの物のうち、2つか3つの名前を言えないときも',
  },
  'writing-2': {
    patient: '前に書いた見本より字がふるえる・変わった、または、いつもの文が書けない',
  },
  'tremor-1': { patient: '少しだけ。ずっと前からあり、変わっていない' },
  'tremor-2': { patient: '新しく始まった、または前より強くふるえる' },
  'seizure-3': {
    patient: '一度でも起きた。もう止まっていても（足がつるだけなら、これではありません）',
  },
  'weakness-1': { patient: '少しだけ。何週間も変わっていない' },
  'weakness-2': {
    patient: '新しく始まった、何日かで強くなった、つまずく、または物を落とす',
  },
  'weakness-3': { patient: '急に始まった、片側だけ、または顔の片側が下がる' },
  'tingling-1': { patient: '少しだけ。何週間も同じ' },
  'tingling-2': { patient: '新しく始まった、または強くなってきた' },
  'tingling-3': { patient: '急に片側だけに出た、または顔に出た' },
  'vision-2': {
    patient: '新しくかすんできた、目が強く痛い、または目が赤い',
    family: '新しく目がかすむと言う、目を強く痛がる、または目が赤い',
  },
  'vision-3': {
    patient: '急に見えなくなった、急に見える範囲がせまくなった、または急に二重に見える',
    family: '急に、見えない・せまくしか見えない・二重に見えると言う',
  },
  'family-concern-2': {
    patient: 'どこがとは言えないが、家族に「いつもと違う」と言われる',
    family: 'どこがとは言えないが、いつものその人と違う',
  },
} satisfies Partial<Record<SignLineId, LevelWords>>;
