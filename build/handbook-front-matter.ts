// Reads what stands between the two lines of --- of a chapter; a mistake names its file and line.
import * as v from 'valibot';
import { parse as parseYaml, YAMLParseError } from 'yaml';
import { SOURCES, type SourceId } from '../src/content/handbook-sources.ts';

const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'is empty'));

/** /handbook/sources and /handbook/changes are about the handbook itself. */
const TAKEN: readonly string[] = ['sources', 'changes'];

const FrontMatter = v.strictObject({
  id: v.pipe(
    v.string(),
    v.regex(/^[a-z]+(?:-[a-z]+)*$/, 'must be kebab-case'),
    v.check((id) => !TAKEN.includes(id), 'is the address of another page of the handbook'),
  ),
  order: v.pipe(v.number(), v.integer(), v.minValue(1)),
  title: text,
  official: v.string(),
  summary: text,
  search: v.pipe(v.array(text), v.minLength(1, 'names no word to be found by')),
  sources: v.pipe(
    v.array(v.picklist(Object.keys(SOURCES) as SourceId[], 'is not an id of handbook-sources.ts')),
    v.minLength(1, 'names no source'),
    v.check((ids) => new Set(ids).size === ids.length, 'names a source twice'),
  ),
});

export type FrontMatter = v.InferOutput<typeof FrontMatter>;

/** Throws an Error `file:line: reason`; `bodyAt` is the index of the first line after it. */
export function readFrontMatter(
  lines: readonly string[],
  file: string,
): { front: FrontMatter; bodyAt: number } {
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---' || end < 0) throw new Error(`${file}:1: no front matter between two lines of ---`);
  const front = lines.slice(1, end);
  const read = v.safeParse(FrontMatter, parsed(front, file));
  if (read.success) return { front: read.output, bodyAt: end + 1 };
  const [issue] = read.issues;
  const field = v.getDotPath(issue) ?? 'front matter';
  const at = front.findIndex((line) => line.startsWith(`${field.split('.')[0]}:`));
  throw new Error(`${file}:${at + 2 || 1}: ${field}: ${issue.message}`);
}

function parsed(front: readonly string[], file: string): unknown {
  try {
    return parseYaml(front.join('\n'));
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    throw new Error(`${file}:${(error.linePos?.[0].line ?? 0) + 1}: ${error.message.split('\n')[0]}`);
  }
}
