/** What reading aloud says: its button, and what became of it. Fetched where the device has a voice. */
import { speaker, type WordTable } from './words.ts';

const en = {
  listen: 'Listen',
  stop: 'Stop',
  goOn: 'Listen on',
  lesson: 'Listen to this lesson',
  question: 'Listen to this question',
  'section.en': 'Listen in English',
  'section.vi': 'Listen in Vietnamese',
  failed: 'The device could not read this aloud. Try again.',
} as const;

export type ListenWord = keyof typeof en;

export const listenTable: WordTable<ListenWord> = {
  en,
  vi: {
    listen: 'Nghe',
    stop: 'Dừng',
    goOn: 'Nghe tiếp',
    lesson: 'Nghe bài học này',
    question: 'Nghe câu hỏi này',
    'section.en': 'Nghe phần tiếng Anh',
    'section.vi': 'Nghe phần tiếng Việt',
    failed: 'Thiết bị chưa đọc được phần này. Hãy thử lại.',
  },
};

export const listenWords = speaker(listenTable);
