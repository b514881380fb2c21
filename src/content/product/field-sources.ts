/** Documents about the side effects, about calling for help, and about cards, whatever the medicine. */
import type { Source } from './source.ts';

export const FIELD_SOURCES = {
  S12: {
    title: {
      ja: '二重特異性抗体の副作用の扱い（Crombie ら、Blood 143:1565）',
      en: 'Consensus on the side effects of bispecific antibodies (Crombie et al., Blood 143:1565)',
    },
    date: '2024',
    extent: 'part',
    read: { ja: '表3と表4の抜き書き', en: 'Excerpts of tables 3 and 4' },
  },
  S13: {
    title: {
      ja: 'サイトカイン放出症候群と神経毒性の重さの表（ASTCT）',
      en: 'Grading of cytokine release syndrome and neurotoxicity (ASTCT)',
    },
    date: '2019',
    extent: 'part',
    read: { ja: '総説にのった表2の全部', en: 'The whole of table 2, as printed in a review' },
  },
  S13x: {
    title: {
      ja: 'サイトカイン放出症候群の血圧と酸素の値（総説の表）',
      en: 'Blood pressure and oxygen values in cytokine release syndrome (tables of reviews)',
    },
    date: null,
    extent: 'part',
    read: { ja: '表の抜き書き', en: 'Excerpts of tables' },
  },
  S14: {
    title: {
      ja: 'リンパ球を働かせる薬の副作用（NCCN の指針、第2版）',
      en: 'Toxicities of lymphocyte engagers (NCCN guideline, version 2)',
    },
    date: '2026',
    extent: 'part',
    read: {
      ja: '指針そのものではなく、ほかの人のまとめ',
      en: 'Not the guideline itself but notes that others made of it',
    },
  },
  S14x: {
    title: {
      ja: '二重特異性抗体と感染症の予防（米国血液学会の教材）',
      en: 'Preventing infection with bispecific antibodies (ASH teaching material)',
    },
    date: null,
    extent: 'part',
    read: { ja: '表の抜き書き', en: 'Excerpt of a table' },
  },
  S15: {
    title: {
      ja: '発熱性好中球減少症の決まりと診療（日本の総説）',
      en: 'Febrile neutropenia in Japan, definition and practice (reviews)',
    },
    date: '2018/2025',
    extent: 'part',
    read: { ja: '要旨とまとめ', en: 'Abstracts and summaries' },
  },
  S16: {
    title: {
      ja: '厚生労働省「上手な医療のかかり方」119番を呼ぶとき',
      en: 'When to call 119 (Ministry of Health, Labour and Welfare, Japan)',
    },
    date: null,
    extent: 'whole',
    read: { ja: 'そのページの全文', en: 'The whole page' },
  },
  S17x: {
    title: {
      ja: '#7119が使える地域（総務省消防庁の数字による）',
      en: 'Where #7119 can be reached (figures of the Fire and Disaster Management Agency)',
    },
    date: '2025-12',
    extent: 'part',
    read: { ja: '数字を引いた記事の抜き書き', en: 'Excerpt of an article that quotes the figures' },
  },
  S18: {
    title: { ja: 'エプキンリの患者向けページ（日本）', en: 'Epkinly, pages for patients (Japan)' },
    date: null,
    extent: 'part',
    read: {
      ja: '副作用と注意のページの、はじめの所',
      en: 'The beginnings of the pages on side effects and cautions',
    },
  },
  S19: {
    title: {
      ja: 'テクベイリの患者向けページ（サイトカイン放出症候群、日本）',
      en: 'Tecvayli, page for patients on cytokine release syndrome (Japan)',
    },
    date: null,
    extent: 'whole',
    read: { ja: 'そのページの全文', en: 'The whole page' },
  },
  S20: {
    title: {
      ja: 'キムリア、アベクマ、ビーリンサイトの患者向けページ、日本造血・免疫細胞療法学会のICANSのページ',
      en: 'Kymriah, Abecma and Blincyto, pages for patients (Japan); page on ICANS of the Japanese Society for Transplantation and Cellular Therapy',
    },
    date: null,
    extent: 'part',
    read: { ja: 'ページの文と、その抜き書き', en: 'Text of the pages, some as excerpts' },
  },
  S21: {
    title: {
      ja: 'ベスポンサ、ダラキューロの患者向けページ（腫瘍崩壊症候群、日本）',
      en: 'Besponsa and Darzquro, pages on tumour lysis syndrome for patients (Japan)',
    },
    date: null,
    extent: 'whole',
    read: { ja: 'それぞれのページの全文', en: 'The whole text of both pages' },
  },
  S22: {
    title: {
      ja: '難病情報センター 進行性多巣性白質脳症',
      en: 'Progressive multifocal leukoencephalopathy (Japan Intractable Diseases Information Center)',
    },
    date: null,
    extent: 'part',
    read: { ja: '抜き書き', en: 'Excerpts' },
  },
  S23: {
    title: {
      ja: '国立がん研究センター東病院 体調不良のときの案内',
      en: 'What to do when unwell (National Cancer Center Hospital East, Japan)',
    },
    date: null,
    extent: 'part',
    read: { ja: '抜き書き', en: 'Excerpt' },
  },
  S24x: {
    title: {
      ja: '外来細胞治療の緊急時の手引き（米国 MSKCC）',
      en: 'Outpatient cellular therapy emergency guide (MSKCC, United States)',
    },
    date: null,
    extent: 'part',
    read: {
      ja: '表の抜き書き。はっきり読めた行だけ',
      en: 'Excerpt of a table: only the rows that could be read clearly',
    },
  },
  S25: {
    title: {
      ja: '24時間電話トリアージの決まり（英国 UKONS）',
      en: '24-hour telephone triage tool (UKONS, United Kingdom)',
    },
    date: null,
    extent: 'part',
    read: { ja: '数え方のページ（第3版）', en: 'The page on the counting rule (version 3)' },
  },
  S26: {
    title: {
      ja: '早期警告スコア NEWS2（英国王立内科医協会）',
      en: 'National Early Warning Score 2 (Royal College of Physicians)',
    },
    date: '2017',
    extent: 'part',
    read: { ja: '点数の表', en: 'The chart of scores' },
  },
  S27x: {
    title: {
      ja: 'ユルトミリス、ソリリスの患者カード（日本ほか）',
      en: 'Patient cards of Ultomiris and Soliris',
    },
    date: null,
    extent: 'part',
    read: { ja: '抜き書き', en: 'Excerpts' },
  },
  S28: {
    title: {
      ja: '患者カードの決まり（欧州医薬品庁 GVP）',
      en: 'Rules for patient cards (European Medicines Agency, GVP)',
    },
    date: null,
    extent: 'part',
    read: { ja: '写しのページ', en: 'The page, from a copy' },
  },
  S30: {
    title: {
      ja: 'モスネツズマブを続けるための病院の連携（Graff ら、Cancer Med）',
      en: 'Coordinating care with mosunetuzumab (Graff et al., Cancer Med)',
    },
    date: '2025',
    extent: 'part',
    read: { ja: '要旨', en: 'The abstract' },
  },
  S32: {
    title: {
      ja: 'ルミセフの注意のページ（生ワクチンの一覧、日本）',
      en: 'Lumicef, page of cautions (list of live vaccines, Japan)',
    },
    date: null,
    extent: 'whole',
    read: { ja: 'そのページの全文', en: 'The whole page' },
  },
} as const satisfies Record<string, Source>;
