/**
 * A small sound course, in memory, and a way to break it: a test changes one thing and looks at what the rules of sound
 * files say. Kept small enough to be read; every kind of file and of question is there once. Its questions are no model
 * of fairness: fair-course.ts is, for the rules of good questions.
 */
import { checkContent, SOUND_RULES } from '#content-model/check-course.ts';
import { formatFault } from '#content-model/format-fault.ts';
import type { Fault } from '#content-model/fault.ts';
import type { Dictionary } from '#content-model/phrase.ts';
import { contentOf, type Content } from '#content-model/read-course.ts';
import { nextRelease, NOTHING_RELEASED, writtenRelease } from '#content-model/released.ts';
import { sourceFile } from '#content-model/source-file.ts';
import { fingerprint } from '#content-model/rules/both-languages.ts';

/** Path within the content directory → text (or bytes). */
export type Files = Record<string, string | Uint8Array>;

const SYLLABUS = `- id: '1'
  title: { en: Understand the key concepts, vi: Hiểu các khái niệm cốt lõi }
  marks: 4
  criteria:
    - id: '1.1'
      title: { en: Recall terms, vi: Nhớ thuật ngữ }
      bloom: 1
      marks: 2
      items:
        - id: '1.1.a'
          title: { en: Utility, vi: Tính hữu dụng }
    - id: '1.2'
      title: { en: Describe value, vi: Mô tả giá trị }
      bloom: 2
      marks: 2
      items: []
`;

const MODULES = `- id: basics
  title: { en: Basics, vi: Căn bản }
  description: { en: The first steps., vi: Những bước đầu tiên. }
  lessons:
    - { id: two-gates, title: { en: Two gates, vi: Hai cánh cổng } }
    - { id: later, title: { en: Later, vi: Sau này }, planned: true }
`;

const SOURCES = `- id: notes
  title: { en: Notes, vi: Ghi chú }
  what: { en: Notes of a learner., vi: Ghi chú của một người học. }
  caution: { en: Older wording., vi: Cách viết cũ. }
- id: talk
  title: { en: A talk, vi: Một bài nói }
  what: { en: A recorded talk., vi: Một bài nói được ghi lại. }
  caution: { en: Spoken loosely., vi: Nói không chặt chẽ. }
`;

const MISCONCEPTIONS = `- id: swap
  name: { en: Utility means that it works well., vi: Hữu dụng nghĩa là chạy tốt. }
  concepts: [utility, warranty]
  cure: /learn/basics/two-gates/#warranty
`;

const EXAM_FACTS = `- id: time
  text: { en: The exam takes 60 minutes., vi: Thời gian làm bài là 60 phút. }
  lastChecked: 2026-11-22
  source: https://example.org/exam
`;

const UTILITY = `term: { en: utility, vi: tính hữu dụng }
definition:
  en: The ==functionality== by which a service meets a need.
  vi: Những ==chức năng== nhờ đó dịch vụ đáp ứng một nhu cầu.
example: { en: A map shows the way., vi: Bản đồ chỉ đường đi. }
nonExample: { en: A map opens fast., vi: Bản đồ mở ra nhanh. }
keyPhrases: { en: [functionality], vi: [chức năng] }
aliases: { en: [utilities], vi: [] }
confusedWith: [warranty]
criteria: ['1.1', '1.2']
sources: [{ id: notes, part: Utility }]
lastReviewed: 2026-11-22
`;

const WARRANTY = `term: { en: warranty, vi: tính đảm bảo }
definition:
  en: The ==assurance== that a service meets agreed conditions.
  vi: Sự ==đảm bảo== rằng dịch vụ đạt các điều kiện đã thỏa thuận.
example: { en: A map opens at once., vi: Bản đồ mở ra tức thì. }
nonExample: { en: A map shows shops., vi: Bản đồ hiện cửa hàng. }
keyPhrases: { en: [assurance], vi: [đảm bảo] }
aliases: { en: [], vi: [] }
confusedWith: [utility]
criteria: ['1.2']
sources: [{ id: notes, part: Warranty }]
lastReviewed: 2026-11-22
`;

