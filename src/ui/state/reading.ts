// What was read of the handbook and where it was left: read when a page of it opens, written as one reads.
import {
  type ReadingMark,
  type ReadingPlace,
  withMark,
  withoutMark,
} from '../../domain/reading/reading-mark.ts';
import { forgetReadingMark, readReadingMarks, saveReadingMark } from '../../storage/reading-marks.ts';
import { readValue, saveValue } from '../../storage/values.ts';
import { written } from './change.ts';
import type { Model, Reading } from './model.ts';

const NOTHING: Reading = { marks: [], place: undefined };

/** A broken database must not keep anybody from reading, nor waiting for it. */
export async function loadReading(model: Model): Promise<void> {
  try {
    if (model.storage.value !== 'ready') throw new Error('There is no database');
    const [marks, place] = await Promise.all([
      readReadingMarks(model.database),
      readValue(model.database, 'reading-place'),
    ]);
    model.reading.value = { marks, place };
  } catch {
    model.reading.value ??= NOTHING;
  }
}

/** Shown only once it is kept. */
export function keepReadingMark(model: Model, mark: ReadingMark): Promise<boolean> {
  return changed(model, saveReadingMark(model.database, mark), (marks) => withMark(marks, mark));
}

export function takeReadingMarkBack(model: Model, chapterId: string): Promise<boolean> {
  return changed(model, forgetReadingMark(model.database, chapterId), (marks) =>
    withoutMark(marks, chapterId),
  );
}

async function changed(
  model: Model,
  writing: Promise<void>,
  change: (marks: readonly ReadingMark[]) => readonly ReadingMark[],
): Promise<boolean> {
  const isKept = await written(model, writing);
  if (isKept) {
    const { marks, place } = model.reading.value ?? NOTHING;
    model.reading.value = { marks: change(marks), place };
    model.device.tellTabs();
  }
  return isKept;
}

/** Nobody asked for it to be kept, so nobody is told when it is not: it holds until the app is closed. */
export function keepReadingPlace(model: Model, place: ReadingPlace): void {
  model.reading.value = { ...(model.reading.value ?? NOTHING), place };
  saveValue(model.database, 'reading-place', place).catch(() => {});
}
