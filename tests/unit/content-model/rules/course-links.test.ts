import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FIXED_PAGES } from '#content-model/rules/course-links.ts';
import { EN, replace, reportAfter } from '#tests/unit/content-model/small-course.ts';
import type { Break } from '#tests/unit/content-model/small-course.ts';

/** Puts another address behind the link of the English lesson. */
function link(url: string): Break {
  return replace(EN, '/en/learn/basics/two-gates/#utility', url);
}

const curedBy = (drill: string) =>
  replace('misconceptions.yaml', '/learn/basics/two-gates/#warranty', `/practice/?drill=${drill}`);

describe('L001 links of the course', () => {
  it('reports a link to a lesson that does not exist, with the nearest', () => {
    expect(reportAfter(link('/en/learn/basics/two-gate/'))).toMatchInlineSnapshot(`
      "ERROR L001  content/lessons/en/basics/two-gates.mdx:28:67   link to no page
        28 |  so is its [[Warranty|warranty]]. See [the first gate](/en/learn/basics/two-gate/).
           |                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: There is no page /learn/basics/two-gate/.
      Fix:   Near are /en/learn/basics/two-gates/, /en/learn/basics/sheet/, /en/learn/coverage/."
    `);
  });

  it('reports a link to a planned lesson', () => {
    expect(reportAfter(link('/en/learn/basics/later/'))).toMatchInlineSnapshot(`
      "ERROR L001  content/lessons/en/basics/two-gates.mdx:28:67   link to a planned lesson
        28 |  so is its [[Warranty|warranty]]. See [the first gate](/en/learn/basics/later/).
           |                                                        ^^^^^^^^^^^^^^^^^^^^^^^
      Cause: /learn/basics/later/ is planned and has no page yet.
      Fix:   Leave the link out until it is written."
    `);
  });

  it('reports a missing slash at the end', () => {
    expect(reportAfter(link('/en/learn/basics/two-gates'))).toMatchInlineSnapshot(`
      "ERROR L001  content/lessons/en/basics/two-gates.mdx:28:67   link to no page
        28 |  so is its [[Warranty|warranty]]. See [the first gate](/en/learn/basics/two-gates).
           |                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: There is no page /learn/basics/two-gates.
      Fix:   Write /en/learn/basics/two-gates/ with a slash at the end."
    `);
  });

  it('reports a link into the other language', () => {
    expect(reportAfter(link('/vi/learn/basics/two-gates/'))).toMatchInlineSnapshot(`
      "ERROR L001  content/lessons/en/basics/two-gates.mdx:28:67   link into the other language
        28 |  so is its [[Warranty|warranty]]. See [the first gate](/vi/learn/basics/two-gates/).
           |                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: A link within the course never leaves the language of its page.
      Fix:   Write /en/learn/basics/two-gates/."
    `);
  });

  it('reports a link without language', () => {
    expect(reportAfter(link('../two-gates/'))).toMatchInlineSnapshot(`
      "ERROR L001  content/lessons/en/basics/two-gates.mdx:28:67   link without language
        28 |  so is its [[Warranty|warranty]]. See [the first gate](../two-gates/).
           |                                                        ^^^^^^^^^^^^^
      Cause: "../two-gates/" does not say its language, so it leads nowhere.
      Fix:   Write /en/learn/<module>/<lesson>/."
    `);
  });

  it('reports an anchor that no English heading has', () => {
    expect(reportAfter(link('/en/learn/basics/two-gates/#warrant'))).toMatchInlineSnapshot(`
      "ERROR L001  content/lessons/en/basics/two-gates.mdx:28:67   link to no heading
        28 |  so is its [[Warranty|warranty]]. See [the first gate](/en/learn/basics/two-gates/#warrant).
           |                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: /learn/basics/two-gates/ has no heading with the anchor "warrant" (anchors come from the English headings).
      Fix:   There is #warranty."
    `);
  });

  it('reports an anchor on the same page', () => {
    expect(reportAfter(link('#nowhere'))).toMatchInlineSnapshot(`
      "ERROR L001  content/lessons/en/basics/two-gates.mdx:28:67   link to no heading
        28 |  so is its [[Warranty|warranty]]. See [the first gate](#nowhere).
           |                                                        ^^^^^^^^
      Cause: /learn/basics/two-gates/ has no heading with the anchor "nowhere" (anchors come from the English headings).
      Fix:   There are #utility, #warranty."
    `);
  });

  it('reports a link to no term in a lesson, at its place', () => {
    expect(reportAfter(replace(EN, '[[Warranty|warranty]]', '[[Warrantee|warranty]]'))).toMatchInlineSnapshot(`
      "ERROR L001  content/lessons/en/basics/two-gates.mdx:28:23   link to no term
        28 | How it does so is its [[Warrantee|warranty]]. See [the first gate](/en/learn/basics/two-gates/#utility).
           |                       ^^^^^^^^^^^^^^^^^^^^^^
      Cause: No term of the glossary answers to "Warrantee".
      Fix:   Did you mean \`warranty\`?"
    `);
  });

  it('reports a cure that leads nowhere', () => {
    expect(reportAfter(replace('misconceptions.yaml', '#warranty', '#waranty'))).toMatchInlineSnapshot(`
      "ERROR L001  content/misconceptions.yaml:4:9   link to no heading
        4 |   cure: /learn/basics/two-gates/#waranty
          |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: /learn/basics/two-gates/ has no heading with the anchor "waranty" (anchors come from the English headings).
      Fix:   There is #warranty."
    `);
  });

  it('takes a drill for a cure, if there is one of that name', () => {
    expect(reportAfter(curedBy('gates'))).toBe('no fault');
    expect(reportAfter(curedBy('gate'))).toMatchInlineSnapshot(`
      "ERROR L001  content/misconceptions.yaml:4:9   link to no page
        4 |   cure: /practice/?drill=gate
          |         ^^^^^^^^^^^^^^^^^^^^^
      Cause: There is no page /practice/?drill=gate.
      Fix:   Near are /practice/?drill=gates, /practice/."
    `);
  });

  it('takes pages that do not come from content', () => {
    for (const path of ['/en/', '/en/about/#sources', '/en/glossary/utility/', '/en/learn/basics/sheet/'])
      expect(reportAfter(link(path))).toBe('no fault');
  });

  it('reports a link to a page that the site does not have, or not yet', () => {
    for (const path of ['/nowhere/', '/learn/advanced/sheet/'])
      expect(reportAfter(link(`/en${path}`))).toContain(`Cause: There is no page ${path}.`);
  });

  it('knows the pages that the site has besides those of content, and no others', () => {
    const routes = globSync('src/pages/[[]locale]/**/*.astro')
      .map((file) => file.replaceAll('\\', '/').slice('src/pages/[locale]'.length))
      .filter((route) => !route.includes('['))
      .map((route) => route.replace(/(?:index)?\.astro$/, '').replace(/(?<!\/)$/, '/'));
    expect(FIXED_PAGES.toSorted()).toEqual(routes.toSorted());
  });
});
