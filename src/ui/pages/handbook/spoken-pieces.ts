// A chapter as it is read aloud: one piece a sentence, so that a pause loses no more than one.
import type { Chapter } from '../../../content/handbook-chapter.ts';
import { spokenText } from '../../../content/handbook-text.ts';
import { handbookWords } from '../../../i18n/handbook.ts';
import { blockTexts } from './block-texts.ts';

export function spokenPieces({ title, blocks, locale }: Chapter): string[] {
  const { callouts } = handbookWords[locale];
  const texts = blocks.flatMap((block) => [
    ...(block.type === 'callout' ? [callouts[block.kind]] : []),
    ...blockTexts(block, spokenText),
  ]);
  return [spokenText(title), ...texts].flatMap(sentencesOf);
}

function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=。)(?![」）])|(?<=[.!?]) (?=[A-Z“])/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
