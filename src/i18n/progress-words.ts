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
  count: '{read} of {total} lessons read',
  continue: 'Continue: {lesson}',
  markRead: 'Mark as read',
  unmarkRead: 'Take the mark back',
  markedByHand: 'Marked as read by you',
  memoryOnly:
    'This browser does not let us store anything. Your progress is kept only in this tab: export it before you close it.',
  full: 'The device’s storage is full. Your answers are kept in this tab and not lost yet: export them, then free some space.',
  readOnly: 'Your study record was made by a newer version of this site. Nothing is written until you reload the page.',
  failing: 'Saving does not work at the moment. Your answers are kept in this tab; we keep trying.',
  setAside: 'A stored record could not be read. It was set aside, nothing was deleted; the export contains it.',
  export: 'Export now',
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
  count: 'Đã đọc {read}/{total} bài',
  continue: 'Học tiếp: {lesson}',
  markRead: 'Đánh dấu đã đọc',
  unmarkRead: 'Bỏ đánh dấu',
  markedByHand: 'Bạn tự đánh dấu đã đọc',
  memoryOnly:
    'Trình duyệt này không cho phép lưu dữ liệu. Tiến độ chỉ được giữ trong tab này: hãy xuất ra tệp trước khi đóng.',
  full: 'Bộ nhớ của thiết bị đã đầy. Câu trả lời của bạn còn trong tab này và chưa mất: hãy xuất ra tệp rồi giải phóng bộ nhớ.',
  readOnly:
    'Hồ sơ học tập của bạn do một phiên bản mới hơn của trang tạo ra. Trang sẽ không ghi gì cho đến khi bạn tải lại.',
  failing: 'Hiện chưa lưu được. Câu trả lời của bạn vẫn được giữ trong tab này; trang đang tiếp tục thử lại.',
  setAside: 'Có một bản ghi không đọc được. Bản ghi này được để riêng, không bị xóa; tệp xuất ra vẫn có nó.',
  export: 'Xuất ngay',
  reload: 'Tải lại trang',
};

/** Both languages, for the page to take its own from. */
export const progressTable: Readonly<Record<Locale, ProgressWords>> = { en, vi };

/** The progress words of one language. */
export const progressWords = speaker<ProgressWord>(progressTable);
