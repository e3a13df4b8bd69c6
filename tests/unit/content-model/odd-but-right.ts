/** What looks odd in content and is right: none of it may raise an alarm. Each is a change of the small course. */
import { EN, ONE, replace, VI, write, type Break } from './small-course.ts';

type Odd = readonly [name: string, ...breaks: readonly Break[]];

const EN_WORDS = 'What it does is its [[utility]]; the ==functionality== meets a need.';
const VI_WORDS = 'Dịch vụ làm được gì là [[tính hữu dụng]]; những ==chức năng== đáp ứng nhu cầu.';

/** Other words in place of a paragraph of both lessons. */
function inLessons(en: string, vi: string = en): readonly Break[] {
  // The Vietnamese first: the English one then says what it translates.
  return [replace(VI, VI_WORDS, vi), replace(EN, EN_WORDS, en)];
}

const STEM = "stem: { en: 'What is the first about?', vi: 'Phần the first nói về điều gì?' }";

/** Another stem of a question, as YAML. */
function stem(written: string): Break {
  return replace(ONE, STEM, written);
}

/** Another title of a source, in English. */
function title(written: string): Break {
  return replace('sources.yaml', 'en: Notes,', `en: ${written},`);
}

const IN_YAML: readonly Odd[] = [
  ['single quotes with an apostrophe', title("'A learner''s notes'")],
  ['double quotes with escapes', title('"A \\"note\\" \\u2013 \\x41"')],
  ['double quotes that break the line', stem('stem:\n  en: "What is\n    it?"\n  vi: "Đó là\n    gì?"')],
  ['folded block', stem('stem:\n  en: >-\n    What is it\n    about?\n  vi: >-\n    Nó nói\n    về điều gì?')],
  ['folded block that keeps its last line end', stem('stem:\n  en: >\n    What is it?\n  vi: >\n    Đó là gì?')],
  ['literal block of one line', stem('stem:\n  en: |-\n    What: is # it?\n  vi: |-\n    Đó là gì?')],
  ['block with its indentation named', stem('stem:\n  en: >2-\n    What is it?\n  vi: >2-\n    Đó là gì?')],
  ['plain text over two lines', stem('stem:\n  en: What is\n    it?\n  vi: Đó là\n    gì?')],
  ['braces over several lines', stem("stem:\n  {\n    en: 'What is it?',\n    vi: 'Đó là gì?',\n  }")],
  ['a comma behind the last entry', replace(ONE, '[utility, warranty]', '[utility, warranty,]')],
  ['list in brackets over lines', replace(ONE, '[utility, warranty]', '[\n    utility,\n    warranty,\n  ]')],
  ['list without indentation', replace(ONE, 'concepts: [utility, warranty]', 'concepts:\n- utility\n- warranty')],
  ['comments everywhere', replace(ONE, 'bloom: 2', '# above\nbloom: 2 # behind\n  # askew'), title('Notes')],
  ['empty lines within', replace(ONE, 'bloom: 2', '\n\nbloom: 2\n\n')],
  ['keys in quotes', replace(ONE, 'bloom: 2', '"bloom": 2')],
  ['keys in another order', replace(ONE, 'revision: 1\nkind: choice', 'kind: choice\nrevision: 1')],
  ['a document mark', replace(ONE, 'revision: 1', '---\nrevision: 1')],
  ['no line end at the end', replace('exam-facts.yaml', 'exam\n', 'exam')],
  ['a date in quotes', replace(ONE, '2026-11-22', "'2026-11-22'")],
  ['a colon without a space', title('Notes:one')],
  ['a number sign without a space', title('C#')],
  ['curly quotes within a text', title('The “first” notes')],
  ['curly quotes that begin a text', title('“First” notes')],
  ['curly quotes around a whole text in straight ones', title("'“Notes.”'")],
  ['typographic apostrophes', title('The learner’s own notes')],
  ['code that holds braces', title("'Write `{ en, vi }` and `<b>`'")],
  ['a star and an underscore that are no marks', title('5 * 3 and snake_case')],
  ['a comparison', title('a < b == c')],
  ['escaped marks', title("'\\*not\\* \\[\\[a term\\]\\] \\=='")],
  ['marks within marks', title("'**strong *and* more** and *em*'")],
  ['key phrase around a term link', title("'==the [[utility]] of it=='")],
  ['plural by its alias', title("'The [[utilities]]'")],
  ['term by its Vietnamese name in Vietnamese', replace('sources.yaml', 'vi: Ghi chú', "vi: '[[Tính hữu dụng]]'")],
  ['Vietnamese in capitals', replace('sources.yaml', 'vi: Ghi chú', 'vi: GHI CHÚ VỀ DỊCH VỤ ĐÃ ĐƯỢC THỎA THUẬN')],
  ['every stacked letter', replace('sources.yaml', 'vi: Ghi chú', 'vi: ấầẩẫậ ắằẳẵặ ếềểễệ ốồổỗộ ớờởỡợ ứừửữự Ỵ')],
  ['an English name in Vietnamese', replace('sources.yaml', 'vi: Ghi chú', 'vi: Service Level Management')],
  ['dashes, dots and signs', title('2019–2026 — “ITIL® 4”… ½ × 3 ≥ 1 €')],
  ['an emoji of several parts', title('Notes 👩🏽‍💻 🇻🇳 ☺️')],
  ['a name from right to left', title('Notes of محمد and דוד')],
  ['names from the east', title('Notes of 山田 and 김')],
  ['a long word', title('Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft')],
  [
    'files of other tools beside',
    write('README.md', '# Notes\n'),
    write('corrections.md', '# What was corrected\n\nNothing yet.\n'),
  ],
];

