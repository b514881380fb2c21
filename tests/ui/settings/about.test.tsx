// What the settings say about the app itself, and where the makers and the official materials are named.
import { expect, it } from 'vitest';
import { About } from '../../../src/ui/pages/settings/about.tsx';
import { markupOf } from '../infusions/page-model.tsx';

it('leads to who made it and to the official materials', () => {
  for (const locale of ['ja', 'en'] as const) {
    expect(markupOf(<About />, { today: '2026-11-28', settings: { locale } })).toContain(
      'href="/handbook#about"',
    );
  }
});
