/**
 * The checksum of a file: canonical JSON of its content with a SHA-256 of it before the rest. It tells a damaged file
 * from a whole one, not an honest writer from a forger: whoever changes a file can seal it anew.
 */
import { canonicalJson } from './canonical-json.ts';
import type { FileProblem } from './file-problems.ts';
import { described } from './json-fault.ts';

/** SHA-256 of a text as UTF-8, in lower-case hexadecimal. Given in, because the domain has no means of its own. */
export type Sha256 = (text: string) => Promise<string>;

/** An object, not an empty one, as canonical JSON with its field `sha256`: one line, a line break at its end. */
export async function sealedText(content: Readonly<Record<string, unknown>>, sha256: Sha256): Promise<string> {
  const text = canonicalJson(content);
  // The checksum stands before the text that it is over.
  return `{"sha256":${JSON.stringify(await sha256(text))},${text.slice(1)}\n`;
}

/** What is wrong with the checksum of a file that was read: at most one problem. */
export async function checksumProblems(
  file: Readonly<Record<string, unknown>>,
  sha256: Sha256,
): Promise<readonly FileProblem[]> {
  const { sha256: claimed, ...rest } = file;
  try {
    const actual = await sha256(canonicalJson(rest));
    return actual === claimed
      ? []
      : [{ path: 'sha256', code: 'checksum', expected: actual, found: described(claimed) }];
  } catch {
    return [{ path: 'sha256', code: 'checksum-failed', expected: 'SHA-256', found: 'error' }];
  }
}
