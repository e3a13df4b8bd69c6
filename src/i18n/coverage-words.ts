/** The words of the coverage page, and of the list of outcomes that the home page shows too. */
import { speaker, type WordTable } from './words.ts';

const en = {
  'coverage.title': 'Coverage of the syllabus',
  'coverage.description':
    'What this course holds of the exam’s syllabus: lessons, terms and questions, criterion by criterion.',
  'coverage.lead': '{covered} of the exam’s {marks} marks are taught and asked here. {open} are not covered yet.',
  'coverage.how':
    'Counted from the course itself when this page was made: reviewed lessons and questions alone. Marks belong to criteria; how many questions an item gets in the exam is not published.',
  'coverage.outcome': 'Outcome {id}',
  'coverage.outcomeTitle': 'Outcome {id}: {title}',
  'coverage.marks': 'Marks: {covered} of {marks}',
  'coverage.notYet': 'Marks: {marks}, not covered yet',
  'coverage.criterion': '{id} {title}',
  'coverage.facts': 'Marks in the exam: {marks}. Bloom level {bloom}: {level}.',
  'coverage.bloom.1': 'recall',
  'coverage.bloom.2': 'understand',
  'coverage.lessons': 'Lessons: {count}',
  'coverage.terms': 'Terms: {count}',
  'coverage.term': 'Term: {term}',
  'coverage.questions': 'Questions: {count}',
  'coverage.pools': '{lesson} in lessons, {practice} to practise, {exam} for exams, {final} for the final check',
  'coverage.table': 'Items of criterion {id}',
  'coverage.item': 'Item',
  'coverage.item.lessons': 'Lessons',
  'coverage.pool.lesson': 'Questions in lessons',
  'coverage.pool.practice': 'for practice',
  'coverage.pool.exam': 'for exams',
  'coverage.pool.final': 'for the final check',
  'coverage.withoutItem': 'Several items at once',
  'coverage.open': 'Not covered yet',
  'coverage.open.text':
    'These outcomes have no lessons here yet. Whoever sits the exam needs another source for them: with outcome 1 alone nobody passes.',
} as const;

export type CoverageWord = keyof typeof en;

const vi: Readonly<Record<CoverageWord, string>> = {
  'coverage.title': 'Mức bao phủ đề cương',
  'coverage.description': 'Khóa học có gì so với đề cương thi: bài học, thuật ngữ và câu hỏi, theo từng tiêu chí.',
  'coverage.lead': '{covered} trong {marks} điểm của đề thi đã có bài học và câu hỏi ở đây. Còn {open} điểm thì chưa.',
  'coverage.how':
    'Số liệu đếm từ chính khóa học khi tạo trang này, chỉ tính bài học và câu hỏi đã duyệt. Điểm tính theo tiêu chí; đề thi có bao nhiêu câu cho mỗi mục thì không được công bố.',
  'coverage.outcome': 'Chuẩn đầu ra {id}',
  'coverage.outcomeTitle': 'Chuẩn đầu ra {id}: {title}',
  'coverage.marks': 'Điểm: {covered} trên {marks}',
  'coverage.notYet': 'Điểm: {marks}, chưa có bài',
  'coverage.criterion': '{id} {title}',
  'coverage.facts': 'Số điểm trong đề thi: {marks}. Mức Bloom {bloom}: {level}.',
  'coverage.bloom.1': 'nhớ',
  'coverage.bloom.2': 'hiểu',
  'coverage.lessons': 'Bài học: {count}',
  'coverage.terms': 'Thuật ngữ: {count}',
  'coverage.term': 'Thuật ngữ: {term}',
  'coverage.questions': 'Câu hỏi: {count}',
  'coverage.pools':
    '{lesson} trong bài học, {practice} để luyện tập, {exam} cho đề thi thử, {final} cho bài kiểm tra cuối',
  'coverage.table': 'Các mục của tiêu chí {id}',
  'coverage.item': 'Mục',
  'coverage.item.lessons': 'Bài học',
  'coverage.pool.lesson': 'Câu hỏi trong bài',
  'coverage.pool.practice': 'để luyện tập',
  'coverage.pool.exam': 'cho đề thi thử',
  'coverage.pool.final': 'cho bài kiểm tra cuối',
  'coverage.withoutItem': 'Nhiều mục cùng lúc',
  'coverage.open': 'Chưa có bài',
  'coverage.open.text':
    'Khóa học chưa có bài về các chuẩn đầu ra này. Muốn dự thi, bạn cần học phần này ở nguồn khác: chỉ nắm chuẩn đầu ra 1 thì không thể đỗ.',
};

const table: WordTable<CoverageWord> = { en, vi };

/** The speaker of one language. */
export const coverageWords = speaker(table);
