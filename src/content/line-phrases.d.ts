// Where the phrases of the Japanese lines begin, found by the build.
declare module 'virtual:line-phrases' {
  type Starts = Readonly<Record<string, readonly number[]>>;
  /** By line. */
  export const lineStarts: Starts;
  /** By line. */
  export const noteStarts: Starts;
  /** By urgency. */
  export const leadStarts: Starts;
}
