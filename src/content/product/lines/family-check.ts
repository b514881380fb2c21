/** What newly missed items of the family check count as. */
import type { FamilyCheckRow } from '../../../domain/symptoms/line-row.ts';

export const FAMILY_CHECK_ROWS: readonly FamilyCheckRow[] = [
  { of: ['object-1', 'object-2', 'object-3'], atLeast: 2, sign: 'speech', level: 3 },
  { of: ['object-1', 'object-2', 'object-3'], atLeast: 1, sign: 'speech', level: 2 },
  { of: ['sentence'], atLeast: 1, sign: 'writing', level: 2 },
  { of: ['place'], atLeast: 1, sign: 'confusion', level: 3 },
  { of: ['year', 'month', 'place', 'hospital'], atLeast: 2, sign: 'confusion', level: 3 },
  { of: ['year', 'month', 'hospital', 'command', 'countdown'], atLeast: 1, sign: 'confusion', level: 2 },
];
