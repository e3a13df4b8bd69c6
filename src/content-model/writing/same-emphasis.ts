/**
 * BI-2: both languages of a passage have the same emphasis. The words of the exam in bold capitals (NOT, TWO, CORRECT)
 * stand in Vietnamese too, behind their translation: **KHÔNG (NOT)**.
 */
import type { Fault, Finding } from '#content-model/fault.ts';
import { say } from '#content-model/phrase.ts';
import { eachFile } from '#content-model/rules/each-file.ts';
import type { Rule } from '#content-model/rules/rule.ts';
import { lessonPassages, passagesIn, type TwinPassage } from './passages.ts';

const TRANSLATIONS: Readonly<Record<string, string>> = {
  NOT: 'KHÔNG',
  EXCEPT: 'NGOẠI TRỪ',
  LEAST: 'ÍT NHẤT',
  MOST: 'NHIỀU NHẤT',
  FALSE: 'SAI',
  TWO: 'HAI',
  CORRECT: 'ĐÚNG',
  BEST: 'ĐÚNG NHẤT',
};

/** Bold words as they stand in YAML; those of lessons are without their stars already. */
const BOLD = /\*\*[^*\s](?:[^*]*[^*\s])?\*\*/g;

const inYaml = eachFile({ yaml: (file) => passagesIn(file).flatMap(faultsIn) });

export const sameEmphasis: Rule = {
  codes: ['BI-2'],
  check: (content) => [...inYaml(content), ...lessonPassages(content).flatMap(faultsIn)],
};

function faultsIn({ en, vi, faultAt }: TwinPassage): readonly Fault[] {
  if (en.bold.length === 0 && vi.bold.length === 0) return [];
  // Stars that spaces keep from making anything bold are said by M001; without those spaces the languages may agree.
  if ([en, vi].some(({ words }) => words.replaceAll(BOLD, '').includes('**'))) return [];
  const missing = en.bold.filter((words) => isCapital(words) && !vi.bold.some((bold) => isTranslated(bold, words)));
  if (missing.length > 0) return missing.map((words) => faultAt(nearest(vi.bold, words), notTranslated(words)));
  if (en.bold.length === vi.bold.length) return [];
  const [first = ''] = vi.bold;
  return [faultAt(first, otherCount(en.bold.length, vi.bold.length))];
}

/** Whether bold words are one of the exam's: capitals alone. */
function isCapital(words: string): boolean {
  return /^[A-Z]{2,}$/.test(words);
}

function isTranslated(bold: string, words: string): boolean {
  const translation = bold.endsWith(` (${words})`) ? bold.slice(0, -words.length - 3) : '';
  return translation !== '' && translation === translation.toUpperCase();
}

/** The bold words that were probably meant, to point at. */
function nearest(bold: readonly string[], words: string): string {
  const translation = TRANSLATIONS[words] ?? words;
  return bold.find((one) => one.toUpperCase().includes(translation) || one.includes(words)) ?? '';
}

function notTranslated(words: string): Finding {
  return {
    code: 'BI-2',
    message: say`emphasis differs`,
    cause: say`The English has **${words}**; the Vietnamese has no bold capitals with (${words}) behind them.`,
    fix: say`Write **${TRANSLATIONS[words] ?? '…'} (${words})**, so that the word of the exam is learned.`,
  };
}

function otherCount(en: number, vi: number): Finding {
  return {
    code: 'BI-2',
    message: say`emphasis differs`,
    cause: say`Bold parts: ${en} in English, ${vi} in Vietnamese.`,
    fix: say`Emphasize the same words in both.`,
  };
}
