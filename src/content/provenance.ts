// What is said about the documents behind the handbook: honestly, also what could not be had.
import { bilingual } from '../domain/locale.ts';

export const provenanceWords = bilingual(
  {
    title: 'もとになった資料',
    lead: 'このハンドブックは、下の資料を読んで書きました。言葉は、作り手のものです。',
    notHadTitle: '読めなかった資料',
    notHad:
      '次のものは、手に入りませんでした。電子添文の全文、患者向医薬品ガイド、会社の患者ハンドブック、適正使用ガイドです。これらが正式な資料です。内容が違うときは、そちらが正しいものです。',
    ownTitle: 'このハンドブックの提案',
    own: 'どの資料にもなく、このハンドブックが決めたこともあります。主に電話の目安です。医師の確認を待っています。',
    ownApproved: 'どの資料にもなく、このハンドブックが決めたこともあります。主に電話の目安です。',
    ownShort: 'このハンドブックの提案も入っています',
    date: '日付',
    noDate: '読んだものには、書かれていませんでした',
    read: '読んだところ',
    inPart: '一部だけ読みました',
    usedIn: 'この資料を使った章',
    forWholeChapter: 'この章のすべて',
    all: 'すべての資料を見る',
    reviewTitle: '医師の確認',
    reviewed: (count: string, of: string) => `${of}章のうち、${count}章が確認されました。`,
    reviewedRows: '電話の目安と表は、確認されました。',
    awaitingRows: '電話の目安と表の確認は、まだです。',
  },
  {
    title: 'Where this comes from',
    lead: 'The handbook was written from the documents below. The words are the makers’ own.',
    notHadTitle: 'What could not be had',
    notHad:
      'These could not be obtained: the full Japanese label, the drug guide for patients, the company’s patient handbook and its guide to proper use. They are the official materials. Where they differ, they are right.',
    ownTitle: 'Proposals of this handbook',
    own: 'Some things are in no document: this handbook set them, mostly reasons to call. They await a doctor’s review.',
    ownApproved: 'Some things are in no document: this handbook set them, mostly reasons to call.',
    ownShort: 'with proposals of this handbook',
    date: 'Date',
    noDate: 'None in what was read',
    read: 'What was read',
    inPart: 'read in part',
    usedIn: 'Chapters written from it',
    forWholeChapter: 'The whole chapter',
    all: 'See all documents',
    reviewTitle: 'Review by a doctor',
    reviewed: (count: string, of: string) => `${count} of ${of} chapters have been checked.`,
    reviewedRows: 'The call lines and the tables have been checked.',
    awaitingRows: 'The call lines and the tables have not been checked yet.',
  },
);
