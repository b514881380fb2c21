// What was read is shown as read only once it is kept; where somebody stopped is remembered in any case.
import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import type { ReadingMark } from '../../../src/domain/reading/reading-mark.ts';
import type { Model, Reading } from '../../../src/ui/state/model.ts';
import {
  keepReadingMark,
  keepReadingPlace,
  loadReading,
  takeReadingMarkBack,
} from '../../../src/ui/state/reading.ts';

const MARK: ReadingMark = {
  chapterId: 'infection',
  editionId: '2025-04-01.1',
  at: '2026-11-25T01:02:03.004Z',
};
const PLACE = { chapterId: 'words', section: 'section-3', at: '2026-11-25T01:02:03.004Z' };

function phone(hasRoom: boolean, reading?: Reading) {
  const told: string[] = [];
  const model = {
    reading: signal(reading),
    unkept: signal(false),
    storage: signal('ready'),
    database: {
      use: () => (hasRoom ? Promise.resolve() : Promise.reject(new Error('The disk is full'))),
      close: () => {},
    },
    device: { tellTabs: () => told.push('told') },
  } as unknown as Model;
  return { model, told };
}

it('shows a mark once it is kept, and tells the other tabs', async () => {
  const { model, told } = phone(true);
  expect(await keepReadingMark(model, MARK)).toBe(true);
  expect(model.reading.value?.marks).toEqual([MARK]);
  expect(told).toHaveLength(1);
});

it('shows no mark that could not be kept, and none taken back that is still there', async () => {
  const { model, told } = phone(false, { marks: [MARK], place: undefined });
  expect(await keepReadingMark(model, { ...MARK, chapterId: 'words' })).toBe(false);
  expect(await takeReadingMarkBack(model, 'infection')).toBe(false);
  expect(model.reading.value?.marks).toEqual([MARK]);
  expect(model.unkept.value).toBe(true);
  expect(told).toEqual([]);
});

it('takes a mark back', async () => {
  const { model } = phone(true, { marks: [MARK], place: PLACE });
  expect(await takeReadingMarkBack(model, 'infection')).toBe(true);
  expect(model.reading.value).toEqual({ marks: [], place: PLACE });
});

it('remembers the place until the app is closed even where nothing can be kept', async () => {
  const { model } = phone(false, { marks: [MARK], place: undefined });
  keepReadingPlace(model, PLACE);
  expect(model.reading.value).toEqual({ marks: [MARK], place: PLACE });
  await loadReading(model);
  expect(model.reading.value).toEqual({ marks: [MARK], place: PLACE });
  expect(model.unkept.value).toBe(false);
});

it('is nothing, and not a wait for ever, where the database is gone', async () => {
  const { model } = phone(false);
  await loadReading(model);
  expect(model.reading.value).toEqual({ marks: [], place: undefined });
});
