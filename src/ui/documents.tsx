// What the build puts into the two documents as plain HTML: the general call page, and the shell that is there before any script.
import { renderToString } from 'preact-render-to-string';
import { openingWords } from '../i18n/opening.ts';
import { shellWords } from '../i18n/shell.ts';
import { Bar } from './components/bar.tsx';
import { GeneralCallPage } from './pages/call/call-page.tsx';

export function renderGeneralCallPage(): string {
  return renderToString(<GeneralCallPage />);
}

export function renderShell(): string {
  const words = openingWords.ja;
  return renderToString(
    <>
      <main class="page shell-wait">
        <h1>{shellWords.ja.appName}</h1>
        <p>{words.opening}</p>
        <p class="quiet">{words.openingLead}</p>
      </main>
      <Bar locale="ja" place="none" />
    </>,
  );
}
