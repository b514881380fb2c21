// Reads a printed document back: its pages with their size and text, by the poppler tools of this machine or of Debian.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bringPackages } from './debian-packages.ts';

export type PdfPage = { widthMm: number; heightMm: number; text: string };

const MM_PER_POINT = 25.4 / 72;

export function readPdf(document: Buffer): PdfPage[] {
  const folder = mkdtempSync(join(tmpdir(), 'temoto-pdf-'));
  try {
    const path = join(folder, 'printed.pdf');
    writeFileSync(path, document);
    const sizes = [
      ...poppler('pdfinfo', ['-l', '-1', path]).matchAll(/Page +\d+ size: +([\d.]+) x ([\d.]+)/g),
    ];
    // A form feed ends each page.
    const texts = poppler('pdftotext', ['-layout', path, '-']).split('\f');
    return sizes.map(([, width, height], index) => ({
      widthMm: Math.round(Number(width) * MM_PER_POINT),
      heightMm: Math.round(Number(height) * MM_PER_POINT),
      text: texts[index] ?? '',
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

let root: string | undefined;

function poppler(tool: 'pdfinfo' | 'pdftotext', args: readonly string[]): string {
  const run = (command: string) => spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1e8 });
  let { stdout, status, error } = run(root === undefined ? tool : join(root, 'usr/bin', tool));
  if (error && root === undefined) {
    root = bringPackages(['poppler-utils']);
    ({ stdout, status, error } = run(join(root, 'usr/bin', tool)));
  }
  if (status !== 0) throw error ?? new Error(`${tool} ended with ${status}`);
  return stdout;
}
