/** What the check says of quotes, encodings, tags and drawings, and what `--fix` says of its work, in Vietnamese. */
export const mechanicalFaultsInVietnamese: Readonly<Record<string, string>> = {
  'curly quotes in place of straight ones': 'dấu nháy cong thay cho dấu nháy thẳng',
  'To YAML {1} is a letter: only " and \' hold a text together.':
    'Với YAML, {1} chỉ là một chữ: chỉ có " và \' mới bao được một đoạn văn.',
  'Write " in place of {1} and {2}.': 'Hãy viết " thay cho {1} và {2}.',
  "Write \" in place of {1} and {2}; if readers are to see them, put straight quotes around: '{3}…{4}'.":
    "Hãy viết \" thay cho {1} và {2}; nếu muốn người đọc thấy chúng, hãy đặt cả đoạn trong dấu nháy thẳng: '{3}…{4}'.",
  'In a tag {1} is a letter: only " holds the value of an attribute.':
    'Trong một thẻ, {1} chỉ là một chữ: chỉ có " mới bao được giá trị của thuộc tính.',
  'Write the attributes of all tags with straight quotes: name="text".':
    'Hãy viết thuộc tính của mọi thẻ bằng dấu nháy thẳng: name="text".',
  'indentation does not fit': 'thụt đầu dòng không khớp',
  'This line begins in column {1}, as no line does to which it could belong.':
    'Dòng này bắt đầu ở cột {1}, không khớp với dòng nào mà nó có thể thuộc về.',
  'Begin it where the other lines of its group begin; each level has two spaces more.':
    'Hãy thụt vào bằng các dòng khác cùng nhóm; mỗi cấp thụt thêm hai dấu cách.',
  'A line that begins with import or export is a program for MDX, and this one is none either.':
    'Với MDX, dòng bắt đầu bằng import hoặc export là một chương trình, mà dòng này cũng không phải chương trình.',
  'Take the line out, or begin it with another word.': 'Hãy bỏ dòng này, hoặc bắt đầu bằng một từ khác.',
  'nested too deeply': 'lồng nhau quá sâu',
  'Lists, quotations or marks stand within one another a hundred times.':
    'Danh sách, trích dẫn hoặc dấu định dạng lồng nhau đến một trăm cấp.',
  'Take what was pasted by mistake out.': 'Hãy bỏ phần đã dán nhầm.',
  'An attribute of a tag is not written name="text".': 'Có thuộc tính của thẻ không được viết theo dạng name="text".',
  'Put its value between two straight quotes and end the tag with > or />.':
    'Hãy đặt giá trị giữa hai dấu nháy thẳng và đóng thẻ bằng > hoặc />.',
  'Byte {1} is no UTF-8; the file was probably saved as {2}.':
    'Byte thứ {1} không phải UTF-8; có lẽ tệp đã được lưu bằng bảng mã {2}.',
  '"{1}" looks like {2}, an encoding of Vietnamese that needs a font of its own.':
    '“{1}” trông giống {2}, một bảng mã tiếng Việt cần phông chữ riêng.',
  'picture without size': 'hình không có kích thước',
  'The drawing does not say how wide and high it is, so the page would jump when it appears.':
    'Hình vẽ không ghi chiều rộng và chiều cao, nên trang sẽ bị xô lệch khi hình hiện ra.',
  'Give its <svg> a viewBox, or width and height.': 'Hãy thêm viewBox, hoặc width và height, vào thẻ <svg>.',
  'changed since its review': 'đã thay đổi sau khi rà soát',
  'The text is not the one that was reviewed.': 'Nội dung không còn là bản đã được rà soát.',
  'Read what changed in both languages, then run `npm run reviewed -- {1}`.':
    'Hãy đọc lại phần thay đổi ở cả hai ngôn ngữ, rồi chạy `npm run reviewed -- {1}`.',
  'record of reviews cannot be read': 'không đọc được sổ ghi các bản đã rà soát',
  'The file does not say path by path which text was reviewed.':
    'Tệp không ghi theo từng đường dẫn bản nào đã được rà soát.',
  'Take back what changed in it; it is written by `npm run reviewed` alone.':
    'Hãy khôi phục tệp; chỉ lệnh `npm run reviewed` mới được ghi vào đó.',
  'Mended {1}: {2}.': 'Đã sửa {1}: {2}.',
  'Not mended {1}: {2}': 'Chưa sửa {1}: {2}',
  'it was changed meanwhile; run the command again.': 'tệp vừa bị thay đổi; hãy chạy lại lệnh.',
  'it cannot be written ({1}).': 'không ghi được tệp ({1}).',
};
