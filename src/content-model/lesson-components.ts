/** What is wrong with one component tag of a lesson: its name, its attributes, where it stands, what it holds. */
import type { Nodes } from 'mdast';
import type { Finding } from './fault.ts';
import { attributeOf, type ComponentNode } from './lesson-tree.ts';
import {
  HOLDS_IN_WORDS,
  LESSON_COMPONENTS,
  PLANNED_COMPONENTS,
  type AttributeRule,
  type Holds,
  type LessonComponent,
} from './lesson-vocabulary.ts';
import { suggestion } from './nearest.ts';

const NAMES = Object.keys(LESSON_COMPONENTS);

/** All findings for one tag; `parents` are the nodes around it, outermost first. */
export function componentFindings(node: ComponentNode, parents: readonly Nodes[]): readonly Finding[] {
  const name = node.name ?? '';
  const component = Object.hasOwn(LESSON_COMPONENTS, name) ? LESSON_COMPONENTS[name] : undefined;
  if (component === undefined) return [unknownComponent(name), ...programFindings(node)];
  return [
    ...programFindings(node),
    ...attributeFindings(node, name, component),
    ...placeFindings(node, name, parents),
    ...contentFindings(node, name, component.holds),
  ];
}

function unknownComponent(name: string): Finding {
  if (/^[a-z]/.test(name) || name === '') {
    const cause = `Lessons hold no HTML, and <${name}> is HTML.`;
    return {
      code: 'M003',
      message: 'HTML in a lesson',
      cause,
      fix: 'Write Markdown, a component, or &lt; for the sign.',
    };
  }
  const instead = Object.hasOwn(PLANNED_COMPONENTS, name) ? PLANNED_COMPONENTS[name] : undefined;
  if (instead !== undefined) {
    const cause = `<${name}> is planned; no page can show it yet.`;
    return { code: 'M002', message: 'component not available yet', cause, fix: instead };
  }
  const cause = `There is no component "${name}". There are ${NAMES.join(', ')}.`;
  return {
    code: 'M002',
    message: 'unknown component',
    cause,
    fix: sentence(suggestion(name, NAMES, 'write Markdown.')),
  };
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Attributes that are programs: `{…spread}` and `name={…}`. */
function programFindings(node: ComponentNode): readonly Finding[] {
  return node.attributes.flatMap((attribute) => {
    const isSpread = attribute.type !== 'mdxJsxAttribute';
    if (!isSpread && (typeof attribute.value !== 'object' || attribute.value === null)) return [];
    const cause = 'What stands in { } is a program that would run while the site is built.';
    const fix = isSpread ? 'Take it out.' : `Write a literal text: ${attribute.name}="…".`;
    return [{ code: 'M003', message: 'expression in an attribute', cause, fix }];
  });
}

function attributeFindings(node: ComponentNode, name: string, component: LessonComponent): readonly Finding[] {
  const known = Object.keys(component.attributes);
  const findings: Finding[] = [];
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || known.includes(attribute.name)) continue;
    const cause = `<${name}> has no attribute "${attribute.name}"; it takes ${known.join(', ') || 'none'}.`;
    const fix = sentence(suggestion(attribute.name, known, 'take it out.'));
    findings.push({ code: 'M002', message: 'unknown attribute', cause, fix });
  }
  for (const [attribute, rule] of Object.entries(component.attributes)) {
    const value = attributeOf(node, attribute);
    // An attribute that is a program is M003.
    const isProgram =
      value === undefined && node.attributes.some((given) => 'name' in given && given.name === attribute);
    if (rule.required && !value && !isProgram) {
      const cause = `<${name}> needs ${attribute}="…".`;
      findings.push({ code: 'M005', message: 'attribute missing', cause, fix: `Add ${attribute}="…".` });
    } else if (value !== undefined) findings.push(...valueFindings(name, attribute, value, rule));
  }
  return findings;
}

function valueFindings(name: string, attribute: string, value: string, rule: AttributeRule): readonly Finding[] {
  const { values = [value] } = rule;
  if (values.includes(value)) return [];
  const cause = `${attribute}="${value}" is not known to <${name}>; there ${values.length > 1 ? 'are' : 'is'} ${values.join(', ')}.`;
  const written = values.map((allowed) => `${attribute}="${allowed}"`).join(' or ');
  const otherwise = rule.required ? 'take one of them.' : `write ${written}, or leave it out.`;
  return [{ code: 'M005', message: 'unknown value', cause, fix: sentence(suggestion(value, values, otherwise)) }];
}

function placeFindings(node: ComponentNode, name: string, parents: readonly Nodes[]): readonly Finding[] {
  if (node.type === 'mdxJsxFlowElement' && parents.length <= 1) return [];
  const cause = `<${name}> stands within a line, a list, a table or another component; its twin could not be found.`;
  const fix = 'Put it on a line of its own, at the start of the line, with an empty line before and after.';
  return [{ code: 'M005', message: 'component not on its own', cause, fix }];
}

function contentFindings(node: ComponentNode, name: string, holds: Holds): readonly Finding[] {
  const types = node.children.map(({ type }) => type);
  if (fits(types, holds, node)) return [];
  const found = types.length === 0 ? 'nothing' : types.join(', ').replaceAll('mdxJsxFlowElement', 'component');
  const cause = `<${name}> holds ${HOLDS_IN_WORDS[holds]}; here it holds ${found}.`;
  const fix =
    holds === 'nothing'
      ? `Write <${name} … /> and nothing within.`
      : `Write ${HOLDS_IN_WORDS[holds]} between the tags, with an empty line after the first and before the last.`;
  return [{ code: 'M005', message: 'component holds what it may not', cause, fix }];
}

function fits(types: readonly string[], holds: Holds, node: ComponentNode): boolean {
  const [first] = node.children;
  switch (holds) {
    case 'nothing':
      return types.length === 0;
    case 'list':
    case 'table':
      return types.length === 1 && types[0] === holds;
    case 'markdown':
      return types.length > 0;
    case 'list-of-two-then-markdown':
      return first?.type === 'list' && first.children.length === 2 && types.length > 1;
    default:
      return holds satisfies never;
  }
}
