/**
 * `<glossary-filter>`: hides the terms that do not fit what was typed, in either language, with or without accents.
 * The terms themselves are in the page; without JavaScript all of them stand there. The sentence that counts comes with
 * the page, because the site's words are too many to travel with this script.
 */
import { foldForSearch, matchesFolded } from '#domain/fold-vietnamese.ts';

class GlossaryFilter extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    const count = this.querySelector('output');
    const none = document.querySelector<HTMLElement>('[data-glossary-none]');
    const entries = [...document.querySelectorAll<HTMLElement>('[data-glossary-entry]')].map((element) => ({
      element,
      text: foldForSearch(element.dataset['glossaryEntry'] ?? ''),
    }));
    if (input === null || count === null) return;
    const sentence = this.dataset['count'] ?? '';
    const filter = (): void => {
      const query = foldForSearch(input.value);
      for (const { element, text } of entries) element.hidden = !matchesFolded(query, text);
      const shown = entries.filter(({ element }) => !element.hidden).length;
      for (const part of document.querySelectorAll<HTMLElement>('[data-glossary-part]'))
        part.hidden = part.querySelector('[data-glossary-entry]:not([hidden])') === null;
      count.textContent = sentence.replace('{shown}', String(shown)).replace('{total}', String(entries.length));
      if (none !== null) none.hidden = shown > 0;
    };
    input.disabled = false;
    input.addEventListener('input', filter);
    filter();
  }
}

customElements.define('glossary-filter', GlossaryFilter);
