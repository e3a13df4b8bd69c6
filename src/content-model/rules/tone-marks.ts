/**
 * LANG-2: one way of placing tone marks. Vietnamese writes them in two (hòa and hoà, thủy and thuỷ); the course takes
 * the older, which its terms and most books use, so that search and eye meet one form.
 */
import { faultAt, type Fault } from '#content-model/fault.ts';
import { say } from '#content-model/phrase.ts';
import { eachFile } from './each-file.ts';
import type { Rule } from './rule.ts';

/**
 * An open syllable with oa, oe or uy whose mark stands on the second letter; after q the u is no vowel (quý). A sign that
 * cannot be seen ends no syllable: when it is taken away (characters.ts), hoạt may stand there.
 */
const NEW_STYLE = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![[\p{L}\p{M}\p{Cc}\p{Cf}]--[\r\n\t]])/giv;

export const toneMarks: Rule = {
  codes: ['LANG-2'],
  check: eachFile({
    text: (file): readonly Fault[] =>
      [...file.text.matchAll(NEW_STYLE)].map(({ 0: sound, index }) => {
        const text = inOldStyle(sound);
        const span = { offset: index, length: sound.length };
        return faultAt(file, span, {
          code: 'LANG-2',
          message: say`tone mark in the newer place`,
          cause: say`"${sound}" has its tone mark on the second letter; this course puts it on the first.`,
          fix: say`Write "${text}".`,
          edits: [{ ...span, text }],
        });
      }),
  }),
};

/** Moves the tone mark of two vowels from the second to the first. */
function inOldStyle(sound: string): string {
  const [first = '', second = ''] = sound;
  const [vowel = '', mark = ''] = second.normalize('NFD');
  return (first + mark + vowel).normalize('NFC');
}
