import { globSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent, OTHER_CODES, READING_CODES, SOUND_RULES } from '#content-model/check-course.ts';
import type { Fault } from '#content-model/fault.ts';
import { spoken } from '#content-model/phrase.ts';
import { contentOf, type Content } from '#content-model/read-course.ts';
import { contentOfFixture, FAULT_FIXTURES, filesOf, type FaultFixture } from './fault-fixtures.ts';
import { afterPrintedFix } from './printed-fixes.ts';
import { contentFrom, report, smallCourse, type Files } from './small-course.ts';

/** Codes of files whose fixtures stand in a test of their own. */
const TESTED_ELSEWHERE: readonly string[] = [];

const faultsIn = (content: Content): readonly Fault[] => checkContent(content, { isStrict: false }, SOUND_RULES);

/** Each fixture as it is, checked once. */
const asBroken = new Map(
  FAULT_FIXTURES.map((fixture) => {
    const content = contentOfFixture(fixture);
    return [fixture, { content, faults: faultsIn(content) }] as const;
  }),
);

const faultsOf = (fixture: FaultFixture): readonly Fault[] => asBroken.get(fixture)?.faults ?? [];

/** What is said after the fault was mended, of all but the twin of a lesson that was mended with it. */
const faultsAfterFix = (fixture: FaultFixture, files: Files): readonly Fault[] =>
  faultsIn(contentOfFixture(fixture, files)).filter(({ code }) => code !== 'T001' || fixture.code === 'T001');

const placeOf = ({ file, line, column }: Fault): string => `${file.replace('content/', '')}:${line}:${column}`;

const isMeant =
  ({ code, place }: FaultFixture) =>
  (fault: Fault): boolean =>
    fault.code === code && placeOf(fault) === place;

