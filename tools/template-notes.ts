/**
 * The notes of the templates in Vietnamese. Templates are written with English ones; here each sentence of a note is
 * looked up, and the lines are filled anew. A test finds a sentence that has no Vietnamese.
 */

const WIDTH = 120;

/** English sentence of a note → Vietnamese. */
export const NOTES_IN_VIETNAMESE: ReadonlyMap<string, string> = new Map([
  [
    'Lines that begin with # are notes for you; readers never see them, and you may delete them.',
    'Những dòng bắt đầu bằng # là ghi chú cho người soạn; người đọc không bao giờ thấy, và có thể xóa đi.',
  ],
  [
    'Replace each text that begins with TODO: npm run check:content says which are left.',
    'Viết nội dung của mình thay cho từng đoạn bắt đầu bằng TODO: npm run check:content cho biết còn những đoạn nào.',
  ],
  [
    'Write the English first, then the Vietnamese in place of pending.',
    'Viết tiếng Anh trước, rồi viết tiếng Việt thay cho chữ pending.',
  ],
  [
    'As it stands within a sentence: small letters (but for a proper name or an abbreviation), singular.',
    'Viết như khi đứng giữa câu: chữ thường (trừ tên riêng và chữ viết tắt), số ít.',
  ],
  [
    'Everything in the course says this Vietnamese for it.',
    'Toàn khóa học gọi thuật ngữ này bằng đúng tên tiếng Việt ghi ở đây.',
  ],
  [
    'One sentence of our own around the words that the exam expects, each marked ==like this==.',
    'Một câu do mình tự viết, chứa những cách nói mà đề thi trông đợi, mỗi cách nói đánh dấu ==như thế này==.',
  ],
  ['No sentence of a source.', 'Không chép câu nào của nguồn.'],
  ['A situation that is one.', 'Một tình huống đúng với định nghĩa.'],
  ['A situation that looks like one and is not, and why.', 'Một tình huống trông giống nhưng không phải, kèm lý do.'],
  [
    'The marked words of the definition, at most eight words each.',
    'Những cụm từ đã đánh dấu trong định nghĩa, mỗi cụm nhiều nhất tám từ.',
  ],
  [
    'plurals, other and older names; each can be linked as [[name]]',
    'dạng số nhiều, tên khác và tên cũ; tên nào cũng dùng làm liên kết được: [[tên]]',
  ],
  ['ids of terms that it is often taken for', 'id của những thuật ngữ hay bị nhầm với thuật ngữ này'],
  [
    'criteria of content/syllabus.yaml that examine it; [] if none does',
    'những tiêu chí trong content/syllabus.yaml có hỏi về nó; không có thì ghi []',
  ],
  ['an id of content/sources.yaml', 'một id trong content/sources.yaml'],
  [
    'two to four terms of content/glossary that are taken for each other',
    'từ hai đến bốn thuật ngữ trong content/glossary hay bị lẫn với nhau',
  ],
  [
    'Sixteen short cases, of which a learner meets eight at a time; each class several times, in no order that can be guessed.',
    'Mười sáu tình huống ngắn, mỗi lượt người học gặp tám; lớp nào cũng xuất hiện nhiều lần, theo thứ tự không đoán được.',
  ],
  ['An id is a name for ever.', 'Id là tên gọi về sau không đổi nữa.'],
  [
    'reviewed once a second person has sorted it without the key, and agreed',
    'đổi thành reviewed khi có người thứ hai tự phân loại mà không xem đáp án, và đồng ý',
  ],
  [
    'not examined; otherwise a criterion of content/syllabus.yaml',
    'nội dung không thi; nếu có thi thì ghi một tiêu chí trong content/syllabus.yaml',
  ],
  ['a criterion of content/syllabus.yaml', 'một tiêu chí trong content/syllabus.yaml'],
  [
    'raised by one only when the key of a released question is corrected',
    'chỉ tăng thêm một khi sửa đáp án của câu hỏi đã phát hành',
  ],
  ['the level of the criterion: 1 recall, 2 understand', 'mức của tiêu chí: 1 là nhớ, 2 là hiểu'],
  [
    'terms of content/glossary; the first is the one that is tested',
    'thuật ngữ trong content/glossary; thuật ngữ đầu tiên là thuật ngữ được kiểm tra',
  ],
  [
    'lesson: asked in a lesson; practice; exam and final: drawn into papers',
    'lesson: hỏi trong bài học; practice: để luyện tập; exam và final: đưa vào đề thi',
  ],
  [
    'Ask one thing in 6 to 45 words, so that it can be answered before the options are read.',
    'Hỏi một điều, trong 6 đến 45 từ, sao cho trả lời được khi chưa đọc các phương án.',
  ],
  [
    'Name the concept, or tell a situation that needs it.',
    'Gọi tên khái niệm, hoặc kể một tình huống cần đến khái niệm ấy.',
  ],
  ['Use this style seldom.', 'Nên ít dùng kiểu này.'],
  [
    'The negative word stands once, bold and in capitals; in Vietnamese **KHÔNG (NOT)**.',
    'Từ phủ định xuất hiện một lần, in đậm và viết hoa; trong tiếng Việt là **KHÔNG (NOT)**.',
  ],
  ['No option holds a negation.', 'Không phương án nào có từ phủ định.'],
  ['One gap, written [?], not at the start.', 'Một chỗ trống, viết là [?], không đặt ở đầu câu.'],
  ['Every option must fit into it by its grammar.', 'Phương án nào đặt vào chỗ trống cũng phải đúng ngữ pháp.'],
  ['Two of the four statements are right.', 'Trong bốn phát biểu có hai phát biểu đúng.'],
  [
    'The bold words stay as they are; in Vietnamese **HAI (TWO)** and **ĐÚNG (CORRECT)**.',
    'Những từ in đậm giữ nguyên; trong tiếng Việt là **HAI (TWO)** và **ĐÚNG (CORRECT)**.',
  ],
  ['Of one form and about one length.', 'Cùng một dạng câu và dài gần bằng nhau.'],
  [
    'Which two are right is said below, by the one correct pair.',
    'Hai phát biểu nào đúng thì ghi bên dưới, bằng một cặp được đánh dấu đúng.',
  ],
  [
    'Four options of the same form and about the same length; a to d stay their names for ever.',
    'Bốn phương án cùng dạng, dài gần bằng nhau; các id từ a đến d về sau không đổi nữa.',
  ],
  [
    'One is right, and in a bank of questions that is each letter equally often.',
    'Chỉ một phương án đúng; xét cả kho câu hỏi, đáp án đúng rơi vào mỗi chữ cái với số lần như nhau.',
  ],
  ['A wrong one is what a half-prepared reader would choose.', 'Phương án sai là điều mà người học chưa kỹ sẽ chọn.'],
  [
    'Each why is a reason of at least 40 characters; its first sentence (at most 120) is what a learner hears first.',
    'Mỗi why là một lý do dài ít nhất 40 ký tự; câu đầu (nhiều nhất 120 ký tự) là điều người học được nghe trước tiên.',
  ],
  [
    'The pairs are given: a is 1 and 2, b is 2 and 3, c is 3 and 4, d is 1 and 4.',
    'Các cặp đã định sẵn: a là 1 và 2, b là 2 và 3, c là 3 và 4, d là 1 và 4.',
  ],
  ['Move correct: true to the right pair.', 'Chuyển correct: true đến cặp đúng.'],
  [
    'A wrong one names the wrong idea behind it, an id of content/misconceptions.yaml; those of these concepts are:',
    'Mỗi phương án sai nêu quan niệm sai đứng sau nó, một id trong content/misconceptions.yaml; liên quan đến các khái niệm này có:',
  ],
  [
    'A wrong one names the wrong idea behind it, an id of content/misconceptions.yaml.',
    'Mỗi phương án sai nêu quan niệm sai đứng sau nó, một id trong content/misconceptions.yaml.',
  ],
  ['on exactly one', 'ở đúng một phương án'],
  ['the four pairs are never shuffled', 'bốn cặp không bao giờ bị xáo trộn'],
  [
    'reviewed once a second person has answered it without the key, and agreed',
    'đổi thành reviewed khi có người thứ hai tự trả lời mà không xem đáp án, và đồng ý',
  ],
  ['One sentence that says what is to be told apart.', 'Một câu cho biết cần phân biệt điều gì.'],
  [
    'A story of three to six sentences, from working life, that the cards come from.',
    'Một câu chuyện công việc dài ba đến sáu câu; nội dung các thẻ lấy từ đó.',
  ],
  ['Two or more, in the order shown.', 'Từ hai nhóm trở lên, theo đúng thứ tự sẽ hiện.'],
  ['Six to eight are good; below are four.', 'Sáu đến tám thẻ là vừa; bên dưới có bốn.'],
  [
    'An id is a name for ever: one word for what the card says.',
    'Id là tên gọi về sau không đổi nữa: chọn một từ nói lên điều ghi trên thẻ.',
  ],
  ['Copy a card for more.', 'Muốn thêm thẻ thì chép một thẻ có sẵn.'],
  ['for one who also answers the checks', 'tính cả thời gian trả lời các câu kiểm tra'],
  [
    'criteria of content/syllabus.yaml that it teaches; [] for context',
    'những tiêu chí trong content/syllabus.yaml mà bài dạy; bài mở rộng thì ghi []',
  ],
  ['ids of the terms (content/glossary) that it teaches', 'id các thuật ngữ (content/glossary) mà bài dạy'],
  ['reviewed once a second person agreed', 'đổi thành reviewed khi có người thứ hai đồng ý'],
  ['Lines that begin with # are notes for you.', 'Những dòng bắt đầu bằng # là ghi chú cho người soạn.'],
  [
    'Replace each text that begins with TODO; npm run check:content says which are left.',
    'Viết nội dung của mình thay cho từng đoạn bắt đầu bằng TODO; npm run check:content cho biết còn những đoạn nào.',
  ],
  [
    'Blocks may be added, moved and deleted, in both languages at once: the two files stay block for block the same.',
    'Có thể thêm, chuyển và xóa khối, nhưng phải làm ở cả hai ngôn ngữ: hai tệp luôn khớp nhau từng khối.',
  ],
  ['Notes as in the English file.', 'Ghi chú giống như ở tệp tiếng Anh.'],
  [
    'Translate block by block when the English stands; then the check gives the new "of".',
    'Khi bản tiếng Anh đã xong thì dịch lần lượt từng khối; sau đó lệnh kiểm tra cho biết giá trị mới của "of".',
  ],
  ['the English file that this translates', 'bản tiếng Anh mà tệp này dịch'],
]);

/** A template with its notes in Vietnamese; a sentence that is none of a template's stays as it is. */
export function withVietnameseNotes(template: string): string {
  return template
    .replaceAll(/(?:^ *# \S.*\n)+/gm, (lines) => {
      const indent = /^ */.exec(lines)?.[0] ?? '';
      const words = lines.replaceAll(/^ *# /gm, '').trim().replaceAll('\n', ' ');
      return filled(sentencesOf(words).map(inVietnamese).join(' '), `${indent}# `);
    })
    .replaceAll(/(?<=\S # )(.+)$/gm, inVietnamese);
}

/** The sentences of a note. */
export function sentencesOf(note: string): readonly string[] {
  return note.split(/(?<=\.) (?=\p{Lu})/u);
}

function inVietnamese(sentence: string): string {
  return NOTES_IN_VIETNAMESE.get(sentence) ?? sentence;
}

/** Words in lines, each of which begins so. */
function filled(words: string, start: string): string {
  const lines = [''];
  for (const word of words.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (start.length + line.length + word.length >= WIDTH) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.map((line) => `${start}${line}\n`).join('');
}
