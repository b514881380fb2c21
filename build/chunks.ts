// Which modules travel in one file: Today's first flight as one, what several pages share as few, because a phone that makes itself ready for a day without a network asks for one file after the other.
import { resolve } from 'node:path';
import type { Rolldown } from 'vite';

const FIRST_MODULE = resolve('src/main.tsx');

/** Shared modules of less source than this, in bytes, travel with those that nearly the same pages need. */
const TOO_SMALL_TO_TRAVEL = 10_000;

export function chunks(): Rolldown.CodeSplittingOptions {
  let first: Set<string> | undefined;
  return {
    includeDependenciesRecursively: false,
    groups: [
      {
        name(id, context) {
          first ??= firstFlight(context);
          return first.has(id) ? 'first' : null;
        },
        priority: 1,
        minShareCount: 2,
      },
      {
        name: 'shared',
        // In the bundler's own module lies what every other file needs.
        test: (id) => !id.includes('rolldown/runtime'),
        minShareCount: 2,
        entriesAware: true,
        entriesAwareMergeThreshold: TOO_SMALL_TO_TRAVEL,
      },
    ],
  };
}

/** Everything that the first module imports, directly or through others, before anything can be shown. */
function firstFlight(context: Rolldown.ChunkingContext): Set<string> {
  const found = new Set([FIRST_MODULE]);
  // A set that grows while it is walked is walked to its end.
  for (const id of found)
    for (const imported of context.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  return found;
}
