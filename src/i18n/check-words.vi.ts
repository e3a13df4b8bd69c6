/** Vietnamese: what a check's buttons and messages say. A file of its own, so that a page loads one language only. */
import type { CheckWord } from './check-words.en.ts';
import { sayFrom } from './words.ts';

export const checkWordsVi: Readonly<Record<CheckWord, string>> = {
  check: 'Kiểm tra đáp án',
  tryAgain: 'Thử lại',
  right: 'Đúng',
  notRight: 'Chưa đúng',
  rightKey: 'Đáp án đúng',
  yourChoice: 'Bạn đã chọn',
  saving: 'Đang lưu…',
  saved: 'Đã lưu',
  notSaved: 'Chỉ giữ khi trang này còn mở',
  showOther: 'Xem câu này bằng tiếng Anh',
  hideOther: 'Ẩn phần tiếng Anh',
  otherFailed: 'Không tải được phần tiếng Anh. Hãy kiểm tra kết nối rồi bấm lại nút.',
  chooseGroup: 'Chọn nhóm',
  orderHint: 'Sắp xếp các bước bằng nút mũi tên.',
  up: 'Chuyển lên: {step}',
  down: 'Chuyển xuống: {step}',
  moved: '{step}: vị trí {place} trên {total}',
  belongs: 'Thuộc nhóm: {group}',
  place: 'Vị trí {place}',
  inPlace: '{right}/{of} mục ở đúng chỗ.',
  broken: 'Không khởi động được câu hỏi này.',
  reload: 'Tải lại trang',
  brokenHelp: 'Các câu trả lời trước đây của bạn vẫn an toàn. Bạn cũng có thể đọc đáp án bên dưới.',
};

export const sayCheckVi = sayFrom<CheckWord>(checkWordsVi);
