/**
 * JSON in one form only: keys in the order of their code units, no white space. Two values with the same content give
 * the same text, whatever order their keys were written in; so texts can be compared, hashed and exported.
 *
 *   canonicalJson({ b: [1, 'ấ'], a: null })  // => '{"a":null,"b":[1,"ấ"]}'
 *
 * A key such as `__proto__` is written like any other; whether it may stand there, json-fault.ts decides.
 */

/** How deep arrays and objects may stand in each other, in files and records. Ours need eight. */
export const MAX_JSON_DEPTH = 32;

/**
 * A value as canonical JSON. Lone surrogates are written as escapes, -0 as 0.
 *
 * @throws TypeError for what JSON cannot say (undefined, functions, NaN, dates), RangeError beyond `maxDepth`.
 */
export function canonicalJson(value: unknown, maxDepth: number = MAX_JSON_DEPTH): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (!Array.isArray(value) && !isPlainObject(value)) {
    throw new TypeError(`not JSON: ${typeof value}`);
  }
  if (maxDepth <= 0) throw new RangeError('too deep for JSON');
  return Array.isArray(value) ? canonicalArray(value, maxDepth - 1) : canonicalObject(value, maxDepth - 1);
}

/** Whether a value is an object as JSON makes them: no array, date, map or null. Objects of other realms count. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return Object.prototype.toString.call(value) === '[object Object]';
}

function canonicalArray(items: readonly unknown[], maxDepth: number): string {
  const texts: string[] = [];
  // By index, because map skips holes: a hole is undefined and has to be refused.
  for (let index = 0; index < items.length; index += 1) texts.push(canonicalJson(items[index], maxDepth));
  return `[${texts.join(',')}]`;
}

function canonicalObject(table: Readonly<Record<string, unknown>>, maxDepth: number): string {
  const fields: string[] = [];
  for (const key of Object.keys(table).toSorted()) {
    fields.push(`${JSON.stringify(key)}:${canonicalJson(table[key], maxDepth)}`);
  }
  return `{${fields.join(',')}}`;
}
