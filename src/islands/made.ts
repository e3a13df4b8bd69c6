/** Building nodes, since the policy of the site refuses HTML as text. */

/** An element with content: `made('p', 'Words and ', made('strong', 'nodes'))`. */
export const made = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const element = document.createElement(name);
  element.append(...content);
  return element;
};

/** A button that does something when it is pressed. */
export const madeButton = (text: string, press?: () => void): HTMLButtonElement => {
  const button = made('button', text);
  button.type = 'button';
  if (press !== undefined) button.addEventListener('click', press);
  return button;
};

/** An element with a class: `classed(made('p', text), 'quiet')`. */
export const classed = <Made extends HTMLElement>(element: Made, name: string): Made => {
  element.className = name;
  return element;
};
