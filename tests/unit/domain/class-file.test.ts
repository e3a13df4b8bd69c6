import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { attemptResult } from '#domain/attempt-result.ts';
import { canonicalJson } from '#domain/canonical-json.ts';
import {
  classFile,
  type ClassFile,
  type ClassFileParts,
  type ClassFileReading,
  classFileShape,
  LARGEST_CLASS_FILE,
  onePerLearner,
  readClassFile,
  writeClassFile,
} from '#domain/class-file.ts';
import type { Sound } from '#domain/shape.ts';
import { anyCharacter } from '#tests/unit/seeded.ts';
import { attemptFrom, chose, examQuestion, flagged, paperOf, started, struck, submitted } from './attempt-builders.ts';
import { nested, settings, sha256 } from './builders.ts';
import { classAnswer, learnerFile } from './class-builders.ts';
import { bentFrom, hugeContents } from './hostile-files.ts';
import { mutated, mutation } from './mutations.ts';

type DeepReadonly<Value> = Value extends object ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> } : Value;

const paper = paperOf([examQuestion('q1'), examQuestion('q2', { revision: 3 }), examQuestion('q3')], { met: ['q2'] });
const sitting = [
  started('a-1'),
  chose('a-2', 'q1', 'a', { tookMs: 4000 }),
  chose('a-3', 'q2', 'c', { tookMs: 5000 }),
  flagged('a-4', 'q2'),
  struck('a-5', 'q1', 'd'),
  chose('a-6', 'q1', 'b', { tookMs: 500 }),
];

function partsOf(changes: Partial<ClassFileParts> = {}, isSubmitted = true): ClassFileParts {
  const attempt = attemptFrom(isSubmitted ? [...sitting, submitted('a-7')] : sitting);
  const result = attemptResult(paper, attempt);
  return { paper, attempt, result, learner: 'n3w', day: '2026-11-27', ...changes };
}

function made(changes: Partial<ClassFileParts> = {}): ClassFile {
  const file = classFile(partsOf(changes));
  if (file === null) throw new Error('no file');
  return file;
}

/** The text of any content with a checksum that is right for it. */
async function sealed(content: unknown): Promise<string> {
  const text = canonicalJson(content);
  return JSON.stringify({ ...(JSON.parse(text) as object), sha256: await sha256(text) });
}

async function read(source: string | Uint8Array): Promise<ClassFileReading> {
  return readClassFile(source, sha256);
}

const sample = learnerFile('ann', 'ba-c', { name: 'Lê Thị Ánh' });
const sound = await writeClassFile(sample, sha256);

describe('the class file of an attempt', () => {
  it('has the answers that stand, and nothing else of the record', () => {
    expect(made()).toEqual({
      format: 'fit-for-purpose/class-file',
      v: 1,
      form: 'KC-7F2-K7Q2M9',
      blueprint: 'KC',
      language: 'en',
      learner: 'n3w',
      day: '2026-11-27',
      activeMs: 5000,
      questions: [
        { id: 'q1', revision: 1, chosen: 'b', isRight: true, ms: 4500 },
        { id: 'q2', revision: 3, chosen: 'c', isRight: false, ms: 5000 },
        { id: 'q3', revision: 1, chosen: null, isRight: false, ms: null },
      ],
    });
  });

  it('says how sure the learner was, where that was asked', () => {
    const { questions } = made({ confidence: new Map([['q2', 'sure']]) });
    expect(questions.map(({ confidence }) => confidence)).toEqual([undefined, 'sure', undefined]);
  });

  it('has no name unless one was typed', () => {
    expect(made({ name: '  \t ' })).not.toHaveProperty('name');
    expect(made({ name: ' Lê\tThị Ánh ' }).name).toBe('Lê Thị Ánh');
    expect(made({ name: `${'x'.repeat(79)}😀` }).name).toBe('x'.repeat(79));
  });

  it('does not exist before the attempt is submitted', () => {
    expect(classFile(partsOf({}, false))).toBeNull();
  });

  it('can be read again, whatever name was typed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: anyCharacter, maxLength: 100 }), async (name) => {
        const file = made({ name });
        expect(await read(await writeClassFile(file, sha256))).toEqual({ kind: 'read', file });
      }),
      settings(200),
    );
  });
});

