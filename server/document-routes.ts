// Serves the built page: brotli where the browser takes it, and nothing again that it has already.
import type { Context } from 'hono';
import type { Document, FindDocument } from './documents.ts';
import { problem } from './problem.ts';

export function serveDocument(find: FindDocument): (c: Context) => Response {
  return (c) => {
    const document = find(c.req.path);
    if (!document) return problem(c, 'not-found');
    const variant = chooseVariant(document, c.req.header('accept-encoding'));
    for (const [name, value] of Object.entries(document.headers)) c.header(name, value);
    if (document.brotli) c.header('Vary', 'Accept-Encoding');
    c.header('ETag', variant.etag);
    if (c.req.header('if-none-match')?.includes(variant.etag)) return c.body(null, 304);
    if (variant === document.brotli) c.header('Content-Encoding', 'br');
    c.header('Content-Length', String(variant.body.length));
    return c.body(variant.body);
  };
}

function chooseVariant({ plain, brotli }: Document, acceptEncoding = '') {
  const accepts = acceptEncoding
    .split(',')
    .map((part) => part.trim().toLowerCase())
    .some((part) => /^br(\s*;\s*q=(0\.\d*[1-9]\d*|1(\.0*)?))?$/.test(part));
  return accepts && brotli ? brotli : plain;
}
