/** The words of the authors' pages: their index, and the headings of the guide. */
import { speaker, type WordTable } from './words.ts';

const en = {
  'author.title': 'For instructors',
  'author.description': 'How to add a lesson, a term or a question, and what the course still needs.',
  'author.lead':
    'Lessons, terms and questions are text files in two languages. You can add to them and correct them without programming, and every mistake is answered with its place, its cause and what to do.',
  'author.guide': 'Guide for authors',
  'author.guide.text':
    'A first lesson in ten minutes, questions that are fair, two languages in step, correcting a key, and going live without git.',
  'author.gallery': 'Gallery',
  'author.gallery.text': 'Every part that a lesson can hold and every kind of question, with the lines that make it.',
  'author.desk': 'Author desk',
  'author.desk.text':
    'What the course holds and what it lacks, counted anew with each build: questions, misconceptions, translations, reviews.',
  'author.ask': 'What we ask of content',
  'author.ask.languages': 'Both languages, each written as a native teacher would write it.',
  'author.ask.own':
    'Sentences of our own around the marked key phrases. Nothing is copied from a source, an ITIL publication, a sample paper or another question bank.',
  'author.ask.reasons':
    'A reason for every option, a named misconception behind every wrong one, a source for every question.',
  'author.ask.reader':
    'A second person who answers each question without seeing the key, before it counts as reviewed.',
  'author.ask.ids': 'Ids that stay for ever, since the progress of learners hangs on them.',
  'guide.first-lesson': 'Your first lesson in ten minutes',
  'guide.fair-questions': 'Questions that are fair',
  'guide.two-languages': 'Two languages',
  'guide.correcting-a-key': 'Correcting a key',
  'guide.without-git': 'Going live without git',
} as const;

export type AuthorWord = keyof typeof en;

const vi: Readonly<Record<AuthorWord, string>> = {
  'author.title': 'Dành cho giảng viên',
  'author.description': 'Cách thêm bài học, thuật ngữ, câu hỏi, và khóa học còn cần những gì.',
  'author.lead':
    'Bài học, thuật ngữ và câu hỏi là các tệp văn bản bằng hai thứ tiếng. Thêm và sửa không cần lập trình; lỗi nào cũng được chỉ rõ ở đâu, vì sao và sửa thế nào.',
  'author.guide': 'Hướng dẫn biên soạn',
  'author.guide.text':
    'Bài học đầu tiên trong mười phút, câu hỏi công bằng, hai ngôn ngữ song hành, sửa đáp án, và đưa lên mạng mà không cần git.',
  'author.gallery': 'Bộ mẫu',
  'author.gallery.text': 'Mọi thành phần của bài học và mọi loại câu hỏi, kèm những dòng tạo ra chúng.',
  'author.desk': 'Bàn biên soạn',
  'author.desk.text':
    'Khóa học đã có gì và còn thiếu gì, đếm lại mỗi lần dựng trang: câu hỏi, quan niệm sai, bản dịch, lần rà soát.',
  'author.ask': 'Yêu cầu đối với nội dung',
  'author.ask.languages': 'Có đủ hai thứ tiếng, bản nào cũng viết như một giáo viên bản ngữ.',
  'author.ask.own':
    'Lời văn của chính mình quanh các cụm từ chính được đánh dấu. Không chép từ nguồn, ấn phẩm ITIL, đề mẫu hay ngân hàng câu hỏi khác.',
  'author.ask.reasons':
    'Phương án nào cũng có lý do, sau mỗi phương án sai là một quan niệm sai có tên, câu hỏi nào cũng ghi nguồn.',
  'author.ask.reader': 'Có người thứ hai trả lời câu hỏi mà không xem đáp án, rồi câu hỏi mới được coi là đã rà soát.',
  'author.ask.ids': 'Tên tệp và mã giữ nguyên mãi mãi, vì tiến độ của người học gắn với chúng.',
  'guide.first-lesson': 'Bài học đầu tiên trong mười phút',
  'guide.fair-questions': 'Câu hỏi công bằng',
  'guide.two-languages': 'Hai ngôn ngữ',
  'guide.correcting-a-key': 'Sửa đáp án',
  'guide.without-git': 'Đưa lên mạng mà không cần git',
};

/** Both languages side by side. */
export const authorTable: WordTable<AuthorWord> = { en, vi };

/** The words of one language. */
export const authorWords = speaker<AuthorWord>(authorTable);
