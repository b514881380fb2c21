// The notice about the review tells an edition's age, and leads to "about this handbook" from every page it stands on.
import { LocationProvider } from 'preact-iso';
import { renderToString } from 'preact-render-to-string';
import { afterEach, expect, test, vi } from 'vitest';
import { EDITION } from '../../../src/content/product/edition.ts';
import { ReviewNotice } from '../../../src/ui/pages/handbook/review-notice.tsx';
import { ModelProvider } from '../../../src/ui/state/model.ts';
import { modelOf } from '../infusions/page-model.tsx';

afterEach(() => vi.unstubAllGlobals());

function noticeOn(path: string, today = '2026-11-25'): string {
  vi.stubGlobal('location', new URL(path, 'https://temoto.example'));
  return renderToString(
    <LocationProvider>
      <ModelProvider value={modelOf({ today })}>
        <ReviewNotice />
      </ModelProvider>
    </LocationProvider>,
  );
}

const linkOn = (path: string) => /class="about-link" href="([^"]+)"/.exec(noticeOn(path))?.[1];

test('an edition past its age says after how many days it is', () => {
  expect(noticeOn('/handbook')).not.toContain(`${EDITION.checkWithinDays}日`);
  expect(noticeOn('/handbook', '2027-05-22')).toContain(`${EDITION.checkWithinDays}日より長くたっています`);
});

// The router does not move a page that it already shows: there the browser has to.
test('on the handbook itself the browser goes to the place', () => {
  expect(linkOn('/handbook')).toBe('#about');
});

test('on the page of the documents, which has no such place, it opens the handbook there', () => {
  expect(linkOn('/handbook/sources')).toBe('/handbook#about');
});
