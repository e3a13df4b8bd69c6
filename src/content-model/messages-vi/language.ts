/** What the rules on stems, reasons, words and the two languages say, in Vietnamese. */
export const languageInVietnamese: Readonly<Record<string, string>> = {
  'reason begins with a verdict': 'lời giải thích mở đầu bằng phán quyết',
  '"{1}" says what the page says already, and is the sentence that a learner is shown first.':
    '“{1}” chỉ lặp lại điều trang đã báo, mà câu đầu lại là câu người học thấy trước tiên.',
  'Begin with what is so, and why.': 'Hãy mở đầu bằng điều đúng và nói vì sao.',
  'reason too short': 'lời giải thích quá ngắn',
  'The reason has {1} characters; one that explains has at least {2}.':
    'Lời giải thích có {1} ký tự; muốn giải thích được thì cần ít nhất {2}.',
  'Say what makes it right or wrong, in words that a learner can use the next time.':
    'Hãy nói điều gì khiến nó đúng hay sai, sao cho lần sau người học dùng lại được.',
  'two reasons that are one': 'hai lời giải thích như nhau',
  'The reason says nearly the same as the one at {1}:{2}.': 'Lời giải thích gần như trùng với lời ở {1}:{2}.',
  'Say of each what is true of it alone.': 'Với mỗi phương án, hãy nói điều chỉ đúng với riêng nó.',

  'no misconception named': 'chưa nêu quan niệm sai',
  'Option {1} is wrong and does not say which wrong idea leads to it.':
    'Phương án {1} sai mà chưa nêu quan niệm sai nào dẫn đến nó.',
  'Add the wrong idea to misconceptions.yaml, and its id here as `misconception:`.':
    'Hãy thêm quan niệm sai đó vào misconceptions.yaml rồi ghi id của nó ở đây, tại `misconception:`.',
  'Add `misconception:`, such as {1}; where none fits, add one to misconceptions.yaml.':
    'Hãy thêm `misconception:`, chẳng hạn {1}; nếu không cái nào hợp thì thêm một mục mới vào misconceptions.yaml.',

  'long first sentence': 'câu đầu dài',
  'The first sentence of the reason has {1} characters; it is shown at once, and {2} are the most.':
    'Câu đầu của lời giải thích có {1} ký tự; câu này hiện ra ngay nên chỉ được tối đa {2}.',
  'Say the main thing in a short sentence, and the rest after it.':
    'Hãy nói ý chính trong một câu ngắn, phần còn lại để ở sau.',

  'concept not named': 'chưa nêu tên khái niệm',
  'The reason of the right option does not name "{1}", the concept that the question tests.':
    'Lời giải thích của phương án đúng không nêu “{1}”, khái niệm mà câu hỏi kiểm tra.',
  'Name it there; if the question tests another one, put that first in `concepts`.':
    'Hãy nêu tên nó ở đó; nếu câu hỏi kiểm tra khái niệm khác thì đặt khái niệm ấy đầu tiên trong `concepts`.',

  'stem is no question': 'câu dẫn không phải là câu hỏi',
  'The stem does not end in a question mark.': 'Câu dẫn không kết thúc bằng dấu chấm hỏi.',
  'Ask a question that could be answered before the options are read.':
    'Hãy hỏi sao cho có thể trả lời được trước khi đọc các phương án.',
  'no term in the stem': 'câu dẫn không có thuật ngữ',
  'The stem names no term of the glossary that the exam asks for.':
    'Câu dẫn không nêu thuật ngữ nào trong bảng thuật ngữ mà bài thi hỏi đến.',
  'Name the term that the question is about, by its name in the glossary.':
    'Hãy nêu thuật ngữ mà câu hỏi nói đến, đúng như tên trong bảng thuật ngữ.',
  'length of the stem': 'độ dài của câu dẫn',
  'The stem has {1} words; it should have {2} to {3}.': 'Câu dẫn có {1} từ; nên có từ {2} đến {3}.',
  'Leave out what is not needed for the answer.': 'Hãy bỏ những gì không cần cho câu trả lời.',
  'Say what is asked, and about what.': 'Hãy nói rõ hỏi gì, và hỏi về điều gì.',

  'stem without a topic': 'câu dẫn không có chủ đề',
  'The stem does not say what it is about, so each option is a question of its own.':
    'Câu dẫn không cho biết nó nói về điều gì, nên mỗi phương án thành một câu hỏi riêng.',
  'Name the topic: "Which statement about X is **CORRECT**?"':
    'Hãy nêu chủ đề: “Phát biểu nào về X là **ĐÚNG (CORRECT)**?”',

  'option does not fit into the gap': 'phương án không khớp với chỗ trống',
  '"{1}" stands before the gap, and the option begins with "{2}".':
    'Trước chỗ trống đã có “{1}”, mà phương án lại bắt đầu bằng “{2}”.',
  'Take the word out of one of the two, for all options alike.':
    'Hãy bỏ từ đó ở một trong hai chỗ, và làm như nhau với mọi phương án.',
  '"{1}" stands before the gap, and this option needs "{2}".': 'Trước chỗ trống là “{1}”, còn phương án này cần “{2}”.',
  'Write "a(n)" in the stem.': 'Hãy viết “a(n)” trong câu dẫn.',
  'The option is in the plural, and the right one in the singular.':
    'Phương án này ở số nhiều, còn phương án đúng ở số ít.',
  'The option is in the singular, and the right one in the plural.':
    'Phương án này ở số ít, còn phương án đúng ở số nhiều.',
  'Put all options into the same number.': 'Hãy để mọi phương án cùng ở số ít hoặc cùng ở số nhiều.',

  '"{1}" in an option and the negative word of the stem make a double negative.':
    '“{1}” trong phương án cộng với từ phủ định ở câu dẫn thành hai lần phủ định.',
  'Say the option without it, or ask for what is so.':
    'Hãy viết phương án không có từ đó, hoặc đổi câu dẫn thành câu hỏi khẳng định.',

  'hard to read': 'khó đọc',
  'The English of this question reads at grade {1}; {2} is the most.':
    'Phần tiếng Anh của câu hỏi này ở mức đọc lớp {1}; cao nhất là lớp {2}.',
  'Write shorter sentences and shorter words.': 'Hãy viết câu ngắn hơn và dùng từ ngắn hơn.',
  'long sentence': 'câu dài',
  'The sentence has {1} words; {2} are the most.': 'Câu này có {1} từ; nhiều nhất là {2}.',
  'Make two sentences of it.': 'Hãy tách thành hai câu.',
  idiom: 'thành ngữ',
  '"{1}" does not mean what its words mean.': '“{1}” không mang nghĩa đen của các từ trong đó.',
  'Say it in plain words.': 'Hãy nói bằng từ ngữ bình thường.',
  'person with a gender': 'nhân vật bị gắn giới tính',
  '"{1}" makes a man or a woman of a person whose role alone matters.':
    '“{1}” biến nhân vật thành nam hay nữ, trong khi chỉ vai trò mới đáng kể.',
  'Name the role: "the manager", "the learner", "they".': 'Hãy gọi theo vai trò: “the manager”, “the learner”, “they”.',
  'Name the role: "người quản lý", "người học", "nhân viên".':
    'Hãy gọi theo vai trò: “người quản lý”, “người học”, “nhân viên”.',

  'wording that is no longer used': 'cách gọi nay không còn dùng',
  '"{1}" is not what ITIL 4 says today.': '“{1}” không phải là cách nói của ITIL 4 hiện nay.',
  'Write "change enablement"; the change of how people work is "organizational change management".':
    'Hãy viết “change enablement”; còn thay đổi cách làm việc của con người là “organizational change management”.',
  'Write "change enablement" (hỗ trợ thực hiện thay đổi); the older name may be quoted.':
    'Hãy viết “hỗ trợ thực hiện thay đổi” (change enablement); tên cũ có thể đặt trong ngoặc kép.',
  'Write "service provision".': 'Hãy viết “service provision” (cung cấp dịch vụ).',
  'Say that value is enabled or co-created, or quote the words.':
    'Hãy nói rằng giá trị được tạo điều kiện hoặc được đồng tạo, hoặc đặt mấy chữ đó trong ngoặc kép.',

  'not of ITIL 4': 'không thuộc ITIL 4',
  '"{1}" belongs to {2}.': '“{1}” thuộc về {2}.',
  'Say it in exam-facts.yaml, or leave it out: the two syllabi must not be mixed.':
    'Hãy để điều này trong exam-facts.yaml hoặc bỏ đi: không được trộn lẫn hai đề cương.',
  'Use the words of ITIL 4; what is not examined has no criterion (questions: `criterion: null`).':
    'Hãy dùng từ ngữ của ITIL 4; nội dung không thi thì không có tiêu chí (ở câu hỏi: `criterion: null`).',

  'emphasis differs': 'chỗ nhấn mạnh khác nhau',
  'The English has **{1}**; the Vietnamese has no bold capitals with ({2}) behind them.':
    'Tiếng Anh có **{1}**; tiếng Việt không có chữ hoa in đậm kèm ({2}) ở sau.',
  'Write **{1} ({2})**, so that the word of the exam is learned.':
    'Hãy viết **{1} ({2})** để người học quen với từ của đề thi.',
  'Bold parts: {1} in English, {2} in Vietnamese.': 'Số chỗ in đậm: {1} trong tiếng Anh, {2} trong tiếng Việt.',
  'Emphasize the same words in both.': 'Hãy nhấn mạnh cùng những từ ấy ở cả hai ngôn ngữ.',

  'numbers differ': 'con số khác nhau',
  '{1} stands in the {2} text and not in the {3} one.': '{1} có trong bản {2} mà không có trong bản {3}.',
  'Give both the same numbers; a comma of one language is the point of the other (20,000 is 20.000).':
    'Hãy ghi cùng con số ở cả hai; dấu phẩy của ngôn ngữ này là dấu chấm của ngôn ngữ kia (20,000 là 20.000).',

  'lengths differ': 'độ dài chênh lệch',
  'The Vietnamese is {1} times as long as the English; {2} to {3} is usual.':
    'Bản tiếng Việt dài gấp {1} lần bản tiếng Anh; thường là từ {2} đến {3} lần.',
  'Look for what was left out.': 'Hãy tìm xem đã bỏ sót điều gì.',
  'Say in Vietnamese what the English says, and no more.':
    'Hãy nói bằng tiếng Việt đúng những gì bản tiếng Anh nói, không thêm.',

  'Vietnamese name of another term': 'tên tiếng Việt của thuật ngữ khác',
  '"{1}" is the Vietnamese for "{2}"; the English says "{3}".':
    '“{1}” là tên tiếng Việt của “{2}”, còn bản tiếng Anh viết “{3}”.',
  'Write "{1}", or another name that the glossary has for it.':
    'Hãy viết “{1}”, hoặc một tên khác mà bảng thuật ngữ có cho nó.',
  'term without its Vietnamese name': 'thiếu tên tiếng Việt của thuật ngữ',
  'The English speaks of "{1}"; the Vietnamese has none of the names that the glossary has for it.':
    'Bản tiếng Anh nói đến “{1}”; bản tiếng Việt không có tên nào mà bảng thuật ngữ dành cho nó.',
  'Write "{1}"; if another word is right too, add it to the `aliases` of the term.':
    'Hãy viết “{1}”; nếu một từ khác cũng đúng thì thêm từ ấy vào `aliases` của thuật ngữ.',
};
