/** The languages in which commands speak, and the one that this run was asked for with `--lang`. */
import process from 'node:process';
import { inVietnamese } from '#content-model/messages-vi/dictionary.ts';
import type { Dictionary } from '#content-model/phrase.ts';

/** Language of `--lang` → its dictionary; English needs none. */
export const DICTIONARIES: Readonly<Record<string, Dictionary | undefined>> = { en: undefined, vi: inVietnamese };

/** Looked for before the options are read, so that what is wrong with them is said in this language too. */
export const dictionary: Dictionary | undefined =
  DICTIONARIES[/--lang[= ](\w+)/.exec(process.argv.join(' '))?.[1] ?? 'en'];
