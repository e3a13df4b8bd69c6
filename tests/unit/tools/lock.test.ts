import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockFaults, mayRunAtInstall } from './lock-faults.ts';

const fixtures = 'tests/fixtures/locks';
const lock = readFileSync('package-lock.json', 'utf8');
const { packages } = JSON.parse(lock) as {
  readonly packages: Readonly<
    Record<string, { readonly hasInstallScript?: boolean } & Readonly<Record<string, unknown>>>
  >;
};

/** Each fixture is the good lock file with one thing changed; what must be said about it. */
const bad: Readonly<Record<string, string>> = {
  'address-dependency.json': 'the project: wants left from https://example.org/left-1.0.0.tgz',
  'file-dependency.json': 'the project: wants left from file:../left',
  'git-dependency.json': 'node_modules/left: wants right from git+ssh://git@example.org/someone/right.git',
  'github-dependency.json': 'the project: wants left from someone/left',
  'install-script.json': 'node_modules/left: runs a script when it is installed',
  'link.json': 'node_modules/left: is a link to a folder',
  'no-integrity.json': 'node_modules/left: its integrity is missing',
  'old-version.json': 'the lock file is of version 2, not 3',
  'resolved-host.json':
    'node_modules/left: names where it comes from: https://registry.example.org/left/-/left-1.0.0.tgz',
  'sha1.json': 'node_modules/left: its integrity is sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=',
  'two-hashes.json': `node_modules/left: its integrity is sha512-${'A'.repeat(86)}== sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=`,
};

describe('package-lock.json', () => {
  it('takes every package whole from a registry, and only listed ones run a script when installed', () => {
    expect(Object.keys(packages).length).toBeGreaterThan(100);
    expect(lockFaults(lock)).toEqual([]);
  });

  it('needs every exception that it is granted', () => {
    const running = Object.entries(packages)
      .filter(([, entry]) => entry.hasInstallScript === true)
      .map(([path]) => path.replace(/^.*node_modules\//u, ''));
    expect([...new Set(running)].toSorted()).toEqual([...mayRunAtInstall].toSorted());
  });

  it('locks what package.json asks for', () => {
    const project = JSON.parse(readFileSync('package.json', 'utf8')) as Readonly<Record<string, unknown>>;
    for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies'])
      expect(packages['']?.[kind], kind).toEqual(project[kind]);
  });
});

describe('lockFaults', () => {
  it('finds nothing in a good lock file', () => {
    expect(lockFaults(readFileSync(join(fixtures, 'good.json'), 'utf8'))).toEqual([]);
  });

  it('has an expectation for every fixture', () => {
    expect(readdirSync(fixtures).toSorted()).toEqual([...Object.keys(bad), 'good.json'].toSorted());
  });

  it.each(Object.entries(bad))('finds the one thing that is wrong in %s', (file, fault) => {
    expect(lockFaults(readFileSync(join(fixtures, file), 'utf8'))).toContain(fault);
  });

  it('does not take an empty lock file for a good one', () => {
    expect(lockFaults('{}')).toEqual([
      'the lock file is of version unknown, not 3',
      'the project itself is not in it',
      'it locks no package',
    ]);
  });
});
