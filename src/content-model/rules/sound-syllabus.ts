/** K004: ids of the syllabus stand below one another and its marks add up. Q001: each of its ids is there once. */
import { faultsOfSyllabus, type SyllabusFault, type SyllabusPlace } from '#domain/syllabus.ts';
import { positionAt, type Finding } from '#content-model/fault.ts';
import { localizeSyllabus } from '#content-model/localize-course.ts';
import { say } from '#content-model/phrase.ts';
import { spanOf, type YamlFile, type YamlPath } from '#content-model/read-yaml.ts';
import { faultInYaml, wholeFile } from './places.ts';
import type { Rule } from './rule.ts';

export const soundSyllabus: Rule = {
  codes: ['K004', 'Q001'],
  check: (content) => {
    const yaml = wholeFile(content, 'syllabus');
    if (yaml === undefined) return [];
    return faultsOfSyllabus(localizeSyllabus(content.course, 'en')).map((fault) =>
      faultInYaml(yaml, [...pathOf(fault.at), fault.kind === 'marks-differ' ? 'marks' : 'id'], finding(yaml, fault)),
    );
  },
};

/** Where an entry of the syllabus stands in its file. */
function pathOf([outcome, criterion, item]: SyllabusPlace): YamlPath {
  if (criterion === undefined) return [outcome];
  return item === undefined ? [outcome, 'criteria', criterion] : [outcome, 'criteria', criterion, 'items', item];
}

function finding(yaml: YamlFile, fault: SyllabusFault): Finding {
  switch (fault.kind) {
    case 'malformed-id': {
      const cause = say`The id "${fault.id}" does not have the form ${fault.expected}.`;
      const sign = fault.at.length === 3 ? say`small letter` : say`whole number`;
      const fix = say`Write it so, with a ${sign} in place of < >.`;
      return { code: 'K004', message: say`id out of form`, cause, fix };
    }
    case 'duplicate-id': {
      const { line } = positionAt(yaml.source.text, spanOf(yaml, [...pathOf(fault.first), 'id']).offset);
      const cause = say`The id "${fault.id}" is already used in line ${line}.`;
      return {
        code: 'Q001',
        message: say`id used twice`,
        cause,
        fix: say`Give one of the two the id of its own place.`,
      };
    }
    case 'marks-differ': {
      const cause = say`Outcome ${fault.id} has ${fault.marks} marks, and its criteria have ${fault.sum} together.`;
      const fix = say`Correct the marks of the outcome or of one of its criteria.`;
      return { code: 'K004', message: say`marks do not add up`, cause, fix };
    }
    default:
      return fault satisfies never;
  }
}
