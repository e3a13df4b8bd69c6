/** The shape of a figure's words, in both languages. */
import type { Locale } from '#i18n/locale.ts';

/** A label, line by line as it is set: SVG does not wrap text. */
export type Lines = readonly string[];

interface Words<Label extends string> {
  readonly title: string;
  /** The same information as the drawing, for those who do not see it: two to five sentences. */
  readonly description: string;
  readonly labels: Readonly<Record<Label, Lines>>;
}

/** Holds the words to both languages: a language or a label missing in one of them does not compile. */
export const bilingual = <Label extends string>(words: Readonly<Record<Locale, Words<Label>>>) => words;
