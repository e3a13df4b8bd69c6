/**
 * PAR-1: options of one form. Each option may be read as one or more forms, and there must be one that all have in
 * common: "Service" may be a thing or a command, so it goes with both; "Using it" goes with neither "The use" nor
 * "To use it". Vietnamese words do not show such forms; there only the word that opens a clause counts.
 */
import type { Locale } from '#domain/text.ts';
import type { Fault } from '#content-model/fault.ts';
import { say, type Phrase } from '#content-model/phrase.ts';
import type { Rule } from '#content-model/rules/rule.ts';
import { domainWords, isRegisteredName, type DomainWords } from './domain-words.ts';
import { faultAtOption, eachKeyedSet, type KeyedSet, type Option } from './option-sets.ts';

type Form = 'thing' | 'command' | 'third person' | 'ing' | 'infinitive' | 'preposition' | 'question';

/** How an option begins, in words, and the forms that it may have. */
type Opening = { readonly name: Phrase; readonly forms: ReadonlySet<Form> };

const THING: Opening = { name: say`a thing or a sentence`, forms: new Set(['thing']) };
const THING_OR_COMMAND: Opening = { name: say`a thing or a command`, forms: new Set(['thing', 'command']) };
const WORD_IN_S: Opening = { name: say`things or a verb in -s`, forms: new Set(['thing', 'third person']) };
const WORD_IN_ING: Opening = { name: say`a verb in -ing`, forms: new Set(['ing']) };
const THING_IN_ING: Opening = { name: say`a word in -ing`, forms: new Set(['thing', 'ing']) };
const TO: Opening = { name: say`an infinitive with "to"`, forms: new Set(['infinitive', 'preposition']) };
const WITH_PREPOSITION: Opening = {
  name: say`a clause or a phrase with a preposition`,
  forms: new Set(['preposition']),
};
const MAYBE_WITH_PREPOSITION: Opening = { ...WITH_PREPOSITION, forms: new Set(['thing', 'preposition']) };
const QUESTION_CLAUSE: Opening = { name: say`a clause with a question word`, forms: new Set(['question']) };
const MAYBE_QUESTION_CLAUSE: Opening = { ...QUESTION_CLAUSE, forms: new Set(['thing', 'question']) };

const DETERMINER =
  /^(?:an?|the|this|these|those|each|every|all|both|some|any|no|its?|their|they|his|her|one|two|three|four|many|several)$/;
const PREPOSITION =
  /^(?:because|by|with|without|for|from|in|into|on|at|of|after|before|during|through|within|between|under|over|via|per|until|since|if|unless|although|while)$/;
/** "That shop" is a thing, "that it opens" a clause. */
const MAYBE_QUESTION = /^that$/;
const QUESTION = /^(?:what|how|why|when|where|which|whether|whose|whom|who)$/;
/** Things that end in -ing. */
const ING_THINGS =
  /^(?:anything|billing|booking|briefing|building|engineering|everything|funding|licensing|meeting|nothing|offering|planning|pricing|something|thing|timing|training|understanding|wording|marketing|monitoring|processing|testing|hosting|hearing|setting|rating|reporting|ring|spring|string|morning|evening)$/;

/** What opens a clause in Vietnamese; `để` and `cho` also mean "let". */
const VIETNAMESE_OPENING = /^(?:vì|bởi|nếu|khi|nhằm|do)$/;
const VIETNAMESE_MAYBE = /^(?:để|cho|nhờ|bằng|theo|trong|với|tại)$/;

export const parallelOptions: Rule = {
  codes: ['PAR-1'],
  check: eachKeyedSet((set, vocabulary) => unparallel(set, domainWords(vocabulary, set.locale))),
};

function unparallel(set: KeyedSet, domain: DomainWords): readonly Fault[] {
  const openings = set.options.map((option) => openingOf(option, set.locale, domain));
  let common = openings[0]?.forms ?? new Set();
  // Pointed at is the first that breaks the form of those before it.
  const at = openings.findIndex(({ forms }) => (common = common.intersection(forms)).size === 0);
  const [first, odd, option] = [openings[0], openings[at], set.options[at]];
  if (first === undefined || odd === undefined || option === undefined) return [];
  return [
    faultAtOption(set, option, {
      code: 'PAR-1',
      severity: 'warning',
      message: say`options of different forms`,
      cause: say`This option is ${odd.name}, the first one ${first.name}.`,
      fix: say`Let all four begin alike: with a thing, with "to", or with a verb in -ing.`,
    }),
  ];
}

function openingOf({ words }: Option, locale: Locale, domain: DomainWords): Opening {
  const [first = ''] = words;
  if (locale === 'vi') return vietnameseOpening(first);
  if (isRegisteredName(domain, words) || DETERMINER.test(first)) return THING;
  if (first === 'to') return TO;
  if (MAYBE_QUESTION.test(first)) return MAYBE_QUESTION_CLAUSE;
  if (QUESTION.test(first)) return QUESTION_CLAUSE;
  if (PREPOSITION.test(first)) return WITH_PREPOSITION;
  if (ING_THINGS.test(first)) return THING_IN_ING;
  if (/\p{L}{2}ing$/u.test(first)) return WORD_IN_ING;
  return /[^s]s$/.test(first) ? WORD_IN_S : THING_OR_COMMAND;
}

function vietnameseOpening(first: string): Opening {
  if (VIETNAMESE_OPENING.test(first)) return WITH_PREPOSITION;
  return VIETNAMESE_MAYBE.test(first) ? MAYBE_WITH_PREPOSITION : THING;
}
