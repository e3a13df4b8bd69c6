/**
 * BI-4: a term is called in Vietnamese what the glossary calls it, and one Vietnamese word does not stand for two terms:
 * "khách hàng" is the customer and not the service consumer. (That two terms have one name is Q001.)
 *
 * Vietnamese leaves out what is clear, so a term that is merely not said is no fault. Reported are: the name of a term
 * that is easily confused, in place of the one that the English says; a link with the name of another term; a linked
 * term that the Vietnamese does not name; a part of a question that is a term and nothing else; and a stem that does not
 * name the concept that its English names.
 */
import type { Locale } from '#domain/text.ts';
import type { Course, QuestionEntry } from '#content-model/course.ts';
import type { Fault, Finding } from '#content-model/fault.ts';
import { say } from '#content-model/phrase.ts';
import { eachFileByVocabulary, type Vocabulary } from '#content-model/rules/each-file.ts';
import { areTermNamesKnown, faultInYaml, type WithFile } from '#content-model/rules/places.ts';
import type { Rule } from '#content-model/rules/rule.ts';
import { PENDING } from '#content-model/schema-parts.ts';
import { resolveTerm } from '#content-model/term-names.ts';
import { lessonPassages, passagesIn, type PassageLink, type TwinPassage } from './passages.ts';
import { questionTexts, writtenIn, type QuestionText } from './question-texts.ts';
import { namesOf, termAlone, termIdsNamed, termsNamed } from './term-mentions.ts';

type Glossary = Course['terms'];
type Names = Pick<Course, 'terms' | 'termNames'>;

const NO_FAULTS: readonly Fault[] = [];

/** Files whose words are terms; elsewhere they are everyday words too. */
const TAUGHT: ReadonlySet<string | undefined> = new Set(['question', 'term', 'lesson', 'misconceptions']);

export const registeredVietnamese: Rule = {
  codes: ['BI-4'],
  check: (content) => {
    // A name that could not be read would make its uses look like those of another.
    if (!areTermNamesKnown(content)) return [];
    const inLessons = lessonPassages(content).flatMap((passage) => passageFaults(passage, content.course));
    return [...inLessons, ...inYaml(content)];
  },
};

const inYaml = eachFileByVocabulary({
  yaml: (file, vocabulary) =>
    TAUGHT.has(file.source.place?.kind)
      ? passagesIn(file).flatMap((passage) => passageFaults(passage, vocabulary))
      : NO_FAULTS,
  question: questionFaults,
});

function passageFaults(passage: TwinPassage, course: Names): readonly Fault[] {
  const links = linkFaults(passage, course);
  // One fault is not said twice.
  return links.length > 0 ? links : swapFaults(passage, course.terms);
}

function swapFaults({ en, vi, faultAt }: TwinPassage, terms: Glossary): readonly Fault[] {
  return swapsIn(en.words, vi.words, terms).map(({ said, meant }) => {
    const mention = termsNamed(vi.words, 'vi', terms).find(({ term }) => term === said);
    return faultAt(mention?.words ?? '', otherTerm(mention?.words ?? said, meant, said, terms));
  });
}

type Swap = { readonly said: string; readonly meant: string };

/** Terms that the Vietnamese alone names, each with the one of the English that it is easily confused with. */
function swapsIn(en: string, vi: string, terms: Glossary): readonly Swap[] {
  const english = termIdsNamed(en, 'en', terms);
  if (english.size === 0) return [];
  const vietnamese = termIdsNamed(vi, 'vi', terms);
  const unsaid = withNames(english.difference(vietnamese), terms);
  if (unsaid.length === 0) return [];
  return [...vietnamese.difference(english)].flatMap((said) => {
    const meant = unsaid.find((term) => isConfused(term, said, terms));
    return meant === undefined ? [] : [{ said, meant }];
  });
}

function isConfused(one: string, other: string, terms: Glossary): boolean {
  const confusedWith = (term: string): readonly string[] => terms.get(term)?.authored.confusedWith ?? [];
  return confusedWith(one).includes(other) || confusedWith(other).includes(one);
}

