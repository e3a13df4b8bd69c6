import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { getFileInfo } from 'prettier';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const fixture = 'tests/fixtures/layers';

type Report = {
  readonly number_of_files: number;
  readonly diagnostics: readonly { readonly code: string; readonly filename: string }[];
};

/** What oxlint, with the configuration of the folder it stands in, finds there. */
const lint = (folder: string, ...paths: readonly string[]): Report => {
  const { stdout, error } = spawnSync(resolve('node_modules/.bin/oxlint'), ['--format', 'json', ...paths], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    shell: process.platform === 'win32',
  });
  if (error !== undefined) throw error;
  return JSON.parse(stdout) as Report;
};

/** `{ 'src/domain/x.ts': ['no-restricted-imports'] }`, files and rules in order. */
const findings = ({ diagnostics }: Report): Readonly<Record<string, readonly string[]>> => {
  const byFile: Record<string, string[]> = {};
  for (const { code, filename } of diagnostics)
    (byFile[filename.replaceAll('\\', '/')] ??= []).push(code.replace(/^.*\((.*)\)$/u, '$1'));
  return Object.fromEntries(
    Object.keys(byFile)
      .toSorted()
      .map((file) => [file, (byFile[file] ?? []).toSorted()]),
  );
};

/** The fixture under the project's own rules: in a folder of its own, so that its paths match theirs. */
const lintFixture = (): Report => {
  const folder = mkdtempSync(join(tmpdir(), 'layers-'));
  try {
    cpSync(fixture, folder, { recursive: true });
    for (const file of ['.oxlintrc.json', 'package.json', 'tsconfig.json']) copyFileSync(file, join(folder, file));
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
    return lint(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const imports = ['no-restricted-imports'];
const planted: Readonly<Record<string, readonly string[]>> = {
  'src/components/Climbs.astro': imports,
  'src/components/ClimbsInDisguise.astro': imports,
  'src/components/ImportsALayout.astro': imports,
  'src/components/ImportsALessonComponent.astro': imports,
  'src/components/ImportsARule.astro': imports,
  'src/components/ImportsAStore.astro': imports,
  'src/components/ImportsAstroContent.astro': imports,
  'src/components/ImportsNanostores.astro': imports,
  'src/components/ImportsNode.astro': imports,
  'src/components/ImportsReact.astro': imports,
  'src/content-model/imports-a-namesake.ts': imports,
  'src/content-model/imports-an-island.ts': imports,
  'src/content-model/imports-astro-content.ts': imports,
  'src/content-model/imports-words.ts': imports,
  'src/content-model/rules/climbs.ts': imports,
  'src/domain/asks-temporal.ts': ['no-restricted-globals'],
  'src/domain/asks-the-clock.ts': ['no-restricted-globals', 'no-restricted-globals'],
  'src/domain/chance.ts': ['no-restricted-globals'],
  'src/domain/climbs-by-name.ts': imports,
  'src/domain/climbs-in-disguise.ts': imports,
  'src/domain/climbs.ts': imports,
  'src/domain/imports-a-framework.ts': imports,
  'src/domain/imports-a-store.ts': imports,
  'src/domain/imports-pure-rand.ts': imports,
  'src/domain/one-way.ts': ['no-cycle'],
  'src/domain/other-way.ts': ['no-cycle'],
  'src/domain/reaches-storage.ts': ['no-restricted-globals', 'no-restricted-globals'],
  'src/domain/takes-chance.ts': ['no-restricted-globals', 'no-restricted-properties'],
  'src/i18n/imports-a-library.ts': imports,
  'src/i18n/imports-domain.ts': imports,
  'src/islands/WritesHtml.tsx': ['no-danger'],
  'src/islands/check/climbs.ts': imports,
  'src/islands/check/cycle-back.ts': ['no-cycle'],
  'src/islands/cycle-by-name.ts': ['no-cycle'],
  'src/islands/imports-a-namesake.ts': imports,
  'src/islands/imports-astro-content.ts': imports,
  'src/islands/imports-content-model.ts': imports,
  'src/islands/imports-markup.ts': imports,
  'src/islands/loads-content-model-later.ts': imports,
  'src/islands/runs-text.ts': ['no-eval', 'no-new-func'],
  'src/islands/writes-html.ts': ['no-restricted-properties', 'no-restricted-properties', 'no-restricted-properties'],
  'src/layouts/ImportsAPage.astro': imports,
  'src/layouts/ImportsAStore.astro': imports,
  'src/layouts/ImportsATool.astro': imports,
  'src/layouts/ImportsReact.astro': imports,
  'src/lesson-components/ImportsALayout.astro': imports,
  'src/lesson-components/ImportsAPage.astro': imports,
  'src/lesson-components/ImportsAStore.astro': imports,
  'src/lesson-components/ImportsATool.astro': imports,
  'src/lesson-components/ImportsNanostores.astro': imports,
  'src/pages/ImportsAStore.astro': imports,
  'src/pages/imports-a-library.ts': imports,
  'src/pages/imports-a-test.ts': imports,
  'src/pages/imports-a-tool.ts': imports,
  'src/pages/imports-astro-content.ts': imports,
  'src/stores/imports-a-markup-file.ts': imports,
  'src/stores/imports-an-island.ts': imports,
  'src/stores/imports-content-model.ts': imports,
  'src/stores/imports-react.ts': imports,
  'src/stores/imports-the-react-binding.ts': imports,
  'src/worker/imports-a-library.ts': imports,
  'src/worker/imports-a-store.ts': imports,
  'tools/climbs-in-disguise.ts': imports,
  'tools/climbs.ts': imports,
  'tools/imports-a-library.ts': imports,
  'tools/imports-a-store.ts': imports,
  'tools/imports-a-test.ts': imports,
  'tools/imports-an-island.ts': imports,
  'tools/imports-the-worker.ts': imports,
  'tools/imports-words.ts': imports,
};

/** The rules that hold the layers up; the others are matters of style. */
const layerRules = new Set(Object.values(planted).flat());

describe('the layers', () => {
  it('are breached nowhere without the linter naming the file, and sound files pass', () => {
    expect(findings(lintFixture())).toEqual(planted);
  });

  it('are breached nowhere in the project', () => {
    const report = lint('.');
    expect(report.number_of_files).toBeGreaterThan(100);
    const breaches = report.diagnostics.filter(({ code }) => layerRules.has(code.replace(/^.*\((.*)\)$/u, '$1')));
    expect(findings({ ...report, diagnostics: breaches })).toEqual({});
  });
});

describe('the planted breaches', () => {
  it('are out of reach of the linter, the formatter and the type checker', async () => {
    const itself = 'tests/unit/architecture.test.ts';
    expect(lint('.', fixture, itself).number_of_files).toBe(1);
    const file = `${fixture}/src/domain/imports-a-store.ts`;
    expect((await getFileInfo(file, { ignorePath: '.prettierignore' })).ignored).toBe(true);
    const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as { config: unknown };
    const { fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, resolve('.'));
    expect(fileNames.length).toBeGreaterThan(100);
    expect(fileNames.filter((name) => name.includes(`/${fixture}/`))).toEqual([]);
  });
});
