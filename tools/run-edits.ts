/**
 * `npm run test:edits`: makes EDITS slips (1,000) in the content, one at a time, drawn from SEED, and says how many are
 * caught by the check, how many change nothing that a page shows, how many are known by the record of reviews alone, and
 * how many are none of these. SHOW prints so many of what no rule caught. Exit code 1 where fewer than 95 of a hundred
 * are caught or harmless.
 */
import process from 'node:process';
import { checkContent } from '#content-model/check-course.ts';
import { readContentFiles } from '#content-model/content-files.ts';
import type { Fault } from '#content-model/fault.ts';
import { spoken } from '#content-model/phrase.ts';
import { contentOf, type Content } from '#content-model/read-course.ts';
import { reviewedTexts } from '#content-model/rules/reviewed-texts.ts';
import { spellingFaults } from '#content-model/spelling.ts';
import { sourceFile } from '#content-model/source-file.ts';
import { dictionaries } from './dictionaries.ts';
import { EDIT_KINDS, randomEdits, type EditKind, type RandomEdit } from './random-edits.ts';
import { shownOutput } from './shown-output.ts';

type Checker = (content: Content) => readonly Fault[];

const BY_RECORD = 'R001';

const spellers = dictionaries();

/** What may catch a slip by what it made of the text, in the order in which it is asked. */
const CHECKERS: Readonly<Record<string, Checker>> = {
  check: (content) => checkContent(content).filter(({ code }) => code !== BY_RECORD),
  spelling: (content) => spellingFaults(content, spellers),
};

/** Knows that a text changed, not that it became worse: asked last. */
const byRecord: Checker = (content) => checkContent(content, { isStrict: false }, [reviewedTexts]);

const HARMLESS = 'nothing changed';
const RECORD = 'record of reviews';
const NEITHER = 'neither';
const LEAST = 0.95;

const count = Number(process.env['EDITS'] ?? 1000);
const seed = Number(process.env['SEED'] ?? 20_261_127);
const shownNeither = Number(process.env['SHOW'] ?? 0);

const original = readContentFiles('content');
const before = contentOf(original);
const outputBefore = shownOutput(before);

/** A fault without its line, which every slip above it moves. */
const nameOf = ({ code, file, message, cause }: Fault): string =>
  [code, file, spoken(message), spoken(cause)].join(' ');

const known = new Set([...Object.values(CHECKERS), byRecord].flatMap((faultsOf) => faultsOf(before).map(nameOf)));

/** Who caught a slip; or that it changed nothing, or neither. */
function outcomeOf({ path, text }: RandomEdit): string {
  const files = original.files.map((file) => (file.path === path ? sourceFile(path, text) : file));
  const content = contentOf({ ...original, files });
  const isCaughtBy = (faultsOf: Checker): boolean => faultsOf(content).some((fault) => !known.has(nameOf(fault)));
  for (const [name, checker] of Object.entries(CHECKERS)) if (isCaughtBy(checker)) return name;
  if (shownOutput(content) === outputBefore) return HARMLESS;
  return isCaughtBy(byRecord) ? RECORD : NEITHER;
}

const outcomes = [...Object.keys(CHECKERS), HARMLESS, RECORD, NEITHER];
const tally = new Map<EditKind, Map<string, number>>(
  EDIT_KINDS.map((kind) => [kind, new Map(outcomes.map((outcome) => [outcome, 0]))]),
);
const begin = performance.now();
const written = original.files.filter(({ path, place }) => place !== undefined && /\.(?:yaml|mdx)$/.test(path));
let toShow = shownNeither;
for (const edit of randomEdits(written, seed, count)) {
  const outcome = outcomeOf(edit);
  const row = tally.get(edit.kind);
  row?.set(outcome, (row.get(outcome) ?? 0) + 1);
  if ((outcome === NEITHER || outcome === RECORD) && toShow > 0) {
    toShow -= 1;
    console.log(
      `${outcome}: ${edit.kind}  content/${edit.path}:${edit.line}\n  ${edit.text.split('\n')[edit.line - 1] ?? ''}\n`,
    );
  }
}

const sum = (outcome: string): number => [...tally.values()].reduce((total, row) => total + (row.get(outcome) ?? 0), 0);
const line = (name: string, values: readonly (string | number)[]): string => `| ${[name, ...values].join(' | ')} |`;
const good = (count - sum(NEITHER)) / count;
console.log(
  [
    line('Slip', outcomes),
    line(
      '---',
      outcomes.map(() => '---'),
    ),
    ...[...tally].map(([kind, row]) => line(kind, [...row.values()])),
    line('all', outcomes.map(sum)),
  ].join('\n'),
);
console.log(
  `\n${count} slips from seed ${seed}: ${(good * 100).toFixed(1)} % caught or harmless (at least ${LEAST * 100} % are` +
    ` asked for), ${((performance.now() - begin) / 1000).toFixed(0)} s.`,
);
process.exitCode = good >= LEAST ? 0 : 1;
