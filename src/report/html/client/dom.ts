type Child = Node | string | null;

/** An element with attributes and content. Texts become text nodes, so that nothing of a document is read as markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | null>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null) made.setAttribute(key, value);
  }
  made.append(...children.filter((each) => each !== null));
  return made;
}

/** All elements that a selector meets, as elements of a type. */
export function all<E extends HTMLElement = HTMLElement>(
  selector: string,
  root: ParentNode = document,
): readonly E[] {
  return [...root.querySelectorAll<E>(selector)];
}

/** A text with its `{name}`s filled in. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/gu, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}

/** The element that a link inside the page points to, or null. */
export function targetOf(hash: string): HTMLElement | null {
  return hash.length < 2 ? null : document.getElementById(hash.slice(1));
}
