// The stored call page for this moment, also when the app was cut off in the middle of storing a new one.
import { readCallPage } from '../src/storage/call-page-cache.ts';
import { pickRendering } from './pick-rendering.ts';

export async function storedCallPage(now: Date): Promise<Response | undefined> {
  // Written first of all: after a cut it alone is sure to be new, and another contact's pages are never shown.
  const [plain, last] = await Promise.all([readCallPage('always-plain'), readCallPage('day')]);
  if (!plain) return undefined;
  for (const { stamp } of last ? [plain, last] : [plain]) {
    if (stamp.contactVersion !== plain.stamp.contactVersion) continue;
    // A page of another set may stand under the same name and hold a report that is over.
    const wanted = await readCallPage(pickRendering(stamp, now));
    if (wanted?.stamp.factsHash === stamp.factsHash) return wanted.response;
  }
  return plain.response;
}
