import { describe, expect, it } from 'vitest';
import { faultAt } from '#content-model/fault.ts';
import { faultData, faultLine, formatFault } from '#content-model/format-fault.ts';
import { say } from '#content-model/phrase.ts';

const FAULT = {
  code: 'Q012',
  severity: 'error',
  file: 'content/questions/practices/slm-014.yaml',
  line: 8,
  column: 1,
  length: 8,
  message: say`no correct option`,
  cause: say`Question "slm-014" has 4 options and none is marked correct.`,
  fix: say`Set \`correct: true\` on exactly one option.`,
} as const;

describe('formatFault', () => {
  it('has the form of RELIABILITY.md 9', () => {
    expect(formatFault(FAULT, 'choices:')).toBe(
      [
        'ERROR Q012  content/questions/practices/slm-014.yaml:8:1   no correct option',
        '  8 | choices:',
        '    | ^^^^^^^^',
        'Cause: Question "slm-014" has 4 options and none is marked correct.',
        'Fix:   Set `correct: true` on exactly one option.',
        'Help:  docs/authoring.md#q012',
      ].join('\n'),
    );
  });

  it('aligns the words of another language by the longest', () => {
    const dictionary = new Map([
      ['ERROR', 'LỖI'],
      ['Cause:', 'Nguyên nhân:'],
      ['Fix:', 'Cách sửa:'],
      ['no correct option', 'chưa có phương án đúng'],
    ]);
    expect(formatFault(FAULT, undefined, dictionary)).toBe(
      [
        'LỖI Q012  content/questions/practices/slm-014.yaml:8:1   chưa có phương án đúng',
        'Nguyên nhân: Question "slm-014" has 4 options and none is marked correct.',
        'Cách sửa:    Set `correct: true` on exactly one option.',
        'Help:        docs/authoring.md#q012',
      ].join('\n'),
    );
  });

  it('puts lines to paste below the fix, as they are to stand in a file', () => {
    expect(formatFault({ ...FAULT, example: '- id: a\n  correct: true' }, undefined)).toBe(
      [
        'ERROR Q012  content/questions/practices/slm-014.yaml:8:1   no correct option',
        'Cause: Question "slm-014" has 4 options and none is marked correct.',
        'Fix:   Set `correct: true` on exactly one option.',
        '- id: a',
        '  correct: true',
        'Help:  docs/authoring.md#q012',
      ].join('\n'),
    );
  });

  it('leaves out a line that is empty or unknown', () => {
    expect(formatFault(FAULT, '  ')).not.toContain(' | ');
    expect(formatFault(FAULT, undefined)).not.toContain(' | ');
  });

  it('keeps the place in view in a long line', () => {
    const formatted = formatFault({ ...FAULT, column: 500, length: 3 }, `${'a'.repeat(499)}XYZ${'b'.repeat(500)}`);
    const [, line = '', carets = ''] = formatted.split('\n');
    expect(line.length).toBeLessThan(125);
    expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('XYZ');
  });

  it('shows control characters as signs, so that they cannot act on the terminal', () => {
    expect(formatFault(FAULT, 'a\u001B[31mb\tc\u202E')).toContain('a\uFFFD[31mb→c\uFFFD');
  });
});

describe('faultLine', () => {
  it('says everything on one line', () => {
    expect(faultLine(FAULT)).toMatch(/^content\/.*:8:1 Q012 no correct option\. Question .* one option\.$/);
  });
});

describe('faultData', () => {
  it('gives other programs place and words, and nothing that a machine may change', () => {
    expect(faultData({ ...FAULT, example: '- id: a' })).toHaveProperty('example', '- id: a');
    expect(faultData({ ...FAULT, edits: [{ offset: 0, length: 1, text: '' }] })).toEqual({
      ...FAULT,
      message: 'no correct option',
      cause: 'Question "slm-014" has 4 options and none is marked correct.',
      fix: 'Set `correct: true` on exactly one option.',
    });
  });
});

describe('faultAt', () => {
  it('counts lines and columns from 1, and cuts the extent at the end of the line', () => {
    const source = { shown: 'x', text: 'ab\ncdé\nf' };
    const finding = { code: 'X', message: say`m`, cause: say`c`, fix: say`f` };
    expect(faultAt(source, { offset: 4, length: 4 }, finding)).toMatchObject({ line: 2, column: 2, length: 2 });
    expect(faultAt(source, { offset: 99, length: 1 }, finding)).toMatchObject({ line: 3, column: 2 });
    expect(faultAt(source, { offset: 0, length: 0 }, finding)).not.toHaveProperty('length');
  });
});
