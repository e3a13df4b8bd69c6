/** What the rules of drills, exams and the bank of questions say, in Vietnamese: English sentence → Vietnamese. */
export const bankInVietnamese: Readonly<Record<string, string>> = {
  // rules/sound-drills.ts
  'not sixteen cases': 'không đủ đúng mười sáu tình huống',
  'A drill has {1} cases; this one has {2}.': 'Một bài luyện phân biệt có {1} tình huống; bài này có {2}.',
  'Write {1} more.': 'Hãy viết thêm {1}.',
  'Delete {1} of them.': 'Hãy xóa bớt {1}.',
  'too few cases of a class': 'một lớp có quá ít tình huống',
  'Cases of the class "{1}": {2}. Each class has at least {3}.':
    'Số tình huống thuộc lớp “{1}”: {2}. Mỗi lớp cần ít nhất {3}.',
  'Write {1} more of it, or take the class away.': 'Hãy viết thêm {1} tình huống thuộc lớp này, hoặc bỏ lớp ấy đi.',
  'The class "{1}" is named twice.': 'Lớp “{1}” được nêu hai lần.',
  'class named twice': 'một lớp được nêu hai lần',
  'A drill has two to four classes, so that all are seen at a glance; this one has {1}.':
    'Một bài luyện phân biệt có từ hai đến bốn lớp để người học nhìn thấy hết cùng lúc; bài này có {1}.',
  'too many classes': 'quá nhiều lớp',
  'equal cases': 'hai tình huống giống nhau',
  'The cases "{1}" and "{2}" say the same.': 'Tình huống “{1}” và “{2}” nói cùng một điều.',

  // rules/shown-drills.ts
  '"{1}" is shown earlier in this lesson; one drill would stand in two places.':
    '“{1}” đã có ở phía trên trong bài này; cùng một bài luyện sẽ đứng ở hai chỗ.',
  'Delete this one; whoever wants more begins another eight cases.':
    'Hãy xóa thẻ này; ai muốn luyện thêm thì làm tiếp tám tình huống khác.',
  'drill shown twice': 'bài luyện xuất hiện hai lần',

  // rules/sound-start.ts
  '"{1}" stands earlier in this list; nobody is asked the same twice.':
    '“{1}” đã có ở trên trong danh sách này; không hỏi ai một câu hai lần.',
  'question stands twice': 'câu hỏi xuất hiện hai lần',
  '"{1}" is of kind {2}; where to start is asked with four options.':
    '“{1}” thuộc loại {2}; câu hỏi tìm chỗ bắt đầu phải có bốn phương án.',
  'no choice question': 'không phải câu hỏi lựa chọn',
  'Name a question of kind choice.': 'Hãy ghi một câu hỏi thuộc loại choice.',
  'No lesson asks "{1}", so its answer says nothing about where to start.':
    'Không bài nào hỏi “{1}” nên câu trả lời không cho biết nên bắt đầu từ đâu.',
  'question that no lesson asks': 'câu hỏi không có trong bài nào',
  'Name a question that is a check of a lesson.': 'Hãy ghi một câu hỏi có trong một bài học.',

  // rules/sound-exams.ts
  'The blueprint draws no question.': 'Khung đề này không rút câu hỏi nào.',
  "Say how many questions of which criterion, such as { '1.1': 8 }.":
    "Hãy ghi mỗi tiêu chí lấy bao nhiêu câu, chẳng hạn { '1.1': 8 }.",
  'paper without questions': 'đề thi không có câu hỏi',
  '{1} marks are needed to pass, and a paper of {2} questions has {3}.':
    'Cần {1} điểm để đạt, nhưng một đề có {2} câu chỉ có {3} điểm.',
  'Write at most {1}, or null for a paper without a verdict.':
    'Hãy ghi nhiều nhất là {1}, hoặc null nếu đề không xét đạt hay không đạt.',
  'nobody could pass': 'không ai có thể đạt',
  'The shares of the styles are parts of a hundred; their sum is {1}.':
    'Tỉ lệ các dạng câu được tính trên một trăm; tổng của chúng đang là {1}.',
  'Change one of them so that the sum is 100.': 'Hãy sửa một tỉ lệ để tổng bằng 100.',
  'shares do not add up': 'tổng các tỉ lệ không khớp',
  'The code {1} is already that of {2}; a form code would not say which is meant.':
    'Mã {1} đã thuộc về {2}; nhìn mã đề sẽ không biết là kỳ thi nào.',
  'Take two other capital letters.': 'Hãy chọn hai chữ in hoa khác.',
  'code used twice': 'một mã dùng hai lần',

  // writing/letter-balance.ts
  'Of {1} questions of the pool {2}, {3} have their right option at {4}; by chance it would be {5} to {6}.':
    'Trong {1} câu hỏi của nhóm {2}, có {3} câu mà phương án đúng đứng ở vị trí {4}; nếu xếp ngẫu nhiên thì chỉ từ {5} đến {6}.',
  'a letter is right too often': 'một vị trí đúng quá nhiều lần',
  'a letter is right too rarely': 'một vị trí đúng quá ít lần',
  'Move the right option from {1} to {2} in questions such as this one, {3} in all; the options keep their ids.':
    'Hãy chuyển phương án đúng từ vị trí {1} sang {2} ở những câu như câu này, tất cả {3} câu; các phương án giữ nguyên id.',

  // writing/longest-keys.ts, writing/absolute-options.ts
  'In {1} of {2} questions of the pool {3} the right option is the longest one in {4}; a learner who takes the longest is right too often. This one stands out most.':
    'Ở {1} trong {2} câu hỏi của nhóm {3}, phương án đúng là phương án dài nhất trong {4}; cứ chọn phương án dài nhất thì đúng quá thường xuyên. Câu này lộ rõ nhất.',
  'Shorten the right option, or lengthen a wrong one, in {1} of them.':
    'Hãy rút ngắn phương án đúng, hoặc viết dài thêm một phương án sai, ở {1} câu trong số đó.',
  'right options are the longest too often': 'phương án đúng quá thường là phương án dài nhất',
  'Of {1} options with an absolute word in {2}, {3} are wrong, which is more than {4} in a hundred: whoever strikes out such words is nearly always right. This is the first of them.':
    'Trong {1} phương án có từ tuyệt đối bằng {2}, có {3} phương án sai, tức hơn {4} trên một trăm: ai cứ gạch bỏ những từ như thế thì gần như luôn đúng. Đây là phương án đầu tiên.',
  'Say wrong options without "{1}" and its like, or use such words in right ones.':
    'Hãy viết các phương án sai mà không dùng “{1}” và những từ tương tự, hoặc dùng chúng cả trong phương án đúng.',
  'absolute words are wrong too often': 'phương án có từ tuyệt đối quá thường là sai',

  // writing/guessing.ts, writing/guessable-keys.ts
  'the longest option': 'phương án dài nhất',
  'the option with the most words of the stem': 'phương án có nhiều từ của câu dẫn nhất',
  'an option without an absolute word': 'một phương án không có từ tuyệt đối',
  'the whole bank': 'cả ngân hàng câu hỏi',
  'the pool {1}': 'nhóm {1}',
  'In {1}, whoever always takes {2} is right in {3} of 100 of the {4} questions of {5}, without knowing anything. At most {6} are fair. This question is one of {7} that help.':
    'Bằng {1}, ai cứ chọn {2} sẽ đúng {3} phần trăm trong {4} câu hỏi của {5} dù không biết gì. Nhiều nhất {6} phần trăm mới là công bằng. Câu này là một trong {7} câu tạo ra điều đó.',
  'Give wrong options what the right one has (length, words of the stem), or take it from the right one, in some of these questions.':
    'Ở một số câu như vậy, hãy cho các phương án sai những gì phương án đúng có (độ dài, từ của câu dẫn), hoặc bỏ bớt ở phương án đúng.',
  'Right without knowing, at worst: {1} (at most {2} % are fair).':
    'Đúng mà không cần biết, ở mức tệ nhất: {1} (công bằng là không quá {2} %).',
  'right options can be guessed': 'có thể đoán được phương án đúng',

  // writing/equal-stems.ts
  '"{1}" ({2}) asks the same, word for word.': '“{1}” ({2}) hỏi đúng như vậy, từng chữ một.',
  'Ask about something else, or delete one of the two.': 'Hãy hỏi về điều khác, hoặc xóa một trong hai câu.',
  'questions nearly the same': 'hai câu hỏi gần như giống nhau',
  '"{1}" ({2}) asks nearly the same; the texts agree to {3} %.':
    '“{1}” ({2}) hỏi gần như vậy; hai đoạn văn giống nhau đến {3} %.',
  'Ask in other words, or let "{1}" and "{2}" name each other in `enemies`.':
    'Hãy hỏi bằng cách khác, hoặc để “{1}” và “{2}” nêu tên nhau trong `enemies`.',

  // writing/enough-for-papers.ts
  'too few questions for a paper': 'quá ít câu hỏi để ra đề',
  'Reviewed questions of kind choice of criterion {1} in the pool {2}: {3}. A paper draws {4} of them, and there must be {5}.':
    'Số câu hỏi loại choice đã rà soát của tiêu chí {1} trong nhóm {2}: {3}. Một đề rút {4} câu, nên phải có {5} câu.',
  'Write {1} more, or write `enabled: false` until they are there.':
    'Hãy viết thêm {1} câu, hoặc ghi `enabled: false` cho đến khi đủ.',
  'enemies leave no paper': 'các câu loại trừ nhau nên không ra được đề',
  'A paper draws {1} questions of criterion {2}. `enemies` in the pool {3} leave {4} that can stand together, beside those of the criteria before it.':
    'Một đề rút {1} câu hỏi của tiêu chí {2}. Vì `enemies` trong nhóm {3}, chỉ có {4} câu có thể đứng chung một đề, cùng với câu hỏi của các tiêu chí trước đó.',
  "Write {1} more that are nobody's enemy, or write `enabled: false` until they are there.":
    'Hãy viết thêm {1} câu không loại trừ câu nào khác, hoặc ghi `enabled: false` cho đến khi đủ.',

  // writing/paper-mix.ts
  'of style {1}': 'thuộc dạng {1}',
  'of Bloom level 1': 'thuộc mức Bloom 1',
  'bank unlike its papers': 'ngân hàng câu hỏi không giống đề thi',
  'Of a hundred questions that this exam can draw, {1} are {2}; a paper should have {3}.':
    'Trong một trăm câu mà kỳ thi này có thể rút, {1} câu {2}; một đề nên có {3}.',
  'Write more questions {1}.': 'Hãy viết thêm câu hỏi {1}.',
  'Write more of the other questions.': 'Hãy viết thêm các câu hỏi khác.',
  'too many negative questions': 'quá nhiều câu hỏi phủ định',
  'Of a hundred questions that this exam can draw, {1} are negative; {2} are the most.':
    'Trong một trăm câu mà kỳ thi này có thể rút, {1} câu là câu phủ định; nhiều nhất là {2}.',
  'Turn some of them round, so that they ask what is so.':
    'Hãy viết lại một số câu để hỏi điều đúng thay vì điều không đúng.',

  // writing/telling-stems.ts
  'stem gives another question away': 'câu dẫn làm lộ đáp án của câu khác',
  '"{1}" tells what is right in {2}, and both may stand in one paper.':
    '“{1}” cho biết đáp án đúng của {2}, mà các câu này có thể cùng nằm trong một đề.',
  'Say it in other words, or let the two name each other in `enemies`.':
    'Hãy diễn đạt cách khác, hoặc để hai câu nêu tên nhau trong `enemies`.',

  // writing/enough-questions.ts
  'too few questions about a concept': 'quá ít câu hỏi về một khái niệm',
  'Questions that name "{1}" among their concepts: {2}. Each concept has at least {3}.':
    'Số câu hỏi nêu “{1}” trong mục concepts: {2}. Mỗi khái niệm cần ít nhất {3} câu.',
  'Write {1} more, or name it where a question is about it already.':
    'Hãy viết thêm {1} câu, hoặc nêu tên khái niệm ở những câu vốn đã hỏi về nó.',
  'too few options with a misconception': 'quá ít phương án dựa trên một quan niệm sai',
  'Wrong options behind which "{1}" stands: {2}. Each misconception has at least {3}.':
    'Số phương án sai dựa trên “{1}”: {2}. Mỗi quan niệm sai cần ít nhất {3} phương án.',
  'Write {1} more, name it where a wrong option rests on it already, or delete it.':
    'Hãy viết thêm {1} phương án, nêu tên quan niệm sai ở những phương án sai vốn dựa trên nó, hoặc xóa nó.',

  // writing/orphan-terms.ts
  'term without a use': 'thuật ngữ không được dùng đến',
  'No lesson links or teaches "{1}", and no question names it.':
    'Không bài học nào dẫn đến hay dạy “{1}”, cũng không câu hỏi nào nêu tên nó.',
  'Link it with [[{1}]] where it is spoken of, or delete the file.':
    'Hãy dẫn đến nó bằng [[{1}]] ở chỗ nhắc tới nó, hoặc xóa tệp này.',

  // writing/old-reviews.ts
  'not read for a year': 'đã hơn một năm chưa đọc lại',
  'It was last read against its sources {1} days ago; {2} are the most.':
    'Lần đối chiếu với nguồn gần nhất cách đây {1} ngày; nhiều nhất là {2} ngày.',
  'Read it again, mend what is out of date, then write `lastReviewed: {1}`.':
    'Hãy đọc lại, sửa những chỗ đã cũ, rồi ghi `lastReviewed: {1}`.',
};
