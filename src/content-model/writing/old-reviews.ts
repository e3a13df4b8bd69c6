/** BANK-10: what was last read against its sources more than a year ago is read again. */
import type { Fault } from '#content-model/fault.ts';
import { say } from '#content-model/phrase.ts';
import type { Content } from '#content-model/read-course.ts';
import type { YamlFile } from '#content-model/read-yaml.ts';
import { drillsWithFiles, faultInYaml, questionsWithFiles, termsWithFiles } from '#content-model/rules/places.ts';
import type { Rule } from '#content-model/rules/rule.ts';

const MOST_DAYS = 365;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Silent without a day: a build of the same files is the same on every day. */
export const oldReviews: Rule = {
  codes: ['BANK-10'],
  check: (content, { today }) =>
    today === undefined ? [] : reviewed(content).flatMap(({ yaml, day }) => tooOld(yaml, day, today)),
};

type Reviewed = { readonly yaml: YamlFile; readonly day: string };

function reviewed(content: Content): readonly Reviewed[] {
  const entries = [...questionsWithFiles(content), ...termsWithFiles(content), ...drillsWithFiles(content)];
  const lessons = [...content.course.lessons.values()].flatMap(({ path, frontMatter }): readonly Reviewed[] => {
    const yaml = content.lessonFiles.get(path)?.frontMatter;
    return yaml === undefined ? [] : [{ yaml, day: frontMatter.lastReviewed }];
  });
  return [...entries.map(({ entry, yaml }) => ({ yaml, day: entry.authored.lastReviewed })), ...lessons];
}

function tooOld(yaml: YamlFile, day: string, today: string): readonly Fault[] {
  const days = Math.round((Date.parse(today) - Date.parse(day)) / DAY_MS);
  if (days <= MOST_DAYS) return [];
  const finding = {
    code: 'BANK-10',
    severity: 'warning' as const,
    message: say`not read for a year`,
    cause: say`It was last read against its sources ${days} days ago; ${MOST_DAYS} are the most.`,
    fix: say`Read it again, mend what is out of date, then write \`lastReviewed: ${today}\`.`,
  };
  return [faultInYaml(yaml, ['lastReviewed'], finding)];
}
