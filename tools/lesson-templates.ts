/**
 * Templates of a lesson, one for each language, block for block the same. A lesson holds no comments (its notes stand in the
 * front matter), so what is to be done in the prose is said by the TODO texts themselves.
 */
import { fingerprint } from '#content-model/rules/both-languages.ts';
import { PENDING } from '#content-model/schema-parts.ts';
import type { Order } from './new-order.ts';
import { yamlCriteria, yamlIds, yamlText } from './yaml-words.ts';

/**
 * Both files of a lesson.
 * @param noted puts the notes of a template into the author's language
 */
export function lessonTemplates(
  order: Order,
  today: string,
  noted: (template: string) => string = (template) => template,
): { readonly en: string; readonly vi: string } {
  const en = noted(english(order, today));
  return { en, vi: noted(vietnamese(order, today, fingerprint(en))) };
}

function facts({ criteria, concepts, source }: Order, today: string): string {
  return `minutes: 10 # for one who also answers the checks
criteria: ${yamlCriteria(criteria)} # criteria of content/syllabus.yaml that it teaches; [] for context
concepts: ${yamlIds(concepts)} # ids of the terms (content/glossary) that it teaches
sources:
  - id: ${yamlText(source)} # an id of content/sources.yaml
    part: TODO The heading or passage that says so
status: draft # reviewed once a second person agreed
lastReviewed: ${today}
`;
}

function english(order: Order, today: string): string {
  const command = `npm run new question -- --module ${order.module} --concept ${order.concepts[0] ?? '…'}`;
  return `---
# Lines that begin with # are notes for you. Replace each text that begins with TODO; npm run check:content says which are
# left. Blocks may be added, moved and deleted, in both languages at once: the two files stay block for block the same.
title: ${yamlText(order.title.en)}
description: TODO One sentence on what the lesson teaches, for the course map and for search engines
${facts(order, today)}---

${ENGLISH_PROSE.replace('{criterion}', order.criteria[0] ?? '…').replace('{command}', command)}`;
}

function vietnamese(order: Order, today: string, of: string): string {
  const { vi } = order.title;
  return `---
# Notes as in the English file. Translate block by block when the English stands; then the check gives the new "of".
title: ${vi === PENDING ? 'TODO Tên bài học' : yamlText(vi)}
description: TODO Một câu cho biết bài học dạy điều gì
${facts(order, today).replace('TODO The heading or passage that says so', 'TODO Tên phần trong nguồn, như ở bản tiếng Anh')}of: '${of}' # the English file that this translates
---

${VIETNAMESE_PROSE}`;
}

const ENGLISH_PROSE = `<Objectives>

- TODO What the reader can do afterwards, with a verb that can be tested (criterion {criterion}).
- TODO A second objective; three or four in all.

</Objectives>

## TODO A heading for the opening

TODO Open with a situation from working life that raises the question, before any definition.

TODO Check 1 of 4: make a question with \`{command}\` and put the tag that it prints in place of this paragraph.

## TODO A heading for the idea

TODO Explain the idea in our own words. Link terms as \`[[term]]\`, mark the wording that the exam expects as \`==key phrase==\`, at most eight words.

<Example>

TODO One example, told in a few sentences.

</Example>

TODO Check 2 of 4, as above. About one check for each 250 words is good.

## TODO A heading for what is confused

TODO Say what it is often taken for, and how to tell the two apart.

<ExamTip>

TODO A trap of the exam, and the word in the question that gives it away.

</ExamTip>

TODO Check 3 of 4, as above.

TODO Check 4 of 4, as above.

<Recap>

- TODO The first sentence to keep; five at most.

</Recap>

<BeforeNext>

TODO Something to think about before the next lesson.

</BeforeNext>
`;

/** Block for block the same. */
const VIETNAMESE_PROSE = `<Objectives>

- TODO Học xong người đọc làm được gì, với một động từ kiểm tra được.
- TODO Mục tiêu thứ hai, giống như ở bản tiếng Anh.

</Objectives>

## TODO Tiêu đề phần mở đầu

TODO Mở đầu bằng một tình huống trong công việc, trước mọi định nghĩa.

TODO Câu hỏi 1 trong 4: thay đoạn này bằng đúng thẻ đã đặt ở bản tiếng Anh.

## TODO Tiêu đề phần ý chính

TODO Giải thích ý chính bằng lời của mình, với thuật ngữ tiếng Việt đã ghi trong bảng thuật ngữ.

<Example>

TODO Một ví dụ, kể trong vài câu.

</Example>

TODO Câu hỏi 2 trong 4: thay đoạn này bằng đúng thẻ đã đặt ở bản tiếng Anh.

## TODO Tiêu đề phần dễ nhầm

TODO Nêu khái niệm thường bị nhầm với nó, và cách phân biệt hai bên.

<ExamTip>

TODO Một cái bẫy của bài thi, và từ nào trong câu hỏi giúp nhận ra nó.

</ExamTip>

TODO Câu hỏi 3 trong 4: thay đoạn này bằng đúng thẻ đã đặt ở bản tiếng Anh.

TODO Câu hỏi 4 trong 4: thay đoạn này bằng đúng thẻ đã đặt ở bản tiếng Anh.

<Recap>

- TODO Câu đầu tiên cần nhớ; nhiều nhất là năm câu.

</Recap>

<BeforeNext>

TODO Một điều để suy nghĩ trước bài tiếp theo.

</BeforeNext>
`;
