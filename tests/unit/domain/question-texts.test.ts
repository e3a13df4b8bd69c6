import { describe, expect, it } from 'vitest';
import { pairTexts, questionTexts, withoutTerms } from '#domain/question-texts.ts';
import type { InlineText } from '#domain/text.ts';
import { choiceQuestion, orderQuestion, slipQuestion, sortQuestion } from './builders.ts';

describe('the texts of a question', () => {
  it('are its stem, its statements, its options and their reasons', () => {
    const texts = questionTexts(choiceQuestion({ statements: [['one'], ['two']] }));
    expect(texts).toMatchObject({
      stem: ['What is asked?'],
      'statement 2': ['two'],
      'choice a': ['a'],
      'why choice a': ['why a'],
    });
    expect(Object.keys(texts)).toHaveLength(1 + 2 + 2 * 4);
  });

  it('are all of them for the other kinds', () => {
    expect(Object.keys(questionTexts(sortQuestion()))).toEqual(
      expect.arrayContaining(['stem', 'situation', 'group utility', 'card fast', 'why card fast']),
    );
    expect(questionTexts(orderQuestion())).toMatchObject({ 'step plan': ['plan'], 'why step do': ['do'] });
    const slip = questionTexts(slipQuestion());
    expect(slip).toMatchObject({ 'sentence s1': ['Sound.'], 'mend s2 m1': ['m1'], 'why mend s4 m3': ['m3'] });
    expect(Object.keys(slip)).toHaveLength(1 + 2 * 4 + 2 * 6);
  });
});

describe('a text and its counterpart', () => {
  it('are found by the text that is shown, not by words that happen to be the same', () => {
    const [one, two]: readonly InlineText[] = [['same'], ['same']];
    const pairs = pairTexts({ one: one ?? [], two: two ?? [] }, { one: ['một'], two: ['hai'] });
    expect(pairs.get(one ?? [])).toEqual(['một']);
    expect(pairs.get(two ?? [])).toEqual(['hai']);
  });

  it('are not paired where either is missing', () => {
    const own: InlineText = ['new'];
    expect(pairTexts({ new: own }, { old: ['cũ'] }).size).toBe(0);
  });
});

describe('a text without its terms', () => {
  it('keeps every word and every other mark', () => {
    const text: InlineText = [
      'A ',
      { kind: 'term', term: 'utility', children: [{ kind: 'key', children: ['useful'] }] },
      { kind: 'strong', children: [' and ', { kind: 'term', term: 'warranty', children: ['warranted'] }] },
      { kind: 'code', text: 'x' },
    ];
    expect(withoutTerms(text)).toEqual([
      'A ',
      { kind: 'key', children: ['useful'] },
      { kind: 'strong', children: [' and ', 'warranted'] },
      { kind: 'code', text: 'x' },
    ]);
  });
});
