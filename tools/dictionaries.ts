/** The dictionaries of both languages, as cspell publishes them, read from the installed packages. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import { editDistance } from '#content-model/nearest.ts';
import type { Speller, Spellers } from '#content-model/spelling.ts';

/** Loads both; takes a fifth of a second. */
export function dictionaries(): Spellers {
  const en = words('@cspell/dict-en-gb-mit', 'en_GB.trie.gz');
  const vi = words('@cspell/dict-vi-vn', 'vi.trie.gz');
  return {
    en: { knows: knowing(en), near: (word) => near(en, word, 3) },
    vi: {
      knows: knowing(vi),
      // A wrong tone mark is a smaller slip than a wrong letter: marks count as signs of their own.
      near: (word) => {
        const far = (candidate: string): number => editDistance(parts(word), parts(candidate));
        return near(vi, word, 40)
          .toSorted((a, b) => far(a) - far(b))
          .slice(0, 3);
      },
    },
  };
}

type Words = ReturnType<typeof decodeTrie>;

/** The packages export their settings alone; the words lie beside them. */
function words(name: string, file: string): Words {
  return decodeTrie(gunzipSync(readFileSync(new URL(file, import.meta.resolve(name)))));
}

function knowing(known: Words): Speller['knows'] {
  return (word) => known.has(word) || known.has(word.toLowerCase());
}

/** The dictionary's own suggestions, best first; it gives more than it is asked for where several are equally near. */
function near(known: Words, word: string, count: number): readonly string[] {
  // Asked for few, it does not always find the best.
  return known.suggest(word, { numSuggestions: Math.max(count, 10), ignoreCase: false }).slice(0, count);
}

function parts(word: string): string {
  return word.toLowerCase().normalize('NFD');
}
