/** Vietnamese of what the check says about released ids and corrected keys. */
export const releaseInVietnamese: Readonly<Record<string, string>> = {
  'line is no correction': 'dòng không phải là một mục đính chính',
  'Below the introduction stand corrections alone, and this line is no part of one.':
    'Dưới phần mở đầu chỉ có các mục đính chính, còn dòng này không thuộc mục nào.',
  'Write `- 2026-11-27 <question> revision 2`, then, two spaces further in, `- en: …` and `- vi: …`; docs/authoring.md#correcting-a-key shows it.':
    'Hãy viết `- 2026-11-27 <question> revision 2`, rồi bên dưới, thụt vào hai dấu cách, viết `- en: …` và `- vi: …`; xem mẫu ở docs/authoring.md#correcting-a-key.',
  'markup in a correction': 'mục đính chính có ký hiệu định dạng',
  'Corrections are plain words: learners would see the signs of the markup.':
    'Mục đính chính chỉ là chữ thường: người học sẽ nhìn thấy cả các ký hiệu định dạng.',
  'Write the words without markup.': 'Hãy viết lại mà không dùng ký hiệu định dạng.',
  'correction without a date': 'mục đính chính thiếu ngày',
  '"{1}" is not a date.': '“{1}” không phải là một ngày.',
  'Write the day of the correction as `2026-11-27`.': 'Hãy viết ngày đính chính theo dạng `2026-11-27`.',
  'correction in one language': 'mục đính chính chỉ có một ngôn ngữ',
  'Learners of both languages are told what was corrected, and the words under "{1}" are missing.':
    'Người học ở cả hai ngôn ngữ đều được báo điều đã sửa, mà phần lời của “{1}” còn thiếu.',
  'Add the line `  - {1}: …` below the correction.': 'Hãy thêm dòng `  - {1}: …` bên dưới mục đính chính.',
  'words twice in a correction': 'mục đính chính có lời lặp lại',
  'The correction has its words under "{1}" already.': 'Mục đính chính này đã có lời cho “{1}” rồi.',
  'Keep one of the two; a longer text goes on in the next line, four spaces further in.':
    'Hãy giữ lại một trong hai; lời dài thì viết tiếp ở dòng sau, thụt vào bốn dấu cách.',
  'The file is no JSON: it cannot be read from here on.': 'Tệp không đúng dạng JSON: từ chỗ này trở đi không đọc được.',
  'list of released ids is damaged': 'danh sách id đã phát hành bị hỏng',
  'Take back the file as it was saved last (`git restore content/released.json`); `npm run release` alone writes it.':
    'Hãy lấy lại tệp ở lần lưu gần nhất (`git restore content/released.json`); chỉ lệnh `npm run release` mới ghi tệp này.',
  'Restore the file {1}; if it was renamed, write `formerIds: [{2}]` in the renamed one.':
    'Hãy khôi phục tệp {1}; nếu tệp đã được đổi tên thì viết `formerIds: [{2}]` trong tệp mang tên mới.',
  'If it is "{1}" now, write `formerIds: [{2}]` in that file; otherwise restore {3}.':
    'Nếu nay nó là “{1}” thì viết `formerIds: [{2}]` trong tệp đó; nếu không, hãy khôi phục {3}.',
  'released question is gone': 'câu hỏi đã phát hành không còn nữa',
  'The question "{1}" was released, and no file has its name or lists it under `formerIds`: answers of learners would belong to nothing.':
    'Câu hỏi “{1}” đã được phát hành, nhưng không tệp nào mang tên đó hay nêu nó trong `formerIds`: các câu trả lời của người học sẽ không còn thuộc về đâu.',
  term: 'thuật ngữ',
  'released {1} is gone': '{1} đã phát hành không còn nữa',
  'The {1} "{2}" was released and does not exist any more; what learners did with it would belong to nothing.':
    'Đã phát hành {1} “{2}” nhưng nay không còn; những gì người học đã làm với nó sẽ không còn thuộc về đâu.',
  'Restore its file.': 'Hãy khôi phục tệp của nó.',
  'Restore its file; if "{1}" is the same under another name, give it back the name "{2}".':
    'Hãy khôi phục tệp của nó; nếu “{1}” chính là nó dưới tên khác thì trả lại tên “{2}”.',
  'released drill is gone': 'bài luyện đã phát hành không còn nữa',
  'The drill "{1}" was released and does not exist any more; answers to its cases would belong to nothing.':
    'Đã phát hành bài luyện “{1}” nhưng nay không còn; các câu trả lời cho những tình huống của nó sẽ không còn thuộc về đâu.',
  'released case is gone': 'tình huống đã phát hành không còn nữa',
  'The case "{1}" was released, and answers of learners name it; there is none of this id any more.':
    'Tình huống “{1}” đã được phát hành và các câu trả lời của người học gọi tên nó; nay không còn tình huống nào mang id này.',
  'Restore the case with its id; its words may change.':
    'Hãy khôi phục tình huống ấy cùng với id của nó; lời văn thì có thể đổi.',
  'The case was released with revision {1}, and revision {2} would come before it.':
    'Tình huống đã được phát hành với revision {1}, còn revision {2} lại đứng trước đó.',
  'Write `revision: {1}`, or `revision: {2}` if its class was corrected anew.':
    'Hãy viết `revision: {1}`, hoặc `revision: {2}` nếu lớp của nó lại được sửa lần nữa.',
  'class changed without a new revision': 'lớp đổi mà revision không tăng',
  'Learners were marked by another class ({1}) and would not be told that it was corrected.':
    'Người học đã được chấm theo lớp khác ({1}) và sẽ không được báo rằng lớp ấy đã được sửa.',
  'If the class was wrong, write `revision: {1}` in the case and say in content/corrections.md what was corrected (`- {2} {3} revision {4}`); otherwise restore it.':
    'Nếu lớp cũ sai, hãy viết `revision: {1}` trong tình huống ấy và ghi trong content/corrections.md điều đã sửa (`- {2} {3} revision {4}`); nếu không, hãy trả lại lớp cũ.',
  'kind of a released question changed': 'câu hỏi đã phát hành bị đổi loại',
  'It was released as {1}; answers of learners could not be read any more.':
    'Câu hỏi đã được phát hành với loại {1}; các câu trả lời của người học sẽ không đọc được nữa.',
  'Write `kind: {1}` again, and a new question of its own for the other kind.':
    'Hãy viết lại `kind: {1}`, và soạn một câu hỏi mới cho loại kia.',
  'revision lowered': 'revision bị giảm',
  'The question was released with revision {1}, and revision {2} would come before it.':
    'Câu hỏi đã được phát hành với revision {1}, còn revision {2} lại đứng trước đó.',
  'Write `revision: {1}`, or `revision: {2}` if the key was corrected anew.':
    'Hãy viết `revision: {1}`, hoặc `revision: {2}` nếu đáp án lại được sửa lần nữa.',
  'key changed without a new revision': 'đáp án đổi mà revision không tăng',
  'Learners were marked by another key ({1}) and would not be told that theirs was corrected.':
    'Người học đã được chấm theo đáp án khác ({1}) và sẽ không được báo rằng đáp án ấy đã được sửa.',
  'If the key was wrong, write `revision: {1}` and say in content/corrections.md what was corrected (`- {2} {3} revision {4}`); otherwise restore it.':
    'Nếu đáp án cũ sai, hãy viết `revision: {1}` và ghi trong content/corrections.md điều đã sửa (`- {2} {3} revision {4}`); nếu không, hãy trả lại đáp án cũ.',
  'id within a released question changed': 'id bên trong câu hỏi đã phát hành bị đổi',
  'The part "{1}" was released, and answers of learners name it; there is none of this id any more.':
    'Phần “{1}” đã được phát hành và các câu trả lời của người học gọi tên nó; nay không còn phần nào mang id này.',
  'Restore the part with its id; its words may change.':
    'Hãy khôi phục phần ấy cùng với id của nó; lời văn thì có thể đổi.',
  'Give "{1}" back the id "{2}"; its words may change.': 'Hãy trả cho “{1}” id cũ là “{2}”; lời văn thì có thể đổi.',
  'correction is not told': 'lần sửa đáp án chưa được ghi lại',
  'Nothing in content/corrections.md says what revision {1} corrected; learners who answered before are shown those words.':
    'Trong content/corrections.md chưa nói revision {1} đã sửa điều gì; người đã trả lời trước đó sẽ được cho xem những lời ấy.',
  'Add there `- {1} {2} revision {3}` and below it, two spaces further in, `- en: …` and `- vi: …`; if the key was not corrected, write `revision: {4}`.':
    'Hãy thêm vào đó `- {1} {2} revision {3}`, rồi bên dưới, thụt vào hai dấu cách, viết `- en: …` và `- vi: …`; nếu đáp án không được sửa thì viết `revision: {4}`.',
  'correction of an unknown question': 'đính chính cho một câu hỏi không có',
  'There is no question "{1}", and none lists it under `formerIds`.':
    'Không có câu hỏi “{1}”, cũng không câu nào nêu nó trong `formerIds`.',
  'There is no case "{1}".': 'Không có tình huống “{1}”.',
  'Name a question by the name of its file, a case as `<drill>/<case>`.':
    'Hãy gọi câu hỏi bằng tên tệp của nó, gọi tình huống theo dạng `<drill>/<case>`.',
  'Did you mean "{1}"?': 'Có phải ý định viết là “{1}”?',
  'correction told twice': 'đính chính được ghi hai lần',
  'Revision {1} of "{2}" has a correction above already.': 'Revision {1} của “{2}” đã có mục đính chính ở trên.',
  'Join the two, or give the later one the revision that it made.':
    'Hãy gộp hai mục làm một, hoặc ghi cho mục sau đúng revision mà nó tạo ra.',
  'correction of no revision': 'đính chính không ứng với revision nào',
  '"{1}" has revision {2}; a correction makes revision 2 or a later one, and the question then says so.':
    '“{1}” đang ở revision {2}; một lần đính chính tạo ra revision 2 trở lên, và câu hỏi khi ấy phải ghi như vậy.',
  'Write the revision that the correction made.': 'Hãy viết revision mà lần đính chính tạo ra.',
  'Write `revision: {1}` in the question if its key was corrected; otherwise delete the correction.':
    'Hãy viết `revision: {1}` trong câu hỏi nếu đáp án đã được sửa; nếu không, hãy xóa mục đính chính.',
};
