// How one infusion of the course is named everywhere: "1サイクル目 15日目".
import { bilingual } from '../domain/locale.ts';

export const infusionWords = bilingual(
  {
    course: (cycle: number, day: number) => `${cycle}サイクル目の${day}日目`,
    short: (cycle: number, day: number) => `${cycle}サイクル目 ${day}日目`,
  },
  {
    course: (cycle: number, day: number) => `cycle ${cycle}, day ${day}`,
    short: (cycle: number, day: number) => `Cycle ${cycle}, day ${day}`,
  },
);
