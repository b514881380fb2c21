// The cover of the handbook: whom it is for, who made it, and which materials stand above it.
import { bilingual } from '../domain/locale.ts';

export const coverWords = bilingual(
  {
    audience: 'ルンスミオの点滴を受ける方と、ご家族へ',
    notReviewed: '医師の確認は、まだです',
    notReviewedLead: '担当医の言葉や正式な資料と違うときは、そちらに従ってください。',
    reviewed: '医師が確認しました',
    reviewedBy: (by: string, role: string, institution: string, day: string) =>
      `${day}、${institution} ${role} ${by}`,
    notOfficial: '中外製薬のものでも、PMDAのものでもありません。',
    aboutTitle: 'このハンドブックについて',
    makers:
      '「てもと」の作り手が、公開された資料を読み、自分たちの言葉で書きました。中外製薬が作ったものではありません。PMDA（医薬品医療機器総合機構）が作ったものでもありません。',
    edition: '版',
    contentHash: '内容の番号（同じ内容なら同じ番号）',
    madeOn: '作った日',
    basedOn: 'もとにした計画書',
    plan: (day: string) => `ルンスミオ点滴静注 医薬品リスク管理計画書（${day}）`,
    old: (days: string) =>
      `作ってから${days}日より長くたっています。新しい版があるか、病院に聞いてください。`,
    officialTitle: '正式な資料',
    officialLead: '内容が違うときは、こちらが正しいものです。病院や薬局で聞いてください。',
    official: {
      'risk-management-plan': '医薬品リスク管理計画書（RMP）',
      'package-insert': '電子添文（医師や薬剤師が読む説明書）',
      'patient-guide': '患者向医薬品ガイド',
      'patient-handbook': '会社の患者ハンドブック（病院でもらう冊子）',
      'proper-use-guide': '適正使用ガイド（医療者向け）',
    },
  },
  {
    audience: 'For people who have infusions of Lunsumio, and their families',
    notReviewed: 'No doctor has checked it yet',
    notReviewedLead: 'Where it differs from your doctor or the official materials, follow those.',
    reviewed: 'Checked by a doctor',
    reviewedBy: (by: string, role: string, institution: string, day: string) =>
      `${by}, ${role}, ${institution}, ${day}`,
    notOfficial: 'It is neither Chugai’s nor the PMDA’s.',
    aboutTitle: 'About this handbook',
    makers:
      'The makers of Temoto read public documents and wrote it in their own words. It was not made by Chugai. It was not made by the PMDA (Pharmaceuticals and Medical Devices Agency) either.',
    edition: 'Edition',
    contentHash: 'Content number (the same for the same content)',
    madeOn: 'Written on',
    basedOn: 'Follows',
    plan: (day: string) => `Lunsumio IV risk management plan of ${day}`,
    old: (days: string) =>
      `It was written more than ${days} days ago. Ask the hospital whether there is a newer edition.`,
    officialTitle: 'Official materials',
    officialLead:
      'Where they differ from this handbook, they are right. Ask at the hospital or the pharmacy.',
    official: {
      'risk-management-plan': 'Risk management plan (RMP)',
      'package-insert': 'Japanese label (for doctors and pharmacists)',
      'patient-guide': 'Drug guide for patients (患者向医薬品ガイド)',
      'patient-handbook': 'The company’s patient handbook (the booklet from the hospital)',
      'proper-use-guide': 'Proper use guide (for professionals)',
    },
  },
);
