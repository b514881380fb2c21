// All English sentences of the lines that are no level of a sign.
import type { CombinedLineId, MeasuredLineId } from '../word-types.ts';
import { combinedLines } from './combined-lines.ts';
import { measuredLines } from './measured-lines.ts';

export const lines: Record<MeasuredLineId | CombinedLineId, string> = { ...measuredLines, ...combinedLines };
