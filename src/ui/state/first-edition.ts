// The edition that the phone had first: noted once, at a start, without reading a chapter.
import { EDITION_ID } from '../../content/product/edition-id.ts';
import type { KnownEdition } from '../../domain/reading/known-edition.ts';
import { saveKnownEdition } from '../../storage/known-edition.ts';
import type { Model } from './model.ts';

/** A phone without any has had no earlier one: nothing is asked of it. */
export async function noteFirstEdition(model: Model): Promise<void> {
  if (model.storage.value !== 'ready' || model.knownEdition.value) return;
  const known: KnownEdition = { editionId: EDITION_ID, at: model.device.now().toISOString() };
  // Nobody asked for it to be kept; where it cannot be, the next start tries again.
  await saveKnownEdition(model.database, known, undefined).then(
    () => {
      model.knownEdition.value = known;
    },
    () => {},
  );
}
