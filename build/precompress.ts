// Writes a brotli twin beside every text file of the build, so that the server never compresses while somebody waits.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Plugin } from 'vite';

const TEXT = new Set(['.html', '.js', '.css', '.svg', '.webmanifest', '.json']);

export function precompress(): Plugin {
  let outDir = 'dist';
  return {
    name: 'temoto-precompress',
    apply: 'build',
    configResolved(config) {
      outDir = config.build.outDir;
    },
    // After the service worker's manifest is written, which must not list the twins.
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        for (const entry of readdirSync(outDir, { recursive: true, withFileTypes: true })) {
          if (!entry.isFile() || !TEXT.has(extname(entry.name))) continue;
          const path = join(entry.parentPath, entry.name);
          const source = readFileSync(path);
          const twin = brotliCompressSync(source, {
            params: { [constants.BROTLI_PARAM_SIZE_HINT]: source.length },
          });
          writeFileSync(`${path}.br`, twin);
        }
      },
    },
  };
}
