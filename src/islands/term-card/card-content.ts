/** What stands in the card of a term. */
import type { TermCard } from '#domain/term-card.ts';
import type { Locale } from '#i18n/locale.ts';
import { termCardWords } from '#i18n/term-card-words.ts';
import { inlineNodes } from '#islands/inline-nodes.ts';
import { classed, element, madeButton } from '#islands/made.ts';
import { $termHover } from '#stores/preferences.ts';

/** Names of the parts that name and describe the card to a screen reader. */
export const nameId = 'term-card-name';
export const definitionId = 'term-card-definition';

const button = (words: string, name: string, act: () => void): HTMLButtonElement =>
  classed(madeButton(words, act), name);

const linkTo = (href: string, words: string, lang?: Locale): HTMLAnchorElement =>
  element('a', { class: 'lone', href, lang }, words);

/** One press ends the opening on hover, the next brings it back; where nothing can hover, the style sheet hides it. */
const hoverSwitch = (say: ReturnType<typeof termCardWords>): readonly HTMLElement[] => {
  const status = element('p', { class: 'quiet', role: 'status' });
  const word = (): string => say($termHover.get() === 'on' ? 'stopHover' : 'startHover');
  const made = button(word(), 'term-card-hover', () => {
    const isOn = $termHover.get() === 'off';
    $termHover.set(isOn ? 'on' : 'off');
    made.textContent = word();
    status.textContent = say(isOn ? 'hoverIsOn' : 'hoverIsOff');
  });
  return [made, status];
};

/** With spaces between: a sentence is read aloud, and copied, as one. */
const listed = (links: readonly Node[]): readonly (Node | string)[] =>
  links.flatMap((link, index) => (index === 0 ? [' ', link] : [', ', link]));

/**
 * The nodes of the card.
 * @param page the address of the term's own page, beside which those of the others stand
 */
export const cardContent = (
  card: TermCard,
  all: readonly TermCard[],
  locale: Locale,
  page: string,
  close: () => void,
): readonly Node[] => {
  const say = termCardWords(locale);
  const confused = card.confusedWith.flatMap((id) => all.find((other) => other.id === id) ?? []);
  const closing = button('', 'term-card-close', close);
  closing.append(element('span', { class: 'visually-hidden' }, say('close')));
  const names = element('p', { class: 'term-card-names' });
  names.append(element('strong', { id: nameId, lang: card.nameLang }, card.name));
  if (card.otherName !== card.name) names.append(' ', element('span', { lang: card.otherLang }, card.otherName));
  const definition = element('p', { id: definitionId }, ...inlineNodes(card.definition));
  const other =
    card.otherDefinition === undefined
      ? []
      : [element('p', { class: 'term-card-other', lang: card.otherLang }, ...inlineNodes(card.otherDefinition))];
  const contrast = confused.map(({ id, name, nameLang }) => linkTo(new URL(`../${id}/`, page).href, name, nameLang));
  const [toggle, status] = hoverSwitch(say);
  return [
    names,
    closing,
    definition,
    ...other,
    ...(contrast.length === 0 ? [] : [element('p', {}, say('confusedWith'), ...listed(contrast))]),
    element('p', { class: 'term-card-ways' }, linkTo(page, say('open')), ...(toggle ? [' ', toggle] : [])),
    ...(status ? [status] : []),
  ];
};
