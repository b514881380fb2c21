/** Whether somebody who is alone, and to whom nobody can come, should call 119 instead of the hospital. */
import { SIGNS } from '../../content/product/signs.ts';
import { levelsInForce } from '../symptoms/levels-in-force.ts';
import type { SignRow } from '../symptoms/line-row.ts';
import type { Report } from '../symptoms/report.ts';

/** Dizziness, bad colour and every sign of the nerves, from level 2 on. */
export function needsCompany(reports: readonly Report[]): boolean {
  return reports.some((report) =>
    [...levelsInForce(report)].some(([sign, level]) => {
      const row: SignRow = SIGNS[sign];
      return level >= 2 && (row.nervous === true || sign === 'dizziness' || sign === 'pallor');
    }),
  );
}
