/** The sections of the desk, in their order; the words of their headings stand in `desk-words.ts`. */
export const deskSections = [
  'coverage',
  'mix',
  'keys',
  'ideas',
  'practice',
  'parity',
  'age',
  'drafts',
  'allowed',
] as const;

export type DeskSectionId = (typeof deskSections)[number];
