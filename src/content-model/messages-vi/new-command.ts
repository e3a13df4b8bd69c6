/** What `npm run new` asks, refuses and reports. */
export const newCommandInVietnamese: Readonly<Record<string, string>> = {
  'What do you want to write?': 'Bạn muốn soạn gì?',
  'prose with questions, in both languages': 'bài giảng kèm câu hỏi, bằng cả hai ngôn ngữ',
  'an entry of the glossary': 'một mục của bảng thuật ngữ',
  'four options, one of them right': 'bốn phương án, trong đó một phương án đúng',
  'sixteen short cases that tell terms apart': 'mười sáu tình huống ngắn giúp phân biệt các thuật ngữ',
  'a situation whose cards are put into groups': 'một tình huống với các thẻ phải xếp vào nhóm',
  'In which module?': 'Thuộc phần nào?',
  'Which terms does it teach? (none yet is fine)': 'Bài dạy những thuật ngữ nào? (chưa có cũng được)',
  'Which terms is it about? The first that you pick is the one it tests.':
    'Câu hỏi nói về những thuật ngữ nào? Thuật ngữ chọn đầu tiên là thuật ngữ được kiểm tra.',
  'Which terms does it tell apart?': 'Tình huống phân biệt những thuật ngữ nào?',
  'Which terms are its classes? (two to four)': 'Những thuật ngữ nào là các lớp của bài luyện? (từ hai đến bốn)',
  'Which lesson?': 'Bài nào?',
  'Another one, not planned yet': 'Một bài khác, chưa có trong kế hoạch',
  'English title of the lesson': 'Tên bài bằng tiếng Anh',
  'English name of the term, as it stands within a sentence':
    'Tên thuật ngữ bằng tiếng Anh, viết như khi đứng giữa câu',
  'What is it about? A few words, of which its file name is made':
    'Câu hỏi nói về điều gì? Ghi vài từ tiếng Anh, tên tệp sẽ lấy từ đó',
  'The same in Vietnamese (nothing yet: just Enter)': 'Tên tiếng Việt (chưa có thì cứ bấm Enter)',
  'Its id and file name, for ever': 'Id, cũng là tên tệp, về sau không đổi nữa',
  'Of which style?': 'Theo kiểu nào?',
  'a plain question': 'câu hỏi thông thường',
  'which is NOT; seldom': 'câu nào KHÔNG phải; ít dùng',
  'a sentence with a gap': 'câu có chỗ trống',
  'which TWO of four statements': 'HAI trong bốn phát biểu',
  'Where is it met?': 'Người học gặp câu này ở đâu?',
  'asked in a lesson': 'trong một bài học',
  'met in practice sessions': 'trong các buổi luyện tập',
  'drawn into papers': 'trong các đề thi',
  'kept for the final paper': 'để dành cho đề cuối khóa',
  'Which criterion of the syllabus?': 'Ứng với tiêu chí nào của đề cương?',
  'none: it is not examined': 'none: nội dung này không thi',
  'Where is it known from?': 'Nội dung này lấy từ nguồn nào?',
  'none of these, or to be said later: the template asks for it': 'không có ở đây, hoặc để sau: bản mẫu sẽ nhắc',
  Written: 'Đã tạo',
  'Left to write': 'Còn phải viết',
  Next: 'Việc tiếp theo',
  'the change is recorded; nobody need review it': 'thay đổi đã được ghi nhận, không cần ai rà soát',
  'the lesson is planned no more': 'bài không còn là bài dự kiến',
  'the lesson is listed': 'đã thêm bài vào danh sách',
  'and {1} more': 'và {1} chỗ nữa',
  'Open {1} and replace each text that begins with TODO.':
    'Mở {1} rồi viết nội dung của mình thay cho từng đoạn bắt đầu bằng TODO.',
  'npm run check:content says what is left, and what could be better.':
    'Chạy npm run check:content -- --lang vi để biết còn thiếu gì và chỗ nào có thể viết hay hơn.',
  'Each check is a question of its own: {1}': 'Mỗi câu kiểm tra là một câu hỏi riêng: {1}',
  'Link it where a lesson speaks of it: [[{1}]] or [[{2}|other words]].':
    'Đặt liên kết ở chỗ bài học nhắc đến thuật ngữ này: [[{1}]] hoặc [[{2}|cách gọi khác]].',
  'npm run dev shows it while you write: /en/{1} and /vi/{2} of the address that it prints':
    'Chạy npm run dev để xem trang trong lúc viết: /en/{1} và /vi/{2} ở địa chỉ mà lệnh in ra',
  'Put this on a line of its own into a lesson, in both languages ({1} and {2}):{3}':
    'Đặt thẻ này thành một dòng riêng trong bài học, ở cả hai ngôn ngữ ({1} và {2}):{3}',
  'Show it in a lesson, in both languages, after the part that teaches the difference: {1}':
    'Đưa nó vào một bài học, ở cả hai ngôn ngữ, sau phần dạy cách phân biệt: {1}',
  'npm run dev shows it in that lesson: {1} of the address that it prints':
    'Chạy npm run dev để xem câu hỏi trong bài ấy: {1} ở địa chỉ mà lệnh in ra',
  '{1} {2} {3} (It would stand at {4}:{5}.)': '{1} {2} {3} (Vị trí: {4}:{5}.)',
  'content/modules.yaml is written in a form in which no place was found for the lesson. Add it to the module {1} by hand ("- id: {2}", its title, "planned: true"), then run the command again.':
    'Cách viết của content/modules.yaml khiến lệnh không tìm được chỗ cho bài. Hãy tự thêm bài vào phần {1} (“- id: {2}”, tên bài, “planned: true”) rồi chạy lại lệnh.',
  'No id can be made of the title "{1}": it has no letter a to z and no digit. Say one with --id.':
    'Không thể tạo id từ tên “{1}” vì tên không có chữ cái a đến z hay chữ số nào. Hãy đặt id bằng --id.',
  'A drill has two to four classes, each of them a term.': 'Bài luyện có từ hai đến bốn lớp, mỗi lớp là một thuật ngữ.',
  'There is such a term already, "{1}" (content/glossary/{2}.yaml). Link it with [[{3}]].':
    'Đã có thuật ngữ “{1}” (content/glossary/{2}.yaml). Chỉ cần đặt liên kết đến đó: [[{3}]].',
  'The id "{1}" was taken already, so this one is called "{2}". If both are the same thing, delete the new one.':
    'Id “{1}” đã có từ trước, nên lần này dùng “{2}”. Nếu cả hai là một thì hãy xóa bản mới.',
  'Its id and file name, for ever ("{1}" is taken already)':
    'Id, cũng là tên tệp, về sau không đổi nữa (“{1}” đã có từ trước)',
  'A title has at least one word.': 'Tên phải có ít nhất một từ.',
  'A title has at most {1} characters.': 'Tên dài nhất {1} ký tự.',
  'A title cannot hold the invisible sign U+{1}. Type the title by hand.':
    'Tên không được chứa ký tự không nhìn thấy U+{1}. Hãy gõ lại tên.',
  'A title cannot begin with {1}: that is the mark of templates.':
    'Tên không được bắt đầu bằng {1}: đó là dấu hiệu của bản mẫu.',
  '"{1}" cannot stand in a title. {2}': 'Tên không được có “{1}”. {2}',
  '"{1}" is no id: write lower-case letters a to z and digits, with single hyphens between words.':
    '“{1}” không thể làm id: hãy dùng chữ thường a đến z và chữ số, giữa các từ là một dấu gạch nối.',
  'An id has at most {1} characters.': 'Id dài nhất {1} ký tự.',
  'The id "{1}" is taken; "{2}" is free.': 'Id “{1}” đã có; “{2}” thì chưa.',
  'There is no {1} "{2}" in {3}; near it are {4}.': 'Không có {1} “{2}” trong {3}; gần giống là {4}.',
  'There is no {1} "{2}"; there are {3}.': 'Không có {1} “{2}”; chỉ có {3}.',
  '{1} needs a value.': '{1} cần có giá trị.',
  'One kind at a time, and a title in quotes: "{1}" is too much.':
    'Mỗi lần chỉ một loại, và tên thì đặt trong dấu nháy: “{1}” là thừa.',
  'npm took {1} for flags of its own: put a lone -- before the flags, as in the example below.':
    'npm đã nhận {1} làm tùy chọn của chính nó: hãy đặt dấu -- đứng riêng trước các tùy chọn, như ở ví dụ bên dưới.',
  'There is no kind "{1}"; there are {2}.': 'Không có loại “{1}”; chỉ có {2}.',
  'There is no flag {1}.': 'Không có tùy chọn {1}.',
  'There is no flag {1}. Did you mean --{2}?': 'Không có tùy chọn {1}. Có phải ý là --{2}?',
  'Usage:': 'Cách dùng:',
  'Example:': 'Ví dụ:',
  'asks for everything': 'hỏi mọi điều cần biết',
  'asks for nothing that the flags say': 'không hỏi những gì tùy chọn đã ghi',
  'lesson, term, question (four options), case (cards to sort), drill (16 short cases)':
    'lesson (bài học), term (thuật ngữ), question (bốn phương án), case (xếp thẻ vào nhóm), drill (16 tình huống ngắn)',
  'the module of a lesson, question or case': 'phần chứa bài học, câu hỏi hay tình huống',
  'English title of a lesson, English name of a term; of a question or case some words on what it asks':
    'tên tiếng Anh của bài hay thuật ngữ; với question và case là vài từ về điều được hỏi',
  'the same in Vietnamese, of a lesson or term; "pending" if left out':
    'tên tiếng Việt của bài hay thuật ngữ; bỏ trống thì là “pending”',
  'the id and file name; made of the title if left out': 'id, cũng là tên tệp; bỏ trống thì tạo từ tên',
  'ids of terms, the tested one first; of a drill its two to four classes':
    'id các thuật ngữ, thuật ngữ được kiểm tra đứng đầu; với drill là hai đến bốn lớp',
  'criteria of the syllabus, or none; those of the concepts if left out':
    'tiêu chí của đề cương, hoặc none; bỏ trống thì lấy theo thuật ngữ',
  'of a question: standard, negative, missing-word, list': 'kiểu của question: standard, negative, missing-word, list',
  'of a question or case: lesson, practice, exam, final': 'kho của question hay case: lesson, practice, exam, final',
  'where it is known from: an id of content/sources.yaml; of the first concept if left out':
    'nguồn của nội dung: một id trong content/sources.yaml; bỏ trống thì theo thuật ngữ đầu tiên',
  'take all proposals, ask nothing': 'dùng mọi giá trị đề xuất, không hỏi gì',
  "There is no directory {1}. Run the command in the project's own directory, or name --dir.":
    'Không có thư mục {1}. Hãy chạy lệnh trong thư mục của dự án, hoặc ghi --dir.',
  'Nothing was written.': 'Chưa có gì được tạo.',
  'Say what to write: npm run new lesson (or term, question, case, drill).':
    'Hãy cho biết cần soạn gì: npm run new lesson (hoặc term, question, case, drill).',
  '{1} and {2}': '{1} và {2}',
  'Say {1} as well; flags stand behind a lone --, as in the example below.':
    'Hãy ghi thêm {1}; các tùy chọn đứng sau dấu -- đứng riêng, như ở ví dụ bên dưới.',
  'The command failed: {1}': 'Lệnh bị lỗi: {1}',
};
