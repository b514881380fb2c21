/** Which edition of the handbook this is, what it is built on, and whether a clinician has approved it. */
import type { CivilDay } from '../../domain/civil-day.ts';

export type Approval = { by: string; role: string; institution: string; on: CivilDay };

/** The authorities this handbook defers to. */
export type OfficialMaterialId =
  | 'risk-management-plan'
  | 'package-insert'
  | 'patient-guide'
  | 'patient-handbook'
  | 'proper-use-guide';

export type Edition = {
  id: string;
  /** When this edition was written; past `checkWithinDays` the app asks for a newer one. */
  madeOn: CivilDay;
  checkWithinDays: number;
  medicine: { brand: string; substance: string; company: string; route: 'intravenous' };
  /** The risk management plan that it follows. */
  rmpTitle: string;
  rmpDate: CivilDay;
  officialMaterials: readonly OfficialMaterialId[];
} & ({ review: 'awaiting'; approval: null } | { review: 'approved'; approval: Approval });

export const EDITION: Edition = {
  id: '2025-04-01.1',
  madeOn: '2026-11-22',
  checkWithinDays: 180,
  medicine: {
    brand: 'ルンスミオ点滴静注1mg・30mg',
    substance: 'モスネツズマブ（遺伝子組換え）',
    company: '中外製薬株式会社',
    route: 'intravenous',
  },
  rmpTitle: 'ルンスミオ®点滴静注1mg、30mgに係る医薬品リスク管理計画書',
  rmpDate: '2025-04-01',
  officialMaterials: [
    'risk-management-plan',
    'package-insert',
    'patient-guide',
    'patient-handbook',
    'proper-use-guide',
  ],
  review: 'awaiting',
  approval: null,
};
