// Finds the browsers that the journeys run in, brings them where they are missing, or says in one sentence why not.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bringPackages } from './debian-packages.ts';

export type BrowserName = 'chromium' | 'firefox';

export type Browser = {
  executablePath: string;
  /** What a browser needs that was unpacked and not installed. */
  env: Record<string, string>;
};

const KNOWN: Readonly<
  Record<BrowserName, { installed: readonly string[]; unpacked: string; package: string }>
> = {
  chromium: {
    installed: ['/usr/bin/chromium', '/usr/bin/google-chrome-stable', '/usr/bin/google-chrome'],
    unpacked: 'usr/lib/chromium/chromium',
    package: 'chromium',
  },
  firefox: {
    installed: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
    unpacked: 'usr/lib/firefox-esr/firefox-esr',
    package: 'firefox-esr',
  },
};

export class BrowserMissing extends Error {}

/** Looks first, brings second; a browser that neither finds throws `BrowserMissing` with one sentence. */
export function provideBrowser(name: BrowserName): Browser {
  const { installed, unpacked, package: debian } = KNOWN[name];
  const found = installed.find((path) => existsSync(path));
  if (found && hasJapaneseFont()) return { executablePath: found, env: {} };
  try {
    const root = bringPackages(found ? ['fonts-noto-cjk'] : [debian, 'fonts-noto-cjk']);
    const executablePath = found ?? join(root, unpacked);
    const browser = { executablePath, env: root === '/' ? {} : unpackedEnvironment(root) };
    assertStarts(browser);
    return browser;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new BrowserMissing(
      `Please install ${debian} and fonts-noto-cjk: they are not here and could not be brought (${reason}).`,
    );
  }
}

function hasJapaneseFont(): boolean {
  const { stdout } = spawnSync('fc-list', [':lang=ja', 'family'], { encoding: 'utf8' });
  return stdout?.trim() !== '' && stdout !== null;
}

function unpackedEnvironment(root: string): Record<string, string> {
  const fonts = join(root, 'fonts.conf');
  writeFileSync(
    fonts,
    `<?xml version="1.0"?><fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include>` +
      `<dir>${join(root, 'usr/share/fonts')}</dir><cachedir>${join(root, 'font-cache')}</cachedir></fontconfig>`,
  );
  return { LD_LIBRARY_PATH: libraryFolders(root).join(':'), FONTCONFIG_FILE: fonts };
}

/** Every folder with a library in it: some name others by the absolute path of an installed system. */
function libraryFolders(root: string): string[] {
  const libraries = ['lib', 'usr/lib'].flatMap((part) => {
    const folder = join(root, part);
    if (!existsSync(folder)) return [];
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return files.filter((file) => /\.so(?:\.|$)/.test(file)).map((file) => dirname(join(folder, file)));
  });
  return [...new Set(libraries)];
}

function assertStarts({ executablePath, env }: Browser): void {
  const run = spawnSync(executablePath, ['--version'], { encoding: 'utf8', env: { ...process.env, ...env } });
  if (run.status !== 0)
    throw new Error(run.stderr?.trim().split('\n').at(-1) ?? `${executablePath} is not there`);
}
