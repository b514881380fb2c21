// A mistake that the operator can put right: its message is the one sentence that the terminal shows.
export class StartupError extends Error {
  override readonly name = 'StartupError';
}
