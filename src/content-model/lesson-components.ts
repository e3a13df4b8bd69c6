/** What is wrong with one component tag of a lesson: its name, its attributes, where it stands, what it holds. */
import type { Nodes } from 'mdast';
import type { Finding } from './fault.ts';
import { attributeOf, type ComponentNode } from './lesson-tree.ts';
import {
  HOLDS_IN_WORDS,
  LESSON_COMPONENTS,
  type AttributeRule,
  type Holds,
  type LessonComponent,
} from './lesson-vocabulary.ts';
import { suggestion } from './nearest.ts';
import { anyOf, listed, say, type Phrase } from './phrase.ts';

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
  const isMeant = NAMES.some((known) => known.toLowerCase() === name.toLowerCase());
  if (isHtml(name) && !isMeant) return htmlFinding(name);
  const cause = say`There is no component "${name}". There are ${NAMES.join(', ')}.`;
  return {
    code: 'M002',
    message: say`unknown component`,
    cause,
    fix: suggestion(name, NAMES, say`Write Markdown.`),
  };
}

/** Whether a tag is none of ours by its name: components begin with a capital. */
export function isHtml(name: string): boolean {
  return /^[a-z]/.test(name) || name === '';
}

/** What is said of an HTML tag, closed or not. */
export function htmlFinding(name: string): Finding {
  const cause = say`Lessons hold no HTML, and <${name}> is HTML.`;
  return { code: 'M003', message: say`HTML in a lesson`, cause, fix: INSTEAD_OF_HTML.get(name) ?? PLAIN_INSTEAD };
}

const PLAIN_INSTEAD = say`Write Markdown, a component, or &lt; for the sign.`;
const LINK_INSTEAD = say`Videos and frames of other sites cannot stand in a lesson: link them, [words](https://…).`;

/** Tags that are pasted often, and what does in their place. */
const INSTEAD_OF_HTML: ReadonlyMap<string, Phrase> = new Map([
  ...['iframe', 'video', 'audio', 'embed', 'object'].map((tag) => [tag, LINK_INSTEAD] as const),
  ['br', say`Begin a new paragraph after an empty line; for a new line alone, end the one before with \\.`],
  ['img', say`Write ![words](./picture.svg), with the picture beside the lesson.`],
]);

/** Attributes that are programs: `{…spread}` and `name={…}`. */
function programFindings(node: ComponentNode): readonly Finding[] {
  return node.attributes.flatMap((attribute) => {
    const isSpread = attribute.type !== 'mdxJsxAttribute';
    if (!isSpread && (typeof attribute.value !== 'object' || attribute.value === null)) return [];
    const cause = say`What stands in { } is a program that would run while the site is built.`;
    const fix = isSpread ? say`Take it out.` : say`Write a literal text: ${attribute.name}="…".`;
    return [{ code: 'M003', message: say`expression in an attribute`, cause, fix }];
  });
}

function attributeFindings(node: ComponentNode, name: string, component: LessonComponent): readonly Finding[] {
  const known = Object.keys(component.attributes);
  const findings: Finding[] = [];
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || known.includes(attribute.name)) continue;
    const cause = say`<${name}> has no attribute "${attribute.name}"; it takes ${known.join(', ') || say`none`}.`;
    const fix = suggestion(attribute.name, known, say`Take it out.`);
    findings.push({ code: 'M002', message: say`unknown attribute`, cause, fix });
  }
  for (const [attribute, rule] of Object.entries(component.attributes)) {
    const value = attributeOf(node, attribute);
    // An attribute that is a program is M003.
    const isProgram =
      value === undefined && node.attributes.some((given) => 'name' in given && given.name === attribute);
    if (rule.required && !value && !isProgram) {
      const cause = say`<${name}> needs ${attribute}="…".`;
      findings.push({ code: 'M005', message: say`attribute missing`, cause, fix: say`Add ${attribute}="…".` });
    } else if (value !== undefined) findings.push(...valueFindings(name, attribute, value, rule));
  }
  return findings;
}

function valueFindings(name: string, attribute: string, value: string, rule: AttributeRule): readonly Finding[] {
  const { values = [value] } = rule;
  if (values.includes(value)) return [];
  const [only, another] = values;
  const cause =
    another === undefined
      ? say`${attribute}="${value}" is not known to <${name}>; there is ${only ?? ''}.`
      : say`${attribute}="${value}" is not known to <${name}>; there are ${values.join(', ')}.`;
  const written = anyOf(values.map((allowed) => `${attribute}="${allowed}"`));
  const otherwise = rule.required ? say`Take one of them.` : say`Write ${written}, or leave it out.`;
  return [{ code: 'M005', message: say`unknown value`, cause, fix: suggestion(value, values, otherwise) }];
}

function placeFindings(node: ComponentNode, name: string, parents: readonly Nodes[]): readonly Finding[] {
  if (node.type === 'mdxJsxFlowElement' && parents.length <= 1) return [];
  // A tag with words in it, all on one line, is a paragraph to the parser: it stands on its own, and holds what it holds.
  const [, paragraph, ...further] = parents;
  const isAlone = paragraph?.type === 'paragraph' && paragraph.children.length === 1;
  if (isAlone && further.length === 0) return [];
  const cause = say`<${name}> stands within a line, a list, a table or another component; its twin could not be found.`;
  const fix = say`Put it on a line of its own, at the start of the line, with an empty line before and after.`;
  return [{ code: 'M005', message: say`component not on its own`, cause, fix }];
}

function contentFindings(node: ComponentNode, name: string, holds: Holds): readonly Finding[] {
  const types = node.children.map(({ type }) => type);
  if (fits(types, holds, node)) return [];
  const found = types.length === 0 ? say`nothing` : listed(types.map((type) => NODES_IN_WORDS[type] ?? type));
  const cause = say`<${name}> holds ${HOLDS_IN_WORDS[holds]}; here it holds ${found}.`;
  const fix =
    holds === 'nothing'
      ? say`Write <${name} … /> and nothing within.`
      : say`Write ${HOLDS_IN_WORDS[holds]} between the tags, with an empty line after the first and before the last.`;
  return [{ code: 'M005', message: say`component holds what it may not`, cause, fix }];
}

/** What a component may hold by mistake; rarer kinds of node are named as the parser names them. */
const NODES_IN_WORDS: Readonly<Record<string, Phrase>> = {
  mdxJsxFlowElement: say`component`,
  paragraph: say`paragraph`,
  heading: say`heading`,
  list: say`list`,
  table: say`table`,
  blockquote: say`blockquote`,
  code: say`code`,
  thematicBreak: say`thematicBreak`,
};

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
