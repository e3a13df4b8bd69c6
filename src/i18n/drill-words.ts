/** What a drill says. Its words of one language come with the page, so that its script carries neither. */
import { speaker, type WordTable } from './words.ts';

const en = {
  title: 'Drill: {title}',
  about: '{count} short cases, one at a time. For each, say what it is about.',
  answers: 'Show all {count} cases with their answers',
  answer: 'Answer: {class}',
} as const;

export type DrillWord = keyof typeof en;

const vi: Readonly<Record<DrillWord, string>> = {
  title: 'Luyện phân biệt: {title}',
  about: '{count} tình huống ngắn, lần lượt từng cái. Với mỗi tình huống, hãy cho biết nó nói về điều gì.',
  answers: 'Xem cả {count} tình huống và đáp án',
  answer: 'Đáp án: {class}',
};

/** The words by language: what a page hands to the drill that it shows. */
export const drillTable: WordTable<DrillWord> = { en, vi };

export const drillWords = speaker<DrillWord>(drillTable);
