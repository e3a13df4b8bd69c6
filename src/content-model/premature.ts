/**
 * An author who begins with a template is told what is left to write (K006) and nothing else about it: that a stem has no
 * question mark, or that a reason is too short, is said of what the author wrote and not of what the template holds. In
 * the same way nobody judges options of which one has to be replaced, since it speaks of the others (Q015).
 */
import { speaksOfOptions } from '#content-model/rules/above-options.ts';
import { enoughChecks } from '#content-model/rules/enough-checks.ts';
import type { Rule } from '#content-model/rules/rule.ts';
import { questionsWithFiles } from '#content-model/rules/places.ts';
import { unwrittenTexts } from '#content-model/rules/unwritten-texts.ts';
import { WRITING_RULES } from '#content-model/writing/writing-rules.ts';
import { positionAt, type Fault, type Span } from './fault.ts';
import type { Content } from './read-course.ts';
import { spanOf } from './read-yaml.ts';
import type { SourceFile } from './source-file.ts';
import { templateTexts } from './template-texts.ts';

type Position = { readonly line: number; readonly column: number };
type Stretch = { readonly from: Position; readonly to: Position };

/** By the file as shown. */
type Stretches = ReadonlyMap<string, readonly Stretch[]>;

/** What is to be written first: the texts of templates, and options of which one has to be replaced. */
export type Unfinished = { readonly templates: Stretches; readonly options: Stretches };

/** The files in which something is to be written first, and where. */
export function unfinishedFiles(content: Content): Unfinished {
  const templates = templateTexts(content).map(({ source, whole }) => stretch(source, whole));
  const options = questionsWithFiles(content).flatMap(({ entry: { authored }, yaml }) => {
    if (authored.kind !== 'choice') return [];
    const isAbout = authored.choices.some(
      ({ text }) => text !== undefined && (speaksOfOptions(text.en, 'en') || speaksOfOptions(text.vi, 'vi')),
    );
    return isAbout ? [stretch(yaml.source, spanOf(yaml, ['choices']))] : [];
  });
  return { templates: Map.groupBy(templates, ({ file }) => file), options: Map.groupBy(options, ({ file }) => file) };
}

function stretch({ shown, text }: SourceFile, { offset, length }: Span): Stretch & { readonly file: string } {
  return { file: shown, from: positionAt(text, offset), to: positionAt(text, offset + length) };
}

/**
 * Without what a rule says of a template's texts; a rule that judges a whole file waits until it is written, and one that
 * judges options until they are.
 */
export function withoutPremature(unfinished: Unfinished, rule: Rule, faults: readonly Fault[]): readonly Fault[] {
  if (rule === unwrittenTexts) return faults;
  const isOfWriting = WRITING_RULES.includes(rule);
  const judges = rule === enoughChecks || isOfWriting;
  return faults.filter((fault) => {
    if (isOfWriting && isWithin(unfinished.options.get(fault.file), fault)) return false;
    const stretches = unfinished.templates.get(fault.file);
    return stretches === undefined || (!judges && !isWithin(stretches, fault));
  });
}

function isWithin(stretches: readonly Stretch[] | undefined, place: Position): boolean {
  return stretches?.some(({ from, to }) => isBefore(from, place) && isBefore(place, to)) ?? false;
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.column <= b.column);
}
