// The little that a journey needs from any engine, so that the same one runs in Firefox and in WebKit.
export type EnginePage = {
  goto(url: string): Promise<void>;
  text(): Promise<string>;
  /** Real key presses into the field that the CSS selector finds, and Enter. */
  enter(selector: string, text: string): Promise<void>;
  /** The page's requests go through the service worker. */
  hasWorker(): Promise<boolean>;
  close(): Promise<void>;
};
