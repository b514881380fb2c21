// A sentence as it comes back from a draft: as it was written, or not at all.
import type { WrittenSentence } from '../../../domain/symptoms/family-check-sample.ts';

export function sentenceOf(value: unknown): WrittenSentence | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { kind, text, strokes, type, bytes } = value as Record<string, unknown>;
  if (kind === 'typed' && typeof text === 'string') return { kind, text };
  if (kind === 'drawn' && areStrokes(strokes)) return { kind, strokes };
  if (kind === 'photo' && typeof type === 'string' && bytes instanceof ArrayBuffer) {
    return { kind, type, bytes };
  }
  return undefined;
}

function areStrokes(value: unknown): value is number[][] {
  return (
    Array.isArray(value) &&
    value.every((stroke) => Array.isArray(stroke) && stroke.every((number) => typeof number === 'number'))
  );
}