const IN_LESSONS: readonly Odd[] = [
  ['lists within lists', ...inLessons('- one\n  1. two\n     - three\n\n  a paragraph\n- four')],
  ['a list with loose entries', ...inLessons('- one\n\n- two\n\n- three')],
  ['another sign of a list', ...inLessons('* one\n* two', '- một\n- hai')],
  ['a numbered list that begins elsewhere', ...inLessons('3. one\n4. two', '1. một\n2. hai')],
  ['a table with a bar in a cell', ...inLessons('| a | b |\n| :- | -: |\n| `x \\| y` | [[utility\\|use]] |')],
  ['a table without bars at its ends', ...inLessons('a | b\n- | -\nc | d')],
  ['a quotation with a list', ...inLessons('> Words.\n>\n> - one\n> - two')],
  ['a line across', ...inLessons('***', '---')],
  ['escaped braces and angles', ...inLessons('A \\{ or \\} or \\<b> or &lt;i>, 1 < 2.')],
  ['entities', ...inLessons('A &amp; B &copy; &#8211; &nbsp; C.')],
  ['hard breaks', ...inLessons('One\\\ntwo  \nthree.')],
  ['code with braces and tags', ...inLessons('Write `{x}` and `<Check />` and ``a ` b``.')],
  ['a block of code', ...inLessons('```js\nimport x from "{x}";\n<b>\n```')],
  ['a link with a title', ...inLessons('[words](https://example.org "A title").')],
  ['a link in angles', ...inLessons('[words](<https://example.org/a(b)>).')],
  [
    'a bare address',
    ...inLessons('See https://example.org/a_b?c=d&e=f#g.', 'Hãy xem https://example.org/a_b?c=d&e=f#g.'),
  ],
  ['a mail address', ...inLessons('[Write](mailto:a@example.org).')],
  ['a link to a heading of this page', ...inLessons('[above](#utility)')],
  [
    'a link with a query',
    ...inLessons('[one](/en/learn/basics/two-gates/?x=1#utility)', '[một](/vi/learn/basics/two-gates/?x=1#utility)'),
  ],
  [
    'a link around a picture',
    ...inLessons('[![A gate](gate.svg)](https://example.org)'),
    write('lessons/en/basics/gate.svg', '<svg viewBox="0 0 9 9"/>'),
    write('lessons/vi/basics/gate.svg', '<svg viewBox="0 0 9 9"/>'),
  ],
  [
    'marks around and within term links',
    ...inLessons('**[[utility]]**, _[[Utility|its use]]_ and ==the [[utility]]==.'),
  ],
  ['equal signs that mark nothing', ...inLessons('a == b, c = d, === and `==`.')],
  ['brackets that link nothing', ...inLessons('[?] and [words] and (words) and [ ] here.')],
  ['a term link over two lines', ...inLessons('The [[utility|use\nof it]] is clear.')],
  ['underscores and stars within words', ...inLessons('snake_case_word and 5*3*2.')],
  ['a heading with marks and signs', ...inLessons('### What is `x` & _y_?', '### `x` và _y_ là gì?')],
  ['two headings of one name', ...inLessons('### Notes\n\nWords.\n\n### Notes', '### Ghi chú\n\nLời.\n\n### Ghi chú')],
  ['headings that go up two levels', ...inLessons('### Three\n\n#### Four\n\n## Two')],
  [
    'a component with odd attributes',
    ...inLessons('<Example title=\'It is "so", a > b & c — {d}\'>\n\nWords.\n\n</Example>'),
  ],
  [
    'an attribute over several lines',
    ...inLessons('<Example\n  title="A case"\n  kind="non-example"\n>\n\nWords.\n\n</Example>'),
  ],
  [
    'a component with everything Markdown has',
    ...inLessons('<ExamTip>\n\nWords.\n\n- one\n\n| a | b |\n| - | - |\n| c | d |\n\n</ExamTip>'),
  ],
  ['a long paragraph on many lines', ...inLessons('many words\n'.repeat(300), 'rất nhiều lời\n'.repeat(300))],
  ['an English quotation in a Vietnamese lesson', ...inLessons('Words.', 'Tiếng Anh gọi là “fit for purpose”.')],
  ['a Vietnamese word in an English lesson', ...inLessons('The word _khách hàng_ means customer.', 'Lời.')],
  [
    'a front matter with comments and blocks',
    replace(VI, 'minutes: 5', '# phút\nminutes: 5'),
    replace(EN, 'description: Utility and warranty.', 'description: >-\n  Utility and\n  warranty.'),
  ],
  ['a title with a colon in quotes', replace(EN, 'title: Two gates', "title: 'Two gates: # 1'")],
  ['spaces behind the front matter mark', replace(EN, '---\ntitle', '---  \ntitle')],
];

/** The table. */
export const ODD_BUT_RIGHT: readonly Odd[] = [...IN_YAML, ...IN_LESSONS];
