/** The words of the authors' gallery. */
import { speaker } from './words.ts';

const en = {
  title: 'Gallery',
  lead: 'Every component of a lesson and every kind of question, in every state that a learner can meet. Copy the lines below each example and change them.',
  safe: 'You can try the questions here: nothing is written into your study record.',
  contents: 'In this gallery',
  source: 'Lines of the lesson',
  file: 'File of the question:',
  'state.asleep': 'Before it is awake, and without JavaScript',
  'state.blank': 'Unanswered',
  'state.chosen': 'Answer given, not checked',
  'state.right': 'Right',
  'state.wrong': 'Not right',
  'state.before': 'On a later visit, last time right',
  'state.corrected': 'On a later visit, the key corrected since',
  correction: 'Another option was marked right at first.',
  'state.pending': 'Translation still to come',
  broken: 'When a question cannot run',
  brokenText: 'These two stand in the place of any kind of question.',
  'state.dead': 'It could not be started',
  'state.failed': 'It failed while it ran',
  failedWithout: 'It is drawn by JavaScript, which does not run here.',
} as const;

export type GalleryWord = keyof typeof en;

const vi: Readonly<Record<GalleryWord, string>> = {
  title: 'Bộ mẫu',
  lead: 'Mọi thành phần của bài học và mọi loại câu hỏi, ở mọi trạng thái mà người học có thể gặp. Hãy chép những dòng dưới mỗi mẫu rồi sửa lại.',
  safe: 'Có thể trả lời thử các câu hỏi ở đây: không có gì được ghi vào hồ sơ học tập.',
  contents: 'Trong bộ mẫu này',
  source: 'Trong tệp bài học',
  file: 'Tệp câu hỏi:',
  'state.asleep': 'Khi chưa sẵn sàng và khi không có JavaScript',
  'state.blank': 'Chưa trả lời',
  'state.chosen': 'Đã trả lời, chưa kiểm tra',
  'state.right': 'Đúng',
  'state.wrong': 'Chưa đúng',
  'state.before': 'Lần ghé sau, lần trước trả lời đúng',
  'state.corrected': 'Lần ghé sau, đáp án đã được sửa',
  correction: 'Lúc đầu, một phương án khác được chấm là đúng.',
  'state.pending': 'Bản dịch chưa có',
  broken: 'Khi câu hỏi không chạy được',
  brokenText: 'Hai khung này có thể đứng thay cho mọi loại câu hỏi.',
  'state.dead': 'Không khởi động được',
  'state.failed': 'Gặp lỗi khi đang chạy',
  failedWithout: 'Khung này do JavaScript vẽ ra, mà ở đây JavaScript không chạy.',
};

export const galleryWords = speaker<GalleryWord>({ en, vi });
