import { describe, expect, it } from 'vitest';
import { checkContent } from '#content-model/check-course.ts';
import { readContentFiles } from '#content-model/content-files.ts';
import { FIGURE_NAMES, LESSON_COMPONENTS } from '#content-model/lesson-vocabulary.ts';
import { attributeOf, isComponent, walk } from '#content-model/lesson-tree.ts';
import { spoken } from '#content-model/phrase.ts';
import { contentOf } from '#content-model/read-course.ts';
import { sourceFile } from '#content-model/source-file.ts';
import { report } from './small-course.ts';

const MODULE = `
- id: examples
  title: { en: Examples, vi: Các mẫu }
  description: { en: For authors., vi: Dành cho người biên soạn. }
  lessons: [{ id: gallery, title: { en: Gallery, vi: Bộ mẫu } }]
`;

const course = readContentFiles('content');
const examples = readContentFiles('docs/examples');

/** The course as if the examples were a module of it. */
const content = contentOf({
  ...course,
  files: [
    ...course.files.map((file) => (file.path === 'modules.yaml' ? sourceFile(file.path, file.text + MODULE) : file)),
    ...examples.files,
  ],
});
const lesson = [...content.lessonFiles.values()].find(({ source }) => source.path.startsWith('lessons/en/examples/'));
const asked = content.course.lessons.get('en/examples/gallery')?.checks ?? [];
const questions = asked.flatMap((id) => content.course.questions.get(id)?.authored ?? []);

/** Names of the components in the examples, and the values of one of their attributes. */
function named(attribute?: string): readonly string[] {
  const found: string[] = [];
  if (lesson?.parsed.tree === undefined) return found;
  walk(lesson.parsed.tree, (node) => {
    if (isComponent(node)) found.push((attribute === undefined ? node.name : attributeOf(node, attribute)) ?? '');
  });
  return found;
}

describe('the examples of the gallery', () => {
  it('are as sound as the course', () => {
    const faults = checkContent(content, { isStrict: true }).filter(({ file }) => file.startsWith('docs/examples/'));
    expect(report(content, faults)).toBe('no fault');
    expect(examples.files.length).toBeGreaterThan(9);
  });

  it('show every component that a lesson may use, and every figure', () => {
    expect(new Set(named())).toEqual(new Set(Object.keys(LESSON_COMPONENTS)));
    expect(named('name').filter((name) => name !== '')).toEqual([...FIGURE_NAMES]);
  });

  it('ask every kind of question, and every style of choice', () => {
    const asks = new Set(Object.values(LESSON_COMPONENTS).flatMap(({ asks: kinds }) => kinds ?? []));
    expect(new Set(questions.map(({ kind }) => kind))).toEqual(asks);
    const styles = questions.flatMap((question) => (question.kind === 'choice' ? [question.style] : []));
    expect(styles.toSorted()).toEqual(['list', 'missing-word', 'negative', 'standard']);
    expect(asked).toHaveLength(examples.files.filter(({ place }) => place?.kind === 'question').length);
  });

  it('say what each component is for before they show it', () => {
    const blocks = content.course.lessons.get('en/examples/gallery')?.blocks ?? [];
    const kinds = blocks.map(({ description }) => spoken(description));
    for (const [place, kind] of kinds.entries())
      if (kind.startsWith('heading')) expect([kind, kinds[place + 1]]).toEqual(['heading of level 2', 'paragraph']);
  });
});
