// The built page, read once at the start: documents, assets and the compressed twins that the build made.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { errorCode, reasonOf } from './error-code.ts';
import { documentHeaders } from './security-headers.ts';
import { StartupError } from './startup-error.ts';

type Variant = { body: Buffer<ArrayBuffer>; etag: string };

export type Document = {
  headers: Record<string, string>;
  plain: Variant;
  brotli: Variant | undefined;
};

/** Answers with undefined where nothing is: a path with a file ending that was not built. */
export type FindDocument = (path: string) => Document | undefined;

const TYPES: Record<string, string> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

const NEEDED = ['/index.html', '/call.html'];

export function readDocuments(distDir: string): FindDocument {
  const files = readFiles(distDir);
  const missing = NEEDED.filter((path) => !files.has(path));
  if (missing.length > 0) {
    throw new StartupError(
      `The built page is missing in ${distDir} (${missing.join(', ')}): run "npm run build" first, or "npm start".`,
    );
  }
  const documents = new Map<string, Document>();
  for (const [path, body] of files) {
    if (path.endsWith('.br')) continue;
    documents.set(path, {
      headers: headersOf(path, body),
      plain: variant(body),
      brotli: variantOf(files.get(`${path}.br`)),
    });
  }
  return (path) => documents.get(resolvePath(path, documents));
}

function readFiles(distDir: string): Map<string, Buffer<ArrayBuffer>> {
  try {
    const entries = readdirSync(distDir, { recursive: true, withFileTypes: true });
    return new Map(
      entries
        .filter((entry) => entry.isFile())
        .map((entry) => {
          const file = join(entry.parentPath, entry.name);
          return [`/${relative(distDir, file).split(sep).join('/')}`, readFileSync(file)];
        }),
    );
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return new Map();
    const { path = distDir } = error as NodeJS.ErrnoException;
    throw new StartupError(`The built page cannot be read at ${path} (${reasonOf(error)}).`);
  }
}

/** The app's own routes have no file ending: the page finds them itself. */
function resolvePath(path: string, documents: ReadonlyMap<string, Document>): string {
  const decoded = decode(path);
  if (decoded === '/call' || decoded === '/call/') return '/call.html';
  if (documents.has(decoded)) return decoded;
  return decoded.slice(decoded.lastIndexOf('/')).includes('.') ? decoded : '/index.html';
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function headersOf(path: string, body: Buffer): Record<string, string> {
  return {
    'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
    // Names under /assets/ hold a hash of their content; everything else is asked for again each time.
    'Cache-Control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(path.endsWith('.html') ? documentHeaders(body.toString('utf8')) : {}),
  };
}

function variantOf(body: Buffer<ArrayBuffer> | undefined): Variant | undefined {
  return body && variant(body);
}

function variant(body: Buffer<ArrayBuffer>): Variant {
  return { body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"` };
}
