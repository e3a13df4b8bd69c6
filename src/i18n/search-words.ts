/** What the search says. It is fetched when the search is first opened, therefore in a table of its own. */
import { speaker, type WordTable } from './words.ts';

const en = {
  title: 'Search',
  close: 'Close',
  hint: 'Lessons and their sections, terms, questions and pages; in either language, with or without accents.',
  examples: 'For example:',
  loading: 'Fetching what can be found…',
  failed: 'The search could not be loaded. Check your connection, then try again.',
  tryAgain: 'Try again',
  none: 'Nothing found for “{typed}”.',
  noneHelp: 'Try fewer letters or the other language, or look in the',
  glossary: 'glossary',
  guess: 'Nothing has just these words.',
  didYouMean: 'Did you mean:',
  counted: '{shown} results',
  countedOne: '1 result',
  countedMore: '{shown} of {total} results',
  enter: 'Enter opens “{name}”.',
  keys: '↑ ↓ to choose, Enter to open, Esc to close',
  results: 'Results',
  module: 'Module',
  drill: 'Drill',
  term: 'Terms',
  lesson: 'Lessons',
  section: 'Sections',
  question: 'Questions',
  page: 'Pages, modules and drills',
} as const;

export type SearchWord = keyof typeof en;

export const searchTable: WordTable<SearchWord> = {
  en,
  vi: {
    title: 'Tìm kiếm',
    close: 'Đóng',
    hint: 'Bài học và các mục trong bài, thuật ngữ, câu hỏi, trang; gõ bằng tiếng nào cũng được, có dấu hay không dấu.',
    examples: 'Ví dụ:',
    loading: 'Đang tải dữ liệu tìm kiếm…',
    failed: 'Không tải được phần tìm kiếm. Hãy kiểm tra kết nối rồi thử lại.',
    tryAgain: 'Thử lại',
    none: 'Không tìm thấy gì cho “{typed}”.',
    noneHelp: 'Hãy gõ ít chữ hơn, thử tiếng kia, hoặc xem',
    glossary: 'bảng thuật ngữ',
    guess: 'Không có mục nào khớp hẳn.',
    didYouMean: 'Có phải bạn muốn tìm:',
    counted: '{shown} kết quả',
    countedOne: '1 kết quả',
    countedMore: '{shown} trên {total} kết quả',
    enter: 'Nhấn Enter để mở “{name}”.',
    keys: '↑ ↓ để chọn, Enter để mở, Esc để đóng',
    results: 'Kết quả',
    module: 'Học phần',
    drill: 'Bài luyện',
    term: 'Thuật ngữ',
    lesson: 'Bài học',
    section: 'Mục trong bài',
    question: 'Câu hỏi',
    page: 'Trang, học phần và bài luyện',
  },
};

export const searchWords = speaker(searchTable);
