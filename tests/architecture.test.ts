// The map of the house as a test: who imports whom, how files are named, how long they are, what no file may say.
import { describe, expect, it } from 'vitest';
import { isCode, isScript, read, repositoryFiles } from './support/repository.ts';
import { type Import, parseSource, startsWithComment } from './support/source-module.ts';

const files = repositoryFiles();
const code = files.filter(isCode);
const scripts = files.filter(isScript);
const modules = new Map(scripts.map((path) => [path, parseSource(path)]));
const imports = [...modules].flatMap(([path, module]) => module.imports.map((each) => ({ path, ...each })));
const isConfig = (path: string) => /(?:^|\/)[a-z]+\.config\.ts$/.test(path);

/** Folder → what it may import from the repository; the longest matching folder counts. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/domain': ['src/domain', 'src/content/product'],
  'src/content': ['src/content', 'src/domain'],
  'src/i18n': ['src/i18n', 'src/domain'],
  'src/storage': ['src/storage', 'src/domain'],
  'src/device': ['src/device', 'src/domain', 'src/storage'],
  'src/ui': ['src/ui', 'src/domain', 'src/content', 'src/i18n', 'src/storage', 'src/device'],
  src: ['src'],
  'service-worker': ['service-worker', 'src/domain', 'src/i18n', 'src/storage'],
  server: ['server', 'src/domain', 'src/i18n'],
  build: ['build', 'src/content', 'src/domain'],
  tests: ['src', 'service-worker', 'server', 'build', 'tests'],
};

/** These take types from the domain and nothing that runs, apart from the one function that pairs two languages. */
const TYPES_ONLY = ['src/content', 'src/i18n'];
const PAIRS_LANGUAGES = 'src/domain/locale.ts';

const isInside = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);

function partOf(path: string): string | undefined {
  return Object.keys(MAY_IMPORT)
    .filter((part) => isInside(path, part))
    .sort((a, b) => b.length - a.length)[0];
}

const arrow = ({ path, target }: { path: string } & Import) => `${path} → ${target}`;

describe('the walls between the parts', () => {
  it('lets every part import only what the table allows', () => {
    const crossings = imports.filter(({ path, target, isPackage }) => {
      const part = partOf(path);
      return !isPackage && part && !MAY_IMPORT[part]?.some((allowed) => isInside(target, allowed));
    });
    expect(crossings.map(arrow)).toEqual([]);
  });

  it('gives content and interface words only types of the domain', () => {
    const values = imports.filter(
      ({ path, target, isTypeOnly }) =>
        TYPES_ONLY.some((part) => isInside(path, part)) &&
        isInside(target, 'src/domain') &&
        target !== PAIRS_LANGUAGES &&
        !isTypeOnly,
    );
    expect(values.map(arrow)).toEqual([]);
  });

  it('keeps packages out of the domain, but for Temporal in one file', () => {
    const inDomain = imports.filter(({ path, isPackage }) => isPackage && isInside(path, 'src/domain'));
    expect(inDomain.filter(({ target }) => target !== 'temporal-polyfill').map(arrow)).toEqual([]);
    const temporal = imports.filter(
      ({ path, target }) => target === 'temporal-polyfill' && !isInside(path, 'tests'),
    );
    expect(new Set(temporal.map(({ path }) => path)).size, temporal.map(arrow).join()).toBeLessThanOrEqual(1);
  });

  it('imports nothing dynamically in the worker, where import() throws', () => {
    const dynamic = imports.filter(({ path, isDynamic }) => isDynamic && isInside(path, 'service-worker'));
    expect(dynamic.map(arrow)).toEqual([]);
  });
});

describe('the form of the files', () => {
  const linesOf = (path: string) => read(path).trimEnd().split('\n').length;

  it('has no code file above 300 lines', () => {
    const long = code.map((path) => ({ path, lines: linesOf(path) })).filter(({ lines }) => lines > 300);
    expect(long).toEqual([]);
  });

  it('has a median code file of at most 60 lines', () => {
    const lengths = code.map(linesOf).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(60);
  });

  it('names files and folders in kebab-case', () => {
    const kebab = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)*|README\.md|Caddyfile)$/;
    const parts = /^(?:src|service-worker|server|build|tests|public|docs)\//;
    const odd = files.filter(
      (path) => parts.test(path) && !path.split('/').every((segment) => kebab.test(segment)),
    );
    expect(odd).toEqual([]);
  });

  it('has no drawer where everything fits', () => {
    const drawer = /(?:^|[/.-])(?:utils?|helpers?|common|misc|lib|managers?)(?:[/.-]|$)/;
    expect(files.filter((path) => drawer.test(path))).toEqual([]);
  });

  it('folds at most three folders below src', () => {
    expect(files.filter((path) => isInside(path, 'src') && path.split('/').length > 5)).toEqual([]);
  });

  it('begins every code file with what it is for', () => {
    expect(code.filter((path) => !startsWithComment(read(path)))).toEqual([]);
  });

  it('exports by name, never by default, and never everything at once', () => {
    const byDefault = scripts.filter((path) => modules.get(path)?.hasDefaultExport && !isConfig(path));
    const barrels = scripts.filter((path) => modules.get(path)?.hasStarExport || /\/index\.tsx?$/.test(path));
    expect({ byDefault, barrels }).toEqual({ byDefault: [], barrels: [] });
  });

  it('leaves nothing for later and silences no compiler', () => {
    const mark = new RegExp(`\\b(?:${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X'].join('|')})\\b|@ts-[a-z]+`);
    const remarks = (path: string) => modules.get(path)?.comments ?? read(path);
    expect(code.filter((path) => mark.test(remarks(path)))).toEqual([]);
    expect(scripts.filter((path) => modules.get(path)?.usesAny)).toEqual([]);
  });
});

