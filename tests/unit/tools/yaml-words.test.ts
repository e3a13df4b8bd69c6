import fc from 'fast-check';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { yamlCriteria, yamlIds, yamlText } from '#tools/yaml-words.ts';

const line = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .map((text) => text.replaceAll(/\p{C}/gu, '').trim())
  .filter(Boolean);

describe('yamlText', () => {
  it('is read again as the same text, in a line of its own and within { }', () => {
    fc.assert(
      fc.property(line, (text) => {
        expect(parse(`key: ${yamlText(text)}`)).toEqual({ key: text });
        expect(parse(`{ key: ${yamlText(text)}, other: 1 }`)).toEqual({ key: text, other: 1 });
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    'yes',
    'null',
    '1.1',
    '2026-11-27',
    "It's",
    'a: b',
    'a #b',
    '- a',
    'Outputs, outcomes',
    'true',
    '~',
    'x ? y',
    '“Hữu ích”',
  ])('writes what YAML takes for something else as a text: %s', (text) => {
    expect(parse(`key: ${yamlText(text)}`)).toEqual({ key: text });
  });

  it('writes titles as Prettier does', async () => {
    const options = { ...(await resolveConfig('content/modules.yaml')), parser: 'yaml' };
    for (const text of [
      'Costs',
      'Khách hàng, người dùng',
      "What's new",
      'Will it create value?',
      'A “quoted” word',
      'ITIL: 4',
    ])
      expect(await format(`key: ${yamlText(text)}\n`, options)).toBe(`key: ${yamlText(text)}\n`);
  });
});

describe('lists', () => {
  it('stand in one line', () => {
    expect([yamlIds(['utility', 'on']), yamlCriteria(['1.1']), yamlCriteria([])]).toEqual([
      "[utility, 'on']",
      "['1.1']",
      '[]',
    ]);
  });
});
