/** Q010: a released case of a drill keeps its id, and its class changes together with its revision, which never falls. */
import type { DrillEntry } from '#content-model/course.ts';
import type { Fault, Finding } from '#content-model/fault.ts';
import { nearest } from '#content-model/nearest.ts';
import { say } from '#content-model/phrase.ts';
import type { Content } from '#content-model/read-course.ts';
import { presentDrills, readReleased, type ReleasedCase } from '#content-model/released.ts';
import { drillsWithFiles, faultInYaml, type WithFile } from './places.ts';
import type { Rule } from './rule.ts';

/** Released cases of one drill, by their ids within it. */
type Cases = ReadonlyMap<string, ReleasedCase>;

export const releasedCases: Rule = {
  codes: ['Q010'],
  check: (content) => {
    const read = readReleased(content);
    if (read.kind !== 'sound') return [];
    const drills = byDrill(read.released.cases);
    const present = presentDrills(content);
    const unreleased = [...present].filter((id) => !drills.has(id));
    return [
      ...[...drills].flatMap(([drill, cases]) => {
        const first = [...cases.keys()][0] ?? '';
        const gone = goneDrill(drill, unreleased);
        return present.has(drill) ? [] : [faultInYaml(read.file, ['cases', `${drill}/${first}`], gone, 'key')];
      }),
      ...changedDrills(content, drills),
    ];
  },
};

function byDrill(released: Readonly<Record<string, ReleasedCase>>): ReadonlyMap<string, Cases> {
  const drills = new Map<string, Map<string, ReleasedCase>>();
  for (const [name, one] of Object.entries(released)) {
    const [drill = '', id = ''] = name.split('/');
    const cases = drills.get(drill) ?? new Map<string, ReleasedCase>();
    drills.set(drill, cases.set(id, one));
  }
  return drills;
}

function changedDrills(content: Content, drills: ReadonlyMap<string, Cases>): readonly Fault[] {
  return drillsWithFiles(content).flatMap((drill) => {
    const cases = drills.get(drill.entry.id);
    return cases === undefined ? [] : [...goneCases(drill, cases), ...changedCases(drill, cases)];
  });
}

function goneCases({ entry, yaml }: WithFile<DrillEntry>, released: Cases): readonly Fault[] {
  const { cases } = entry.authored;
  const ids = cases.map(({ id }) => id);
  const candidates = ids.filter((id) => !released.has(id));
  return [...released.keys()]
    .filter((id) => !ids.includes(id))
    .map((id) => {
      const [near] = candidates.length === 1 ? candidates : nearest(id, candidates, 1);
      return near === undefined
        ? faultInYaml(yaml, ['cases'], goneCase(id, near), 'key')
        : faultInYaml(yaml, ['cases', ids.indexOf(near), 'id'], goneCase(id, near));
    });
}

function changedCases({ entry, yaml }: WithFile<DrillEntry>, released: Cases): readonly Fault[] {
  const { cases, lastReviewed } = entry.authored;
  return cases.flatMap((one, index): readonly Fault[] => {
    const before = released.get(one.id);
    if (before === undefined) return [];
    if (one.revision < before.revision) {
      // A revision of 1 need not be written.
      const path = one.revision === 1 ? ['cases', index, 'id'] : ['cases', index, 'revision'];
      return [faultInYaml(yaml, path, lowered(one.revision, before.revision))];
    }
    if (one.revision > before.revision || one.class === before.class) return [];
    const finding = changedClass(`${entry.id}/${one.id}`, before, lastReviewed);
    return [faultInYaml(yaml, ['cases', index, 'class'], finding)];
  });
}

function goneDrill(id: string, candidates: readonly string[]): Finding {
  const [near] = nearest(id, candidates, 1);
  return {
    code: 'Q010',
    message: say`released drill is gone`,
    cause: say`The drill "${id}" was released and does not exist any more; answers to its cases would belong to nothing.`,
    fix:
      near === undefined
        ? say`Restore its file.`
        : say`Restore its file; if "${near}" is the same under another name, give it back the name "${id}".`,
  };
}

function goneCase(id: string, near: string | undefined): Finding {
  return {
    code: 'Q010',
    message: say`released case is gone`,
    cause: say`The case "${id}" was released, and answers of learners name it; there is none of this id any more.`,
    fix:
      near === undefined
        ? say`Restore the case with its id; its words may change.`
        : say`Give "${near}" back the id "${id}"; its words may change.`,
  };
}

function lowered(revision: number, released: number): Finding {
  return {
    code: 'Q010',
    message: say`revision lowered`,
    cause: say`The case was released with revision ${released}, and revision ${revision} would come before it.`,
    fix: say`Write \`revision: ${released}\`, or \`revision: ${released + 1}\` if its class was corrected anew.`,
  };
}

function changedClass(name: string, before: ReleasedCase, date: string): Finding {
  return {
    code: 'Q010',
    message: say`class changed without a new revision`,
    cause: say`Learners were marked by another class (${before.class}) and would not be told that it was corrected.`,
    fix: say`If the class was wrong, write \`revision: ${before.revision + 1}\` in the case and say in content/corrections.md what was corrected (\`- ${date} ${name} revision ${before.revision + 1}\`); otherwise restore it.`,
  };
}
