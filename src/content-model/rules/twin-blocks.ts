/** T004: the twin files of a lesson are the same sequence of blocks. T003: what blocks hold counts the same. */
import { faultAt, FILE_START, type Fault } from '#content-model/fault.ts';
import { blocksOf, type LessonBlock } from '#content-model/lesson-blocks.ts';
import type { LessonFile } from '#content-model/parsed-files.ts';
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
    if (one?.description === other?.description) continue;
    const cause =
      `Block ${index + 1} is ${inWords(one)} in English (${placeOf(english, one)}) and ` +
      `${inWords(other)} in Vietnamese (${placeOf(vietnamese, other)}).`;
    const fix = 'Add, remove or reorder a block, so that both files are the same sequence.';
    const span = other?.span ?? { offset: vietnamese.source.text.length, length: 0 };
    return faultAt(vietnamese.source, span, { code: 'T004', message: 'twins differ', cause, fix });
  }
  return undefined;
}

function inWords(block: LessonBlock | undefined): string {
  if (block === undefined) return 'missing';
  return block.description.startsWith('<') ? block.description : `a ${block.description}`;
}

function placeOf({ source }: LessonFile, block: LessonBlock | undefined): string {
  return block === undefined ? `after the end of ${source.shown}` : `${source.shown}:${block.line}`;
}

function countFaults(
  english: LessonFile,
  vietnamese: LessonFile,
  en: readonly LessonBlock[],
  vi: readonly LessonBlock[],
): readonly Fault[] {
  return vi.flatMap((block, index) => {
    const twin = en[index];
    if (twin === undefined || twin.inside === block.inside) return [];
    const cause =
      `${block.description} holds ${block.inside === '' ? 'no list' : `a ${block.inside}`} here and ` +
      `${twin.inside === '' ? 'no list' : `a ${twin.inside}`} in English (${placeOf(english, twin)}).`;
    const fix = 'Give both the same number of entries and rows.';
    return [
      faultAt(vietnamese.source, block.span ?? FILE_START, { code: 'T003', message: 'counts differ', cause, fix }),
    ];
  });
}
