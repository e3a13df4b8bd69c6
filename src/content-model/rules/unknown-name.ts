/** Q011 as it is said of every name that nothing answers to. */
import type { Finding } from '#content-model/fault.ts';
import { suggestion } from '#content-model/nearest.ts';
import { say, type Filling, type Phrase } from '#content-model/phrase.ts';

/** What can be named by another file, in words. */
const NAMED = {
  criterion: say`criterion`,
  misconception: say`misconception`,
  source: say`source`,
  module: say`module`,
  concept: say`concept`,
  question: say`question`,
  item: say`item`,
  group: say`group`,
  class: say`class`,
  lesson: say`lesson`,
} as const satisfies Readonly<Record<string, Phrase>>;

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
