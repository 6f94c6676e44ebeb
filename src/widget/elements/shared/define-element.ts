/** Where something of ours is registered: parts that are loaded later are registered there too. */
const registries = new Set<CustomElementRegistry>();

/** Registers a class under a tag unless the tag is taken; never throws into the page. */
export function defineElement(
  tag: string,
  element: CustomElementConstructor,
  registry: CustomElementRegistry,
): void {
  if (registry.get(tag)) return;
  registries.add(registry);
  registry.define(tag, element);
}

export function defineEverywhere(define: (registry: CustomElementRegistry) => void): void {
  for (const registry of registries) define(registry);
}
