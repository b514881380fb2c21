// The chapters in the chosen language: one lazy chunk each, kept once it is here.
import { useEffect, useState } from 'preact/hooks';
import type { Chapter } from '../../../content/handbook-chapter.ts';
import type { Locale } from '../../../domain/locale.ts';
import { useModel } from '../../state/model.ts';

export type Chapters =
  | { kind: 'loading' }
  | { kind: 'failed' }
  | { kind: 'ready'; chapters: readonly Chapter[] };

const loaded = new Map<Locale, readonly Chapter[]>();

export async function loadChapters(locale: Locale): Promise<readonly Chapter[]> {
  const chapters =
    locale === 'ja'
      ? (await import('../../../content/handbook-ja.ts')).chaptersJa
      : (await import('../../../content/handbook-en.ts')).chaptersEn;
  loaded.set(locale, chapters);
  return chapters;
}

/** In the language of the page, unless another is named. */
export function useChapters(named?: Locale): Chapters {
  const own = useModel().settings.value.locale;
  const locale = named ?? own;
  const [failed, setFailed] = useState<Locale>();
  const [, setArrived] = useState<Locale>();
  const chapters = loaded.get(locale);

  useEffect(() => {
    // What this page was drawn with counts: chapters that arrived since then must draw it again.
    if (chapters) return;
    let isCurrent = true;
    loadChapters(locale).then(
      () => isCurrent && setArrived(locale),
      () => isCurrent && setFailed(locale),
    );
    return () => {
      isCurrent = false;
    };
  }, [locale]);

  if (chapters) return { kind: 'ready', chapters };
  return failed === locale ? { kind: 'failed' } : { kind: 'loading' };
}
