// Runs in the page, before anything else there: notes what goes wrong and looks at the page as a reader does.
import { shadowRoots } from '../../helpers/rendered.js';
import * as roles from '../../helpers/roles.js';
import type { Role } from '../../helpers/roles.js';

/** A name of an element or a text, whole or as a pattern, in a form that crosses into the page. */
export type Wording = string | { source: string; flags: string };

const problems: string[] = [];
addEventListener('error', (event) => problems.push(event.message || `not loaded: ${describe(event)}`), true);
addEventListener('unhandledrejection', ({ reason }) => problems.push(String(reason)));
document.addEventListener('securitypolicyviolation', (event) =>
  problems.push(`${event.violatedDirective} blocked ${event.blockedURI}`),
);
const log = globalThis.console;
for (const level of ['error', 'warn'] as const) {
  const say = log[level].bind(log);
  log[level] = (...words: unknown[]) => {
    problems.push(words.join(' '));
    say(...words);
  };
}

function describe({ target }: Event): string {
  return target instanceof Element ? (target.getAttribute('src') ?? target.localName) : String(target);
}

function pattern(wording: Wording): string | RegExp {
  return typeof wording === 'string' ? wording : new RegExp(wording.source, wording.flags);
}

/** The list of the page. */
function list(): HTMLElement {
  const element = document.querySelector<HTMLElement>('vendor-disclosure');
  if (!element) throw new Error('There is no list on this page.');
  return element;
}

const find = (role: Role, name: Wording): HTMLElement => roles.find(document.body, role, pattern(name));
const isThere = (role: Role, name: Wording): boolean =>
  roles.findAll(document.body, role, pattern(name)).length === 1;
const text = (): string => roles.shownText(document.body);

function shows(wording: Wording): boolean {
  const wanted = pattern(wording);
  return typeof wanted === 'string' ? text().includes(wanted) : wanted.test(text());
}

/** The element that has the focus, within whatever shadow roots. */
function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** What the page said before its modules ran, where engines do not lay it out yet. */
let first = '';
document.addEventListener('readystatechange', () => (first = document.body.textContent), { once: true });

/** Where a pointer meets an element, brought into sight, in CSS pixels of the window. A page that is not laid out yet has no room to scroll. */
async function spot(role: Role, name: Wording): Promise<{ x: number; y: number }> {
  for (;;) {
    const element = find(role, name);
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = element.getBoundingClientRect();
    const x = Math.round(left + width / 2);
    const y = Math.round(top + height / 2);
    if (x >= 0 && y >= 0 && x < innerWidth && y < innerHeight) return { x, y };
    await new Promise(requestAnimationFrame);
  }
}

/** Looks again whenever something changes, until a condition is met; after a minute it says what the page shows. */
function until(what: string, isMet: () => boolean): Promise<void> {
  const events = ['vd-change', 'vd-load', 'popstate', 'hashchange', 'focusin', 'change', 'scroll'];
  return new Promise((resolve, reject) => {
    const observer = new MutationObserver(look);
    const late = setTimeout(() => {
      stop();
      reject(new Error(`Not within a minute: ${what}. The page ${location.href} shows: ${text()}`));
    }, 60_000);
    function stop(): void {
      clearTimeout(late);
      observer.disconnect();
      for (const name of events) removeEventListener(name, look, true);
    }
    function look(): void {
      if (isMet()) {
        stop();
        resolve();
        return;
      }
      for (const root of [document, ...shadowRoots(document.documentElement)]) {
        observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
      }
    }
    for (const name of events) addEventListener(name, look, true);
    look();
  });
}

const reader = {
  ...roles,
  shadowRoots,
  problems,
  list,
  find,
  isThere,
  text,
  firstText: () => first,
  shows,
  focused,
  spot,
  until,
};
export type Reader = typeof reader;

// What tsx compiles for Node calls this helper, which is not in the page.
Object.assign(globalThis, { reader, __name: (one: unknown) => one });
