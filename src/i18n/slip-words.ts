/** What a talk with slips says beyond the words of every check. A file of its own: few pages have such a talk. */
import { speaker } from './words.ts';

const en = {
  findOne: 'One sentence is wrong. Mark it, then choose how to mend it.',
  findTwo: 'Two sentences are wrong. Mark them, then choose how to mend each.',
  mend: 'How should it read?',
  wrong: 'This sentence is wrong',
  right: 'This sentence is right',
  found: 'You found it: this sentence is wrong',
  rightMend: 'Right mend',
  wrongMend: 'Wrong mend',
  notSo: 'You marked it, but this sentence is right',
} as const;

export type SlipWord = keyof typeof en;

const vi: Readonly<Record<SlipWord, string>> = {
  findOne: 'Có một câu sai. Hãy đánh dấu câu đó rồi chọn cách sửa.',
  findTwo: 'Có hai câu sai. Hãy đánh dấu từng câu rồi chọn cách sửa.',
  mend: 'Nên sửa lại thế nào?',
  wrong: 'Câu này sai',
  right: 'Câu này đúng',
  found: 'Bạn đã tìm ra: câu này sai',
  rightMend: 'Cách sửa đúng',
  wrongMend: 'Cách sửa sai',
  notSo: 'Bạn đã đánh dấu, nhưng câu này đúng',
};

export const slipWords = speaker<SlipWord>({ en, vi });
