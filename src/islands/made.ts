/** Building nodes, since the policy of the site refuses HTML as text. */

/** An element with its attributes, absent where undefined, and what is in it. */
export const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | undefined>>,
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(attribute, value);
  made.append(...inside);
  return made;
};

/** An element with content and no attributes: `made('p', 'Words and ', made('strong', 'nodes'))`. */
export const made = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] => element(name, {}, ...content);

/** A button that does something when it is pressed. */
export const madeButton = (text: string, press?: () => void): HTMLButtonElement => {
  const button = made('button', text);
  button.type = 'button';
  if (press !== undefined) button.addEventListener('click', press);
  return button;
};

/** An element with a class: `classed(made('p', text), 'quiet')`. */
export const classed = <Made extends HTMLElement>(node: Made, name: string): Made => {
  node.className = name;
  return node;
};
