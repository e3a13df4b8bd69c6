import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkAndKeep, checkContent } from '#content-model/check-course.ts';
import { readContentFiles, type ContentFiles } from '#content-model/content-files.ts';
import { contentOf } from '#content-model/read-course.ts';
import { sourceFile, type SourceFile } from '#content-model/source-file.ts';
import { FAIR, fairCourse } from '#tests/unit/content-model/fair-course.ts';
import { replace, write, type Break } from '#tests/unit/content-model/small-course.ts';
import { runSeed } from '#tests/unit/seeded.ts';
import { randomEdits } from '#tools/random-edits.ts';
import { soundRecord, type SoundRecord } from '#tools/sound-record.ts';

let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'record-'));
  path = join(folder, 'cache', 'sound-files');
});
afterEach(() => rmSync(folder, { recursive: true }));

const OPTIONS = { isStrict: true, today: '2026-11-27' };
const real = readContentFiles('content');
const fair = fairAfter();

/** The fair course after some changes. */
function fairAfter(...breaks: readonly Break[]): ContentFiles {
  const all = fairCourse();
  for (const change of breaks) change(all);
  const files = Object.entries(all).map(([at, text]) => sourceFile(at, text));
  return { files, strays: [], publicFiles: new Map() };
}

const TWO_KEYS = replace(FAIR, '  - id: b\n', '  - id: b\n    correct: true\n');
const LONG = replace(
  FAIR,
  'en: The need that it meets,',
  'en: The one need that it meets for all of those who park there,',
);
const ALLOWED = replace(FAIR, 'status:', 'lintAllow: [{ rule: LEN-2, reason: It is the name. }]\nstatus:');

/** Checks one after the other whose second one must say what it would say alone, though the first said nothing of it. */
const AFTERWARDS: readonly {
  readonly what: string;
  readonly first: readonly Break[];
  readonly next: readonly Break[];
  readonly says: string;
}[] = [
  {
    what: 'a term that other files name has another name',
    first: [],
    next: [replace('glossary/utility.yaml', 'vi: tính hữu dụng', 'vi: tính tiện ích')],
    says: 'BI-4',
  },
  {
    what: 'a copy goes that had stood before a question with a fault',
    first: [TWO_KEYS, write('questions/a/one.yaml', String(fairCourse()[FAIR]))],
    next: [TWO_KEYS],
    says: 'Q013',
  },
  {
    what: 'a warning that was allowed is allowed no more',
    first: [LONG, ALLOWED],
    next: [LONG],
    says: 'LEN-2',
  },
  {
    what: 'a file whose YAML has a fault stays as it is',
    first: [replace(FAIR, 'bloom: 2', 'bloom: 2\nbloom: 2')],
    next: [replace(FAIR, 'bloom: 2', 'bloom: 2\nbloom: 2')],
    says: 'Q002',
  },
  {
    what: 'a file with a warning stays as it is',
    first: [LONG],
    next: [LONG],
    says: 'LEN-2',
  },
];

const record = (): SoundRecord => soundRecord(path, 'this program');

/** A check with what the last one left, which leaves something itself. */
function checkWith(files: ContentFiles, known: SoundRecord = record()) {
  const content = contentOf(files, known);
  const { faults, sound } = checkAndKeep(content, OPTIONS);
  if (sound !== undefined) known.keep(sound, content.files);
  return { faults, recalled: content.known.files.size };
}

function withFile(all: ContentFiles, file: SourceFile): ContentFiles {
  return { ...all, files: [...all.files.filter((other) => other.path !== file.path), file] };
}

function without(all: ContentFiles, gone: string): ContentFiles {
  return { ...all, files: all.files.filter((file) => file.path !== gone) };
}

/** Another state of the content after each edit, some of them taken back, moved or copied. */
function statesAfter(edits: ReturnType<typeof randomEdits>): readonly ContentFiles[] {
  let now = real;
  return edits.map(({ path: at, text }, index) => {
    const before = now.files.find((file) => file.path === at);
    switch (index % 4) {
      case 0:
        now = withFile(now, sourceFile(at, text));
        break;
      case 1:
        now = real;
        break;
      case 2:
        // Under another name, as when a question goes to another module: the same id stays.
        now = withFile(without(now, at), sourceFile(at.replace(/\/[^/]+\/([^/]+)$/, '/moved/$1'), text));
        break;
      default:
        if (before !== undefined) now = withFile(now, sourceFile(at.replace(/\/[^/]+\/([^/]+)$/, '/also/$1'), text));
    }
    return now;
  });
}

