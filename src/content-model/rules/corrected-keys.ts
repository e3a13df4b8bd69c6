/**
 * Q010: the key of a released question changes together with its revision, which never falls; and the parts that
 * answers of learners name stay.
 */
import { canonicalJson } from '#domain/canonical-json.ts';
import type { Response } from '#domain/question.ts';
import { responseInIds } from '#domain/response-in-ids.ts';
import type { QuestionEntry } from '#content-model/course.ts';
import type { Fault, Finding } from '#content-model/fault.ts';
import { nearest } from '#content-model/nearest.ts';
import { say } from '#content-model/phrase.ts';
import type { AuthoredQuestion } from '#content-model/question-schema.ts';
import type { YamlFile, YamlPath } from '#content-model/read-yaml.ts';
import { readReleased, releaseOf, type ReleasedQuestion } from '#content-model/released.ts';
import { valueAt } from '#content-model/value-at.ts';
import { faultInYaml, questionsWithFiles } from './places.ts';
import type { Rule } from './rule.ts';

export const correctedKeys: Rule = {
  codes: ['Q010'],
  check: (content) => {
    const read = readReleased(content);
    if (read.kind !== 'sound') return [];
    const { questions } = read.released;
    return questionsWithFiles(content).flatMap(({ entry, yaml }) =>
      [entry.id, ...entry.authored.formerIds].flatMap((id) => {
        const released = Object.hasOwn(questions, id) ? questions[id] : undefined;
        return released === undefined ? [] : changes(entry, yaml, released);
      }),
    );
  },
};

function changes({ authored, id }: QuestionEntry, yaml: YamlFile, released: ReleasedQuestion): readonly Fault[] {
  const today = releaseOf(authored);
  if (today.key.kind !== released.key.kind) {
    return [faultInYaml(yaml, ['kind'], changedKind(released.key.kind))];
  }
  // A part under a new id is another key as well, and that is the smaller fault.
  const gone = goneParts(yaml, released, today);
  if (gone.length > 0) return gone;
  if (today.revision < released.revision) {
    return [faultInYaml(yaml, ['revision'], lowered(today.revision, released.revision))];
  }
  const isSame = today.revision > released.revision || canonicalJson(today.key) === canonicalJson(released.key);
  if (isSame) return [];
  const finding = changedKey(id, released, authored.lastReviewed);
  return [faultInYaml(yaml, placeOfChange(authored, released.key), finding)];
}

function changedKind(kind: string): Finding {
  return {
    code: 'Q010',
    message: say`kind of a released question changed`,
    cause: say`It was released as ${kind}; answers of learners could not be read any more.`,
    fix: say`Write \`kind: ${kind}\` again, and a new question of its own for the other kind.`,
  };
}

function lowered(revision: number, released: number): Finding {
  return {
    code: 'Q010',
    message: say`revision lowered`,
    cause: say`The question was released with revision ${released}, and revision ${revision} would come before it.`,
    fix: say`Write \`revision: ${released}\`, or \`revision: ${released + 1}\` if the key was corrected anew.`,
  };
}

function changedKey(id: string, { key, revision }: ReleasedQuestion, date: string): Finding {
  return {
    code: 'Q010',
    message: say`key changed without a new revision`,
    cause: say`Learners were marked by another key (${responseInIds(key)}) and would not be told that theirs was corrected.`,
    fix: say`If the key was wrong, write \`revision: ${revision + 1}\` and say in content/corrections.md what was corrected (\`- ${date} ${id} revision ${revision + 1}\`); otherwise restore it.`,
  };
}

/** Where the key of today differs first from the released one; kinds are the same by now. */
function placeOfChange(authored: AuthoredQuestion, key: Response): YamlPath {
  switch (authored.kind) {
    case 'choice':
      return pathOfRight(authored.choices, ['choices']);
    case 'sort': {
      const groups = key.kind === 'sort' ? key.groups : {};
      const card = authored.cards.findIndex(({ id, group }) => groups[id] !== group);
      return card === -1 ? ['cards'] : ['cards', card, 'group'];
    }
    case 'order': {
      const steps = key.kind === 'order' ? key.steps : [];
      return ['steps', authored.steps.findIndex(({ id }, place) => id !== steps[place]), 'id'];
    }
    case 'slip': {
      const mends = key.kind === 'slip' ? key.mends : {};
      const right = authored.sentences.map((sentence) => sentence.mends?.find(({ correct }) => correct)?.id);
      const changed = authored.sentences.findIndex(({ id }, place) => mends[id] !== right[place]);
      return pathOfRight(authored.sentences[changed]?.mends ?? [], ['sentences', changed, 'mends']);
    }
    default:
      return authored satisfies never;
  }
}

/** The mark of the right one in a list; the list itself where none is marked, or what holds it where there is no list. */
function pathOfRight(entries: readonly { readonly correct: boolean }[], list: YamlPath): YamlPath {
  const right = entries.findIndex(({ correct }) => correct);
  return right === -1 ? list : [...list, right, 'correct'];
}

function goneParts(yaml: YamlFile, released: ReleasedQuestion, today: ReleasedQuestion): readonly Fault[] {
  const candidates = today.parts.filter((part) => !released.parts.includes(part));
  return released.parts
    .filter((part) => !today.parts.includes(part))
    .map((part) => {
      const [list = '', id = ''] = part.split('/');
      const among = candidates.filter((candidate) => candidate.startsWith(`${list}/`));
      const [near] = among.length === 1 ? among : nearest(part, among, 1);
      const path = near === undefined ? [list] : pathOfPart(yaml, near);
      return faultInYaml(
        yaml,
        path,
        gonePart(part.split('/').at(-1) ?? id, near?.split('/').at(-1)),
        near === undefined ? 'key' : 'value',
      );
    });
}

/** `sentences/s2/mends/m1` → `['sentences', 1, 'mends', 0, 'id']`. */
function pathOfPart(yaml: YamlFile, part: string): YamlPath {
  const path: (string | number)[] = [];
  const steps = part.split('/');
  for (let at = 0; at < steps.length; at += 2) {
    const list = [...path, steps[at] ?? ''];
    const entries = valueAt(yaml.value, list);
    const index = Array.isArray(entries) ? entries.findIndex((entry) => valueAt(entry, ['id']) === steps[at + 1]) : -1;
    path.push(steps[at] ?? '', index);
  }
  return [...path, 'id'];
}

function gonePart(id: string, near: string | undefined): Finding {
  return {
    code: 'Q010',
    message: say`id within a released question changed`,
    cause: say`The part "${id}" was released, and answers of learners name it; there is none of this id any more.`,
    fix:
      near === undefined
        ? say`Restore the part with its id; its words may change.`
        : say`Give "${near}" back the id "${id}"; its words may change.`,
  };
}
