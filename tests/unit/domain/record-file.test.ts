import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#domain/canonical-json.ts';
import {
  FILE_FORMAT,
  type LearnerData,
  previewImport,
  readRecordFile,
  type RecordFile,
  withFile,
  writeRecordFile,
} from '#domain/record-file.ts';
import { visibleEvents } from '#domain/resets.ts';
import { addEvents, emptyStudyRecord, inOrder } from '#domain/study-record.ts';
import { expectSame } from '#tests/unit/expect-same.ts';
import { settingsWords } from '#i18n/settings-words.ts';
import {
  anyData,
  answered,
  content,
  DRAFTS,
  event,
  isHurried,
  learnerData,
  nested,
  recordOf,
  settings,
  sha256,
  unknownEvent,
} from './builders.ts';

const EMPTY = learnerData();

const SAMPLE = learnerData({
  record: addEvents(recordOf(answered('b-2', 'q1'), answered('a-1', 'q1')), [], [unknownEvent('u-1', 2)]),
  clocks: [
    { attempt: 'y', activeMs: 5, gaps: [{ at: 1, ms: 2 }] },
    { attempt: 'x', activeMs: 7, gaps: [] },
  ],
  papers: [{ attempt: 'x', questions: ['q1'] }],
  quarantine: ['torn {', { v: 1, id: 'broken' }],
});

/** A written file as a value that a test may bend. */
async function fileOf(data: LearnerData): Promise<Record<string, unknown>> {
  return JSON.parse(await writeRecordFile(data, sha256)) as Record<string, unknown>;
}

/** The file with changes and a checksum that is right again. */
async function sealed(
  file: Readonly<Record<string, unknown>>,
  changes: Readonly<Record<string, unknown>>,
): Promise<string> {
  const { sha256: _old, ...rest } = { ...file, ...changes };
  return JSON.stringify({ ...rest, sha256: await sha256(canonicalJson(rest)) });
}

async function read(source: string | Uint8Array): Promise<RecordFile> {
  const reading = await readRecordFile(source, sha256);
  if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
  return reading.file;
}

function allOf(data: LearnerData): unknown {
  return { ...data, record: content(data.record) };
}

