import { describe, expect, it } from 'vitest';
import { listed, say, spoken } from '#content-model/phrase.ts';

const dictionary = new Map([
  ['"{1}" is asked {2} times', '{2} lần hỏi “{1}”'],
  ['{1} is missing', 'thiếu {1}'],
  ['a list', 'một danh sách'],
]);

describe('phrases', () => {
  it('are English with their holes filled, as long as no dictionary knows better', () => {
    expect(spoken(say`"${'one'}" is asked ${2} times`)).toBe('"one" is asked 2 times');
    expect(spoken(say`nothing to fill`, dictionary)).toBe('nothing to fill');
  });

  it('may order their holes otherwise in another language', () => {
    expect(spoken(say`"${'one'}" is asked ${2} times`, dictionary)).toBe('2 lần hỏi “one”');
  });

  it('hold phrases, which are said in the same language', () => {
    expect(spoken(say`${say`a list`} is missing`)).toBe('a list is missing');
    expect(spoken(say`${say`a list`} is missing`, dictionary)).toBe('thiếu một danh sách');
  });

  it('write fractions with a comma in Vietnamese', () => {
    expect(spoken(say`${1.6} is missing`)).toBe('1.6 is missing');
    expect(spoken(say`${1.6} is missing`, dictionary)).toBe('thiếu 1,6');
  });

  it('are listed with commas, each said in the same language', () => {
    expect(spoken(listed([say`a list`, 'x']), dictionary)).toBe('một danh sách, x');
    expect(spoken(listed([]))).toBe('');
  });

  it('leave what an author wrote as it is, braces and all', () => {
    expect(spoken(say`${'{2}'} is missing`, dictionary)).toBe('thiếu {2}');
  });
});
