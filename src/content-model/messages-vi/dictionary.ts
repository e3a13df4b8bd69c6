/**
 * What the check says, in Vietnamese. Each file of this folder holds the sentences of one subject under the English ones,
 * which are their keys: whoever changes an English sentence changes its key too, and a test names what is missing.
 */
import { bankInVietnamese } from './bank.ts';
import { filesInVietnamese } from './files.ts';
import { languageInVietnamese } from './language.ts';
import { languagesInVietnamese } from './languages.ts';
import { lessonsInVietnamese } from './lessons.ts';
import { livePreviewInVietnamese } from './live-preview.ts';
import { mechanicalFaultsInVietnamese } from './mechanical-faults.ts';
import { newCommandInVietnamese } from './new-command.ts';
import { optionsInVietnamese } from './options.ts';
import { questionsInVietnamese } from './questions.ts';
import { referencesInVietnamese } from './references.ts';
import { releaseInVietnamese } from './release.ts';
import { reportInVietnamese } from './report.ts';
import { spellingInVietnamese } from './spelling.ts';
import { templateTextsInVietnamese } from './template-texts.ts';
import { yamlInVietnamese } from './yaml.ts';
import type { Dictionary } from '#content-model/phrase.ts';

/** All sentences of the check. */
export const inVietnamese: Dictionary = new Map(
  [
    bankInVietnamese,
    filesInVietnamese,
    languageInVietnamese,
    languagesInVietnamese,
    lessonsInVietnamese,
    livePreviewInVietnamese,
    mechanicalFaultsInVietnamese,
    newCommandInVietnamese,
    optionsInVietnamese,
    questionsInVietnamese,
    referencesInVietnamese,
    releaseInVietnamese,
    reportInVietnamese,
    spellingInVietnamese,
    templateTextsInVietnamese,
    yamlInVietnamese,
  ].flatMap((sentences) => Object.entries(sentences)),
);
