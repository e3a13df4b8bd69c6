/**
 * Q011: a drill that a lesson shows exists. K002: it is shown once, or two places of the page would share an address. A
 * drill that no lesson shows is no fault, because the page of practice lists them all.
 */
import { faultAt, type Fault, type Finding } from '#content-model/fault.ts';
import type { ShownDrill } from '#content-model/lesson-blocks.ts';
import { say } from '#content-model/phrase.ts';
import { idsByFile } from './places.ts';
import type { Rule } from './rule.ts';
import { unknown, WHERE } from './unknown-name.ts';

export const shownDrills: Rule = {
  codes: ['K002', 'Q011'],
  check: (content) => {
    const known = idsByFile(content, 'drill');
    return [...content.course.lessons.values()].flatMap(({ path, drills }): readonly Fault[] => {
      const source = content.lessonFiles.get(path)?.source;
      if (source === undefined) return [];
      return drills.flatMap(({ id, span }, index) => {
        const finding = known.has(id) ? repeated(drills.slice(0, index), id) : unknown('drill', id, known, WHERE.drill);
        return finding === undefined ? [] : [faultAt(source, span, finding)];
      });
    });
  },
};

function repeated(before: readonly ShownDrill[], id: string): Finding | undefined {
  if (!before.some((drill) => drill.id === id)) return undefined;
  return {
    code: 'K002',
    message: say`drill shown twice`,
    cause: say`"${id}" is shown earlier in this lesson; one drill would stand in two places.`,
    fix: say`Delete this one; whoever wants more begins another eight cases.`,
  };
}
