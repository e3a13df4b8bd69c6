/**
 * Compares data with a schema and says what does not fit in an instructor's words, at the place in the file. Where only
 * texts are missing or keys are misspelt, the data is mended for the rest of the check, so that one run can report the
 * other faults of the same file too.
 */
import { z } from 'astro/zod';
import { isScalar } from 'yaml';
import { faultAt, type Fault, type Finding, type Span } from './fault.ts';
import { guideSection } from './guide-sections.ts';
import { pairOfList, unknownChoiceId } from './list-of-choices.ts';
import { suggestion } from './nearest.ts';
import { meantBy } from './other-words.ts';
import { say, type Filling, type Phrase } from './phrase.ts';
import { isFlow, nodeAt, spanOf, type YamlFile, type YamlPath } from './read-yaml.ts';
import { causesIn, isOfAllowances, pathOf, type Issue } from './schema-issues.ts';
import { keysAt } from './schema-keys.ts';
import { PENDING } from './schema-parts.ts';
import { valueAt } from './value-at.ts';
import { expectedInWords, foundInWords, typeInWords } from './value-words.ts';
import { wrongAllowances } from './wrong-allowances.ts';

export type Shaped<Value> = {
  /** The data; mended if `faults` says so; undefined if it cannot be used at all. */
  readonly value: Value | undefined;
  readonly faults: readonly Fault[];
};

/** Checks the data of a file; a file that could not be read (`yaml.value` undefined) gives nothing and no fault. */
export function shapeOf<Value>(yaml: YamlFile, schema: z.ZodType<Value>): Shaped<Value> {
  if (yaml.value === undefined) return { value: undefined, faults: [] };
  const result = schema.safeParse(yaml.value);
  if (result.success) return { value: result.data, faults: [] };
  const { absent, others } = absentKeys(yaml.value, causesIn(yaml.value, schema, result.error.issues));
  const faults = [
    ...absentFaults(yaml, absent),
    ...others.flatMap((issue) => faultsOf(yaml, schema, issue)),
    ...(result.error.issues.some(isOfAllowances) ? allowanceFaults(yaml) : []),
  ];
  const mended = schema.safeParse(mend(yaml.value, result.error.issues));
  return { value: mended.success ? mended.data : undefined, faults };
}

function allowanceFaults(yaml: YamlFile): readonly Fault[] {
  const finding = wrongAllowances(valueAt(yaml.value, ['lintAllow']));
  return finding === undefined ? [] : [faultAt(yaml.source, spanOf(yaml, ['lintAllow'], 'key'), finding)];
}

function faultsOf(yaml: YamlFile, schema: z.ZodType, issue: Issue): readonly Fault[] {
  const path = pathOf(issue);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const span = spanOf(yaml, [...path, key], 'key');
      return faultAt(yaml.source, span, unknownKey(yaml, path, key, keysAt(schema, path, yaml.value)));
    });
  }
  const found = valueAt(yaml.value, path);
  const span: Span = spanOf(yaml, path, found === undefined ? 'key' : 'value');
  return [faultAt(yaml.source, span, findingOf(yaml, issue, path, found))];
}

/** Keys that are not there, by the path of what should hold them; reasons and languages have messages of their own. */
type AbsentKeys = ReadonlyMap<string, { readonly path: YamlPath; readonly keys: readonly string[] }>;

function absentKeys(value: unknown, issues: readonly Issue[]): { absent: AbsentKeys; others: readonly Issue[] } {
  const absent = new Map<string, { path: YamlPath; keys: string[] }>();
  const others: Issue[] = [];
  for (const issue of issues) {
    const path = pathOf(issue);
    const key = path.at(-1);
    const isOwn = typeof key !== 'string' || ['why', 'en', 'vi'].includes(key) || issue.code === 'unrecognized_keys';
    if (isOwn || valueAt(value, path) !== undefined) {
      others.push(issue);
      continue;
    }
    const parent = path.slice(0, -1);
    const known = absent.get(parent.join('/')) ?? { path: parent, keys: [] };
    known.keys.push(key);
    absent.set(parent.join('/'), known);
  }
  return { absent, others };
}

/** Keys whose value has a shape that nobody guesses, or is the same in every new file. */
const SHAPES: Readonly<Record<string, string>> = { sources: 'sources: [{ id: …, part: … }]', revision: 'revision: 1' };

function guideFor({ source }: YamlFile): string {
  return guideSection(source.place?.kind);
}

