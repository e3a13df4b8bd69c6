/** Q011: what one file names, another holds: criteria, items, terms, misconceptions, sources, enemies, modules. */
import { faultAt, FILE_START, type Fault, type Finding } from '#content-model/fault.ts';
import { misconceptionEntry } from '#content-model/lines-to-paste.ts';
import { attributeOf, isComponent, spanOfNode } from '#content-model/lesson-tree.ts';
import { say } from '#content-model/phrase.ts';
import type { Content } from '#content-model/read-course.ts';
import type { YamlFile, YamlPath } from '#content-model/read-yaml.ts';
import { ID_PATTERN } from '#content-model/schema-parts.ts';
import { resolveTerm } from '#content-model/term-names.ts';
import {
  drillsWithFiles,
  examsWithFiles,
  faultInYaml,
  idsByFile,
  questionsWithFiles,
  termsWithFiles,
  wholeFile,
} from './places.ts';
import type { Rule } from './rule.ts';
import { unknown, unknownModule, WHERE } from './unknown-name.ts';

/** Ids of one kind that exist; undefined if their file cannot be read, so that one fault does not make a hundred. */
type Known = ReadonlySet<string> | undefined;

type KnownIds = Readonly<Record<'criterion' | 'misconception' | 'source' | 'module', Known>> & {
  readonly concept: ReadonlySet<string>;
  readonly question: ReadonlySet<string>;
  /** Id of the term of that name, where a concept is named so. */
  readonly conceptNamed: (name: string) => string | undefined;
};

type Kind = Exclude<keyof KnownIds, 'conceptNamed'>;

export const unknownReferences: Rule = {
  codes: ['Q011'],
  check: (content) => {
    const known = knownIds(content);
    return [
      ...inFolders(content, known),
      ...inSyllabus(content, known),
      ...inQuestions(content, known),
      ...inTerms(content, known),
      ...inLessons(content, known),
      ...inComponents(content, known),
      ...inMisconceptions(content, known),
      ...inDrills(content, known),
      ...inExams(content, known),
    ];
  },
};

function knownIds(content: Content): KnownIds {
  const { syllabus, misconceptions, sources, modules, termNames } = content.course;
  return {
    criterion: idsOf(syllabus.flatMap(({ criteria }) => criteria)),
    misconception: idsOf(misconceptions),
    source: idsOf(sources),
    module: idsOf(modules),
    concept: idsByFile(content, 'term'),
    question: idsByFile(content, 'question'),
    conceptNamed: (name) => resolveTerm(termNames, name, 'en')?.term,
  };
}

function idsOf(entries: readonly { readonly id: string }[]): Known {
  return entries.length === 0 ? undefined : new Set(entries.map(({ id }) => id));
}

/** Looks one name up; nothing if it exists or cannot be judged. */
function notFound(known: KnownIds, kind: Kind, name: string): Finding | undefined {
  const ids: Known = known[kind];
  if (ids === undefined || ids.has(name)) return undefined;
  return unknown(kind, name, ids, WHERE[kind], kind === 'concept' ? known.conceptNamed(name) : undefined);
}

function lookUp(yaml: YamlFile, known: KnownIds, kind: Kind, name: string, path: YamlPath): readonly Fault[] {
  const finding = notFound(known, kind, name);
  return finding === undefined ? [] : [faultInYaml(yaml, path, finding)];
}

function lookUpAll(
  yaml: YamlFile,
  known: KnownIds,
  kind: Kind,
  names: readonly string[],
  path: YamlPath,
): readonly Fault[] {
  return names.flatMap((name, index) => lookUp(yaml, known, kind, name, [...path, index]));
}

/** A misconception, of which an author may mean a new one; `concepts` are those that it would confuse. */
function lookUpMisconception(
  yaml: YamlFile,
  known: KnownIds,
  name: string,
  path: YamlPath,
  concepts: readonly string[],
): readonly Fault[] {
  return lookUp(yaml, known, 'misconception', name, path).map((fault) => {
    if (!ID_PATTERN.test(name)) return fault;
    const fix = say`${fault.fix} If it is new, give it an entry in content/misconceptions.yaml.`;
    const example = misconceptionEntry(
      name,
      concepts.filter((concept) => known.concept.has(concept)),
    );
    return { ...fault, fix, example };
  });
}

function lookUpSources(yaml: YamlFile, known: KnownIds, sources: readonly { readonly id: string }[]): readonly Fault[] {
  return sources.flatMap(({ id }, index) => lookUp(yaml, known, 'source', id, ['sources', index, 'id']));
}

function inQuestions(content: Content, known: KnownIds): readonly Fault[] {
  return questionsWithFiles(content).flatMap(({ entry, yaml }) => {
    const { authored } = entry;
    const misconceptions = authored.kind === 'choice' ? authored.choices.map((choice) => choice.misconception) : [];
    return [
      ...(authored.criterion === null ? [] : lookUp(yaml, known, 'criterion', authored.criterion, ['criterion'])),
      ...itemFaults(content, yaml, authored.criterion, authored.item),
      ...lookUpAll(yaml, known, 'concept', authored.concepts, ['concepts']),
      ...lookUpSources(yaml, known, authored.sources),
      ...lookUpAll(yaml, known, 'question', authored.enemies, ['enemies']),
      ...misconceptions.flatMap((name, index) =>
        name === undefined
          ? []
          : lookUpMisconception(yaml, known, name, ['choices', index, 'misconception'], authored.concepts),
      ),
      ...groupFaults(yaml, authored.kind === 'sort' ? authored : undefined),
    ];
  });
}

