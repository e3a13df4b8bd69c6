import { describe, expect, it } from 'vitest';
import { release, remove, rename, replace, reportAfter, write } from '#tests/unit/content-model/small-course.ts';

const LISTING = 'questions/basics/listing.yaml';
const RENAMED = 'questions/basics/listings.yaml';

describe('Q010, of ids that are gone', () => {
  it('has nothing against a course as it was released, nor against one that never was', () => {
    expect(reportAfter(release)).toBe('no fault');
    expect(reportAfter()).toBe('no fault');
  });

  it('has nothing against what is new', () => {
    expect(
      reportAfter(release, rename(LISTING, RENAMED), replace(RENAMED, 'status:', 'formerIds: [listing]\nstatus:')),
    ).toBe('no fault');
  });

  it('reports a released question that was renamed, with the name that it may have now', () => {
    expect(reportAfter(release, rename(LISTING, RENAMED))).toMatchInlineSnapshot(`
      "ERROR Q010  content/released.json:4:5   released question is gone
        4 |     "listing": {"key":{"choice":"a","kind":"choice"},"parts":["choices/a","choices/b","choices/c","choices/d"]
          |     ^^^^^^^^^^
      Cause: The question "listing" was released, and no file has its name or lists it under \`formerIds\`: answers of learners would belong to nothing.
      Fix:   If it is "listings" now, write \`formerIds: [listing]\` in that file; otherwise restore listing.yaml."
    `);
  });

  it('reports a released question that was deleted', () => {
    expect(reportAfter(release, remove(LISTING))).toMatchInlineSnapshot(`
      "ERROR Q010  content/released.json:4:5   released question is gone
        4 |     "listing": {"key":{"choice":"a","kind":"choice"},"parts":["choices/a","choices/b","choices/c","choices/d"]
          |     ^^^^^^^^^^
      Cause: The question "listing" was released, and no file has its name or lists it under \`formerIds\`: answers of learners would belong to nothing.
      Fix:   Restore the file listing.yaml; if it was renamed, write \`formerIds: [listing]\` in the renamed one."
    `);
  });

  it('does not call a question gone whose file cannot be read today, nor one that such a file may have become', () => {
    expect(reportAfter(release, write(LISTING, 'kind: "choice\n'))).not.toContain('Q010');
    expect(reportAfter(release, remove(LISTING), write(RENAMED, 'kind: "choice\n'))).not.toContain('Q010');
  });

  it('reports released terms and lessons that are gone', () => {
    const released = '{ "questions": {}, "cases": {}, "terms": ["utilitys"], "lessons": ["basics/none"] }\n';
    expect(reportAfter(write('released.json', released))).toMatchInlineSnapshot(`
      "ERROR Q010  content/released.json:1:43   released term is gone
        1 | { "questions": {}, "cases": {}, "terms": ["utilitys"], "lessons": ["basics/none"] }
          |                                           ^^^^^^^^^^
      Cause: The term "utilitys" was released and does not exist any more; what learners did with it would belong to nothing.
      Fix:   Restore its file; if "utility" is the same under another name, give it back the name "utilitys".

      ERROR Q010  content/released.json:1:68   released lesson is gone
        1 | ": {}, "cases": {}, "terms": ["utilitys"], "lessons": ["basics/none"] }
          |                                                        ^^^^^^^^^^^^^
      Cause: The lesson "basics/none" was released and does not exist any more; what learners did with it would belong to nothing.
      Fix:   Restore its file."
    `);
  });
});

describe('Q010, of a list that is damaged', () => {
  it('reports where it stops being JSON', () => {
    expect(reportAfter(release, replace('released.json', '"terms": [', '"terms": '))).toMatchInlineSnapshot(`
      "ERROR Q010  content/released.json:33:3   list of released ids is damaged
        33 |   ],
           |   ^
      Cause: The file is no JSON: it cannot be read from here on.
      Fix:   Take back the file as it was saved last (\`git restore content/released.json\`); \`npm run release\` alone writes it."
    `);
  });

  it('reports what nobody but a hand can have written', () => {
    expect(reportAfter(write('released.json', '{ "questions": { "one": { "revision": 0 } }, "terms": [] }\n')))
      .toMatchInlineSnapshot(`
        "ERROR Q010  content/released.json:1:1   list of released ids is damaged
          1 | { "questions": { "one": { "revision": 0 } }, "terms": [] }
            | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Cause: These are missing here: cases, lessons.
        Fix:   Take back the file as it was saved last (\`git restore content/released.json\`); \`npm run release\` alone writes it.

        ERROR Q010  content/released.json:1:18   list of released ids is damaged
          1 | { "questions": { "one": { "revision": 0 } }, "terms": [] }
            |                  ^^^^^^
        Cause: These are missing here: key, parts.
        Fix:   Take back the file as it was saved last (\`git restore content/released.json\`); \`npm run release\` alone writes it.

        ERROR Q010  content/released.json:1:39   list of released ids is damaged
          1 | { "questions": { "one": { "revision": 0 } }, "terms": [] }
            |                                       ^
        Cause: "revision" is 0, which is less than 1.
        Fix:   Take back the file as it was saved last (\`git restore content/released.json\`); \`npm run release\` alone writes it."
      `);
  });

  it('reports an id that stands twice', () => {
    const released = '{ "questions": {}, "questions": {}, "cases": {}, "terms": [], "lessons": [] }\n';
    expect(reportAfter(write('released.json', released))).toMatchInlineSnapshot(`
      "ERROR Q010  content/released.json:1:20   list of released ids is damaged
        1 | { "questions": {}, "questions": {}, "cases": {}, "terms": [], "lessons": [] }
          |                    ^^^^^^^^^^^
      Cause: The key "questions" stands in line 1 and again in line 1; only one would count.
      Fix:   Take back the file as it was saved last (\`git restore content/released.json\`); \`npm run release\` alone writes it."
    `);
  });

  it('reports an empty file', () => {
    expect(reportAfter(write('released.json', ''))).toMatchInlineSnapshot(`
      "ERROR Q010  content/released.json:1:1   list of released ids is damaged
      Cause: The file is no JSON: it cannot be read from here on.
      Fix:   Take back the file as it was saved last (\`git restore content/released.json\`); \`npm run release\` alone writes it."
    `);
    expect(reportAfter(write('released.json', 'null'))).toMatchInlineSnapshot(`
      "ERROR Q010  content/released.json:1:1   list of released ids is damaged
        1 | null
          | ^
      Cause: The file holds nothing.
      Fix:   Take back the file as it was saved last (\`git restore content/released.json\`); \`npm run release\` alone writes it."
    `);
  });
});
