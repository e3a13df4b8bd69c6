/**
 * Both languages: an earlier answer to a question, what was corrected in it since, and reporting a problem with one.
 * Fetched after an answer, so that both may stand together.
 */
import { speaker, type WordTable } from './words.ts';

const en = {
  yourAnswer: 'Your answer',
  lastRight: 'Last answered {when}: right.',
  lastWrong: 'Last answered {when}: not right.',
  showLast: 'Show my last answer',
  hideLast: 'Hide my last answer',
  corrected: 'This question was corrected on {date}:',
  nowRight: 'Your answer of {when} now counts as right.',
  nowWrong: 'Your answer of {when} now counts as not right.',
  nowOpen: 'Your answer of {when} does not fit the question any more; please answer it anew.',
  report: 'Report a problem with this question',
  title: 'Problem with the question {question}',
  question: 'Question: {question}',
  revision: 'Revision: {revision}',
  answer: 'Answer given: {answer}',
  form: 'Paper: {form}',
  language: 'Language: {language}',
  page: 'Page: {page}',
  wrong: 'What seems wrong:',
  send: 'Copy this text, say at its end what seems wrong, and send it to the people who gave you this course.',
  text: 'Text of the report',
  copy: 'Copy the text',
  copied: 'Copied.',
  notCopied: 'The browser did not copy it. The text is selected: copy it with the keyboard or the menu.',
} as const;

export type LaterWord = keyof typeof en;

export const laterTable: WordTable<LaterWord> = {
  en,
  vi: {
    yourAnswer: 'Bạn trả lời',
    lastRight: 'Lần trả lời gần nhất {when}: đúng.',
    lastWrong: 'Lần trả lời gần nhất {when}: chưa đúng.',
    showLast: 'Xem câu trả lời lần trước',
    hideLast: 'Ẩn câu trả lời lần trước',
    corrected: 'Câu hỏi này được sửa ngày {date}:',
    nowRight: 'Câu trả lời ngày {when} nay được tính là đúng.',
    nowWrong: 'Câu trả lời ngày {when} nay được tính là chưa đúng.',
    nowOpen: 'Câu trả lời ngày {when} không còn khớp với câu hỏi; hãy trả lời lại.',
    report: 'Báo lỗi câu hỏi này',
    title: 'Báo lỗi câu hỏi {question}',
    question: 'Câu hỏi: {question}',
    revision: 'Phiên bản: {revision}',
    answer: 'Đã trả lời: {answer}',
    form: 'Mã đề: {form}',
    language: 'Ngôn ngữ: {language}',
    page: 'Trang: {page}',
    wrong: 'Điều có vẻ chưa đúng:',
    send: 'Hãy sao chép đoạn này, viết thêm ở cuối điều có vẻ chưa đúng, rồi gửi cho người phụ trách khóa học.',
    text: 'Nội dung báo lỗi',
    copy: 'Sao chép',
    copied: 'Đã sao chép.',
    notCopied: 'Trình duyệt không sao chép được. Đoạn chữ đã được bôi chọn: hãy chép bằng bàn phím hoặc trình đơn.',
  },
};

export const laterWords = speaker(laterTable);
