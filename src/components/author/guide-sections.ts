/** The sections of the guide, in their order; the words of their headings stand in `author-words.ts`. */
export const guideSections = [
  'first-lesson',
  'fair-questions',
  'two-languages',
  'correcting-a-key',
  'without-git',
] as const;

export type GuideSectionId = (typeof guideSections)[number];
