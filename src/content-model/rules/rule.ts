/** What a rule of the content check is. One rule is one file with one test. */
import type { Fault } from '#content-model/fault.ts';
import type { Content } from '#content-model/read-course.ts';
import type { Place } from '#content-model/source-file.ts';

export type CheckOptions = {
  /** `npm test`: what may be missing while one writes (a pending translation, a stale twin) is an error. */
  readonly isStrict: boolean;
  /** The day of the check, such as 2026-11-20. Without it nothing is too old. */
  readonly today?: string;
};

export type Rule = {
  /** The codes that it reports; each has a heading in docs/authoring.md. */
  readonly codes: readonly string[];
  /**
   * Kinds of files without all of which it cannot judge, because it says what is not there. While one of them cannot be
   * read (which is said already), it is not asked.
   */
  readonly restsOn?: readonly Place['kind'][];
  /** All faults of these codes, in any order. */
  readonly check: (content: Content, options: CheckOptions) => readonly Fault[];
};
