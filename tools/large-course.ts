/**
 * Makes a large course of this one, for measurements: its written module is copied until there are as many files as
 * wanted. One file in twenty is a lesson, which takes longest to read; the others are questions.
 */
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readContent } from '#content-model/read-course.ts';
import { fingerprint } from '#content-model/rules/both-languages.ts';
import { PENDING } from '#content-model/schema-parts.ts';

const module = 'key-concepts';

/**
 * Writes a course of at least `count` files, without a fault, into a folder that does not exist yet. Runs in the
 * project's own directory.
 */
export function writeLargeCourse(folder: string, count: number): void {
  cpSync('content', folder, { recursive: true });
  // Of the copies nobody has reviewed anything.
  rmSync(join(folder, 'reviewed.json'), { force: true });
  const modules = readFileSync(join(folder, 'modules.yaml'), 'utf8');
  let files = globSync('**/*.{yaml,mdx}', { cwd: folder }).length;
  let lessons = 0;
  let entries = '';
  for (let number = 2; files < count; number += 1) {
    const copy = `copy-${number}`;
    const hasLessons = lessons < count / 20;
    const written = hasLessons ? copyLessons(folder, copy) : 0;
    lessons += written;
    files += written + copyQuestions(folder, number, hasLessons ? 'lesson' : 'practice');
    entries += moduleEntry(modules, copy, hasLessons);
  }
  writeFileSync(join(folder, 'modules.yaml'), modules + entries);
}

/** The module's entry of modules.yaml under another name, with its lessons or without any. */
function moduleEntry(modules: string, copy: string, hasLessons: boolean): string {
  const entry = modules.split(/^(?=- id: )/m).find((text) => text.startsWith(`- id: ${module}\n`)) ?? '';
  const lessons = entry.indexOf('  lessons:');
  return (hasLessons ? entry : `${entry.slice(0, lessons)}  lessons: []\n`).replace(module, copy);
}

/** Copies every lesson into another module, where it asks the copies of its questions; says how many files. */
function copyLessons(folder: string, copy: string): number {
  const copied = (path: string): string =>
    readFileSync(join(folder, path), 'utf8')
      .replace(/<(Check|Case|Slip) id="([^"]+)"/g, `<$1 id="$2-${copy}"`)
      .replaceAll(`/learn/${module}/`, `/learn/${copy}/`);
  const lessons = globSync(`lessons/en/${module}/*.mdx`, { cwd: folder }).map((path) => basename(path));
  for (const lesson of lessons) {
    const english = copied(`lessons/en/${module}/${lesson}`);
    const vietnamese = copied(`lessons/vi/${module}/${lesson}`);
    save(join(folder, 'lessons/en', copy, lesson), english);
    save(
      join(folder, 'lessons/vi', copy, lesson),
      vietnamese.replace(/^of: .*$/m, () => `of: '${fingerprint(english)}'`),
    );
  }
  return lessons.length * 2;
}

/**
 * Copies every question, into the pool `practice` where no lesson asks it; says how many files. No two copies ask the
 * same or have their right option at the same place, as in a bank that people wrote.
 */
function copyQuestions(folder: string, number: number, pool: 'lesson' | 'practice'): number {
  const copy = `copy-${number}`;
  const questions = globSync(`questions/${module}/*.yaml`, { cwd: folder });
  const words = { en: wordsOfLessons(folder, 'en'), vi: wordsOfLessons(folder, 'vi') };
  for (const path of questions) {
    const text = readFileSync(join(folder, path), 'utf8');
    const changed = withWordsBefore(withTurnedOptions(text, number), number, words)
      .replace(/^pool: lesson$/m, `pool: ${pool}`)
      .replace(/^enemies: .*$/m, 'enemies: []');
    save(join(folder, 'questions', copy, `${basename(path, '.yaml')}-${copy}.yaml`), changed);
  }
  return questions.length;
}

/** The different words of the written lessons that name no term, long English ones and Vietnamese ones of any length. */
function wordsOfLessons(folder: string, locale: 'en' | 'vi'): readonly string[] {
  const naming = namingWords();
  const paths = globSync(`lessons/${locale}/${module}/*.mdx`, { cwd: folder }).toSorted();
  const text = paths.map((path) => readFileSync(join(folder, path), 'utf8').split(/^---$/m)[2] ?? '').join(' ');
  const words = text.match(locale === 'en' ? /\b[a-z]{7,}\b/g : /(?<=\s)\p{Ll}+(?=\s)/gu) ?? [];
  return [...new Set(words)].filter((word) => !naming.has(word));
}

/** Every word of the names and aliases of the glossary, in both languages: a stem with one speaks of the term. */
function namingWords(): ReadonlySet<string> {
  const terms = [...readContent('content').course.terms.values()];
  const names = terms.flatMap(({ authored: { term, aliases } }) => [
    term.en,
    term.vi,
    ...aliases.en,
    ...(aliases.vi === PENDING ? [] : aliases.vi),
  ]);
  return new Set(names.flatMap((name) => name.toLowerCase().match(/\p{L}+/gu) ?? []));
}

/**
 * Puts a sentence of a few words before a stem, other words for each copy and none that the question has already; more of
 * them where statements, steps or a situation are read with the stem.
 */
function withWordsBefore(text: string, number: number, words: Record<'en' | 'vi', readonly string[]>): string {
  const isShort = /^style: (?:standard|missing-word|negative)$/m.test(text);
  const before = (locale: 'en' | 'vi', count: number): string => {
    const unused = words[locale].filter((word) => !text.includes(word));
    return Array.from({ length: count }, (_, index) => unused[(number * (index + 3) + index) % unused.length]).join(
      ' ',
    );
  };
  return text.replace(
    /^stem:\n {2}en: (>-\n {4}|['"])?(.*)(\n(?: {4}.*\n)*?) {2}vi: (>-\n {4}|['"])?/m,
    (_, block = '', first: string, rest: string, other = '') =>
      `stem:\n  en: ${block}${before('en', isShort ? 5 : 12)}. ${first}${rest}` +
      `  vi: ${other}${before('vi', isShort ? 10 : 24)}. `,
  );
}

/** Moves the first options to the end, one more for each copy, where their order is free. */
function withTurnedOptions(text: string, number: number): string {
  if (/^fixedOrder: true$/m.test(text)) return text;
  return text.replace(/(?<=^choices:\n)(?: .*\n)+/m, (choices) => {
    const options = choices.split(/^(?= {2}- id: )/m);
    const turned = number % options.length;
    return [...options.slice(turned), ...options.slice(0, turned)].join('');
  });
}

function save(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
