// What may wait until the page stands: a pause until the browser has nothing more urgent to do.

const AT_LATEST_MS = 2000;

/** Resolves in the first idle moment, after two seconds at the latest. */
export function untilIdle(): Promise<void> {
  return new Promise((done) => {
    // Safari has no idle callback: the next task comes after the painting that is due.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => done(), { timeout: AT_LATEST_MS });
    else setTimeout(done);
  });
}
