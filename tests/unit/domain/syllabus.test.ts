import { describe, expect, it } from 'vitest';
import { criterionOf, faultsOfSyllabus, type Syllabus, totalMarks } from '#domain/syllabus.ts';

const item = (id: string) => ({ id, title: id });
const criterion = (id: string, marks: number, items: readonly string[] = []) =>
  ({ id, title: id, bloom: 2, marks, items: items.map(item) }) as const;

const malformed = (id: string, at: readonly number[], expected: string) => ({ kind: 'malformed-id', id, at, expected });

const SOUND: Syllabus = [
  { id: '1', title: 'Concepts', marks: 3, criteria: [criterion('1.1', 2, ['1.1.a', '1.1.b']), criterion('1.2', 1)] },
  { id: '12', title: 'Practices', marks: 4, criteria: [criterion('12.10', 4, ['12.10.z'])] },
];

describe('a syllabus', () => {
  it('finds a criterion by its id', () => {
    expect(criterionOf(SOUND, '12.10')?.marks).toBe(4);
    expect(criterionOf(SOUND, '1.1')?.items.map(({ id }) => id)).toEqual(['1.1.a', '1.1.b']);
    expect(criterionOf(SOUND, '1')).toBeUndefined();
  });

  it('has the marks of its outcomes', () => {
    expect(totalMarks(SOUND)).toBe(7);
    expect(totalMarks([])).toBe(0);
  });

  it('has no faults when ids and marks agree', () => {
    expect(faultsOfSyllabus(SOUND)).toEqual([]);
    expect(faultsOfSyllabus([])).toEqual([]);
  });

  it('names an outcome whose criteria have other marks than it', () => {
    const syllabus: Syllabus = [{ id: '1', title: '', marks: 3, criteria: [criterion('1.1', 1), criterion('1.2', 1)] }];
    expect(faultsOfSyllabus([...SOUND, ...syllabus])).toContainEqual({
      kind: 'marks-differ',
      id: '1',
      at: [2],
      marks: 3,
      sum: 2,
    });
  });

  it('names ids that do not stand below the one above, or are not counted', () => {
    const syllabus: Syllabus = [
      { id: 'A', title: '', marks: 0, criteria: [] },
      { id: '01', title: '', marks: 0, criteria: [] },
      { id: '1x', title: '', marks: 0, criteria: [] },
      {
        id: '2',
        title: '',
        marks: 0,
        criteria: [
          criterion('1.1', 0),
          criterion('2.x', 0),
          criterion('21', 0),
          criterion('2.0', 0),
          criterion('2.1', 0, ['2.1.ab', '2.1.A', '2.1', '2.2.a', '2.1.a']),
        ],
      },
    ];
    expect(faultsOfSyllabus(syllabus)).toEqual([
      ...['A', '01', '1x'].map((id, place) => malformed(id, [place], '<n>')),
      ...['1.1', '2.x', '21', '2.0'].map((id, place) => malformed(id, [3, place], '2.<n>')),
      ...['2.1.ab', '2.1.A', '2.1', '2.2.a'].map((id, place) => malformed(id, [3, 4, place], '2.1.<letter>')),
      { kind: 'duplicate-id', id: '2.1', at: [3, 4, 2], first: [3, 4] },
    ]);
  });

  it('names each place of an id after the first, whatever it belongs to', () => {
    const syllabus: Syllabus = [
      {
        id: '1',
        title: '',
        marks: 0,
        criteria: [criterion('1.1', 0, ['1.1.a', '1.1.a', '1.1.a']), criterion('1.1', 0)],
      },
      { id: '1', title: '', marks: 0, criteria: [] },
    ];
    expect(faultsOfSyllabus(syllabus)).toEqual([
      { kind: 'duplicate-id', id: '1.1.a', at: [0, 0, 1], first: [0, 0, 0] },
      { kind: 'duplicate-id', id: '1.1.a', at: [0, 0, 2], first: [0, 0, 0] },
      { kind: 'duplicate-id', id: '1.1', at: [0, 1], first: [0, 0] },
      { kind: 'duplicate-id', id: '1', at: [1], first: [0] },
    ]);
  });
});
