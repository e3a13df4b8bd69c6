/** What `npm run new` says when it is done: what was written, what is left to write, what to do next. */
import type { Fault } from '#content-model/fault.ts';
import { spoken } from '#content-model/phrase.ts';
import { REVIEWED_FILE } from '#content-model/reviewed.ts';
import type { Created } from './create.ts';
import type { Order } from './new-order.ts';

type Done = Extract<Created, { kind: 'created' }>;

/** Where `npm run dev` serves, unless the port is taken. */
const ADDRESS = 'http://localhost:4321';

/** A drill has thirty texts to write; after these the check is the better reader. */
const MOST_LINES = 14;

/** The whole report. */
export function reportOf({ order, written, changed, faults }: Done): string {
  const files = [...written, ...changed];
  return [
    'Written',
    ...written.map((file) => `  ${file}`),
    ...changed.map((file) => `  ${file} (${changeIn(file, order)})`),
    '',
    ...(faults.length === 0 ? [] : ['Left to write', ...files.flatMap((file) => leftIn(file, faults)), '']),
    'Next',
    ...nextSteps(order, written).map((step, index) => `  ${index + 1}. ${step}`),
  ].join('\n');
}

function changeIn(file: string, { isPlanned }: Order): string {
  if (file.endsWith(REVIEWED_FILE)) return 'the change is recorded; nobody need review it';
  return isPlanned ? 'the lesson is planned no more' : 'the lesson is listed';
}

function leftIn(file: string, faults: readonly Fault[]): readonly string[] {
  const left = faults.filter((fault) => fault.file === file);
  const lines = left.slice(0, MOST_LINES).map(({ line, column, code, cause }) => {
    const place = `${line}:${column}`.padEnd(7);
    return `    ${place} ${code}  ${spoken(cause)}`;
  });
  const more = left.length > MOST_LINES ? [`    and ${left.length - MOST_LINES} more`] : [];
  return left.length === 0 ? [] : [`  ${file}`, ...lines, ...more];
}

function nextSteps(order: Order, written: readonly string[]): readonly string[] {
  const [first = ''] = written;
  return [
    `Open ${first} and replace each text that begins with TODO.`,
    ...ownSteps(order),
    'npm run check:content says what is left, and what could be better.',
  ];
}

function ownSteps({ kind, module, id, pool }: Order): readonly string[] {
  switch (kind) {
    case 'lesson':
      return [
        `npm run dev shows it while you write: ${ADDRESS}/en/learn/${module}/${id}/ and ${ADDRESS}/vi/learn/${module}/${id}/`,
        `Each check is a question of its own: npm run new question -- --module ${module}`,
      ];
    case 'term':
      return [
        `npm run dev shows it while you write: ${ADDRESS}/en/glossary/${id}/ and ${ADDRESS}/vi/glossary/${id}/`,
        `Link it where a lesson speaks of it: [[${id}]] or [[${id}|other words]].`,
      ];
    case 'question':
    case 'case':
      return pool === 'lesson' ? askSteps(kind, module, id) : [];
    case 'drill':
      return [];
    default:
      return kind satisfies never;
  }
}

function askSteps(kind: 'question' | 'case', module: string, id: string): readonly string[] {
  const tag = kind === 'case' ? `<Case id="${id}" />` : `<Check id="${id}" />`;
  return [
    `Put this on a line of its own into a lesson, in both languages (lessons/en/${module}/… and lessons/vi/${module}/…):\n\n         ${tag}\n`,
    `npm run dev shows it in that lesson: ${ADDRESS}/en/learn/${module}/…/`,
  ];
}
