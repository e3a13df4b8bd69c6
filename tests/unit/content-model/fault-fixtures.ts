/**
 * The faults of files and lessons, each as a change of the small course: what an instructor does, the code and the place
 * of what the check must say. The whole messages stand in tests/fixtures/faults.golden.txt.
 */
import type { Stray } from '#content-model/source-file.ts';
import { LANGUAGE_FIXTURES } from './language-fixtures.ts';
import { LESSON_FIXTURES } from './lesson-fixtures.ts';
import { ID_FIXTURES, QUESTION_FIXTURES } from './question-fixtures.ts';
import {
  contentFrom,
  EN,
  GATES,
  ONE,
  replace,
  SMALL,
  smallCourse,
  write,
  type Break,
  type Files,
} from './small-course.ts';
import { YAML_FIXTURES } from './yaml-fixtures.ts';
import type { Content } from '#content-model/read-course.ts';

export type FaultFixture = {
  readonly name: string;
  readonly code: string;
  /** `file:line:column`, the file within the content directory. */
  readonly place: string;
  readonly breaks: readonly Break[];
  /** What stands in the directory and is no file to read. */
  readonly stray?: Stray;
};

type Row = readonly [name: string, code: string, place: string, ...breaks: readonly Break[]];

const FILE_FIXTURES: readonly Row[] = [
  [
    'file too large',
    'Z001',
    'exam-facts.yaml:1:1',
    write('exam-facts.yaml', `# ${'words '.repeat(40_000)}`.replaceAll(/(.{600}) /g, '$1\n# ')),
  ],
  [
    'picture too large',
    'Z002',
    'lessons/en/basics/gate.png:1:1',
    write('lessons/en/basics/gate.png', new Uint8Array(300_001)),
  ],
  [
    'drawing without size',
    'Z002',
    'lessons/en/basics/gate.svg:1:1',
    write('lessons/en/basics/gate.svg', '<svg></svg>'),
  ],
  [
    'line too long',
    'Z003',
    'glossary/utility.yaml:11:1',
    replace('glossary/utility.yaml', 'sources:', `# ${'x'.repeat(2_001)}\nsources:`),
  ],
  ['line among the corrections', 'Q010', 'corrections.md:1:3', write('corrections.md', '- one\n')],
  [
    'released question gone',
    'Q010',
    'released.json:3:5',
    write(
      'released.json',
      '{\n  "questions": {\n    "zero": {"key":{"choice":"a","kind":"choice"},"parts":["choices/a"],"revision":1}\n  },\n  "cases": {},\n  "terms": [],\n  "lessons": []\n}\n',
    ),
  ],
  [
    'tone mark in the newer place',
    'LANG-2',
    'sources.yaml:4:44',
    replace('sources.yaml', 'vi: Cách viết cũ.', 'vi: Cách hoà âm.'),
  ],
  [
    'fifteen cases',
    'D001',
    'drills/gates.yaml:2:1',
    replace(
      GATES,
      '  - id: does-1\n    text: { en: It does 1., vi: Nó làm 1. }\n    class: utility\n    why: { en: A function., vi: Một chức năng. }\n',
      '',
    ),
  ],
  ['nobody could pass', 'E001', 'exams/small.yaml:5:7', replace(SMALL, 'pass: 3', 'pass: 5')],
  [
    'text of a template',
    'K006',
    'sources.yaml:4:18',
    replace('sources.yaml', 'en: Older wording.', 'en: TODO Say what to distrust'),
  ],
  [
    'text changed since its review',
    'R001',
    'sources.yaml:1:1',
    write('reviewed.json', '{ "sources.yaml": "00000000" }'),
  ],
  ['where to start is asked by no lesson', 'K007', 'start.yaml:2:3', write('start.yaml', '- one\n- listing\n')],
  ['where to start is asked twice', 'K007', 'start.yaml:3:3', write('start.yaml', '- one\n- two\n- one\n')],
  ['where to start is asked by a lost id', 'Q011', 'start.yaml:2:3', write('start.yaml', '- one\n- tow\n')],
  ['no space after a colon', 'Q021', 'questions/basics/one.yaml:1:9', replace(ONE, 'revision: 1', 'revision:1')],
  [
    'front matter not closed',
    'Y003',
    'lessons/en/basics/two-gates.mdx:1:1',
    replace(EN, 'lastReviewed: 2026-11-22\n---\n', 'lastReviewed: 2026-11-22\n'),
  ],
  ['front matter empty', 'Y003', 'lessons/en/basics/later.mdx:1:1', write('lessons/en/basics/later.mdx', '---\n---\n')],
  [
    'link without language, misspelt',
    'L001',
    'lessons/en/basics/two-gates.mdx:28:67',
    replace(EN, '/en/learn/basics/two-gates/#', '/learn/basics/two-gate/#'),
  ],
  ['copy of a file', 'U002', 'questions/basics/one - Copy.yaml:1:1', write('questions/basics/one - Copy.yaml', '')],
  ['ending .yml', 'F001', 'glossary/cost.yml:1:1', write('glossary/cost.yml', '')],
  ['ending .MDX', 'F001', 'lessons/en/basics/later.MDX:1:1', write('lessons/en/basics/later.MDX', '')],
  ['shared file misspelt', 'F001', 'source.yaml:1:1', write('source.yaml', '')],
  ['language that is not taught', 'F001', 'lessons/fr/basics/later.mdx:1:1', write('lessons/fr/basics/later.mdx', '')],
];

const strays: readonly FaultFixture[] = (
  [
    ['folder named like a file', 'F001', 'folder', 0],
    ['link in place of a file', 'F001', 'link', 0],
    ['pipe in place of a file', 'F001', 'special', 0],
    ['file that may not be read', 'F001', 'unreadable', 0],
    ['file that is not even read', 'Z001', 'huge', 104_857_600],
    ['picture that is not even read', 'Z002', 'huge', 6_000_000, 'lessons/en/basics/gate.png'],
  ] as const
).map(([name, code, reason, bytes, path = 'glossary/x.yaml']) => ({
  name,
  code,
  place: `${path}:1:1`,
  breaks: [],
  stray: { path, shown: `content/${path}`, reason, bytes },
}));

const rows = [
  ...ID_FIXTURES,
  ...QUESTION_FIXTURES,
  ...YAML_FIXTURES,
  ...LANGUAGE_FIXTURES,
  ...LESSON_FIXTURES,
  ...FILE_FIXTURES,
];

/** The table. */
export const FAULT_FIXTURES: readonly FaultFixture[] = [
  ...rows.map(([name, code, place, ...breaks]) => ({ name, code, place, breaks })),
  ...strays,
];

/** The files of a fixture. */
export function filesOf({ breaks }: FaultFixture): Files {
  const files = smallCourse();
  for (const change of breaks) change(files);
  return files;
}

/** The content of a fixture, or of its files after something was mended. */
export function contentOfFixture(fixture: FaultFixture, files: Files = filesOf(fixture)): Content {
  return { ...contentFrom(files), strays: fixture.stray === undefined ? [] : [fixture.stray] };
}
