// A process that is stuck is ended from outside its main thread; one that is only busy goes on.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { endProcessesAfterEach, startProcess } from './processes.ts';

endProcessesAfterEach();

/** Looks every 20 ms, and ends after as many looks without a beat. */
function watchOver(missedMax: number, work: string) {
  const watchdog = JSON.stringify(join(import.meta.dirname, '../../server/watchdog.ts'));
  const script = `
    const { startWatchdog } = await import(${watchdog});
    await startWatchdog({ error: console.error }, 20, ${missedMax});
    ${work}`;
  return startProcess({ env: {}, command: [process.execPath, '--input-type=module', '--eval', script] });
}

test('stuck for ever, it is killed and says so', async () => {
  const stuck = watchOver(10, 'for (;;);');
  expect(await stuck.ended).toEqual({ code: null, signal: 'SIGKILL' });
  expect(stuck.output().stderr).toBe(
    'Temoto was stuck and has been ended: what was confirmed is kept. Start it again.\n',
  );
});

test('busy for a while, it goes on', async () => {
  const busy = watchOver(
    500,
    `const end = performance.now() + 300;
     while (performance.now() < end);
     setTimeout(() => process.exit(7), 100);`,
  );
  expect(await busy.ended).toEqual({ code: 7, signal: null });
  expect(busy.output().stderr).toBe('');
});

test('with nothing left to do, it is not kept alive', async () => {
  expect(await watchOver(500, '').ended).toEqual({ code: 0, signal: null });
});
