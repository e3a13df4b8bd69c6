import { describe, expect, it } from 'vitest';
import type { Fault } from '#content-model/fault.ts';
import { githubAnnotation } from '#content-model/github-annotation.ts';
import { say } from '#content-model/phrase.ts';

const FAULT: Fault = {
  code: 'Q012',
  severity: 'error',
  file: 'content/questions/basics/one.yaml',
  line: 8,
  column: 3,
  length: 7,
  message: say`no correct option`,
  cause: say`Nothing is marked.`,
  fix: say`Mark one.`,
};

describe('githubAnnotation', () => {
  it('names severity, file, place and code, and says cause and fix', () => {
    expect(githubAnnotation(FAULT)).toBe(
      '::error file=content/questions/basics/one.yaml,line=8,col=3,endColumn=10,title=Q012 no correct option::Nothing is marked.%0AMark one.',
    );
  });

  it('holds the lines that are to be pasted', () => {
    expect(githubAnnotation({ ...FAULT, example: '- id: a\n  correct: true' })).toMatch(
      /::Nothing is marked\.%0AMark one\.%0A- id: a%0A {2}correct: true$/,
    );
  });

  it('leaves out the end of what has no extent', () => {
    const { length: _, ...whole } = FAULT;
    expect(githubAnnotation({ ...whole, severity: 'warning' })).toMatch(/^::warning file=[^:]*,line=8,col=3,title=/);
  });

  it('escapes what would end a line, a property or the list of them', () => {
    const odd = {
      ...FAULT,
      file: 'content/100%, a:b.yaml',
      message: say`a: b, c`,
      cause: say`50 %\r\nof 1:2, ::error::`,
    };
    expect(githubAnnotation(odd)).toBe(
      '::error file=content/100%25%2C a%3Ab.yaml,line=8,col=3,endColumn=10,title=Q012 a%3A b%2C c::50 %25%0D%0Aof 1:2, ::error::%0AMark one.',
    );
    expect(githubAnnotation(odd).split('\n')).toHaveLength(1);
  });

  it('speaks another language', () => {
    const dictionary = new Map([['no correct option', 'không có đáp án đúng']]);
    expect(githubAnnotation(FAULT, dictionary)).toContain('title=Q012 không có đáp án đúng::');
  });
});
