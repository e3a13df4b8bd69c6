/** The faults of lessons in the table of fault-fixtures.ts: name, code, place, changes. */
import { EN, remove, replace, VI, write, type Break } from './small-course.ts';

type Row = readonly [name: string, code: string, place: string, ...breaks: readonly Break[]];

/** Puts other words in place of a paragraph of the English lesson. */
function words(text: string): Break {
  return replace(EN, 'What it does is its [[utility]]; the ==functionality== meets a need.', text);
}

const UTILITY = 'glossary/utility.yaml';
const LINK = '/en/learn/basics/two-gates/#utility';

export const LESSON_FIXTURES: readonly Row[] = [
  ['no front matter', 'Y003', 'lessons/en/basics/two-gates.mdx:1:1', replace(EN, '---\n', '')],
  ['sign of a tag before a number', 'M001', 'lessons/en/basics/two-gates.mdx:20:15', words('It holds if a <5.')],
  ['brace that is not closed', 'M001', 'lessons/en/basics/two-gates.mdx:20:3', words('A { in a text.')],
  ['tag that is not closed', 'M001', 'lessons/en/basics/two-gates.mdx:20:1', words('<ExamTip>\n\nWords.')],
  ['attribute without quotes', 'M001', 'lessons/en/basics/two-gates.mdx:22:1', replace(EN, 'id="one"', 'id=one')],
  [
    'quote of an attribute not closed',
    'M001',
    'lessons/en/basics/two-gates.mdx:22:11',
    replace(EN, 'id="one"', 'id="one'),
  ],
  ['line that begins with import', 'M001', 'lessons/en/basics/two-gates.mdx:20:1', words('import is a word here.')],
  ['quotation within quotations', 'M001', 'lessons/en/basics/two-gates.mdx:20:199', words(`${'> '.repeat(200)}words`)],
  ['comment of HTML', 'M001', 'lessons/en/basics/two-gates.mdx:20:1', words('<!-- note -->')],
  ['key phrase not closed', 'M001', 'lessons/en/basics/two-gates.mdx:20:3', words('A ==key phrase.')],
  ['term link not closed', 'M001', 'lessons/en/basics/two-gates.mdx:20:3', words('A [[utility.')],
  ['mark of a text not closed', 'M001', 'glossary/utility.yaml:5:18', replace(UTILITY, 'A map shows', 'A *map shows')],
  [
    'component misspelt',
    'M002',
    'lessons/en/basics/two-gates.mdx:22:1',
    replace(EN, '<Check id="one"', '<Chek id="one"'),
  ],
  ['component planned', 'M002', 'lessons/en/basics/two-gates.mdx:20:1', words('<Drill id="x" />')],
  [
    'attribute misspelt',
    'M002',
    'lessons/en/basics/two-gates.mdx:20:1',
    words('<Example titel="A case">\n\nWords.\n\n</Example>'),
  ],
  ['import', 'M003', 'lessons/en/basics/two-gates.mdx:20:1', words("import x from 'x'")],
  ['export', 'M003', 'lessons/en/basics/two-gates.mdx:20:1', words('export const x = 1')],
  ['expression', 'M003', 'lessons/en/basics/two-gates.mdx:20:7', words('Words {1 + 1} here.')],
  ['expression in an attribute', 'M003', 'lessons/en/basics/two-gates.mdx:20:1', words('<Figure name={x} />')],
  ['script', 'M003', 'lessons/en/basics/two-gates.mdx:20:1', words('<script>alert(1)</script>')],
  ['address of a script', 'M003', 'lessons/en/basics/two-gates.mdx:20:1', words('[words](javascript:alert(1))')],
  [
    'picture from elsewhere',
    'M003',
    'lessons/en/basics/two-gates.mdx:20:1',
    words('![A gate](https://example.org/a.png)'),
  ],
  ['HTML in a text', 'M003', 'glossary/utility.yaml:5:18', replace(UTILITY, 'A map shows', 'A <b>map</b> shows')],
  [
    'address in a text',
    'M003',
    'glossary/utility.yaml:3:40',
    replace(UTILITY, 'a service meets', 'a [service](/x) meets'),
  ],
  [
    'heading of level 1',
    'M004',
    'lessons/en/basics/two-gates.mdx:26:1',
    replace(EN, '## Warranty', '# Warranty'),
    replace(VI, '## Tính đảm bảo', '# Tính đảm bảo'),
  ],
  [
    'heading level skipped',
    'M004',
    'lessons/en/basics/two-gates.mdx:26:1',
    replace(EN, '## Warranty', '#### Warranty'),
    replace(VI, '## Tính đảm bảo', '#### Tính đảm bảo'),
  ],
  ['attribute missing', 'M005', 'lessons/en/basics/two-gates.mdx:20:1', words('<Figure />')],
  ['figure unknown', 'M005', 'lessons/en/basics/two-gates.mdx:20:1', words('<Figure name="two-gate" />')],
  [
    'component within a line',
    'M005',
    'lessons/en/basics/two-gates.mdx:20:5',
    words('See <Figure name="two-gates" /> here.'),
  ],
  [
    'component that holds what it may not',
    'M005',
    'lessons/en/basics/two-gates.mdx:20:1',
    words('<Recap>\n\nWords.\n\n</Recap>'),
  ],
  ['link to no term', 'L001', 'lessons/en/basics/two-gates.mdx:20:6', words('Some [[utilitee]].')],
  [
    'link to no term in a text',
    'L001',
    'glossary/utility.yaml:3:40',
    replace(UTILITY, 'a service meets', 'a [[warrantee]] meets'),
  ],
  ['link to no page', 'L001', 'lessons/en/basics/two-gates.mdx:28:67', replace(EN, LINK, '/en/learn/basics/two-gate/')],
  [
    'link without its last slash',
    'L001',
    'lessons/en/basics/two-gates.mdx:28:67',
    replace(EN, LINK, '/en/learn/basics/two-gates'),
  ],
  ['link to no heading', 'L001', 'lessons/en/basics/two-gates.mdx:28:67', replace(EN, '/#utility', '/#utilities')],
  [
    'link without language',
    'L001',
    'lessons/en/basics/two-gates.mdx:28:67',
    replace(EN, LINK, '/learn/basics/two-gates/'),
  ],
  [
    'link into the other language',
    'L001',
    'lessons/en/basics/two-gates.mdx:28:67',
    replace(EN, LINK, '/vi/learn/basics/two-gates/'),
  ],
  [
    'link to a planned lesson',
    'L001',
    'lessons/en/basics/two-gates.mdx:28:67',
    replace(EN, LINK, '/en/learn/basics/later/'),
  ],
  [
    'cure that leads nowhere',
    'L001',
    'misconceptions.yaml:4:9',
    replace('misconceptions.yaml', '#warranty', '#warrenty'),
  ],
  ['picture missing beside the lesson', 'L002', 'lessons/en/basics/two-gates.mdx:20:1', words('![A gate](gate.svg)')],
  [
    'picture that differs in case',
    'L002',
    'lessons/en/basics/two-gates.mdx:20:1',
    words('![A gate](Gate.svg)'),
    write('lessons/en/basics/gate.svg', '<svg viewBox="0 0 9 9"/>'),
  ],
  ['picture in public', 'L003', 'lessons/en/basics/two-gates.mdx:20:1', words('![A gate](/figures/gate.svg)')],
  [
    'picture without words',
    'L004',
    'lessons/en/basics/two-gates.mdx:20:1',
    words('![](./gate.svg)'),
    write('lessons/en/basics/gate.svg', '<svg viewBox="0 0 9 9"/>'),
  ],
  ['twins that differ', 'T004', 'lessons/vi/basics/two-gates.mdx:25:1', replace(VI, '<Check id="two" />\n\n', '')],
  [
    'entries that differ',
    'T003',
    'lessons/vi/basics/two-gates.mdx:13:1',
    replace(VI, '- Phân biệt được hai khái niệm.', '- Phân biệt được.\n- Nhớ được.'),
  ],
  [
    'key phrase too long in a lesson',
    'K001',
    'lessons/en/basics/two-gates.mdx:20:7',
    words('The ==functionality of a thing that does what one wants==.'),
  ],
  [
    'question asked twice',
    'K002',
    'lessons/en/basics/two-gates.mdx:24:1',
    replace(EN, 'id="two"', 'id="one"'),
    replace(VI, 'id="two"', 'id="one"'),
  ],
  [
    'question of another kind',
    'K002',
    'lessons/en/basics/two-gates.mdx:34:1',
    replace(EN, '<Case id="sorting"', '<Check id="sorting"'),
    replace(VI, '<Case id="sorting"', '<Check id="sorting"'),
  ],
  [
    'question that does not exist',
    'Q011',
    'lessons/en/basics/two-gates.mdx:22:1',
    replace(EN, 'id="one"', 'id="won"'),
    replace(VI, 'id="one"', 'id="won"'),
  ],
  [
    'too few checks',
    'K003',
    'lessons/en/basics/two-gates.mdx:8:9',
    replace(EN, '<Check id="four" />\n\n', ''),
    replace(VI, '<Check id="four" />\n\n', ''),
    remove('questions/basics/four.yaml'),
  ],
  ['curly quotes of a tag', 'U003', 'lessons/en/basics/two-gates.mdx:22:11', replace(EN, 'id="one"', 'id=“one”')],
  [
    'Vietnamese paragraph in English',
    'T002',
    'lessons/en/basics/two-gates.mdx:20:1',
    words('Nó làm được gì là tính hữu dụng của nó, và điều đó đáp ứng nhu cầu.'),
  ],
];