describe('the record of sound files', () => {
  it('changes nothing of what a check finds, whatever was edited since the last one', { timeout: 120_000 }, () => {
    const written = real.files.filter(({ path: at, place }) => place !== undefined && /\.(?:yaml|mdx)$/.test(at));
    const count = Number(process.env['EDITS'] ?? 40);
    const vocabulary = written.filter(({ place }) => place?.kind === 'term' || place?.kind === 'syllabus');
    // What others are judged by is edited as often as all the rest.
    const edits = [...randomEdits(written, runSeed(), count / 2), ...randomEdits(vocabulary, runSeed(), count / 2)];
    checkWith(real);
    let recalled = 0;
    for (const files of statesAfter(edits)) {
      const warm = checkWith(files);
      expect(warm.faults).toStrictEqual(checkContent(contentOf(files), OPTIONS));
      recalled += warm.recalled;
    }
    expect(recalled / edits.length).toBeGreaterThan(real.files.length / 2);
  });

  it.each(AFTERWARDS)('hides nothing where $what', ({ first, next, says }) => {
    checkWith(fairAfter(...first));
    const alone = checkContent(contentOf(fairAfter(...next)), OPTIONS);
    expect(alone.map(({ code }) => code)).toContain(says);
    expect(checkWith(fairAfter(...next)).faults).toStrictEqual(alone);
  });

  it('says what it said where a warning is allowed', () => {
    const { faults } = checkWith(fairAfter(LONG, ALLOWED));
    expect(checkWith(fairAfter(LONG, ALLOWED)).faults).toStrictEqual(faults);
    expect(faults.map(({ code }) => code)).not.toContain('K005');
  });

  it('is left as it is while a rule cannot be asked', () => {
    checkWith(fair);
    const before = readFileSync(path);
    checkWith(fairAfter(write('modules.yaml', '- id: [')));
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('gives back of each file what parsing makes of it', () => {
    checkWith(real);
    const [recalled, parsed] = [contentOf(real, record()), contentOf(real)];
    expect(recalled.known.files.size).toBeGreaterThan(real.files.length / 2);
    expect({ ...recalled, known: parsed.known }).toStrictEqual(parsed);
  });

  it('knows a file by its path and its bytes, its mark included', () => {
    const one = fair.files.find(({ place }) => place?.kind === 'question');
    if (one === undefined) throw new Error('The fair course has no question.');
    checkWith(fair);
    const { recall } = record();
    expect(recall(sourceFile(one.path, one.text))).toBeDefined();
    expect(recall(sourceFile(one.path, `${one.text}\n`))).toBeUndefined();
    expect(recall(sourceFile(one.path, `\uFEFF${one.text}`))).toBeUndefined();
    expect(recall(sourceFile(one.path.replace('.yaml', '-b.yaml'), one.text))).toBeUndefined();
  });

  it('keeps no file of which anything was said, and none that rules did not see', () => {
    const question = fair.files.find(({ place }) => place?.kind === 'question');
    if (question === undefined) throw new Error('The fair course has no question.');
    const faulty = sourceFile(question.path, question.text.replace(/^bloom: .*$/m, 'bloom: 9'));
    const copy = sourceFile(question.path.replace(/\/[^/]+\/([^/]+)$/, '/zzz/$1'), question.text);
    checkWith(withFile(withFile(fair, faulty), copy));
    const { recall } = record();
    expect(recall(faulty)).toBeUndefined();
    expect(recall(copy)).toBeUndefined();
  });

  it('keeps what is there and drops the rest', () => {
    const question = fair.files.find(({ place }) => place?.kind === 'question');
    checkWith(fair);
    const { size } = statSync(path);
    checkWith(without(fair, question?.path ?? ''));
    expect(statSync(path).size).toBeLessThan(size);
    expect(readdirSync(join(folder, 'cache'))).toEqual(['sound-files']);
  });

  it('is left alone where nothing is new', () => {
    checkWith(fair);
    const { mtimeMs, ino } = statSync(path);
    checkWith(fair);
    expect(statSync(path)).toMatchObject({ mtimeMs, ino });
  });

  it('is none where a byte of it is not what this program wrote, and is written anew', () => {
    checkWith(fair);
    const sound = readFileSync(path);
    const changed = Buffer.from(sound);
    changed[sound.length - 10] = (sound[sound.length - 10] ?? 0) ^ 1;
    const other = Buffer.from(sound.toString('utf8').replace(/^this/, 'that'));
    for (const bytes of [changed, sound.subarray(0, -5), sound.subarray(0, 40), Buffer.alloc(0), other]) {
      writeFileSync(path, bytes);
      expect(checkWith(fair).recalled).toBe(0);
      expect(readFileSync(path).equals(sound)).toBe(true);
    }
  });

  it('is none for another program', () => {
    checkWith(fair);
    expect(checkWith(fair, soundRecord(path, 'another program')).recalled).toBe(0);
  });

  it('does no harm where it cannot be written or read', () => {
    mkdirSync(path, { recursive: true });
    expect(checkWith(fair).faults).toEqual(checkContent(contentOf(fair), OPTIONS));
    expect(readdirSync(join(folder, 'cache'))).toEqual(['sound-files']);
    writeFileSync(join(folder, 'file'), '');
    expect(() => checkWith(fair, soundRecord(join(folder, 'file', 'sound-files'), 'this program'))).not.toThrow();
  });

  it('is whole after two checks at once', () => {
    const [first, second] = [record(), record()];
    const question = fair.files.find(({ place }) => place?.kind === 'question');
    checkWith(fair, first);
    checkWith(without(fair, question?.path ?? ''), second);
    expect(checkWith(fair).recalled).toBeGreaterThan(0);
  });
});
