/** What `npm run dev` says to authors, in Vietnamese: the panel of a lesson and the page that lists faults. */
export const livePreviewInVietnamese: Readonly<Record<string, string>> = {
  'Lesson check': 'Kiểm tra bài học',
  Faults: 'Lỗi và cảnh báo',
  'No fault and no warning.': 'Không có lỗi hay cảnh báo nào.',
  Translation: 'Bản dịch',
  'Both languages are complete.': 'Cả hai ngôn ngữ đều đầy đủ.',
  'Terms that are not linked': 'Thuật ngữ chưa có liên kết',
  'Every term of the glossary is linked.': 'Mọi thuật ngữ trong bảng đều đã có liên kết.',
  'Checks: {1}, or {2} per 250 words; about 1 is wanted.':
    'Số câu kiểm tra: {1}, tức {2} câu trên 250 từ; nên có khoảng 1.',
  '{1}: {2} words; about {3} minutes with the checks, the front matter says {4}.':
    'Bản {1}: {2} từ; khoảng {3} phút kể cả câu kiểm tra, phần đầu tệp ghi {4}.',
  '{1}: {2} syllables; about {3} minutes with the checks, the front matter says {4}.':
    'Bản {1}: {2} tiếng; khoảng {3} phút kể cả câu kiểm tra, phần đầu tệp ghi {4}.',
  '{1} faults in the content': 'Nội dung có {1} lỗi',
  '1 fault in the content': 'Nội dung có 1 lỗi',
  'The pages come back by themselves as soon as the files are saved without faults.':
    'Các trang sẽ tự hiện lại ngay khi các tệp được lưu mà không còn lỗi.',
  Cause: 'Nguyên nhân',
  Fix: 'Cách sửa',
  'Warnings, which stop nothing: {1}. npm run check:content shows them.':
    'Số cảnh báo (không chặn gì cả): {1}. Lệnh npm run check:content liệt kê chúng.',
};
