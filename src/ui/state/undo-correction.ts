// Undoing a correction: what it took the place of stands again, as an entry of its own.
import type { Device } from '../../device/device.ts';
import type { SymptomEntry } from '../../domain/symptoms/entry.ts';
import type { Database } from '../../storage/database.ts';
import { readReport } from '../../storage/reports.ts';

/** Undefined where the entry corrects nothing, or where it brought back what nothing came before. */
export async function readBeforeCorrection(
  database: Database,
  entry: SymptomEntry,
): Promise<SymptomEntry | undefined> {
  const said = entry.bringsBack === undefined ? entry : await readReport(database, entry.bringsBack);
  if (said?.correctedAt === undefined || said.takesBack === undefined) return undefined;
  return readReport(database, said.takesBack);
}

/** At its own time, and with what was known then. */
export function broughtBack(before: SymptomEntry, wrong: SymptomEntry, device: Device): SymptomEntry {
  return {
    ...before,
    id: device.newId(),
    takesBack: wrong.id,
    bringsBack: before.id,
    correctedAt: device.now().toISOString(),
  };
}
