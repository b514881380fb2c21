// Whether somebody who is alone, and to whom nobody can come, should call 119 instead.
import { SIGNS } from '../../../content/product/signs.ts';
import { levelsInForce } from '../../../domain/symptoms/levels-in-force.ts';
import type { SignRow } from '../../../domain/symptoms/line-row.ts';
import type { Report } from '../../../domain/symptoms/report.ts';

export function needsCompany(reports: readonly Report[]): boolean {
  return reports.some((report) =>
    [...levelsInForce(report)].some(([sign, level]) => {
      const row: SignRow = SIGNS[sign];
      return level >= 2 && (row.nervous === true || sign === 'dizziness' || sign === 'pallor');
    }),
  );
}
