/** What help in the other language says where its script is fetched on demand: within questions and in drills. */
import { speaker, type WordTable } from './words.ts';

const en = {
  groups: 'Groups',
  showOther: 'Show this case in Vietnamese',
  hideOther: 'Hide the Vietnamese',
  otherFailed: 'The Vietnamese could not be loaded. Check your connection, then press the button again.',
} as const;

export type LanguageHelpWord = keyof typeof en;

export const languageHelpTable: WordTable<LanguageHelpWord> = {
  en,
  vi: {
    groups: 'Nhóm',
    showOther: 'Xem tình huống này bằng tiếng Anh',
    hideOther: 'Ẩn phần tiếng Anh',
    otherFailed: 'Không tải được phần tiếng Anh. Hãy kiểm tra kết nối rồi bấm lại nút.',
  },
};

export const languageHelpWords = speaker(languageHelpTable);
