// What the handbook was written from. An id with x was read in part only; no id means more than its document says.
import type { Locale } from '../domain/locale.ts';

export const SOURCES = {
  S1: {
    ja: 'ルンスミオ点滴静注 医薬品リスク管理計画書（中外製薬、2025年4月1日）',
    en: 'Lunsumio IV risk management plan, Japan (Chugai, 1 April 2025; Japanese)',
  },
  S2x: {
    ja: 'ルンスミオ点滴静注 日本の電子添文（警告、使えない人、使い方）',
    en: 'Lunsumio IV, Japanese label (warnings, contraindication, dosage)',
  },
  S3x: {
    ja: 'ルンスミオ点滴静注 製品情報（2024年12月の添文による）',
    en: 'Lunsumio IV, Japanese product data (label of December 2024)',
  },
  S4x: {
    ja: 'ルンスミオの承認と発売のお知らせ（2024〜2025年、点滴と皮下注）',
    en: 'Lunsumio, announcements of approval and launch in Japan (2024 to 2025, IV and subcutaneous)',
  },
  S5: {
    ja: 'Lunsumio 患者向け説明書（欧州連合、英語）',
    en: 'Lunsumio, package leaflet for patients (European Union)',
  },
  S6: {
    ja: '似た働きの薬の患者向け説明書（欧州連合：Columvi、Tepkinly、Talvey、Yescarta）',
    en: 'Package leaflets of medicines that work in a similar way (European Union: Columvi, Tepkinly, Talvey, Yescarta)',
  },
  S7x: {
    ja: 'Lunsumio 医療者向け資料（米国、英語）',
    en: 'Lunsumio, material for professionals (United States)',
  },
  S8: {
    ja: 'モスネツズマブと似た薬の患者向け解説（米国 Merative/Micromedex、英語）',
    en: 'Patient monographs on mosunetuzumab and similar medicines (Merative/Micromedex, United States)',
  },
  S9x: {
    ja: 'Lunsumio 製品概要（欧州連合）',
    en: 'Lunsumio, summary of product characteristics (European Union)',
  },
  S10x: {
    ja: 'Lunsumio 専門家向け情報（スイス）',
    en: 'Lunsumio, information for professionals (Switzerland)',
  },
  S11: {
    ja: '医療者への通知：血球貪食性リンパ組織球症（シンガポール HSA、2024年9月13日）',
    en: 'Letter to professionals on haemophagocytic lymphohistiocytosis (HSA Singapore, 13 September 2024)',
  },
  S12: {
    ja: '二重特異性抗体の副作用の扱い（Crombie ら、Blood 2024;143:1565、表）',
    en: 'Consensus on the side effects of bispecific antibodies (Crombie et al., Blood 2024;143:1565, tables)',
  },
  S13: {
    ja: 'サイトカイン放出症候群と神経毒性の重さの表（ASTCT 2019）',
    en: 'Grading of cytokine release syndrome and neurotoxicity (ASTCT 2019, tables)',
  },
  S13x: {
    ja: 'サイトカイン放出症候群の血圧と酸素の値（総説の表）',
    en: 'Blood pressure and oxygen values in cytokine release syndrome (tables of reviews)',
  },
  S14: {
    ja: 'リンパ球を働かせる薬の副作用（NCCN 2026年版の要約）',
    en: 'Toxicities of lymphocyte engagers (notes on the NCCN guideline, 2026)',
  },
  S14x: {
    ja: '二重特異性抗体と感染症の予防（米国血液学会の教材の表）',
    en: 'Preventing infection with bispecific antibodies (table of ASH teaching material)',
  },
  S15: {
    ja: '発熱性好中球減少症の決まりと診療（日本の総説、2018〜2025年、要旨）',
    en: 'Febrile neutropenia in Japan, definition and practice (reviews 2018 to 2025, abstracts)',
  },
  S16: {
    ja: '厚生労働省「上手な医療のかかり方」119番を呼ぶとき',
    en: 'When to call 119 (Ministry of Health, Labour and Welfare, Japan)',
  },
  S17x: {
    ja: '#7119が使える地域（総務省消防庁の数字による）',
    en: 'Where #7119 can be reached (figures of the Fire and Disaster Management Agency)',
  },
  S18: {
    ja: 'エプキンリの患者向けページ（日本）',
    en: 'Epkinly, pages for patients (Japan)',
  },
  S19: {
    ja: 'テクベイリの患者向けページ（サイトカイン放出症候群、日本）',
    en: 'Tecvayli, page for patients on cytokine release syndrome (Japan)',
  },
  S20: {
    ja: 'キムリア、アベクマ、ビーリンサイトの患者向けページ、日本造血・免疫細胞療法学会のICANSのページ',
    en: 'Kymriah, Abecma and Blincyto, pages for patients (Japan); page on ICANS of the Japanese Society for Transplantation and Cellular Therapy',
  },
  S21: {
    ja: 'ベスポンサ、ダラキューロの患者向けページ（腫瘍崩壊症候群、日本）',
    en: 'Besponsa and Darzquro, pages on tumour lysis syndrome for patients (Japan)',
  },
  S22: {
    ja: '難病情報センター 進行性多巣性白質脳症',
    en: 'Progressive multifocal leukoencephalopathy (Japan Intractable Diseases Information Center)',
  },
  S23: {
    ja: '国立がん研究センター東病院 体調不良のときの案内',
    en: 'What to do when unwell (National Cancer Center Hospital East, Japan)',
  },
  S24x: {
    ja: '外来細胞治療の緊急時の手引き（米国 MSKCC）',
    en: 'Outpatient cellular therapy emergency guide (MSKCC, United States)',
  },
  S25: {
    ja: '24時間電話トリアージの決まり（英国 UKONS）',
    en: '24-hour telephone triage tool (UKONS, United Kingdom)',
  },
  S26: {
    ja: '早期警告スコア NEWS2（英国王立内科医協会、2017年）',
    en: 'National Early Warning Score 2 (Royal College of Physicians, 2017)',
  },
  S27x: {
    ja: 'ユルトミリス、ソリリスの患者カード（日本ほか）',
    en: 'Patient cards of Ultomiris and Soliris',
  },
  S28: {
    ja: '患者カードの決まり（欧州医薬品庁 GVP）',
    en: 'Rules for patient cards (European Medicines Agency, GVP)',
  },
  S30: {
    ja: 'モスネツズマブを続けるための病院の連携（Graff ら、Cancer Med 2025、要旨）',
    en: 'Coordinating care with mosunetuzumab (Graff et al., Cancer Med 2025, abstract)',
  },
  S32: {
    ja: 'ルミセフの注意のページ（生ワクチンの一覧、日本）',
    en: 'Lumicef, page of cautions (list of live vaccines, Japan)',
  },
} as const satisfies Record<string, Record<Locale, string>>;

export type SourceId = keyof typeof SOURCES;

export function isReadInPart(id: SourceId): boolean {
  return id.endsWith('x');
}

/** In the order of their numbers, each once. */
export function sortedSources(ids: Iterable<SourceId>): SourceId[] {
  const known = Object.keys(SOURCES) as SourceId[];
  const wanted = new Set(ids);
  return known.filter((id) => wanted.has(id));
}

/** The documents that the text of a row names, as in "S5, S12; numbers GK". */
export function sourcesNamedIn(text: string): SourceId[] {
  return [...text.matchAll(/S\d+x?/g)].flatMap(([id]) =>
    [id, `${id}x`].filter((each): each is SourceId => each in SOURCES).slice(0, 1),
  );
}
