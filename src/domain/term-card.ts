/** What the card of a term shows; the texts of all cards of a language travel as one list. */
import type { InlineText, Locale } from './text.ts';

export type TermCard = {
  readonly id: string;
  /** Its name in the language of the card; English, and then `nameLang` says so, while the Vietnamese is to come. */
  readonly name: string;
  readonly nameLang?: Locale;
  readonly otherName: string;
  readonly otherLang: Locale;
  readonly definition: InlineText;
  /** The definition in the other language; absent while there is one of them only. */
  readonly otherDefinition?: InlineText;
  /** Ids of the terms that it is often taken for. */
  readonly confusedWith: readonly string[];
};
