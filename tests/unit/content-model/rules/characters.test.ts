import { describe, expect, it } from 'vitest';
import { faultsAfter, replace, reportAfter, write } from '#tests/unit/content-model/small-course.ts';

/** What the file is said to have been saved as, for bytes written as Latin letters. */
const probably = (bytes: string) =>
  /saved as ([\w-]+)\./.exec(reportAfter(write('sources.yaml', Buffer.from(bytes, 'latin1'))))?.[1];

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
      Cause: Byte 24 is no UTF-8; the file was probably saved as Windows-1252.
      Fix:   Type the text again, or convert the original, and save as UTF-8."
    `);
  });

  it('says nothing of the letters of a file that is not read: that it does not belong there is enough', () => {
    const faults = faultsAfter(write('lessons/en/basics/notes.docx', Buffer.from([0x50, 0x4b, 3, 0xff, 0xfe, 13, 10])));
    expect(faults.map(({ code }) => code)).toEqual(['F001']);
  });

  it('guesses the encoding by its letters', () => {
    expect(probably('title: Di\xF2ch vu\xF2 la\xCC ph\xFD\xF5ng ti\xEA\xF2n')).toBe('Windows-1258');
    expect(probably('title: D\xDEch v\xF4 l\xB5 ph\xAD\xACng ti\xD6n')).toBe('TCVN3');
    expect(probably('title: D\xF2ch vu\xEF la\xF8 ph\xF6\xF4ng tie\xE4n')).toBe('VNI');
    expect(probably('title: caf\xE9')).toBe('Windows-1252');
    expect(probably('\xFF\xFEt\0i\0t\0l\0e\0')).toBe('UTF-16');
  });

  it('reports Vietnamese that needs a font of its own', () => {
    expect(
      reportAfter(
        replace('sources.yaml', 'vi: Cách viết cũ.', 'vi: DÞch vô lµ gi¸ trÞ vµ qu¶n lý.'),
        replace('exam-facts.yaml', 'Thời gian làm bài', 'Dòch vuï laø phöông tieän'),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR U006  content/exam-facts.yaml:2:53   garbled characters
        2 |   text: { en: The exam takes 60 minutes., vi: Dòch vuï laø phöông tieän là 60 phút. }
          |                                                     ^^
      Cause: "uï" looks like VNI, an encoding of Vietnamese that needs a font of its own.
      Fix:   Type the text again, or convert the original, and save as UTF-8.

      ERROR U006  content/sources.yaml:4:61   garbled characters
        4 | tion: { en: Older wording., vi: DÞch vô lµ gi¸ trÞ vµ qu¶n lý. }
          |                                                        ^^^
      Cause: "u¶n" looks like TCVN3, an encoding of Vietnamese that needs a font of its own.
      Fix:   Type the text again, or convert the original, and save as UTF-8."
    `);
    expect(reportAfter(replace('sources.yaml', 'vi: Cách viết cũ.', 'vi: Tên “naïve” ITIL® 5 µs ©.'))).toBe('no fault');
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

  it('leaves the joiner within an emoji alone, and no other', () => {
    expect(reportAfter(replace('sources.yaml', 'vi: Cách viết cũ.', 'vi: 👩‍💻 👨🏽‍⚕️ 🏳️‍🌈.'))).toBe('no fault');
    expect(reportAfter(replace('sources.yaml', 'vi: Cách viết cũ.', 'vi: 👩‍ a‍b.'))).toMatch(
      /zero-width joiner[^]*zero-width joiner/,
    );
  });
});
