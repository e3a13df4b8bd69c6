/** What the rules on options say, in Vietnamese. */
export const optionsInVietnamese: Readonly<Record<string, string>> = {
  // LEN-1, LEN-2
  'options of unequal length': 'các phương án dài ngắn chênh lệch',
  'The longest option has {1} characters, the shortest {2}: more than {3} times as many.':
    'Phương án dài nhất có {1} ký tự, ngắn nhất có {2}: gấp hơn {3} lần.',
  'Shorten this one or say more in the shortest, until no option stands out.':
    'Rút ngắn phương án này hoặc viết thêm vào phương án ngắn nhất, sao cho không phương án nào nổi bật.',
  'right option longest': 'phương án đúng dài nhất',
  'The right option has {1} characters, the longest of the others {2}; who knows nothing picks the longest.':
    'Phương án đúng có {1} ký tự, phương án dài nhất trong số còn lại có {2}; người không biết gì sẽ chọn câu dài nhất.',
  'Shorten it, or give one of the others as much detail.':
    'Rút ngắn phương án này, hoặc viết một phương án khác chi tiết ngang với nó.',
  // ABS-1
  'absolute word': 'từ mang nghĩa tuyệt đối',
  '"{1}" stands in an option that is not true, and no true one has such a word: learners strike out what sounds absolute.':
    '“{1}” nằm trong một phương án không đúng sự thật, còn phương án đúng sự thật thì không có từ nào như vậy: người học sẽ gạch bỏ những gì nghe có vẻ tuyệt đối.',
  'Say it without "{1}", or use such a word in a true option as well.':
    'Viết lại không dùng “{1}”, hoặc dùng một từ như vậy cả trong phương án đúng sự thật.',
  // CUE-1
  'word of the stem in the right option alone': 'từ của câu hỏi chỉ lặp lại trong phương án đúng',
  '"{1}" ties the right option to the stem; nothing ties a wrong one to it.':
    '“{1}” nối phương án đúng với câu hỏi; không có gì nối một phương án sai với câu hỏi.',
  'Say one of the two in other words, or use a word of the stem in a wrong option.':
    'Diễn đạt một trong hai chỗ bằng từ khác, hoặc dùng một từ của câu hỏi trong một phương án sai.',
  // CUE-2
  'right option in the middle of the others': 'phương án đúng là điểm chung của các phương án khác',
  'The right option has {1} words in common with the others, the next {2}: it looks like what they were made from.':
    'Phương án đúng có {1} từ chung với các phương án khác, phương án kế tiếp có {2}: trông như các phương án kia được viết ra từ nó.',
  'Let two wrong options share words with each other that the right one does not have.':
    'Hãy để hai phương án sai có chung với nhau những từ mà phương án đúng không có.',
  // CUE-3
  'option that does not fit the stem': 'phương án không khớp ngữ pháp với câu hỏi',
  'The stem ends in "{1}", and this option cannot follow it: grammar alone strikes it out.':
    'Câu hỏi kết thúc bằng “{1}” mà phương án này không thể đi sau: chỉ cần ngữ pháp cũng loại được nó.',
  'End the stem with "a(n)" or another word that all options can follow, or put the article into the options.':
    'Kết thúc câu hỏi bằng “a(n)” hoặc một từ mà mọi phương án đều đi sau được, hoặc đưa mạo từ vào các phương án.',
  // CUE-4
  'key phrase in the right option alone': 'cụm từ khóa chỉ có trong phương án đúng',
  '"{1}" is a key phrase of the glossary, and no wrong option holds one: learners recognize it without understanding.':
    '“{1}” là cụm từ khóa của bảng thuật ngữ, và không phương án sai nào có cụm từ khóa: người học nhận ra nó mà không cần hiểu.',
  'Say it in other words, or put a key phrase of another term into a wrong option.':
    'Diễn đạt bằng từ khác, hoặc đưa cụm từ khóa của một thuật ngữ khác vào một phương án sai.',
  // PAR-1
  'options of different forms': 'các phương án khác dạng nhau',
  'This option is {1}, the first one {2}.': 'Phương án này là {1}, phương án đầu là {2}.',
  'Let all four begin alike: with a thing, with "to", or with a verb in -ing.':
    'Hãy để cả bốn mở đầu giống nhau: bằng một danh từ, bằng “to”, hoặc bằng động từ đuôi -ing.',
  'a thing or a sentence': 'một cụm danh từ hoặc một câu',
  'a thing or a command': 'một cụm danh từ hoặc một câu mệnh lệnh',
  'things or a verb in -s': 'danh từ số nhiều hoặc động từ đuôi -s',
  'a verb in -ing': 'động từ đuôi -ing',
  'a word in -ing': 'từ đuôi -ing',
  'an infinitive with "to"': 'động từ nguyên thể với “to”',
  'a clause or a phrase with a preposition': 'một mệnh đề hoặc một cụm giới từ',
  'a clause with a question word': 'mệnh đề bắt đầu bằng từ để hỏi',
  // OVL-1
  'overlapping options': 'các phương án chồng lên nhau',
  'Option {1}': 'Phương án {1}',
  'Statement {1}': 'Phát biểu {1}',
  '{1} and {2} say nearly the same in the same words, or one holds the other.':
    '{1} và {2} nói gần như cùng một điều bằng cùng những từ ấy, hoặc cái này chứa trọn cái kia.',
  'Put another wrong idea in place of one, or say them in words that show the difference.':
    'Thay một phương án bằng một điều sai khác, hoặc diễn đạt sao cho thấy rõ chỗ khác nhau.',
  // VAG-1
  'only a vague word between two options': 'hai phương án chỉ khác nhau ở một từ mơ hồ',
  'Without "{1}" and its like, numbers {2} and {3} say the same.':
    'Bỏ “{1}” và những từ tương tự đi thì số {2} và số {3} nói cùng một điều.',
  'Let the two differ in a fact, or put another wrong idea in place of one.':
    'Hãy để hai phương án khác nhau về nội dung, hoặc thay một phương án bằng một điều sai khác.',
  // PLA-1
  'option that belongs nowhere': 'phương án lạc đề',
  'No word of this option stands in the glossary, in the syllabus, in the stem or in another option.':
    'Không từ nào của phương án này có trong bảng thuật ngữ, trong đề cương, trong câu hỏi hay trong phương án khác.',
  'Write what somebody who half knows the subject could believe, with a term or a word of the stem.':
    'Viết điều mà một người mới hiểu nửa vời có thể tin, có dùng một thuật ngữ hoặc một từ của câu hỏi.',
  'Say it with a term of the glossary, or in plain words of service work.':
    'Diễn đạt bằng một thuật ngữ trong bảng thuật ngữ, hoặc bằng từ thông thường của công việc dịch vụ.',
  // NUM-1
  'numbers out of order': 'các số không theo thứ tự',
  'The options are the numbers {1}.': 'Các phương án là những số {1}.',
  'Put the options in the order of their numbers, each with its id, and write `fixedOrder: true`.':
    'Xếp các phương án theo thứ tự của số, mỗi phương án giữ id của mình, và viết `fixedOrder: true`.',
  'numbers that are shuffled': 'các số bị xáo trộn',
  'The options are numbers in their order, but they are shown in another one for each learner.':
    'Các phương án là những số theo thứ tự, nhưng mỗi người học lại thấy chúng theo một thứ tự khác.',
  // RDN-1
  'same opening in all options': 'mọi phương án mở đầu giống nhau',
  'All four options begin with "{1}".': 'Cả bốn phương án đều mở đầu bằng “{1}”.',
  'Move these words into the stem.': 'Chuyển những từ này lên câu hỏi.',
  // LET-1
  'option with a letter of its own': 'phương án tự mang chữ cái hoặc số',
  '"{1}" stands before the text; the page itself puts a letter or a number before each, and shows options in another order to each learner.':
    '“{1}” đứng trước nội dung; trang tự ghi chữ cái hoặc số trước mỗi câu, và xáo thứ tự phương án cho từng người học.',
  'Delete "{1}".': 'Xóa “{1}”.',
  'option named by its place': 'gọi phương án theo vị trí',
  '"{1}" means another option for each learner, because options are shuffled.':
    'Với mỗi người học, “{1}” chỉ một phương án khác, vì các phương án được xáo trộn.',
  'Name the option by what it says.': 'Gọi phương án bằng nội dung của nó.',
};
