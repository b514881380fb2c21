// A disk on which nothing more can be written, as the browser tells a page of it.
import type { Page } from '@playwright/test';

/** From now on, in the page that is open. */
export async function fillTheDisk(page: Page): Promise<void> {
  await page.evaluate(refuse);
}

/** In every page that opens from now on. */
export async function beginWithFullDisk(page: Page): Promise<void> {
  await page.addInitScript(refuse);
}

/** Runs in the page. The real one stays at hand for what the journey itself has to write. */
function refuse(): void {
  Object.assign(globalThis, { realPut: IDBObjectStore.prototype.put });
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('The disk is full', 'QuotaExceededError');
  };
  IDBObjectStore.prototype.add = IDBObjectStore.prototype.put;
}
