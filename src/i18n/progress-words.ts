/**
 * The words of ticks, counts and notices that stand on every page. The page carries those of its language as data
 * (Site.astro), because scripts that bring words bring them for every page anew.
 */
import type { Locale } from './locale.ts';
import { speaker } from './words.ts';

const en = {
  new: 'Not started',
  opened: 'Opened',
  started: '{answered} of {total} answered',
  read: 'Read',
  mastered: 'Mastered',
  countModule: 'This module: {read} of {total} lessons read',
  countCourse: 'The course: {read} of {total} lessons read',
  continue: 'Continue: {lesson}',
  markRead: 'Mark as read',
  unmarkRead: 'Take the mark back',
  markedByHand: 'Marked as read by you',
  memoryOnly:
    'This browser does not let us store anything. What you answer lasts only as long as this page is open: export it before you leave or follow a link.',
  full: 'The device’s storage is full. What you answer now lasts only as long as this page is open: export it before you leave, then free some space.',
  readOnly:
    'Your study record was made by a newer version of this site, so this page stores nothing. Reload it to get the newer version. If you have answered something here, export it first.',
  failing:
    'Saving does not work at the moment; we keep trying. Until it does, what you answer lasts only as long as this page is open: export it before you leave.',
  setAside: 'A stored record could not be read. It was set aside, nothing was deleted; the export contains it.',
  export: 'Export now',
  exportFailed: 'The export did not work. Keep this page open, check your connection and press the button again.',
  reload: 'Reload the page',
} as const;

export type ProgressWord = keyof typeof en;
export type ProgressWords = Readonly<Record<ProgressWord, string>>;

const vi: ProgressWords = {
  new: 'Chưa bắt đầu',
  opened: 'Đã mở',
  started: 'Đã trả lời {answered}/{total}',
  read: 'Đã đọc',
  mastered: 'Đã nắm vững',
  countModule: 'Phần này: đã đọc {read}/{total} bài',
  countCourse: 'Cả khóa: đã đọc {read}/{total} bài',
  continue: 'Học tiếp: {lesson}',
  markRead: 'Đánh dấu đã đọc',
  unmarkRead: 'Bỏ đánh dấu',
  markedByHand: 'Bạn tự đánh dấu đã đọc',
  memoryOnly:
    'Trình duyệt này không cho phép lưu dữ liệu. Câu trả lời của bạn chỉ được giữ khi trang này còn mở: hãy xuất ra tệp trước khi rời trang hoặc mở liên kết khác.',
  full: 'Bộ nhớ của thiết bị đã đầy. Câu trả lời từ lúc này chỉ được giữ khi trang này còn mở: hãy xuất ra tệp trước khi rời trang, rồi giải phóng bộ nhớ.',
  readOnly:
    'Hồ sơ học tập của bạn do một phiên bản mới hơn của trang tạo ra nên trang này không lưu gì. Hãy tải lại để dùng phiên bản mới. Nếu bạn đã trả lời ở đây, hãy xuất ra tệp trước.',
  failing:
    'Hiện chưa lưu được, trang vẫn đang thử lại. Trong lúc đó, câu trả lời của bạn chỉ được giữ khi trang này còn mở: hãy xuất ra tệp trước khi rời trang.',
  setAside: 'Có một bản ghi không đọc được. Bản ghi này được để riêng, không bị xóa; tệp xuất ra vẫn có nó.',
  export: 'Xuất ngay',
  exportFailed: 'Chưa xuất được. Hãy giữ trang này mở, kiểm tra kết nối mạng rồi bấm lại nút.',
  reload: 'Tải lại trang',
};

/** Both languages, for the page to take its own from. */
export const progressTable: Readonly<Record<Locale, ProgressWords>> = { en, vi };

/** The progress words of one language. */
export const progressWords = speaker<ProgressWord>(progressTable);
