// A page whose files come when it is opened; where they cannot be had, the page says so instead of staying away.
import type { ComponentType, JSX } from 'preact';
import { lazy as lazyPart } from 'preact-iso';
import { shellWords } from '../../i18n/shell.ts';
import { useWords } from '../state/model.ts';
import { Page } from './page.tsx';

export function lazy(load: () => Promise<ComponentType>): ComponentType {
  return lazyPart(() => load().catch(() => PageFailed));
}

function PageFailed(): JSX.Element {
  const words = useWords(shellWords);
  return (
    <Page title={words.pageFailed} lead={words.pageFailedLead}>
      <button type="button" class="button primary" onClick={() => location.reload()}>
        {words.again}
      </button>
    </Page>
  );
}
