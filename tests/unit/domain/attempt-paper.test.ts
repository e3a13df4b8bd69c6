import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  type AttemptPaper,
  attemptPaper,
  metBefore,
  type PaperParts,
  paperShape,
  readAttemptPaper,
} from '#domain/attempt-paper.ts';
import { renamesOf } from '#domain/fresh-answers.ts';
import type { Sound } from '#domain/shape.ts';
import { readPaper } from '#domain/stored-paper.ts';
import { BLUEPRINT, chose, examQuestion, paperOf, started } from './attempt-builders.ts';
import { answered, choice, nested } from './builders.ts';

type DeepReadonly<Value> = Value extends object ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> } : Value;

const full = examQuestion('q1', {
  formerIds: ['q0'],
  revision: 2,
  corrections: [{ revision: 2, date: '2026-11-27', text: ['The key was ', { kind: 'em', children: ['wrong'] }] }],
  style: 'list',
  statements: [
    [{ kind: 'code', text: '1' }],
    [{ kind: 'term', term: 'utility', children: [{ kind: 'key', children: ['fit'] }] }],
    [{ kind: 'language', lang: 'vi', children: ['đủ dùng'] }],
    [],
  ],
});

function parts(changes: Partial<PaperParts> = {}): PaperParts {
  return {
    attempt: 'x',
    paper: {
      form: 'KC-7F2-K7Q2M9',
      blueprint: 'KC',
      questions: [
        { id: 'q2', revision: 1, choices: ['d', 'a', 'c', 'b'] },
        { id: 'q1', revision: 2, choices: ['a', 'b', 'c', 'd'] },
      ],
    },
    blueprint: BLUEPRINT,
    bank: new Map([full, examQuestion('q2'), examQuestion('q3')].map((each) => [each.id, each])),
    language: 'vi',
    met: new Set(['q1']),
    ...changes,
  };
}

/** What is read when storage gives this back. */
function read(raw: unknown): AttemptPaper | null {
  const stored = readPaper(JSON.parse(JSON.stringify(raw)));
  return stored === null ? null : readAttemptPaper(stored);
}

/** Words within so many marks. */
function marked(depth: number): unknown {
  return depth === 0 ? ['x'] : [{ kind: 'em', children: marked(depth - 1) }];
}

describe('the paper of an attempt', () => {
  it('has its questions and choices in the order shown, and what was new', () => {
    const paper = attemptPaper(parts());
    expect(paper).toMatchObject({ attempt: 'x', form: 'KC-7F2-K7Q2M9', language: 'vi', blueprint: BLUEPRINT });
    expect(
      paper?.questions.map(({ question, isFresh }) => [
        question.id,
        question.choices.map(({ id }) => id).join(''),
        isFresh,
      ]),
    ).toEqual([
      ['q2', 'dacb', true],
      ['q1', 'abcd', false],
    ]);
  });

  it('is read as it was written', () => {
    const paper = attemptPaper(parts());
    expect(paper).not.toBeNull();
    expect(read(paper)).toEqual(paper);
  });

  it('takes of the blueprint only what a verdict needs', () => {
    const blueprint = { ...BLUEPRINT, title: 'Key concepts', enabled: true };
    expect(attemptPaper(parts({ blueprint }))?.blueprint).toEqual(BLUEPRINT);
  });

  it('is not made from a bank that has other questions, revisions or choices', () => {
    const withQuestion = (question: { id: string; revision: number; choices: string[] }) =>
      attemptPaper(parts({ paper: { form: 'f', blueprint: 'KC', questions: [question] } }));
    expect(withQuestion({ id: 'q3', revision: 1, choices: ['a', 'b', 'c', 'd'] })).not.toBeNull();
    expect(withQuestion({ id: 'q9', revision: 1, choices: ['a', 'b', 'c', 'd'] })).toBeNull();
    expect(withQuestion({ id: 'q3', revision: 2, choices: ['a', 'b', 'c', 'd'] })).toBeNull();
    expect(withQuestion({ id: 'q3', revision: 1, choices: ['a', 'b', 'c', 'e'] })).toBeNull();
    expect(withQuestion({ id: 'q3', revision: 1, choices: ['a', 'b', 'c'] })).toBeNull();
    expect(withQuestion({ id: 'q3', revision: 1, choices: ['a', 'b', 'c', 'c'] })).toBeNull();
    expect(withQuestion({ id: 'q3', revision: 1, choices: ['a', 'b', 'c', 'd', 'd'] })).toBeNull();
  });
});

