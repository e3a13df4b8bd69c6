import { describe, expect, it } from 'vitest';
import { keyedSets, optionSets } from '#content-model/writing/option-sets.ts';
import { FAIR, FAIR_LIST, fairCourse } from '#tests/unit/content-model/fair-course.ts';
import { contentFrom, replace, type Break } from '#tests/unit/content-model/small-course.ts';

/** The sets of the question with this path after some changes. */
function setsAfter(path: string, ...breaks: readonly Break[]) {
  const files = fairCourse();
  for (const change of breaks) change(files);
  const content = contentFrom(files);
  const isOfPath = ({ yaml }: { readonly yaml: { readonly source: { readonly path: string } } }): boolean =>
    yaml.source.path === path;
  return { sets: optionSets(content).filter(isOfPath), keyed: keyedSets(content).filter(isOfPath) };
}

describe('sets of options', () => {
  it('gives the four options of each language, as written and as compared', () => {
    const { sets, keyed } = setsAfter(FAIR, replace(FAIR, 'en: The need that', 'en: The **need** that'));
    expect(sets.map(({ locale, kind }) => `${locale} ${kind}`)).toEqual(['en options', 'vi options']);
    expect(keyed[0]?.key).toMatchObject({
      path: ['choices', 0, 'text', 'en'],
      written: 'The **need** that it meets',
      plain: 'The need that it meets',
      words: ['the', 'need', 'that', 'it', 'meets'],
      isRight: true,
    });
    expect(keyed[0]?.distractors).toHaveLength(3);
  });

  it('gives the statements of a list question, of which two are right', () => {
    const { sets, keyed } = setsAfter(FAIR_LIST);
    expect(sets[0]?.options.map(({ isRight }) => isRight)).toEqual([false, false, true, true]);
    expect(keyed).toEqual([]);
  });

  it('leaves out a language with a text still to come, and a question without one key', () => {
    const pending = setsAfter(FAIR, replace(FAIR, 'vi: Nhu cầu mà nó đáp ứng', 'vi: pending'));
    expect(pending.sets.map(({ locale }) => locale)).toEqual(['en']);
    expect(setsAfter(FAIR, replace(FAIR, 'correct: true', 'correct: false')).sets).toEqual([]);
  });

  it('has no words where the stem is still to come', () => {
    const question = 'vi: Tính hữu dụng của một dịch vụ đỗ xe mô tả điều gì?';
    expect(setsAfter(FAIR, replace(FAIR, question, 'vi: pending')).sets[1]?.stem.words).toEqual([]);
  });
});
