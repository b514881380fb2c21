// The headers that keep a page from doing what it was not built to do.
import { createHash } from 'node:crypto';

/** On every answer. */
export const COMMON_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Data is not a document: opened as one, it may do nothing at all. */
export const DATA_POLICY = `default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

const PERMISSIONS = [
  ...['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'hid', 'magnetometer'].map(
    (feature) => `${feature}=()`,
  ),
  ...['microphone', 'midi', 'payment', 'publickey-credentials-get', 'serial', 'usb'].map(
    (feature) => `${feature}=()`,
  ),
].join(', ');

/** On every document; a stored copy of the call page carries the same ones. */
export function documentHeaders(html: string): Record<string, string> {
  return {
    'Content-Security-Policy': [
      `default-src 'none'`,
      `script-src 'self'`,
      `style-src ${["'self'", ...styleHashes(html)].join(' ')}`,
      `img-src 'self' data: blob:`,
      `media-src 'self' blob:`,
      `connect-src 'self'`,
      `worker-src 'self'`,
      `manifest-src 'self'`,
      `base-uri 'none'`,
      `form-action 'self'`,
      `frame-ancestors 'none'`,
      `require-trusted-types-for 'script'`,
      `trusted-types temoto`,
    ].join('; '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': PERMISSIONS,
  };
}

/** Of the text between the tags, exactly as a browser hashes it. */
function styleHashes(html: string): string[] {
  const styles = [...html.matchAll(/<style(?:\s[^>]*)?>([\s\S]*?)<\/style\s*>/gi)];
  const hashes = styles.map(([, text = '']) => {
    // An HTML parser turns every line end into one line feed before anything is hashed.
    const parsed = text.replace(/\r\n?/g, '\n');
    return `'sha256-${createHash('sha256').update(parsed).digest('base64')}'`;
  });
  return [...new Set(hashes)];
}
