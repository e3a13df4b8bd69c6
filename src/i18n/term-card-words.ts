/** The words of the card of a term; they travel with its script, which few pages ever fetch. */
import { speaker, type WordTable } from './words.ts';

const en = {
  confusedWith: 'Not to be confused with:',
  open: 'Open in the glossary',
  close: 'Close',
  stopHover: 'Stop opening on hover',
  startHover: 'Open on hover again',
  hoverIsOff: 'From now on a card opens only when you press a term.',
  hoverIsOn: 'A card opens again when the pointer rests on a term.',
} as const;

export type TermCardWord = keyof typeof en;

export const termCardTable: WordTable<TermCardWord> = {
  en,
  vi: {
    confusedWith: 'Đừng nhầm với:',
    open: 'Mở trong bảng thuật ngữ',
    close: 'Đóng',
    stopHover: 'Thôi mở khi rê chuột',
    startHover: 'Lại mở khi rê chuột',
    hoverIsOff: 'Từ nay thẻ chỉ mở khi bạn bấm vào thuật ngữ.',
    hoverIsOn: 'Thẻ lại mở khi con trỏ dừng trên thuật ngữ.',
  },
};

export const termCardWords = speaker(termCardTable);
