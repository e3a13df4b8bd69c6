/** M001, M003, L001: the small markup of texts in YAML is closed, allowed and leads somewhere. */
import { pairsIn, stringsOf, type AuthoredString } from '#content-model/authored-texts.ts';
import { faultAt, type Fault, type Finding } from '#content-model/fault.ts';
import { parseInlineText, type InlineFault } from '#content-model/inline-text.ts';
import { suggestion } from '#content-model/nearest.ts';
import { NOT_BOLD } from '#content-model/lesson-subset.ts';
import { say } from '#content-model/phrase.ts';
import { spanInText } from '#content-model/read-yaml.ts';
import { resolveTerm, type TermNames } from '#content-model/term-names.ts';
import { eachFileByVocabulary, type Vocabulary } from './each-file.ts';
import type { Rule } from './rule.ts';

/** A text with more faults than this is not prose; to place thousands would take minutes. */
const MOST_IN_ONE_TEXT = 20;

export const textMarks: Rule = {
  codes: ['M001', 'M003', 'L001'],
  check: eachFileByVocabulary({
    yaml: (file, vocabulary) =>
      pairsIn(file).flatMap((pair) => stringsOf(pair).flatMap((text) => faultsIn(text, vocabulary))),
  }),
};

function faultsIn(
  { yaml, path, locale, text }: AuthoredString,
  { termNames, areNamesKnown }: Vocabulary,
): readonly Fault[] {
  return parseInlineText(text, (written) => resolveTerm(termNames, written, locale))
    .faults.filter(({ kind }) => kind !== 'unknown-term' || areNamesKnown)
    .slice(0, MOST_IN_ONE_TEXT)
    .map((fault) =>
      faultAt(yaml.source, spanInText(yaml, path, text, fault.offset, fault.length), finding(fault, termNames)),
    );
}

function finding({ kind, found, fix }: InlineFault, names: TermNames): Finding {
  switch (kind) {
    case 'unclosed':
      return { code: 'M001', message: say`mark not closed`, cause: say`${found} has no partner in this text.`, fix };
    case 'spaced':
      return { ...NOT_BOLD, fix };
    case 'refused': {
      const cause =
        found === '\n' ? say`A second line cannot stand in a text.` : say`"${found}" cannot stand in a text.`;
      return { code: 'M003', message: say`not allowed in a text`, cause, fix };
    }
    case 'unknown-term':
      return unknownTerm(found, names);
    default:
      return kind satisfies never;
  }
}

/** A link that leads to no term. */
export function unknownTerm(name: string, names: TermNames): Finding {
  const cause = say`No term of the glossary answers to "${name}".`;
  const fix = suggestion(name, names.byName.keys(), say`Name a term by its id, its name or an alias.`);
  return { code: 'L001', message: say`link to no term`, cause, fix };
}