describe('the text of a class file', () => {
  it('is one line of canonical JSON with its checksum first', async () => {
    const { sha256: checksum, ...rest } = JSON.parse(sound) as Record<string, unknown>;
    expect(checksum).toBe(await sha256(canonicalJson(rest)));
    expect(sound).toBe(`{"sha256":"${String(checksum)}",${canonicalJson(rest).slice(1)}\n`);
  });

  it.each(['bytes', 'a byte order mark', 'Windows line ends', 'another order of keys'])(
    'is read the same with %s',
    async (way) => {
      const bent: Record<string, string | Uint8Array> = {
        bytes: new Uint8Array(Buffer.from(sound)),
        'a byte order mark': `\ufeff${sound}`,
        'Windows line ends': JSON.stringify(JSON.parse(sound), null, 2).replaceAll('\n', '\r\n'),
        'another order of keys': JSON.stringify(
          Object.fromEntries(Object.entries(JSON.parse(sound) as object).toReversed()),
        ),
      };
      expect(await read(bent[way] ?? '')).toEqual({ kind: 'read', file: sample });
    },
  );

  it('of the first version is read and written the same for ever', async () => {
    // What was handed out once lies on instructors' disks: this file is never changed, only others are added.
    const frozen = readFileSync(new URL('../../fixtures/class-files/v1/sure-right-wrong-blank.json', import.meta.url));
    const reading = await read(frozen);
    expect(reading).toMatchObject({
      kind: 'read',
      file: {
        name: 'Lê Thị Ánh',
        day: '2026-11-27',
        questions: [{ chosen: 'b', isRight: true, confidence: 'sure' }, { chosen: 'd' }, { chosen: null, ms: null }],
      },
    });
    if (reading.kind === 'read') expect(await writeClassFile(reading.file, sha256)).toBe(frozen.toString('utf8'));
  });

  it('has a shape that is its type', () => {
    expectTypeOf<DeepReadonly<Sound<typeof classFileShape>>>().toEqualTypeOf<DeepReadonly<ClassFile>>();
  });
});

