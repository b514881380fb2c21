// A real second edition: the repository's own sources with another text and a longer record, built as a release is built.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const BUILT_FROM = [
  'build',
  'call.html',
  'index.html',
  'package.json',
  'public',
  'service-worker',
  'src',
  'tsconfig.json',
  'vite.config.ts',
];

export const NEW_EDITION = {
  id: '2025-04-01.2',
  madeOn: '2027-01-10',
  chapter: 'infection',
  item: { ja: '声がかすれる日が続く', en: 'A hoarse voice that lasts for days' },
  line: {
    id: 'fever-37.5',
    ja: '体温をはかると37.5℃以上',
    en: 'A temperature of 37.5 °C or more when measured',
  },
  change: { ja: '気づけるサインを1つ加えました。', en: 'One sign to notice was added.' },
  lineChange: {
    ja: '体温の目安の言い方を変えました。',
    en: 'The line on temperature is worded differently.',
  },
} as const;

export type BuiltEdition = { distDir: string; remove(): void };

export function buildNewEdition(): BuiltEdition {
  const root = mkdtempSync(join(tmpdir(), 'temoto-edition-'));
  for (const name of BUILT_FROM) cpSync(name, join(root, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  writeEdition(root);
  execFileSync(process.execPath, [resolve('node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'error'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { distDir: join(root, 'dist'), remove: () => rmSync(root, { recursive: true }) };
}

function writeEdition(root: string): void {
  const { id, madeOn, chapter, item, line, change, lineChange } = NEW_EDITION;
  const entry = {
    id,
    madeOn,
    rmpDate: '2025-04-01',
    changes: [
      { chapter, ...change },
      { chapter: 'when-to-call', ...lineChange },
    ],
  };
  edit(root, 'src/content/product/editions.ts', /\n\];\s*$/, `\n  ${JSON.stringify(entry)},\n];\n`);
  edit(root, 'src/content/product/edition-id.ts', /'[^']+';/, `'${id}';`);
  for (const locale of ['ja', 'en'] as const) {
    edit(root, `src/content/handbook/${locale}/${chapter}.md`, /^- /m, `- ${item[locale]}\n- `);
    const words = `src/content/words/${locale}/measured-lines.ts`;
    edit(root, words, new RegExp(`('${line.id}':)\\s*'[^']*'`), `$1 '${line[locale]}'`);
  }
}

function edit(root: string, file: string, from: RegExp, to: string): void {
  const path = join(root, file);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file} has nothing like ${from}`);
  writeFileSync(path, after);
}
