// Refuses an approval that was given for other words: nothing is published as checked that nobody has checked.
import type { Plugin } from 'vite';
import { APPROVALS, type Approval, type Approvals } from '../src/content/product/approvals.ts';
import { isCivilDay } from '../src/domain/civil-day.ts';
import type { LineId } from '../src/domain/symptoms/line-id.ts';
import { type ContentHashes, contentHashes } from './content-hash.ts';

/** One sentence for each approval that does not hold; empty while nobody has approved anything. */
export function approvalProblems(approvals: Approvals, hashes: ContentHashes): string[] {
  const { chapters, lines, rows, edition } = approvals;
  const parts = [
    ...problemsOfEach('chapter', chapters, hashes.chapters),
    ...problemsOfEach('call line', lines, hashes.lines),
    ...(rows ? problemsOf('the rows', rows, hashes.rows) : []),
  ];
  if (!edition) return parts;
  const openLines = Object.keys(hashes.lines).filter((id) => !lines[id as LineId]);
  const open = [
    ...Object.keys(hashes.chapters).filter((id) => !chapters[id]),
    ...openLines.map((id) => `the call line ${id}`),
    ...(rows ? [] : ['the rows']),
  ];
  return [
    ...parts,
    ...problemsOf('the edition', edition, hashes.edition),
    ...(open.length > 0 ? [`the edition is approved, but these are not: ${open.join(', ')}`] : []),
  ];
}

function problemsOfEach(
  kind: string,
  approvals: Readonly<Record<string, Approval>>,
  current: Readonly<Record<string, string>>,
): string[] {
  return Object.entries(approvals).flatMap(([id, approval]) =>
    current[id]
      ? problemsOf(`the ${kind} ${id}`, approval, current[id])
      : [`an approval names the ${kind} ${id}, which does not exist`],
  );
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
