import { describe, expect, it } from 'vitest';
import {
  EN,
  contentFrom,
  replace,
  report,
  reportAfter,
  smallCourse,
  write,
} from '#tests/unit/content-model/small-course.ts';
import { pictures } from '#content-model/rules/pictures.ts';

/** What is said of a lesson with a drawing beside it. */
const drawing = (svg: string) =>
  reportAfter(
    replace(EN, 'What it does', '![A gate](gate.svg) What it does'),
    write('lessons/en/basics/gate.svg', svg),
  );

describe('L002, L003, Z002 pictures', () => {
  it('reports a picture that is missing beside the lesson', () => {
    expect(reportAfter(replace(EN, 'What it does', '![A gate](./gate.svg) What it does'))).toMatchInlineSnapshot(`
      "ERROR L002  content/lessons/en/basics/two-gates.mdx:20:1   missing picture
        20 | ![A gate](./gate.svg) What it does is its [[utility]]; the ==functionality== meets a need.
           | ^^^^^^^^^^^^^^^^^^^^^
      Cause: There is no file content/lessons/en/basics/gate.svg.
      Fix:   Add the file."
    `);
  });

  it('names a picture whose name differs in case', () => {
    expect(
      reportAfter(
        replace(EN, 'What it does', '![A gate](Gate.svg) What it does'),
        write('lessons/en/basics/gate.svg', '<svg viewBox="0 0 9 9"/>'),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR L002  content/lessons/en/basics/two-gates.mdx:20:1   missing picture
        20 | ![A gate](Gate.svg) What it does is its [[utility]]; the ==functionality== meets a need.
           | ^^^^^^^^^^^^^^^^^^^
      Cause: There is no file content/lessons/en/basics/Gate.svg; content/lessons/en/basics/gate.svg differs in upper and lower case.
      Fix:   Write the path of content/lessons/en/basics/gate.svg."
    `);
  });

  it('reports a picture of public/, which has no size in a page and no base path before it', () => {
    const files = smallCourse();
    replace(EN, 'What it does', '![A gate](/figures/gates.svg) What it does')(files);
    const content = contentFrom(files, { 'figures/gates.svg': 900 });
    expect(report(content, pictures.check(content, { isStrict: false }))).toMatchInlineSnapshot(`
      "ERROR L003  content/lessons/en/basics/two-gates.mdx:20:1   picture not beside the lesson
        20 | ![A gate](/figures/gates.svg) What it does is its [[utility]]; the ==functionality== meets a need.
           | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: Of "/figures/gates.svg", in public/, a page knows neither how large it is nor where it will stand on a host.
      Fix:   Put the picture beside the lesson, and write ./gates.svg."
    `);
  });

  it('reports a picture beyond the limit', () => {
    expect(
      reportAfter(
        replace(EN, 'What it does', '![A gate](gate.png) What it does'),
        write('lessons/en/basics/gate.png', new Uint8Array(300_001)),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR Z002  content/lessons/en/basics/gate.png:1:1   picture too large
      Cause: The picture has 301 kB; the limit is 300 kB.
      Fix:   Make it smaller."
    `);
  });

  it('reports pictures of public/ beyond the limit, and no other files there', () => {
    const sizes = { 'og/card.png': 300_001, 'photo.JPG': 300_001, 'favicon.svg': 300_000, 'talk.pdf': 900_000 };
    const content = contentFrom(smallCourse(), sizes);
    const found = pictures.check(content, { isStrict: false });
    expect(found.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'Z002 public/og/card.png',
      'Z002 public/photo.JPG',
    ]);
  });

  it('reports a drawing that does not say its size', () => {
    expect(drawing('<?xml version="1.0"?><svg width="9"></svg>')).toMatchInlineSnapshot(`
      "ERROR Z002  content/lessons/en/basics/gate.svg:1:1   picture without size
      Cause: The drawing does not say how wide and high it is, so the page would jump when it appears.
      Fix:   Give its <svg> a viewBox, or width and height."
    `);
    expect(drawing('<svg\n  width="9" height="9"></svg>')).toBe('no fault');
    expect(drawing('<svg viewBox="0 0 9 9"></svg>')).toBe('no fault');
  });
});
