/** Words that make a statement absolute or vague: test-wise learners strike out the one and trust the other. */
import type { Locale } from '#domain/text.ts';

/**
 * "Always", "only", "must" and their like. Left out is what only looks so: "not only", "almost all", "at all"; and the
 * many words of which `chỉ` and `phải` are a syllable ("địa chỉ", "tiêu chỉ", "không phải", "bên phải").
 */
export const ABSOLUTE: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!\b(?:not|nearly|almost) )\b(?:always|never|only|none|must|impossible|every|(?<!\b(?:at|above|after) )all(?! right\b))\b/giu,
  vi: new RegExp(
    [
      String.raw`(?<![\p{L}])(?<!(?:hầu như|gần như|không phải) )(?:`,
      'luôn luôn|luôn|không bao giờ|chẳng bao giờ|tất cả|mọi|',
      '(?<!(?:không|chẳng|địa|chứng|tiêu|kim) )chỉ(?! (?:số|tiêu|dẫn|định|huy|đạo|thị|trích|bảo|ra|đường))|',
      '(?<!(?:không|chẳng|chưa|gặp|mắc|vừa|bên|tay|phía|có|lẽ) )phải(?! chăng)',
      String.raw`)(?![\p{L}])`,
    ].join(''),
    'giu',
  ),
};

/** "Usually", "some", "may" and their like. */
export const VAGUE: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?:usually|often|sometimes|some|may|might|rarely|seldom|generally|typically|mostly|frequently|occasionally|perhaps|possibly|probably)\b/giu,
  vi: /(?<!\p{L})(?:thường xuyên|thông thường|thường|đôi khi|thỉnh thoảng|có thể|có lẽ|hiếm khi|ít khi|một số|một vài|hầu hết|phần lớn)(?!\p{L})/giu,
};

/** The first word of a kind in a text, and where it stands; undefined if there is none. */
export function firstOf(words: RegExp, text: string): { readonly word: string; readonly index: number } | undefined {
  // Of a global pattern `exec` goes on where it stopped in another text; `matchAll` makes a new pattern of it each time.
  words.lastIndex = 0;
  const match = words.exec(text);
  return match === null ? undefined : { word: match[0], index: match.index };
}
