/** The words of reading and keys: the switches in the settings, and the list of shortcuts that leads to them. */
import { speaker } from './words.ts';

const en = {
  title: 'Reading and keys',
  singleKeys: 'Single keys',
  'singleKeys.help':
    'Keys such as ? do something without Ctrl or ⌘. Switch this off if you press them by accident or speak to your computer.',
  termHover: 'Cards of terms at the pointer',
  'termHover.help': 'The card of a term opens when the pointer rests on it. Off: it opens when you press the term.',
  bothLanguages: 'Both languages side by side',
  'bothLanguages.help': 'Lessons show each paragraph in English and in Vietnamese.',
  shortcuts: 'Keyboard shortcuts',
  keys: 'Keys',
  does: 'What they do',
  here: 'Keys that work on this page. They do nothing while you write.',
  off: 'Single keys are switched off; keys with Ctrl or ⌘ work.',
  settings: 'Switch single keys on or off',
  close: 'Close',
} as const;

export type ReadingWord = keyof typeof en;

const vi: Readonly<Record<ReadingWord, string>> = {
  title: 'Đọc và phím tắt',
  singleKeys: 'Phím tắt một phím',
  'singleKeys.help':
    'Những phím như ? có tác dụng ngay, không cần Ctrl hay ⌘. Hãy tắt nếu bạn hay bấm nhầm hoặc điều khiển máy bằng giọng nói.',
  termHover: 'Thẻ thuật ngữ khi trỏ chuột',
  'termHover.help': 'Thẻ của thuật ngữ mở ra khi con trỏ dừng trên thuật ngữ. Khi tắt: thẻ chỉ mở khi bạn bấm.',
  bothLanguages: 'Hai ngôn ngữ cạnh nhau',
  'bothLanguages.help': 'Mỗi đoạn trong bài học hiện cả tiếng Anh và tiếng Việt.',
  shortcuts: 'Phím tắt',
  keys: 'Phím',
  does: 'Tác dụng',
  here: 'Những phím dùng được trên trang này. Khi bạn đang gõ chữ, chúng không có tác dụng.',
  off: 'Phím tắt một phím đang tắt; các phím kèm Ctrl hoặc ⌘ vẫn dùng được.',
  settings: 'Bật hoặc tắt phím tắt một phím',
  close: 'Đóng',
};

/** The words of reading and keys in one language. */
export const readingWords = speaker<ReadingWord>({ en, vi });
