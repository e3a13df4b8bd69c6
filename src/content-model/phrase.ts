/**
 * What the check says, kept apart from the language in which it is said. A rule writes its sentence in English, with
 * holes for what it found; the dictionary of another language is looked up by that sentence.
 *
 *   say`"${id}" is asked twice`   →   { key: '"{1}" is asked twice', values: [id] }
 */

/** A sentence, and what fills its holes. */
export type Phrase = { readonly key: string; readonly values: readonly Filling[] };

/** What a hole may hold: words of the author's files, which no dictionary knows; numbers; or phrases again. */
export type Filling = string | number | Phrase;

/** English sentence with numbered holes → the same in another language; holes may change their order. */
export type Dictionary = ReadonlyMap<string, string>;

/** A sentence of the check, as a template: `` say`no option is marked correct` ``. */
export function say(parts: TemplateStringsArray, ...values: readonly Filling[]): Phrase {
  const key = parts.reduce((before, part, hole) => `${before}{${hole}}${part}`);
  return { key, values };
}

/** Phrases one after the other, with commas between them. */
export function listed(parts: readonly Filling[]): Phrase {
  return { key: parts.map((_, index) => `{${index + 1}}`).join(', '), values: parts };
}

/** Phrases of which one is enough: `a or b`; nothing if there are none. */
export function anyOf([first = '', ...others]: readonly Filling[]): Filling {
  return others.reduce((before, next) => say`${before} or ${next}`, first);
}

/** The sentence with its holes filled; in English without a dictionary, or where the dictionary does not know it. */
export function spoken({ key, values }: Phrase, dictionary?: Dictionary): string {
  const template = dictionary?.get(key) ?? key;
  return template.replaceAll(/\{(\d+)\}/g, (hole, number: string) => {
    const value = values[Number(number) - 1];
    if (value === undefined) return hole;
    if (typeof value === 'object') return spoken(value, dictionary);
    return typeof value === 'number' && dictionary !== undefined ? withComma(value) : String(value);
  });
}

/** A number as Vietnamese, the other language of the check, writes it: 1,6. */
function withComma(value: number): string {
  return String(value).replace('.', ',');
}
