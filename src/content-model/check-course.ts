/**
 * Runs every rule over the content. To add a rule, write `rules/<rule>.ts` (or `writing/<rule>.ts`) with its test, and
 * put it into the list; its codes get a heading in docs/authoring.md, its sentences their Vietnamese in messages-vi/.
 */
import { aboveOptions } from '#content-model/rules/above-options.ts';
import { askedQuestions } from '#content-model/rules/asked-questions.ts';
import { bothLanguages } from '#content-model/rules/both-languages.ts';
import { characters } from '#content-model/rules/characters.ts';
import { copiedQuestions } from '#content-model/rules/copied-questions.ts';
import { correctedKeys } from '#content-model/rules/corrected-keys.ts';
import { courseLinks } from '#content-model/rules/course-links.ts';
import { criterionFits } from '#content-model/rules/criterion-fits.ts';
import { cutTexts } from '#content-model/rules/cut-texts.ts';
import { differentTexts } from '#content-model/rules/different-texts.ts';
import { distinctChoices } from '#content-model/rules/distinct-choices.ts';
import { duplicateIds } from '#content-model/rules/duplicate-ids.ts';
import { enoughChecks } from '#content-model/rules/enough-checks.ts';
import { equalCounts } from '#content-model/rules/equal-counts.ts';
import { fileNames } from '#content-model/rules/file-names.ts';
import { fileSize } from '#content-model/rules/file-size.ts';
import { gapsInStems } from '#content-model/rules/gaps-in-stems.ts';
import { keyCorrections } from '#content-model/rules/key-corrections.ts';
import { keyPhrases } from '#content-model/rules/key-phrases.ts';
import { lessonLanguage } from '#content-model/rules/lesson-language.ts';
import { listQuestions } from '#content-model/rules/list-questions.ts';
import { listedLessons } from '#content-model/rules/listed-lessons.ts';
import { missingFiles } from '#content-model/rules/missing-files.ts';
import { negativeStems } from '#content-model/rules/negative-stems.ts';
import { pictures } from '#content-model/rules/pictures.ts';
import { realDays } from '#content-model/rules/real-days.ts';
import { releasedCases } from '#content-model/rules/released-cases.ts';
import { releasedIds } from '#content-model/rules/released-ids.ts';
import { reviewedTexts } from '#content-model/rules/reviewed-texts.ts';
import { rightChoice } from '#content-model/rules/right-choice.ts';
import { shownDrills } from '#content-model/rules/shown-drills.ts';
import { soundDrills } from '#content-model/rules/sound-drills.ts';
import { soundExams } from '#content-model/rules/sound-exams.ts';
import { soundStart } from '#content-model/rules/sound-start.ts';
import { soundSyllabus } from '#content-model/rules/sound-syllabus.ts';
import { symmetricEnemies } from '#content-model/rules/symmetric-enemies.ts';
import { textMarks } from '#content-model/rules/text-marks.ts';
import { toneMarks } from '#content-model/rules/tone-marks.ts';
import { twinBlocks } from '#content-model/rules/twin-blocks.ts';
import { unknownReferences } from '#content-model/rules/unknown-references.ts';
import { unwrittenTexts } from '#content-model/rules/unwritten-texts.ts';
import type { CheckOptions, Rule } from '#content-model/rules/rule.ts';
import { WRITING_RULES } from '#content-model/writing/writing-rules.ts';
import { withoutAllowed } from './allowances.ts';
import { compareFaults, type Fault } from './fault.ts';
import { unfinishedFiles, withoutPremature } from './premature.ts';
import type { Content } from './read-course.ts';
import { soundFilesOf, type SoundFile } from './sound-files.ts';

/** The rules of sound files: shapes, references, languages. Their order means nothing: faults are sorted by place. */
export const SOUND_RULES: readonly Rule[] = [
  duplicateIds,
  copiedQuestions,
  releasedIds,
  correctedKeys,
  releasedCases,
  keyCorrections,
  unknownReferences,
  listedLessons,
  rightChoice,
  distinctChoices,
  aboveOptions,
  cutTexts,
  missingFiles,
  lessonLanguage,
  textMarks,
  courseLinks,
  pictures,
  bothLanguages,
  differentTexts,
  equalCounts,
  twinBlocks,
  characters,
  fileNames,
  fileSize,
  keyPhrases,
  askedQuestions,
  enoughChecks,
  criterionFits,
  listQuestions,
  negativeStems,
  gapsInStems,
  symmetricEnemies,
  soundSyllabus,
  toneMarks,
  shownDrills,
  soundDrills,
  soundExams,
  soundStart,
  unwrittenTexts,
  reviewedTexts,
  realDays,
];

/** All rules. */
export const RULES: readonly Rule[] = [...SOUND_RULES, ...WRITING_RULES];

/** Codes that reading itself reports: syntax (yaml-faults.ts) and shape (shape-faults.ts). */
export const READING_CODES: readonly string[] =
  'Q002 Q011 Q015 Q020 Q021 SRC-1 STR-3 T001 U003 Y001 Y002 Y003 Y004 Y005 Y006'.split(' ');

/** Codes that belong to no rule and to no reading: allowances.ts. */
export const OTHER_CODES: readonly string[] = ['K005'];

/** What a check has found. */
export type Checked = {
  readonly faults: readonly Fault[];
  /** The files without a word; undefined if one of the rules was not asked, and nobody knows. */
  readonly sound: readonly SoundFile[] | undefined;
};

/** All faults of the content, those of reading included, in the order of their places. */
export function checkContent(
  content: Content,
  options: CheckOptions = { isStrict: false },
  rules: readonly Rule[] = RULES,
): readonly Fault[] {
  const asked = askedRules(content, rules);
  return reported(content, rules.length === asked.length, found(content, options, asked));
}

/** The same by all rules, with the files that the next check need not look at again one by one. */
export function checkAndKeep(content: Content, options: CheckOptions): Checked {
  const asked = askedRules(content, RULES);
  const foundBy = found(content, options, asked);
  const areAllAsked = RULES.length === asked.length;
  const faults = reported(content, areAllAsked, foundBy);
  if (!areAllAsked) return { faults, sound: undefined };
  return {
    faults,
    sound: soundFilesOf(
      content,
      foundBy.flatMap(([, said]) => said),
    ),
  };
}

/** What each rule has said. */
type FoundBy = readonly (readonly [Rule, readonly Fault[]])[];

function askedRules({ unread }: Content, rules: readonly Rule[]): readonly Rule[] {
  return rules.filter(({ restsOn = [] }) => !restsOn.some((kind) => unread.has(kind)));
}

function found(content: Content, options: CheckOptions, asked: readonly Rule[]): FoundBy {
  return asked.map((rule) => [rule, rule.check(content, options)]);
}

/** What is left of it when what is allowed, or said too early, is taken away. */
function reported(content: Content, areAllAsked: boolean, foundBy: FoundBy): readonly Fault[] {
  const unfinished = unfinishedFiles(content);
  const ripe = foundBy.flatMap(([rule, said]) => withoutPremature(unfinished, rule, said));
  const faults = withoutAllowed(content, [...content.faults, ...ripe]);
  // What an author allows may be what is not looked for yet.
  const isOpen = (file: string): boolean => unfinished.templates.has(file) || unfinished.options.has(file);
  const wrong = new Set(faults.flatMap(({ severity, file }) => (severity === 'error' ? [file] : [])));
  return faults
    .filter(({ waitsFor }) => waitsFor === undefined || !wrong.has(waitsFor))
    .filter(({ code, file }) => code !== 'K005' || (areAllAsked && !isOpen(file)))
    .toSorted(compareFaults);
}