/** What all questions of the small course have in common, after their own fields. */
const TAIL = `sources: [{ id: notes, part: Utility }]
status: reviewed
lastReviewed: 2026-11-22
`;

/** A choice question of the pool `lesson`; `stem` makes it differ from the others. */
function choiceQuestion(stem: string): string {
  return `revision: 1
kind: choice
style: standard
pool: lesson
criterion: '1.2'
bloom: 2
concepts: [utility, warranty]
stem: { en: 'What is ${stem} about?', vi: 'Phần ${stem} nói về điều gì?' }
choices:
  - id: a
    correct: true
    text: { en: What it does, vi: Nó làm được gì }
    why: { en: Utility is what a service does., vi: Hữu dụng là dịch vụ làm được gì. }
  - id: b
    text: { en: How fast it is, vi: Nó nhanh đến đâu }
    why: { en: That is warranty., vi: Đó là tính đảm bảo. }
    misconception: swap
  - id: c
    text: { en: Who pays for it, vi: Ai trả tiền cho nó }
    why: { en: That is a sponsor., vi: Đó là nhà tài trợ. }
  - id: d
    text: { en: Where it runs, vi: Nó chạy ở đâu }
    why: { en: That is a place., vi: Đó là một nơi. }
${TAIL}`;
}

const LIST = `revision: 1
kind: choice
style: list
pool: exam
criterion: '1.2'
bloom: 2
concepts: [warranty]
stem: { en: Which statements hold?, vi: Những phát biểu nào đúng? }
statements:
  - { en: It is agreed., vi: Nó được thỏa thuận. }
  - { en: It is measured., vi: Nó được đo. }
  - { en: It is free., vi: Nó miễn phí. }
  - { en: It is perfect., vi: Nó hoàn hảo. }
choices:
  - { id: a, correct: true, why: { en: Both hold., vi: Cả hai đúng. } }
  - { id: b, why: { en: Three fails., vi: Câu ba sai. } }
  - { id: c, why: { en: Both fail., vi: Cả hai sai. } }
  - { id: d, why: { en: Four fails., vi: Câu bốn sai. } }
fixedOrder: true
${TAIL}`;

const SORT = `revision: 1
kind: sort
pool: lesson
criterion: '1.2'
bloom: 2
concepts: [utility]
stem: { en: Sort the wishes., vi: Hãy phân loại các mong muốn. }
situation: { en: A city wants a map., vi: Một thành phố muốn có bản đồ. }
groups:
  - { id: utility, text: { en: Utility, vi: Tính hữu dụng } }
  - { id: warranty, text: { en: Warranty, vi: Tính đảm bảo } }
cards:
  - { id: shows, text: { en: It shows shops., vi: Nó hiện cửa hàng. }, group: utility, why: { en: Function., vi: Chức năng. } }
  - { id: fast, text: { en: It is fast., vi: Nó nhanh. }, group: warranty, why: { en: Level., vi: Mức. } }
${TAIL}`;

const ORDER = `revision: 1
kind: order
pool: lesson
criterion: '1.2'
bloom: 2
concepts: [utility]
stem: { en: Put them in order., vi: Hãy xếp theo thứ tự. }
steps:
  - { id: need, text: { en: A need, vi: Một nhu cầu }, why: { en: First., vi: Đầu tiên. } }
  - { id: use, text: { en: A use, vi: Một cách dùng }, why: { en: Then., vi: Sau đó. } }
${TAIL}`;

