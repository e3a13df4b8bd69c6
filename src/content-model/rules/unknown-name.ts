/** Q011 as it is said of every name that nothing answers to. */
import type { Finding } from '#content-model/fault.ts';
import { nearest, suggestion } from '#content-model/nearest.ts';
import { say, type Filling, type Phrase } from '#content-model/phrase.ts';

/** What can be named by another file, in words. */
export const NAMED = {
  criterion: say`criterion`,
  misconception: say`misconception`,
  source: say`source`,
  module: say`module`,
  concept: say`concept`,
  question: say`question`,
  item: say`item`,
  group: say`group`,
  class: say`class`,
  drill: say`drill`,
  lesson: say`lesson`,
} as const satisfies Readonly<Record<string, Phrase>>;

/** Where what is named stands. */
export const WHERE = {
  criterion: 'content/syllabus.yaml',
  misconception: 'content/misconceptions.yaml',
  source: 'content/sources.yaml',
  module: 'content/modules.yaml',
  concept: 'content/glossary',
  question: 'content/questions',
  drill: 'content/drills',
} as const;

/** The finding for a name that nothing answers to; `meant` is what it is another name of. */
export function unknown(
  kind: keyof typeof NAMED,
  name: string,
  known: Iterable<string>,
  where: Filling,
  meant?: string,
): Finding {
  const what = NAMED[kind];
  const cause = say`There is no ${what} "${name}" in ${where}.`;
  const fix =
    meant === undefined
      ? suggestion(name, known, say`Write it, or name another ${what}.`)
      : say`Did you mean \`${meant}\`?`;
  return { code: 'Q011', message: say`unknown ${what}`, cause, fix };
}

/** For a file that stands in the folder of no module. */
export function unknownModule(name: string, modules: Iterable<string>, folder: string): Finding {
  const [near = '<module>'] = nearest(name, modules, 1);
  const fix = say`Move the file into the folder of a module, such as ${`content/${folder}${near}/`}; or add the module to content/modules.yaml.`;
  return { ...unknown('module', name, modules, 'content/modules.yaml'), fix };
}
