import { PassThrough, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { inVietnamese } from '#content-model/messages-vi/dictionary.ts';
import type { Dictionary } from '#content-model/phrase.ts';
import { askFor } from '#tools/new-prompts.ts';
import { settle } from '#tools/new-order.ts';
import type { Wish } from '#tools/new-wish.ts';
import { contentFrom, smallCourse } from '#tests/unit/content-model/small-course.ts';

const content = contentFrom(smallCourse());
const ENTER = '\r';
const DOWN = '\u001B[B';
const TAB = '\t';
const CTRL_C = '\u0003';

/** Answers each question, once it stands on the screen, with the keys listed for it. */
async function dialogue(wish: Wish, keys: Readonly<Record<string, readonly string[]>>, dictionary?: Dictionary) {
  const input = new PassThrough();
  const waiting = new Map(Object.entries(keys));
  const shown: string[] = [];
  const output = new Writable({
    write: (chunk, _, done) => {
      const text = String(chunk);
      shown.push(text);
      for (const [question, answers] of waiting) {
        if (!text.includes(question)) continue;
        waiting.delete(question);
        void press(input, answers);
      }
      done();
    },
  });
  const answered = await askFor(content, wish, { input, output }, dictionary);
  return { answered, unasked: [...waiting.keys()], shown: shown.join('') };
}

async function press(input: PassThrough, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    input.write(key);
  }
}

describe('the prompts', () => {
  it('ask for a question in turn, with proposals that Enter takes', async () => {
    const { answered, unasked } = await dialogue(
      {},
      {
        'What do you want to write?': [DOWN, DOWN, ENTER],
        'In which module?': [ENTER],
        'Which terms is it about?': ['warr', TAB, ENTER],
        'What is it about?': ['Agreed levels', ENTER],
        'Its id and file name': [ENTER],
        'Of which style?': [ENTER],
        'Where is it met?': [DOWN, ENTER],
        'Which criterion': [ENTER],
        'Where is it known from?': [ENTER],
      },
    );
    expect(unasked).toEqual([]);
    expect(answered).toEqual({
      kind: 'question',
      module: 'basics',
      concepts: ['warranty'],
      title: 'Agreed levels',
      id: 'agreed-levels',
      style: 'standard',
      pool: 'practice',
      criteria: ['1.2'],
      source: 'notes',
    });
    expect(settle(content, answered ?? {})).toMatchObject({
      kind: 'order',
      order: { id: 'agreed-levels', pool: 'practice' },
    });
  });

  it('offer the planned lessons of a module, and ask for no title then', async () => {
    const { answered } = await dialogue(
      { kind: 'lesson', module: 'basics' },
      { 'Which terms does it teach?': [ENTER], 'Which lesson?': [ENTER], 'Where is it known from?': [ENTER] },
    );
    expect(answered).toEqual({ kind: 'lesson', module: 'basics', concepts: [], id: 'later' });
    expect(settle(content, answered ?? {})).toMatchObject({ order: { source: expect.stringMatching(/^TODO /) } });
  });

  it('ask again, and say why, where an answer cannot be', async () => {
    const { answered, shown } = await dialogue(
      { kind: 'term', criteria: [], source: 'notes' },
      {
        'English name of the term': [ENTER, ...'cost', ENTER],
        'The same in Vietnamese': [ENTER],
        'Its id and file name': ['!', ENTER, '\u007F', ENTER],
      },
    );
    expect(shown).toContain('A title has at least one word.');
    expect(shown).toContain('"cost!" is no id');
    expect(answered).toMatchObject({ title: 'cost', vi: 'pending', id: 'cost' });
  });

  it('take the Vietnamese name as it is typed', async () => {
    const { answered } = await dialogue(
      { kind: 'term', title: 'cost', id: 'costs', criteria: [], source: 'notes' },
      { 'The same in Vietnamese': [...'chi phí', ENTER] },
    );
    expect(answered).toMatchObject({ vi: 'chi phí' });
  });

  it('want two to four classes of a drill', async () => {
    const { answered, shown } = await dialogue(
      { kind: 'drill', source: 'notes' },
      {
        'Which terms are its classes?': ['uti', TAB, ENTER],
        'A drill has two to four classes': ['uti', TAB, '\u007F', '\u007F', '\u007F', DOWN, TAB, ENTER],
        'Its id': [ENTER],
      },
    );
    expect(shown).toContain('A drill has two to four classes');
    expect(answered).toMatchObject({ concepts: ['utility', 'warranty'], id: 'utility-warranty' });
  });

  it('are put in Vietnamese, with the names that the course has in it, and refuse in it', async () => {
    const { answered, unasked, shown } = await dialogue(
      { kind: 'question', title: 'x', criteria: [], source: 'notes', pool: 'exam' },
      {
        'Thuộc phần nào?': [ENTER],
        'Câu hỏi nói về những thuật ngữ nào?': ['dam bao', TAB, ENTER],
        'về sau không đổi nữa': ['!', ENTER, '\u007F', ENTER],
        'Theo kiểu nào?': [ENTER],
      },
      inVietnamese,
    );
    expect(unasked).toEqual([]);
    expect(answered).toMatchObject({ module: 'basics', concepts: ['warranty'], id: 'x', style: 'standard' });
    expect(shown).toContain('tính đảm bảo');
    expect(shown).toContain('“x!” không thể làm id');
    expect(shown).not.toMatch(/Which|What|a plain question/);
  });

  it('give nothing back after Ctrl+C', async () => {
    const { answered } = await dialogue({ kind: 'term' }, { 'English name of the term': ['cost', CTRL_C] });
    expect(answered).toBeUndefined();
  });

  it('give nothing back once the input is closed, before a question or at one', async () => {
    const input = new PassThrough();
    const output = new Writable({ write: (_chunk, _encoding, done) => done() });
    const left = askFor(content, { kind: 'term' }, { input, output });
    input.end();
    expect(await left).toBeUndefined();
    expect(await askFor(content, { kind: 'term' }, { input, output })).toBeUndefined();
  });

  it('ask nothing that was said', async () => {
    const wish: Wish = { kind: 'drill', concepts: ['utility', 'warranty'], id: 'x', source: 'notes' };
    expect((await dialogue(wish, {})).answered).toEqual(wish);
  });
});
