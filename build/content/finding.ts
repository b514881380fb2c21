// One thing that is wrong or missing in the content, where it is, and in a plain sentence.

/** `file` from the root of the repository; `line` counts from 1. */
export type Finding = { file: string; line: number; sentence: string };

/** As an editor's tools understand it: file:line: sentence. */
export function printed({ file, line, sentence }: Finding): string {
  return `${file}:${line}: ${sentence}`;
}

/** What the build refuses is an error that begins with file and line. */
export function findingOf(error: unknown, file: string): Finding {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = '1', sentence = message] = message.startsWith(`${file}:`)
    ? (/^(\d+): ([\s\S]*)$/.exec(message.slice(file.length + 1)) ?? [])
    : [];
  return { file, line: Number(line), sentence };
}
