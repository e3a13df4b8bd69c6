/**
 * Y007: the days of reviews, of facts, of news and of corrections are in the calendar, and not still to come. The yearly review
 * counts by them: a day that does not exist never grows old, and one to come grows old too late. That it is a date at
 * all is said by its schema.
 */
import { faultAt, type Finding, type Span } from '#content-model/fault.ts';
import { say } from '#content-model/phrase.ts';
import type { Content } from '#content-model/read-course.ts';
import { spanOf } from '#content-model/read-yaml.ts';
import type { SourceFile } from '#content-model/source-file.ts';
import { dateSchema } from '#content-model/schema-parts.ts';
import { valueAt } from '#content-model/value-at.ts';
import type { Rule } from './rule.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Without a day of the check nothing is still to come: a build of the same files is the same on every day. */
export const realDays: Rule = {
  codes: ['Y007'],
  check: (content, { today }) =>
    [...daysInYaml(content), ...daysOfCorrections(content)].flatMap(({ source, span, day, isAnnounced }) => {
      if (!dateSchema.safeParse(day).success) return [];
      const isLookedAt = today !== undefined && isAnnounced !== true;
      const finding = noSuchDay(day) ?? (isLookedAt ? stillToCome(day, today) : undefined);
      return finding === undefined ? [] : [faultAt(source, span(), finding)];
    }),
};

/** The place is asked for by faults alone: to find it takes the parser that knows places. */
type Day = {
  readonly source: SourceFile;
  readonly day: string;
  readonly span: () => Span;
  /** The day of something new, which may be written before it comes. */
  readonly isAnnounced?: boolean;
};

function daysInYaml({ yaml, lessonFiles }: Content): readonly Day[] {
  const files = [...yaml.values(), ...[...lessonFiles.values()].flatMap(({ frontMatter }) => frontMatter ?? [])];
  return files.flatMap((file) => {
    const entries = Array.isArray(file.value)
      ? file.value.flatMap((_, index) => [
          [index, 'lastChecked'],
          [index, 'date'],
        ])
      : [];
    return [['lastReviewed'], ...entries].flatMap((path): readonly Day[] => {
      const day = valueAt(file.value, path);
      if (typeof day !== 'string') return [];
      return [{ source: file.source, day, span: () => spanOf(file, path), isAnnounced: path.includes('date') }];
    });
  });
}

function daysOfCorrections({ files, course }: Content): readonly Day[] {
  const source = files.find(({ place }) => place?.kind === 'corrections');
  if (source === undefined) return [];
  return course.corrections.map(({ date, span }) => ({
    source,
    day: date,
    span: () => ({ offset: span.offset, length: date.length }),
  }));
}

function noSuchDay(day: string): Finding | undefined {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (date <= last) return undefined;
  return {
    code: 'Y007',
    message: say`no such day`,
    cause: say`There is no ${day}: that month has ${last} days.`,
    fix: say`Write the day that is meant.`,
  };
}

/** A warning, and one day is let pass: whose clock is right is not known, and where the day begins differs. */
function stillToCome(day: string, today: string): Finding | undefined {
  if (Date.parse(day) - Date.parse(today) <= DAY_MS) return undefined;
  return {
    code: 'Y007',
    severity: 'warning',
    message: say`day still to come`,
    cause: say`${day} is after today, ${today}: nobody can have looked at it then.`,
    fix: say`Write the day on which it was last looked at.`,
  };
}
