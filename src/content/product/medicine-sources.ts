/** Documents about the medicine and those that work in a similar way. */
import type { Source } from './source.ts';

export const MEDICINE_SOURCES = {
  S1: {
    title: {
      ja: 'ルンスミオ点滴静注 医薬品リスク管理計画書（中外製薬）',
      en: 'Lunsumio IV risk management plan, Japan (Chugai; Japanese)',
    },
    date: '2025-04-01',
    extent: 'whole',
    read: { ja: '全文', en: 'The whole text' },
  },
  S2x: {
    title: { ja: 'ルンスミオ点滴静注 日本の電子添文', en: 'Lunsumio IV, Japanese label' },
    date: null,
    extent: 'part',
    read: { ja: '警告、使えない人、使い方の抜き書き', en: 'Excerpts: warnings, contraindication, dosage' },
  },
  S3x: {
    title: {
      ja: 'ルンスミオ点滴静注 製品情報（日本、第1版の添文による）',
      en: 'Lunsumio IV, Japanese product data (from the first label)',
    },
    date: '2024-12',
    extent: 'part',
    read: {
      ja: '効き目と使い方の注意、運転の注意の抜き書き',
      en: 'Excerpts: notes on use, caution on driving',
    },
  },
  S4x: {
    title: {
      ja: 'ルンスミオの承認と発売のお知らせ（点滴と皮下注）',
      en: 'Lunsumio, announcements of approval and launch in Japan (IV and subcutaneous)',
    },
    date: '2024-12/2025-12',
    extent: 'part',
    read: { ja: '知らせの抜き書きと、その報告', en: 'Excerpts of the announcements, and reports of them' },
  },
  S5: {
    title: {
      ja: 'Lunsumio 患者向け説明書（欧州連合、英語）',
      en: 'Lunsumio, package leaflet for patients (European Union)',
    },
    date: '2022/2023',
    extent: 'whole',
    read: { ja: '全文', en: 'The whole leaflet' },
  },
  S6: {
    title: {
      ja: '似た働きの薬の患者向け説明書（欧州連合：Columvi、Tepkinly、Talvey、Yescarta）',
      en: 'Package leaflets of medicines that work in a similar way (European Union: Columvi, Tepkinly, Talvey, Yescarta)',
    },
    date: null,
    extent: 'part',
    read: {
      ja: '警告、使い方、副作用、運転の所',
      en: 'The parts on warnings, use, side effects and driving',
    },
  },
  S7x: {
    title: {
      ja: 'Lunsumio 医療者向け資料（米国、英語）',
      en: 'Lunsumio, material for professionals (United States)',
    },
    date: null,
    extent: 'part',
    read: {
      ja: '安全、量の変更、前もって使う薬、重さの表の抜き書き',
      en: 'Excerpts: safety, changes of dose, premedication, grading',
    },
  },
  S8: {
    title: {
      ja: 'モスネツズマブと似た薬の患者向け解説（米国 Merative/Micromedex、英語）',
      en: 'Patient monographs on mosunetuzumab and similar medicines (Merative/Micromedex, United States)',
    },
    date: '2025-08/2025-11',
    extent: 'part',
    read: {
      ja: 'モスネツズマブとエプコリタマブは全文、ほかの薬は一部',
      en: 'Whole for mosunetuzumab and epcoritamab, parts for the others',
    },
  },
  S9x: {
    title: {
      ja: 'Lunsumio 製品概要（欧州連合）',
      en: 'Lunsumio, summary of product characteristics (European Union)',
    },
    date: null,
    extent: 'part',
    read: { ja: 'ドイツとチェコの写しからの抜き書き', en: 'Excerpts from a German and a Czech copy' },
  },
  S10x: {
    title: {
      ja: 'Lunsumio 専門家向け情報（スイス）',
      en: 'Lunsumio, information for professionals (Switzerland)',
    },
    date: null,
    extent: 'part',
    read: {
      ja: '使い方の章と副作用の章の、はじめの所',
      en: 'The beginnings of the chapters on dosage and on adverse reactions',
    },
  },
  S11: {
    title: {
      ja: '医療者への通知：血球貪食性リンパ組織球症（シンガポール HSA）',
      en: 'Letter to professionals on haemophagocytic lymphohistiocytosis (HSA Singapore)',
    },
    date: '2024-09-13',
    extent: 'part',
    read: { ja: '要旨の全文', en: 'The whole abstract' },
  },
} as const satisfies Record<string, Source>;
