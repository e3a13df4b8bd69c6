/**
 * Help in the other language: a button that shows what is asked in both languages until it is pressed again, and whether
 * that was on screen while an answer was found. The texts are fetched at the first press (other-language.ts).
 */
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Say } from '#i18n/words.ts';
import type { OtherTexts } from '#islands/Text.tsx';

export type HelpWord = 'showOther' | 'hideOther' | 'otherFailed';

interface LanguageHelp {
  /** For `<OtherLanguage>`; null while help is not shown. */
  readonly texts: OtherTexts | null;
  /** Whether help was shown in the present round, or still was when that began. */
  readonly wasSeen: () => boolean;
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
  const [state, setState] = useState<OtherTexts | 'hidden' | 'asked' | 'failed'>('hidden');
  const seenIn = useRef<number | string>(null);
  const texts = typeof state === 'string' ? null : state;
  useEffect(() => {
    if (texts !== null) seenIn.current = round;
  }, [texts, round]);

  const isOpen = state === 'asked' || texts !== null;
  const press = async (): Promise<void> => {
    if (isOpen) return setState('hidden');
    setState('asked');
    const outcome = await fetchTexts().catch(() => 'failed' as const);
    // It may have been hidden again meanwhile.
    setState((now) => (now === 'asked' ? outcome : now));
  };
  return {
    texts,
    wasSeen: () => seenIn.current === round,
    button: (
      <>
        <button type="button" className="language-help" aria-expanded={isOpen} onClick={() => void press()}>
          {say(isOpen ? 'hideOther' : 'showOther')}
        </button>
        {state === 'failed' && <p role="alert">{say('otherFailed')}</p>}
      </>
    ),
  };
};
