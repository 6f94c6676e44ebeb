import type { FrameLocator, Locator, Page } from 'playwright-core';

/** A text that is to be seen. What is announced to screen readers says much of it once more, half a second later. */
export function seenText(
  place: Page | FrameLocator,
  text: string | RegExp,
  options: { exact?: boolean } = {},
): Locator {
  return place.getByText(text, options).and(place.locator(':not([role=status])'));
}
