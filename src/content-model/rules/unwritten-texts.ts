/** K006: each text of a template is replaced. The Vietnamese of a lesson waits, in one message, for its English. */
import { faultAt, type Fault, type Finding, type Severity } from '#content-model/fault.ts';
import { say } from '#content-model/phrase.ts';
import type { Content } from '#content-model/read-course.ts';
import { valueAt } from '#content-model/value-at.ts';
import type { SourceFile } from '#content-model/source-file.ts';
import { templateTexts, type TemplateText } from '#content-model/template-texts.ts';
import { twinPath } from './both-languages.ts';
import type { Rule } from './rule.ts';

export const unwrittenTexts: Rule = {
  codes: ['K006'],
  check: (content, { isStrict }) => {
    const byFile = Map.groupBy(templateTexts(content), ({ source }) => source);
    const unfinished = new Map([...byFile.keys()].map((source) => [source.path, source]));
    return [...byFile].flatMap(([source, texts]): readonly Fault[] => {
      const severity = isStrict || isCalledReviewed(content, source) ? 'error' : 'warning';
      const english = source.path.startsWith('lessons/vi/') ? unfinished.get(twinPath(source.path)) : undefined;
      const [first] = texts;
      if (english !== undefined && first !== undefined)
        return [faultAt(source, first.span, waiting(texts.length, english.shown, severity))];
      return texts.map((text) => faultAt(source, text.span, unwritten(text, severity)));
    });
  },
};

/** Who calls a file reviewed says that nothing is left to write in it. */
function isCalledReviewed({ yaml, lessonFiles }: Content, { shown }: SourceFile): boolean {
  const facts = lessonFiles.get(shown)?.frontMatter ?? yaml.get(shown);
  return valueAt(facts?.value, ['status']) === 'reviewed';
}

function unwritten({ asked }: TemplateText, severity: Severity): Finding {
  return {
    code: 'K006',
    severity,
    message: say`text of the template not replaced yet`,
    cause: asked === '' ? say`The template left this place to you.` : say`Still to write: ${asked}`,
    fix: say`Write your own text in place of the whole of it, TODO included.`,
  };
}

function waiting(count: number, english: string, severity: Severity): Finding {
  return {
    code: 'K006',
    severity,
    message: say`text of the template not replaced yet`,
    cause: say`The Vietnamese file still holds ${count} texts of the template, and so does its English twin.`,
    fix: say`Write the English first (${english}), then translate it here, block by block.`,
  };
}
