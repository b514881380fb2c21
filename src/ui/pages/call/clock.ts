// The time of day as the call page's script writes it; the page itself was written with the words of its language.

/** "2:14" on this phone's own clock. */
export function clock(at: string): string {
  const date = new Date(at);
  return `${date.getHours()}:${String(date.getMinutes()).padStart(2, '0')}`;
}
