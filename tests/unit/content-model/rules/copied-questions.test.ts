import { describe, expect, it } from 'vitest';
import { copiedQuestions } from '#content-model/rules/copied-questions.ts';
import { contentFrom, ONE, report, smallCourse, write, type Break } from '#tests/unit/content-model/small-course.ts';

const LISTING = 'questions/basics/listing.yaml';

/** Copies a question into another module. */
const copy =
  (path: string, module: string): Break =>
  (files) => {
    files[path.replace('basics', module)] = files[path] ?? '';
  };

function placesAfter(...breaks: readonly Break[]): readonly string[] {
  const files = smallCourse();
  for (const change of breaks) change(files);
  const content = contentFrom(files);
  return copiedQuestions.check(content, { isStrict: true }).map(({ file }) => file);
}

describe('Q001 copies of questions', () => {
  it('stands at the copy, though it comes first, where a lesson of the module asks the other', () => {
    expect(placesAfter(copy(ONE, 'advanced'))).toEqual(['content/questions/advanced/one.yaml']);
    expect(placesAfter(copy(ONE, 'later'))).toEqual(['content/questions/later/one.yaml']);
  });

  it('stands at the copy of a question that was reviewed, though no lesson asks it', () => {
    const reviewed = write('reviewed.json', JSON.stringify({ [LISTING]: '00000000' }));
    expect(placesAfter(copy(LISTING, 'advanced'), reviewed)).toEqual(['content/questions/advanced/listing.yaml']);
  });

  it('stands at the second where nothing tells which is the copy', () => {
    expect(placesAfter(copy(LISTING, 'advanced'))).toEqual(['content/questions/basics/listing.yaml']);
  });

  it('stands at each copy, and says to delete or to rename it', () => {
    const files = smallCourse();
    for (const change of [copy(ONE, 'advanced'), copy(ONE, 'later')]) change(files);
    const content = contentFrom(files);
    const text = report(content, copiedQuestions.check(content, { isStrict: true }));
    expect(text.match(/ERROR Q001/g)).toHaveLength(2);
    expect(text).toContain('"one" is already used at content/questions/basics/one.yaml:1:1.');
    expect(text).toContain(
      'Delete this file if it is a copy; if it is another question, rename it: "one-2.yaml" is free.',
    );
  });
});
