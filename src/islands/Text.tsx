/**
 * Shows a domain text as React nodes; a term becomes a link into the glossary. Where help in the other language is on, the
 * counterpart stands below it.
 */
import { createContext, useContext, type ReactNode } from 'react';
import type { Inline, InlineText } from '#domain/text.ts';
import { localePath, otherLocale, type Locale } from '#i18n/locale.ts';

interface Props {
  readonly text: InlineText;
  readonly locale: Locale;
}

const shown = (piece: Inline, locale: Locale, key: number): ReactNode => {
  if (typeof piece === 'string') return piece;
  if (piece.kind === 'code') return <code key={key}>{piece.text}</code>;
  const inner = piece.children.map((child, index) => shown(child, locale, index));
  switch (piece.kind) {
    case 'strong':
      return <strong key={key}>{inner}</strong>;
    case 'em':
      return <em key={key}>{inner}</em>;
    case 'key':
      return <mark key={key}>{inner}</mark>;
    case 'language':
      return (
        <span key={key} lang={piece.lang}>
          {inner}
        </span>
      );
    case 'term':
      return (
        <a key={key} className="term" href={localePath(locale, `/glossary/${piece.term}/`, import.meta.env.BASE_URL)}>
          {inner}
        </a>
      );
    default:
      return piece satisfies never;
  }
};

/** The counterpart of a text in the other language, by what is shown: the text itself, or what a name names. */
export type OtherTexts = ReadonlyMap<object, InlineText>;

/** Around what is shown in both languages. */
export const OtherLanguage = createContext<OtherTexts | null>(null);

/** The same in the other language; nothing where no help is shown. */
export const Counterpart = ({ of, locale }: { readonly of: object; readonly locale: Locale }): ReactNode => {
  const text = useContext(OtherLanguage)?.get(of);
  return (
    text && (
      <span className="other-language" lang={otherLocale(locale)}>
        {text.map((piece, index) => shown(piece, locale, index))}
      </span>
    )
  );
};

export const Text = ({ text, locale }: Props): ReactNode => (
  <>
    {text.map((piece, index) => shown(piece, locale, index))}
    <Counterpart of={text} locale={locale} />
  </>
);
