// Renders the general call page and the shell of the app into the two documents, from the components the page itself uses.
import { type Plugin, type ResolvedConfig, runnerImport } from 'vite';

type Renderer = { renderGeneralCallPage: () => string; renderShell: () => string };

export function callDocument(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'temoto-call-document',
    configResolved(resolved) {
      config = resolved;
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        const { module } = await runnerImport<Renderer>('/src/ui/documents.tsx', {
          root: config.root,
          configFile: false,
          logLevel: 'error',
          oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        });
        return html
          .replace('<!--call-->', () => `<!--call-->${module.renderGeneralCallPage()}`)
          .replace('<!--shell-->', () => module.renderShell());
      },
    },
  };
}