describe('a written file', () => {
  it('has counts, the events in order and everything that stands beside them', async () => {
    const file = await fileOf(SAMPLE);
    expect(file).toMatchObject({
      format: FILE_FORMAT,
      v: 1,
      counts: { events: 3, clocks: 2, papers: 1, quarantine: 2 },
      events: [{ id: 'a-1' }, { id: 'b-2' }, { id: 'u-1', kind: 'hologram-viewed' }],
      clocks: [{ attempt: 'x' }, { attempt: 'y' }],
      papers: [{ attempt: 'x' }],
      quarantine: ['torn {', { id: 'broken' }],
    });
    expect(file['events']).toEqual([answered('a-1', 'q1'), answered('b-2', 'q1'), unknownEvent('u-1', 2).raw]);
  });

  it('is one line of canonical JSON after its checksum, with a line break at its end', async () => {
    const text = await writeRecordFile(EMPTY, sha256);
    const rest = `"clocks":[],"counts":{"clocks":0,"events":0,"papers":0,"quarantine":0},"events":[],"format":"fit-for-purpose/study-record","papers":[],"quarantine":[],"v":1}`;
    expect(text).toBe(`{"sha256":"${await sha256(`{${rest}`)}",${rest}\n`);
    expect((await writeRecordFile(SAMPLE, sha256)).split('\n')).toHaveLength(2);
  });

  it('has the same bytes for the same data, in whatever order it came together', async () => {
    const again = learnerData({
      record: addEvents(recordOf(answered('a-1', 'q1')), [answered('b-2', 'q1')], [unknownEvent('u-1', 2)]),
      clocks: [...SAMPLE.clocks, { attempt: 'x', activeMs: 3, gaps: [] }].toReversed(),
      papers: [...SAMPLE.papers, ...SAMPLE.papers],
      quarantine: SAMPLE.quarantine.toReversed(),
    });
    expect(await writeRecordFile(again, sha256)).toBe(await writeRecordFile(SAMPLE, sha256));
  });

  it('sets an event aside that could not be read back, instead of spoiling the file', async () => {
    const unsound = answered('a-2', 'q1', 'b', { tookMs: 0.5 });
    const unwritable = answered('a-3', 'q1', 'b', { tookMs: Number.NaN });
    const odd = { ...unknownEvent('u-9', 9), raw: { v: 7 } };
    const data = learnerData({ record: addEvents(recordOf(answered('a-1', 'q1'), unsound, unwritable), [], [odd]) });
    const file = await read(await writeRecordFile(data, sha256));
    expect(file.events).toEqual([answered('a-1', 'q1')]);
    expect(file.quarantine).toEqual([canonicalText(unwritable), unsound, { v: 7 }]);
  });

  it('survives whatever was set aside', async () => {
    const quarantine = [
      undefined,
      1n,
      nested(500),
      JSON.parse('{"__proto__":1}'),
      new Date(0),
      Number.NaN,
      '\ud800',
      Symbol('s'),
    ];
    const file = await read(await writeRecordFile(learnerData({ quarantine }), sha256));
    expect(file.quarantine).toHaveLength(8);
  });
});

/** What a file keeps of a value with a number that JSON cannot say. */
function canonicalText(value: unknown): string {
  return JSON.stringify(value);
}

describe('export and import', () => {
  it('give back the same data and the same bytes on an empty profile', async () => {
    await fc.assert(
      fc.asyncProperty(anyData, async (data) => {
        const text = await writeRecordFile(data, sha256);
        const imported = withFile(EMPTY, await read(text));
        expectSame(inOrder(imported.record), inOrder(data.record));
        expectSame(visibleEvents(imported.record), visibleEvents(data.record));
        expect(await writeRecordFile(imported, sha256)).toBe(text);
      }),
      settings(10_000),
    );
  });

  it('change nothing more when done twice, in another order, or grouped otherwise', async () => {
    await fc.assert(
      fc.asyncProperty(anyData, anyData, anyData, async (one, two, three) => {
        const [a, b] = [await read(await writeRecordFile(one, sha256)), await read(await writeRecordFile(two, sha256))];
        const ab = withFile(withFile(three, a), b);
        expectSame(allOf(withFile(withFile(three, b), a)), allOf(ab));
        expectSame(allOf(withFile(ab, a)), allOf(ab));
        const together = await read(await writeRecordFile(withFile(withFile(EMPTY, a), b), sha256));
        expectSame(allOf(withFile(three, together)), allOf(ab));
      }),
      settings(1000),
    );
  });

  it('never take anything away', async () => {
    await fc.assert(
      fc.asyncProperty(anyData, anyData, async (here, there) => {
        const after = withFile(here, await read(await writeRecordFile(there, sha256)));
        for (const id of here.record.events.keys())
          expect(after.record.events.has(id) || after.record.unknown.has(id)).toBe(true);
        for (const { attempt, activeMs } of here.clocks) {
          expect(after.clocks.find((clock) => clock.attempt === attempt)?.activeMs).toBeGreaterThanOrEqual(activeMs);
        }
      }),
      settings(500),
    );
  });

  it('keep events about questions that nobody knows', async () => {
    const data = learnerData({ record: recordOf(answered('a-1', 'question-of-tomorrow')) });
    expect((await read(await writeRecordFile(data, sha256))).events).toEqual([answered('a-1', 'question-of-tomorrow')]);
  });

  it('accept a file that an editor indented, marked and gave Windows line ends', async () => {
    const indented = `\ufeff${JSON.stringify(await fileOf(SAMPLE), null, '\t').replaceAll('\n', '\r\n')}\r\n`;
    expect(await read(indented)).toEqual(await read(await writeRecordFile(SAMPLE, sha256)));
    expect(await read(new TextEncoder().encode(indented))).toEqual(await read(indented));
  });

  it('accept an event told twice in the same words', async () => {
    const file = await fileOf(learnerData({ record: recordOf(answered('a-1', 'q')) }));
    const twice = [answered('a-1', 'q'), answered('a-1', 'q')];
    const text = await sealed(file, { events: twice, counts: { events: 2, clocks: 0, papers: 0, quarantine: 0 } });
    expect(inOrder(withFile(EMPTY, await read(text)).record)).toEqual([answered('a-1', 'q')]);
  });
});

describe('the preview of an import', () => {
  it('tells what is new, what is here, which kinds are unknown, and from when to when', async () => {
    const file = await read(
      await writeRecordFile(
        learnerData({
          record: addEvents(
            recordOf(
              answered('a-1', 'q1'),
              answered('a-5', 'q2'),
              event('a-6', DRAFTS['attempt-answered']),
              event('a-7', DRAFTS['lesson-opened']),
            ),
            [],
            [unknownEvent('u-1', 90), unknownEvent('u-2', 3), unknownEvent('u-3', 4, { kind: 'again' })],
          ),
        }),
        sha256,
      ),
    );
    expect(previewImport(addEvents(recordOf(answered('a-1', 'q1')), [], [unknownEvent('u-2', 3)]), file)).toEqual({
      newAnswers: 2,
      newEvents: 5,
      alreadyHere: 2,
      unknownKinds: ['again', 'hologram-viewed'],
      firstAt: 1000,
      lastAt: 90_000,
      version: 1,
    });
    expect(previewImport(emptyStudyRecord, file)).toMatchObject({ newAnswers: 3, newEvents: 7, alreadyHere: 0 });
  });

  it('has no times for a file without events', () => {
    expect(
      previewImport(emptyStudyRecord, { events: [], unknown: [], clocks: [], papers: [], quarantine: [] }),
    ).toEqual({
      newAnswers: 0,
      newEvents: 0,
      alreadyHere: 0,
      unknownKinds: [],
      firstAt: null,
      lastAt: null,
      version: 1,
    });
  });
});

describe('a file of a newer build', () => {
  it('is newer, whatever else is in it', async () => {
    const file = await fileOf(SAMPLE);
    for (const v of [2, 101]) {
      expect(await readRecordFile(JSON.stringify({ ...file, v, more: {} }), sha256)).toEqual({ kind: 'newer' });
    }
  });

  it('is newer by one event of a newer version', async () => {
    const events = [answered('a-1', 'q'), { ...answered('a-2', 'q'), v: 2 }];
    const text = await sealed(await fileOf(EMPTY), {
      events,
      counts: { events: 2, clocks: 0, papers: 0, quarantine: 0 },
    });
    expect(await readRecordFile(text, sha256)).toEqual({ kind: 'newer' });
  });
});

/** The refusal for one problem, of a place where the number 1 should stand. */
function refusedAt(path: string, code: string, found: string): unknown {
  return { kind: 'refused', problems: [{ path, code, expected: '1', found }], more: 0 };
}

describe('a file of no version', () => {
  it('is no export of this site, and no reload will mend that', async () => {
    const { v: _left, ...bare } = await fileOf(SAMPLE);
    expect(await refusal(JSON.stringify(bare))).toEqual(refusedAt('v', 'wrong-format', 'undefined'));
    for (const [v, found] of [
      [0, '0'],
      [-1, '-1'],
      [1.5, '1.5'],
      ['x', '"x"'],
      ['2', '"2"'],
      [null, 'null'],
      [[2], 'array(1)'],
    ] as const)
      expect(await refusal(JSON.stringify({ ...bare, v }))).toEqual(refusedAt('v', 'wrong-format', found));
  });

  it('says so in both languages', async () => {
    const { v: _left, ...bare } = await fileOf(EMPTY);
    const reading = await readRecordFile(JSON.stringify(bare), sha256);
    const [problem] = reading.kind === 'refused' ? reading.problems : [];
    if (problem === undefined) throw new Error(reading.kind);
    expect(settingsWords('en')(`problem.${problem.code}`, problem)).toBe(
      'This JSON file is not an export of this site, or it is damaged. Choose a file made by “Export my data”.',
    );
    expect(settingsWords('vi')(`problem.${problem.code}`, problem)).toBe(
      'Tệp JSON này không do trang này xuất ra hoặc đã bị hỏng. Hãy chọn tệp tạo bằng “Xuất dữ liệu của tôi”.',
    );
  });

  it('is damaged by one event of no version', async () => {
    for (const [v, found] of [
      [0, '0'],
      ['x', '"x"'],
    ] as const) {
      const events = [{ ...answered('a-1', 'q'), v }];
      const changes = { events, counts: { events: 1, clocks: 0, papers: 0, quarantine: 0 } };
      expect(await refusal(await sealed(await fileOf(EMPTY), changes))).toEqual(
        refusedAt('events[0].v', 'wrong-shape', found),
      );
    }
  });
});

async function refusal(source: string): Promise<unknown> {
  const reading = await readRecordFile(source, sha256);
  return reading.kind === 'refused' ? reading : reading.kind;
}

async function problemsWith(changes: Readonly<Record<string, unknown>>): Promise<unknown> {
  const reading = await readRecordFile(await sealed(await fileOf(EMPTY), changes), sha256);
  return reading.kind === 'refused' ? reading.problems : reading.kind;
}

async function failing(): Promise<string> {
  throw new Error('no crypto');
}

describe('a refused file', () => {
  const counts = { events: 1, clocks: 0, papers: 0, quarantine: 0 };

  it('is one that is no text of JSON, with the problem of the text', async () => {
    expect(await refusal('{"format":')).toEqual({
      kind: 'refused',
      problems: [{ path: '1:11', code: 'not-json', expected: 'JSON', found: 'end' }],
      more: 0,
    });
  });

  it('is one of another format', async () => {
    const problem = { path: 'format', code: 'wrong-format', expected: FILE_FORMAT };
    expect(await refusal('{"format":"anki","v":1}')).toEqual({
      kind: 'refused',
      problems: [{ ...problem, found: '"anki"' }],
      more: 0,
    });
    expect(await refusal('{"v":1}')).toMatchObject({ problems: [{ ...problem, found: 'undefined' }] });
    expect(await refusal('[1,2]')).toMatchObject({ problems: [{ ...problem, found: 'array(2)' }] });
    expect(await refusal('"fit-for-purpose/study-record"')).toMatchObject({ problems: [problem] });
    expect(await refusal('null')).toMatchObject({ problems: [{ ...problem, found: 'null' }] });
  });

  it('is one with a frame of another shape', async () => {
    expect(await problemsWith({ extra: [1] })).toEqual([
      { path: 'extra', code: 'wrong-shape', expected: 'absent', found: 'array(1)' },
    ]);
    expect(await problemsWith({ events: {} })).toEqual([
      { path: 'events', code: 'wrong-shape', expected: 'array(0..400000)', found: 'object(0)' },
    ]);
    expect(await problemsWith({ clocks: null, papers: 'x', quarantine: 3 })).toMatchObject([
      { path: 'clocks', found: 'null' },
      { path: 'papers', found: '"x"' },
      { path: 'quarantine', found: '3' },
    ]);
    expect(await problemsWith({ counts: null })).toEqual([
      { path: 'counts', code: 'wrong-shape', expected: 'object', found: 'null' },
    ]);
  });

  it.skipIf(isHurried)('is one with a list of more parts than fit into the largest file', async () => {
    expect(await problemsWith({ events: Array.from({ length: 400_001 }, () => 0) })).toMatchObject([
      { path: 'events', found: 'array(400001)' },
    ]);
  });

  it('is one whose counts are not those of its lists', async () => {
    expect(await problemsWith({ counts: { events: 3, clocks: '0', papers: 0 } })).toEqual([
      { path: 'counts.events', code: 'count', expected: '0', found: '3' },
      { path: 'counts.clocks', code: 'count', expected: '0', found: '"0"' },
      { path: 'counts.quarantine', code: 'count', expected: '0', found: 'undefined' },
    ]);
  });

  it('is one that was changed after it was written', async () => {
    const text = await writeRecordFile(learnerData({ record: recordOf(answered('a-1', 'q1')) }), sha256);
    const changed = text.replace('"choice":"b"', '"choice":"c"');
    const { sha256: claimed } = JSON.parse(text) as { sha256: string };
    const { sha256: _left, ...rest } = JSON.parse(changed) as Record<string, unknown>;
    expect(await refusal(changed)).toEqual({
      kind: 'refused',
      problems: [
        {
          path: 'sha256',
          code: 'checksum',
          expected: await sha256(canonicalJson(rest)),
          found: `"${claimed.slice(0, 60)}…"`,
        },
      ],
      more: 0,
    });
  });

  it('is one whose checksum is none', async () => {
    const file = await fileOf(EMPTY);
    for (const wrong of ['', 'g'.repeat(64), 'a'.repeat(63), 'a'.repeat(65), 'A'.repeat(64), 5, { toString: 1 }]) {
      expect(await refusal(JSON.stringify({ ...file, sha256: wrong }))).toMatchObject({
        problems: [
          { path: 'sha256', code: 'wrong-shape', expected: 'string(64)' },
          { path: 'sha256', code: 'checksum' },
        ],
      });
    }
    const { sha256: _left, ...rest } = file;
    expect(await refusal(JSON.stringify(rest))).toMatchObject({
      problems: [{ path: 'sha256', found: 'undefined' }, {}],
    });
  });

  it('is one that cannot be checked here', async () => {
    const text = await writeRecordFile(EMPTY, sha256);
    expect(await readRecordFile(text, failing)).toEqual({
      kind: 'refused',
      problems: [{ path: 'sha256', code: 'checksum-failed', expected: 'SHA-256', found: 'error' }],
      more: 0,
    });
  });

  it('is one with damaged events, each with its place', async () => {
    const events = [
      answered('a-1', 'q'),
      { ...answered('a-2', 'q'), response: { kind: 'choice', choice: 7 } },
      'torn',
      { ...answered('a-4', 'q'), at: -1, helped: 'yes' },
    ];
    expect(await problemsWith({ events, counts: { ...counts, events: 4 } })).toEqual([
      { path: 'events[1].response.choice', code: 'wrong-shape', expected: 'string(1..200)', found: '7' },
      { path: 'events[2]', code: 'wrong-shape', expected: 'object', found: '"torn"' },
      { path: 'events[3].at', code: 'wrong-shape', expected: 'integer(0..8640000000000000)', found: '-1' },
      { path: 'events[3].helped', code: 'wrong-shape', expected: 'boolean', found: '"yes"' },
    ]);
  });

  it('takes a strange version for damage where the file is damaged anyway', async () => {
    const events = [{ ...answered('a-1', 'q'), v: 7 }];
    expect(await problemsWith({ events, counts: { ...counts, events: 5 } })).toEqual([
      { path: 'counts.events', code: 'count', expected: '1', found: '5' },
      { path: 'events[0].v', code: 'wrong-shape', expected: '1', found: '7' },
    ]);
  });

  it('tells the first twenty problems and how many more there are', async () => {
    const events = Array.from({ length: 25 }, (_, n) => ({ ...answered(`a-${n}`, 'q'), tookMs: -1 }));
    const reading = await refusal(await sealed(await fileOf(EMPTY), { events, counts: { ...counts, events: 25 } }));
    expect(reading).toMatchObject({ kind: 'refused', more: 5 });
    expect((reading as { problems: unknown[] }).problems).toHaveLength(20);
  });

  it('is given up after a thousand damaged events', async () => {
    const events = Array.from({ length: 3000 }, () => 0);
    expect(
      await refusal(await sealed(await fileOf(EMPTY), { events, counts: { ...counts, events: 3000 } })),
    ).toMatchObject({
      more: 980,
    });
    const few = [...Array.from({ length: 999 }, () => 0), answered('a-1', 'q'), 0, 0];
    expect(
      await refusal(await sealed(await fileOf(EMPTY), { events: few, counts: { ...counts, events: 1002 } })),
    ).toMatchObject({
      more: 980,
    });
  });

  it('is one in which two events claim one id', async () => {
    const events = [
      answered('a-1', 'q', 'a'),
      answered('a-2', 'q'),
      answered('a-1', 'q', 'b'),
      unknownEvent('a-2', 2).raw,
    ];
    expect(await problemsWith({ events, counts: { ...counts, events: 4 } })).toEqual([
      { path: 'events[2].id', code: 'duplicate-id', expected: 'unique', found: '"a-1"' },
      { path: 'events[3].id', code: 'duplicate-id', expected: 'unique', found: '"a-2"' },
    ]);
  });

  it('is one with a damaged clock or paper', async () => {
    expect(
      await problemsWith({
        clocks: [{ attempt: 'x', activeMs: 1, gaps: [] }, 5],
        papers: [{ attempt: 'x' }, {}, []],
        counts: { events: 0, clocks: 2, papers: 3, quarantine: 0 },
      }),
    ).toEqual([
      { path: 'clocks[1]', code: 'wrong-shape', expected: 'clock', found: '5' },
      { path: 'papers[1]', code: 'wrong-shape', expected: 'paper', found: 'object(0)' },
      { path: 'papers[2]', code: 'wrong-shape', expected: 'paper', found: 'array(0)' },
    ]);
  });
});
