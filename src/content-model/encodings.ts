/** Names the encoding of Vietnamese that is not UTF-8, by the bytes that its letters leave. A guess, for a message. */
import { Buffer } from 'node:buffer';

/** What each encoding shows when its bytes are read one by one: a vowel with a tone behind it, a letter of its own. */
const SIGNS: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: 'Windows-1258', pattern: /[aeiouyâãêôõýAEIOUYÂÃÊÔÕÝ][\xCC\xD2\xDE\xEC\xF2]/g },
  { name: 'TCVN3', pattern: /(?<=[a-z])[\xA8-\xAE]|[\xA8-\xAE\xB5-\xB9](?=[a-z])/gi },
  { name: 'VNI', pattern: /[aeouy][øùûõïáàåãäâéèêëúü]/gi },
];

/** `UTF-16`, `Windows-1258`, `TCVN3`, `VNI`, or `Windows-1252` where nothing speaks for one of them. */
export function encodingOf(bytes: Uint8Array): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isWide || bytes.includes(0)) return 'UTF-16';
  const text = Buffer.from(bytes).toString('latin1');
  const counts = SIGNS.map(({ name, pattern }) => ({ name, count: text.match(pattern)?.length ?? 0 }));
  const most = counts.reduce((a, b) => (b.count > a.count ? b : a));
  return most.count === 0 ? 'Windows-1252' : most.name;
}

/** A letter of TCVN3 within a word, where Latin text has no such sign. */
const TCVN3 = /[a-z][¨©ª«¬®µ¶¸¹º»][a-z]/iu;

/** Tones of VNI; one alone may be a French word. */
const VNI = /[aeouy][øùûïåä]/giu;
const LEAST_VNI = 3;

/** Vietnamese of the time of fonts that was saved as UTF-8 unconverted: "DÞch vô lµ", "Dòch vuï laø". */
export function legacyVietnamese(text: string): { readonly name: string; readonly at: RegExpExecArray } | undefined {
  const tcvn3 = TCVN3.exec(text);
  if (tcvn3 !== null) return { name: 'TCVN3', at: tcvn3 };
  const [vni, ...more] = text.matchAll(VNI);
  return vni === undefined || more.length + 1 < LEAST_VNI ? undefined : { name: 'VNI', at: vni };
}