/** A file in a folder that is no module is never shown. */
function inFolders({ files }: Content, { module: modules }: KnownIds): readonly Fault[] {
  return files.flatMap((source) => {
    const { place } = source;
    if (place?.kind !== 'question' || modules === undefined || modules.has(place.module)) return [];
    return [faultAt(source, FILE_START, unknownModule(place.module, modules, 'questions/'))];
  });
}

function itemFaults(
  { course }: Content,
  yaml: YamlFile,
  criterionId: string | null,
  item: string | undefined,
): readonly Fault[] {
  const criterion = course.syllabus.flatMap(({ criteria }) => criteria).find(({ id }) => id === criterionId);
  if (item === undefined || (criterion === undefined && criterionId !== null)) return [];
  const items = criterion?.items.map(({ id }) => id) ?? [];
  if (items.includes(item)) return [];
  return [
    faultInYaml(
      yaml,
      ['item'],
      unknown(
        'item',
        item,
        items,
        criterionId === null ? say`a question without criterion` : say`criterion ${criterionId}`,
      ),
    ),
  ];
}

function groupFaults(
  yaml: YamlFile,
  question: { readonly groups: readonly { id: string }[]; readonly cards: readonly { group: string }[] } | undefined,
): readonly Fault[] {
  const groups = question?.groups.map(({ id }) => id) ?? [];
  return (question?.cards ?? []).flatMap(({ group }, index) =>
    groups.includes(group)
      ? []
      : [
          faultInYaml(
            yaml,
            ['cards', index, 'group'],
            unknown('group', group, groups, say`the groups of this question`),
          ),
        ],
  );
}

function inTerms(content: Content, known: KnownIds): readonly Fault[] {
  return termsWithFiles(content).flatMap(({ entry, yaml }) => [
    ...lookUpAll(yaml, known, 'concept', entry.authored.confusedWith, ['confusedWith']),
    ...lookUpAll(yaml, known, 'criterion', entry.authored.criteria, ['criteria']),
    ...lookUpSources(yaml, known, entry.authored.sources),
  ]);
}

function inLessons(content: Content, known: KnownIds): readonly Fault[] {
  return [...content.course.lessons.values()].flatMap((lesson) => {
    const yaml = content.lessonFiles.get(lesson.path)?.frontMatter;
    if (yaml === undefined) return [];
    const { criteria, concepts, sources } = lesson.frontMatter;
    return [
      ...lookUpAll(yaml, known, 'criterion', criteria, ['criteria']),
      ...lookUpAll(yaml, known, 'concept', concepts, ['concepts']),
      ...lookUpSources(yaml, known, sources),
    ];
  });
}

/** Attributes of components that name terms or sources, ids with spaces between. */
const NAMING = [
  { component: 'Compare', attribute: 'terms', kind: 'concept' },
  { component: 'SourcesDisagree', attribute: 'one', kind: 'source' },
  { component: 'SourcesDisagree', attribute: 'other', kind: 'source' },
] as const;

function inComponents({ lessonFiles }: Content, known: KnownIds): readonly Fault[] {
  const faults: Fault[] = [];
  for (const { source, parsed } of lessonFiles.values()) {
    for (const node of parsed.tree?.children ?? []) {
      if (!isComponent(node)) continue;
      for (const { component, attribute, kind } of NAMING) {
        const names = node.name === component ? (attributeOf(node, attribute) ?? '').split(/\s+/).filter(Boolean) : [];
        for (const name of names) {
          const finding = notFound(known, kind, name);
          if (finding !== undefined) faults.push(faultAt(source, spanOfNode(node), finding));
        }
      }
    }
  }
  return faults;
}

function inSyllabus(content: Content, known: KnownIds): readonly Fault[] {
  const yaml = wholeFile(content, 'syllabus');
  if (yaml === undefined) return [];
  return content.course.syllabus.flatMap(({ criteria }, outcome) =>
    criteria.flatMap(({ items }, criterion) =>
      items.flatMap(({ concept }, item) =>
        concept === undefined
          ? []
          : lookUp(yaml, known, 'concept', concept, [outcome, 'criteria', criterion, 'items', item, 'concept']),
      ),
    ),
  );
}

function inMisconceptions(content: Content, known: KnownIds): readonly Fault[] {
  const yaml = wholeFile(content, 'misconceptions');
  if (yaml === undefined) return [];
  return content.course.misconceptions.flatMap(({ concepts }, index) =>
    lookUpAll(yaml, known, 'concept', concepts, [index, 'concepts']),
  );
}

function inDrills(content: Content, known: KnownIds): readonly Fault[] {
  return drillsWithFiles(content).flatMap(({ entry: { authored }, yaml }) => [
    ...lookUpAll(yaml, known, 'concept', authored.classes, ['classes']),
    ...authored.misconceptions.flatMap((name, index) =>
      lookUpMisconception(yaml, known, name, ['misconceptions', index], authored.classes),
    ),
    ...lookUpSources(yaml, known, authored.sources),
    ...authored.cases.flatMap((one, index) =>
      authored.classes.includes(one.class)
        ? []
        : [
            faultInYaml(
              yaml,
              ['cases', index, 'class'],
              unknown('class', one.class, authored.classes, say`the classes of this drill`),
            ),
          ],
    ),
  ]);
}

function inExams(content: Content, known: KnownIds): readonly Fault[] {
  const { criterion: criteria } = known;
  if (criteria === undefined) return [];
  return examsWithFiles(content).flatMap(({ entry: { authored }, yaml }) =>
    Object.keys(authored.questions)
      .filter((id) => !criteria.has(id))
      .map((id) => faultInYaml(yaml, ['questions', id], unknown('criterion', id, criteria, WHERE.criterion), 'key')),
  );
}
