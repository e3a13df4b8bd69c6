import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecordFile } from '#domain/record-file.ts';
import { settings, sha256 } from './builders.ts';
import { expectHarmless, hostileFile, hugeContents } from './hostile-files.ts';

describe('a hostile file', () => {
  it('is refused with a place and a code, or it says just what the sound file says', async () => {
    await fc.assert(
      fc.asyncProperty(hostileFile, async (source) => {
        expectHarmless(await readRecordFile(source, sha256), source);
      }),
      settings(10_000),
    );
  });

  it('of fifty megabytes is refused within a second, of whatever kind', async () => {
    const kinds = Object.entries(hugeContents);
    expect(kinds).toHaveLength(10);
    for (const [kind, text] of kinds) {
      const source = Buffer.alloc(50_000_000, text);
      const started = performance.now();
      expect(await readRecordFile(source, sha256), kind).toMatchObject({
        kind: 'refused',
        problems: [{ code: 'too-large' }],
      });
      expect(performance.now() - started).toBeLessThan(1000);
    }
  });
});
