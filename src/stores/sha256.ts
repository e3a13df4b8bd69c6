/**
 * SHA-256 of a text, for the checksum of an exported file: it finds a file that was cut short or edited, and guards no
 * secret. Browsers lend theirs to secure pages only; on others (a class room's server without a certificate) we count
 * ourselves, so that every file has a checksum and every checksum is checked.
 *
 * @source FIPS 180-4, sections 4.1.2, 5.1.1 and 6.2
 */

/** SHA-256 of a text as UTF-8, in lower-case hexadecimal. */
export async function sha256(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  return subtle ? hexadecimal(new Uint8Array(await subtle.digest('SHA-256', bytes))) : sha256WithoutSubtle(bytes);
}

function hexadecimal(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The first 32 bits of the fractional part of a root of each of the first primes. */
function rootsOfPrimes(count: number, power: number): Int32Array {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate += 1) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  return Int32Array.from(primes, (prime) => (prime ** power % 1) * 2 ** 32);
}

/** The same in plain code: SHA-256 of bytes, in lower-case hexadecimal. */
export function sha256WithoutSubtle(bytes: Uint8Array): string {
  const constants = rootsOfPrimes(64, 1 / 3);
  const state = rootsOfPrimes(8, 1 / 2);
  const view = new DataView(padded(bytes).buffer);
  const schedule = new Int32Array(64);
  for (let block = 0; block < view.byteLength; block += 64) {
    for (let t = 0; t < 16; t += 1) schedule[t] = view.getInt32(block + t * 4);
    for (let t = 16; t < 64; t += 1) {
      const far = at(schedule, t - 15);
      const near = at(schedule, t - 2);
      const sigma0 = turned(far, 7) ^ turned(far, 18) ^ (far >>> 3);
      const sigma1 = turned(near, 17) ^ turned(near, 19) ^ (near >>> 10);
      schedule[t] = (at(schedule, t - 16) + sigma0 + at(schedule, t - 7) + sigma1) | 0;
    }
    compress(state, schedule, constants);
  }
  const result = new DataView(new ArrayBuffer(32));
  state.forEach((word, index) => result.setInt32(index * 4, word));
  return hexadecimal(new Uint8Array(result.buffer));
}

/** A one, zeros, and the length in bits, up to a multiple of 64 bytes. */
function padded(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  all.set(bytes);
  all[bytes.length] = 0x80;
  new DataView(all.buffer).setBigUint64(all.length - 8, BigInt(bytes.length) * 8n);
  return all;
}

function compress(state: Int32Array, schedule: Int32Array, constants: Int32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let t = 0; t < 64; t += 1) {
    const sum1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const first = (h + sum1 + ((e & f) ^ (~e & g)) + at(constants, t) + at(schedule, t)) | 0;
    const sum0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const second = (sum0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => {
    state[index] = at(state, index) + word;
  });
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function at(words: Int32Array, index: number): number {
  return words[index] ?? 0;
}
