import { describe, expect, it } from 'vitest';
import { spoken } from '#content-model/phrase.ts';
import { EN, faultsAfter, ONE, replace, type Break } from './small-course.ts';

const fixOf = (...breaks: readonly Break[]): readonly string[] =>
  faultsAfter(...breaks).flatMap(({ code, fix }) => (code === 'Y004' ? [spoken(fix)] : []));

const TERM = 'glossary/utility.yaml';

describe('Y004 keys in another word', () => {
  it.each([
    ['reason', 'why', ONE],
    ['explanation', 'why', ONE],
    ['rationale', 'why', ONE],
    ['answers', 'choices', ONE],
    ['options', 'choices', ONE],
    ['question', 'stem', ONE],
    ['prompt', 'stem', ONE],
    ['Question', 'stem', ONE],
    ['meaning', 'definition', TERM],
    ['def', 'definition', TERM],
    ['explanation', 'definition', TERM],
    ['examples', 'example', TERM],
    ['name', 'title', EN],
    ['summary', 'description', EN],
    ['time', 'minutes', EN],
    ['duration', 'minutes', EN],
  ])('answers %s with %s', (written, meant, path) => {
    expect(fixOf(replace(path, `${meant}:`, `${written}:`))).toEqual([`Did you mean \`${meant}\`?`]);
  });

  it('takes a word for the key of its own place', () => {
    expect(fixOf(replace(TERM, 'term:', 'name:'))).toEqual(['Did you mean `term`?']);
    expect(fixOf(replace('misconceptions.yaml', 'cure:', 'why: no\n  cure:'))).toEqual(['Delete it.']);
  });
});
