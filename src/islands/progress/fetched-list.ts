/** A list that the site has as a file, fetched when there is something to hold against it; once for a page. */

/** What asks for the list: it comes back as null where it cannot be had (offline, say), and is then asked for again. */
export const fetchedList = <Entry>(address: string): (() => Promise<readonly Entry[] | null>) => {
  let asked: Promise<readonly Entry[] | null> | null = null;
  return async () => {
    asked ??= fetch(address)
      .then((answer) => answer.json() as Promise<readonly Entry[]>)
      .catch(() => null);
    const list = await asked;
    if (list === null) asked = null;
    return list;
  };
};
