import { readFileSync } from 'node:fs';
import { slug } from 'github-slugger';
import { describe, expect, it } from 'vitest';
import { guideSection } from '#content-model/guide-sections.ts';
import { placeOf } from '#content-model/source-file.ts';

const guide = readFileSync('docs/authoring.md', 'utf8');
const sections = new Map(guide.split(/^(?=## )/m).map((text) => [slug(/^## (.+)/.exec(text)?.[1] ?? ''), text]));

describe('guideSection', () => {
  it.each([
    ['lessons/en/basics/one.mdx', 'minutes:'],
    ['glossary/utility.yaml', 'nonExample:'],
    ['questions/basics/one.yaml', 'choices:'],
    ['drills/gates.yaml', 'cases:'],
    ['exams/small.yaml', 'styles:'],
    ['corrections.md', 'revision 2'],
    ['syllabus.yaml', '# syllabus.yaml'],
    ['modules.yaml', '# modules.yaml'],
    ['misconceptions.yaml', '# misconceptions.yaml'],
    ['sources.yaml', '# sources.yaml'],
    ['exam-facts.yaml', '# exam-facts.yaml'],
    ['words.yaml', '# words.yaml'],
    ['start.yaml', '# start.yaml'],
    ['news.yaml', '# news.yaml'],
  ])('leads to a section that shows how %s is written', (path, shown) => {
    const [file, anchor = ''] = guideSection(placeOf(path)?.kind).split('#');
    expect(file).toBe('docs/authoring.md');
    expect([...sections.keys()]).toContain(anchor);
    expect(sections.get(anchor)).toContain(shown);
  });
});
