/** What the check says of texts that `npm run new` left to the author. */
export const templateTextsInVietnamese: Readonly<Record<string, string>> = {
  'text of the template not replaced yet': 'chưa thay phần chữ của bản mẫu',
  'The template left this place to you.': 'Bản mẫu để trống chỗ này cho người soạn.',
  'Still to write: {1}': 'Còn phải viết: {1}',
  'Write your own text in place of the whole of it, TODO included.':
    'Viết nội dung của mình thay cho toàn bộ phần này, kể cả chữ TODO.',
  'The Vietnamese file still holds {1} texts of the template, and so does its English twin.':
    'Tệp tiếng Việt còn {1} chỗ của bản mẫu, và bản tiếng Anh của nó cũng chưa viết xong.',
  'Write the English first ({1}), then translate it here, block by block.':
    'Viết bản tiếng Anh trước ({1}), rồi dịch lần lượt từng khối ở đây.',
};
