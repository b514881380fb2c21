// The files of this repository as they are published: what .gitignore names is left out.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const ignored = readFileSync('.gitignore', 'utf8').split('\n').filter(Boolean);

function isIgnored(name: string): boolean {
  return (
    name === '.git' ||
    ignored.some((rule) =>
      rule.startsWith('*') ? name.endsWith(rule.slice(1)) : name === rule.replace('/', ''),
    )
  );
}

/** Paths with forward slashes, relative to the root, folders left out. */
export function repositoryFiles(folder = '.'): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !isIgnored(entry.name))
    .flatMap((entry) => {
      const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? repositoryFiles(path) : [path];
    });
}

export const isCode = (path: string): boolean => /\.(?:ts|tsx|css|js)$/.test(path);
export const isScript = (path: string): boolean => /\.(?:ts|tsx|js)$/.test(path);

const readings = new Map<string, string>();

export function read(path: string): string {
  const text = readings.get(path) ?? readFileSync(path, 'utf8');
  readings.set(path, text);
  return text;
}

export const exists = (path: string): boolean => existsSync(path);