function linkFaults({ en, vi, faultAt }: TwinPassage, course: Names): readonly Fault[] {
  if (en.links.length === 0 && vi.links.length === 0) return [];
  const { terms } = course;
  const linked = linkedTerms(vi.links, 'vi', course);
  const misnamed = linked.flatMap(({ term, words }) => {
    const [other, ...more] = termIdsNamed(words, 'vi', terms);
    const isOwn = more.length > 0 || other === term || words.toLowerCase().includes(nameOf(term, 'vi', terms));
    return other === undefined || isOwn ? [] : [faultAt(words, otherTerm(words, term, other, terms))];
  });
  const named = termIdsNamed(vi.words, 'vi', terms).union(new Set(linked.map(({ term }) => term)));
  const unsaid = new Set(linkedTerms(en.links, 'en', course).map(({ term }) => term)).difference(named);
  return [...misnamed, ...withNames(unsaid, terms).map((term) => faultAt('', notNamed(term, terms)))];
}

function linkedTerms(links: readonly PassageLink[], locale: Locale, { termNames }: Names) {
  return links.flatMap(({ name, words }) => {
    const found = resolveTerm(termNames, name, locale);
    return found === undefined ? [] : [{ term: found.term, words }];
  });
}

/** Parts that are a term and nothing else, and concepts in stems. */
function questionFaults(
  { entry: { authored }, yaml }: WithFile<QuestionEntry>,
  { terms }: Vocabulary,
): readonly Fault[] {
  return questionTexts(authored).flatMap((text) => {
    const expected = expectedTerms(text, authored.concepts, terms);
    if (expected.length === 0) return [];
    return writtenIn(text, 'vi').flatMap(({ path, words }) => {
      const named = termIdsNamed(words, 'vi', terms);
      const swapped = new Set(swapsIn(text.text.en, words, terms).map(({ meant }) => meant));
      return withNames(expected, terms)
        .filter((term) => !named.has(term) && !swapped.has(term))
        .map((term) => faultInYaml(yaml, path, notNamed(term, terms)));
    });
  });
}

/** The terms of the English that the Vietnamese has to name. */
function expectedTerms({ part, text }: QuestionText, concepts: readonly string[], terms: Glossary): readonly string[] {
  if (part === 'stem') return concepts.filter((concept) => termIdsNamed(text.en, 'en', terms).has(concept));
  const term = part === 'reason' ? undefined : termAlone(text.en, terms);
  return term === undefined ? [] : [term];
}

/** Those that have a Vietnamese name already. */
function withNames(ids: Iterable<string>, terms: Glossary): readonly string[] {
  return [...ids].filter((id) => terms.get(id)?.authored.term.vi !== PENDING);
}

/** Its name in lower case; its id where it has none yet. */
function nameOf(term: string, locale: Locale, terms: Glossary): string {
  const entry = terms.get(term);
  return (entry === undefined ? undefined : namesOf(entry.authored, locale)[0])?.toLowerCase() ?? term;
}

function otherTerm(words: string, meant: string, said: string, terms: Glossary): Finding {
  return {
    code: 'BI-4',
    message: say`Vietnamese name of another term`,
    cause: say`"${words}" is the Vietnamese for "${nameOf(said, 'en', terms)}"; the English says "${nameOf(meant, 'en', terms)}".`,
    fix: say`Write "${nameOf(meant, 'vi', terms)}", or another name that the glossary has for it.`,
  };
}

function notNamed(term: string, terms: Glossary): Finding {
  return {
    code: 'BI-4',
    message: say`term without its Vietnamese name`,
    cause: say`The English speaks of "${nameOf(term, 'en', terms)}"; the Vietnamese has none of the names that the glossary has for it.`,
    fix: say`Write "${nameOf(term, 'vi', terms)}"; if another word is right too, add it to the \`aliases\` of the term.`,
  };
}
