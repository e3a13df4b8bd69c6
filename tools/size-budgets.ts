/** What each kind of page may weigh on the wire (1 kB is 1,000 bytes), and which pages weigh more. */
import { firstView, type Page } from './page-weight.ts';

type Budget = {
  readonly name: string;
  readonly limit: number;
  readonly unit: 'kB' | 'requests';
  readonly of: (page: Page) => number;
  readonly holdsFor: (page: Page) => boolean;
};

/**
 * A lesson with its checks awake; a talk with slips or steps to put in order, and a drill, which other lessons do not
 * load, may cost some more.
 */
function lessonBudgets(): readonly Budget[] {
  const ofRareKind = { extra: 2000, name: ', a talk or steps among them' };
  const ofDrill = { extra: 1000, name: ', beside a drill' };
  return [false, true].flatMap((hasRareKind) =>
    [false, true].map((hasDrill): Budget => {
      const more = [...(hasRareKind ? [ofRareKind] : []), ...(hasDrill ? [ofDrill] : [])];
      return {
        name: `JavaScript with the checks awake${more.map(({ name }) => name).join('')}`,
        limit: more.reduce((sum, { extra }) => sum + extra, 88_000),
        unit: 'kB',
        of: ({ jsAwake }) => jsAwake,
        holdsFor: (page) => page.kind === 'lesson' && page.hasRareKind === hasRareKind && page.hasDrill === hasDrill,
      };
    }),
  );
}

const budgets: readonly Budget[] = [
  {
    name: 'JavaScript before an island wakes',
    limit: 10_000,
    unit: 'kB',
    of: ({ js }) => js,
    // The settings are an island and nothing else: it wakes at once.
    holdsFor: ({ kind }) => kind !== 'settings',
  },
  {
    name: 'JavaScript before an island wakes, for a visitor with a study record',
    limit: 20_000,
    unit: 'kB',
    of: ({ jsRecord }) => jsRecord,
    holdsFor: ({ kind }) => kind !== 'settings',
  },
  { name: 'CSS', limit: 12_000, unit: 'kB', of: ({ css }) => css, holdsFor: () => true },
  { name: 'first view', limit: 40_000, unit: 'kB', of: firstView, holdsFor: ({ kind }) => kind === 'lesson' },
  {
    name: 'requests of the first view',
    limit: 5,
    unit: 'requests',
    of: ({ requests }) => requests,
    holdsFor: ({ kind }) => kind === 'lesson',
  },
  ...lessonBudgets(),
  {
    name: 'JavaScript of the page of practice, awake',
    limit: 88_000,
    unit: 'kB',
    of: ({ jsAwake }) => jsAwake,
    holdsFor: ({ kind }) => kind === 'practice',
  },
  // It holds all cases of all drills, for readers without JavaScript.
  {
    name: 'first view of the page of practice',
    limit: 50_000,
    unit: 'kB',
    of: firstView,
    holdsFor: ({ kind }) => kind === 'practice',
  },
  // Two or three tables, the whole guide, every component: read at a desk, not on the way.
  {
    name: 'first view of a page for authors',
    limit: 60_000,
    unit: 'kB',
    of: firstView,
    holdsFor: ({ kind }) => kind === 'author',
  },
  {
    name: 'JavaScript with the islands of a page for authors awake',
    limit: 95_000,
    unit: 'kB',
    of: ({ jsAwake }) => jsAwake,
    holdsFor: ({ kind }) => kind === 'author',
  },
];

/** Bytes of the whole site, as files. */
export const siteLimit = 15_000_000;

/** `12.3` of 12,345 bytes. */
export const kB = (bytes: number): string => (bytes / 1000).toFixed(1);
const amount = (value: number, unit: Budget['unit']): string => (unit === 'kB' ? `${kB(value)} kB` : `${value}`);

/** For each budget that is broken: which, by how much, and where, the worst page of each kind and language. */
export const breachesOf = (pages: readonly Page[]): readonly string[] =>
  budgets.flatMap(({ name, limit, unit, of, holdsFor }) =>
    [...Map.groupBy(pages, ({ kind, locale }) => `${kind} ${locale}`).values()].flatMap((group) => {
      const over = group.filter((page) => holdsFor(page) && of(page) > limit);
      const [worst] = over.toSorted((one, other) => of(other) - of(one));
      if (worst === undefined) return [];
      const excess = amount(of(worst) - limit, unit);
      const where = over.length === 1 ? worst.path : `${worst.path} and ${over.length - 1} more of its kind`;
      return [`${name}: ${amount(of(worst), unit)} of ${amount(limit, unit)}, ${excess} too much, in ${where}`];
    }),
  );
