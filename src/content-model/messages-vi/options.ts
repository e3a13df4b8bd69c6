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
  // PAR-1
  'options of different forms': 'các phương án khác dạng nhau',
  'This option is {1}, the first one {2}.': 'Phương án này là {1}, phương án đầu là {2}.',
  'Let all four begin alike: with a thing, with "to", or with a verb in -ing.':
    'Hãy để cả bốn mở đầu giống nhau: bằng một danh từ, bằng "to", hoặc bằng động từ đuôi -ing.',
  'a thing or a sentence': 'một cụm danh từ hoặc một câu',
  'a thing or a command': 'một cụm danh từ hoặc một câu mệnh lệnh',
  'things or a verb in -s': 'danh từ số nhiều hoặc động từ đuôi -s',
  'a verb in -ing': 'động từ đuôi -ing',
  'a word in -ing': 'từ đuôi -ing',
  'an infinitive with "to"': 'động từ nguyên thể với "to"',
  'a clause or a phrase with a preposition': 'một mệnh đề hoặc một cụm giới từ',
  'a clause with a question word': 'mệnh đề bắt đầu bằng từ để hỏi',
  // NUM-1
  'numbers out of order': 'các số không theo thứ tự',
  'The options are the numbers {1}.': 'Các phương án là những số {1}.',
  'Put the options in the order of their numbers, each with its id, and write `fixedOrder: true`.':
    'Xếp các phương án theo thứ tự của số, mỗi phương án giữ id của mình, và viết `fixedOrder: true`.',
  'numbers that are shuffled': 'các số bị xáo trộn',
  'The options are numbers in their order, but they are shown in another one for each learner.':
    'Các phương án là những số theo thứ tự, nhưng mỗi người học lại thấy chúng theo một thứ tự khác.',
  'Write `fixedOrder: true`.': 'Viết `fixedOrder: true`.',
  // RDN-1
  'same opening in all options': 'mọi phương án mở đầu giống nhau',
  'All four options begin with "{1}".': 'Cả bốn phương án đều mở đầu bằng "{1}".',
  'Move these words into the stem.': 'Chuyển những từ này lên câu hỏi.',
};
