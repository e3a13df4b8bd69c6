/** What `npm test` says of the parts that failed, before it counts. */

/** What mends a part by itself, where something does. */
const MENDED_BY: Readonly<Record<string, string>> = { 'check:format': 'npm run fix mends it' };

/** One line for each part that failed, with the command that runs it alone; nothing if all went well. */
export function failedParts(scripts: readonly string[]): readonly string[] {
  return scripts.map((script) => {
    const cure = MENDED_BY[script];
    return `✗ ${script} failed; npm run ${script} shows it alone${cure === undefined ? '' : `, ${cure}`}.`;
  });
}
