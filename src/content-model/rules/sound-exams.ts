/** E001: the numbers of a blueprint fit each other. Q001: no two blueprints have one code. */
import type { ExamEntry } from '#content-model/course.ts';
import type { Fault } from '#content-model/fault.ts';
import { say } from '#content-model/phrase.ts';
import type { Content } from '#content-model/read-course.ts';
import { examsWithFiles, faultInYaml, type WithFile } from './places.ts';
import type { Rule } from './rule.ts';

export const soundExams: Rule = {
  codes: ['E001', 'Q001'],
  check: (content) => [...examsWithFiles(content).flatMap(numberFaults), ...sharedCodes(content)],
};

function numberFaults({ entry: { authored }, yaml }: WithFile<ExamEntry>): readonly Fault[] {
  const faults: Fault[] = [];
  const drawn = sum(authored.questions);
  if (drawn === 0) {
    const cause = say`The blueprint draws no question.`;
    const fix = say`Say how many questions of which criterion, such as { '1.1': 8 }.`;
    const finding = { code: 'E001', message: say`paper without questions`, cause, fix };
    faults.push(faultInYaml(yaml, ['questions'], finding, 'key'));
  } else if (authored.pass !== null && authored.pass > drawn) {
    const cause = say`${authored.pass} marks are needed to pass, and a paper of ${drawn} questions has ${drawn}.`;
    const fix = say`Write at most ${drawn}, or null for a paper without a verdict.`;
    faults.push(faultInYaml(yaml, ['pass'], { code: 'E001', message: say`nobody could pass`, cause, fix }));
  }
  const shares = sum(authored.styles);
  if (shares !== 100) {
    const cause = say`The shares of the styles are parts of a hundred; their sum is ${shares}.`;
    const fix = say`Change one of them so that the sum is 100.`;
    const finding = { code: 'E001', message: say`shares do not add up`, cause, fix };
    faults.push(faultInYaml(yaml, ['styles'], finding, 'key'));
  }
  return faults;
}

function sum(numbers: Readonly<Record<string, number>>): number {
  return Object.values(numbers).reduce((before, number) => before + number, 0);
}

function sharedCodes(content: Content): readonly Fault[] {
  const holders = new Map<string, string>();
  return examsWithFiles(content).flatMap(({ entry: { authored, path }, yaml }) => {
    const holder = holders.get(authored.code);
    if (holder === undefined) {
      holders.set(authored.code, path);
      return [];
    }
    const cause = say`The code ${authored.code} is already that of ${holder}; a form code would not say which is meant.`;
    const fix = say`Take two other capital letters.`;
    return [faultInYaml(yaml, ['code'], { code: 'Q001', message: say`code used twice`, cause, fix })];
  });
}
