/** Writes texts into YAML, as Prettier would. */

/**
 * A text of one line as a YAML scalar: plain where that is safe, otherwise in quotes. Safe in `{ … }` too.
 */
export function yamlText(text: string): string {
  const isPlain =
    /^[\p{L}\p{N}][\p{L}\p{N}\p{M} .()/&?!;“”‘’–-]*$/u.test(text) &&
    !/^(?:true|false|null|yes|no|on|off|y|n|[-+.\d]\S*)$/i.test(text) &&
    !text.endsWith(' ');
  if (isPlain) return text;
  if (text.includes("'") && !/["\\]/.test(text)) return `"${text}"`;
  return `'${text.replaceAll("'", "''")}'`;
}

/** Ids in one line: `[utility, warranty]`. */
export function yamlIds(ids: readonly string[]): string {
  return `[${ids.map(yamlText).join(', ')}]`;
}

/** Criteria in one line, in quotes, because YAML would read `1.1` as a number: `['1.1', '1.2']`. */
export function yamlCriteria(criteria: readonly string[]): string {
  return `[${criteria.map((criterion) => `'${criterion}'`).join(', ')}]`;
}
