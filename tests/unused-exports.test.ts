// Nothing is kept for nobody: every value that a file of the page exports is taken by another, and every message is shown somewhere.
import { dirname, join } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { isScript, read, repositoryFiles } from './support/repository.ts';

type Node = { type: string; [key: string]: unknown };

type Module = {
  path: string;
  /** Values only: a type may be exported to name what a function takes. */
  exported: string[];
  /** `path#name` of what it takes from others; `path#*` where it takes a whole module. */
  taken: Set<string>;
  /** Every name and every text in it: what a dynamic import or an index can reach. */
  names: Set<string>;
  nodes: Node[];
};

const modules = repositoryFiles()
  .filter((path) => isScript(path) && !path.endsWith('.d.ts'))
  .map(readModule);
const ofThePage = modules.filter(({ path }) => /^(?:src|service-worker)\//.test(path));

function readModule(path: string): Module {
  const { program } = parseSync(path, read(path));
  const nodes = [...descend(program as unknown as Node)];
  const names = new Set(nodes.flatMap(nameOf));
  return {
    path,
    exported: nodes.flatMap(exportedBy),
    taken: new Set(nodes.flatMap((node) => takenBy(node, path, names))),
    names,
    nodes,
  };
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

function nameOf(node: Node): string[] {
  if (node.type === 'Identifier' || node.type === 'JSXIdentifier') return [String(node.name)];
  return node.type === 'Literal' && typeof node.value === 'string' ? [node.value] : [];
}

function exportedBy(node: Node): string[] {
  if (node.type !== 'ExportNamedDeclaration' || node.exportKind === 'type') return [];
  const declaration = node.declaration as Node | null;
  const declared = (declaration?.declarations as Node[] | undefined) ?? (declaration ? [declaration] : []);
  const isValue = /^(?:Variable|Function|Class)/;
  const values = declared.filter(({ type }) => isValue.test(type)).map(({ id }) => (id as Node).name);
  const passedOn = (node.specifiers as Node[])
    .filter(({ exportKind }) => exportKind !== 'type')
    .map(({ exported }) => (exported as Node).name);
  return [...values, ...passedOn].map(String);
}

function takenBy(node: Node, path: string, names: ReadonlySet<string>): string[] {
  const source = (node.source as Node | null | undefined)?.value;
  // The build names a module by its path from the root.
  const rooted =
    node.type === 'Literal' && typeof node.value === 'string' && /^\/src\/.*tsx?$/.test(node.value);
  if (rooted) return [...names].map((name) => `${String(node.value).slice(1)}#${name}`);
  if (typeof source !== 'string' || !source.startsWith('.')) return [];
  const target = join(dirname(path), source.split('?')[0] ?? '');
  if (node.type === 'ImportExpression') return [...names].map((name) => `${target}#${name}`);
  const specifiers = (node.specifiers as Node[] | undefined) ?? [];
  return specifiers.map((specifier) => {
    const taken = (specifier.imported ?? specifier.local) as Node;
    return `${target}#${specifier.type === 'ImportNamespaceSpecifier' ? '*' : taken.name}`;
  });
}

/** The messages of each `bilingual(ja, en)`, by the constant's name. */
function messagesOf({ nodes }: Module): { words: string; key: string }[] {
  return nodes.flatMap((node) => {
    const call = node.init as Node | null | undefined;
    if (node.type !== 'VariableDeclarator' || call?.type !== 'CallExpression') return [];
    if ((call.callee as Node).name !== 'bilingual') return [];
    const [japanese] = call.arguments as Node[];
    const properties = (japanese?.properties as Node[] | undefined) ?? [];
    return properties.map(({ key }) => ({
      words: String((node.id as Node).name),
      key: String((key as Node).name ?? (key as Node).value),
    }));
  });
}

/** Its keys are the kinds of reminders, which come out of the database. */
const READ_BY_KIND = 'notificationWords';

describe('the code of the page', () => {
  it('exports no value that nobody imports', () => {
    const taken = new Set(modules.flatMap((module) => [...module.taken]));
    const unused = ofThePage.flatMap(({ path, exported }) =>
      exported
        .filter((name) => !taken.has(`${path}#${name}`) && !taken.has(`${path}#*`))
        .map((name) => `${path}: ${name}`),
    );
    expect(unused).toEqual([]);
  });

  it('has no message that no page shows', () => {
    const unused = ofThePage.flatMap((module) =>
      messagesOf(module)
        .filter(({ words, key }) => {
          if (words === READ_BY_KIND) return false;
          const showing = modules.filter(
            ({ path, taken }) => !path.startsWith('tests/') && taken.has(`${module.path}#${words}`),
          );
          return !showing.some(({ names }) => names.has(key));
        })
        .map(({ words, key }) => `${module.path}: ${words}.${key}`),
    );
    expect(unused).toEqual([]);
  });
});
