import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sha256, sha256WithoutSubtle } from '#stores/sha256.ts';
import { anyCharacter } from '#tests/unit/seeded.ts';
import { settings } from './fake-browser.ts';

afterEach(() => vi.unstubAllGlobals());

describe('sha256', () => {
  // FIPS 180-4, examples of NIST.
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('of %j is what the standard says, with the browser’s help and without', async (text, expected) => {
    expect(await sha256(text)).toBe(expected);
    vi.stubGlobal('crypto', {});
    expect(await sha256(text)).toBe(expected);
  });

  it('is the same with the browser’s help and without', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: anyCharacter, maxLength: 300 }), async (text) => {
        expect(sha256WithoutSubtle(new TextEncoder().encode(text))).toBe(await sha256(text));
      }),
      settings(150),
    );
  });
});
