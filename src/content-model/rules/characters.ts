/** U001, U004 to U007: files are UTF-8, NFC, with plain line ends and no signs that cannot be seen. */
import { composingEdits } from '#content-model/composed-form.ts';
import { legacyVietnamese } from '#content-model/encodings.ts';
import { faultAt, FILE_START, type Edit, type Fault, type Finding } from '#content-model/fault.ts';
import { say, type Phrase } from '#content-model/phrase.ts';
import type { SourceFile } from '#content-model/source-file.ts';
import { eachFile } from './each-file.ts';
import type { Rule } from './rule.ts';

/** Names of signs that cannot be seen, or look like others. */
const NAMES: Readonly<Record<string, Phrase>> = {
  '\u00A0': say`no-break space`,
  '\u00AD': say`soft hyphen`,
  '\u061C': say`Arabic letter mark`,
  '\u180E': say`Mongolian vowel separator`,
  '\u200B': say`zero-width space`,
  '\u200C': say`zero-width non-joiner`,
  '\u200D': say`zero-width joiner`,
  '\u200E': say`left-to-right mark`,
  '\u200F': say`right-to-left mark`,
  '\u2028': say`line separator`,
  '\u2029': say`paragraph separator`,
  '\u202A': say`left-to-right embedding`,
  '\u202B': say`right-to-left embedding`,
  '\u202C': say`pop directional formatting`,
  '\u202D': say`left-to-right override`,
  '\u202E': say`right-to-left override`,
  '\u202F': say`narrow no-break space`,
  '\u2060': say`word joiner`,
  '\u2066': say`left-to-right isolate`,
  '\u2067': say`right-to-left isolate`,
  '\u2068': say`first strong isolate`,
  '\u2069': say`pop directional isolate`,
  '\u3164': say`Hangul filler`,
  '\uFEFF': say`zero-width no-break space`,
};

/** Everything of the above, control characters, and whatever else Unicode calls formatting; not the ends of lines. */
const INVISIBLE = /[[\p{Cc}\p{Cf}\u00A0\u2028\u2029\u202F\u3164]--[\n\r\t]]/gv;

/** What stands before and after a joiner that holds the parts of one emoji together. */
const EMOJI_BEFORE = /(?:\p{Extended_Pictographic}\uFE0F?|\p{Emoji_Modifier})$/u;
const EMOJI_AFTER = /^\p{Extended_Pictographic}/u;

/** In their place stands a plain space, because they part words; whatever else cannot be seen goes. */
const SPACES = /[\u00A0\u202F\u2028\u2029\u0085\v\f]/u;

/** Signs that turn the direction of a text: what is meant by one is never for a machine to say. */
const DIRECTIONS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/** UTF-8 that was read as Windows-1252 and saved again: "Dá»‹ch vá»¥". */
const MOJIBAKE = /[ẠạÃÂÄÆ]?(?:á[º»][^\s.,;:!?)\]]|Ã[\u00A0-\u00BF¡]|Ä[\u0080-\u00BF‘’]|Æ[°¡]|â€[™œ\u009D“”¦])/u;

export const characters: Rule = {
  codes: ['U001', 'U004', 'U005', 'U006', 'U007'],
  check: eachFile({
    text: (file) => {
      // What stands where nothing is read may be of any kind, a document of an office program for instance.
      if (file.place === undefined) return [];
      const encoding = encodingFaults(file);
      // In a garbled text, what is invisible or decomposed is part of the same fault.
      const isGarbled = encoding.some(({ code }) => code === 'U006');
      const others = isGarbled ? [] : [...formFaults(file), ...invisibleFaults(file)];
      return [...encoding, ...lineEndFaults(file), ...others];
    },
  }),
};

