/** Q010: each new revision of a question is told in corrections.md. Q011: what is told there is of a question. */
import type { AuthoredCorrection } from '#content-model/corrections.ts';
import type { QuestionEntry } from '#content-model/course.ts';
import { faultAt, type Fault, type Finding, type Span } from '#content-model/fault.ts';
import { correctionsOf } from '#content-model/localize.ts';
import { nearest } from '#content-model/nearest.ts';
import { say } from '#content-model/phrase.ts';
import type { Content } from '#content-model/read-course.ts';
import { faultInYaml, idsByFile, questionsWithFiles } from './places.ts';
import type { Rule } from './rule.ts';

export const keyCorrections: Rule = {
  codes: ['Q010', 'Q011'],
  check: (content) => [...untold(content), ...misplaced(content)],
};

/** Revisions without a correction; the first of each question is enough to be told. */
function untold(content: Content): readonly Fault[] {
  return questionsWithFiles(content).flatMap(({ entry, yaml }) => {
    const { id, authored } = entry;
    const told = new Set(correctionsOf(id, authored, content.course).map(({ revision }) => revision));
    let first = 2;
    while (told.has(first)) first += 1;
    if (first > authored.revision) return [];
    return [faultInYaml(yaml, ['revision'], untoldRevision(id, first, authored.lastReviewed))];
  });
}

function untoldRevision(id: string, revision: number, date: string): Finding {
  return {
    code: 'Q010',
    message: say`correction is not told`,
    cause: say`Nothing in content/corrections.md says what revision ${revision} corrected; learners who answered before are shown those words.`,
    fix: say`Add there \`- ${date} ${id} revision ${revision}\` and below it, two spaces further in, \`- en: …\` and \`- vi: …\`; if the key was not corrected, write \`revision: ${revision - 1}\`.`,
  };
}

function misplaced(content: Content): readonly Fault[] {
  const source = content.files.find(({ place }) => place?.kind === 'corrections');
  if (source === undefined) return [];
  const present = idsByFile(content, 'question');
  const readable = new Map<string, QuestionEntry>();
  for (const entry of content.course.questions.values())
    for (const id of [entry.id, ...entry.authored.formerIds]) readable.set(id, entry);
  const first = new Map<string, AuthoredCorrection>();
  return content.course.corrections.flatMap((correction): readonly Fault[] => {
    const { question, revision } = correction;
    const entry = readable.get(question);
    if (entry === undefined) {
      // One with a fault of its own still exists.
      return present.has(question)
        ? []
        : [faultAt(source, spanIn(correction, question), unknownQuestion(question, present))];
    }
    const name = `${entry.id} ${revision}`;
    const isTwice = first.has(name);
    first.set(name, correction);
    const finding = isTwice ? toldTwice(question, revision) : misfit(question, revision, entry.authored.revision);
    return finding === undefined ? [] : [faultAt(source, spanIn(correction, `revision ${revision}`), finding)];
  });
}

/** Where some words stand in the first line of a correction: `2026-11-27 <question> revision 2`. */
function spanIn({ span, question, date }: AuthoredCorrection, words: string): Span {
  const before = `${date} ${words === question ? '' : `${question} `}`;
  return { offset: span.offset + before.length, length: words.length };
}

function unknownQuestion(question: string, known: ReadonlySet<string>): Finding {
  const [near] = nearest(question, known, 1);
  return {
    code: 'Q011',
    message: say`correction of an unknown question`,
    cause: say`There is no question "${question}", and none lists it under \`formerIds\`.`,
    fix: near === undefined ? say`Name a question by the name of its file.` : say`Did you mean "${near}"?`,
  };
}

function toldTwice(question: string, revision: number): Finding {
  return {
    code: 'Q010',
    message: say`correction told twice`,
    cause: say`Revision ${revision} of "${question}" has a correction above already.`,
    fix: say`Join the two, or give the later one the revision that it made.`,
  };
}

function misfit(question: string, revision: number, present: number): Finding | undefined {
  if (revision >= 2 && revision <= present) return undefined;
  return {
    code: 'Q010',
    message: say`correction of no revision`,
    cause: say`"${question}" has revision ${present}; a correction makes revision 2 or a later one, and the question then says so.`,
    fix:
      revision < 2
        ? say`Write the revision that the correction made.`
        : say`Write \`revision: ${revision}\` in the question if its key was corrected; otherwise delete the correction.`,
  };
}
