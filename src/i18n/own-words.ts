/** The words of *say it first*: what the page of a term holds of it, and the box that is fetched when it is opened. */
import { speaker, type WordTable } from './words.ts';

const pageEn = {
  start: 'Say it first',
  hint: 'Put the meaning into your own words before you read it.',
  failed: 'The box could not be loaded. Check your connection and press the button again.',
} as const;

/** For the page. */
export const ownWordsOnPage = speaker<keyof typeof pageEn>({
  en: pageEn,
  vi: {
    start: 'Tự nói trước',
    hint: 'Diễn đạt nghĩa bằng lời của bạn trước khi đọc định nghĩa.',
    failed: 'Chưa tải được ô viết. Hãy kiểm tra kết nối mạng rồi bấm lại nút.',
  },
});

const boxEn = {
  label: 'What does “{term}” mean, in your own words?',
  hint: 'Nobody grades this. It stays on this device, in your study record.',
  compare: 'Compare with the definition',
  hide: 'Hide the definition',
  compared: 'The definition stands below your words.',
  away: 'Put the box away',
  earlier: 'Show what I wrote on {date}',
  saved: 'Saved.',
  notSaved: 'Kept only while this page is open.',
} as const;

const boxTable: WordTable<keyof typeof boxEn> = {
  en: boxEn,
  vi: {
    label: 'Theo lời của bạn, “{term}” nghĩa là gì?',
    hint: 'Phần này không ai chấm điểm. Nội dung chỉ nằm trên thiết bị này, trong hồ sơ học tập của bạn.',
    compare: 'So với định nghĩa',
    hide: 'Ẩn định nghĩa',
    compared: 'Định nghĩa hiện ở ngay dưới lời của bạn.',
    away: 'Cất ô viết',
    earlier: 'Xem điều tôi đã viết ngày {date}',
    saved: 'Đã lưu.',
    notSaved: 'Chỉ giữ khi trang này còn mở.',
  },
};

/** For the box. */
export const ownWordsInBox = speaker(boxTable);
