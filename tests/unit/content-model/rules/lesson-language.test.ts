import { describe, expect, it } from 'vitest';
import { EN, contentAfter, replace, report } from '#tests/unit/content-model/small-course.ts';
import { checkContent } from '#content-model/check-course.ts';
import type { Break } from '#tests/unit/content-model/small-course.ts';

/** Puts other words in place of a paragraph of the English lesson. */
function words(text: string): Break[] {
  return [replace(EN, 'What it does is its [[utility]]; the ==functionality== meets a need.', text)];
}

/** What is said of the English lesson. */
function inEnglish(breaks: readonly Break[]): string {
  const content = contentAfter(...breaks);
  return report(
    content,
    checkContent(content).filter(({ file, code }) => file.endsWith(EN) && code !== 'K002' && code !== 'K003'),
  );
}

describe('M001 to M005, L004 the lesson language', () => {
  it('reports an import and an export', () => {
    expect(inEnglish(words("import x from 'x'\n\nexport const y = 1"))).toMatchInlineSnapshot(`
      "ERROR M003  content/lessons/en/basics/two-gates.mdx:20:1   import or export in a lesson
        20 | import x from 'x'
           | ^^^^^^^^^^^^^^^^^
      Cause: A lesson is text; an import or export is a program that would run while the site is built.
      Fix:   Take the line out. Components are there without an import.

      ERROR M003  content/lessons/en/basics/two-gates.mdx:22:1   import or export in a lesson
        22 | export const y = 1
           | ^^^^^^^^^^^^^^^^^^
      Cause: A lesson is text; an import or export is a program that would run while the site is built.
      Fix:   Take the line out. Components are there without an import."
    `);
  });

  it('reports an expression between blocks and within a line', () => {
    expect(inEnglish(words('{1 + 1}\n\nWords {process.env.HOME} here.'))).toMatchInlineSnapshot(`
      "ERROR M003  content/lessons/en/basics/two-gates.mdx:20:1   expression in a lesson
        20 | {1 + 1}
           | ^^^^^^^
      Cause: What stands in { } is a program that would run while the site is built.
      Fix:   Take it out, or write \\{ if the sign itself is meant.

      ERROR M003  content/lessons/en/basics/two-gates.mdx:22:7   expression in a lesson
        22 | Words {process.env.HOME} here.
           |       ^^^^^^^^^^^^^^^^^^
      Cause: What stands in { } is a program that would run while the site is built.
      Fix:   Take it out, or write \\{ if the sign itself is meant."
    `);
  });

  it('reports attributes that are programs', () => {
    expect(inEnglish(words('<Figure name={x} />\n\n<ExamTip {...props}>\n\nWords.\n\n</ExamTip>')))
      .toMatchInlineSnapshot(`
        "ERROR M003  content/lessons/en/basics/two-gates.mdx:20:1   expression in an attribute
          20 | <Figure name={x} />
             | ^^^^^^^^^^^^^^^^^^^
        Cause: What stands in { } is a program that would run while the site is built.
        Fix:   Write a literal text: name="…".

        ERROR M003  content/lessons/en/basics/two-gates.mdx:22:1   expression in an attribute
          22 | <ExamTip {...props}>
             | ^^^^^^^^^^^^^^^^^^^^
        Cause: What stands in { } is a program that would run while the site is built.
        Fix:   Take it out."
      `);
  });

  it('reports HTML, scripts and styles', () => {
    expect(inEnglish(words('<div>\n\nWords.\n\n</div>\n\n<script>alert(1)</script>\n\nWords <b onclick="x">bold</b>.')))
      .toMatchInlineSnapshot(`
      "ERROR M003  content/lessons/en/basics/two-gates.mdx:20:1   HTML in a lesson
        20 | <div>
           | ^^^^^
      Cause: Lessons hold no HTML, and <div> is HTML.
      Fix:   Write Markdown, a component, or &lt; for the sign.

      ERROR M003  content/lessons/en/basics/two-gates.mdx:26:1   HTML in a lesson
        26 | <script>alert(1)</script>
           | ^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: Lessons hold no HTML, and <script> is HTML.
      Fix:   Write Markdown, a component, or &lt; for the sign.

      ERROR M003  content/lessons/en/basics/two-gates.mdx:28:7   HTML in a lesson
        28 | Words <b onclick="x">bold</b>.
           |       ^^^^^^^^^^^^^^^^^^^^^^^
      Cause: Lessons hold no HTML, and <b> is HTML.
      Fix:   Write Markdown, a component, or &lt; for the sign."
    `);
  });

  it('names the nearest component', () => {
    expect(inEnglish(words('<ExamTips>\n\nWords.\n\n</ExamTips>'))).toMatchInlineSnapshot(`
      "ERROR M002  content/lessons/en/basics/two-gates.mdx:20:1   unknown component
        20 | <ExamTips>
           | ^^^^^^^^^^
      Cause: There is no component "ExamTips". There are Objectives, Check, Case, Slip, Drill, Example, ExamTip, Compare, Figure, SourcesDisagree, Recap, BeforeNext.
      Fix:   Did you mean \`ExamTip\` or \`Example\`?"
    `);
  });

  it('reports an unknown and a missing attribute', () => {
    expect(inEnglish(words('<Figure nam="x" />'))).toMatchInlineSnapshot(`
      "ERROR M002  content/lessons/en/basics/two-gates.mdx:20:1   unknown attribute
        20 | <Figure nam="x" />
           | ^^^^^^^^^^^^^^^^^^
      Cause: <Figure> has no attribute "nam"; it takes name.
      Fix:   Did you mean \`name\`?

      ERROR M005  content/lessons/en/basics/two-gates.mdx:20:1   attribute missing
        20 | <Figure nam="x" />
           | ^^^^^^^^^^^^^^^^^^
      Cause: <Figure> needs name="…".
      Fix:   Add name="…"."
    `);
  });

  it('reports an unknown value of an attribute', () => {
    expect(inEnglish(words('<Example kind="counter">\n\nWords.\n\n</Example>'))).toMatchInlineSnapshot(`
      "ERROR M005  content/lessons/en/basics/two-gates.mdx:20:1   unknown value
        20 | <Example kind="counter">
           | ^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: kind="counter" is not known to <Example>; there is non-example.
      Fix:   Write kind="non-example", or leave it out."
    `);
  });

  it('reports a figure that does not exist, with the nearest', () => {
    expect(inEnglish(words('<Figure name="two-gate" />\n\n<Figure name="x" />'))).toMatchInlineSnapshot(`
      "ERROR M005  content/lessons/en/basics/two-gates.mdx:20:1   unknown value
        20 | <Figure name="two-gate" />
           | ^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: name="two-gate" is not known to <Figure>; there are two-way-street, capabilities-to-value, roles-around-a-service, product-behind-the-counter, offering-opened, service-relationship-row-by-row, chain-of-relationships, output-to-outcome, balance, forty-squares, guidance-model-standard, two-gates.
      Fix:   Did you mean \`two-gates\`?

      ERROR M005  content/lessons/en/basics/two-gates.mdx:22:1   unknown value
        22 | <Figure name="x" />
           | ^^^^^^^^^^^^^^^^^^^
      Cause: name="x" is not known to <Figure>; there are two-way-street, capabilities-to-value, roles-around-a-service, product-behind-the-counter, offering-opened, service-relationship-row-by-row, chain-of-relationships, output-to-outcome, balance, forty-squares, guidance-model-standard, two-gates.
      Fix:   Take one of them."
    `);
  });

  it('reports a component within a line, a list and another component', () => {
    expect(
      inEnglish(
        words(
          'See <Figure name="two-gates" /> here.\n\n- <Figure name="two-gates" />\n\n<Example>\n\n<Figure name="two-gates" />\n\n</Example>',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR M005  content/lessons/en/basics/two-gates.mdx:20:5   component not on its own
        20 | See <Figure name="two-gates" /> here.
           |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: <Figure> stands within a line, a list, a table or another component; its twin could not be found.
      Fix:   Put it on a line of its own, at the start of the line, with an empty line before and after.

      ERROR M005  content/lessons/en/basics/two-gates.mdx:22:3   component not on its own
        22 | - <Figure name="two-gates" />
           |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: <Figure> stands within a line, a list, a table or another component; its twin could not be found.
      Fix:   Put it on a line of its own, at the start of the line, with an empty line before and after.

      ERROR M005  content/lessons/en/basics/two-gates.mdx:26:1   component not on its own
        26 | <Figure name="two-gates" />
           | ^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: <Figure> stands within a line, a list, a table or another component; its twin could not be found.
      Fix:   Put it on a line of its own, at the start of the line, with an empty line before and after."
    `);
  });

  it('reports what a component may not hold', () => {
    expect(
      inEnglish(
        words(
          '<Recap>\n\nWords.\n\n</Recap>\n\n<Compare terms="utility warranty">\n\n- a\n\n</Compare>\n\n<SourcesDisagree one="notes" other="talk">\n\n- a\n\n</SourcesDisagree>\n\n<ExamTip />',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR M005  content/lessons/en/basics/two-gates.mdx:20:1   component holds what it may not
        20 | <Recap>
           | ^^^^^^^
      Cause: <Recap> holds one list; here it holds paragraph.
      Fix:   Write one list between the tags, with an empty line after the first and before the last.

      ERROR M005  content/lessons/en/basics/two-gates.mdx:26:1   component holds what it may not
        26 | <Compare terms="utility warranty">
           | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: <Compare> holds one table; here it holds list.
      Fix:   Write one table between the tags, with an empty line after the first and before the last.

      ERROR M005  content/lessons/en/basics/two-gates.mdx:32:1   component holds what it may not
        32 | <SourcesDisagree one="notes" other="talk">
           | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: <SourcesDisagree> holds a list of two entries, then Markdown; here it holds list.
      Fix:   Write a list of two entries, then Markdown between the tags, with an empty line after the first and before the last.

      ERROR M005  content/lessons/en/basics/two-gates.mdx:38:1   component holds what it may not
        38 | <ExamTip />
           | ^^^^^^^^^^^
      Cause: <ExamTip> holds Markdown; here it holds nothing.
      Fix:   Write Markdown between the tags, with an empty line after the first and before the last."
    `);
  });

  it('reports a sign that begins no tag', () => {
    expect(inEnglish(words('It holds if a <5.'))).toMatchInlineSnapshot(`
      "ERROR M001  content/lessons/en/basics/two-gates.mdx:20:15   malformed MDX
        20 | It holds if a <5.
           |               ^
      Cause: A < begins a tag for MDX, and what follows is none.
      Fix:   Write &lt; if the sign itself is meant."
    `);
    expect(inEnglish(words('It holds if a<b.'))).toMatchInlineSnapshot(`
      "ERROR M001  content/lessons/en/basics/two-gates.mdx:20:14   malformed MDX
        20 | It holds if a<b.
           |              ^
      Cause: A < begins a tag for MDX, and what follows is none.
      Fix:   Write &lt; if the sign itself is meant."
    `);
    expect(inEnglish(words('It holds if a < b.'))).toBe('no fault');
  });

  it('reports a brace that is not closed', () => {
    expect(inEnglish(words('A { in a text.'))).toMatchInlineSnapshot(`
      "ERROR M001  content/lessons/en/basics/two-gates.mdx:20:3   malformed MDX
        20 | A { in a text.
           |   ^
      Cause: A { begins a program for MDX, and this one does not end or is none.
      Fix:   Write \\{ if the sign itself is meant; otherwise take it out."
    `);
  });

  it('reports a tag that is not closed', () => {
    expect(inEnglish(words('<ExamTip>\n\nWords.'))).toMatchInlineSnapshot(`
      "ERROR M001  content/lessons/en/basics/two-gates.mdx:20:1   malformed MDX
        20 | <ExamTip>
           | ^^^^^^^^^
      Cause: A tag is not closed, or closed by another one: Expected a closing tag for \`<ExamTip>\` (20:1-20:10).
      Fix:   Close the tag on a line of its own: </Name>; one that holds nothing ends in />."
    `);
  });

  it('reports an attribute without quotes, and a quote that is not closed', () => {
    expect(inEnglish([replace(EN, 'id="one"', 'id=one')])).toMatchInlineSnapshot(`
      "ERROR M001  content/lessons/en/basics/two-gates.mdx:22:1   malformed MDX
        22 | <Check id=one />
           | ^
      Cause: An attribute of a tag is not written name="text".
      Fix:   Put its value between two straight quotes and end the tag with > or />."
    `);
    expect(inEnglish([replace(EN, 'id="one"', 'id="one')])).toMatchInlineSnapshot(`
      "ERROR M001  content/lessons/en/basics/two-gates.mdx:22:11   malformed MDX
        22 | <Check id="one />
           |           ^
      Cause: An attribute of a tag is not written name="text".
      Fix:   Put its value between two straight quotes and end the tag with > or />."
    `);
  });

  it('reports an HTML comment', () => {
    expect(inEnglish(words('<!-- a comment -->'))).toMatchInlineSnapshot(`
      "ERROR M001  content/lessons/en/basics/two-gates.mdx:20:1   malformed MDX
        20 | <!-- a comment -->
           | ^^^^
      Cause: Lessons hold no HTML comments.
      Fix:   Take the comment out."
    `);
  });

  it('reports a heading of level 1 and a skipped level', () => {
    expect(inEnglish(words('# Title\n\n## Two\n\n#### Four'))).toMatchInlineSnapshot(`
      "ERROR M004  content/lessons/en/basics/two-gates.mdx:20:1   heading of level 1
        20 | # Title
           | ^^^^^^^
      Cause: The title of the front matter is the one heading of level 1 of the page.
      Fix:   Begin the line with ## in place of #.

      ERROR M004  content/lessons/en/basics/two-gates.mdx:24:1   heading level skipped
        24 | #### Four
           | ^^^^^^^^^
      Cause: A heading of level 4 follows one of level 2; a reader who listens would miss a level.
      Fix:   Begin the line with ###."
    `);
  });

  it('reports addresses of other protocols, however they are written', () => {
    expect(
      inEnglish(
        words(
          '[a](javascript:alert(1)) [b](JAVASCRIPT:x) [c](data:text/html,x) [d](http://example.org) [e](//example.org) [f](java&#115;cript:x)',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR M003  content/lessons/en/basics/two-gates.mdx:20:1   address not allowed
        20 | [a](javascript:alert(1)) [b](JAVASCRIPT:x) [c](data:text/html,x) [d](http://example.org) [e](//example.org) [f
           | ^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: The address "javascript:alert(1)" is neither https:, mailto: nor a page of this course.
      Fix:   Link with https://… or /en/learn/… (/vi/learn/…).

      ERROR M003  content/lessons/en/basics/two-gates.mdx:20:26   address not allowed
        20 | [a](javascript:alert(1)) [b](JAVASCRIPT:x) [c](data:text/html,x) [d](http://example.org) [e](//example.org) [f
           |                          ^^^^^^^^^^^^^^^^^
      Cause: The address "JAVASCRIPT:x" is neither https:, mailto: nor a page of this course.
      Fix:   Link with https://… or /en/learn/… (/vi/learn/…).

      ERROR M003  content/lessons/en/basics/two-gates.mdx:20:44   address not allowed
        20 | [a](javascript:alert(1)) [b](JAVASCRIPT:x) [c](data:text/html,x) [d](http://example.org) [e](//example.org) [f
           |                                            ^^^^^^^^^^^^^^^^^^^^^
      Cause: The address "data:text/html,x" is neither https:, mailto: nor a page of this course.
      Fix:   Link with https://… or /en/learn/… (/vi/learn/…).

      ERROR M003  content/lessons/en/basics/two-gates.mdx:20:66   address not allowed
        20 | ript:alert(1)) [b](JAVASCRIPT:x) [c](data:text/html,x) [d](http://example.org) [e](//example.org) [f](java&#11
           |                                                        ^^^^^^^^^^^^^^^^^^^^^^^
      Cause: The address "http://example.org" is neither https:, mailto: nor a page of this course.
      Fix:   Link with https://… or /en/learn/… (/vi/learn/…).

      ERROR M003  content/lessons/en/basics/two-gates.mdx:20:90   address not allowed
        20 | CRIPT:x) [c](data:text/html,x) [d](http://example.org) [e](//example.org) [f](java&#115;cript:x)
           |                                                        ^^^^^^^^^^^^^^^^^^
      Cause: The address "//example.org" is neither https:, mailto: nor a page of this course.
      Fix:   Link with https://… or /en/learn/… (/vi/learn/…).

      ERROR M003  content/lessons/en/basics/two-gates.mdx:20:109   address not allowed
        20 | ext/html,x) [d](http://example.org) [e](//example.org) [f](java&#115;cript:x)
           |                                                        ^^^^^^^^^^^^^^^^^^^^^^
      Cause: The address "javascript:x" is neither https:, mailto: nor a page of this course.
      Fix:   Link with https://… or /en/learn/… (/vi/learn/…)."
    `);
  });

  it('reports a picture without words and one from elsewhere', () => {
    expect(inEnglish(words('![](/a.png) ![A gate](https://example.org/a.png)'))).toMatchInlineSnapshot(`
      "ERROR L003  content/lessons/en/basics/two-gates.mdx:20:1   picture not beside the lesson
        20 | ![](/a.png) ![A gate](https://example.org/a.png)
           | ^^^^^^^^^^^
      Cause: Of "/a.png", in public/, a page knows neither how large it is nor where it will stand on a host.
      Fix:   Put the picture beside the lesson, and write ./a.png.

      ERROR L004  content/lessons/en/basics/two-gates.mdx:20:1   picture without words
        20 | ![](/a.png) ![A gate](https://example.org/a.png)
           | ^^^^^^^^^^^
      Cause: The picture "/a.png" has no words for those who cannot see it.
      Fix:   Write what it shows: ![words](…).

      ERROR M003  content/lessons/en/basics/two-gates.mdx:20:13   picture from elsewhere
        20 | ![](/a.png) ![A gate](https://example.org/a.png)
           |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: The picture "https://example.org/a.png" is not a file of this project; pages load nothing from elsewhere.
      Fix:   Put the picture beside the lesson, and write ./ and its name."
    `);
  });

  it('reports link definitions, footnotes, task lists and struck words', () => {
    expect(inEnglish(words('[a]: https://example.org\n\nWords[^1] ~~gone~~\n\n[^1]: Note.\n\n- [ ] a task')))
      .toMatchInlineSnapshot(`
        "ERROR M003  content/lessons/en/basics/two-gates.mdx:20:1   link defined apart from its text
          20 | [a]: https://example.org
             | ^^^^^^^^^^^^^^^^^^^^^^^^
        Cause: A line such as "[name]: address" would turn [[name]] into something else.
        Fix:   Write the address at the link: [words](/en/learn/…).

        ERROR M003  content/lessons/en/basics/two-gates.mdx:22:6   footnote in a lesson
          22 | Words[^1] ~~gone~~
             |      ^^^^
        Cause: Footnotes cannot stand beside their twin in the other language.
        Fix:   Say it in the sentence, or leave it out.

        ERROR M003  content/lessons/en/basics/two-gates.mdx:22:11   not part of the lesson language
          22 | Words[^1] ~~gone~~
             |           ^^^^^^^^
        Cause: Lessons do not know "delete".
        Fix:   Write it as a paragraph, a list, a table or a component of docs/authoring.md#lessons.

        ERROR M003  content/lessons/en/basics/two-gates.mdx:24:1   footnote in a lesson
          24 | [^1]: Note.
             | ^^^^^^^^^^^
        Cause: Footnotes cannot stand beside their twin in the other language.
        Fix:   Say it in the sentence, or leave it out.

        ERROR M003  content/lessons/en/basics/two-gates.mdx:26:1   task list in a lesson
          26 | - [ ] a task
             | ^^^^^^^^^^^^
        Cause: A list entry that begins with [ ] or [x] would become a box that does nothing.
        Fix:   Write a plain list, or a Case."
      `);
  });

  it('reports a term link and a key phrase that are not closed', () => {
    expect(inEnglish(words('A [[utility and a ==key phrase.'))).toMatchInlineSnapshot(`
      "ERROR M001  content/lessons/en/basics/two-gates.mdx:20:3   term link not closed
        20 | A [[utility and a ==key phrase.
           |   ^^
      Cause: A [[ has no ]] in the same run of words; marks such as **…** cannot stand within a term link.
      Fix:   Write [[term]] or [[term|words]], and put marks around the whole: **[[term]]**.

      ERROR M001  content/lessons/en/basics/two-gates.mdx:20:19   key phrase not closed
        20 | A [[utility and a ==key phrase.
           |                   ^^
      Cause: A == has no partner in the same sentence part, so nothing says where the key phrase begins or ends.
      Fix:   Write ==key phrase==; put **strong** or _emphasis_ wholly inside or wholly outside."
    `);
  });

  it('reports a term link within another link', () => {
    expect(inEnglish(words('[the [[utility]]](https://example.org)'))).toMatchInlineSnapshot(`
      "ERROR M003  content/lessons/en/basics/two-gates.mdx:20:6   link within a link
        20 | [the [[utility]]](https://example.org)
           |      ^^
      Cause: A term link stands in the words of another link; a browser follows one of them at most.
      Fix:   Take the [[ ]] away, or move the term out of the link."
    `);
  });

  it('takes punctuation and Markdown as they are meant', () => {
    expect(
      inEnglish(
        words(
          '24/7, a == b, \\{x\\}, &lt;b>, [?], `{code}`, 5 * 3 and [a page](https://example.org).\n\n> A quotation.\n\n| a | b |\n| - | - |\n| [[utility\\|use]] | c |',
        ),
      ),
    ).toMatchInlineSnapshot(`"no fault"`);
  });

  it('does not say of a tag with words in it, alone on its line, that it stands within a line', () => {
    const content = contentAfter(replace(EN, '<Check id="one" />', '<Check>one</Check>'));
    const faults = checkContent(content).filter(({ file, code }) => file === `content/${EN}` && code === 'M005');
    expect(faults.map(({ message }) => message.key)).toEqual(['component holds what it may not', 'attribute missing']);
  });
});
