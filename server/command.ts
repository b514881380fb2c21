// A command beside the server: says what it did in one sentence, or why it could not, and ends with a code.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Config, type Environment, parseConfig } from './config.ts';
import { StartupError } from './startup-error.ts';

type Arguments = { file: string | undefined; isReplace: boolean };

/** `work` resolves with the sentence. */
export async function runCommand(
  work: (config: Config, given: Arguments) => Promise<string>,
  env: Environment = process.env,
): Promise<void> {
  try {
    const { values, positionals } = readArguments();
    const [file] = positionals;
    const said = await work(parseConfig(env), {
      file: file && resolve(file),
      isReplace: values.replace === true,
    });
    process.stdout.write(`${said}\n`);
    process.exit(0);
  } catch (error) {
    if (!(error instanceof StartupError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: { replace: { type: 'boolean' } } });
  } catch (error) {
    throw new StartupError((error as Error).message);
  }
}

export function refuseServerDatabase({ databaseUrl }: Config, means: string): void {
  if (databaseUrl === undefined) return;
  throw new StartupError(
    `DATABASE_URL names a PostgreSQL database, which has its own means: use ${means}. This command is for the embedded one.`,
  );
}
