/**
 * Remembers what a fold gave for a value, for as long as that value lives. Values of the domain never change, so the
 * answer for one object is the answer for ever; a new record or a new list of events is a new object.
 */

/** The same function, computed once per argument (by identity, not by content). */
export function oncePer<Key extends object, Result>(compute: (key: Key) => Result): (key: Key) => Result {
  const results = new WeakMap<Key, { readonly result: Result }>();
  return (key) => {
    const known = results.get(key);
    if (known !== undefined) return known.result;
    const result = compute(key);
    results.set(key, { result });
    return result;
  };
}
