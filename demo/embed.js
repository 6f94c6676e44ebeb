// The frame's side: language, height, links. It shows the registry beside it; nothing in its address chooses another.
const list = document.querySelector('vendor-disclosure');
const notice = document.querySelector('.address');
const isFramed = window.parent !== window;

/** `?lang=es` asks for a language. */
try {
  const [language] = Intl.getCanonicalLocales(new URLSearchParams(location.search).get('lang') ?? []);
  if (language) list.lang = language;
} catch {
  // Not the name of a language: the reader's own holds.
}

/** The page around learns how high the list is and where an entry starts, once it asks; never what a reader searches. */
let asker;
let isShown = false;
/** The heading of the entry that an address leads to, until the page around knows where it is. */
let heading;
const topOf = (element) => Math.floor(element.getBoundingClientRect().top + window.scrollY);
function tellSize() {
  if (!asker || !isShown) return;
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  window.parent.postMessage({ vdHeight: height, vdTop: heading && topOf(heading) }, asker);
  heading = undefined;
}
const sizes = new ResizeObserver(tellSize);
for (const name of ['vd-load', 'vd-error']) {
  list.addEventListener(name, () => {
    isShown = true;
    // Browsers do not draw, and so do not observe, a frame that is out of sight.
    tellSize();
    sizes.observe(document.documentElement);
  });
}
list.addEventListener('focusin', (event) => {
  const [focused] = event.composedPath();
  if (!focused.matches('[part=vendor]') || !location.hash.includes('vd-vendor=')) return;
  heading = focused;
  tellSize();
});
/** Anybody may show this page in a frame, and say anything to it. */
function paramsOf(said) {
  const isParam = (one) => typeof one === 'string' && /^vd-[^&#]{1,8000}$/.test(one);
  // Cut first: a list may say that it has four thousand million items, and each would be looked at.
  return Array.isArray(said) ? said.slice(0, 100).filter(isParam).slice(0, 20).join('&') : '';
}
window.addEventListener('message', ({ source, origin, data }) => {
  if (!isFramed || source !== window.parent || data?.vdParams === undefined) return;
  asker = origin === 'null' ? '*' : origin;
  // What the address of the page around asks for, as if it stood in the frame's own.
  const params = paramsOf(data.vdParams);
  if (params) location.replace(`#${params}`);
  tellSize();
});

/** Most sites refuse to be shown in a frame: in one, links open a new tab, and where that is forbidden they are told. */
let clickedAt = 0;
document.addEventListener(
  'click',
  (event) => {
    notice.replaceChildren();
    clickedAt = window.scrollY + event.composedPath()[0].getBoundingClientRect().bottom;
  },
  { capture: true },
);
list.addEventListener('vd-link', (event) => {
  if (!isFramed || event.url.startsWith('mailto:')) return;
  event.preventDefault();
  const tab = window.open(event.url, '_blank');
  if (tab) {
    tab.opener = null;
    return;
  }
  const address = document.createElement('span');
  address.textContent = event.url;
  notice.style.insetBlockStart = `${clickedAt}px`;
  notice.append('The page around this list lets no link open. The address is:', address);
});
