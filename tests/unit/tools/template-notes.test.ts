import { describe, expect, it } from 'vitest';
import { NOTES_IN_VIETNAMESE, sentencesOf } from '#tools/template-notes.ts';
import { STYLES } from '#tools/new-wish.ts';
import { smallCourse } from '#tests/unit/content-model/small-course.ts';
import { codesIn, courseIn, createIn, textsOf } from './new-course.ts';

const MODULE = ['--module', 'basics'];
const NAMED = ['--title', 'Costs and more', '--vi', 'Chi phí và hơn nữa'];

/** One of each template, in each of its forms. */
const WISHES: readonly (readonly string[])[] = [
  ['lesson', ...MODULE, ...NAMED],
  ['term', ...NAMED],
  ['drill', '--concept', 'utility,warranty'],
  ['case', ...MODULE, '--concept', 'utility', '--id', 'x'],
  ['case', ...MODULE, '--concept', 'utility', '--id', 'x', '--criterion', 'none'],
  ...STYLES.map((style) => ['question', ...MODULE, '--concept', 'utility', '--id', 'x', '--style', style]),
];
/** A course without misconceptions has a note less. */
const withoutMisconceptions = (files: Record<string, string | Uint8Array>) => {
  files['misconceptions.yaml'] = '[]\n';
};

function written(dir: string, wish: readonly string[], ...more: readonly string[]): readonly string[] {
  const created = createIn(dir, ...wish, ...more);
  if (created.kind !== 'created') throw new Error(JSON.stringify(created));
  const texts = Object.entries(textsOf(dir)).filter(([path]) => smallCourse()[path] === undefined);
  return texts.map(([, text]) => text);
}

/** Sentences of all notes: lines of their own, joined where they follow each other, and what stands behind a value. */
function notesIn(text: string): readonly string[] {
  const front = text.startsWith('---\n') ? text.slice(4, text.indexOf('\n---')) : text;
  const own = front.match(/(?:^ *# \S.*\n)+/gm) ?? [];
  const behind = front.match(/(?<=^ *[^# ].* # ).+$/gm) ?? [];
  const joined = own.map((lines) => lines.replaceAll(/^ *# /gm, '').trim().replaceAll('\n', ' '));
  return [...joined.flatMap(sentencesOf), ...behind];
}

function withoutNotes(text: string): string {
  return text
    .replaceAll(/^ *# \S.*\n/gm, '')
    .replaceAll(/(?<=\S) # .+$/gm, '')
    .replaceAll(/^of: .*$/gm, '');
}

const english = new Set([
  ...WISHES.flatMap((wish) => written(courseIn(), wish)).flatMap(notesIn),
  ...written(courseIn(withoutMisconceptions), ['question', ...MODULE, '--concept', 'utility', '--id', 'x']).flatMap(
    notesIn,
  ),
]);

describe('the notes of the templates', () => {
  it('have each sentence in Vietnamese, and no other', () => {
    expect(english.size).toBeGreaterThan(50);
    expect([...english].filter((note) => !NOTES_IN_VIETNAMESE.has(note))).toEqual([]);
    expect([...NOTES_IN_VIETNAMESE.keys()].filter((note) => !english.has(note))).toEqual([]);
  });

  it.each(WISHES)(
    'are all Vietnamese where the author asks for it, and change nothing else: %s %s %s %s %s',
    (...wish) => {
      const [inEnglish, inVietnamese] = [courseIn(), courseIn()];
      const plain = written(inEnglish, wish);
      const noted = written(inVietnamese, wish, '--lang', 'vi');
      expect(noted.map(withoutNotes)).toEqual(plain.map(withoutNotes));
      for (const note of noted.flatMap(notesIn)) expect(english).not.toContain(note);
      for (const line of noted.join('').split('\n'))
        if (/^ *# /.test(line)) expect(line.length).toBeLessThanOrEqual(120);
      expect(codesIn(inVietnamese)).toEqual(codesIn(inEnglish));
    },
  );
});
