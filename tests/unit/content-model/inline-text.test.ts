import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '#domain/text.ts';
import { spoken } from '#content-model/phrase.ts';
import { parseInlineText, splitTermLink, type ParsedText } from '#content-model/inline-text.ts';

/** A glossary of one term, which answers to "service" alone. */
function parse(source: string): ParsedText {
  return parseInlineText(source, (written) =>
    written.toLowerCase() === 'service' ? { term: 'service', label: written } : undefined,
  );
}

describe('parseInlineText', () => {
  it('makes a tree of all marks', () => {
    expect(parse('Utility is the ==functionality== of a **good** *old* `thing`, a [[Service]].')).toEqual({
      text: [
        'Utility is the ',
        { kind: 'key', children: ['functionality'] },
        ' of a ',
        { kind: 'strong', children: ['good'] },
        ' ',
        { kind: 'em', children: ['old'] },
        ' ',
        { kind: 'code', text: 'thing' },
        ', a ',
        { kind: 'term', term: 'service', children: ['Service'] },
        '.',
      ],
      faults: [],
    });
  });

  it('nests marks, and takes three stars as strong around emphasis', () => {
    expect(parse('==a **b [[service|c]]**== ***d***').text).toEqual([
      {
        kind: 'key',
        children: ['a ', { kind: 'strong', children: ['b ', { kind: 'term', term: 'service', children: ['c'] }] }],
      },
      ' ',
      { kind: 'strong', children: [{ kind: 'em', children: ['d'] }] },
    ]);
  });

  it.each([
    'The [?] is missing.',
    'Open 24/7, from 8 to 17 h.',
    '1 and 2',
    "It's the customer's “own” choice – or isn't it…?",
    'a < b, 5 > 3 & 2 == 2, 5 * 3 = 15, x* and snake_case_name',
    'See [1] and (a)(b) – {not code} \\n',
    'Gói dịch vụ: 50 % (năm mươi phần trăm)!',
  ])('leaves plain punctuation alone: %s', (text) => {
    expect(parse(text)).toEqual({ text: [text], faults: [] });
  });

  it('takes a sign after a backslash as it is', () => {
    expect(parse('\\*not\\* \\==key\\== \\[[x]] \\`c\\` \\\\').text).toEqual(['*not* ==key== [[x]] `c` \\']);
  });

  it.each([
    ['a **b', 2, '**'],
    ['a ==b', 2, '=='],
    ['a *b', 2, '*'],
    ['a `b', 2, '`'],
    ['a [[b', 2, '[['],
    ['a ** b', 2, '**'],
    ['**a ==b** c', 4, '=='],
  ])('reports the mark that is not closed: %s', (text, offset, found) => {
    expect(parse(text).faults[0]).toMatchObject({ kind: 'unclosed', offset, found });
  });

  it.each([
    ['a ** b **', '** b **', 'b'],
    ['a ** b c** d', '** b c**', 'b c'],
    ['a **b ** c', '**b **', 'b'],
  ])('says how bold words are written that have spaces within their stars: %s', (text, found, words) => {
    const { faults } = parse(text);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ kind: 'spaced', offset: 2, length: found.length, found });
    expect(faults.map(({ fix }) => spoken(fix))).toEqual([`Write **${words}**.`]);
    expect(plainText(parse(text).text)).toBe(text);
  });

  it('does not take what stands between two bold words for one', () => {
    expect(parse('**a** and **b**').faults).toEqual([]);
    expect(parse('**a *b* c** d').faults).toEqual([]);
  });

  it.each([
    ['a <b>c', '<b>'],
    ['a <!-- c -->', '<!-- c -->'],
    ['a &nbsp; b', '&nbsp;'],
    ['a [b](c) d', '[b](c)'],
    ['a ![b](c) d', '![b](c)'],
    ['a _b_ c', '_b_'],
    ['a __b__ c', '__b__'],
    ['a\nb', '\n'],
    ['<script>alert(1)</script>', '<script>'],
  ])('refuses other markup: %s', (text, found) => {
    expect(parse(text).faults[0]).toMatchObject({ kind: 'refused', offset: text.indexOf(found), found });
  });

  it('reports a link to no term with its extent, and shows its words', () => {
    expect(parse('a [[goods|things]] b')).toMatchObject({
      text: ['a things b'],
      faults: [{ kind: 'unknown-term', offset: 2, length: 16, found: 'goods' }],
    });
  });

  it('keeps every word of a faulty text', () => {
    expect(plainText(parse('a **b ==c *d').text)).toBe('a **b ==c *d');
  });

  it('never throws, and never loses a letter, whatever it is given', () => {
    const signs = fc.constantFrom(
      '*',
      '**',
      '==',
      '[[',
      ']]',
      '|',
      '`',
      '\\',
      '<',
      '&',
      '_',
      ' ',
      '\n',
      'a',
      'ế',
      '[',
      ']',
      '(',
      ')',
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 30 }), (parts) => {
        const source = parts.join('');
        const { text, faults } = parse(source);
        for (const { offset, length } of faults) {
          expect(offset).toBeGreaterThanOrEqual(0);
          expect(offset + length).toBeLessThanOrEqual(source.length);
        }
        // The name before a bar is the one thing that a reader does not see.
        if (!source.includes('|')) {
          expect(plainText(text).replace(/[^aế]/g, '')).toBe(source.replace(/[^aế]/g, ''));
        }
      }),
      { numRuns: 2_000, seed: 20261122 },
    );
  });
});

describe('splitTermLink', () => {
  it('takes the bar with or without a backslash before it', () => {
    expect(splitTermLink('a b | c')).toEqual({ name: 'a b', label: 'c' });
    expect(splitTermLink('a\\|c')).toEqual({ name: 'a', label: 'c' });
    expect(splitTermLink(' a ')).toEqual({ name: 'a', label: undefined });
    expect(splitTermLink('a|')).toEqual({ name: 'a', label: undefined });
  });
});