function encodingFaults(file: SourceFile): readonly Fault[] {
  if (file.badByte !== undefined) {
    const offset = file.text.indexOf('\uFFFD');
    const cause = say`Byte ${file.badByte + 1} is no UTF-8; the file was probably saved as ${file.encoding ?? ''}.`;
    return [faultAt(file, { offset, length: 1 }, { ...NOT_UTF8, cause })];
  }
  const faults: Fault[] = [];
  if (file.hasByteOrderMark) faults.push(faultAt(file, FILE_START, BYTE_ORDER_MARK));
  const replaced = file.text.indexOf('\uFFFD');
  if (replaced !== -1) {
    const cause = say`A sign stands for a character that was lost when the file was converted.`;
    faults.push(faultAt(file, { offset: replaced, length: 1 }, { ...NOT_UTF8, message: say`lost character`, cause }));
  }
  const mojibake = MOJIBAKE.exec(file.text);
  if (mojibake !== null) {
    const cause = say`"${mojibake[0]}" looks like UTF-8 that was read as another encoding and saved again.`;
    const finding = { ...NOT_UTF8, message: say`garbled characters`, cause };
    faults.push(faultAt(file, { offset: mojibake.index, length: mojibake[0].length }, finding));
  }
  const legacy = legacyVietnamese(file.text);
  if (legacy !== undefined) {
    const cause = say`"${legacy.at[0]}" looks like ${legacy.name}, an encoding of Vietnamese that needs a font of its own.`;
    const finding = { ...NOT_UTF8, message: say`garbled characters`, cause };
    faults.push(faultAt(file, { offset: legacy.at.index, length: legacy.at[0].length }, finding));
  }
  return faults;
}

const NOT_UTF8: Omit<Finding, 'cause'> = {
  code: 'U006',
  message: say`not UTF-8`,
  fix: say`Type the text again, or convert the original, and save as UTF-8.`,
};

const BYTE_ORDER_MARK: Finding = {
  code: 'U004',
  message: say`byte-order mark`,
  cause: say`The file begins with an invisible mark that some editors write.`,
  fix: say`Save as "UTF-8", not "UTF-8 with BOM".`,
  // The mark is not part of the text: a file that is written again has none.
  edits: [],
};

function lineEndFaults(file: SourceFile): readonly Fault[] {
  const offset = file.text.search(/\r/);
  if (offset === -1) return [];
  const cause = say`The line ends in the Windows way (\\r\\n).`;
  const fix = say`Set the line ends of your editor to LF (\\n).`;
  const edits = [...file.text.matchAll(/\r\n?/g)].map(({ 0: end, index }) => ({
    offset: index,
    length: end.length,
    text: '\n',
  }));
  return [faultAt(file, { offset, length: 1 }, { code: 'U005', message: say`Windows line ends`, cause, fix, edits })];
}

function formFaults(file: SourceFile): readonly Fault[] {
  const edits = composingEdits(file.text);
  const [first] = edits;
  if (first === undefined) return [];
  const cause = say`A letter is written as a base letter and a mark of its own; search, ids and anchors would not find it.`;
  const fix = say`Type it again with a Unicode (NFC) keyboard, or save the file as NFC.`;
  const finding = { code: 'U001', message: say`not in composed form (NFC)`, cause, fix, edits };
  return [faultAt(file, first, finding)];
}

function invisibleFaults(file: SourceFile): readonly Fault[] {
  return [...file.text.matchAll(INVISIBLE)].flatMap(({ 0: sign, index }) => {
    if (sign === '\u200D' && isWithinEmoji(file.text, index)) return [];
    const code = sign.codePointAt(0) ?? 0;
    const hex = code.toString(16).toUpperCase().padStart(4, '0');
    const cause = say`There is a ${NAMES[sign] ?? say`control character`} (U+${hex}), which cannot be seen.`;
    const isSpace = SPACES.test(sign);
    const fix = isSpace ? say`Write a plain space.` : say`Delete it.`;
    const span = { offset: index, length: sign.length };
    const edits: readonly Edit[] = [{ ...span, text: isSpace ? ' ' : '' }];
    const finding = { code: 'U007', message: say`invisible character`, cause, fix };
    return faultAt(file, span, DIRECTIONS.test(sign) ? finding : { ...finding, edits });
  });
}

function isWithinEmoji(text: string, joiner: number): boolean {
  return EMOJI_BEFORE.test(text.slice(Math.max(0, joiner - 3), joiner)) && EMOJI_AFTER.test(text.slice(joiner + 1));
}
