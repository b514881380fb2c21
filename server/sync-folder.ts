// A name that was just given lasts through a power cut only when its folder was written as well.
import { open } from 'node:fs/promises';

export async function syncFolder(folder: string): Promise<void> {
  await using handle = await open(folder, 'r');
  await handle.sync();
}
