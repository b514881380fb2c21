// A walk through states that belong together: each is reached once, as people reach it, and looked over where it stands.
import type { Page } from '@playwright/test';
import type { Look, LookOptions } from '../every-look.ts';

export type Walk = {
  /** Goes from state to state and looks at each. */
  go: (page: Page, look: Look) => Promise<void>;
  options?: (page: Page) => LookOptions;
};
