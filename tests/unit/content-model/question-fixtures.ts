/** Faults of ids, references and questions in the table of fault-fixtures.ts: name, code, place, changes. */
import { ONE, replace, write, type Break } from './small-course.ts';

type Row = readonly [name: string, code: string, place: string, ...breaks: readonly Break[]];

const UTILITY = 'glossary/utility.yaml';
const LIST = 'questions/basics/listing.yaml';
const SORT = 'questions/basics/sorting.yaml';
const ORDER = 'questions/basics/ordering.yaml';
const SLIP = 'questions/basics/slipping.yaml';
const SOURCES = 'sources.yaml';
const STEM = "{ en: 'What is the first about?', vi: 'Phần the first nói về điều gì?' }";
const FIFTH =
  '  - id: e\n    text: { en: When it ends, vi: Khi nào nó kết thúc }\n    why: { en: A time., vi: Một lúc. }\n';
const OPTION_A = '    correct: true\n    text: { en: What it does, vi: Nó làm được gì }';

export const ID_FIXTURES: readonly Row[] = [
  [
    'question id in two modules',
    'Q001',
    'questions/other/one.yaml:1:1',
    write('questions/other/one.yaml', 'revision: 1\n'),
  ],
  [
    'lesson listed twice',
    'Q001',
    'modules.yaml:6:13',
    replace(
      'modules.yaml',
      '    - { id: later',
      '    - { id: two-gates, title: { en: Two gates, vi: Hai cánh cổng } }\n    - { id: later',
    ),
  ],
  ['choice id twice', 'Q001', 'questions/basics/one.yaml:21:9', replace(ONE, '- id: d', '- id: c')],
  ['source id twice', 'Q001', 'sources.yaml:5:7', replace(SOURCES, 'id: talk', 'id: notes')],
  [
    'former id of a living question',
    'Q001',
    'questions/basics/one.yaml:25:13',
    replace(ONE, 'status:', 'formerIds: [two]\nstatus:'),
  ],
  [
    'name of two terms',
    'Q001',
    'glossary/warranty.yaml:8:17',
    replace('glossary/warranty.yaml', 'en: [], vi', 'en: [utility], vi'),
  ],
  ['syllabus id twice', 'Q001', 'syllabus.yaml:12:11', replace('syllabus.yaml', "id: '1.2'", "id: '1.1'")],
  ['key twice', 'Q002', 'questions/basics/one.yaml:7:1', replace(ONE, 'bloom: 2', 'bloom: 2\nbloom: 2')],
  ['key twice within braces', 'Q002', 'sources.yaml:2:22', replace(SOURCES, '{ en: Notes,', '{ en: Note, en: Notes,')],
  ['module at a kept address', 'Q003', 'modules.yaml:6:13', replace('modules.yaml', 'id: later', 'id: sheet')],
  ['option beyond d', 'Q011', 'questions/basics/one.yaml:24:9', replace(ONE, 'sources:', `${FIFTH}sources:`)],
  ['option with a letter beyond d', 'Q011', 'questions/basics/one.yaml:21:9', replace(ONE, '- id: d', '- id: e')],
  ['option with a capital', 'Q011', 'questions/basics/one.yaml:10:9', replace(ONE, '- id: a', '- id: A')],
  ['concept by its other name', 'Q011', 'questions/basics/one.yaml:7:12', replace(ONE, '[utility, w', '[Utilities, w')],
  ['criterion unknown', 'Q011', 'questions/basics/one.yaml:5:12', replace(ONE, "'1.2'", "'1.3'")],
  ['item unknown', 'Q011', 'questions/basics/one.yaml:6:7', replace(ONE, 'bloom', "item: '1.2.a'\nbloom")],
  [
    'concept misspelt',
    'Q011',
    'questions/basics/one.yaml:7:21',
    replace(ONE, '[utility, warranty]', '[utility, waranty]'),
  ],
  [
    'misconception misspelt',
    'Q011',
    'questions/basics/one.yaml:17:20',
    replace(ONE, 'misconception: swap', 'misconception: swop'),
  ],
  ['source misspelt', 'Q011', 'questions/basics/one.yaml:24:17', replace(ONE, 'id: notes', 'id: note')],
  ['enemy unknown', 'Q011', 'questions/basics/one.yaml:25:11', replace(ONE, 'status:', 'enemies: [twoo]\nstatus:')],
  ['value unknown', 'Q011', 'questions/basics/one.yaml:4:7', replace(ONE, 'pool: lesson', 'pool: lessons')],
  ['kind unknown', 'Q011', 'questions/basics/one.yaml:2:7', replace(ONE, 'kind: choice', 'kind: choise')],
  ['group unknown', 'Q011', 'questions/basics/sorting.yaml:13:79', replace(SORT, 'group: utility', 'group: utilty')],
  ['term confused with none', 'Q011', 'glossary/utility.yaml:9:16', replace(UTILITY, '[warranty]', '[warrenty]')],
  [
    'question in no module',
    'Q011',
    'questions/basic/five.yaml:1:1',
    write('questions/basic/five.yaml', 'revision: 1\n'),
  ],
  ['listed lesson not written', 'Q011', 'modules.yaml:6:13', replace('modules.yaml', ', planned: true', '')],
  [
    'written lesson planned',
    'Q011',
    'modules.yaml:5:13',
    replace('modules.yaml', 'cánh cổng } }', 'cánh cổng }, planned: true }'),
  ],
  [
    'written lesson not listed',
    'Q011',
    'lessons/en/basics/two-gates.mdx:1:1',
    replace('modules.yaml', 'id: two-gates', 'id: two-gate'),
  ],
];