describe('the table of faults', () => {
  it('has at least seventy, each under its own name', () => {
    expect(FAULT_FIXTURES.length).toBeGreaterThanOrEqual(70);
    expect(new Set(FAULT_FIXTURES.map(({ name }) => name)).size).toBe(FAULT_FIXTURES.length);
  });

  it('has one for every code of the files', () => {
    const codes = new Set([...READING_CODES, ...OTHER_CODES, ...SOUND_RULES.flatMap((rule) => rule.codes)]);
    const fixtures = new Set([...FAULT_FIXTURES.map(({ code }) => code), ...TESTED_ELSEWHERE]);
    expect([...codes].filter((code) => !fixtures.has(code))).toEqual([]);
  });

  it('leaves the rules of good questions to their own tests, of which each has one', () => {
    const rules = globSync('src/content-model/writing/*.ts').filter((path) =>
      /: Rule = /.test(readFileSync(path, 'utf8')),
    );
    const untested = rules
      .map((path) => `tests/unit/content-model/writing/${basename(path, '.ts')}.test.ts`)
      .filter((test) => globSync(test).length === 0);
    expect(untested).toEqual([]);
  });

  it.each(FAULT_FIXTURES.map((fixture) => [fixture.name, fixture] as const))('places %s', (_, fixture) => {
    const faults = faultsOf(fixture);
    expect(faults.filter(({ code }) => code === fixture.code).map(placeOf)).toContain(fixture.place);
    for (const fault of faults) expect(spoken(fault.cause).length * spoken(fault.fix).length).toBeGreaterThan(0);
  });

  it('says of all of them what it said before', async () => {
    const texts = FAULT_FIXTURES.map((fixture) => {
      const shown = report(asBroken.get(fixture)?.content ?? { files: [] }, faultsOf(fixture));
      return `===== ${fixture.code} ${fixture.name}\n\n${shown}\n`;
    });
    const all = texts.join('\n');
    expect(all).not.toMatch(/\n\s+at \S+ \(|Error:/);
    await expect(all).toMatchFileSnapshot(resolve('tests/fixtures/faults.golden.txt'));
  });
});

describe('a printed fix', () => {
  it('makes its fault disappear wherever it can be followed to the letter', () => {
    const mended = FAULT_FIXTURES.flatMap((fixture) => {
      const files = filesOf(fixture);
      const fault = faultsOf(fixture).find(isMeant(fixture));
      const fixed = fault === undefined ? undefined : afterPrintedFix(fault, files);
      if (fault === undefined || fixed === undefined) return [];
      const left = faultsAfterFix(fixture, fixed).filter(
        ({ code, line, file }) => code === fault.code && line === fault.line && file === fault.file,
      );
      expect(left, `${fixture.name}: ${spoken(fault.fix)}`).toEqual([]);
      return [fixture.name];
    });
    expect(mended).toMatchInlineSnapshot(`
      [
        "question id in two modules",
        "lesson listed twice",
        "choice id twice",
        "source id twice",
        "former id of a living question",
        "key twice",
        "key twice within braces",
        "option with a capital",
        "concept by its other name",
        "criterion unknown",
        "concept misspelt",
        "misconception misspelt",
        "source misspelt",
        "enemy unknown",
        "value unknown",
        "kind unknown",
        "group unknown",
        "term confused with none",
        "written lesson planned",
        "no correct option",
        "no correct mend",
        "two correct options",
        "another Bloom level",
        "list that is shuffled",
        "allowance without a use",
        "criterion as a number",
        "number as a text",
        "yes in place of true",
        "true as a text",
        "number with a nought",
        "colon in a text",
        "colon within braces",
        "comma within braces",
        "bracket within braces",
        "text cut at its #",
        "title cut at its #",
        "text that begins with a star",
        "double quote never closed",
        "bracket never closed",
        "indentation that fits nowhere",
        "tab as indentation",
        "tab after a hyphen",
        "key misspelt",
        "key in another word",
        "key in another word, of a term",
        "key in another word, of a lesson",
        "key misspelt that must be there",
        "key of nothing",
        "stale translation",
        "\`of\` in the English",
        "same text in both",
        "letters in two parts",
        "file name not plain",
        "file names that differ in case",
        "curly quotes around a value",
        "curly quotes around a text with a comma",
        "byte-order mark",
        "Windows line ends",
        "zero-width space",
        "no-break space",
        "direction turned",
        "control character",
        "sign of a tag before a number",
        "brace that is not closed",
        "line that begins with import",
        "comment of HTML",
        "mark of a text not closed",
        "component misspelt",
        "drill misspelt",
        "attribute misspelt",
        "import",
        "export",
        "expression",
        "component in small letters",
        "heading of level 1",
        "heading level skipped",
        "figure unknown",
        "link to no term",
        "link to no term in a text",
        "link without its last slash",
        "link to no heading",
        "link without language",
        "link into the other language",
        "cure that leads nowhere",
        "picture that differs in case",
        "question of another kind",
        "question that does not exist",
        "curly quotes of a tag",
        "tone mark in the newer place",
        "where to start is asked twice",
        "where to start is asked by a lost id",
        "link without language, misspelt",
        "ending .yml",
        "ending .MDX",
        "shared file misspelt",
      ]
    `);
  });

  it('of a mechanical kind leaves no fault at all', () => {
    const mechanical = FAULT_FIXTURES.filter((fixture) => faultsOf(fixture).some(({ edits }) => edits !== undefined));
    expect(mechanical.length).toBeGreaterThanOrEqual(10);
    for (const fixture of mechanical) {
      const [fault, ...more] = faultsOf(fixture);
      if (fault === undefined || more.length > 0) throw new Error(`${fixture.name} should have one fault.`);
      expect(faultsAfterFix(fixture, afterPrintedFix(fault, filesOf(fixture)) ?? {}), fixture.name).toEqual([]);
    }
  });
});

describe('the order of a report', () => {
  it('is the same whatever the order in which files are read', () => {
    for (const [fixture, { content, faults }] of asBroken) {
      const shuffled = { ...content, files: content.files.toReversed() };
      expect(faultsIn(contentOf(shuffled)), fixture.name).toEqual(faults);
    }
  });

  it('is one of places over the faults of many files', () => {
    const files = smallCourse();
    const used = new Set<string>();
    for (const { breaks, stray, place } of FAULT_FIXTURES) {
      const path = place.split(':')[0] ?? '';
      const before = { ...files };
      if (used.has(path) || stray !== undefined || !(path in files)) continue;
      used.add(path);
      try {
        for (const change of breaks) change(files);
      } catch {
        Object.assign(files, before);
      }
    }
    const faults = checkContent(contentFrom(files));
    expect(new Set(faults.map(({ file }) => file)).size).toBeGreaterThanOrEqual(10);
    const places = faults.map(({ file, line, column }) =>
      [file, String(line).padStart(5), String(column).padStart(5)].join(':'),
    );
    expect(places).toEqual(places.toSorted());
  });
});
