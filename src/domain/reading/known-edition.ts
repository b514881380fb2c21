/** The edition whose words this phone's reader knows: the first one met, then each whose changes were read. */
import type { Locale } from '../locale.ts';

export type KnownEdition = {
  editionId: string;
  /** When the phone first had it, or when its changes were read. */
  at: string;
  /** Its changes were asked about and read; absent for the first edition on the phone. */
  wereChangesRead?: true;
};

/** Fingerprints of every piece of text of an edition, by language and chapter. */
export type EditionPieces = Readonly<Record<Locale, Readonly<Record<string, readonly string[]>>>>;

/** Ids grow from edition to edition; a phone that was set back to an older one is asked nothing. */
export function hasUnreadChanges(known: KnownEdition | undefined, editionId: string): boolean {
  return known !== undefined && known.editionId < editionId;
}

/** Those after the known one, the newest first. */
export function editionsSince<E extends { id: string }>(editions: readonly E[], editionId: string): E[] {
  return editions.filter(({ id }) => id > editionId).reverse();
}
