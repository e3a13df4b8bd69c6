/** Q010: what was released once keeps its id, for learners' progress hangs on it; and the list of released ids is whole. */
import type { Fault, Finding } from '#content-model/fault.ts';
import { nearest } from '#content-model/nearest.ts';
import { say, type Phrase } from '#content-model/phrase.ts';
import type { Content } from '#content-model/read-course.ts';
import type { YamlFile } from '#content-model/read-yaml.ts';
import { presentIds, readReleased, RELEASED_KINDS, type Released, type ReleasedKind } from '#content-model/released.ts';
import { faultInYaml, idsByFile } from './places.ts';
import type { Rule } from './rule.ts';

export const releasedIds: Rule = {
  codes: ['Q010'],
  check: (content) => {
    const read = readReleased(content);
    if (read.kind === 'none') return [];
    if (read.kind === 'damaged') return read.faults;
    return [...goneQuestions(content, read), ...RELEASED_KINDS.flatMap((kind) => goneOthers(content, read, kind))];
  },
};

type Sound = { readonly released: Released; readonly file: YamlFile };

function goneQuestions(content: Content, { released, file }: Sound): readonly Fault[] {
  const present = idsByFile(content, 'question');
  const { questions } = content.course;
  // The file of a renamed question may be one that cannot be read today.
  if (present.size !== questions.size) return [];
  const former = new Set([...questions.values()].flatMap(({ authored }) => authored.formerIds));
  const candidates = [...present].filter((id) => !Object.hasOwn(released.questions, id));
  return Object.keys(released.questions)
    .filter((id) => !present.has(id) && !former.has(id))
    .map((id) => faultInYaml(file, ['questions', id], goneQuestion(id, candidates), 'key'));
}

function goneQuestion(id: string, candidates: readonly string[]): Finding {
  const [near] = nearest(id, candidates, 1);
  const fix =
    near === undefined
      ? say`Restore the file ${`${id}.yaml`}; if it was renamed, write \`formerIds: [${id}]\` in the renamed one.`
      : say`If it is "${near}" now, write \`formerIds: [${id}]\` in that file; otherwise restore ${`${id}.yaml`}.`;
  return {
    code: 'Q010',
    message: say`released question is gone`,
    cause: say`The question "${id}" was released, and no file has its name or lists it under \`formerIds\`: answers of learners would belong to nothing.`,
    fix,
  };
}

/** What a kind is called. */
const NAMES: Readonly<Record<ReleasedKind, Phrase>> = {
  terms: say`term`,
  lessons: say`lesson`,
};

function goneOthers(content: Content, { released, file }: Sound, kind: ReleasedKind): readonly Fault[] {
  const present = new Set(presentIds(content)[kind]);
  const candidates = [...present].filter((id) => !released[kind].includes(id));
  return released[kind].flatMap((id, index) =>
    present.has(id) ? [] : [faultInYaml(file, [kind, index], goneOther(kind, id, candidates))],
  );
}

function goneOther(kind: ReleasedKind, id: string, candidates: readonly string[]): Finding {
  const [near] = nearest(id, candidates, 1);
  return {
    code: 'Q010',
    message: say`released ${NAMES[kind]} is gone`,
    cause: say`The ${NAMES[kind]} "${id}" was released and does not exist any more; what learners did with it would belong to nothing.`,
    fix:
      near === undefined
        ? say`Restore its file.`
        : say`Restore its file; if "${near}" is the same under another name, give it back the name "${id}".`,
  };
}