describe('what no file may say', () => {
  const found = (paths: readonly string[], pattern: RegExp) =>
    paths.flatMap((path) => {
      const hit = pattern.exec(read(path));
      return hit ? [`${path}: ${hit[0]}`] : [];
    });
  const isText = (path: string) =>
    /\.(?:ts|tsx|css|js|md|html|json|webmanifest|svg|ya?ml|sh)$|^\.[a-z/]+$/.test(path);
  const texts = files.filter(isText);

  // A second product's handbook is a second folder of content; nothing around it has to be found and changed.
  describe('of the product outside the content', () => {
    const around = texts.filter(
      (path) => !/^(?:src\/content|docs|tests)\/|^README\.md$|^package(?:-lock)?\.json$/.test(path),
    );

    it('the medicine, its company and its disease', () => {
      expect(
        found(
          around,
          /ルンスミオ|モスネツズマブ|lunsumio|mosunetuzumab|中外|chugai|濾胞|リンパ腫|follicular|lymphoma/i,
        ),
      ).toEqual([]);
    });

    it('another form in which it is given', () => {
      expect(found(around, /皮下|under the skin|subcutaneous/i)).toEqual([]);
    });

    it('the plan: its dates, numbers and studies', () => {
      expect(
        found(
          around,
          /2025-04-01|2025年4月1日|30600AMX|\b[GJ]O\d{5}\b|RP2D|拡大コホート|expansion cohort|\b(?:45\.6|47\.4|64\.4) ?%/,
        ),
      ).toEqual([]);
    });

    it('the course: its cycles, doses and weeks', () => {
      const course =
        /(?<!\d)(?:2|8|9|17)サイクル|cycles? (?:2|8|9|17|two|eight|nine|seventeen)\b|first two cycles|(?:6|六)週間|six.?weeks|\b(?:1|2|30|60) ?mg\b|cycle[89]\b/i;
      expect(found(around, course)).toEqual([]);
    });
  });

  it('reassures nobody, in no language', () => {
    const words = texts.filter((path) => /^src\/(?:content|i18n)\/(?!README\.md)/.test(path));
    expect(
      found(words, /大丈夫|心配ありません|心配いりません|安全です|問題ありません|様子を見れば治ります/),
    ).toEqual([]);
    expect(found(words, /don[’']t worry|no need to worry|nothing to worry|perfectly safe|harmless/i)).toEqual(
      [],
    );
  });

  it('knows no machine and no download host', () => {
    const own = texts.filter((path) => path !== 'package-lock.json');
    expect(found(own, /(?<![\w.@*-])\/(?:work|farm|root|home)\/\w/)).toEqual([]);
    expect(found(['package-lock.json', '.npmrc'], /"resolved"|registry\s*=/)).toEqual([]);
  });
});

describe('the papers', () => {
  const papers = files.filter((path) => /^README\.md$|^docs\/.*\.md$/.test(path));
  const top = new Set(files.map((path) => path.split('/')[0]));
  const isThere = (path: string) => files.some((file) => isInside(file, path.replace(/\/$/, '')));

  it('names only paths that exist', () => {
    const named = papers.flatMap((paper) =>
      [...read(paper).matchAll(/`([\w.-]+(?:\/[\w.-]*)+)`/g)].map(([, path = '']) => ({ paper, path })),
    );
    const gone = named.filter(({ path }) => top.has(path.split('/')[0] ?? '') && !isThere(path));
    expect(gone).toEqual([]);
  });

  it('draws a map in the README of folders and files that exist', () => {
    const [, map = ''] = /^## Map\n+```text\n([\s\S]*?)```/m.exec(read('README.md')) ?? [];
    // The words after two spaces explain.
    const paths = map
      .split('\n')
      .flatMap((line) => line.split(/ {2,}/)[0]?.split(', ') ?? [])
      .filter(Boolean);
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((path) => !isThere(path))).toEqual([]);
  });

  it('keeps every decision short: context, decision, status', () => {
    const records = papers.filter((path) => path.startsWith('docs/decisions/'));
    const long = records.filter((path) => read(path).length > 1000);
    const odd = records.filter((path) => !/Context[\s\S]*Decision[\s\S]*Status/.test(read(path)));
    expect({ long, odd }).toEqual({ long: [], odd: [] });
  });
});
