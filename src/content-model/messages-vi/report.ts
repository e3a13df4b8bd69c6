/** The words around the faults: headings, counts, and what the command says of itself. */
export const reportInVietnamese: Readonly<Record<string, string>> = {
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
  'The check failed: {1}': 'Lệnh kiểm tra gặp sự cố: {1}',
};
