// One read for everybody who asks while it lasts, and for a while after: what looks through whole tables must not pile up.
export function shareRead<Value>(read: () => Promise<Value>, keptMs: number): () => Promise<Value> {
  let shared: Promise<Value> | undefined;
  let keptUntilMs = 0;
  return () => {
    if (shared && performance.now() < keptUntilMs) return shared;
    keptUntilMs = Number.POSITIVE_INFINITY;
    const reading = read();
    shared = reading;
    reading.then(
      () => {
        keptUntilMs = performance.now() + keptMs;
      },
      () => {
        shared = undefined;
      },
    );
    return reading;
  };
}
