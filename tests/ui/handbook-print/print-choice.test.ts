// What is to be printed stands in the address: read, written, and never trusted.
import { describe, expect, test } from 'vitest';
import {
  type PrintChoice,
  printAddress,
  readPrintChoice,
} from '../../../src/ui/pages/handbook-print/print-choice.ts';

const IDS = ['treatment', 'infection'];
const USUAL = { locale: 'ja', hasFurigana: true } as const;

function read(address: string): PrintChoice {
  const { searchParams } = new URL(address, 'http://temoto');
  return readPrintChoice(Object.fromEntries(searchParams), IDS, USUAL);
}

describe('what is printed', () => {
  test('is the whole handbook on A4 as the person reads it, unless the address says more', () => {
    expect(read('/handbook/print')).toEqual({ paper: 'a4', locale: 'ja', hasFurigana: true });
    expect(read('/handbook/print?of=infection')).toMatchObject({ chapterId: 'infection', hasFurigana: true });
  });

  test('comes back from its address as it was', () => {
    const choices: PrintChoice[] = [
      { paper: 'a6', locale: 'en', hasFurigana: false },
      { chapterId: 'infection', paper: 'a4', locale: 'ja', hasFurigana: true },
      { chapterId: 'treatment', paper: 'a6', locale: 'ja', hasFurigana: false },
    ];
    for (const choice of choices) expect(read(printAddress(choice))).toEqual(choice);
  });

  test('is what is usual where the address names nothing that exists', () => {
    expect(read('/handbook/print?of=gone&paper=letter&lang=fr&furigana=1')).toEqual({
      paper: 'a4',
      locale: 'ja',
      hasFurigana: false,
    });
  });
});
