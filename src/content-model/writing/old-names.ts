/**
 * TERM-1: names that ITIL 4 has replaced. They may be quoted and may be aliases of a term, so that who knows the old
 * name finds the new one. That value is "delivered to" somebody is also what wrong options and misconceptions say.
 */
import { faultAt, type Finding, type Severity } from '#content-model/fault.ts';
import { say } from '#content-model/phrase.ts';
import type { Content } from '#content-model/read-course.ts';
import type { Rule } from '#content-model/rules/rule.ts';
import { questionTexts } from './question-texts.ts';
import { wordsRead, type WordRead } from './words-read.ts';

type OldName = {
  readonly pattern: RegExp;
  readonly severity: Severity;
  readonly fix: Finding['fix'];
  /** Whether those who are wrong may say it. */
  readonly isMistake?: true;
};

const OLD_NAMES: readonly OldName[] = [
  {
    pattern: /^change\s+management$/i,
    severity: 'error',
    fix: say`Write "change enablement"; the change of how people work is "organizational change management".`,
  },
  {
    pattern: /^(?:change\s+control|quản\s+lý\s+thay\s+đổi)$/i,
    severity: 'warning',
    fix: say`Write "change enablement" (hỗ trợ thực hiện thay đổi); the older name may be quoted.`,
  },
  {
    pattern: /^service\s+provisioning$/i,
    severity: 'error',
    fix: say`Write "service provision".`,
  },
  {
    pattern: /^(?:deliver|giao|trao)/i,
    severity: 'warning',
    fix: say`Say that value is enabled or co-created, or quote the words.`,
    isMistake: true,
  },
];

/** All of them at once, to look through each file once. */
const ANY =
  /[Cc]hange\s+(?:[Mm]anagement(?<!rgani[sz]ational\s+\w+\s+\w+)|[Cc]ontrol)\b|[Ss]ervice\s+[Pp]rovisioning\b|[Dd]eliver(?:s|ed|ing)?\s+value\s+to\b|[Qq]uản\s+lý\s+thay\s+đổi(?!\s+(?:(?:của|trong)\s+)?tổ\s+chức)|(?:[Gg]iao|[Tt]rao)\s+giá\s+trị\s+(?:cho|đến|tới)\b/g;

export const oldNames: Rule = {
  codes: ['TERM-1'],
  check: (content) =>
    wordsRead(content, ANY).flatMap((word) => {
      const old = OLD_NAMES.find(({ pattern }) => pattern.test(word.found));
      if (old === undefined || (old.isMistake && isSaidByMistake(content, word))) return [];
      return [faultAt(word.source, word.span(), findingOf(word.found, old))];
    }),
};

/** In a wrong option or the name of a misconception. */
function isSaidByMistake(content: Content, { source, path }: WordRead): boolean {
  if (source.place?.kind === 'misconceptions') return true;
  if (source.place?.kind !== 'question' || path === undefined) return false;
  const question = content.course.questions.get(source.place.id);
  if (question === undefined) return false;
  const pair = path.slice(0, -1).join();
  return questionTexts(question.authored).some((text) => text.isWrong && text.path.join() === pair);
}

function findingOf(found: string, { severity, fix }: OldName): Finding {
  return {
    code: 'TERM-1',
    severity,
    message: say`wording that is no longer used`,
    cause: say`"${found.replaceAll(/\s+/g, ' ')}" is not what ITIL 4 says today.`,
    fix,
  };
}
