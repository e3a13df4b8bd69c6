/** Where docs/authoring.md shows how a file is written, for messages that send an author there. */
import type { Place } from './source-file.ts';

const SECTIONS: Readonly<Partial<Record<Place['kind'], string>>> = {
  lesson: 'lessons',
  term: 'terms',
  question: 'questions',
  drill: 'drills',
  exam: 'exams',
  corrections: 'correcting-a-key',
};

/** The section for a file by its place: `docs/authoring.md#questions`. */
export function guideSection(kind: Place['kind'] | undefined): string {
  return `docs/authoring.md#${(kind === undefined ? undefined : SECTIONS[kind]) ?? 'shared-files'}`;
}