const SLIP = `revision: 1
kind: slip
pool: practice
criterion: '1.2'
bloom: 2
concepts: [warranty]
stem: { en: Find the slip., vi: Hãy tìm chỗ sai. }
sentences:
  - { id: s1, text: { en: It does things., vi: Nó làm được việc. }, why: { en: Right., vi: Đúng. } }
  - id: s2
    text: { en: It never fails., vi: Nó không bao giờ hỏng. }
    why: { en: It may., vi: Nó có thể hỏng. }
    mends:
      - { id: m1, correct: true, text: { en: It meets levels., vi: Nó đạt mức. }, why: { en: Yes., vi: Đúng vậy. } }
      - { id: m2, text: { en: It is cheap., vi: Nó rẻ. }, why: { en: No., vi: Sai rồi. } }
      - { id: m3, text: { en: It is new., vi: Nó mới. }, why: { en: No., vi: Không phải. } }
${TAIL}`;

const DRILL = `classes: [utility, warranty]
cases:
${Array.from({ length: 8 }, (_, index) => {
  const number = index + 1;
  return `  - id: does-${number}
    text: { en: It does ${number}., vi: Nó làm ${number}. }
    class: utility
    why: { en: A function., vi: Một chức năng. }
  - id: keeps-${number}
    text: { en: It keeps ${number}., vi: Nó giữ ${number}. }
    class: warranty
    why: { en: A level., vi: Một mức. }
`;
}).join('')}misconceptions: [swap]
${TAIL}`;

const EXAM = `code: SM
title: { en: A small paper, vi: Một đề nhỏ }
pool: exam
minutes: 15
pass: 3
questions: { '1.1': 2, '1.2': 2 }
styles: { standard: 65, list: 20, missing-word: 10, negative: 5 }
enabled: false
`;

const LESSON_EN = `---
title: Two gates
description: Utility and warranty.
minutes: 5
criteria: ['1.2']
concepts: [utility, warranty]
sources: [{ id: notes, part: Utility }]
status: reviewed
lastReviewed: 2026-11-22
---

<Objectives>

- Tell one from the other.

</Objectives>

## Utility

What it does is its [[utility]]; the ==functionality== meets a need.

<Check id="one" />

<Check id="two" />

## Warranty

How it does so is its [[Warranty|warranty]]. See [the first gate](/en/learn/basics/two-gates/#utility).

<Check id="three" />

<Check id="four" />

<Case id="sorting" />

<Check id="ordering" />
`;

const LESSON_VI = `---
title: Hai cánh cổng
description: Tính hữu dụng và tính đảm bảo.
minutes: 5
criteria: ['1.2']
concepts: [utility, warranty]
sources: [{ id: notes, part: Utility }]
status: reviewed
lastReviewed: 2026-11-22
of: '${fingerprint(LESSON_EN)}'
---

<Objectives>

- Phân biệt được hai khái niệm.

</Objectives>

## Tính hữu dụng

Dịch vụ làm được gì là [[tính hữu dụng]]; những ==chức năng== đáp ứng nhu cầu.

<Check id="one" />

<Check id="two" />

## Tính đảm bảo

Nó làm tốt đến đâu là [[warranty|tính đảm bảo]]. Xem [cánh cổng đầu](/vi/learn/basics/two-gates/#utility).

<Check id="three" />

<Check id="four" />

<Case id="sorting" />

<Check id="ordering" />
`;

export const GATES = 'drills/gates.yaml';
export const SMALL = 'exams/small.yaml';

/** Paths that tests break most often. */
export const ONE = 'questions/basics/one.yaml';
export const EN = 'lessons/en/basics/two-gates.mdx';
export const VI = 'lessons/vi/basics/two-gates.mdx';

