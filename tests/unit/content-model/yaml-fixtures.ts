/** Faults of YAML in the table of fault-fixtures.ts: name, code, place, changes. */
import { EN, ONE, remove, replace, write, type Break } from './small-course.ts';

type Row = readonly [name: string, code: string, place: string, ...breaks: readonly Break[]];

const UTILITY = 'glossary/utility.yaml';
const SOURCES = 'sources.yaml';
const STEM = "{ en: 'What is the first about?', vi: 'Phần the first nói về điều gì?' }";

export const YAML_FIXTURES: readonly Row[] = [
  ['criterion as a number', 'Q020', 'questions/basics/one.yaml:5:12', replace(ONE, "'1.2'", '1.2')],
  ['number as a text', 'Q020', 'questions/basics/one.yaml:6:8', replace(ONE, 'bloom: 2', "bloom: '2'")],
  ['yes in place of true', 'Q020', 'questions/basics/one.yaml:11:14', replace(ONE, 'correct: true', 'correct: yes')],
  ['true as a text', 'Q020', 'sources.yaml:2:16', replace(SOURCES, 'en: Notes,', 'en: true,')],
  ['number with a nought', 'Q020', 'sources.yaml:2:16', replace(SOURCES, 'en: Notes,', 'en: 012,')],
  [
    'colon in a text',
    'Q021',
    'questions/basics/one.yaml:9:12',
    replace(ONE, `stem: ${STEM}`, 'stem:\n  en: Which: one?\n  vi: Cái nào?'),
  ],
  [
    'colon within braces',
    'Q021',
    'questions/basics/one.yaml:8:18',
    replace(ONE, "'What is the first about?'", 'Which: one?'),
  ],
  ['comma within braces', 'Q021', 'sources.yaml:4:25', replace(SOURCES, 'en: Older wording.', 'en: Older, wording.')],
  [
    'bracket within braces',
    'Q021',
    'sources.yaml:4:24',
    replace(SOURCES, 'en: Older wording.', 'en: Older [?] wording.'),
  ],
  [
    'text cut at its #',
    'Q021',
    'questions/basics/one.yaml:9:15',
    replace(ONE, `stem: ${STEM}`, 'stem:\n  en: Is this # one?\n  vi: Cái nào?'),
  ],
  [
    'title cut at its #',
    'Q021',
    'lessons/en/basics/two-gates.mdx:2:18',
    replace(EN, 'title: Two gates', 'title: Two gates # 2'),
  ],
  [
    'text that begins with a star',
    'Q021',
    'questions/basics/one.yaml:9:7',
    replace(ONE, `stem: ${STEM}`, 'stem:\n  en: *Which* one?\n  vi: Cái nào?'),
  ],
  ['double quote never closed', 'Y001', 'sources.yaml:2:16', replace(SOURCES, 'en: Notes,', 'en: "Notes,')],
  [
    'apostrophe in single quotes',
    'Y001',
    'sources.yaml:4:18',
    replace(SOURCES, 'en: Older wording.', "en: 'It's older.'"),
  ],
  ['bracket never closed', 'Y001', 'questions/basics/one.yaml:7:11', replace(ONE, 'warranty]', 'warranty')],
  [
    'indentation that fits nowhere',
    'Y001',
    'questions/basics/one.yaml:15:4',
    replace(ONE, '    text: { en: How', '   text: { en: How'),
  ],
  [
    'merge not finished',
    'Y001',
    'questions/basics/one.yaml:6:1',
    replace(ONE, 'bloom: 2', '<<<<<<< HEAD\nbloom: 2\n=======\nbloom: 1\n>>>>>>> 1a2b3c4 (Recall)'),
  ],
  [
    'tab as indentation',
    'Y002',
    'questions/basics/one.yaml:13:1',
    replace(ONE, '    why: { en: Utility', '\t\twhy: { en: Utility'),
  ],
  ['tab after a hyphen', 'Y002', 'questions/basics/one.yaml:14:4', replace(ONE, '  - id: b', '  -\tid: b')],
  ['empty file', 'Y003', 'glossary/cost.yaml:1:1', write('glossary/cost.yaml', '')],
  ['empty question', 'Y003', 'questions/basics/five.yaml:1:1', write('questions/basics/five.yaml', '')],
  ['shared file missing', 'Y003', 'sources.yaml:1:1', remove(SOURCES)],
  ['key misspelt', 'Y004', 'questions/basics/one.yaml:11:5', replace(ONE, 'correct: true', 'corect: true')],
  [
    'key in another word',
    'Y004',
    'questions/basics/one.yaml:13:5',
    replace(ONE, 'why: { en: Utility', 'reason: { en: Utility'),
  ],
  ['key in another word, of a term', 'Y004', 'glossary/utility.yaml:2:1', replace(UTILITY, 'definition:', 'meaning:')],
  [
    'key in another word, of a lesson',
    'Y004',
    'lessons/en/basics/two-gates.mdx:3:1',
    replace(EN, 'description:', 'summary:'),
  ],
  ['key misspelt that must be there', 'Y004', 'questions/basics/one.yaml:6:1', replace(ONE, 'bloom: 2', 'blom: 2')],
  [
    'allowance as a bare rule',
    'Y006',
    'questions/basics/one.yaml:25:1',
    replace(ONE, 'status:', 'lintAllow: [LANG-1]\nstatus:'),
  ],
  [
    'allowance as a rule and its reason',
    'Y006',
    'questions/basics/one.yaml:25:1',
    replace(ONE, 'status:', "lintAllow: { LANG-1: 'It''s a verb.' }\nstatus:"),
  ],
  [
    'allowance in two languages',
    'Y006',
    'questions/basics/one.yaml:25:1',
    replace(ONE, 'status:', 'lintAllow: [{ en: LANG-1, vi: LANG-1 }]\nstatus:'),
  ],
  ['key of nothing', 'Y004', 'questions/basics/one.yaml:7:1', replace(ONE, 'bloom: 2', 'bloom: 2\nweighting: 3')],
  ['field missing', 'Y005', 'questions/basics/one.yaml:1:1', replace(ONE, 'bloom: 2\n', '')],
  [
    'no source given',
    'Y005',
    'questions/basics/one.yaml:1:1',
    replace(ONE, 'sources: [{ id: notes, part: Utility }]\n', ''),
  ],
  ['field empty', 'Y005', 'glossary/utility.yaml:12:14', replace(UTILITY, 'lastReviewed: 2026-11-22', 'lastReviewed:')],
  ['one text in place of a list', 'Y006', 'glossary/utility.yaml:9:15', replace(UTILITY, '[warranty]', 'warranty')],
  ['date that is none', 'Y006', 'questions/basics/one.yaml:26:15', replace(ONE, '2026-11-22', '22/11/2026')],
  ['day that does not exist', 'Y007', 'glossary/utility.yaml:12:15', replace(UTILITY, '2026-11-22', '2026-11-31')],
];
