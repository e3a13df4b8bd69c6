import { describe, expect, it } from 'vitest';
import { plainText } from '#domain/text.ts';

describe('the plain text of a text', () => {
  it('is its words without marks, terms, code and emphasis', () => {
    expect(
      plainText([
        'A ',
        {
          kind: 'strong',
          children: [{ kind: 'term', term: 'service', children: ['service', { kind: 'em', children: ['s'] }] }],
        },
        ' has ',
        { kind: 'key', children: ['value'] },
        { kind: 'code', text: ' x < y' },
      ]),
    ).toBe('A services has value x < y');
  });

  it('is empty for an empty text', () => {
    expect(plainText([])).toBe('');
  });
});
