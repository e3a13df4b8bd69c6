/** K001: marked phrases are short, and a term's key phrases stand marked in its definition. */
import type { Locale } from '#domain/text.ts';
import { pairsIn, stringsOf, type AuthoredString } from '#content-model/authored-texts.ts';
import type { TermEntry } from '#content-model/course.ts';
import { faultAt, type Fault, type Finding } from '#content-model/fault.ts';
import { placeInText } from '#content-model/lesson-subset.ts';
import { spanOfNode, walk } from '#content-model/lesson-tree.ts';
import type { LessonFile } from '#content-model/parsed-files.ts';
import { say } from '#content-model/phrase.ts';
import { spanInText, type YamlFile } from '#content-model/read-yaml.ts';
import { PENDING } from '#content-model/schema-parts.ts';
import { comparable } from './distinct-choices.ts';
import { eachFile } from './each-file.ts';
import { faultInYaml, type WithFile } from './places.ts';
import type { Rule } from './rule.ts';

const MOST_WORDS = 8;
const MARKED = /==(?!\s)([^=]+?)(?<!\s)==/g;

export const keyPhrases: Rule = {
  codes: ['K001'],
  check: eachFile({ yaml: longInYaml, lesson: longInLesson, term: unmarked }),
};

function tooLong(phrase: string): Finding | undefined {
  const count = comparable(phrase).split(' ').length;
  if (count <= MOST_WORDS) return undefined;
  const cause = say`The marked phrase has ${count} words; the limit is ${MOST_WORDS}, so that no sentence of a source is copied.`;
  return {
    code: 'K001',
    message: say`key phrase too long`,
    cause,
    fix: say`Mark only the words that the exam expects.`,
  };
}

function longInYaml(file: YamlFile): readonly Fault[] {
  return pairsIn(file).flatMap((pair) => stringsOf(pair).flatMap(longIn));
}

function longIn({ yaml, path, text }: AuthoredString): readonly Fault[] {
  // An entry of `keyPhrases` is a phrase as a whole.
  const isPhrase = path.at(-3) === 'keyPhrases';
  const phrases = isPhrase ? [{ phrase: text, index: 0 }] : marked(text);
  return phrases.flatMap(({ phrase, index }) => {
    const finding = tooLong(phrase);
    if (finding === undefined) return [];
    return [faultAt(yaml.source, spanInText(yaml, path, text, index, phrase.length), finding)];
  });
}

/** The marked phrases of a text, without their marks, and where each begins. */
function marked(text: string): readonly { phrase: string; index: number }[] {
  if (!text.includes('==')) return [];
  return [...text.matchAll(MARKED)].map((match) => ({ phrase: match[1] ?? '', index: match.index + 2 }));
}

function longInLesson({ source, parsed }: LessonFile): readonly Fault[] {
  const faults: Fault[] = [];
  if (parsed.tree === undefined) return faults;
  walk(parsed.tree, (node) => {
    if (node.type !== 'text') return;
    for (const { phrase, index } of marked(node.value)) {
      const finding = tooLong(phrase);
      if (finding === undefined) continue;
      const span = placeInText(source.text, spanOfNode(node), node.value, index, phrase.length);
      faults.push(faultAt(source, span, finding));
    }
  });
  return faults;
}

function unmarked({ entry: { authored }, yaml }: WithFile<TermEntry>): readonly Fault[] {
  return (['en', 'vi'] as const).flatMap((locale: Locale) => {
    const phrases = authored.keyPhrases[locale];
    const definition = authored.definition[locale];
    if (phrases === PENDING || definition === PENDING) return [];
    const inDefinition = marked(definition).map(({ phrase }) => comparable(unlinked(phrase)));
    return phrases.flatMap((phrase, index) => {
      if (inDefinition.some((found) => ` ${found} `.includes(` ${comparable(phrase)} `))) return [];
      const cause = say`"${phrase}" does not stand marked in the definition of this language.`;
      const fix = say`Write ==${phrase}== in \`definition\`, or take it out of \`keyPhrases\`.`;
      const finding = { code: 'K001', message: say`key phrase not in the definition`, cause, fix };
      return [faultInYaml(yaml, ['keyPhrases', locale, index], finding)];
    });
  });
}

/** A phrase may hold a link: `[[service-consumer|consumers]]` reads "consumers". */
function unlinked(phrase: string): string {
  return phrase.replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, '$1');
}
