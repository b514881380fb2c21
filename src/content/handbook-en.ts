// The English handbook in reading order: one lazy chunk, complete offline.
/// <reference path="./markdown.d.ts" />

import { chapter as afterTreatment } from './handbook/en/after-treatment.md';
import { chapter as before } from './handbook/en/before.md';
import { chapter as cytokineRelease } from './handbook/en/cytokine-release.md';
import { chapter as dailyLife } from './handbook/en/daily-life.md';
import { chapter as during } from './handbook/en/during.md';
import { chapter as emergencyRoom } from './handbook/en/emergency-room.md';
import { chapter as family } from './handbook/en/family.md';
import { chapter as infection } from './handbook/en/infection.md';
import { chapter as lowBloodCounts } from './handbook/en/low-blood-counts.md';
import { chapter as nervousSystem } from './handbook/en/nervous-system.md';
import { chapter as tests } from './handbook/en/tests.md';
import { chapter as treatment } from './handbook/en/treatment.md';
import { chapter as tumourFlare } from './handbook/en/tumour-flare.md';
import { chapter as tumourLysis } from './handbook/en/tumour-lysis.md';
import { chapter as whenToCall } from './handbook/en/when-to-call.md';
import { chapter as words } from './handbook/en/words.md';
import type { Chapter } from './handbook-chapter.ts';

export const chaptersEn: readonly Chapter[] = [
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
