/** T001: everything exists in both languages, and a translation is of the English that stands there now. */
import { createHash } from 'node:crypto';
import { authoredPairs } from '#content-model/authored-texts.ts';
import { faultAt, FILE_START, type Fault, type Severity } from '#content-model/fault.ts';
import type { LessonFile } from '#content-model/parsed-files.ts';
import { say } from '#content-model/phrase.ts';
import type { Content } from '#content-model/read-course.ts';
import { PENDING } from '#content-model/schema-parts.ts';
import { valueAt } from '#content-model/value-at.ts';
import { isTemplateText, templateTextsOfLesson } from '#content-model/template-texts.ts';
import { faultInYaml } from './places.ts';
import type { Rule } from './rule.ts';

export const bothLanguages: Rule = {
  codes: ['T001'],
  check: (content, { isStrict }) => {
    const severity = isStrict ? 'error' : 'warning';
    return [...pendingTexts(content, severity), ...missingTwins(content), ...translationsOf(content, severity)];
  },
};

function pendingTexts(content: Content, severity: Severity): readonly Fault[] {
  return authoredPairs(content).flatMap(({ yaml, path, en, vi }) => {
    const faults: Fault[] = [];
    // What is translated is the English of an author, not that of a template.
    if (vi === PENDING && !isTemplateText(en)) {
      const cause = say`The Vietnamese is still to come; readers see the English with a notice.`;
      const finding = {
        code: 'T001',
        message: say`translation pending`,
        cause,
        fix: say`Write the Vietnamese text.`,
        severity,
      };
      faults.push(faultInYaml(yaml, [...path, 'vi'], finding));
    }
    if (en === PENDING) {
      const cause = say`The English is what a missing Vietnamese falls back to; it cannot be pending.`;
      const finding = { code: 'T001', message: say`missing language`, cause, fix: say`Write the English text.` };
      faults.push(faultInYaml(yaml, [...path, 'en'], finding));
    }
    return faults;
  });
}

function missingTwins(content: Content): readonly Fault[] {
  return filesWithoutTwin(content).map(({ source, place }) => {
    const twin = twinPath(source.path);
    const language = place.locale === 'en' ? say`Vietnamese` : say`English`;
    const cause = say`The lesson ${source.shown} has no ${language} file.`;
    const fix = say`Write this file, with the same blocks in the same order.`;
    const missing = { shown: source.shown.replace(source.path, twin), text: '' };
    const renamed = renamedAlone(content, place.module)?.file.source.shown;
    const finding = { code: 'T001', message: say`missing language`, cause, fix };
    return faultAt(missing, FILE_START, renamed === undefined ? finding : { ...finding, waitsFor: renamed });
  });
}

function filesWithoutTwin({ lessonFiles }: Content): readonly LessonFile[] {
  const files = [...lessonFiles.values()];
  const paths = new Set(files.map(({ source }) => source.path));
  return files.filter(({ source }) => !paths.has(twinPath(source.path)));
}

/**
 * A file of a module that was renamed in one language only: the one that modules.yaml does not list, of the two that
 * lack a twin. Undefined if there is none, or more than the two.
 */
export function renamedAlone(content: Content, module: string): { file: LessonFile; twin: LessonFile } | undefined {
  const [one, other, ...more] = filesWithoutTwin(content).filter(({ place }) => place.module === module);
  if (one === undefined || other === undefined || more.length > 0 || one.place.locale === other.place.locale)
    return undefined;
  const lessons = content.course.modules.find(({ id }) => id === module)?.lessons.map(({ id }) => id) ?? [];
  const [isOne, isOther] = [lessons.includes(one.place.id), lessons.includes(other.place.id)];
  if (isOne === isOther) return undefined;
  return isOne ? { file: other, twin: one } : { file: one, twin: other };
}

/** The path of the other language's file of a lesson. */
export function twinPath(path: string): string {
  return path.startsWith('lessons/en/')
    ? path.replace('lessons/en/', 'lessons/vi/')
    : path.replace('lessons/vi/', 'lessons/en/');
}

/** First eight hex digits of the SHA-256 of a file, line ends aside: what `of` holds. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex').slice(0, 8);
}

function translationsOf({ lessonFiles }: Content, severity: Severity): readonly Fault[] {
  const files = new Map([...lessonFiles.values()].map((file) => [file.source.path, file]));
  return [...files.values()].flatMap((file) => {
    const english = files.get(twinPath(file.source.path));
    const { frontMatter } = file;
    if (english === undefined || frontMatter?.value === undefined) return [];
    return file.place.locale === 'vi'
      ? staleFaults(file, english, severity)
      : valueAt(frontMatter.value, ['of']) === undefined
        ? []
        : [faultInYaml(frontMatter, ['of'], OF_IN_ENGLISH, 'key')];
  });
}

const OF_IN_ENGLISH = {
  code: 'T001',
  message: say`\`of\` in an English lesson`,
  cause: say`\`of\` says which English text a Vietnamese lesson translates; the English translates none.`,
  fix: say`Delete the line.`,
};

function staleFaults(file: LessonFile, english: LessonFile, severity: Severity): readonly Fault[] {
  const { frontMatter } = file;
  const now = fingerprint(english.source.text);
  const of = valueAt(frontMatter?.value, ['of']);
  if (frontMatter === undefined || of === now || templateTextsOfLesson(file).length > 0) return [];
  const isMissing = of === undefined;
  const cause = isMissing
    ? say`Nothing says which English text this translates.`
    : say`The English (${english.source.shown}) was changed since this was translated.`;
  const fix = say`Compare the two, then write \`of: ${/^\d+(?:e\d+)?$/.test(now) ? `'${now}'` : now}\`.`;
  const finding = {
    code: 'T001',
    message: isMissing ? say`missing \`of\`` : say`stale translation`,
    cause,
    fix,
    severity,
    waitsFor: english.source.shown,
  };
  return [faultInYaml(frontMatter, isMissing ? [] : ['of'], finding, isMissing ? 'key' : 'value')];
}
