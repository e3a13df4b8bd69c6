/** Questions: options, reasons, styles, pools, key phrases. */
export const questionsInVietnamese: Readonly<Record<string, string>> = {
  '"{1}" speaks of the other options, which stand in another order for each learner.':
    '“{1}” nói về các phương án khác, mà thứ tự phương án mỗi người học một khác.',
  'Say in words what the option means.': 'Nói hẳn ra phương án đó là gì.',
  'option about options': 'phương án nói về phương án khác',
  '"{1}" is of kind {2}; <{3}> asks {4}.': '“{1}” thuộc loại {2}; <{3}> hỏi loại {4}.',
  'question of another kind': 'câu hỏi khác loại',
  'Write <{1} id="{2}" />.': 'Viết <{1} id="{2}" />.',
  '"{1}" belongs to the pool {2}; a lesson would give it away.': '“{1}” thuộc kho {2}; đưa vào bài học thì lộ câu hỏi.',
  'question of another pool': 'câu hỏi thuộc kho khác',
  'Ask a question with `pool: lesson`.': 'Đặt câu hỏi có `pool: lesson`.',
  '"{1}" is asked earlier in this lesson; one answer would count for both places.':
    '“{1}” đã hỏi ở phía trên trong bài này; một câu trả lời sẽ tính cho cả hai chỗ.',
  'question asked twice': 'câu hỏi lặp lại',
  'Ask another question, or delete this one.': 'Hỏi câu khác, hoặc xóa câu này.',
  '"{1}" has `pool: lesson`, and no lesson asks it.': '“{1}” có `pool: lesson` mà không bài nào hỏi.',
  'Put <{1} id="{2}" /> into a lesson, or choose the pool practice.':
    'Đặt <{1} id="{2}" /> vào một bài, hoặc chọn kho practice.',
  'question never asked': 'câu hỏi không được hỏi ở đâu',
  'The question has no criterion, and the pool {1} is drawn by criteria.':
    'Câu hỏi không có tiêu chí, mà kho {1} rút câu theo tiêu chí.',
  'Name a criterion, or choose the pool lesson or practice.': 'Ghi một tiêu chí, hoặc chọn kho lesson hay practice.',
  'pool needs a criterion': 'kho này cần tiêu chí',
  'Criterion {1} has Bloom level {2}, the question {3}.': 'Tiêu chí {1} ở mức Bloom {2}, câu hỏi lại ghi mức {3}.',
  'Write `bloom: {1}`, or choose another criterion.': 'Viết `bloom: {1}`, hoặc chọn tiêu chí khác.',
  'another Bloom level': 'khác mức Bloom',
  'A choice question has four options, a to d; this one has {1}.':
    'Câu hỏi chọn có bốn phương án, a đến d; ở đây: {1}.',
  'Add option {1}.': 'Thêm phương án {1}.',
  'Delete the options beyond four.': 'Xóa các phương án thừa, giữ lại bốn.',
  'not four options': 'không đủ bốn phương án',
  'Option {1} has no text; only the options of a list question are given.':
    'Phương án {1} không có lời; chỉ câu hỏi kiểu list mới có sẵn phương án.',
  'Add `text: { en: …, vi: … }`.': 'Thêm `text: { en: …, vi: … }`.',
  'The stem holds the right option word for word.': 'Câu dẫn chứa nguyên văn phương án đúng.',
  'answer within the stem': 'đáp án nằm trong câu dẫn',
  'Say one of the two in other words.': 'Diễn đạt lại một trong hai.',
  'Numbers {1} and {2} say the same.': 'Số {1} và số {2} nói cùng một điều.',
  'equal options': 'phương án trùng nhau',
  'Change or delete one of the two.': 'Sửa hoặc xóa một trong hai.',
  'A wrong sentence has three mends; this one has {1}.': 'Câu sai phải có ba phương án sửa; câu này có {1}.',
  'not three mends': 'không đủ ba phương án sửa',
  'Write three, one of them `correct: true`.': 'Viết ba phương án, một phương án ghi `correct: true`.',
  'The lesson asks {1} questions of kind choice; each lesson asks at least {2}.':
    'Bài này có {1} câu hỏi loại choice; mỗi bài cần ít nhất {2}.',
  'Add {1}, about one per 250 words.': 'Thêm {1} câu, cứ chừng 250 chữ một câu.',
  'too few checks': 'quá ít câu hỏi',
  '1 gap': '1 chỗ trống',
  '{1} gaps': '{1} chỗ trống',
  'The stem has {1}, one at its very start.': 'Câu dẫn có {1}, một chỗ nằm ngay đầu câu.',
  'The stem has {1}.': 'Câu dẫn có {1}.',
  'The stem has a gap, and its style is not missing-word.': 'Câu dẫn có chỗ trống mà kiểu không phải missing-word.',
  'Write [?] once, after some words.': 'Viết [?] một lần, sau vài từ.',
  'Write `style: missing-word`, or fill the gap.': 'Viết `style: missing-word`, hoặc điền vào chỗ trống.',
  'gap of the stem': 'chỗ trống của câu dẫn',
  'The marked phrase has {1} words; the limit is {2}, so that no sentence of a source is copied.':
    'Cụm từ được đánh dấu có {1} từ; giới hạn là {2}, để không chép câu nào của nguồn.',
  'key phrase too long': 'cụm từ chính quá dài',
  'Mark only the words that the exam expects.': 'Chỉ đánh dấu những từ mà đề thi dùng.',
  '"{1}" does not stand marked in the definition of this language.':
    '“{1}” không được đánh dấu trong định nghĩa của ngôn ngữ này.',
  'Write =={1}== in `definition`, or take it out of `keyPhrases`.':
    'Viết =={1}== trong `definition`, hoặc bỏ nó khỏi `keyPhrases`.',
  'key phrase not in the definition': 'cụm từ chính không có trong định nghĩa',
  'A list question has four statements; this one has {1}.': 'Câu hỏi kiểu list có bốn phát biểu; câu này có {1}.',
  'not four statements': 'không đủ bốn phát biểu',
  'Write four.': 'Viết đủ bốn.',
  'The pairs of a list question always stand in the same order.': 'Các cặp của câu hỏi kiểu list luôn theo một thứ tự.',
  'order not fixed': 'thứ tự chưa cố định',
  'Write `fixedOrder: true`.': 'Viết `fixedOrder: true`.',
  'Option {1} stands at place {2}; the pairs belong to a, b, c, d in this order.':
    'Phương án {1} đứng ở chỗ thứ {2}; các cặp ứng với a, b, c, d theo thứ tự này.',
  'Write a, b, c, d.': 'Viết a, b, c, d.',
  'The options are given: a is 1 and 2, b is 2 and 3, c is 3 and 4, d is 1 and 4.':
    'Các phương án có sẵn: a là 1 và 2, b là 2 và 3, c là 3 và 4, d là 1 và 4.',
  'text in a list option': 'phương án kiểu list có lời',
  'Delete `text`; mark the right pair with `correct: true`.': 'Xóa `text`; đánh dấu cặp đúng bằng `correct: true`.',
  'Statements belong to style list; this question is of style {1}, which does not show them.':
    'Phát biểu thuộc về kiểu list; câu này theo kiểu {1}, kiểu này không hiện phát biểu.',
  'statements not shown': 'phát biểu không được hiện',
  'Write `style: list`, or delete them.': 'Viết `style: list`, hoặc xóa các phát biểu.',
  '"{1}" turns the question round, and its style is not negative.':
    '“{1}” làm câu hỏi đảo ngược, mà kiểu không phải negative.',
  'Ask for what is so, or write `style: negative` with **NOT** in bold capitals.':
    'Hỏi theo chiều khẳng định, hoặc viết `style: negative` với **NOT** in hoa và đậm.',
  'negative stem': 'câu dẫn phủ định',
  'A negative stem has its negative word once, bold and in capitals; here it stands {1} times so.':
    'Câu dẫn phủ định có từ phủ định đúng một lần, in hoa và đậm; ở đây có {1} lần như vậy.',
  'negative word not marked once': 'từ phủ định không được đánh dấu đúng một lần',
  'Write {1} once.': 'Viết {1} một lần.',
  'double negative': 'phủ định hai lần',
  option: 'phương án',
  options: 'phương án',
  mend: 'phương án sửa',
  mends: 'phương án sửa',
  'Question "{1}" has {2} {3} and none is marked correct.':
    'Câu hỏi “{1}” có {2} {3} mà chưa đánh dấu cái nào là đúng.',
  'Set `correct: true` on exactly one {1}.': 'Ghi `correct: true` ở đúng một {1}.',
  'no correct {1}': 'chưa có {1} đúng',
  'Question "{1}" has {2} {3} marked correct; a learner can give one.':
    'Câu hỏi “{1}” có {2} {3} được đánh dấu đúng; người học chỉ chọn được một.',
  'two correct {1}': 'hai {1} cùng đúng',
  'Delete `correct: true` on all but one.': 'Xóa `correct: true`, chỉ giữ một chỗ.',
  'Question "{1}" has {2} sentences with mends; a talk has one or two slips.':
    'Câu hỏi “{1}” có {2} câu kèm phương án sửa; một đoạn thoại có một hoặc hai chỗ sai.',
  'no slip to find': 'không có chỗ sai để tìm',
  'Give `mends` to one or two sentences.': 'Thêm `mends` vào một hoặc hai câu.',
};
