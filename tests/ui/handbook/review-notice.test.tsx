// The notice about the review leads to "about this handbook" from every page it stands on.
import { LocationProvider } from 'preact-iso';
import { renderToString } from 'preact-render-to-string';
import { afterEach, expect, test, vi } from 'vitest';
import { ReviewNotice } from '../../../src/ui/pages/handbook/review-notice.tsx';
import { ModelProvider } from '../../../src/ui/state/model.ts';
import { modelOf } from '../infusions/page-model.tsx';

afterEach(() => vi.unstubAllGlobals());

function linkOn(path: string): string | undefined {
  vi.stubGlobal('location', new URL(path, 'https://temoto.example'));
  const html = renderToString(
    <LocationProvider>
      <ModelProvider value={modelOf({ today: '2026-11-25' })}>
        <ReviewNotice />
      </ModelProvider>
    </LocationProvider>,
  );
  return /class="about-link" href="([^"]+)"/.exec(html)?.[1];
}

// The router does not move a page that it already shows: there the browser has to.
test('on the handbook itself the browser goes to the place', () => {
  expect(linkOn('/handbook')).toBe('#about');
});

test('on the page of the documents, which has no such place, it opens the handbook there', () => {
  expect(linkOn('/handbook/sources')).toBe('/handbook#about');
});