/** The files of the small course, fresh for each call. */
export function smallCourse(): Files {
  return {
    'syllabus.yaml': SYLLABUS,
    'modules.yaml': MODULES,
    'sources.yaml': SOURCES,
    'misconceptions.yaml': MISCONCEPTIONS,
    'exam-facts.yaml': EXAM_FACTS,
    'glossary/utility.yaml': UTILITY,
    'glossary/warranty.yaml': WARRANTY,
    'questions/basics/one.yaml': choiceQuestion('the first'),
    'questions/basics/two.yaml': choiceQuestion('the second'),
    'questions/basics/three.yaml': choiceQuestion('the third'),
    'questions/basics/four.yaml': choiceQuestion('the fourth'),
    'questions/basics/listing.yaml': LIST,
    'questions/basics/sorting.yaml': SORT,
    'questions/basics/ordering.yaml': ORDER,
    'questions/basics/slipping.yaml': SLIP,
    [GATES]: DRILL,
    [SMALL]: EXAM,
    [EN]: LESSON_EN,
    [VI]: LESSON_VI,
  };
}

/** A change of the files: their names on the left, what to make of the text on the right. */
export type Break = (files: Files) => void;

/**
 * Replaces the first occurrence of `from` in a file, and keeps the Vietnamese twin's `of` true to the English lesson, so
 * that a broken English lesson is not a stale translation as well.
 */
export function replace(path: string, from: string, to: string): Break {
  return (files) => {
    const text = files[path];
    if (typeof text !== 'string' || !text.includes(from))
      throw new Error(`${path} does not hold ${JSON.stringify(from)}`);
    files[path] = text.replace(from, () => to);
    if (path === EN) files[VI] = String(files[VI]).replace(/^of: .*$/m, `of: '${fingerprint(String(files[EN]))}'`);
  };
}

/** Adds a file, or puts another in its place. */
export function write(path: string, content: string | Uint8Array): Break {
  return (files) => {
    files[path] = content;
  };
}

/** Takes a file away. */
export function remove(path: string): Break {
  return (files) => {
    delete files[path];
  };
}

/** Releases the files as they stand. */
export const release: Break = (files) => {
  files['released.json'] = writtenRelease(nextRelease(contentFrom(files), NOTHING_RELEASED));
};

/** Renames a file. */
export function rename(from: string, to: string): Break {
  return (files) => {
    files[to] = files[from] ?? '';
    delete files[from];
  };
}

/** The content after some changes. */
export function contentAfter(...breaks: readonly Break[]): Content {
  const files = smallCourse();
  for (const change of breaks) change(files);
  return contentFrom(files);
}

/** Content of files in memory, in the order in which a directory is read. */
export function contentFrom(files: Files, publicFiles: Readonly<Record<string, number>> = {}): Content {
  const paths = Object.keys(files).toSorted();
  return contentOf({
    files: paths.map((path) => sourceFile(path, files[path] ?? '')),
    strays: [],
    publicFiles: new Map(Object.entries(publicFiles)),
  });
}

/** What the check says after some changes. */
export function faultsAfter(...breaks: readonly Break[]): readonly Fault[] {
  return checkContent(contentAfter(...breaks), { isStrict: false }, SOUND_RULES);
}

/** The same as an author sees it, fault by fault. */
export function reportAfter(...breaks: readonly Break[]): string {
  const content = contentAfter(...breaks);
  return report(content, checkContent(content, { isStrict: false }, SOUND_RULES));
}

/** The same with `--strict`. */
export function strictReportAfter(...breaks: readonly Break[]): string {
  const content = contentAfter(...breaks);
  return report(content, checkContent(content, { isStrict: true }, SOUND_RULES));
}

/** Faults as an author sees them, in English or by a dictionary. */
export function report({ files }: Pick<Content, 'files'>, faults: readonly Fault[], dictionary?: Dictionary): string {
  const formatted = faults.map((fault) => {
    const text = files.find(({ shown }) => shown === fault.file)?.text;
    return formatFault(fault, text?.split(/\r?\n/)[fault.line - 1], dictionary).replace(/\n.*#[a-z0-9-]+$/, '');
  });
  return formatted.length === 0 ? 'no fault' : formatted.join('\n\n');
}
