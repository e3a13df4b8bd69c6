/**
 * Help in the other language: a button that shows what is asked in both languages until it is pressed again, and whether
 * that was on screen while an answer was found. The texts are fetched at the first press (other-language.ts).
 */
import { useState, type ReactNode } from 'react';
import type { Say } from '#i18n/words.ts';
import type { OtherTexts } from '#islands/Text.tsx';

export type HelpWord = 'showOther' | 'hideOther' | 'otherFailed';

interface LanguageHelp {
  /** For `<OtherLanguage>`; null while help is not shown. */
  readonly texts: OtherTexts | null;
  /** Whether it was on screen in the present round, so that an answer given now is helped. */
  readonly isSeen: boolean;
  readonly button: ReactNode;
}

/**
 * @param round names what is answered next: an answer counts as helped if help was seen in its own round
 * @param fetchTexts rejects where the texts cannot be had; that is told, and the next press asks again
 */
export const useLanguageHelp = (
  round: number | string,
  say: Say<HelpWord>,
  fetchTexts: () => Promise<OtherTexts>,
): LanguageHelp => {
  // While they are fetched none are there yet; false says that they could not be had.
  const [texts, setTexts] = useState<OtherTexts | null | false>(null);
  const [isOpen, setOpen] = useState(false);
  const [hiddenIn, setHiddenIn] = useState<number | string | null>(null);
  const shown = (isOpen && texts) || null;
  const press = (): void => {
    setOpen(!isOpen);
    if (shown) setHiddenIn(round);
    if (texts) return;
    setTexts(null);
    fetchTexts().then(setTexts, () => {
      setTexts(false);
      setOpen(false);
    });
  };
  return {
    texts: shown,
    isSeen: shown !== null || hiddenIn === round,
    button: (
      <>
        <button type="button" className="language-help" aria-expanded={isOpen} onClick={press}>
          {say(isOpen ? 'hideOther' : 'showOther')}
        </button>
        {texts === false && <p role="alert">{say('otherFailed')}</p>}
      </>
    ),
  };
};
