// Japanese words of the tables that say how many people had each risk.
import type { IncidenceWords } from '../word-types.ts';

export const incidences: IncidenceWords = {
  items: {
    'cytokine-release': 'CRS（サイトカイン放出症候群）',
    hlh: 'HLH（血球貪食性リンパ組織球症）',
    'nervous-system': '脳や神経の症状（神経学的事象、全体）',
    icans: 'ICANS',
    infection: '感染症',
    'tumour-flare': '腫瘍フレア',
    'tumour-lysis': '腫瘍崩壊症候群',
    'low-blood-counts': '血球が減る（全体）',
    neutropenia: '好中球減少症',
    anaemia: '貧血',
    thrombocytopenia: '血小板減少症',
    'febrile-neutropenia': '発熱性好中球減少症',
  },
  studies: {
    overseas: '海外の試験（GO29781、B11 FL RP2D コホート、90人）',
    japan: '日本の試験（JO40295、拡大コホート、19人）',
  },
  columns: { overseas: '海外の90人', japan: '日本の19人' },
  allGrades: '重さを問わず',
  gradeThreeUp: 'グレード3以上（重い）',
  people: (people) => `${people}人`,
  ofHundred: (people) => `100人なら、およそ${people}人`,
  ofStudy: (people, of) => `${of}人のうち${people}人`,
  zero: (of) => `${of}人の中には、いませんでした`,
  severeOfThem: (people) => `そのうち、重い人が${people}人`,
  among: (of) => `${of}人の中では`,
  zeroMeans:
    'いなくても、起きないという意味ではありません。もっと多くの人を調べると、見つかることもあります。',
  key: {
    severe: '重いものが出た人（グレード3以上）',
    hadIt: '出た人（グレード1か2）',
    hadItNot: '出なかった人',
  },
  counted:
    'これは、試験のあいだに起きた、よくないできごと（有害事象）の数です。薬のせいかどうかに関係なく、数えています。',
  few: '日本の試験は19人だけです。割合を言うには少ない人数です。',
  notForYou: '試験で調べた人数です。あなたに起きるかどうかは、この数ではわかりません。',
  grade: 'グレードは、医師が使う重さの段階です。3以上は重いものです。',
  notes: {
    'crs-graded-by-astct': 'CRSの重さは、米国の学会（ASTCT）の決め方で分けています。',
    'hlh-elsewhere':
      'どちらの試験でも、この表にないグループで起きています。海外の試験の447人では、ほかのグループの3人に起き、1人が亡くなりました。',
    'icans-elsewhere': '海外の試験では、この表にないグループで起きています。',
    'icans-as-reported':
      '日本の1人は、重いものでした。用語集（MedDRA 20.1）では「神経毒性」です。医師がICANSと報告したので、ICANSとして数えています。',
    'parts-do-not-add-up':
      '下の行を足しても、全体の人数にはなりません。計画書には、その理由は書かれていません。',
    'febrile-neutropenia-elsewhere': 'どちらの試験でも、この表にないグループで起きています。',
  },
};
