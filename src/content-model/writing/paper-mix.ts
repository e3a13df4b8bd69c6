/**
 * BANK-6: what an enabled exam can draw from has about the styles and Bloom levels that its papers should have, and few
 * negative questions.
 */
import { STYLES } from '#domain/question.ts';
import { bankCounts, drawnFrom, type BankCount } from '#content-model/bank.ts';
import type { ExamEntry } from '#content-model/course.ts';
import type { Fault, Finding } from '#content-model/fault.ts';
import { say } from '#content-model/phrase.ts';
import type { Content } from '#content-model/read-course.ts';
import type { YamlPath } from '#content-model/read-yaml.ts';
import { examsWithFiles, faultInYaml, type WithFile } from '#content-model/rules/places.ts';
import type { Rule } from '#content-model/rules/rule.ts';

/** By how many points of a hundred a share may be off. */
const MOST_OFF = 10;
const MOST_NEGATIVE = 5;

export const paperMix: Rule = {
  codes: ['BANK-6'],
  restsOn: ['syllabus', 'question'],
  check: (content) => {
    const counts = bankCounts(content.course);
    return examsWithFiles(content)
      .filter(({ entry }) => entry.authored.enabled)
      .flatMap((exam) => inExam(content, counts, exam));
  },
};

function inExam(
  content: Content,
  counts: readonly BankCount[],
  { entry, yaml }: WithFile<ExamEntry>,
): readonly Fault[] {
  const { questions, styles, pool } = entry.authored;
  const drawn = drawnFrom(counts, pool).filter(
    ({ criterion }) => criterion !== null && Object.hasOwn(questions, criterion),
  );
  const share = (of: (count: BankCount) => boolean): number => percent(sumOf(drawn.filter(of)), sumOf(drawn));
  // Of an empty bank BANK-5 speaks.
  if (sumOf(drawn) === 0) return [];
  const at = (path: YamlPath, finding: Omit<Finding, 'code' | 'severity'>): Fault =>
    faultInYaml(yaml, path, { code: 'BANK-6', severity: 'warning', ...finding }, 'key');
  const faults = STYLES.flatMap((style) => {
    const found = share((count) => count.style === style);
    if (style === 'negative' && found > MOST_NEGATIVE) return [at(['styles', style], tooManyNegative(found))];
    const finding = offBy(say`of style ${style}`, found, styles[style]);
    return finding === undefined ? [] : [at(['styles', style], finding)];
  });
  const recall = offBy(
    say`of Bloom level 1`,
    share(({ bloom }) => bloom === 1),
    recallShare(content, questions),
  );
  return recall === undefined ? faults : [...faults, at(['questions'], recall)];
}

function sumOf(counts: readonly BankCount[]): number {
  return counts.reduce((sum, { reviewed }) => sum + reviewed, 0);
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : (part / whole) * 100;
}

/** How many of a hundred questions of a paper recall, by the levels of their criteria. */
function recallShare({ course }: Content, questions: Readonly<Record<string, number>>): number {
  const criteria = course.syllabus.flatMap((outcome) => outcome.criteria);
  const drawn = Object.entries(questions);
  const recalling = drawn.filter(([id]) => criteria.find((criterion) => criterion.id === id)?.bloom === 1);
  return percent(sumOfCounts(recalling), sumOfCounts(drawn));
}

function sumOfCounts(entries: readonly (readonly [string, number])[]): number {
  return entries.reduce((sum, [, count]) => sum + count, 0);
}

function offBy(what: ReturnType<typeof say>, found: number, wanted: number): Omit<Finding, 'code'> | undefined {
  if (Math.abs(found - wanted) <= MOST_OFF) return undefined;
  return {
    message: say`bank unlike its papers`,
    cause: say`Of a hundred questions that this exam can draw, ${Math.round(found)} are ${what}; a paper should have ${Math.round(wanted)}.`,
    fix: found < wanted ? say`Write more questions ${what}.` : say`Write more of the other questions.`,
  };
}

function tooManyNegative(found: number): Omit<Finding, 'code'> {
  return {
    message: say`too many negative questions`,
    cause: say`Of a hundred questions that this exam can draw, ${Math.round(found)} are negative; ${MOST_NEGATIVE} are the most.`,
    fix: say`Turn some of them round, so that they ask what is so.`,
  };
}
