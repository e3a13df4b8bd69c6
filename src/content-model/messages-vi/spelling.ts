/** What the check says of words and their spelling, in Vietnamese. */
export const spellingInVietnamese: Readonly<Record<string, string>> = {
  'unknown word': 'từ không có trong từ điển',
  '"{1}" is no English word that the dictionary knows.': 'Từ điển tiếng Anh không có từ “{1}”.',
  '"{1}" is no Vietnamese syllable that the dictionary knows.': 'Từ điển tiếng Việt không có tiếng “{1}”.',
  'or, if it is right, add it to content/words.yaml under {1}':
    'hoặc nếu từ này đúng, hãy thêm vào content/words.yaml dưới {1}',
  'Look at its letters, {1}.': 'Hãy xem lại từng chữ, {1}.',
  'Did you mean {1}? Mend it, {2}.': 'Có phải ý bạn là {1}? Hãy sửa lại, {2}.',
  'not Oxford spelling': 'không theo chính tả Oxford',
  '"{1}" is written with z in the spelling of this course.': 'Theo chính tả của khóa học này, “{1}” được viết với z.',
  'Write "{1}".': 'Hãy viết “{1}”.',
  'tone mark in the newer place': 'dấu thanh đặt theo kiểu mới',
  '"{1}" has its tone mark on the second letter; this course puts it on the first.':
    '“{1}” có dấu thanh ở chữ thứ hai; khóa học này đặt dấu ở chữ thứ nhất.',
};
