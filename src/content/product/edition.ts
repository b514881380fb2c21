/** Which edition of the handbook this is, what it is built on, and whether a clinician has approved it. */
import { APPROVALS, type Approval } from './approvals.ts';
import { EDITIONS, type PublishedEdition } from './editions.ts';

/** The authorities this handbook defers to. */
export type OfficialMaterialId =
  | 'risk-management-plan'
  | 'package-insert'
  | 'patient-guide'
  | 'patient-handbook'
  | 'proper-use-guide';

export type Edition = Omit<PublishedEdition, 'changes'> & {
  checkWithinDays: number;
  medicine: { brand: string; substance: string; company: string; route: 'intravenous' };
  rmpTitle: string;
  officialMaterials: readonly OfficialMaterialId[];
  /** Nobody yet: then cover, chapters and prints say that the content awaits clinical review. */
  approval: Approval | null;
};

const { id, madeOn, rmpDate } = EDITIONS.at(-1) ?? EDITIONS[0];

export const EDITION: Edition = {
  id,
  madeOn,
  rmpDate,
  checkWithinDays: 180,
  medicine: {
    brand: 'ルンスミオ点滴静注1mg・30mg',
    substance: 'モスネツズマブ（遺伝子組換え）',
    company: '中外製薬株式会社',
    route: 'intravenous',
  },
  rmpTitle: 'ルンスミオ®点滴静注1mg、30mgに係る医薬品リスク管理計画書',
  officialMaterials: [
    'risk-management-plan',
    'package-insert',
    'patient-guide',
    'patient-handbook',
    'proper-use-guide',
  ],
  approval: APPROVALS.edition,
};
