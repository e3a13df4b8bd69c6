/** The language of lessons and of texts: components, marks, links, pictures. */
export const lessonsInVietnamese: Readonly<Record<string, string>> = {
  'Leave HTML out; write **strong**, *emphasis*, `code` or ==key phrase==.':
    'Bỏ HTML; viết **đậm**, *nhấn mạnh*, `code` hoặc ==cụm từ chính==.',
  'Write the character itself.': 'Viết thẳng ký tự đó.',
  'Name the page in words; only terms are linked here, as [[term]].':
    'Gọi tên trang bằng lời; ở đây chỉ liên kết thuật ngữ, dạng [[thuật ngữ]].',
  'Write *emphasis* or **strong**.': 'Viết *nhấn mạnh* hoặc **đậm**.',
  'Write one paragraph: `>-` in place of `|`, and no empty line.':
    'Viết thành một đoạn: `>-` thay cho `|`, và không có dòng trống.',
  'Close it, or write \\{1} if the sign itself is meant.': 'Đóng lại, hoặc viết \\{1} nếu muốn chính dấu đó.',
  'Link a term by its id, its name or an alias.': 'Liên kết thuật ngữ bằng id, tên hoặc tên khác của nó.',
  'Name a term by its id, its name or an alias.': 'Ghi thuật ngữ bằng id, tên hoặc tên khác của nó.',
  'mark not closed': 'dấu chưa đóng',
  '{1} has no partner in this text.': '{1} không có dấu đóng trong đoạn này.',
  'A second line cannot stand in a text.': 'Đoạn không được có dòng thứ hai.',
  'not allowed in a text': 'không được có trong đoạn',
  '"{1}" cannot stand in a text.': '“{1}” không được có trong đoạn.',
  'No term of the glossary answers to "{1}".': 'Bảng thuật ngữ không có thuật ngữ nào tên “{1}”.',
  'link to no term': 'liên kết đến thuật ngữ không có',
  'Lessons hold no HTML, and <{1}> is HTML.': 'Bài học không chứa HTML, mà <{1}> là HTML.',
  'HTML in a lesson': 'HTML trong bài học',
  'Write Markdown, a component, or &lt; for the sign.':
    'Viết Markdown hoặc một thành phần; nếu muốn chính dấu đó thì viết &lt;.',
  'Videos and frames of other sites cannot stand in a lesson: link them, [words](https://…).':
    'Bài học không nhúng được video hay khung của trang khác: hãy đặt liên kết, [chữ](https://…).',
  'Begin a new paragraph after an empty line; for a new line alone, end the one before with \\.':
    'Muốn sang đoạn mới thì chừa một dòng trống; chỉ xuống dòng thì kết thúc dòng trước bằng \\.',
  'Write ![words](./picture.svg), with the picture beside the lesson.':
    'Viết ![lời](./hinh.svg), tệp hình đặt cạnh tệp bài học.',
  'There is no component "{1}". There are {2}.': 'Không có thành phần “{1}”. Các thành phần có sẵn: {2}.',
  'unknown component': 'thành phần lạ',
  'Write Markdown.': 'Viết Markdown.',
  'What stands in { } is a program that would run while the site is built.':
    'Phần trong { } là chương trình sẽ chạy khi dựng trang.',
  'Take it out.': 'Bỏ đi.',
  'Write a literal text: {1}="…".': 'Viết văn bản thường: {1}="…".',
  'expression in an attribute': 'biểu thức trong thuộc tính',
  '<{1}> has no attribute "{2}"; it takes {3}.': '<{1}> không có thuộc tính “{2}”; các thuộc tính dùng được: {3}.',
  'unknown attribute': 'thuộc tính lạ',
  '<{1}> needs {2}="…".': '<{1}> cần có {2}="…".',
  'attribute missing': 'thiếu thuộc tính',
  'Add {1}="…".': 'Thêm {1}="…".',
  '{1}="{2}" is not known to <{3}>; there is {4}.': '<{3}> không biết {1}="{2}"; chỉ có {4}.',
  '{1}="{2}" is not known to <{3}>; there are {4}.': '<{3}> không biết {1}="{2}"; chỉ có các giá trị {4}.',
  'Write {1}, or leave it out.': 'Viết {1}, hoặc bỏ thuộc tính này.',
  'unknown value': 'giá trị lạ',
  '<{1}> stands within a line, a list, a table or another component; its twin could not be found.':
    '<{1}> nằm trong một dòng, danh sách, bảng hoặc thành phần khác, nên không tìm được khối tương ứng của ngôn ngữ kia.',
  'Put it on a line of its own, at the start of the line, with an empty line before and after.':
    'Đặt riêng một dòng, sát đầu dòng, trước và sau đều có dòng trống.',
  'component not on its own': 'thành phần không đứng riêng',
  nothing: 'phần để trống',
  'one list': 'một danh sách duy nhất',
  'one table': 'một bảng',
  Markdown: 'văn bản Markdown',
  'a list of two entries, then Markdown': 'một danh sách hai mục, rồi đến văn bản Markdown',
  '<{1}> holds {2}; here it holds {3}.': 'Nội dung của <{1}> phải là {2}; ở đây lại là {3}.',
  'Write <{1} … /> and nothing within.': 'Viết <{1} … /> và không để gì bên trong.',
  'Write {1} between the tags, with an empty line after the first and before the last.':
    'Viết {1} giữa hai thẻ, chừa một dòng trống sau thẻ mở và trước thẻ đóng.',
  'component holds what it may not': 'nội dung không được phép trong thành phần',
  component: 'thành phần',
  heading: 'tiêu đề',
  list: 'danh sách',
  table: 'bảng',
  blockquote: 'đoạn trích',
  thematicBreak: 'đường kẻ ngang',
  'import or export in a lesson': 'import hoặc export trong bài học',
  'A lesson is text; an import or export is a program that would run while the site is built.':
    'Bài học là văn bản; import hoặc export là chương trình sẽ chạy khi dựng trang.',
  'Take the line out. Components are there without an import.': 'Bỏ dòng này. Các thành phần có sẵn, không cần import.',
  'expression in a lesson': 'biểu thức trong bài học',
  'Take it out, or write \\{ if the sign itself is meant.': 'Bỏ đi, hoặc viết \\{ nếu muốn chính dấu đó.',
  'Lessons hold no HTML.': 'Bài học không chứa HTML.',
  'Write Markdown or a component.': 'Viết Markdown hoặc một thành phần.',
  'link defined apart from its text': 'địa chỉ liên kết viết rời khỏi chữ',
  'A line such as "[name]: address" would turn [[name]] into something else.':
    'Dòng như “[tên]: địa chỉ” sẽ biến [[tên]] thành thứ khác.',
  'Write the address at the link: [words](/en/learn/…).': 'Viết địa chỉ ngay tại liên kết: [chữ](/en/learn/…).',
  'footnote in a lesson': 'chú thích cuối trang trong bài học',
  'Footnotes cannot stand beside their twin in the other language.':
    'Chú thích cuối trang không đặt cạnh bản ngôn ngữ kia được.',
  'Say it in the sentence, or leave it out.': 'Nói luôn trong câu, hoặc bỏ đi.',
  'not part of the lesson language': 'ngoài những gì bài học được dùng',
  'Lessons do not know "{1}".': 'Bài học không dùng “{1}”.',
  'Write it as a paragraph, a list, a table or a component of docs/authoring.md#lessons.':
    'Viết thành đoạn văn, danh sách, bảng hoặc một thành phần của docs/authoring.md#lessons.',
  'A list entry that begins with [ ] or [x] would become a box that does nothing.':
    'Mục danh sách bắt đầu bằng [ ] hoặc [x] sẽ thành ô đánh dấu không có tác dụng.',
  'task list in a lesson': 'danh sách việc cần làm trong bài học',
  'Write a plain list, or a Case.': 'Viết danh sách thường, hoặc dùng Case.',
  'The title of the front matter is the one heading of level 1 of the page.':
    'Tên bài trong phần khai báo đã là tiêu đề cấp 1 duy nhất của trang.',
  'heading of level 1': 'tiêu đề cấp 1',
  'Begin the line with ## in place of #.': 'Bắt đầu dòng bằng ## thay cho #.',
  'A heading of level {1} follows one of level {2}; a reader who listens would miss a level.':
    'Tiêu đề cấp {1} đứng ngay sau tiêu đề cấp {2}; người nghe đọc trang sẽ thấy hụt một cấp.',
  'Begin the line with {1}.': 'Bắt đầu dòng bằng {1}.',
  'heading level skipped': 'nhảy cấp tiêu đề',
  'The address "{1}" is neither https:, mailto: nor a page of this course.':
    'Địa chỉ “{1}” không phải https:, mailto: hay trang của khóa học này.',
  'address not allowed': 'địa chỉ không được phép',
  'Link with https://… or /en/learn/… (/vi/learn/…).': 'Liên kết bằng https://… hoặc /en/learn/… (/vi/learn/…).',
  'The picture "{1}" is not a file of this project; pages load nothing from elsewhere.':
    'Hình “{1}” không phải tệp của dự án này; trang không tải gì từ nơi khác.',
  'picture from elsewhere': 'hình lấy từ nơi khác',
  'Put the picture beside the lesson, and write ./ and its name.':
    'Đặt hình cạnh tệp bài học, rồi viết ./ và tên tệp hình.',
  'The picture "{1}" has no words for those who cannot see it.': 'Hình “{1}” chưa có lời cho người không nhìn thấy.',
  'picture without words': 'hình không có lời',
  'Write what it shows: ![words](…).': 'Viết hình cho thấy gì: ![lời](…).',
  'term link not closed': 'liên kết thuật ngữ chưa đóng',
  'A [[ has no ]] in the same run of words; marks such as **…** cannot stand within a term link.':
    'Dấu [[ không có ]] trong cùng mạch chữ; các dấu như **…** không được nằm trong liên kết thuật ngữ.',
  'Write [[term]] or [[term|words]], and put marks around the whole: **[[term]]**.':
    'Viết [[thuật ngữ]] hoặc [[thuật ngữ|chữ hiện ra]], và đặt dấu bao ngoài cả cụm: **[[thuật ngữ]]**.',
  'link within a link': 'liên kết trong liên kết',
  'A term link stands in the words of another link; a browser follows one of them at most.':
    'Liên kết thuật ngữ nằm trong chữ của một liên kết khác; trình duyệt chỉ theo được một.',
  'Take the [[ ]] away, or move the term out of the link.': 'Bỏ [[ ]], hoặc đưa thuật ngữ ra khỏi liên kết.',
  'A == has no partner in the same sentence part, so nothing says where the key phrase begins or ends.':
    'Dấu == không có dấu đi cặp trong cùng phần câu, nên không biết cụm từ chính bắt đầu hay kết thúc ở đâu.',
  'Write ==key phrase==; put **strong** or _emphasis_ wholly inside or wholly outside.':
    'Viết ==cụm từ chính==; đặt **đậm** hoặc _nhấn mạnh_ trọn bên trong hoặc trọn bên ngoài.',
  'spaces within bold': 'có dấu cách bên trong dấu in đậm',
  'With a space behind the first ** or before the last, Markdown does not make it bold, and shows the stars.':
    'Nếu sau dấu ** mở hoặc trước dấu ** đóng có dấu cách thì Markdown không in đậm mà hiện luôn các dấu sao.',
  'Write **{1}**.': 'Viết **{1}**.',
  'key phrase not closed': 'cụm từ chính chưa đóng',
  'malformed MDX': 'MDX viết sai',
  'Lessons hold no HTML comments.': 'Bài học không chứa chú thích HTML.',
  'Take the comment out.': 'Bỏ chú thích đi.',
  'A { begins a program for MDX, and this one does not end or is none.':
    'Với MDX, dấu { mở đầu một chương trình, mà chỗ này không kết thúc hoặc không phải chương trình.',
  'Write \\{ if the sign itself is meant; otherwise take it out.': 'Viết \\{ nếu muốn chính dấu đó; không thì bỏ đi.',
  'A tag is not closed, or closed by another one: {1}.':
    'Có thẻ chưa đóng, hoặc bị đóng bằng thẻ khác; bộ đọc báo (nguyên văn): {1}.',
  'Close the tag on a line of its own: </Name>; one that holds nothing ends in />.':
    'Đóng thẻ ở một dòng riêng: </Name>; thẻ không chứa gì thì kết thúc bằng />.',
  'A < begins a tag for MDX, and what follows is none.':
    'Với MDX, dấu < mở đầu một thẻ, mà phần sau nó không phải thẻ.',
  'Write &lt; if the sign itself is meant.': 'Viết &lt; nếu muốn chính dấu đó.',
  '"{1}" does not say its language, so it leads nowhere.': '“{1}” không ghi ngôn ngữ nên không dẫn đến đâu.',
  'link without language': 'liên kết thiếu ngôn ngữ',
  'A link within the course never leaves the language of its page.':
    'Liên kết trong khóa học không bao giờ rời ngôn ngữ của trang.',
  'Write {1}.': 'Viết {1}.',
  'link into the other language': 'liên kết sang ngôn ngữ kia',
  '{1} is planned and has no page yet.': '{1} mới có trong kế hoạch, chưa có trang.',
  'link to a planned lesson': 'liên kết đến bài chưa viết',
  'Leave the link out until it is written.': 'Bỏ liên kết cho đến khi bài được viết.',
  'link to no page': 'liên kết đến trang không có',
  'There is no page {1}.': 'Không có trang {1}.',
  'Write {1}{2}/ with a slash at the end.': 'Viết {1}{2}/ với dấu gạch chéo ở cuối.',
  'Link a lesson that is written.': 'Liên kết đến một bài đã viết.',
  'Near are {1}.': 'Gần giống có {1}.',
  'Near is {1}.': 'Gần giống nhất là {1}.',
  '{1} has no heading with the anchor "{2}" (anchors come from the English headings).':
    '{1} không có tiêu đề nào mang neo “{2}” (neo lấy từ tiêu đề tiếng Anh).',
  'Link the page without an anchor.': 'Liên kết đến trang, bỏ neo.',
  'There are {1}.': 'Các neo có sẵn: {1}.',
  'There is {1}.': 'Chỉ có neo {1}.',
  'link to no heading': 'liên kết đến tiêu đề không có',
};
