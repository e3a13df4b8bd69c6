/** What is said around the news: on the home page and on the page about the project. */
import { speaker } from './words.ts';

const en = {
  title: 'What is new',
  lead: 'What has come to the site for those who learn, the latest first.',
  none: 'Nothing yet.',
  since: 'New since you last looked:',
  all: 'All that is new',
  dismiss: 'Dismiss',
} as const;

export type NewsWord = keyof typeof en;

const vi: Readonly<Record<NewsWord, string>> = {
  title: 'Có gì mới',
  lead: 'Những điều mới trên trang dành cho người học, mới nhất ở trên.',
  none: 'Chưa có gì.',
  since: 'Mới kể từ lần trước bạn xem:',
  all: 'Xem tất cả điểm mới',
  dismiss: 'Ẩn đi',
};

/** What is said around the news, in one language. */
export const newsWords = speaker<NewsWord>({ en, vi });
