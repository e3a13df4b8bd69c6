/** Templates of a term and of a drill. Their comments teach; each text that an author is to write begins with TODO. */
import type { Order } from './new-order.ts';
import { NOTES } from './question-templates.ts';
import { yamlCriteria, yamlIds, yamlText } from './yaml-words.ts';

/** A glossary file. */
export function termTemplate({ title, criteria, source }: Order, today: string): string {
  return `${NOTES}term:
  # As it stands within a sentence: small letters (but for a proper name or an abbreviation), singular.
  # Everything in the course says this Vietnamese for it.
  en: ${yamlText(title.en)}
  vi: ${yamlText(title.vi)}
definition:
  # One sentence of our own around the words that the exam expects, each marked ==like this==. No sentence of a source.
  en: TODO One sentence with ==the marked words== in it
  vi: pending
example:
  # A situation that is one.
  en: TODO An example
  vi: pending
nonExample:
  # A situation that looks like one and is not, and why.
  en: TODO What it is not
  vi: pending
keyPhrases:
  # The marked words of the definition, at most eight words each.
  en:
    - TODO marked words of the definition
  vi: pending
aliases: { en: [], vi: [] } # plurals, other and older names; each can be linked as [[name]]
confusedWith: [] # ids of terms that it is often taken for
criteria: ${yamlCriteria(criteria)} # criteria of content/syllabus.yaml that examine it; [] if none does
sources:
  - id: ${yamlText(source)} # an id of content/sources.yaml
    part: TODO The heading or passage that says so
lastReviewed: ${today}
`;
}

const CASES_OF_A_DRILL = 16;

/** A drill file: its classes take turns. */
export function drillTemplate({ concepts, source }: Order, today: string): string {
  const cases = Array.from({ length: CASES_OF_A_DRILL }, (_, index) => {
    const concept = concepts[index % concepts.length] ?? '';
    return `  - id: case-${index + 1}
    text:
      en: TODO Case ${index + 1}, one or two sentences
      vi: pending
    class: ${yamlText(concept)}
    why:
      en: TODO Why case ${index + 1} is one
      vi: pending
`;
  });
  return `${NOTES}classes: ${yamlIds(concepts)} # two to four terms of content/glossary that are taken for each other
cases:
  # Sixteen short cases, of which a learner meets eight at a time; each class several times, in no order that can be
  # guessed. An id is a name for ever.
${cases.join('')}sources:
  - id: ${yamlText(source)} # an id of content/sources.yaml
    part: TODO The heading or passage that says so
status: draft # reviewed once a second person has sorted it without the key, and agreed
lastReviewed: ${today}
`;
}
