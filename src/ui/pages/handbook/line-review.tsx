// The review state of one line, said only where it differs from its neighbours: while nobody has checked any, the chapter says so once.
import type { JSX } from 'preact';
import { APPROVALS, type Approvals } from '../../../content/product/approvals.ts';
import { provenanceWords } from '../../../content/provenance.ts';
import type { LineId } from '../../../domain/symptoms/line-id.ts';
import { useWords } from '../../state/model.ts';

/** Others are approved and this one is not: only then the reader has to know it here. */
export function waitsAlone({ lines }: Pick<Approvals, 'lines'>, id: LineId): boolean {
  return Object.keys(lines).length > 0 && !lines[id];
}

export function LineReview({ of }: { of: LineId }): JSX.Element | null {
  const words = useWords(provenanceWords);
  if (!waitsAlone(APPROVALS, of)) return null;
  return (
    <>
      {' '}
      <small>{words.lineAwaits}</small>
    </>
  );
}
