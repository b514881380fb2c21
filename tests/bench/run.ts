// `npm run bench`: every part in one run, each figure in a line, and code 1 when a budget is not kept.
// `--quick` uses small counts and judges nothing; further words name the parts to run.
import { backlog } from './backlog.ts';
import { removePostgres } from './bench-database.ts';
import { dueQuery } from './due-query.ts';
import { type Figure, type Part, QUICK, tell, WHOLE } from './figures.ts';
import { handover } from './handover.ts';
import { interaction } from './interaction.ts';
import { log } from './log.ts';
import { puts } from './puts.ts';
import { relaunch } from './relaunch.ts';

const PARTS: readonly Part[] = [handover, backlog, dueQuery, puts, relaunch, interaction, log];

const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const isQuick = process.argv.includes('--quick');
const missed: Figure[] = [];

try {
  for (const part of PARTS) {
    if (asked.length > 0 && !asked.includes(part.name.replaceAll(' ', '-'))) continue;
    const startedAt = performance.now();
    for (const figure of await part.run(isQuick ? QUICK : WHOLE)) {
      console.log(tell(figure));
      if (figure.budget?.isKept === false) missed.push(figure);
    }
    console.log(`bench | ${part.name} took | ${((performance.now() - startedAt) / 1000).toFixed(0)} s`);
  }
} finally {
  await removePostgres();
}
if (missed.length > 0) console.log(`${missed.length} budgets are not kept`);
process.exitCode = missed.length > 0 && !isQuick ? 1 : 0;
