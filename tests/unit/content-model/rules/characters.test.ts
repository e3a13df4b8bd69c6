import { describe, expect, it } from 'vitest';
import { replace, reportAfter, write } from '#tests/unit/content-model/small-course.ts';

describe('U001, U004 to U007 characters', () => {
  it('points at the first letter that is not composed', () => {
    expect(reportAfter(replace('sources.yaml', 'vi: Cách viết cũ.', `vi: ${'Cách viết cũ.'.normalize('NFD')}`)))
      .toMatchInlineSnapshot(`
      "ERROR U001  content/sources.yaml:4:39   not in composed form (NFC)
        4 |   caution: { en: Older wording., vi: Cách viết cũ. }
          |                                       ^^
      Cause: A letter is written as a base letter and a mark of its own; search, ids and anchors would not find it.
      Fix:   Type it again with a Unicode (NFC) keyboard, or save the file as NFC."
    `);
  });

  it('reports a byte-order mark', () => {
    expect(reportAfter(replace('sources.yaml', '- id: notes', '\uFEFF- id: notes'))).toMatchInlineSnapshot(`
      "ERROR U004  content/sources.yaml:1:1   byte-order mark
        1 | - id: notes
          | ^
      Cause: The file begins with an invisible mark that some editors write.
      Fix:   Save as "UTF-8", not "UTF-8 with BOM"."
    `);
  });

  it('reports Windows line ends once a file', () => {
    expect(
      reportAfter((files) => {
        files['sources.yaml'] = String(files['sources.yaml']).replaceAll('\n', '\r\n');
      }),
    ).toMatchInlineSnapshot(`
      "ERROR U005  content/sources.yaml:1:12   Windows line ends
        1 | - id: notes
          |            ^
      Cause: The line ends in the Windows way (\\r\\n).
      Fix:   Set the line ends of your editor to LF (\\n)."
    `);
  });

  it('points at the first byte that is not UTF-8', () => {
    expect(
      reportAfter(
        write(
          'sources.yaml',
          Uint8Array.from([...new TextEncoder().encode('- id: notes\n  title: D'), 0xf2, 0x63, 0x68]),
        ),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR U006  content/sources.yaml:2:11   not UTF-8
        2 |   title: D�ch
          |           ^
      Cause: Byte 24 is no UTF-8; the file was probably saved as Windows-1258 or Windows-1252.
      Fix:   Type the text again, or convert the original, and save as UTF-8."
    `);
  });

  it('reports a lost character and garbled ones', () => {
    expect(
      reportAfter(
        replace('sources.yaml', 'vi: Cách viết cũ.', 'vi: C\uFFFDch viết cũ.'),
        replace('exam-facts.yaml', 'Thời gian', 'Thá»\u009Di gian'),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR U006  content/exam-facts.yaml:2:49   garbled characters
        2 |   text: { en: The exam takes 60 minutes., vi: Thá»�i gian làm bài là 60 phút. }
          |                                                 ^^^
      Cause: "á»" looks like UTF-8 that was read as another encoding and saved again.
      Fix:   Type the text again, or convert the original, and save as UTF-8.

      ERROR U006  content/sources.yaml:4:39   lost character
        4 |   caution: { en: Older wording., vi: C�ch viết cũ. }
          |                                       ^
      Cause: A sign stands for a character that was lost when the file was converted.
      Fix:   Type the text again, or convert the original, and save as UTF-8."
    `);
  });

  it('names invisible characters', () => {
    expect(
      reportAfter(
        replace('sources.yaml', 'Older wording', 'Older\u00A0word\u200Bing\u202E'),
        replace('exam-facts.yaml', '60 minutes', '60\u0007 minutes'),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR U007  content/exam-facts.yaml:2:32   invisible character
        2 |   text: { en: The exam takes 60� minutes., vi: Thời gian làm bài là 60 phút. }
          |                                ^
      Cause: There is a control character (U+0007), which cannot be seen.
      Fix:   Delete it.

      ERROR U007  content/sources.yaml:4:23   invisible character
        4 |   caution: { en: Older word�ing�., vi: Cách viết cũ. }
          |                       ^
      Cause: There is a no-break space (U+00A0), which cannot be seen.
      Fix:   Write a plain space.

      ERROR U007  content/sources.yaml:4:28   invisible character
        4 |   caution: { en: Older word�ing�., vi: Cách viết cũ. }
          |                            ^
      Cause: There is a zero-width space (U+200B), which cannot be seen.
      Fix:   Delete it.

      ERROR U007  content/sources.yaml:4:32   invisible character
        4 |   caution: { en: Older word�ing�., vi: Cách viết cũ. }
          |                                ^
      Cause: There is a right-to-left override (U+202E), which cannot be seen.
      Fix:   Delete it."
    `);
  });

  it('leaves Vietnamese letters, quotes and dashes alone', () => {
    expect(
      reportAfter(replace('sources.yaml', 'vi: Cách viết cũ.', 'vi: Ăn “quả” – nhớ kẻ trồng cây… ỮẴỢ Ã Ơ.')),
    ).toMatchInlineSnapshot(`"no fault"`);
  });
});
