/**
 * A map that never changes and yet grows cheaply. A study session adds one event at a time to a record of perhaps
 * 100,000; copying a Map of that size takes about 25 ms, each time.
 *
 * So successive versions share one store that only ever grows, and each version knows how many of its entries are its
 * own: the newest version grows in constant time, any other is copied first. An old version never sees what came
 * later, and nothing that this file hands out can change a version.
 */

/** A map as it stood at one moment. */
export type GrowingMap<Value> = ReadonlyMap<string, Value> & {
  /** The map with these entries as well; a key that is there already gets the new value. None: the same map. */
  readonly grown: (additions: ReadonlyMap<string, Value>) => GrowingMap<Value>;
};

/** Entries in the order in which they came, and the place of each key among them. */
type Shared<Value> = { readonly places: Map<string, number>; readonly entries: (readonly [string, Value])[] };

/** A map with these entries; of two with one key, the later. */
export function growingMap<Value>(entries: Iterable<readonly [string, Value]> = []): GrowingMap<Value> {
  const shared: Shared<Value> = { places: new Map(), entries: [] };
  for (const entry of new Map(entries)) append(shared, entry);
  return versionOf(shared);
}

/** The version of a store that has all its entries. */
function versionOf<Value>(shared: Shared<Value>): GrowingMap<Value> {
  const size = shared.entries.length;
  const find = (key: string): readonly [string, Value] | undefined => {
    const place = shared.places.get(key);
    return place !== undefined && place < size ? shared.entries[place] : undefined;
  };
  const version: GrowingMap<Value> = {
    size,
    get: (key) => find(key)?.[1],
    has: (key) => find(key) !== undefined,
    entries: () => firstOf(shared, size, ([key, value]) => [key, value]),
    keys: () => firstOf(shared, size, ([key]) => key),
    values: () => firstOf(shared, size, ([, value]) => value),
    forEach: (visit, self) => {
      for (const [key, value] of version) visit.call(self, value, key, version);
    },
    [Symbol.iterator]: () => version.entries(),
    grown: (additions) => {
      if (additions.size === 0) return version;
      if (shared.entries.length > size || hasAny(shared, additions)) return growingMap([...version, ...additions]);
      for (const entry of additions) append(shared, entry);
      return versionOf(shared);
    },
  };
  return version;
}

function append<Value>(shared: Shared<Value>, entry: readonly [string, Value]): void {
  shared.places.set(entry[0], shared.entries.length);
  shared.entries.push(entry);
}

function hasAny<Value>(shared: Shared<Value>, additions: ReadonlyMap<string, Value>): boolean {
  for (const key of additions.keys()) if (shared.places.has(key)) return true;
  return false;
}

function* firstOf<Value, Part>(
  shared: Shared<Value>,
  size: number,
  part: (entry: readonly [string, Value]) => Part,
): Generator<Part, undefined> {
  for (let place = 0; place < size; place += 1) {
    const entry = shared.entries[place];
    if (entry !== undefined) yield part(entry);
  }
}
