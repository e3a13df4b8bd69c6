/**
 * BANK-5: the bank can fill the papers of every exam that is enabled, twice over where they are drawn again and again
 * (`exam`), once where a learner sits them once (`final`); and its enemies leave a paper to be drawn. Only reviewed
 * questions of kind `choice` are drawn.
 */
import { whatIsMissing, type CriterionStock } from '#domain/paper.ts';
import type { PaperEntry } from '#domain/paper-bank.ts';
import { bankCounts, drawnFrom, PAPERS, type BankCount } from '#content-model/bank.ts';
import type { ExamEntry } from '#content-model/course.ts';
import type { Fault, Finding } from '#content-model/fault.ts';
import { blueprintOf, paperBank } from '#content-model/papers.ts';
import { say } from '#content-model/phrase.ts';
import { examsWithFiles, faultInYaml, type WithFile } from '#content-model/rules/places.ts';
import type { Rule } from '#content-model/rules/rule.ts';

export const enoughForPapers: Rule = {
  codes: ['BANK-5'],
  restsOn: ['question'],
  check: (content) => {
    const counts = bankCounts(content.course);
    const enabled = examsWithFiles(content).filter(({ entry }) => entry.authored.enabled);
    const bank = paperBank(content.course);
    return (['exam', 'final'] as const).flatMap((pool) => {
      const exams = enabled.filter(({ entry }) => entry.authored.pool === pool);
      const criteria = new Set(exams.flatMap(({ entry }) => Object.keys(entry.authored.questions)));
      const faults = [...criteria].flatMap((criterion) => inCriterion(counts, exams, criterion));
      // Where questions are lacking, it is too early to say that some of them are enemies.
      return faults.length > 0 ? faults : exams.flatMap((exam) => keptApart(bank, exam));
    });
  },
};

/** Said of each criterion of which the enemies leave too few for one paper. */
function keptApart(bank: readonly PaperEntry[], { entry, yaml }: WithFile<ExamEntry>): readonly Fault[] {
  const short = whatIsMissing(bank, blueprintOf(entry)).filter(({ needed, present }) => present < needed);
  return short.map((stock) =>
    faultInYaml(yaml, ['questions', stock.criterion], enemiesFinding(entry.authored.pool, stock), 'key'),
  );
}

function enemiesFinding(pool: string, { criterion, needed, present }: CriterionStock): Finding {
  return {
    code: 'BANK-5',
    message: say`enemies leave no paper`,
    cause: say`A paper draws ${needed} questions of criterion ${criterion}. \`enemies\` in the pool ${pool} leave ${present} that can stand together, beside those of the criteria before it.`,
    fix: say`Write ${needed - present} more that are nobody's enemy, or write \`enabled: false\` until they are there.`,
  };
}

function drawnOf({ entry }: WithFile<ExamEntry>, criterion: string): number {
  return entry.authored.questions[criterion] ?? 0;
}

/** Said once, of the exam that draws most of the criterion. */
function inCriterion(
  counts: readonly BankCount[],
  exams: readonly WithFile<ExamEntry>[],
  criterion: string,
): readonly Fault[] {
  const [largest] = exams.toSorted((a, b) => drawnOf(b, criterion) - drawnOf(a, criterion));
  if (largest === undefined) return [];
  const { pool } = largest.entry.authored;
  const needed = PAPERS[pool] * drawnOf(largest, criterion);
  const there = drawnFrom(counts, pool)
    .filter((count) => count.criterion === criterion)
    .reduce((sum, { reviewed }) => sum + reviewed, 0);
  if (there >= needed) return [];
  const finding: Finding = {
    code: 'BANK-5',
    message: say`too few questions for a paper`,
    cause: say`Reviewed questions of kind choice of criterion ${criterion} in the pool ${pool}: ${there}. A paper draws ${drawnOf(largest, criterion)} of them, and there must be ${needed}.`,
    fix: say`Write ${needed - there} more, or write \`enabled: false\` until they are there.`,
  };
  return [faultInYaml(largest.yaml, ['questions', criterion], finding, 'key')];
}
