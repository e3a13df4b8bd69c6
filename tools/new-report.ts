/** What `npm run new` says when it is done: what was written, what is left to write, what to do next. */
import type { Fault } from '#content-model/fault.ts';
import { say, spoken, type Dictionary, type Phrase } from '#content-model/phrase.ts';
import { REVIEWED_FILE } from '#content-model/reviewed.ts';
import type { Created } from './create.ts';
import type { Order } from './new-order.ts';

type Done = Extract<Created, { kind: 'created' }>;

/** A drill has thirty texts to write; after these the check is the better reader. */
const MOST_LINES = 14;

/** The whole report; in English without a dictionary. */
export function reportOf({ order, written, changed, faults }: Done, dictionary?: Dictionary): string {
  const said = (phrase: Phrase): string => spoken(phrase, dictionary);
  const files = [...written, ...changed];
  return [
    said(say`Written`),
    ...written.map((file) => `  ${file}`),
    ...changed.map((file) => `  ${file} (${said(changeIn(file, order))})`),
    ...(order.namesake === undefined ? [] : ['', said(ofOneName(order.namesake, order.id))]),
    '',
    ...(faults.length === 0
      ? []
      : [said(say`Left to write`), ...files.flatMap((file) => leftIn(file, faults, said)), '']),
    said(say`Next`),
    ...nextSteps(order, written).map((step, index) => `  ${index + 1}. ${said(step)}`),
  ].join('\n');
}

function ofOneName(namesake: string, id: string): Phrase {
  return say`The id "${namesake}" was taken already, so this one is called "${id}". If both are the same thing, delete the new one.`;
}

function changeIn(file: string, { isPlanned }: Order): Phrase {
  if (file.endsWith(REVIEWED_FILE)) return say`the change is recorded; nobody need review it`;
  return isPlanned ? say`the lesson is planned no more` : say`the lesson is listed`;
}

function leftIn(file: string, faults: readonly Fault[], said: (phrase: Phrase) => string): readonly string[] {
  const left = faults.filter((fault) => fault.file === file);
  const lines = left.slice(0, MOST_LINES).map(({ line, column, code, cause }) => {
    const place = `${line}:${column}`.padEnd(7);
    return `    ${place} ${code}  ${said(cause)}`;
  });
  const more = left.length > MOST_LINES ? [`    ${said(say`and ${left.length - MOST_LINES} more`)}`] : [];
  return left.length === 0 ? [] : [`  ${file}`, ...lines, ...more];
}

function nextSteps(order: Order, written: readonly string[]): readonly Phrase[] {
  const [first = ''] = written;
  return [
    say`Open ${first} and replace each text that begins with TODO.`,
    ...ownSteps(order),
    say`npm run check:content says what is left, and what could be better.`,
  ];
}

function ownSteps({ kind, module, id, pool }: Order): readonly Phrase[] {
  switch (kind) {
    case 'lesson':
      return [
        shownAt(`learn/${module}/${id}/`),
        say`Each check is a question of its own: ${`npm run new question -- --module ${module}`}`,
      ];
    case 'term':
      return [
        shownAt(`glossary/${id}/`),
        say`Link it where a lesson speaks of it: [[${id}]] or [[${id}|other words]].`,
      ];
    case 'question':
    case 'case':
      return pool === 'lesson' ? askSteps(kind, module, id) : [];
    case 'drill':
      return [
        shownAt(`practice/?drill=${id}`),
        say`Show it in a lesson, in both languages, after the part that teaches the difference: ${`<Drill id="${id}" />`}`,
      ];
    default:
      return kind satisfies never;
  }
}

/** Without a host: the server takes another port when another program holds the first. */
function shownAt(path: string): Phrase {
  return say`npm run dev shows it while you write: /en/${path} and /vi/${path} of the address that it prints`;
}

function askSteps(kind: 'question' | 'case', module: string, id: string): readonly Phrase[] {
  const tag = kind === 'case' ? `<Case id="${id}" />` : `<Check id="${id}" />`;
  return [
    say`Put this on a line of its own into a lesson, in both languages (${`lessons/en/${module}/…`} and ${`lessons/vi/${module}/…`}):${`\n\n         ${tag}\n`}`,
    say`npm run dev shows it in that lesson: ${`/en/learn/${module}/…/`} of the address that it prints`,
  ];
}
