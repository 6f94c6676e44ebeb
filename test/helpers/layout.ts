// What a reader would see, measured: sizes, overflow and the styles that text ends up with.
import { shadowRoots } from './element.js';

/** Styles of the page that would reach text inside by inheritance; none of them may make a difference. */
const TEXT_STYLES = [
  'cursor',
  'font-style',
  'font-variant-caps',
  'font-weight',
  'hyphens',
  'letter-spacing',
  'list-style-type',
  'text-align',
  'text-indent',
  'text-orientation',
  'text-shadow',
  'text-transform',
  'white-space',
  'word-break',
  'word-spacing',
  'writing-mode',
  '-webkit-text-fill-color',
  '-webkit-text-security',
  '-webkit-text-stroke-width',
];

/** Every element inside that has a box and is not only for assistive technology. */
function shownElements(element: Element): HTMLElement[] {
  return shadowRoots(element)
    .flatMap((root) => [...root.querySelectorAll<HTMLElement>('*')])
    .filter((one) => one.getClientRects().length > 0 && !one.closest('.visually-hidden'));
}

const hasText = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());

/** What stands out of a box to the side, as tag and width; what a scroller of ours cuts off does not. */
export function standingOut(element: Element, box: Element): string[] {
  const { left, right } = box.getBoundingClientRect();
  return shownElements(element)
    .filter((one) => !scroller(one))
    .map((one) => ({ one, rect: one.getBoundingClientRect() }))
    .filter(({ rect }) => rect.width > 0 && (rect.left < left - 1 || rect.right > right + 1))
    .map(({ one, rect }) => `${one.localName}.${one.className} ${rect.left} to ${rect.right} of ${right}`);
}

function scroller(element: Element): Element | undefined {
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (getComputedStyle(at).overflowX === 'auto') return at;
  }
  return undefined;
}

/** Controls that are hard to hit, as name and size; a label belongs to its box. */
export function smallControls(element: Element): string[] {
  return shownElements(element)
    .filter((one) => one.matches('button, input:not(label input), label:has(input)'))
    .map((one) => ({ one, rect: one.getBoundingClientRect() }))
    .filter(({ rect }) => rect.width < 23.9 || rect.height < 23.9)
    .map(({ one, rect }) => `${one.className || one.textContent?.trim()} ${rect.width} by ${rect.height}`);
}

/** Lines that are too close or too far apart to read on. */
export function oddLines(element: Element): string[] {
  return shownElements(element)
    .filter(hasText)
    .filter((one) => {
      const { lineHeight, fontSize } = getComputedStyle(one);
      const lines = lineHeight === 'normal' ? 1.2 : parseFloat(lineHeight) / parseFloat(fontSize);
      return lines < 1.15 || lines > 1.85;
    })
    .map((one) => `${one.localName}.${one.className} ${getComputedStyle(one).lineHeight}`);
}

/** The smallest size of text, in px. */
export function smallestText(element: Element): number {
  const sizes = shownElements(element).filter(hasText);
  return Math.min(...sizes.map((one) => parseFloat(getComputedStyle(one).fontSize)));
}

/** The styles of all text, to compare two pages by: each element that holds text with its styles. */
export function textStyles(element: Element): string[] {
  return shownElements(element)
    .filter((one) => hasText(one) || one.localName === 'input')
    .map((one) => {
      const style = getComputedStyle(one);
      const styles = TEXT_STYLES.map((name) => `${name}: ${style.getPropertyValue(name)}`);
      return `${one.localName}.${one.className} { ${styles.join('; ')}; color: ${style.color} }`;
    });
}
