import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkContent, SOUND_RULES } from '#content-model/check-course.ts';
import type { Fault } from '#content-model/fault.ts';
import { say, spoken } from '#content-model/phrase.ts';
import { hostileFrontMatters, hostileLessons } from './hostile-lessons.ts';
import { contentFrom, EN, smallCourse } from './small-course.ts';

const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
const marker = join(folder, 'marker');
afterAll(() => rmSync(folder, { recursive: true }));

const FRONT_MATTER = /^---\n[^]*?\n---\n/.exec(String(smallCourse()[EN]))?.[0] ?? '';
const FIRST_LINE = FRONT_MATTER.split('\n').length + 1;

/** Errors about what an English lesson holds; that its twin differs, or that it asks too little, refuses no program. */
function refusals(text: string): readonly Fault[] {
  const faults = checkContent(contentFrom({ ...smallCourse(), [EN]: text }), { isStrict: false }, SOUND_RULES);
  return faults.filter(({ file, code, severity }) => file.endsWith(EN) && severity === 'error' && /^[MYQL]/.test(code));
}

describe('the check of hostile lessons', () => {
  const kinds = hostileLessons(marker);

  it('has sixty payloads at least, some of each kind', () => {
    expect(new Set(Object.values(kinds).flat()).size).toBeGreaterThanOrEqual(60);
    for (const [kind, texts] of Object.entries(kinds)) expect(texts.length, kind).toBeGreaterThanOrEqual(6);
    expect(hostileFrontMatters(marker).length).toBeGreaterThanOrEqual(20);
  });

  it.each(Object.entries(kinds))('refuses %s at their place, with cause and fix', (_, texts) => {
    for (const text of texts) {
      const [first] = refusals(`${FRONT_MATTER}\n${text}\n`);
      expect(first?.line, text).toBeGreaterThanOrEqual(FIRST_LINE);
      expect(spoken(first?.cause ?? say`nothing`), text).not.toBe('nothing');
      expect(spoken(first?.fix ?? say`nothing`), text).not.toBe('nothing');
    }
    expect(existsSync(marker)).toBe(false);
  });

  it('refuses tricks of the front matter at their place', () => {
    for (const text of hostileFrontMatters(marker)) {
      const [first] = refusals(text);
      expect(first?.line, text).toBeGreaterThanOrEqual(1);
      expect(spoken(first?.fix ?? say`nothing`), text).not.toBe('nothing');
    }
    expect(existsSync(marker)).toBe(false);
  });

  it('does not refuse the lesson that they were put into', () => {
    expect(refusals(String(smallCourse()[EN]))).toEqual([]);
  });
});
