/** Kinds of values in an author's words, for faults of shape. */
import { say, type Filling, type Phrase } from './phrase.ts';

/** What stands in a file: `a list`, `the number 5`. */
export function foundInWords(value: unknown): Phrase {
  if (Array.isArray(value)) return say`a list`;
  return typeof value === 'object' ? say`a set of keys` : say`the ${typeInWords(typeof value)} ${String(value)}`;
}

/** What a schema asks for: `a list`, `a text`. */
export function expectedInWords(expected: string): Phrase {
  switch (expected) {
    case 'object':
      return say`a set of keys`;
    case 'array':
      return say`a list`;
    case 'string':
      return say`a text`;
    default:
      return say`a ${typeInWords(expected)}`;
  }
}

/** A type as schemas and JavaScript name it, without an article. */
export function typeInWords(type: string): Filling {
  switch (type) {
    case 'string':
      return say`string`;
    case 'boolean':
      return say`boolean`;
    case 'number':
    case 'int':
      return say`number`;
    default:
      return type;
  }
}
