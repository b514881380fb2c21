// The Japanese handbook in reading order: one lazy chunk, complete offline.
/// <reference path="./markdown.d.ts" />

import { chapter as afterTreatment } from './handbook/ja/after-treatment.md';
import { chapter as before } from './handbook/ja/before.md';
import { chapter as cytokineRelease } from './handbook/ja/cytokine-release.md';
import { chapter as dailyLife } from './handbook/ja/daily-life.md';
import { chapter as during } from './handbook/ja/during.md';
import { chapter as emergencyRoom } from './handbook/ja/emergency-room.md';
import { chapter as family } from './handbook/ja/family.md';
import { chapter as infection } from './handbook/ja/infection.md';
import { chapter as lowBloodCounts } from './handbook/ja/low-blood-counts.md';
import { chapter as nervousSystem } from './handbook/ja/nervous-system.md';
import { chapter as tests } from './handbook/ja/tests.md';
import { chapter as treatment } from './handbook/ja/treatment.md';
import { chapter as tumourFlare } from './handbook/ja/tumour-flare.md';
import { chapter as tumourLysis } from './handbook/ja/tumour-lysis.md';
import { chapter as whenToCall } from './handbook/ja/when-to-call.md';
import { chapter as words } from './handbook/ja/words.md';
import type { Chapter } from './handbook-chapter.ts';

export const chaptersJa: readonly Chapter[] = [
  treatment,
  before,
  during,
  cytokineRelease,
  nervousSystem,
  infection,
  tumourFlare,
  tumourLysis,
  lowBloodCounts,
  whenToCall,
  dailyLife,
  tests,
  family,
  afterTreatment,
  emergencyRoom,
  words,
];
