/** The syntax of YAML, and values of another shape than expected. */
export const yamlInVietnamese: Readonly<Record<string, string>> = {
  'no space after a colon': 'thiếu dấu cách sau dấu hai chấm',
  'Without a space after its colon this is one word to YAML, and no key.':
    'Không có dấu cách sau dấu hai chấm, YAML coi đây là một chữ liền chứ không phải một khóa.',
  'Write a space after the colon.': 'Viết một dấu cách sau dấu hai chấm.',
  'front matter not closed': 'phần khai báo đầu bài chưa được đóng',
  'The three hyphens of the first line open the front matter, and no second line of three hyphens closes it.':
    'Ba dấu gạch ở dòng đầu mở phần khai báo đầu bài, nhưng không có dòng ba dấu gạch thứ hai để đóng lại.',
  'Write --- on a line of its own after the last line of the front matter.':
    'Viết --- trên một dòng riêng, ngay sau dòng cuối của phần khai báo.',
  tab: 'dấu tab',
  'YAML does not take tabs for indentation.': 'YAML không chấp nhận dấu tab để thụt dòng.',
  'Write {1} spaces in its place.': 'Thay bằng {1} dấu cách.',
  'Write a space in its place.': 'Thay bằng một dấu cách.',
  'Indent with spaces, two for each level.': 'Thụt dòng bằng dấu cách, mỗi cấp hai dấu cách.',
  'colon in a text without quotes': 'dấu hai chấm trong đoạn không có dấu nháy',
  'A colon and a space within a text without quotes make YAML see a key.':
    'Trong đoạn không có dấu nháy, dấu hai chấm kèm dấu cách khiến YAML tưởng là một khóa.',
  "Put the text in quotes: '…', or write it below `>-`.":
    "Đặt đoạn này trong dấu nháy: '…', hoặc viết xuống dưới `>-`.",
  'The YAML parser says: {1}.': 'Bộ đọc YAML báo (nguyên văn): {1}.',
  'Look at the indentation and the quotes of this line and the one before; put texts in quotes.':
    'Xem lại chỗ thụt dòng và dấu nháy của dòng này và dòng trước; đặt các đoạn văn bản trong dấu nháy.',
  'malformed YAML': 'YAML viết sai',
  'The quote {1} opened here is never closed.': 'Dấu nháy {1} mở ở đây không được đóng lại.',
  'two versions at once': 'hai bản nằm chung một chỗ',
  'Git could not join two versions of this text, and wrote both between lines of <<<<<<<, ======= and >>>>>>>.':
    'Git không tự ghép được hai bản của đoạn này nên ghi cả hai vào giữa các dòng <<<<<<<, ======= và >>>>>>>.',
  'Keep the version that is right, or join the two by hand; then delete those three lines.':
    'Giữ lại bản đúng, hoặc tự tay ghép hai bản; rồi xóa ba dòng dấu đó.',
  'unclosed quote': 'dấu nháy chưa đóng',
  'Close it with {1} at the end of the text.': 'Đóng lại bằng {1} ở cuối đoạn.',
  'The {1} opened here is never closed.': 'Dấu {1} mở ở đây không được đóng lại.',
  'unclosed bracket': 'dấu ngoặc chưa đóng',
  'Close it with {1}.': 'Đóng lại bằng {1}.',
  'The text in {1} quotes that begins here ends before its line does: a quote is missing, or one too many.':
    'Đoạn trong dấu nháy {1} bắt đầu ở đây kết thúc trước khi hết dòng: thiếu hoặc thừa một dấu nháy.',
  "write '' for an apostrophe within": "viết '' thay cho dấu nháy đơn nằm bên trong",
  'write \\" for a quote within': 'viết \\" thay cho dấu nháy kép nằm bên trong',
  'quotes do not fit': 'dấu nháy không khớp',
  'Put the whole text in quotes and {1}.': 'Đặt cả đoạn trong dấu nháy và {1}.',
  'Within { }, a text without quotes cannot hold {1}.': 'Bên trong { }, đoạn không có dấu nháy không được chứa {1}.',
  '{1} in a text without quotes': '{1} trong đoạn không có dấu nháy',
  "Put the text in quotes: '…'.": "Đặt đoạn này trong dấu nháy: '…'.",
  'A text without quotes that begins with {1} means something else to YAML.':
    'Đoạn không có dấu nháy mà bắt đầu bằng {1} thì YAML hiểu sang nghĩa khác.',
  "Put the whole text in quotes: '…', or write it below `>-`.":
    "Đặt cả đoạn trong dấu nháy: '…', hoặc viết xuống dưới `>-`.",
  'text begins with {1}': 'đoạn bắt đầu bằng {1}',
  'The key "{1}" stands in line {2} and again in line {3}; only one would count.':
    'Khóa “{1}” có ở dòng {2} rồi lặp lại ở dòng {3}; chỉ một chỗ có hiệu lực.',
  'Delete one of the two.': 'Xóa một trong hai.',
  'key written twice': 'khóa viết hai lần',
  'The file cannot be read as YAML: {1}.': 'Không đọc được tệp này theo YAML, bộ đọc báo (nguyên văn): {1}.',
  'Compare it with a file of the same kind that works.': 'So với một tệp cùng loại không có lỗi.',
  'YAML ends the text before "{1}" and takes the rest for a comment.':
    'YAML cắt đoạn trước “{1}” và coi phần còn lại là chú thích.',
  "Put the whole text in quotes: '…'; a comment goes on a line of its own.":
    "Đặt cả đoạn trong dấu nháy: '…'; chú thích thì viết thành dòng riêng.",
  'text cut off': 'đoạn bị cắt mất đuôi',
  'These are missing here: {1}.': 'Ở đây còn thiếu: {1}.',
  'Add {1}; {2} shows it.': 'Thêm {1}; cách viết có trong {2}.',
  'Within { }, a comma ends a text without quotes; what follows, "{1}", was read as a key.':
    'Bên trong { }, dấu phẩy kết thúc đoạn không có dấu nháy; phần sau đó, “{1}”, bị đọc thành một khóa.',
  'comma in a text without quotes': 'dấu phẩy trong đoạn không có dấu nháy',
  '"{1}" is not a key of this place; there are {2}.': '“{1}” không phải là khóa ở chỗ này; các khóa dùng được: {2}.',
  'unknown key': 'khóa lạ',
  '"{1}" is no id of an option: a choice question has four, a to d.':
    '“{1}” không phải id của phương án: câu trắc nghiệm có bốn phương án, từ a đến d.',
  'There are four without it: delete it.': 'Không kể nó đã đủ bốn: hãy xóa đi.',
  'Write {1}: it is free.': 'Viết {1}: chưa phương án nào dùng.',
  'Delete it. Let the two right statements stand side by side, or be the first and the last; then mark their pair with `correct: true`.':
    'Xóa đi. Xếp hai phát biểu đúng liền nhau, hoặc đặt ở đầu và ở cuối; rồi đánh dấu cặp ấy bằng `correct: true`.',
  '"{1}" does not have the shape that is expected here': '“{1}” không có dạng như chỗ này cần',
  '"{1}" is {2}, which is more than {3}': '“{1}” là {2}, lớn hơn {3}',
  '"{1}" does not fit: {2}': '“{1}” không hợp lệ: {2}',
  '"{1}" has no value.': '“{1}” chưa có giá trị.',
  '"{1}" is missing here.': 'Ở đây thiếu “{1}”.',
  'missing reason': 'thiếu lời giải thích',
  'Add `why: { en: …, vi: … }`.': 'Thêm `why: { en: …, vi: … }`.',
  'Add `vi: …`, or `vi: pending` until it is translated.': 'Thêm `vi: …`, hoặc `vi: pending` khi chưa dịch xong.',
  'Add `{1}: …`.': 'Thêm `{1}: …`.',
  'Write its value': 'Viết giá trị của nó',
  'Add `{1}:`': 'Thêm `{1}:`',
  '{1}; {2} shows it.': '{1}; cách viết có trong {2}.',
  'missing field': 'thiếu một trường',
  'YAML reads {1} as a {2}, and "{3}" is a text.': 'YAML hiểu {1} là {2}, trong khi “{3}” phải là văn bản.',
  'text read as something else': 'văn bản bị hiểu thành kiểu khác',
  "Put it in quotes: '{1}'.": "Đặt trong dấu nháy: '{1}'.",
  '"{1}" is a {2}, and {3} is a text.': '“{1}” phải là {2}, mà {3} lại là văn bản.',
  'Write true or false, without quotes.': 'Viết true hoặc false, không có dấu nháy.',
  'Write the number without quotes.': 'Viết số, không có dấu nháy.',
  'text in place of a value': 'viết văn bản ở chỗ cần giá trị',
  'A text without quotes that begins with [ is a list to YAML.':
    'Đoạn không có dấu nháy mà bắt đầu bằng [ thì YAML hiểu là danh sách.',
  'text begins with [': 'đoạn bắt đầu bằng [',
  "Put the whole text in quotes: '…'.": "Đặt cả đoạn trong dấu nháy: '…'.",
  '"{1}" is one text; it is written in both languages.':
    '“{1}” chỉ có một đoạn; chỗ này phải viết bằng cả hai ngôn ngữ.',
  'missing language': 'thiếu một ngôn ngữ',
  'Write { en: …, vi: … }.': 'Viết { en: …, vi: … }.',
  '"{1}" is {2}; expected {3}': '“{1}” là {2}, đúng ra phải là {3}',
  '"{1}" is not a value of "{2}"; there are {3}.': '“{1}” không phải là giá trị của “{2}”; các giá trị dùng được: {3}.',
  'Take one of them.': 'Chọn một trong số đó.',
  'unknown {1}': 'không có {1} này',
  'Nothing is taught without a source.': 'Dạy điều gì cũng phải có nguồn.',
  'no source': 'chưa ghi nguồn',
  'Name one: `sources: [{ id: source-002, part: … }]`; {1} shows it.':
    'Ghi một nguồn: `sources: [{ id: source-002, part: … }]`; cách viết có trong {1}.',
  'No concept is named.': 'Chưa ghi khái niệm nào.',
  'no concept': 'chưa ghi khái niệm',
  'Name the term that it tests: `concepts: [utility]`.': 'Ghi thuật ngữ mà câu hỏi kiểm tra: `concepts: [utility]`.',
  '"{1}" is {2}, which is less than {3}': '“{1}” là {2}, nhỏ hơn {3}',
  '"{1}" holds too few; at least {2} are needed': '“{1}” có quá ít; cần ít nhất {2}',
  'Compare "{1}" with the example in {2}.': 'So “{1}” với ví dụ trong {2}.',
  'unexpected value': 'giá trị không hợp lệ',
  '"lintAllow" is a list of entries with "rule" and "reason".':
    '“lintAllow” là danh sách, mỗi mục có “rule” (quy tắc) và “reason” (lý do).',
  'Write it like this, with your own reason; only warnings can be allowed. {1} shows it.':
    'Viết như dưới đây, kèm lý do của mình; chỉ cảnh báo mới cho qua được. Cách viết có trong {1}.',
  'the file': 'cả tệp',
  'a list': 'một danh sách',
  'a set of keys': 'một nhóm khóa',
  'the {1} {2}': '{1} “{2}”',
  'a text': 'một đoạn văn bản',
  string: 'chuỗi',
  boolean: 'giá trị true/false',
  number: 'số',
  'an address that begins with https://': 'cần một địa chỉ bắt đầu bằng https://',
  'an id is lower-case ASCII letters and digits, with hyphens between words':
    'id chỉ gồm chữ thường không dấu và chữ số, giữa các từ là dấu gạch nối',
  'a date is written 2026-11-20': 'ngày viết theo dạng 2026-11-20',
  'no such day': 'không có ngày này',
  'There is no {1}: that month has {2} days.': 'Không có ngày {1}: tháng đó chỉ có {2} ngày.',
  'Write the day that is meant.': 'Viết lại đúng ngày.',
  'day still to come': 'ngày chưa tới',
  '{1} is after today, {2}: nobody can have looked at it then.':
    '{1} nằm sau hôm nay, {2}: chưa ai có thể xem lại vào ngày đó.',
  'Write the day on which it was last looked at.': 'Viết ngày xem lại gần nhất.',
  'eight hex digits': 'cần tám chữ số hệ mười sáu',
  'a path such as /learn/<module>/<lesson>/#section or /practice/?drill=<drill>':
    'cần một đường dẫn như /learn/<module>/<lesson>/#section hoặc /practice/?drill=<drill>',
};
