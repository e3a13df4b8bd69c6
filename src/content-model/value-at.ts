/** Looks into plain data by a path. */
import type { YamlPath } from './read-yaml.ts';

/** The value at a path of plain data; undefined if a step does not exist. */
export function valueAt(value: unknown, path: YamlPath): unknown {
  let current = value;
  for (const step of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step)) return undefined;
    current = Reflect.get(current, step);
  }
  return current;
}
