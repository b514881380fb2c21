// All sign labels and level words in English; a sign or level missing in every group fails to compile.
import type { SignLineId } from '../../../domain/symptoms/line-id.ts';
import type { SignId } from '../../../domain/symptoms/sign-id.ts';
import type { LevelWords, SignWords } from '../word-types.ts';
import { circulationLevels, circulationSigns } from './circulation-signs.ts';
import { everydayLevels, everydaySigns } from './everyday-signs.ts';
import { nerveLevels, nerveSigns } from './nerve-signs.ts';
import { skinAndBleedingLevels, skinAndBleedingSigns } from './skin-and-bleeding-signs.ts';
import { stomachAndUrineLevels, stomachAndUrineSigns } from './stomach-and-urine-signs.ts';
import { swellingAndPainLevels, swellingAndPainSigns } from './swelling-and-pain-signs.ts';

export const signs: Record<SignId, SignWords> = {
  ...circulationSigns,
  ...nerveSigns,
  ...swellingAndPainSigns,
  ...stomachAndUrineSigns,
  ...skinAndBleedingSigns,
  ...everydaySigns,
};

export const levels: Record<SignLineId, LevelWords> = {
  ...circulationLevels,
  ...nerveLevels,
  ...swellingAndPainLevels,
  ...stomachAndUrineLevels,
  ...skinAndBleedingLevels,
  ...everydayLevels,
};
