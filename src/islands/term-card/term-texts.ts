/** The texts of the cards: one file for each language, fetched when the first card is wanted, and kept by the page. */
import type { TermCard } from '#domain/term-card.ts';
import { localePath, type Locale } from '#i18n/locale.ts';

/** Who waits longer than this is better served by the term's own page. */
const PATIENCE_MS = 5000;

const held = new Map<Locale, Promise<readonly TermCard[]>>();

const fetchTexts = async (locale: Locale): Promise<readonly TermCard[]> => {
  const address = localePath(locale, '/data/terms.json', import.meta.env.BASE_URL);
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as readonly TermCard[];
};

/**
 * The cards of a language.
 * @throws whatever keeps the browser from fetching them; the next call tries again
 */
export const termTexts = (locale: Locale): Promise<readonly TermCard[]> => {
  const texts = held.get(locale) ?? fetchTexts(locale);
  held.set(locale, texts);
  texts.catch(() => held.delete(locale));
  return texts;
};