describe('a file that is refused', () => {
  const answer = classAnswer('q1', 'b');
  it.each([
    ['an answer too many', { questions: [answer, answer] }, 'questions[1].id', 'duplicate-id'],
    ['a right blank', { questions: [{ ...answer, chosen: null, ms: null }] }, 'questions[0].isRight', 'wrong-shape'],
    ['a blank that took time', { questions: [{ ...classAnswer('q1', '-'), ms: 5 }] }, 'questions[0].ms', 'wrong-shape'],
    ['an answer without time', { questions: [{ ...answer, ms: null }] }, 'questions[0].ms', 'wrong-shape'],
    ['no questions', { questions: [] }, 'questions', 'wrong-shape'],
    ['too many questions', { questions: Array.from({ length: 501 }, () => answer) }, 'questions', 'wrong-shape'],
    ['a time before its start', { activeMs: -1 }, 'activeMs', 'wrong-shape'],
    ['half a millisecond', { questions: [{ ...answer, ms: 0.5 }] }, 'questions[0].ms', 'wrong-shape'],
    ['an hour with its day', { day: '2026-11-27T08:00' }, 'day', 'wrong-shape'],
    ['a key of its own', { events: [] }, 'events', 'wrong-shape'],
    ['a key in an answer', { questions: [{ ...answer, note: 'x' }] }, 'questions[0].note', 'wrong-shape'],
    ['a name of two lines', { name: 'Ann\nBen' }, 'name', 'wrong-shape'],
    ['an endless name', { name: 'x'.repeat(81) }, 'name', 'wrong-shape'],
    ['another language', { language: 'fr' }, 'language', 'wrong-shape'],
    ['the format of a whole record', { format: 'fit-for-purpose/study-record' }, 'format', 'wrong-format'],
    ['a version that never was', { v: 0 }, 'v', 'wrong-format'],
  ])('for %s tells the place', async (_what, changes, path, code) => {
    expect(await read(await sealed({ ...sample, ...changes }))).toMatchObject({
      kind: 'refused',
      problems: [{ path, code }],
      more: 0,
    });
  });

  it('tells of a newer build, of a changed letter, of a browser that cannot compute', async () => {
    expect(await read(await sealed({ ...sample, v: 2 }))).toEqual({ kind: 'newer' });
    expect(await read(sound.replace('"chosen":"c"', '"chosen":"b"'))).toMatchObject({
      problems: [{ path: 'sha256', code: 'checksum' }],
    });
    const broken = readClassFile(sound, () => Promise.reject(new Error('no subtle crypto')));
    expect(await broken).toMatchObject({ problems: [{ code: 'checksum-failed' }] });
  });

  it('may have a key twice, whichever of the two is true', async () => {
    for (const twice of ['"day":"2020-01-01",', '"d\\u0061y":"2026-11-27",']) {
      const [before, after] = [sound.replace('"day":', `${twice}"day":`), sound.replace('\n', '')];
      expect(await read(before)).toMatchObject({ kind: 'refused', problems: [{ code: 'wrong-shape' }] });
      expect(await read(`${after.slice(0, -1)},${twice.slice(0, -1)}}`)).toMatchObject({ kind: 'refused' });
    }
  });

  it('may be full of colons and quotes without being taken for one with keys twice', async () => {
    const file = learnerFile('a:"b\\":{', 'b', { name: '":":\\' });
    expect(await read(await writeClassFile(file, sha256))).toEqual({ kind: 'read', file });
  });

  it('names the first twenty of many faults and counts the others', async () => {
    const questions = Array.from({ length: 30 }, (_, place) => ({ ...classAnswer(`q${place}`, 'b'), ms: 'long' }));
    const reading = await read(await sealed({ ...sample, questions }));
    expect(reading).toMatchObject({ kind: 'refused', more: 10 });
    expect(reading.kind === 'refused' && reading.problems).toHaveLength(20);
  });

  it.each(['', '[]', 'null', '"x"', '{}', '{"format":{}}', '<html>', 'PK\u0003\u0004', JSON.stringify(nested(40))])(
    'may be %j',
    async (text) => {
      expect(await read(text)).toMatchObject({ kind: 'refused' });
    },
  );

  it.each(['__proto__', 'constructor', 'prototype'])('for a key %s, wherever it stands', async (key) => {
    const hostile = `"${key}":{"polluted":1},`;
    for (const text of [sound.replace('{', `{${hostile}`), sound.replace('[{', `[{${hostile}`)]) {
      expect(await read(text)).toMatchObject({ problems: [{ code: 'forbidden-key' }] });
    }
    expect('polluted' in {}).toBe(false);
  });

  it('is refused at once when it is large, and read when it is as large as one may be', async () => {
    for (const text of Object.values(hugeContents)) {
      const source = Buffer.alloc(LARGEST_CLASS_FILE + 1, text);
      expect(await read(source)).toMatchObject({ problems: [{ code: 'too-large' }] });
    }
    const padding = ' '.repeat(LARGEST_CLASS_FILE - Buffer.from(sound).length);
    expect(await read(Buffer.from(sound + padding))).toMatchObject({ kind: 'read' });
    const text = `{"format":"fit-for-purpose/class-file","v":1,"name":"${'\\n'.repeat(500_000)}"}`;
    expect(await read(text)).toMatchObject({ kind: 'refused' });
  });

  it('never throws and never passes for another, however it is bent', async () => {
    const content = canonicalJson(JSON.parse(sound));
    await fc.assert(
      fc.asyncProperty(bentFrom(sound), async (source) => {
        const reading = await read(source);
        if (reading.kind === 'refused') expect(reading.problems.length).toBeGreaterThan(0);
        if (reading.kind !== 'read') return;
        const text = typeof source === 'string' ? source : new TextDecoder().decode(source);
        expect(canonicalJson(JSON.parse(text.replace(/^\ufeff/, '')))).toBe(content);
      }),
      settings(2000),
    );
    expect('polluted' in {}).toBe(false);
  });

  it('has a fault in its content even where a forger sealed it anew', async () => {
    await fc.assert(
      fc.asyncProperty(mutation, fc.boolean(), async (change, isWithin) => {
        const answers = sample.questions.map((one, place) => (place === 1 ? mutated(one, change) : one));
        const content = isWithin ? { ...sample, questions: answers } : mutated(sample, change);
        const text = await sealed(content).catch(() => null);
        if (text === null) return;
        const reading = await read(text);
        if (reading.kind !== 'read') return;
        expect(classFileShape.isSound(reading.file)).toBe(true);
        expect(reading.file).toEqual(JSON.parse(JSON.stringify(content)));
      }),
      settings(1000),
    );
  });
});

describe('two files of one learner', () => {
  const early = learnerFile('ann', 'bb', { day: '2026-11-26', activeMs: 9 });
  const late = learnerFile('ann', 'ab');

  it('count once, the later one', () => {
    expect(onePerLearner([early, late])).toEqual([late]);
    expect(onePerLearner([late, early, late])).toEqual([late]);
  });

  it('count both where they are of two forms', () => {
    const other = { ...early, form: 'KC-7F2-AAAAAA' };
    expect(onePerLearner([late, other])).toEqual([other, late]);
  });

  it('of one day count once, the same whatever their order', () => {
    const longer = { ...late, activeMs: 70_000 };
    const other = learnerFile('ann', 'aa', { activeMs: 70_000 });
    expect(onePerLearner([late, longer])).toEqual([longer]);
    expect(onePerLearner([longer, other])).toEqual(onePerLearner([other, longer]));
  });
});