/** One fault for all keys that are missing at one place. */
function absentFaults(yaml: YamlFile, absent: AbsentKeys): readonly Fault[] {
  return [...absent.values()].map(({ path, keys }) => {
    const finding = missing(yaml, [keys.join(', ')], false);
    const cause = keys.length === 1 ? finding.cause : say`These are missing here: ${keys.join(', ')}.`;
    const fix = say`Add ${keys.map((key) => `\`${SHAPES[key] ?? `${key}:`}\``).join(', ')}; ${guideFor(yaml)} shows it.`;
    return faultAt(yaml.source, spanOf(yaml, path, 'key'), { ...finding, cause, fix });
  });
}

function unknownKey(yaml: YamlFile, path: YamlPath, key: string, known: readonly string[]): Finding {
  const isCutText = isFlow(nodeAt(yaml, path)) && valueAt(yaml.value, [...path, key]) === null;
  if (isCutText) {
    const cause = say`Within { }, a comma ends a text without quotes; what follows, "${key}", was read as a key.`;
    return {
      code: 'Q021',
      message: say`comma in a text without quotes`,
      cause,
      fix: say`Put the text in quotes: '…'.`,
    };
  }
  const pair = pairOfList(key, valueAt(yaml.value, ['style']));
  if (pair !== undefined) return pair;
  const cause = say`"${key}" is not a key of this place; there are ${known.join(', ') || say`none`}.`;
  const meant = meantBy(key, known);
  const fix = meant === undefined ? suggestion(key, known, say`Delete it.`) : say`Did you mean \`${meant}\`?`;
  return { code: 'Y004', message: say`unknown key`, cause, fix };
}

function findingOf(yaml: YamlFile, issue: Issue, path: YamlPath, found: unknown): Finding {
  if (found === undefined || found === null) return missing(yaml, path, found === null);
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(yaml, path, issue.expected, found);
    case 'invalid_value':
      return issue.values.some((value) => typeof value === typeof found)
        ? (unknownChoiceId(path, found, idsIn(yaml.value, 'choices')) ??
            unknownValue(path, found, issue.values.map(String)))
        : wrongType(yaml, path, typeof issue.values[0], found);
    case 'invalid_union':
      return issue.discriminator === undefined
        ? wrongShape(yaml, path, say`"${nameOf(path)}" does not have the shape that is expected here`)
        : unknownValue(path, found, discriminators(issue));
    case 'too_small':
      return tooFew(yaml, path, found, Number(issue.minimum));
    case 'too_big':
      return wrongShape(
        yaml,
        path,
        say`"${nameOf(path)}" is ${String(found)}, which is more than ${Number(issue.maximum)}`,
      );
    default:
      // The message is one of our schemas, and the key of a phrase there.
      return wrongShape(yaml, path, say`"${nameOf(path)}" does not fit: ${{ key: issue.message, values: [] }}`);
  }
}

function idsIn(file: unknown, list: string): readonly unknown[] {
  const entries = valueAt(file, [list]);
  return Array.isArray(entries) ? entries.map((entry) => valueAt(entry, ['id'])) : [];
}

function discriminators(issue: z.core.$ZodIssueInvalidUnion): readonly string[] {
  return 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
}

function missing(yaml: YamlFile, path: YamlPath, isEmpty: boolean): Finding {
  const name = nameOf(path);
  const cause = isEmpty ? say`"${name}" has no value.` : say`"${name}" is missing here.`;
  if (name === 'why') {
    return { code: 'Q015', message: say`missing reason`, cause, fix: say`Add \`why: { en: …, vi: … }\`.` };
  }
  if (name === 'en' || name === 'vi') {
    const fix =
      name === 'vi' ? say`Add \`vi: …\`, or \`vi: pending\` until it is translated.` : say`Add \`${name}: …\`.`;
    return { code: 'T001', message: say`missing language`, cause, fix };
  }
  const fix = isEmpty ? say`Write its value` : say`Add \`${name}:\``;
  return { code: 'Y005', message: say`missing field`, cause, fix: say`${fix}; ${guideFor(yaml)} shows it.` };
}

