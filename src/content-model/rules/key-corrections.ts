/** Q010: each new revision of a question or case is told in corrections.md. Q011: what is told there is of one. */
import type { AuthoredCorrection } from '#content-model/corrections.ts';
import { faultAt, type Fault, type Finding, type Span } from '#content-model/fault.ts';
import { correctionsOf } from '#content-model/localize.ts';
import { nearest } from '#content-model/nearest.ts';
import { say } from '#content-model/phrase.ts';
import type { Content } from '#content-model/read-course.ts';
import type { YamlFile, YamlPath } from '#content-model/read-yaml.ts';
import { presentDrills } from '#content-model/released.ts';
import { drillsWithFiles, faultInYaml, idsByFile, questionsWithFiles } from './places.ts';
import type { Rule } from './rule.ts';

export const keyCorrections: Rule = {
  codes: ['Q010', 'Q011'],
  check: (content) => [...untold(content), ...misplaced(content)],
};

/** What has a key that can be corrected: a question, or a case under the name that answers give it. */
type Keyed = {
  readonly id: string;
  readonly formerIds: readonly string[];
  readonly revision: number;
  readonly lastReviewed: string;
  readonly yaml: YamlFile;
  /** Where its revision stands. */
  readonly path: YamlPath;
};

function allKeyed(content: Content): readonly Keyed[] {
  const questions = questionsWithFiles(content).map(({ entry: { id, authored }, yaml }): Keyed => {
    const { formerIds, revision, lastReviewed } = authored;
    return { id, formerIds, revision, lastReviewed, yaml, path: ['revision'] };
  });
  const cases = drillsWithFiles(content).flatMap(({ entry: { id, authored }, yaml }) =>
    authored.cases.map((one, index): Keyed => {
      const path = ['cases', index, 'revision'];
      const { lastReviewed } = authored;
      return { id: `${id}/${one.id}`, formerIds: [], revision: one.revision, lastReviewed, yaml, path };
    }),
  );
  return [...questions, ...cases];
}

/** Revisions without a correction; the first of each question or case is enough to be told. */
function untold(content: Content): readonly Fault[] {
  return allKeyed(content).flatMap((keyed) => {
    const { id, revision, lastReviewed, yaml, path } = keyed;
    const told = new Set(correctionsOf(id, keyed, content.course).map((correction) => correction.revision));
    let first = 2;
    while (told.has(first)) first += 1;
    return first > revision ? [] : [faultInYaml(yaml, path, untoldRevision(id, first, lastReviewed))];
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
  const drills = presentDrills(content);
  const isUnread = (name: string): boolean => {
    const [drill = ''] = name.split('/');
    return present.has(name) || (name !== drill && drills.has(drill) && !content.course.drills.has(drill));
  };
  const readable = new Map<string, Keyed>();
  for (const keyed of allKeyed(content)) for (const id of [keyed.id, ...keyed.formerIds]) readable.set(id, keyed);
  const first = new Map<string, AuthoredCorrection>();
  return content.course.corrections.flatMap((correction): readonly Fault[] => {
    const { question, revision } = correction;
    const entry = readable.get(question);
    if (entry === undefined) {
      // One with a fault of its own still exists.
      return isUnread(question)
        ? []
        : [faultAt(source, spanIn(correction, question), unknownQuestion(question, [...present, ...readable.keys()]))];
    }
    const name = `${entry.id} ${revision}`;
    const isTwice = first.has(name);
    first.set(name, correction);
    const finding = isTwice ? toldTwice(question, revision) : misfit(question, revision, entry.revision);
    return finding === undefined ? [] : [faultAt(source, spanIn(correction, `revision ${revision}`), finding)];
  });
}

/** Where some words stand in the first line of a correction: `2026-11-27 <question> revision 2`. */
function spanIn({ span, question, date }: AuthoredCorrection, words: string): Span {
  const before = `${date} ${words === question ? '' : `${question} `}`;
  return { offset: span.offset + before.length, length: words.length };
}

function unknownQuestion(question: string, known: readonly string[]): Finding {
  const [near] = nearest(question, known, 1);
  return {
    code: 'Q011',
    message: say`correction of an unknown question`,
    cause: question.includes('/')
      ? say`There is no case "${question}".`
      : say`There is no question "${question}", and none lists it under \`formerIds\`.`,
    fix:
      near === undefined
        ? say`Name a question by the name of its file, a case as \`<drill>/<case>\`.`
        : say`Did you mean "${near}"?`,
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
