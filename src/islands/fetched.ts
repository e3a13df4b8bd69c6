/** Parts of a page that are fetched late, and what is done where they cannot be had. */

/** A connection that fails now may hold in a while. */
const patienceMs = 10_000;

/** Fetches what a page offers by itself, again until it comes. */
export const untilFetched = <Part>(fetchPart: () => Promise<Part>, run?: (part: Part) => void): void => {
  fetchPart().then(run, () => setTimeout(untilFetched, patienceMs, fetchPart, run));
};

/**
 * Runs what the press of a button asked for, once its script is here. Where it cannot be had, the button says so itself,
 * and the next press tries again:
 *
 *   <button data-failed="did not load. Try again">… <span aria-live="polite">Search</span></button>
 */
export const whenFetched = <Part>(
  button: HTMLElement,
  part: Promise<Part>,
  run: (part: Part) => void,
): Promise<void> => {
  const words = button.querySelector('[aria-live]');
  const name = (button.dataset['name'] ??= words?.textContent ?? '');
  const say = (text: string): void => words?.replaceChildren(text);
  return part.then(
    (fetched) => {
      say(name);
      run(fetched);
    },
    () => say(`${name}: ${button.dataset['failed']}`),
  );
};

/** Wakes a button that fetches what its press asks for. */
export const wakeButton = <Part>(
  button: HTMLButtonElement,
  fetchPart: () => Promise<Part>,
  run: (part: Part) => void,
): void => {
  button.addEventListener('click', () => whenFetched(button, fetchPart(), run));
  button.disabled = false;
};
