import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { settingFaults } from '#tools/site-settings.ts';

describe('settings from outside', () => {
  it('may all be left out', () => {
    expect(settingFaults({})).toEqual([]);
  });

  it.each([
    ['SITE_URL', ['https://learn.example', 'http://localhost:4321', 'https://me.example/itil/']],
    ['BASE_PATH', ['/', '/itil', '/itil/', '/a/b-c/d.e/', '/học/']],
    ['REPOSITORY_URL', ['https://code.example/me/course', '']],
    ['PORT', ['0', '80', '4321', '65535']],
  ])('%s may be %j', (name, values) => {
    for (const value of values) expect(settingFaults({ [name]: value }), value).toEqual([]);
  });

  it.each([
    ['SITE_URL', ['', 'learn.example', 'ftp://learn.example', '/itil/']],
    ['BASE_PATH', ['', 'itil', 'itil/', './itil/', '//itil/', '/a//b/', '/a b/', '/a?b', '/a#b', '\\itil\\']],
    ['REPOSITORY_URL', ['code.example/me', 'javascript:alert(1)', 'git@code.example:me/course']],
    ['PORT', ['', 'abc', '-1', '65536', '4321x', '4e3', '1.5', ' 80']],
  ])('%s may not be %j', (name, values) => {
    for (const value of values)
      expect(settingFaults({ [name]: value }), value).toEqual([
        expect.stringMatching(new RegExp(`^${name} is ".*", but has to be an? .*\\.$`, 'u')),
      ]);
  });

  it('are told one by one, with what was found and what is wanted', () => {
    expect(settingFaults({ BASE_PATH: 'itil', PORT: 'abc' })).toEqual([
      'BASE_PATH is "itil", but has to be a path that begins with a slash, such as /itil/ (or / for the root of the host).',
      'PORT is "abc", but has to be a number from 0 to 65535, such as 4321.',
    ]);
  });
});

describe('npm run build', () => {
  it('answers a base path that cannot be meant with one sentence, and builds nothing', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/build.ts', '--base', 'itil'], {
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr.trim()).toBe(settingFaults({ BASE_PATH: 'itil' }).join());
  });
});
