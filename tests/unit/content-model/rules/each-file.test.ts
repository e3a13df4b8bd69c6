import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentOf } from '#content-model/read-course.ts';
import { eachFile, eachFileByVocabulary } from '#content-model/rules/each-file.ts';
import { NO_EARLIER_CHECK } from '#content-model/sound-files.ts';
import { sourceFile } from '#content-model/source-file.ts';
import { ONE, smallCourse } from '#tests/unit/content-model/small-course.ts';

const files = {
  files: Object.entries(smallCourse()).map(([path, text]) => sourceFile(path, text)),
  strays: [],
  publicFiles: new Map(),
};

/** Content of which an earlier check knows one question, and the vocabulary or not. */
function contentKnown(isVocabularyKnown: boolean) {
  const content = contentOf(files, NO_EARLIER_CHECK);
  return { ...content, known: { files: new Set([`content/${ONE}`]), isVocabularyKnown } };
}

describe('eachFile', () => {
  const asked: string[] = [];
  const look = ({ yaml }: { readonly yaml: { readonly source: { readonly path: string } } }) => {
    asked.push(yaml.source.path);
    return [];
  };
  const alone = eachFile({ question: look });
  const byVocabulary = eachFileByVocabulary({ question: look });

  it('leaves out what is known to be sound, by the vocabulary while that is the same', () => {
    for (const [check, isVocabularyKnown, isAsked] of [
      [alone, false, false],
      [alone, true, false],
      [byVocabulary, true, false],
      [byVocabulary, false, true],
    ] as const) {
      asked.length = 0;
      check(contentKnown(isVocabularyKnown));
      expect(asked.length).toBeGreaterThan(1);
      expect(asked.includes(ONE)).toBe(isAsked);
    }
  });
});

/** Where a judge can see nothing of a content: as a constant of its file, or as the whole check of a rule. */
const AT_THE_BEGINNING = /^(?:const \w+ = |export const \w+: Rule = \{\n(?: {2}(?!check:).*\n)* {2}check: )$/;

describe('judges of single files', () => {
  const sources = globSync('src/content-model/{rules,writing}/*.ts').filter(
    (path) => !/(?:each-file|option-sets)\.ts$/.test(path),
  );
  const calls = sources.flatMap((path) => {
    const text = readFileSync(path, 'utf8');
    return [...text.matchAll(/\beach(?:File|FileByVocabulary|OptionSet|KeyedSet)\(/g)].map(({ index }) => {
      const lineStart = text.lastIndexOf('\n', index) + 1;
      const begin = text.startsWith('  check: ', lineStart)
        ? text.lastIndexOf('\nexport const ', index) + 1
        : lineStart;
      return { path, before: text.slice(begin, index) };
    });
  });

  it('are made where their file begins, never with a content or options in sight', () => {
    expect(calls.length).toBeGreaterThan(25);
    expect(calls.filter(({ before }) => !AT_THE_BEGINNING.test(before))).toEqual([]);
  });
});
