import { describe, expect, it } from 'vitest';
import { ONE, replace, reportAfter } from '#tests/unit/content-model/small-course.ts';

describe('Q014 four different options', () => {
  it('reports options that differ in case, spaces and punctuation alone', () => {
    expect(reportAfter(replace(ONE, 'en: How fast it is,', 'en: what  it DOES.,'))).toMatchInlineSnapshot(`
      "ERROR Q014  content/questions/basics/one.yaml:15:17   equal options
        15 |     text: { en: what  it DOES., vi: Nó nhanh đến đâu }
           |                 ^^^^^^^^^^^^^^
      Cause: Numbers 1 and 2 say the same.
      Fix:   Change or delete one of the two."
    `);
  });

  it('reports equal options in Vietnamese', () => {
    expect(reportAfter(replace(ONE, 'vi: Nó chạy ở đâu', 'vi: Ai trả tiền cho nó'))).toMatchInlineSnapshot(`
      "ERROR Q014  content/questions/basics/one.yaml:22:36   equal options
        22 |     text: { en: Where it runs, vi: Ai trả tiền cho nó }
           |                                    ^^^^^^^^^^^^^^^^^^
      Cause: Numbers 3 and 4 say the same.
      Fix:   Change or delete one of the two."
    `);
  });

  it('reports a missing fourth option', () => {
    expect(
      reportAfter((files) => {
        files[ONE] = String(files[ONE]).replace(/ {2}- id: d\n(?: {4}.*\n)+/, '');
      }),
    ).toMatchInlineSnapshot(`
      "ERROR Q014  content/questions/basics/one.yaml:9:1   not four options
        9 | choices:
          | ^^^^^^^^
      Cause: A choice question has four options, a to d; this one has a, b, c.
      Fix:   Add option d."
    `);
  });

  it('says of an id that is there twice which one is free, and nothing else', () => {
    const text = reportAfter(replace(ONE, 'id: d', 'id: c'));
    expect(text).toContain('Take another; "d" is free.');
    expect(text).not.toContain('Q014');
    const twice = reportAfter(replace(ONE, 'id: d', 'id: b'), replace(ONE, 'id: c', 'id: b'));
    expect(twice).toContain('Take another; "c" is free.');
    expect(twice).toContain('Take another; "d" is free.');
    expect(twice).not.toContain('Q014');
  });

  it('asks for the one that is missing beside an id that is there twice', () => {
    const text = reportAfter(
      replace(ONE, 'id: c', 'id: b'),
      replace(
        ONE,
        '  - id: d\n    text: { en: Where it runs, vi: Nó chạy ở đâu }\n    why: { en: That is a place., vi: Đó là một nơi. }\n',
        '',
      ),
    );
    expect(text).toContain('Take another; "c" is free.');
    expect(text).toContain('Add option d.');
  });

  it('says one thing of a fifth option with an id that is there already', () => {
    const text = reportAfter(
      replace(
        ONE,
        'sources:',
        '  - id: d\n    text: { en: When it ends, vi: Khi nào nó kết thúc }\n    why: { en: A time., vi: Một lúc. }\nsources:',
      ),
    );
    expect(text).toContain('Delete the options beyond four.');
    expect(text).not.toContain('Q001');
  });

  it('reports an option beyond d', () => {
    expect(reportAfter(replace(ONE, 'id: d', 'id: e'))).toMatchInlineSnapshot(`
      "ERROR Q011  content/questions/basics/one.yaml:21:9   unknown id
        21 |   - id: e
           |         ^
      Cause: "e" is no id of an option: a choice question has four, a to d.
      Fix:   Write d: it is free."
    `);
  });

  it('reports the right option standing in the stem', () => {
    expect(reportAfter(replace(ONE, "en: 'What is the first about?'", "en: 'Someone asks what it does. What is it?'")))
      .toMatchInlineSnapshot(`
      "ERROR Q014  content/questions/basics/one.yaml:12:17   answer within the stem
        12 |     text: { en: What it does, vi: Nó làm được gì }
           |                 ^^^^^^^^^^^^
      Cause: The stem holds the right option word for word.
      Fix:   Say one of the two in other words."
    `);
  });

  it('reports equal cards and equal mends', () => {
    expect(
      reportAfter(
        replace('questions/basics/sorting.yaml', 'en: It is fast.', 'en: It shows shops'),
        replace('questions/basics/slipping.yaml', 'vi: Nó mới.', 'vi: Nó rẻ.'),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR Q014  content/questions/basics/slipping.yaml:16:47   equal options
        16 |       - { id: m3, text: { en: It is new., vi: Nó rẻ. }, why: { en: No., vi: Không phải. } }
           |                                               ^^^^^^
      Cause: Numbers 2 and 3 say the same.
      Fix:   Change or delete one of the two.

      ERROR Q014  content/questions/basics/sorting.yaml:14:29   equal options
        14 |   - { id: fast, text: { en: It shows shops, vi: Nó nhanh. }, group: warranty, why: { en: Level., vi: Mức. } }
           |                             ^^^^^^^^^^^^^^
      Cause: Numbers 1 and 2 say the same.
      Fix:   Change or delete one of the two."
    `);
  });

  it('reports a slip with two mends', () => {
    expect(
      reportAfter((files) => {
        files['questions/basics/slipping.yaml'] = String(files['questions/basics/slipping.yaml']).replace(
          /.*id: m3.*\n/,
          '',
        );
      }),
    ).toMatchInlineSnapshot(`
      "ERROR Q014  content/questions/basics/slipping.yaml:13:5   not three mends
        13 |     mends:
           |     ^^^^^^
      Cause: A wrong sentence has three mends; this one has 2.
      Fix:   Write three, one of them \`correct: true\`."
    `);
  });

  it('reports an option without text outside list questions', () => {
    expect(reportAfter(replace(ONE, '    text: { en: Where it runs, vi: Nó chạy ở đâu }\n', '')))
      .toMatchInlineSnapshot(`
      "ERROR Y005  content/questions/basics/one.yaml:21:5   missing field
        21 |   - id: d
           |     ^^
      Cause: Option d has no text; only the options of a list question are given.
      Fix:   Add \`text: { en: …, vi: … }\`."
    `);
  });
});
