// Japanese words of the checklist before the first infusion.
import type { PreparationWords } from '../handbook-word-types.ts';

export const preparation: PreparationWords = {
  groups: {
    told: { title: '病院に伝えたこと', lead: 'あてはまらないことも、話したら印をつけます。' },
    asked: { title: '病院に聞いたこと', lead: '答えは、この章の「病院から言われたこと」に書きます。' },
    ready: { title: '家で用意したこと', lead: 'はじめの点滴の前に、そろえます。' },
  },
  items: {
    'told-allergies': '薬などのアレルギー',
    'told-organs': '心臓、肺、腎臓の病気',
    'told-infections': '今の感染症、長く続く感染症、くり返す感染症',
    'told-hepatitis-b': 'B型肝炎にかかったこと',
    'told-epstein-barr': 'EBウイルスの病気にかかったこと',
    'told-vaccines': '受けたばかりのワクチン、受ける予定のワクチン',
    'told-pregnancy': '妊娠、授乳、これからの予定',
    'told-medicines': '飲んでいる薬、市販の薬、漢方薬、サプリメント',
    'asked-hepatitis-b-test': 'B型肝炎の検査をしたか、結果はどうか',
    'asked-slow-changes': 'PML（脳の感染症）で、どんな変化を見るか',
    'asked-vaccines': 'ワクチンをいつ受けられるか',
    'asked-contraception': '避妊の方法と、いつまで続けるか',
    'asked-medicines': '今の薬を続けるか、休むか',
    'asked-fever-medicine': '家で熱さましを飲んでよいか',
    'asked-stay': 'いつ入院するか、病院の近くにいる日があるか',
    'asked-way-home': 'いつまで運転しないか、どうやって通うか',
    'ready-numbers': '昼の番号と24時間の番号を入れ、病院の人に見てもらった',
    'ready-cards': '病院のカードと、会社の患者ハンドブック',
    'ready-thermometer': 'わきではかる体温計。ふだんの体温も書いた',
    'ready-family-check': '家族のチェックを、別の日に2回ためした',
    'ready-helpers': '来てくれる人を、二人以上えらんだ',
    'ready-night': '夜に病院へ行く方法を決めた',
    'ready-practice': '家族と、電話の練習をした',
  },
};