describe('reading a stored paper', () => {
  const sound = paperOf([examQuestion('q1'), examQuestion('q2')]);
  const [asked] = sound.questions;
  const withQuestion = (changes: object, around: object = {}) => ({
    ...sound,
    questions: [{ ...asked, question: { ...asked?.question, ...changes }, ...around }],
  });

  it('is of the shape of the type', () => {
    type Shaped = Sound<typeof paperShape>;
    expectTypeOf<DeepReadonly<Shaped>>().toEqualTypeOf<DeepReadonly<AttemptPaper>>();
  });

  it('leaves alone what a newer build added', () => {
    const added = { ...withQuestion({ picture: 'p' }, { seen: 3 }), printed: true };
    expect(read(added)).toEqual(added);
  });

  it.each([
    ['a version of its own', { ...sound, v: 2 }],
    ['no questions', { ...sound, questions: [] }],
    ['too many questions', { ...sound, questions: Array.from({ length: 501 }, () => asked) }],
    ['a question twice', { ...sound, questions: [asked, asked] }],
    ['no right choice', withQuestion({ choices: [choice('a'), choice('b')] })],
    ['two right choices', withQuestion({ choices: [choice('a', true), choice('b', true)] })],
    ['a choice twice', withQuestion({ choices: [choice('a', true), choice('a')] })],
    ['a question of another kind', withQuestion({ kind: 'order' })],
    ['a stem that is no text', withQuestion({ stem: [{ kind: 'html', text: '<b>' }] })],
    ['a stem with a hole', withQuestion({ stem: [null] })],
    ['a stem that is no list', withQuestion({ stem: 'What?' })],
    ['words without end', withQuestion({ stem: ['x'.repeat(10_001)] })],
    ['a Bloom level that is none', withQuestion({}, { bloom: 3 })],
    ['a pass mark of nothing', { ...sound, blueprint: { ...BLUEPRINT, pass: 0 } }],
    ['a language that is none', { ...sound, language: 'fr' }],
    ['something else altogether', { attempt: 'x', questions: [{ id: 'q', stem: ['What?'] }] }],
  ])('gives null for %s', (_name, raw) => {
    expect(read(sound)).not.toBeNull();
    expect(read(raw)).toBeNull();
  });

  it('gives null for marks in marks without end', () => {
    expect(read(withQuestion({ stem: marked(4) }))).not.toBeNull();
    expect(read(withQuestion({ stem: marked(200) }))).toBeNull();
    expect(read(withQuestion({ stem: nested(3) }))).toBeNull();
  });
});

describe('questions met before an attempt', () => {
  const events = [
    answered('a-1', 'old'),
    chose('a-2', 'q2', 'b', { attempt: 'w' }),
    started('a-3'),
    chose('a-4', 'q3'),
    answered('a-5', 'q4'),
  ];
  const renames = renamesOf([{ question: 'q1', formerIds: ['old'] }]);

  it('are those answered anywhere, under any id, before it began', () => {
    expect(metBefore(events, 'x', renames)).toEqual(new Set(['q1', 'q2']));
  });

  it('are all that were answered where it has not begun', () => {
    expect(metBefore(events, 'y', renames)).toEqual(new Set(['q1', 'q2', 'q3', 'q4']));
  });
});
