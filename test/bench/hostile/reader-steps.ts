// What a reader does with a list, one after the other: as text, since it runs in the page as it stands.
import { MARK } from './thread-times.js';

/** In the page; `list` is the element. Each ends once the page rests. */
export const STEPS: Readonly<Record<string, string>> = {
  show: 'ended.then(rest)',
  type: '', // by keys
  search: `(list.query = 'mail note', list.updateComplete.then(rest))`,
  sentence: `(list.query = 'Who gets the names and email addresses of students and teachers, and why?', list.updateComplete.then(rest))`,
  filter: `(list.query = '', list.filters = { data: ['name'], subjects: ['student'] }, list.updateComplete.then(rest))`,
  changes: `(list.filters = {}, list.view = 'changes', list.updateComplete.then(rest))`,
  matrix: `(list.view = 'matrix', list.updateComplete.then(rest))`,
  vendors: `click('matrix-axis', 1)`,
  'more of it': `click('matrix-more').then(() => click('matrix-more', -1))`,
  'its table': `take(1)`,
  list: `(list.view = 'list', list.updateComplete.then(rest))`,
  tick: `(all('value')[0]?.querySelector('input')?.click(), rest().then(() => (all('value').at(-1)?.querySelector('input')?.click(), rest())))`,
  tab: `(list.filters = {}, click('tab', -1))`,
  open: `(list.category = 'all', list.updateComplete.then(rest).then(() => (all('summary').forEach((one) => one.click()), rest())).then(() => (all('details').slice(0, 20).forEach((one) => { one.open = true; }), rest())))`,
  end: `(scrollTo(0, 1e9), rest().then(() => (scrollTo(0, 1e9), rest())))`,
  csv: `take(1)`,
  json: `take(2)`,
  'print by menu': `(printed(), rest())`,
  'print by button': `take(0)`,
};

/** What is typed by keys, with slips and letters taken back in between. */
export const TYPED = ['email nte', 'Backspace', 'e a'] as const;

const WATCH = `
  performance.mark('${MARK}show');
  window.thrown = [];
  addEventListener('error', ({ message }) => thrown.push(message));
  addEventListener('unhandledrejection', ({ reason }) => thrown.push(String(reason)));
  window.ended = new Promise((resolve) => {
    for (const type of ['vd-load', 'vd-error']) addEventListener(type, (event) => resolve(type + ' ' + (event.code ?? event.warnings.length)));
  });
  window.all = (part, root = list.shadowRoot) =>
    [...root.querySelectorAll('*')].flatMap((one) => [
      ...(one.part.contains(part) && one.checkVisibility() ? [one] : []),
      ...(one.shadowRoot ? all(part, one.shadowRoot) : []),
    ]);
  window.click = (part, at = 0) => (all(part).at(at)?.click(), rest());
  // A browser draws what is printed between the two.
  window.printed = () => {
    dispatchEvent(new Event('beforeprint'));
    list.getBoundingClientRect();
    prints += 1;
    setTimeout(() => dispatchEvent(new Event('afterprint')), 300);
  };
  window.print = printed;
  window.prints = 0;
  window.saved = 0;
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => ((saved += blob.size), make.call(URL, blob));
  HTMLAnchorElement.prototype.click = () => {};
  window.take = async (at) => {
    const way = all('take-along')[0];
    if (!way) return;
    if (!way.parentElement.open) way.click();
    await rest();
    const before = saved + prints;
    all('take-along-way')[at].click();
    while (saved + prints === before) {
      if (way.getRootNode().querySelector('[role=alert]')) throw new Error('Nothing could be taken along');
      await rest();
    }
    await rest();
  };
`;

/** Idle for as long as an idle browser ever is, twice over: slices of ours come before. */
const REST_BY_IDLENESS = `
  window.rest = async () => {
    for (let left = 2; left > 0; left--) {
      await new Promise((resolve) => setTimeout(resolve, 80));
      const time = await new Promise((resolve) => requestIdleCallback((deadline) => resolve(deadline.timeRemaining())));
      if (time < 40) left = 3;
    }
  };
`;

/** Where nothing traces: \`gaps\` are the times at which no timer came to its turn, and a page rests that had none for a while. */
const REST_BY_BEATS = `
  window.gaps = [];
  let last = Date.now();
  let quiet = 0;
  setInterval(() => {
    const now = Date.now();
    quiet = now - last > 30 ? 0 : quiet + 1;
    if (now - last > 30) gaps.push([last, now]);
    last = now;
  }, 5);
  window.rest = async () => {
    quiet = 0;
    for (const end = Date.now() + 5000; quiet < 30 && Date.now() < end; ) await new Promise((resolve) => setTimeout(resolve, 20));
  };
`;

/** @param isTraced the engine says itself how long its tasks took */
export const hostilePage = (
  isTraced: boolean,
): string => `<!doctype html><meta charset="utf-8"><title>Hostile</title>
<script>${WATCH}${isTraced ? REST_BY_IDLENESS : REST_BY_BEATS}</script>
<script type="module" src="/cdn/vendor-disclosure.js"></script>
<vendor-disclosure id="list" src="/list.json"></vendor-disclosure>`;
