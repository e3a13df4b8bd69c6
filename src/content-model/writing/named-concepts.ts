/** SRC-2: the reason of the right option names the concept that the question tests, so that it can be looked up. */
import type { Fault } from '#content-model/fault.ts';
import { say } from '#content-model/phrase.ts';
import { faultInYaml, questionsWithFiles } from '#content-model/rules/places.ts';
import type { Rule } from '#content-model/rules/rule.ts';
import { writtenIn } from './question-texts.ts';
import { namesOf, termIdsNamed } from './term-mentions.ts';

export const namedConcepts: Rule = {
  codes: ['SRC-2'],
  check: (content) =>
    questionsWithFiles(content).flatMap(({ entry: { authored }, yaml }): readonly Fault[] => {
      if (authored.kind !== 'choice') return [];
      const index = authored.choices.findIndex(({ correct }) => correct);
      const key = authored.choices[index];
      const term = content.course.terms.get(authored.concepts[0] ?? '');
      if (key === undefined || term === undefined) return [];
      return (['en', 'vi'] as const).flatMap((locale) => {
        const [name] = namesOf(term.authored, locale);
        if (name === undefined) return [];
        return writtenIn({ path: ['choices', index, 'why'], text: key.why }, locale).flatMap(({ path, words }) =>
          isNamed(words, term.id, name) || termIdsNamed(words, locale, content.course.terms).has(term.id)
            ? []
            : [faultInYaml(yaml, path, notNamed(name))],
        );
      });
    }),
};

/** Within a longer term too: who explains "service relationship management" speaks of a service relationship. */
function isNamed(words: string, id: string, name: string): boolean {
  return words.includes(`[[${id}`) || words.toLowerCase().includes(name.toLowerCase());
}

function notNamed(name: string) {
  return {
    code: 'SRC-2',
    severity: 'warning' as const,
    message: say`concept not named`,
    cause: say`The reason of the right option does not name "${name}", the concept that the question tests.`,
    fix: say`Name it there; if the question tests another one, put that first in \`concepts\`.`,
  };
}