function wrongType(yaml: YamlFile, path: YamlPath, expected: string, found: unknown): Finding {
  const written = writtenAt(yaml, path);
  if (expected === 'string' && (typeof found === 'number' || typeof found === 'boolean')) {
    const cause = say`YAML reads ${written} as a ${typeInWords(typeof found)}, and "${nameOf(path)}" is a text.`;
    return {
      code: 'Q020',
      message: say`text read as something else`,
      cause,
      fix: say`Put it in quotes: '${written}'.`,
    };
  }
  if (typeof found === 'string' && (expected === 'number' || expected === 'boolean' || expected === 'int')) {
    const cause = say`"${nameOf(path)}" is a ${typeInWords(expected)}, and ${written} is a text.`;
    const fix =
      expected === 'boolean' ? say`Write true or false, without quotes.` : say`Write the number without quotes.`;
    return { code: 'Q020', message: say`text in place of a value`, cause, fix };
  }
  if (expected === 'string' && Array.isArray(found)) {
    const cause = say`A text without quotes that begins with [ is a list to YAML.`;
    return { code: 'Q021', message: say`text begins with [`, cause, fix: say`Put the whole text in quotes: '…'.` };
  }
  if (expected === 'object' && typeof found === 'string') {
    const cause = say`"${nameOf(path)}" is one text; it is written in both languages.`;
    return { code: 'T001', message: say`missing language`, cause, fix: say`Write { en: …, vi: … }.` };
  }
  return wrongShape(
    yaml,
    path,
    say`"${nameOf(path)}" is ${foundInWords(found)}; expected ${expectedInWords(expected)}`,
  );
}

function unknownValue(path: YamlPath, found: unknown, known: readonly string[]): Finding {
  const cause = say`"${String(found)}" is not a value of "${nameOf(path)}"; there are ${known.join(', ')}.`;
  const fix = suggestion(String(found), known, say`Take one of them.`);
  return { code: 'Q011', message: say`unknown ${nameOf(path)}`, cause, fix };
}

function tooFew(yaml: YamlFile, path: YamlPath, found: unknown, minimum: number): Finding {
  const name = nameOf(path);
  if (name === 'sources') {
    const cause = say`Nothing is taught without a source.`;
    return {
      code: 'SRC-1',
      message: say`no source`,
      cause,
      fix: say`Name one: \`sources: [{ id: source-002, part: … }]\`; ${guideFor(yaml)} shows it.`,
    };
  }
  if (name === 'concepts') {
    const cause = say`No concept is named.`;
    return {
      code: 'STR-3',
      message: say`no concept`,
      cause,
      fix: say`Name the term that it tests: \`concepts: [utility]\`.`,
    };
  }
  if (typeof found === 'string') return missing(yaml, path, true);
  if (typeof found === 'number')
    return wrongShape(yaml, path, say`"${name}" is ${found}, which is less than ${minimum}`);
  return wrongShape(yaml, path, say`"${name}" holds too few; at least ${minimum} are needed`);
}

function wrongShape(yaml: YamlFile, path: YamlPath, found: Phrase): Finding {
  const fix = say`Compare "${nameOf(path)}" with the example in ${guideFor(yaml)}.`;
  return { code: 'Y006', message: say`unexpected value`, cause: say`${found}.`, fix };
}

/** The last key of a path: `choices → 0 → why` is "why"; the top of a file is "the file". */
function nameOf(path: YamlPath): Filling {
  for (const step of path.toReversed()) if (typeof step === 'string') return step;
  return say`the file`;
}

function writtenAt(yaml: YamlFile, path: YamlPath): string {
  const node = nodeAt(yaml, path);
  if (!isScalar(node) || !node.range) return '';
  return yaml.text.slice(node.range[0], node.range[1]);
}

/** A copy in which unknown keys are gone and missing texts are pending. */
function mend(value: unknown, issues: readonly Issue[]): unknown {
  const copy: unknown = structuredClone(value);
  for (const issue of issues) {
    if (isOfAllowances(issue)) {
      Reflect.set(Object(copy), 'lintAllow', []);
      continue;
    }
    const path = pathOf(issue);
    const parent = valueAt(copy, path.slice(0, -1));
    const last = path.at(-1);
    if (issue.code === 'unrecognized_keys') {
      const holder = valueAt(copy, path);
      if (typeof holder === 'object' && holder !== null)
        for (const key of issue.keys) Reflect.deleteProperty(holder, key);
    } else if (typeof parent === 'object' && parent !== null && last !== undefined) {
      const isLanguage = last === 'en' || last === 'vi';
      Reflect.set(parent, last, isLanguage ? PENDING : { en: PENDING, vi: PENDING });
    }
  }
  return copy;
}
