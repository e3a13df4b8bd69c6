/** The lines that Git leaves where two versions of a text could not be joined; to every parser they are nonsense. */
import type { Finding, Span } from './fault.ts';
import { say } from './phrase.ts';

const LINE = /^(?:<{7}(?: .*)?|={7}|>{7}(?: .*)?)\r?$/m;

/** Blocks of code may show such lines; what is blanked keeps its length. */
const CODE = /^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1/gm;

/** Where the first of them stands, at or after `from`; undefined if there is none. */
export function mergeMark(text: string, from = 0): Span | undefined {
  const body = text.slice(from);
  // Of nearly all texts there is nothing to blank.
  if (!LINE.test(body)) return undefined;
  const found = LINE.exec(body.replace(CODE, (code) => code.replace(/[^\n]/g, ' ')));
  return found === null ? undefined : { offset: from + found.index, length: 7 };
}

/** What is said of them, in YAML or in MDX. */
export function mergedByHalf(code: 'Y001' | 'M001'): Finding {
  return {
    code,
    message: say`two versions at once`,
    cause: say`Git could not join two versions of this text, and wrote both between lines of <<<<<<<, ======= and >>>>>>>.`,
    fix: say`Keep the version that is right, or join the two by hand; then delete those three lines.`,
  };
}
