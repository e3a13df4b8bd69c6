/** T004: the twin files of a lesson are the same sequence of blocks. T003: what blocks hold counts the same. */
import { faultAt, FILE_START, type Fault } from '#content-model/fault.ts';
import { blocksOf, type LessonBlock } from '#content-model/lesson-blocks.ts';
import type { LessonFile } from '#content-model/parsed-files.ts';
import { say, spoken, type Filling, type Phrase } from '#content-model/phrase.ts';
import type { Content } from '#content-model/read-course.ts';
import { twinPath } from './both-languages.ts';
import type { Rule } from './rule.ts';

export const twinBlocks: Rule = {
  codes: ['T003', 'T004'],
  check: (content) =>
    twinsOf(content).flatMap(({ english, vietnamese }) => {
      if (english.parsed.tree === undefined || vietnamese.parsed.tree === undefined) return [];
      const blocks = { en: blocksOf(english.parsed.tree), vi: blocksOf(vietnamese.parsed.tree) };
      const different = firstDifference(english, vietnamese, blocks.en, blocks.vi);
      // After the first difference the pairs are no pairs any more.
      return different === undefined ? countFaults(english, vietnamese, blocks.en, blocks.vi) : [different];
    }),
};

/** Lessons that exist in both languages. */
export function twinsOf({ lessonFiles }: Content): readonly { english: LessonFile; vietnamese: LessonFile }[] {
  const files = new Map([...lessonFiles.values()].map((file) => [file.source.path, file]));
  return [...files.values()].flatMap((vietnamese) => {
    const english = files.get(twinPath(vietnamese.source.path));
    return vietnamese.place.locale === 'vi' && english !== undefined ? [{ english, vietnamese }] : [];
  });
}

function firstDifference(
  english: LessonFile,
  vietnamese: LessonFile,
  en: readonly LessonBlock[],
  vi: readonly LessonBlock[],
): Fault | undefined {
  const count = Math.max(en.length, vi.length);
  for (let index = 0; index < count; index += 1) {
    const [one, other] = [en[index], vi[index]];
    if (areSame(one?.description, other?.description)) continue;
    const [inEnglish, inVietnamese] = [placeOf(english, one), placeOf(vietnamese, other)];
    const cause = say`Block ${index + 1} is ${inWords(one)} in English (${inEnglish}) and ${inWords(other)} in Vietnamese (${inVietnamese}).`;
    const fix = say`Add, remove or reorder a block, so that both files are the same sequence.`;
    const span = other?.span ?? { offset: vietnamese.source.text.length, length: 0 };
    return faultAt(vietnamese.source, span, { code: 'T004', message: say`twins differ`, cause, fix });
  }
  return undefined;
}

function areSame(one: Phrase | undefined, other: Phrase | undefined): boolean {
  return one === undefined || other === undefined ? one === other : spoken(one) === spoken(other);
}

function inWords(block: LessonBlock | undefined): Phrase {
  if (block === undefined) return say`missing`;
  return spoken(block.description).startsWith('<') ? block.description : say`a ${block.description}`;
}

function placeOf({ source }: LessonFile, block: LessonBlock | undefined): Filling {
  return block === undefined ? say`after the end of ${source.shown}` : `${source.shown}:${block.line}`;
}

function countFaults(
  english: LessonFile,
  vietnamese: LessonFile,
  en: readonly LessonBlock[],
  vi: readonly LessonBlock[],
): readonly Fault[] {
  return vi.flatMap((block, index) => {
    const twin = en[index];
    if (twin === undefined || areSame(twin.inside, block.inside)) return [];
    const cause = say`${block.description} holds ${heldIn(block)} here and ${heldIn(twin)} in English (${placeOf(english, twin)}).`;
    const fix = say`Give both the same number of entries and rows.`;
    return [
      faultAt(vietnamese.source, block.span ?? FILE_START, { code: 'T003', message: say`counts differ`, cause, fix }),
    ];
  });
}

function heldIn({ inside }: LessonBlock): Phrase {
  return inside === undefined ? say`no list` : say`a ${inside}`;
}
