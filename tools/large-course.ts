/**
 * Makes a large course of this one, for measurements: its written module is copied until there are as many files as
 * wanted. One file in twenty is a lesson, which takes longest to read; the others are questions.
 */
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fingerprint } from '#content-model/rules/both-languages.ts';

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
    files += written + copyQuestions(folder, copy, hasLessons ? 'lesson' : 'practice');
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
      .replace(/ id="([^"]+)"/g, ` id="$1-${copy}"`)
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

/** Copies every question, into the pool `practice` where no lesson asks it; says how many files. */
function copyQuestions(folder: string, copy: string, pool: 'lesson' | 'practice'): number {
  const questions = globSync(`questions/${module}/*.yaml`, { cwd: folder });
  for (const path of questions) {
    const text = readFileSync(join(folder, path), 'utf8');
    const changed = text.replace(/^pool: lesson$/m, `pool: ${pool}`).replace(/^enemies: .*$/m, 'enemies: []');
    save(join(folder, 'questions', copy, `${basename(path, '.yaml')}-${copy}.yaml`), changed);
  }
  return questions.length;
}

function save(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
