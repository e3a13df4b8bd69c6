/** Faults of languages, letters and signs in the table of fault-fixtures.ts: name, code, place, changes. */
import { fingerprint } from '#content-model/rules/both-languages.ts';
import { EN, ONE, remove, replace, VI, write, type Break } from './small-course.ts';

type Row = readonly [name: string, code: string, place: string, ...breaks: readonly Break[]];

const TWO = 'questions/basics/two.yaml';
const SOURCES = 'sources.yaml';

export const LANGUAGE_FIXTURES: readonly Row[] = [
  ['Vietnamese missing', 'T001', 'sources.yaml:4:3', replace(SOURCES, ', vi: Cách viết cũ.', '')],
  [
    'one text for both',
    'T001',
    'sources.yaml:4:12',
    replace(SOURCES, '{ en: Older wording., vi: Cách viết cũ. }', 'Older wording.'),
  ],
  ['Vietnamese pending', 'T001', 'sources.yaml:4:38', replace(SOURCES, 'vi: Cách viết cũ.', 'vi: pending')],
  ['twin missing', 'T001', 'lessons/vi/basics/two-gates.mdx:1:1', remove(VI)],
  [
    'stale translation',
    'T001',
    'lessons/vi/basics/two-gates.mdx:10:5',
    (files) => {
      files[VI] = String(files[VI]).replace(/^of: .*$/m, `of: '${fingerprint('another')}'`);
    },
  ],
  [
    '`of` in the English',
    'T001',
    'lessons/en/basics/two-gates.mdx:8:1',
    replace(EN, 'status:', 'of: 1a2b3c4d\nstatus:'),
  ],
  [
    'same text in both',
    'T002',
    'sources.yaml:7:44',
    replace(SOURCES, 'vi: Một bài nói được ghi lại.', 'vi: A recorded talk.'),
    replace(SOURCES, 'en: A recorded talk.', 'en: A recorded talk of one.'),
    replace(SOURCES, 'vi: A recorded talk.', 'vi: A recorded talk of one.'),
  ],
  [
    'Vietnamese without marks',
    'T002',
    'sources.yaml:7:37',
    replace(SOURCES, 'Một bài nói được ghi lại.', 'Mot bai noi duoc ghi lai.'),
  ],
  [
    'Vietnamese under en',
    'T002',
    'sources.yaml:7:15',
    replace(SOURCES, 'en: A recorded talk.', 'en: Một bài nói được ghi lại.'),
  ],
  [
    'letters in two parts',
    'U001',
    'sources.yaml:4:39',
    replace(SOURCES, 'Cách viết cũ', 'Cách viết cũ'.normalize('NFD')),
  ],
  ['file name not plain', 'U002', 'glossary/Dịch vụ.yaml:1:1', write('glossary/Dịch vụ.yaml', '')],
  ['file names that differ in case', 'U002', 'glossary/Utility.yaml:1:1', write('glossary/Utility.yaml', '')],
  ['curly quotes around a value', 'U003', 'questions/basics/one.yaml:5:12', replace(ONE, "'1.2'", '‘1.2’')],
  [
    'curly quotes around a text with a comma',
    'U003',
    'questions/basics/one.yaml:8:13',
    replace(ONE, "'What is the first about?'", '“Which, then?”'),
  ],
  [
    'curly quotes around a whole text',
    'U003',
    'questions/basics/one.yaml:8:13',
    replace(ONE, "'What is the first about?'", '“Which?”'),
  ],
  ['byte-order mark', 'U004', 'sources.yaml:1:1', replace(SOURCES, '- id: notes', '\uFEFF- id: notes')],
  [
    'Windows line ends',
    'U005',
    'questions/basics/two.yaml:1:12',
    (files) => {
      files[TWO] = String(files[TWO]).replaceAll('\n', '\r\n');
    },
  ],
  [
    'Windows-1258',
    'U006',
    'exam-facts.yaml:1:9',
    write('exam-facts.yaml', Uint8Array.from([...'- id: di'].map((sign) => sign.charCodeAt(0)).concat(0xf2))),
  ],
  ['lost character', 'U006', 'sources.yaml:4:39', replace(SOURCES, 'Cách viết', 'C\uFFFDch viết')],
  ['garbled characters', 'U006', 'sources.yaml:4:39', replace(SOURCES, 'Cách viết', 'CÃ¡ch viáº¿t')],
  ['letters of TCVN3', 'U006', 'sources.yaml:4:39', replace(SOURCES, 'Cách viết cũ', 'Qu¶n lý dÞch vô')],
  ['zero-width space', 'U007', 'sources.yaml:4:21', replace(SOURCES, 'Older', 'Old\u200Ber')],
  ['no-break space', 'U007', 'sources.yaml:4:23', replace(SOURCES, 'Older wording', 'Older\u00A0wording')],
  ['direction turned', 'U007', 'sources.yaml:4:18', replace(SOURCES, 'Older', '\u202EOlder')],
  ['control character', 'U007', 'sources.yaml:4:21', replace(SOURCES, 'Older', 'Old\u0007er')],
];
