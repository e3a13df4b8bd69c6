/**
 * Listening: a lesson, a question and a term are read aloud where the device has a voice for them. The test's browser has
 * none: it gets voices that write down what they are to say.
 */
import type { Page } from '@playwright/test';
import { listenWords } from '#i18n/listen-words.ts';
import { choicesOf, firstSentenceOf, present, shownText, titleOf } from './course-questions.ts';
import { open, sortLesson } from './site-pages.ts';
import { expect, test } from './site-test.ts';

declare global {
  interface Window {
    /** `<language of the voice> <text>` of each utterance, in order. */
    spoken: string[];
    /** Voices that the device finds from now on. */
    addVoices: (...languages: readonly string[]) => void;
    /** Ends the utterance that is being said. */
    sayOn: () => void;
    isSilent: () => boolean;
  }
}

/** A device with voices for these languages (`vi-VN`; `+en-US` speaks through a server), which wait to be told to go on. */
const giveVoices = async (page: Page, ...languages: readonly string[]): Promise<void> => {
  await page.addInitScript((wanted) => {
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- it has to travel into the page
    const voiceOf = (tag: string): SpeechSynthesisVoice => ({
      default: false,
      lang: tag.replace('+', ''),
      localService: !tag.startsWith('+'),
      name: tag,
      voiceURI: tag,
    });
    const voices = wanted.map(voiceOf);
    let speaking: SpeechSynthesisUtterance | null = null;
    window.spoken = [];
    window.isSilent = () => speaking === null;
    window.addVoices = (...more) => {
      voices.push(...more.map(voiceOf));
      speechSynthesis.dispatchEvent(new Event('voiceschanged'));
    };
    window.sayOn = () => {
      const said = speaking;
      speaking = null;
      said?.dispatchEvent(new Event('end'));
    };
    class Utterance extends EventTarget {
      lang = '';
      voice: SpeechSynthesisVoice | null = null;
      readonly text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    Object.defineProperty(speechSynthesis, 'getVoices', { value: () => voices });
    Object.defineProperty(speechSynthesis, 'speak', {
      value: (utterance: SpeechSynthesisUtterance) => {
        speaking = utterance;
        window.spoken.push(`${utterance.voice?.lang} ${utterance.text}`);
      },
    });
    Object.defineProperty(speechSynthesis, 'cancel', {
      value: () => {
        speaking = null;
      },
    });
  }, languages);
};

const spoken = (page: Page): Promise<readonly string[]> => page.evaluate(() => window.spoken);
/** Lets the device say what it has to say, to the end. */
const sayAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    while (!window.isSilent()) window.sayOn();
  });

const en = listenWords('en');
const lesson = `/learn/${sortLesson}/`;
const question = present(choicesOf(sortLesson)[0]);

test('nothing is offered without a voice, nor for one that speaks through a server; one that comes late is enough', async ({
  page,
}) => {
  await giveVoices(page, '+en-GB', 'fr-FR');
  await open(page, `/en${lesson}`);
  await page.waitForLoadState('networkidle');
  const buttons = page.getByRole('button', { name: /^Listen/u });
  await expect(buttons).toHaveCount(0);
  // No lesson in English for a Vietnamese voice.
  await page.evaluate(() => window.addVoices('vi-VN'));
  await expect(page.locator('[data-listen] button', { hasText: 'Listen' })).toHaveCount(0);
  const before = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.evaluate(() => window.addVoices('en_US'));
  await expect(buttons.first()).toBeVisible();
  await expect(buttons).toHaveCount(1 + (await page.locator('section.check').count()));
  expect(await page.evaluate(() => document.documentElement.scrollHeight), 'nothing moved').toBe(before);
});

test('a lesson is read block by block with its block marked; it stops at Escape and goes on from there', async ({
  page,
}) => {
  await giveVoices(page, 'vi-VN');
  await open(page, `/vi${lesson}`);
  const vi = listenWords('vi');
  await page.getByRole('button', { name: vi('lesson') }).click();
  expect(await spoken(page)).toEqual([`vi-VN ${titleOf(sortLesson, 'vi')}`]);
  await expect(page.locator('h1[data-being-read]')).toHaveCount(1);
  await page.evaluate(() => window.sayOn());
  await expect(page.locator('.lead[data-being-read]')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-being-read]')).toHaveCount(0);
  expect(await page.evaluate(() => window.isSilent())).toBe(true);

  const goOn = page.getByRole('button', { name: vi('goOn') });
  await goOn.click();
  await expect(page.locator('.lead[data-being-read]')).toHaveCount(1);
  // What is asked takes the voice from the lesson.
  await page
    .getByRole('button', { name: vi('question') })
    .first()
    .click();
  await expect(goOn).toBeVisible();
  await expect(page.getByRole('button', { name: vi('stop') })).toHaveCount(1);
  await page.getByRole('button', { name: vi('stop') }).click();
  await goOn.click();
  await sayAll(page);
  const all = (await spoken(page)).join('\n');
  expect(all).not.toContain(firstSentenceOf(present(question.choices[0]).why.vi));
  for (const utterance of await spoken(page)) expect(utterance.length).toBeLessThan(180);
  await expect(page.getByRole('button', { name: vi('lesson') })).toBeVisible();
});

test('a question is its stem, then its options in their order, then the other language where there is a voice for it', async ({
  page,
}) => {
  await giveVoices(page, 'en-GB');
  await open(page, `/en${lesson}`);
  const section = page.locator(`section.check[id="${question.id}"]`);
  const texts = await section.locator('.check-options label').allInnerTexts();
  const listen = section.getByRole('button', { name: en('question') });
  await listen.click();
  await sayAll(page);
  const heard = (await spoken(page)).map((utterance) => utterance.replace('en-GB ', '')).join(' ');
  const asked = `${shownText(question.stem.en)} ${texts.map((text, place) => `${place + 1}: ${text}`).join(' ')}`;
  expect(heard).toBe(asked);

  await section.getByRole('button', { name: 'Show this question in Vietnamese' }).click();
  await expect(section.locator('legend [lang="vi"]')).toBeVisible();
  await page.evaluate(() => {
    window.spoken = [];
    window.addVoices('vi-VN');
  });
  await listen.click();
  await sayAll(page);
  const languages = (await spoken(page)).map((utterance) => utterance.slice(0, 2));
  expect(languages.join(' ')).toMatch(/^(?:en )+(?:vi )+(?:en )+(?:vi )+/u);
  // English words in it are read by the English voice.
  const whole = (await spoken(page)).map((utterance) => utterance.replace(/^(?:en-GB|vi-VN) /u, '')).join(' ');
  expect(whole.replaceAll(/\s/gu, '')).toContain(firstSentenceOf(question.stem.vi).replaceAll(/\s/gu, ''));
});

test('a term offers its section in each language that has a voice', async ({ page }) => {
  await giveVoices(page, 'vi-VN');
  await open(page, '/en/glossary/warranty/');
  const vietnamese = page.getByRole('button', { name: en('section.vi') });
  await expect(vietnamese).toBeVisible();
  await expect(page.getByRole('button', { name: en('section.en') })).toHaveCount(0);
  await vietnamese.click();
  await sayAll(page);
  const all = await spoken(page);
  expect(all.length).toBeGreaterThan(3);
  expect(all.every((utterance) => utterance.startsWith('vi-VN '))).toBe(true);
});
