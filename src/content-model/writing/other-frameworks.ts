/**
 * VER-1: what belongs to ITIL v3, to YaSM or to ITIL Version 5 stands only where it is said to be no part of the exam.
 * The first two have their place in questions without a criterion, in lessons and terms that name no criterion, and in
 * quotations; the third has none but the facts about the exam and the sources.
 */
import { faultAt, type Finding } from '#content-model/fault.ts';
import { say } from '#content-model/phrase.ts';
import type { Content } from '#content-model/read-course.ts';
import type { Rule } from '#content-model/rules/rule.ts';
import { valueAt } from '#content-model/value-at.ts';
import type { SourceFile } from '#content-model/source-file.ts';
import { wordsRead } from './words-read.ts';

/** The stages of the old life cycle have capitals: "service design" is also a practice of ITIL 4. */
const OF_V3 =
  /\b(?:Service\s+(?:Strategy|Design|Transition|Operation)|Continual\s+Service\s+Improvement|service\s+transition|continual\s+service\s+improvement)\b|(?:chuyển\s+tiếp|chiến\s+lược)\s+dịch\s+vụ|cải\s+tiến\s+dịch\s+vụ\s+liên\s+tục/gu;
const OF_YASM = /\bLP[1-5](?:\.\d+)*\b/g;
const OF_V5 =
  /\b(?:digital\s+)?product\s+and\s+service\s+(?:lifecycle|life\s+cycle|management)\b|\bITIL\s*(?:\(?Version\s*5\)?|V?5\b)/gi;

export const otherFrameworks: Rule = {
  codes: ['VER-1'],
  check: (content) => [
    ...faultsOf(content, OF_V3, 'ITIL v3', isBeyondExam),
    ...faultsOf(content, OF_YASM, 'YaSM', isBeyondExam),
    ...faultsOf(content, OF_V5, 'ITIL Version 5', isAboutVersions),
  ],
};

type Allows = (content: Content, source: SourceFile) => boolean;

function faultsOf(content: Content, pattern: RegExp, framework: string, isAllowed: Allows) {
  return wordsRead(content, pattern)
    .filter(({ source }) => !isAllowed(content, source))
    .map(({ source, found, span }) => faultAt(source, span(), findingOf(found, framework, isAllowed)));
}

function isAboutVersions(_: Content, { place }: SourceFile): boolean {
  return place?.kind === 'exam-facts' || place?.kind === 'sources';
}

function isBeyondExam(content: Content, source: SourceFile): boolean {
  const { place, shown } = source;
  switch (place?.kind) {
    case 'question':
      return valueAt(content.yaml.get(shown)?.value, ['criterion']) === null;
    case 'term':
      return namesNoCriterion(content.yaml.get(shown)?.value);
    case 'lesson':
      return namesNoCriterion(content.lessonFiles.get(shown)?.frontMatter?.value);
    default:
      return true;
  }
}

function namesNoCriterion(value: unknown): boolean {
  const criteria = valueAt(value, ['criteria']);
  return Array.isArray(criteria) && criteria.length === 0;
}

function findingOf(found: string, framework: string, isAllowed: Allows): Finding {
  return {
    code: 'VER-1',
    message: say`not of ITIL 4`,
    cause: say`"${found.replaceAll(/\s+/g, ' ')}" belongs to ${framework}.`,
    fix:
      isAllowed === isAboutVersions
        ? say`Say it in exam-facts.yaml, or leave it out: the two syllabi must not be mixed.`
        : say`Use the words of ITIL 4; what is not examined has no criterion (questions: \`criterion: null\`).`,
  };
}
