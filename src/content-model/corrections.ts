/**
 * Reads `content/corrections.md`: what was corrected in the key of a question, in words that people read there and that
 * learners are shown beside their earlier answers. Paragraphs and headings at the top are for people; below them stand
 * corrections and nothing else:
 *
 *   - 2026-11-27 uw-two-gates revision 2
 *     - en: Option c was marked right; agreed opening hours are a matter of warranty, so it is b.
 *     - vi: …
 */
import { faultAt, type Fault, type Finding, type Span } from './fault.ts';
import { say } from './phrase.ts';
import { dateSchema, PENDING, type AuthoredText } from './schema-parts.ts';
import type { SourceFile } from './source-file.ts';

/** One correction as written. */
export type AuthoredCorrection = {
  /** The question's id, present or former. */
  readonly question: string;
  /** The revision that it made. */
  readonly revision: number;
  /** ISO date. */
  readonly date: string;
  /** Plain words. */
  readonly text: AuthoredText;
  /** Where its first line stands in the file, without the bullet. */
  readonly span: Span;
};

export type Corrections = { readonly corrections: readonly AuthoredCorrection[]; readonly faults: readonly Fault[] };

type Line = { readonly text: string; readonly offset: number };
type Draft = Omit<AuthoredCorrection, 'text'> & { readonly texts: Map<string, string> };

const HEAD = /^- (\S+) (\S+) revision (\d{1,6})$/;
const WORDS = /^ {2}- (en|vi): (.+)$/;
const MORE_WORDS = /^ {4}(\S.*)$/;
/** The markup of texts in YAML: a correction is plain words. */
const MARKUP = /\*\*|==|\[\[|`|<[A-Za-z/!]/;

/** All corrections of the file, in its order, and a fault for each line that is none. */
export function readCorrections(source: SourceFile): Corrections {
  const drafts: Draft[] = [];
  const faults: Fault[] = [];
  for (const line of linesOf(source.text)) {
    const finding = readLine(line, drafts);
    if (finding !== undefined) faults.push(faultAt(source, spanOfLine(line), finding));
  }
  const corrections = drafts.flatMap(({ texts, ...correction }): readonly AuthoredCorrection[] => {
    const [en, vi] = [texts.get('en'), texts.get('vi')];
    if (en !== undefined && vi !== undefined) return [{ ...correction, text: { en, vi } }];
    faults.push(faultAt(source, correction.span, missingWords(en === undefined ? 'en' : 'vi')));
    return [];
  });
  return { corrections, faults };
}

/** Adds what a line says to the drafts, or tells why it says nothing. */
function readLine(line: Line, drafts: Draft[]): Finding | undefined {
  const { text } = line;
  if (text.trim() === '') return undefined;
  const [, date = '', question = '', revision = ''] = HEAD.exec(text) ?? [];
  if (date !== '') {
    drafts.push({ question, revision: Number(revision), date, texts: new Map(), span: spanOfLine(line) });
    return dateSchema.safeParse(date).success ? undefined : noDate(date);
  }
  const draft = drafts.at(-1);
  if (draft === undefined) return /^\s*(?:[-*+]|\d+[.)])\s/.test(text) ? NO_CORRECTION : undefined;
  const [, locale = '', words = ''] = WORDS.exec(text) ?? [];
  if (locale !== '' && draft.texts.has(locale)) return wordsTwice(locale);
  const language = locale === '' ? [...draft.texts.keys()].at(-1) : locale;
  const more = locale === '' ? MORE_WORDS.exec(text)?.[1] : words;
  if (language === undefined || more === undefined) return NO_CORRECTION;
  draft.texts.set(language, `${draft.texts.get(language) ?? ''} ${more.trim()}`.trim());
  // Learners read it from the first day on: a correction is not to wait for its translation.
  if (more.trim() === PENDING) return missingWords(language);
  return MARKUP.test(more) ? NO_PLAIN_WORDS : undefined;
}

function linesOf(text: string): readonly Line[] {
  let offset = 0;
  return text.split('\n').map((line) => {
    const start = offset;
    offset += line.length + 1;
    return { text: line.replace(/\r$/, ''), offset: start };
  });
}

/** The line without the space and the bullet before its words. */
function spanOfLine({ text, offset }: Line): Span {
  const indent = /^\s*(?:- )?/.exec(text)?.[0].length ?? 0;
  return { offset: offset + indent, length: text.length - indent };
}

const NO_CORRECTION: Finding = {
  code: 'Q010',
  message: say`line is no correction`,
  cause: say`Below the introduction stand corrections alone, and this line is no part of one.`,
  fix: say`Write \`- 2026-11-27 <question> revision 2\`, then, two spaces further in, \`- en: …\` and \`- vi: …\`; docs/authoring.md#correcting-a-key shows it.`,
};

const NO_PLAIN_WORDS: Finding = {
  code: 'Q010',
  message: say`markup in a correction`,
  cause: say`Corrections are plain words: learners would see the signs of the markup.`,
  fix: say`Write the words without markup.`,
};

function noDate(found: string): Finding {
  return {
    code: 'Q010',
    message: say`correction without a date`,
    cause: say`"${found}" is not a date.`,
    fix: say`Write the day of the correction as \`2026-11-27\`.`,
  };
}

function missingWords(locale: string): Finding {
  return {
    code: 'Q010',
    message: say`correction in one language`,
    cause: say`Learners of both languages are told what was corrected, and the words under "${locale}" are missing.`,
    fix: say`Add the line \`  - ${locale}: …\` below the correction.`,
  };
}

function wordsTwice(locale: string): Finding {
  return {
    code: 'Q010',
    message: say`words twice in a correction`,
    cause: say`The correction has its words under "${locale}" already.`,
    fix: say`Keep one of the two; a longer text goes on in the next line, four spaces further in.`,
  };
}
