// Japanese words of the signs of breathing, heart, circulation and strength.
import type { SignLineId } from '../../../domain/symptoms/line-id.ts';
import type { SignId } from '../../../domain/symptoms/sign-id.ts';
import type { LevelWords, SignWords } from '../word-types.ts';

export const circulationSigns = {
  chills: { label: '寒気・寒くてがたがたふるえる' },
  breathlessness: { label: '息苦しさ' },
  dizziness: { label: 'めまい・ふらつき・気を失った（「貧血」も）' },
  palpitations: { label: '胸がドキドキする・脈がとぶ' },
  'chest-pain': { label: '胸の痛み・圧迫感' },
  pallor: { label: '顔色が悪い・冷や汗' },
  fatigue: { label: 'だるさ' },
} satisfies Partial<Record<SignId, SignWords>>;

export const circulationLevels = {
  'chills-1': {
    patient: '少しぞくっと寒い。ふるえてはいない',
    family: '「少し寒い」と言う。ふるえてはいない',
  },
  'chills-2': {
    patient: 'がたがたふるえる、歯がカチカチ鳴る、または止めようとしても止まらない',
  },
  'breathlessness-2': {
    patient: '動くとき、または横になると苦しい。前はなかった息苦しさなら、少しでも',
    family: '動くとき、または横になると苦しそう。前はなかったことなら、少しでも',
  },
  'breathlessness-3': {
    patient:
      'じっとしていても苦しい、話が途中で切れる、または息がゼーゼー鳴る。くちびるや顔が青い・灰色のときも',
    family:
      'じっとしていても苦しそう、話が途中で切れる、または息がゼーゼー鳴る。くちびるや顔が青い・灰色のときも',
  },
  'dizziness-1': { patient: '少しくらっとするが、1分以内におさまる' },
  'dizziness-2': { patient: '立つとくらっとするようになった、くり返す、または続いている' },
  'dizziness-3': { patient: '気を失った、または、いつもは立てるのに、支えがないと立てない' },
  'palpitations-1': {
    patient: 'ほんの何秒かだけで、いまはもうない',
    family: 'ほんの何秒かだけで、いまはもうないと言う',
  },
  'palpitations-2': {
    patient: 'じっとしていても、脈が速いか乱れていて、5分以上続く',
    family: 'じっとしていても、脈が速いか乱れていて、5分以上続くと言う',
  },
  'palpitations-3': {
    patient: '胸の痛み、気が遠くなる感じ、または息苦しさもいっしょにある',
  },
  'chest-pain-2': {
    patient: '新しく出た胸の痛みや圧迫感。少しでも、すぐに消えても',
    family: '新しく、胸が痛い・押されると言う。少しでも、すぐに消えても',
  },
  'chest-pain-3': {
    patient: '急に来た、押しつぶされるよう、2〜3分以上続く、広がる・動く、または息苦しさもある',
    family: '急に痛がる、押しつぶされるようと言う、2〜3分以上続く、広がる・動く、または息も苦しそう',
  },
  'pallor-2': {
    patient: '顔が白い、または肌が冷たくじっとりする。受け答えはでき、歩ける',
  },
  'pallor-3': {
    patient: '顔色がはっきり悪い、冷や汗が流れる、または、ぐったりする',
    family: '顔色がはっきり悪い、冷や汗が流れている、または、ぐったりしている',
  },
  'fatigue-1': { patient: 'いつもよりだるいが、身の回りのことは自分でできる' },
  'fatigue-2': { patient: '身の回りのことができない、または、ほとんど横になっている' },
  'fatigue-3': { patient: 'ぐったりしている。昨日までは起き上がれたのに、いまはできない' },
} satisfies Partial<Record<SignLineId, LevelWords>>;
