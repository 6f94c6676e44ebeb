/** Registers a class under a tag unless the tag is taken; never throws into the page. */
export function defineElement(
  tag: string,
  element: CustomElementConstructor,
  registry: CustomElementRegistry,
): void {
  if (registry.get(tag)) return;
  registry.define(tag, element);
}
