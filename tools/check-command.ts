/** The command line of the checks of the content: options, names of files, and what `--help` says of them. */
import { existsSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { say, type Phrase } from '#content-model/phrase.ts';

/** What every check understands, and does if the option is one of its own. */
export type CheckCommand = {
  readonly dir: string;
  readonly json: boolean;
  readonly github: boolean;
  readonly strict: boolean;
  readonly fix: boolean;
  /** Whether every file is looked at anew, without the record of the last check (sound-record.ts). */
  readonly noRecord: boolean;
  readonly help: boolean;
  readonly lang: string;
  /** The day to judge by, such as 2026-11-20. */
  readonly today: string;
  /** As written: files or folders of the content; empty for all of it. */
  readonly names: readonly string[];
};

const OPTIONS = {
  fix: say`first mends what needs no understanding: tabs, line ends, letters in two parts, signs that cannot be seen`,
  json: say`prints the faults as one JSON list, for other programs`,
  github: say`prints the faults as annotations of GitHub as well; without asking where GITHUB_ACTIONS is true`,
  strict: say`counts what may be missing while one writes (pending translations, stale twins) as an error, as npm test does`,
  lang: say`language of the messages: en or vi`,
  dir: say`another content directory`,
  'no-record': say`looks at every file anew; without it, unchanged files without a fault are taken from the last check. Without asking where CI is set`,
  today: say`another day than this one, such as 2026-11-20: reviews of over a year before it, and days after it, are reported`,
} as const;

/** An option of the checks. */
export type CheckOption = keyof typeof OPTIONS;

/** How an option is written, with an example of its value. */
const WRITTEN: Readonly<Record<CheckOption, string>> = {
  fix: '--fix',
  json: '--json',
  github: '--github',
  strict: '--strict',
  lang: '--lang vi',
  dir: '--dir content',
  'no-record': '--no-record',
  today: '--today 2026-11-20',
};

/**
 * Reads the words behind the command.
 * @throws an Error of Node's for an option that there is not
 */
export function readCheckCommand(): CheckCommand {
  const { values, positionals } = parseArgs({
    options: {
      fix: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      github: { type: 'boolean', default: process.env['GITHUB_ACTIONS'] === 'true' },
      strict: { type: 'boolean', default: false },
      'no-record': { type: 'boolean', default: Boolean(process.env['CI']) },
      help: { type: 'boolean', short: 'h', default: false },
      lang: { type: 'string', default: 'en' },
      dir: { type: 'string', default: 'content' },
      today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    },
    allowPositionals: true,
  });
  return { ...values, noRecord: values['no-record'], names: positionals };
}

/** How the command is called: one line, without `Usage:`. */
export function usageOf(script: string, options: readonly CheckOption[]): string {
  return `npm run ${script} -- ${options.map((option) => `[${WRITTEN[option]}]`).join(' ')} [content/modules.yaml …]`;
}

/** One line for each option, and one for the names of files; what is written, and what it does. */
export function helpOf(options: readonly CheckOption[]): readonly (readonly [string, Phrase])[] {
  return [
    ['content/modules.yaml', say`only the faults of this file or folder; several may be named. All is checked even so`],
    ...options.map((option) => [WRITTEN[option], OPTIONS[option]] as const),
  ];
}

/** What is wrong with the names, if one of them is no file or folder of the content. */
export function nameFault({ dir, names }: Pick<CheckCommand, 'dir' | 'names'>): Phrase | undefined {
  const unknown = names.find((name) => !placesOf(dir, name).some((place) => existsSync(place)));
  return unknown === undefined ? undefined : say`There is no file or folder ${unknown} in ${dir}.`;
}

/** Whether a file, by its path as shown, is named: itself, or a folder that it stands in. Every file is, without names. */
export function isNamed({ dir, names }: Pick<CheckCommand, 'dir' | 'names'>, shown: string): boolean {
  const file = resolve(shown);
  const places = names.flatMap((name) => placesOf(dir, name));
  return names.length === 0 || places.some((place) => file === place || file.startsWith(`${place}${sep}`));
}

/** Where a name may lead: written from the project's own directory, or from the content's; nowhere else. */
function placesOf(dir: string, name: string): readonly string[] {
  const content = resolve(dir);
  return [resolve(name), resolve(dir, name)].filter(
    (place) => place === content || place.startsWith(`${content}${sep}`),
  );
}
