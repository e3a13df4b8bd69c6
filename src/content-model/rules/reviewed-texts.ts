/** R001: what was reviewed is what stands there now. */
import { faultAt, FILE_START, type Fault, type Finding } from '#content-model/fault.ts';
import { say } from '#content-model/phrase.ts';
import { isDraft, isText, readReviewed, REVIEWED_FILE } from '#content-model/reviewed.ts';
import type { SourceFile } from '#content-model/source-file.ts';
import { fingerprint } from './both-languages.ts';
import type { Rule } from './rule.ts';

export const reviewedTexts: Rule = {
  codes: ['R001'],
  check: (content) => {
    const reviewed = readReviewed(content);
    if (reviewed === undefined) return [];
    return content.files.flatMap((file): readonly Fault[] => {
      if (reviewed === 'damaged') return file.path === REVIEWED_FILE ? [faultAt(file, FILE_START, DAMAGED)] : [];
      const then = Object.hasOwn(reviewed, file.path) ? reviewed[file.path] : undefined;
      const isSame = then === undefined || then === fingerprint(file.text);
      return isSame || !isText(file) || isDraft(content, file) ? [] : [faultAt(file, FILE_START, changed(file))];
    });
  },
};

function changed({ shown }: SourceFile): Finding {
  return {
    code: 'R001',
    severity: 'warning',
    message: say`changed since its review`,
    cause: say`The text is not the one that was reviewed.`,
    fix: say`Read what changed in both languages, then run \`npm run reviewed -- ${shown}\`.`,
  };
}

const DAMAGED: Finding = {
  code: 'R001',
  message: say`record of reviews cannot be read`,
  cause: say`The file does not say path by path which text was reviewed.`,
  fix: say`Take back what changed in it; it is written by \`npm run reviewed\` alone.`,
};