export const QUESTION_FIXTURES: readonly Row[] = [
  ['no correct option', 'Q012', 'questions/basics/one.yaml:9:1', replace(ONE, '    correct: true\n', '')],
  ['no correct mend', 'Q012', 'questions/basics/slipping.yaml:13:5', replace(SLIP, 'correct: true, ', '')],
  [
    'two correct options',
    'Q013',
    'questions/basics/one.yaml:15:5',
    replace(ONE, '- id: b\n', '- id: b\n    correct: true\n'),
  ],
  [
    'equal options',
    'Q014',
    'questions/basics/one.yaml:15:17',
    replace(ONE, 'en: How fast it is', 'en: what it  does.'),
  ],
  [
    'three options',
    'Q014',
    'questions/basics/one.yaml:9:1',
    replace(
      ONE,
      '  - id: d\n    text: { en: Where it runs, vi: Nó chạy ở đâu }\n    why: { en: That is a place., vi: Đó là một nơi. }\n',
      '',
    ),
  ],
  [
    'answer within the stem',
    'Q014',
    'questions/basics/one.yaml:12:17',
    replace(ONE, 'What is the first', 'What it does is the first'),
  ],
  [
    'two mends',
    'Q014',
    'questions/basics/slipping.yaml:13:5',
    replace(SLIP, '      - { id: m3, text: { en: It is new., vi: Nó mới. }, why: { en: No., vi: Không phải. } }\n', ''),
  ],
  [
    'reason missing',
    'Q015',
    'questions/basics/one.yaml:21:5',
    replace(ONE, '    why: { en: That is a place., vi: Đó là một nơi. }\n', ''),
  ],
  ['all of the above', 'Q015', 'questions/basics/one.yaml:22:17', replace(ONE, 'Where it runs', 'All of the above')],
  [
    'tất cả đáp án trên',
    'Q015',
    'questions/basics/one.yaml:22:36',
    replace(ONE, 'Nó chạy ở đâu', 'Tất cả đáp án trên'),
  ],
  ['option without text', 'Y005', 'questions/basics/one.yaml:10:5', replace(ONE, OPTION_A, '    correct: true')],
  ['another Bloom level', 'STR-3', 'questions/basics/one.yaml:6:8', replace(ONE, 'bloom: 2', 'bloom: 1')],
  ['no concept', 'STR-3', 'questions/basics/one.yaml:7:11', replace(ONE, '[utility, warranty]', '[]')],
  ['no source', 'SRC-1', 'questions/basics/one.yaml:24:10', replace(ONE, '[{ id: notes, part: Utility }]', '[]')],
  [
    'pair of a list',
    'Y004',
    'questions/basics/listing.yaml:19:1',
    replace(LIST, 'fixedOrder', 'pair: [1, 3]\nfixedOrder'),
  ],
  ['revision missing', 'Y005', 'questions/basics/one.yaml:1:1', replace(ONE, 'revision: 1\n', '')],
  [
    'list that is shuffled',
    'LIST-1',
    'questions/basics/listing.yaml:19:1',
    replace(LIST, 'fixedOrder: true', 'fixedOrder: false'),
  ],
  [
    'negation in a plain stem',
    'NEG-1',
    'questions/basics/one.yaml:8:22',
    replace(ONE, 'What is the', 'What is not the'),
  ],
  [
    'gap in a plain stem',
    'STEM-3',
    'questions/basics/one.yaml:8:13',
    replace(ONE, STEM, "{ en: 'What is [?] there?', vi: 'Đó là [?] gì?' }"),
  ],
  ['gaps of one language', 'T003', 'questions/basics/one.yaml:8:49', replace(ONE, 'about?', 'about [?]?')],
  [
    'one-sided enemies',
    'BANK-7',
    'questions/basics/one.yaml:25:11',
    replace(ONE, 'status:', 'enemies: [two]\nstatus:'),
  ],
  [
    'pool of papers in a lesson',
    'K002',
    'lessons/en/basics/two-gates.mdx:22:1',
    replace(ONE, 'pool: lesson', 'pool: exam'),
  ],
  [
    'question never asked',
    'K002',
    'lessons/en/basics/two-gates.mdx:36:1',
    replace(ORDER, 'pool: lesson', 'pool: practice'),
    replace(LIST, 'pool: exam', 'pool: lesson'),
  ],
  [
    'allowance without a use',
    'K005',
    'questions/basics/one.yaml:25:21',
    replace(ONE, 'status:', 'lintAllow: [{ rule: VAG-1, reason: Said so. }]\nstatus:'),
  ],
  ['marks that do not add up', 'K004', 'syllabus.yaml:3:10', replace('syllabus.yaml', 'marks: 4', 'marks: 5')],
  [
    'key phrase too long',
    'K001',
    'glossary/utility.yaml:3:13',
    replace(UTILITY, '==functionality==', '==functionality of a thing that does what one wants=='),
  ],
  [
    'key phrase not marked',
    'K001',
    'glossary/utility.yaml:7:20',
    replace(UTILITY, '==functionality==', 'functionality'),
  ],
];
