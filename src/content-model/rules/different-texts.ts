/** T002: Vietnamese is Vietnamese and English is English. */
import type { Locale } from '#domain/text.ts';
import { pairsIn, stringsOf, type AuthoredString } from '#content-model/authored-texts.ts';
import { faultAt, type Fault, type Finding } from '#content-model/fault.ts';
import { spanOfNode, walk } from '#content-model/lesson-tree.ts';
import type { LessonFile } from '#content-model/parsed-files.ts';
import { say } from '#content-model/phrase.ts';
import { PENDING } from '#content-model/schema-parts.ts';
import { comparable } from './distinct-choices.ts';
import { eachFile } from './each-file.ts';
import { faultInYaml } from './places.ts';
import type { Rule } from './rule.ts';

/** Texts of at most this many words may be equal: names, numbers. */
const EQUAL_WORDS = 3;
/** Vietnamese texts longer than this have a mark somewhere. */
const PLAIN_WORDS = 4;
/** A paragraph of a lesson may quote a longer English phrase. */
const PLAIN_WORDS_IN_LESSON = 8;

const VIETNAMESE_LETTER = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i;

export const differentTexts: Rule = {
  codes: ['T002'],
  check: eachFile({
    yaml: (file) => pairsIn(file).flatMap((pair) => pairFaults(stringsOf(pair))),
    lesson: lessonFaults,
  }),
};

function pairFaults(strings: readonly AuthoredString[]): readonly Fault[] {
  return strings.flatMap(({ yaml, path, locale, text }) => {
    if (text === PENDING) return [];
    const isCopy = locale === 'vi' && !VIETNAMESE_LETTER.test(text) && isCopied(text, strings);
    const finding = isCopy ? COPIED : languageFinding(text, locale, PLAIN_WORDS);
    return finding === undefined ? [] : [faultInYaml(yaml, path, finding)];
  });
}

function isCopied(text: string, strings: readonly AuthoredString[]): boolean {
  if (words(text).length <= EQUAL_WORDS) return false;
  return strings.some((other) => other.locale === 'en' && comparable(other.text) === comparable(text));
}

const COPIED: Finding = {
  code: 'T002',
  message: say`same text in both languages`,
  cause: say`The Vietnamese is the English, word for word.`,
  fix: say`Translate it, or write \`vi: pending\`.`,
};

function words(text: string): readonly string[] {
  return comparable(text).split(' ').filter(Boolean);
}

/** What is wrong with the language of a text, if it is longer than `atMost` words. */
function languageFinding(text: string, locale: Locale, atMost: number): Finding | undefined {
  // Nearly every text is settled by one look; words are counted for the rest alone.
  if (VIETNAMESE_LETTER.test(text) === (locale === 'vi')) return undefined;
  const all = words(text);
  if (all.length <= atMost) return undefined;
  if (locale === 'vi') {
    const cause = say`A Vietnamese text of this length has letters such as đ, ơ or ế; this one has none.`;
    return {
      code: 'T002',
      message: say`no Vietnamese letters`,
      cause,
      fix: say`Write it in Vietnamese, with its marks.`,
    };
  }
  if (all.filter((word) => VIETNAMESE_LETTER.test(word)).length * 2 <= all.length) return undefined;
  const cause = say`Most words of this English text have Vietnamese letters.`;
  const fix = say`Swap the two texts, or write it in English.`;
  return { code: 'T002', message: say`Vietnamese in place of English`, cause, fix };
}

function lessonFaults({ source, parsed, place }: LessonFile): readonly Fault[] {
  const faults: Fault[] = [];
  if (parsed.tree === undefined) return faults;
  walk(parsed.tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading') return;
    let text = '';
    walk(node, (child) => {
      if (child.type === 'text') text += child.value;
    });
    const finding = languageFinding(text, place.locale, PLAIN_WORDS_IN_LESSON);
    if (finding !== undefined) faults.push(faultAt(source, spanOfNode(node), finding));
  });
  return faults;
}
