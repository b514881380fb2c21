// The installed app's face: its pictures are what the manifest says, and nothing on the home screen tells of an illness.
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const open = (path: string) => readFileSync(new URL(`../../public${path}`, import.meta.url));

type Icon = { src: string; sizes: string; type: string; purpose?: string };
type Manifest = {
  name: string;
  short_name: string;
  description: string;
  start_url: string;
  scope: string;
  id: string;
  display: string;
  icons: Icon[];
  shortcuts: { name: string; url: string; icons: Icon[] }[];
};

const text = open('/manifest.webmanifest').toString('utf8');
const manifest = JSON.parse(text) as Manifest;

/** Width and height from the head of a PNG file. */
function sizeOf(path: string): string {
  const png = open(path);
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
}

test('every picture is there in the size that is promised', () => {
  const icons = [...manifest.icons, ...manifest.shortcuts.flatMap((shortcut) => shortcut.icons)];
  for (const { src, sizes, type } of icons) {
    if (type === 'image/png') expect([src, sizeOf(src)]).toEqual([src, sizes]);
    else expect(existsSync(new URL(`../../public${src}`, import.meta.url))).toBe(true);
  }
  expect(manifest.icons.some(({ purpose, sizes }) => purpose === 'maskable' && sizes === '512x512')).toBe(
    true,
  );
  expect(sizeOf('/apple-touch-icon.png')).toBe('180x180');
  expect(sizeOf('/badge.png')).toBe('96x96');
});

test('the app is one installation for the whole site, with the call one touch away', () => {
  const { id, start_url, scope, display, shortcuts } = manifest;
  expect({ id, start_url, scope, display }).toEqual({
    id: '/',
    start_url: '/',
    scope: '/',
    display: 'standalone',
  });
  expect(shortcuts.map(({ url }) => url)).toEqual(['/call']);
});

test('neither name nor description tells what is treated', () => {
  expect(text).not.toMatch(
    /ルンスミオ|モスネツズマブ|がん|癌|腫|病|治療|点滴|薬|患者|lymphoma|cancer|medic/i,
  );
});
