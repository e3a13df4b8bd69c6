/** The words of a module's cheat sheet, and of the links to it. */
import { speaker, type WordTable } from './words.ts';

const en = {
  title: 'Cheat sheet',
  lead: 'Every term of this module on one page to print and hang up: both names, and the words that the exam uses.',
  print: 'Print',
  /** On paper, where nobody can point at a sign. */
  key: '≠ easily confused with · the figures are items of the exam’s syllabus',
  unlike: 'Easily confused with',
  items: 'Items of the syllabus',
  marks: '{marks} of {all} marks',
  link: 'Cheat sheet to print',
} as const;

export type SheetWord = keyof typeof en;

export const sheetTable: WordTable<SheetWord> = {
  en,
  vi: {
    title: 'Tờ tóm tắt',
    lead: 'Mọi thuật ngữ của phần này trên một trang để in và treo: tên bằng hai thứ tiếng và các cụm từ chính của mỗi thuật ngữ.',
    print: 'In',
    key: '≠ dễ nhầm với · các con số là mục trong đề cương thi',
    unlike: 'Dễ nhầm với',
    items: 'Mục trong đề cương',
    marks: '{marks} trên {all} điểm',
    link: 'Tờ tóm tắt để in',
  },
};

export const sheetWords = speaker(sheetTable);
