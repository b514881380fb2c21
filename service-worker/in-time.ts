// Waits for something for so long and no longer; a failure counts as nothing.
export function inTime<T>(work: Promise<T>, milliseconds: number): Promise<T | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), milliseconds);
    const settle = (result: T | undefined) => {
      clearTimeout(timer);
      resolve(result);
    };
    work.then(settle, () => settle(undefined));
  });
}
