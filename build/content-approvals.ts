// Refuses an approval that was given for other words: nothing is published as checked that nobody has checked.
import type { Plugin } from 'vite';
import { APPROVALS, type Approval, type Approvals } from '../src/content/product/approvals.ts';
import { isCivilDay } from '../src/domain/civil-day.ts';
import { type ContentHashes, contentHashes } from './content-hash.ts';

/** One sentence for each approval that does not hold; empty while nobody has approved anything. */
export function approvalProblems({ chapters, rows, edition }: Approvals, hashes: ContentHashes): string[] {
  const ofChapters = Object.entries(chapters).flatMap(([id, approval]) =>
    hashes.chapters[id]
      ? problemsOf(`the chapter ${id}`, approval, hashes.chapters[id])
      : [`an approval names the chapter ${id}, which does not exist`],
  );
  const ofRows = rows ? problemsOf('the rows', rows, hashes.rows) : [];
  if (!edition) return [...ofChapters, ...ofRows];
  const open = [...Object.keys(hashes.chapters).filter((id) => !chapters[id]), ...(rows ? [] : ['the rows'])];
  return [
    ...ofChapters,
    ...ofRows,
    ...problemsOf('the edition', edition, hashes.edition),
    ...(open.length > 0 ? [`the edition is approved, but these are not: ${open.join(', ')}`] : []),
  ];
}

function problemsOf(what: string, { by, role, institution, on, hash }: Approval, current: string): string[] {
  const problems: string[] = [];
  if ([by, role, institution].some((text) => text.trim() === '')) {
    problems.push(`the approval of ${what} does not say who gave it: name, role and institution`);
  }
  if (!isCivilDay(on)) problems.push(`the approval of ${what} names no day like 2027-01-31`);
  if (hash !== current) {
    problems.push(
      `the approval of ${what} is for ${hash}, but the words are now ${current}: ask again, or remove it`,
    );
  }
  return problems;
}

export function contentApprovals(): Plugin {
  let root = '.';
  return {
    name: 'temoto-content-approvals',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    buildStart() {
      const problems = approvalProblems(APPROVALS, contentHashes(root));
      if (problems.length > 0) this.error(`src/content/product/approvals.ts: ${problems.join('; ')}`);
    },
  };
}
