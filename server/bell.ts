// Wakes whoever waits for something that happens in this process, at the latest after its time.
type Bell = {
  ring(): void;
  /** Returns when `isReady` holds after a ring, or when the time is over. */
  wait(milliseconds: number, isReady: () => boolean): Promise<void>;
};

export function makeBell(): Bell {
  const waiting = new Set<() => void>();
  return {
    ring() {
      for (const wake of [...waiting]) wake();
    },
    async wait(milliseconds, isReady) {
      const end = performance.now() + milliseconds;
      while (!isReady() && performance.now() < end) {
        await new Promise<void>((done) => {
          const wake = () => {
            clearTimeout(timer);
            waiting.delete(wake);
            done();
          };
          const timer = setTimeout(wake, Math.max(1, end - performance.now()));
          waiting.add(wake);
        });
      }
    },
  };
}
