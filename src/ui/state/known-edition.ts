// Which edition the reader knows, piece by piece: noted again when the changes of a newer one were read.
import { EDITION_ID } from '../../content/product/edition-id.ts';
import type { EditionPieces, KnownEdition } from '../../domain/reading/known-edition.ts';
import { saveKnownEdition } from '../../storage/known-edition.ts';
import { readValue } from '../../storage/values.ts';
import { written } from './change.ts';
import { piecesOf } from './edition-pieces.ts';
import type { Model } from './model.ts';

/** Reads what the reader knows; where it is this edition's text and was not taken down yet, takes it down. */
export async function loadEditionPieces(model: Model): Promise<void> {
  try {
    const known = model.knownEdition.value;
    const pieces = await readValue(model.database, 'edition-pieces');
    if (pieces || !known || known.editionId !== EDITION_ID) {
      model.editionPieces.value = pieces;
      return;
    }
    const taken = await takePieces();
    await saveKnownEdition(model.database, known, taken);
    model.editionPieces.value = taken;
  } catch {
    // Without them nothing is marked; the list of changes stands all the same.
    model.editionPieces.value = undefined;
  }
}

/** False when it could not be kept: then the changes are asked about again. */
export async function keepChangesRead(model: Model): Promise<boolean> {
  const known: KnownEdition = {
    editionId: EDITION_ID,
    at: model.device.now().toISOString(),
    wereChangesRead: true,
  };
  const writing = takePieces().then(async (pieces) => {
    await saveKnownEdition(model.database, known, pieces);
    return pieces;
  });
  const isKept = await written(
    model,
    writing.then(() => {}),
  );
  if (isKept) {
    model.knownEdition.value = known;
    model.editionPieces.value = await writing;
    model.device.tellTabs();
  }
  return isKept;
}

/** Both languages: whoever changes the language finds the same marks. */
async function takePieces(): Promise<EditionPieces> {
  const [{ chaptersJa }, { chaptersEn }] = await Promise.all([
    import('../../content/handbook-ja.ts'),
    import('../../content/handbook-en.ts'),
  ]);
  const taken = (chapters: typeof chaptersJa) =>
    Object.fromEntries(chapters.map((chapter) => [chapter.id, [...piecesOf(chapter).values()]]));
  return { ja: taken(chaptersJa), en: taken(chaptersEn) };
}
