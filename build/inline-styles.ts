// Fills `<style data-from="a.css,b.css">` of a document with those files, minified: the first paint needs no second request.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { transform } from 'lightningcss';
import type { Plugin } from 'vite';

const STYLE = /<style data-from="([^"]+)"><\/style>/g;

/** The minified style sheet of several source files, in order. */
export function minifiedStyle(root: string, files: readonly string[]): string {
  const source = files.map((file) => readFileSync(resolve(root, file), 'utf8')).join('\n');
  const { code } = transform({
    filename: files.join('+'),
    code: Buffer.from(source),
    minify: true,
    // Safari 16.4 is the first iPhone with web push; older engines get the same roles without nesting.
    targets: { safari: (16 << 16) | (4 << 8), chrome: 110 << 16, firefox: 115 << 16 },
  });
  return code.toString();
}

export function inlineStyles(): Plugin {
  let root = '.';
  return {
    name: 'temoto-inline-styles',
    configResolved(config) {
      root = config.root;
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        html.replace(STYLE, (_, files: string) => `<style>${minifiedStyle(root, files.split(','))}</style>`),
    },
  };
}
