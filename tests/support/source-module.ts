// What one TypeScript file imports and exports, read from its syntax tree and not from its text.
import { dirname, join } from 'node:path';
import { parseSync } from 'vite';
import { read } from './repository.ts';

export type Import = {
  /** A repository path for a relative import, else the package's name. */
  target: string;
  isPackage: boolean;
  /** Nothing of it is left when the program runs. */
  isTypeOnly: boolean;
  isDynamic: boolean;
};

export type SourceModule = {
  imports: Import[];
  hasDefaultExport: boolean;
  hasStarExport: boolean;
  usesAny: boolean;
  /** The text of every comment. */
  comments: string;
};

type Node = { type: string; [key: string]: unknown };

export function parseSource(path: string): SourceModule {
  const source = read(path);
  const { program, comments, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const nodes = [...descend(program as unknown as Node)];
  return {
    imports: nodes.flatMap((node) => importOf(node, path)),
    hasDefaultExport: nodes.some((node) => node.type === 'ExportDefaultDeclaration'),
    hasStarExport: nodes.some((node) => node.type === 'ExportAllDeclaration'),
    usesAny: nodes.some((node) => node.type === 'TSAnyKeyword'),
    comments: comments.map(({ value }) => value).join('\n'),
  };
}

/** A shebang may stand before it, because it must be the first line. */
export function startsWithComment(source: string): boolean {
  return /^(?:#!.*\n)?(?:\/\/ \S|\/\*|# \S|<!--)/.test(source);
}

function* descend(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child && typeof child === 'object' && typeof (child as Node).type === 'string') {
        yield* descend(child as Node);
      }
    }
  }
}

function importOf(node: Node, path: string): Import[] {
  const specifier = (node.source as { value?: unknown } | null | undefined)?.value;
  if (typeof specifier !== 'string') return [];
  const [file = ''] = specifier.split('?');
  const isPackage = !file.startsWith('.');
  const parts = (node.specifiers ?? []) as { importKind?: string; exportKind?: string }[];
  const isTypeOnly =
    node.importKind === 'type' ||
    node.exportKind === 'type' ||
    node.type === 'TSImportType' ||
    (parts.length > 0 && parts.every((part) => (part.importKind ?? part.exportKind) === 'type'));
  const target = isPackage ? packageName(file) : join(dirname(path), file);
  return [{ target, isPackage, isTypeOnly, isDynamic: node.type === 'ImportExpression' }];
}

function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
