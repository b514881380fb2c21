/** All signs: what counts as what, and the urgency of each level. */
import type { SignRow } from '../../domain/symptoms/line-row.ts';
import type { SignId } from '../../domain/symptoms/sign-id.ts';
import { CIRCULATION_SIGNS } from './lines/circulation-signs.ts';
import { EVERYDAY_SIGNS } from './lines/everyday-signs.ts';
import { NERVE_SIGNS } from './lines/nerve-signs.ts';
import { SKIN_AND_BLEEDING_SIGNS } from './lines/skin-and-bleeding-signs.ts';
import { STOMACH_AND_URINE_SIGNS } from './lines/stomach-and-urine-signs.ts';
import { SWELLING_AND_PAIN_SIGNS } from './lines/swelling-and-pain-signs.ts';

export const SIGNS: Readonly<Record<SignId, SignRow>> = {
  ...CIRCULATION_SIGNS,
  ...NERVE_SIGNS,
  ...SWELLING_AND_PAIN_SIGNS,
  ...STOMACH_AND_URINE_SIGNS,
  ...SKIN_AND_BLEEDING_SIGNS,
  ...EVERYDAY_SIGNS,
};
