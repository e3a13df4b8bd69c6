/** The words of the questions that say where to start: their place on the home page, the questions, the result. */
import { speaker } from './words.ts';

const en = {
  title: 'Not sure where to begin?',
  about:
    '{count} short questions from all over the course say which lesson to start with. You can stop at any time; what you answer counts like an answer in its lesson.',
  begin: 'Answer {count} questions',
  loading: 'One moment…',
  failed: 'The questions could not be loaded. Check your connection, then try again.',
  progress: 'Question {place} of {total}',
  next: 'Next',
  finish: 'See where to start',
  leaveOut: 'I do not know',
  stop: 'Stop',
  missed: 'Start with: {lesson}',
  'missed.why': 'Your answer to the question of this lesson was not right, and the later lessons rest on it.',
  'left-out.why': 'You left out the question of this lesson, and the later lessons rest on it.',
  'all-right': 'You know the basics',
  'all-right.why':
    'All {total} answers were right. Practise telling the ideas apart, or choose from the course map what you want to look at.',
  count: '{right} of {total} right.',
  links: 'The way on',
  practice: 'Practise telling ideas apart',
  map: 'Course map',
  coverage: 'What the course covers',
  answers: 'Your answers',
  right: 'Right',
  notRight: 'Not right',
  leftOut: 'Left out',
  rightKey: 'Right answer: {text}',
  close: 'Close',
} as const;

export type StartWord = keyof typeof en;

const vi: Readonly<Record<StartWord, string>> = {
  title: 'Chưa biết nên bắt đầu từ đâu?',
  about:
    '{count} câu hỏi ngắn trải khắp khóa học cho biết bạn nên bắt đầu từ bài nào. Bạn có thể dừng bất cứ lúc nào; câu trả lời được tính như khi trả lời trong bài.',
  begin: 'Trả lời {count} câu hỏi',
  loading: 'Xin đợi một chút…',
  failed: 'Không tải được câu hỏi. Hãy kiểm tra kết nối rồi thử lại.',
  progress: 'Câu {place} trên {total}',
  next: 'Câu tiếp theo',
  finish: 'Xem nên bắt đầu từ đâu',
  leaveOut: 'Tôi không biết',
  stop: 'Dừng lại',
  missed: 'Hãy bắt đầu với bài: {lesson}',
  'missed.why': 'Câu trả lời của bạn cho câu hỏi của bài này chưa đúng, mà các bài sau dựa trên bài này.',
  'left-out.why': 'Bạn đã bỏ qua câu hỏi của bài này, mà các bài sau dựa trên bài này.',
  'all-right': 'Bạn đã nắm được phần cơ bản',
  'all-right.why':
    'Cả {total} câu trả lời đều đúng. Hãy luyện phân biệt những điều dễ lẫn, hoặc chọn trong sơ đồ khóa học bài bạn muốn xem.',
  count: 'Đúng {right} trên {total} câu.',
  links: 'Đi tiếp',
  practice: 'Luyện phân biệt những điều dễ lẫn',
  map: 'Sơ đồ khóa học',
  coverage: 'Khóa học gồm những gì',
  answers: 'Câu trả lời của bạn',
  right: 'Đúng',
  notRight: 'Chưa đúng',
  leftOut: 'Đã bỏ qua',
  rightKey: 'Đáp án đúng: {text}',
  close: 'Đóng',
};

/** The words of the questions that say where to start, in one language. */
export const startWords = speaker<StartWord>({ en, vi });
