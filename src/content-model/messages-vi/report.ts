/** The words around the faults: headings, counts, and what the command says of itself. */
export const reportInVietnamese: Readonly<Record<string, string>> = {
  '1 of them is mended by `{1}`.': 'Trong đó `{1}` tự sửa được 1 lỗi.',
  '{1} of them are mended by `{2}`.': 'Trong đó `{2}` tự sửa được {1} lỗi.',
  ERROR: 'LỖI',
  WARNING: 'CẢNH BÁO',
  'Cause:': 'Nguyên nhân:',
  'Fix:': 'Cách sửa:',
  'Help:': 'Xem thêm:',
  '{1} in {2}, {3} s': '{1} trong {2}, {3} giây',
  '{1} and {2} in {3}, {4} s': '{1} và {2} trong {3}, {4} giây',
  '1 fault': '1 lỗi',
  '{1} faults': '{1} lỗi',
  '1 warning': '1 cảnh báo',
  '{1} warnings': '{1} cảnh báo',
  '1 file': '1 tệp',
  '{1} files': '{1} tệp',
  'Usage: {1}': 'Cách dùng: {1}',
  "There is no directory {1}. Run the check in the project's own directory, or name --dir.":
    'Không có thư mục {1}. Chạy lệnh này trong thư mục của dự án, hoặc ghi --dir.',
  'There is no language "{1}"; there are {2}.': 'Không có ngôn ngữ “{1}”; chỉ có {2}.',
  '"{1}" is no day. Write one such as 2026-11-20.': '“{1}” không phải một ngày. Hãy viết như 2026-11-20.',
  '"{1}" is not understood here.': 'Không hiểu “{1}” ở đây.',
  'There is no file or folder {1} in {2}.': 'Không có tệp hay thư mục {1} trong {2}.',
  'Not printed of other files: {1}, {2}.': 'Ở các tệp khác (không in ra): {1}, {2}.',
  'only the faults of this file or folder; several may be named. All is checked even so':
    'chỉ in lỗi của tệp hay thư mục này; có thể ghi nhiều tên. Toàn bộ nội dung vẫn được kiểm tra',
  'first mends what needs no understanding: tabs, line ends, letters in two parts, signs that cannot be seen':
    'trước hết tự sửa những gì máy sửa được: dấu tab, dấu xuống dòng, chữ tách làm hai phần, ký tự không nhìn thấy',
  'prints the faults as one JSON list, for other programs': 'in lỗi thành một danh sách JSON cho chương trình khác',
  'prints the faults as annotations of GitHub as well; without asking where GITHUB_ACTIONS is true':
    'in thêm lỗi dưới dạng chú thích của GitHub; tự bật khi GITHUB_ACTIONS là true',
  'counts what may be missing while one writes (pending translations, stale twins) as an error, as npm test does':
    'coi những gì còn thiếu khi đang viết (bản dịch còn chờ, bản dịch đã cũ) là lỗi, như npm test',
  'language of the messages: en or vi': 'ngôn ngữ của thông báo: en hoặc vi',
  'another content directory': 'thư mục nội dung khác',
  'looks at every file anew; without it, unchanged files without a fault are taken from the last check. Without asking where CI is set':
    'xem lại mọi tệp từ đầu; nếu không, tệp không đổi và không có lỗi được lấy từ lần kiểm tra trước. Tự bật khi có biến CI',
  'another day than this one, such as 2026-11-20: reviews of over a year before it, and days after it, are reported':
    'một ngày khác thay cho hôm nay, ví dụ 2026-11-20: báo những lần rà soát đã quá một năm trước ngày ấy và những ngày ghi sau ngày ấy',
  'The check failed: {1}': 'Lệnh kiểm tra gặp sự cố: {1}',
};
