/**
 * The page that `npm run dev` shows in place of every other while the content has faults: all of them, each with its
 * place, its cause and what to do. It loads Vite's client and nothing else, which asks for the page again once a file
 * is saved.
 */
import type { Fault } from '#content-model/fault.ts';
import { excerptOf } from '#content-model/format-fault.ts';
import { inVietnamese } from '#content-model/messages-vi/dictionary.ts';
import { say, spoken, type Dictionary } from '#content-model/phrase.ts';
import type { Locale } from '#domain/text.ts';

/** The words of a page in `locale`; English needs none. */
export const dictionaryOf = (locale: Locale): Dictionary | undefined => (locale === 'vi' ? inVietnamese : undefined);

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

const STYLE = `
  :root { color-scheme: light dark; font: 1rem/1.6 system-ui, sans-serif; overflow-wrap: anywhere; }
  body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-inline-size: 60rem; }
  h1 { font-size: 1.5rem; border-block-end: 4px solid light-dark(#90290f, #ffb4a1); padding-block-end: 0.5rem; }
  ol { list-style: none; padding: 0; }
  li { border: 1px solid light-dark(#dad6ca, #343a45); border-radius: 0.5rem; padding: 1rem; margin-block: 1rem; }
  h2 { font-size: 1.125rem; margin: 0; }
  pre { overflow-x: auto; padding: 0.75rem; background: light-dark(#f3f1ea, #14171c); overflow-wrap: normal; }
  dl { margin: 0; }
  dt { font-weight: 600; float: inline-start; margin-inline-end: 0.5ch; }
  dd { margin: 0; }
`;

type Options = {
  readonly faults: readonly Fault[];
  /** The line of a file that a fault points at; empty if it is not to be had. */
  readonly lineAt: (fault: Fault) => string;
  readonly locale: Locale;
  /** Base path of the site, with a slash at each end. */
  readonly base: string;
};

/** The whole page as HTML. Warnings are counted, errors are listed. */
export const faultPage = ({ faults, lineAt, locale, base }: Options): string => {
  const dictionary = dictionaryOf(locale);
  const words = (phrase: Parameters<typeof spoken>[0]): string => escaped(spoken(phrase, dictionary));
  const errors = faults.filter(({ severity }) => severity === 'error');
  const warnings = faults.length - errors.length;
  const title = words(errors.length === 1 ? say`1 fault in the content` : say`${errors.length} faults in the content`);
  const entries = errors.map((fault) => {
    const [message, cause, fix] = [fault.message, fault.cause, fault.fix].map((said) =>
      escaped(spoken(said, dictionary)),
    );
    const excerpt = excerptOf(fault, lineAt(fault)).join('\n');
    return `<li>
      <h2>${fault.code} ${message}</h2>
      <p><code>${escaped(`${fault.file}:${fault.line}:${fault.column}`)}</code></p>
      ${excerpt === '' ? '' : `<pre>${escaped(excerpt)}</pre>`}
      <dl>
        <dt>${words(say`Cause`)}:</dt><dd>${cause}</dd>
        <dt>${words(say`Fix`)}:</dt><dd>${fix}</dd>
      </dl>
      ${fault.example === undefined ? '' : `<pre>${escaped(fault.example)}</pre>`}
    </li>`;
  });
  const alsoWarnings = say`Warnings, which stop nothing: ${warnings}. npm run check:content shows them.`;
  return `<!doctype html>
<html lang="${locale}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <link rel="icon" href="data:," />
    <style>${STYLE}</style>
    <script type="module" src="${escaped(base)}@vite/client"></script>
  </head>
  <body>
    <main>
      <h1>${title}</h1>
      <p>${words(say`The pages come back by themselves as soon as the files are saved without faults.`)}</p>
      <ol>${entries.join('\n')}</ol>
      ${warnings === 0 ? '' : `<p>${words(alsoWarnings)}</p>`}
    </main>
  </body>
</html>
`;
};
