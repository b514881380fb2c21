// The drawings that the patient is asked to name: plain lines of our own, large on the screen.
import type { JSX } from 'preact';
import { familyCheckPageWords } from '../../../i18n/family-check.ts';
import { useWords } from '../../state/model.ts';
import type { PictureId } from './picture-set.ts';

const DRAWINGS: Record<PictureId, JSX.Element> = {
  scissors: (
    <>
      <circle cx="28" cy="76" r="12" />
      <circle cx="68" cy="76" r="12" />
      <path d="M34 65 66 10M62 65 30 10" />
    </>
  ),
  umbrella: (
    <>
      <path d="M8 46a40 36 0 0 1 80 0c-6-7-20-7-26 0-6-7-22-7-28 0-6-7-20-7-26 0Z" />
      <path d="M48 10V5M48 42v40a7 7 0 0 0 14 0" />
    </>
  ),
  clock: (
    <>
      <circle cx="48" cy="48" r="40" />
      <path d="M48 22v26l18 12M48 12v4M84 48h-4M48 84v-4M12 48h4" />
    </>
  ),
  fish: (
    <>
      <path d="M8 48c12-22 44-26 60 0-16 26-48 22-60 0ZM68 48l20-17v34Z" />
      <path d="M32 35c6 8 6 18 0 26" />
      <circle cx="21" cy="44" r="2" />
    </>
  ),
  key: (
    <>
      <circle cx="26" cy="48" r="18" />
      <circle cx="20" cy="48" r="4" />
      <path d="M44 48h44v14M74 48v12" />
    </>
  ),
  glasses: (
    <>
      <circle cx="25" cy="54" r="17" />
      <circle cx="71" cy="54" r="17" />
      <path d="M42 51c3-4 9-4 12 0M8 51 14 30h8M88 51l-6-21h-8" />
    </>
  ),
  chair: (
    <path d="M28 8v34M28 10h32M60 8v34M28 26h32M28 42h32l12 14H18ZM18 56v34M72 56v34M30 56v20M60 56v20" />
  ),
  banana: <path d="M22 12c-2 40 18 64 58 64l8-6c2 12-14 20-32 18C26 84 8 54 14 16ZM22 12l-2-6-8 2 2 8" />,
  house: <path d="M8 46 48 12l40 34M18 40v46h60V40M40 86V60h18v26M62 22V12h9v18" />,
  toothbrush: <path d="M6 62h80a5 5 0 0 0 0-10H6ZM9 52V34h28v18M16 34v18M23 34v18M30 34v18" />,
  flower: (
    <>
      <circle cx="48" cy="32" r="8" />
      <path d="M40 21A11 11 0 1 1 56 21A11 11 0 1 1 60 36A11 11 0 1 1 48 45A11 11 0 1 1 36 36A11 11 0 1 1 40 21Z" />
      <path d="M48 56v36M48 80c-14 2-20-6-22-14 14-2 20 4 22 14ZM48 88c12 0 18-6 20-14-12-2-18 4-20 14Z" />
    </>
  ),
  car: (
    <>
      <path d="M15 64H6V48l16-4 12-18h30l14 18 12 4v16h-6M64 64H35M32 44h44M50 27v17" />
      <circle cx="25" cy="66" r="10" />
      <circle cx="74" cy="66" r="10" />
    </>
  ),
  spoon: (
    <path d="M48 6c12 0 17 12 15 24-1 9-6 14-11 16l2 42a6 6 0 0 1-12 0l2-42c-5-2-10-7-11-16C31 18 36 6 48 6Z" />
  ),
  hat: (
    <>
      <path d="M26 64c0-24 2-40 12-42 6-1 7 4 10 4s4-5 10-4c10 2 12 18 12 42" />
      <path d="M25 54c14 6 32 6 46 0" />
      <path d="M26 62C14 60 6 62 6 66c0 8 20 12 42 12s42-4 42-12c0-4-8-6-20-4-13 5-31 5-44 0Z" />
    </>
  ),
  bicycle: (
    <>
      <circle cx="22" cy="64" r="17" />
      <circle cx="74" cy="64" r="17" />
      <path d="M22 64 36 36h28L48 64H22M48 64 33 28M28 28h11M74 64 62 26h10" />
    </>
  ),
};

/** Its name is for the ear only: on the screen it would give the answer away. */
export function Picture({ id }: { id: PictureId }): JSX.Element {
  const words = useWords(familyCheckPageWords);
  return (
    <svg class="check-picture" role="img" aria-label={words.picture(words.pictures[id])} viewBox="0 0 96 96">
      {DRAWINGS[id]}
    </svg>
  );
}
