import { describe, expect, it } from 'vitest';
import { idFromTitle } from '#tools/new-ids.ts';

describe('ids of titles', () => {
  it.each([
    ['Chi phí & rủi ro', 'chi-phi-rui-ro'],
    ['Đồng tạo giá trị', 'dong-tao-gia-tri'],
    ["What's new?", 'whats-new'],
    ['ITIL 4', 'itil-4'],
    ['価値', undefined],
    [`${'word '.repeat(20)}`, 'word-word-word-word-word-word-word-word-word-word-word-word'],
    ['x'.repeat(99), 'x'.repeat(60)],
  ])('%s', (title, id) => {
    expect(idFromTitle(title)).toBe(id);
  });
});
