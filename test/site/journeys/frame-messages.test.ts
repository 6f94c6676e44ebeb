import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { serve, type Server } from '../../helpers/serve.js';
import { bundleReader, startJourneys } from './journey.js';
import type { ReaderPage } from './reader-page.js';

const STYLE = '<style>iframe { inline-size: 100%; block-size: 480px; border: 0 }</style>';

/** Does what it is told, as a page in a frame could, and says when it is done. */
const OBEYING = `<!doctype html><script>
  addEventListener('message', ({ data }) => {
    if (!data.code) return;
    try { (0, eval)(data.code); } catch {}
    parent.postMessage('done', '*');
  });
</script>`;

/** Odd things for a page in a frame to say, and how high its frame may be after them. */
const SAID: Readonly<Record<string, number>> = {
  'say({ vdHeight: 1e9 })': 200_000,
  'say({ vdHeight: Number.MAX_VALUE })': 200_000,
  'say({ vdHeight: 33554431.5 })': 200_000,
  'say({ get vdHeight() { return 2e7; } })': 200_000,
  'say({ vdHeight: Infinity })': 480,
  'say({ vdHeight: -Infinity })': 480,
  'say({ vdHeight: NaN })': 480,
  'say({ vdHeight: -1e9 })': 480,
  'say({ vdHeight: 5e-324 })': 480,
  'say({ vdHeight: 0.4 })': 480,
  'say({ vdHeight: -0 })': 480,
  'say({ vdHeight: 10n })': 480,
  'say({ vdHeight: new Number(77) })': 480,
  'say({ vdHeight: "77px; color: red" })': 480,
  'say({ vdHeight: [77] })': 480,
  'say({ vdHeight: true })': 480,
  'say({ vdHeight: new Date(77) })': 480,
  'say(new Map([["vdHeight", 77]]))': 480,
  'say(Object.create({ vdHeight: 77 }))': 480,
  'const around = { vdHeight: null }; around.around = around; say(around)': 480,
  'say(new ArrayBuffer(1e6))': 480,
  'say({ vdTop: 1e9 })': 480,
  'say({ vdTop: -1e9 })': 480,
  'say({ vdTop: 481 })': 480,
  'say(undefined)': 480,
  "say('')": 480,
  'say(\'{"vdHeight":900}\')': 480,
  'say(900)': 480,
  'say([900, 900])': 480,
  'say([["vdHeight", 900]])': 480,
  "say({ vdHeight: '900' })": 480,
  "say({ vdHeight: ' 900 ' })": 480,
  "say({ vdHeight: '9e2' })": 480,
  "say({ vdHeight: '0x384' })": 480,
  "say({ vdHeight: '' })": 480,
  "say({ vdHeight: new String('900') })": 480,
  'say({ vdHeight: new Boolean(true) })': 480,
  'say({ vdHeight: { valueOf: 900 } })': 480,
  'say({ vdHeight: { vdHeight: 900 } })': 480,
  'say({ vdHeight: new Set([900]) })': 480,
  'say({ vdHeight: new Float64Array([900]) })': 480,
  'say({ vdHeight: /900/ })': 480,
  "say({ vdHeight: new Error('900') })": 480,
  "say({ vdHeight: new Blob(['900']) })": 480,
  'say({ vdHeight() { return 900; } })': 480,
  "say({ vdHeight: Symbol('900') })": 480,
  'say({ vdHeight: Number.MIN_SAFE_INTEGER })': 480,
  'say({ vdHeight: -0.5 })': 480,
  'say({ vdHeight: 0.999 })': 480,
  'say({ vdHeight: Number.MIN_VALUE, vdTop: NaN })': 480,
  'say(JSON.parse(\'{"__proto__": { "vdHeight": 900 }}\'))': 480,
  'say({ constructor: { vdHeight: 900 }, prototype: { vdHeight: 900 } })': 480,
  "say({ vdheight: 900, VDHEIGHT: 900, 'vdHeight ': 900 })": 480,
  "say({ vdHeight: undefined, vdTop: '100' })": 480,
  'say({ vdTop: [100] })': 480,
  'say({ vdTop: null })': 480,
  'say({ vdTop: 480.5 })': 480,
  'say({ vdTop: Number.MAX_VALUE })': 480,
  'say({ vdTop: -Number.MIN_VALUE })': 480,
  'const far = []; far.length = 100_000; say(far)': 480,
  'let deep = {}; for (let at = 0; at < 2000; at += 1) deep = { vdHeight: deep }; say(deep)': 480,
  "say({ vdHeight: 'x'.repeat(1e6) })": 480,
  "const { port1 } = new MessageChannel(); parent.postMessage({ vdHeight: port1 }, '*', [port1])": 480,
  "say({ vdParams: ['vd-q=mine'], vdHeight: '900' })": 480,
  'for (let at = 0; at < 2000; at += 1) say({ vdHeight: 400 + at % 100, vdTop: 1e6 })': 499,
};

const journey = startJourneys();
let home: Server;
let school: Server;

before(async () => {
  const script = await bundleReader();
  home = await serve(
    { '/reader.js': script, '/obeying.html': OBEYING },
    { 'access-control-allow-origin': '*' },
  );
  const page = (rest: string): string =>
    `<!doctype html><html lang="en"><meta charset="utf-8"><script src="/reader.js"></script>${STYLE}${rest}`;
  school = await serve({
    '/reader.js': script,
    '/obeying.html': OBEYING,
    '/framed.html': page(
      `<iframe class="vendor-disclosure" src="${home.url}obeying.html"></iframe>
       <iframe title="another" src="${home.url}obeying.html"></iframe><script src="/embed-host.js"></script>`,
    ),
    '/framing.html': page(
      `<iframe src="/embed.html"></iframe><iframe title="another" src="${home.url}obeying.html"></iframe>`,
    ),
  });
});
after(() => Promise.all([home.close(), school.close()]));

interface Heard extends Window {
  frame: HTMLIFrameElement;
  /** Errors that reached the page, or that of its frame. */
  thrown: string[];
  heard: { origin: string; data: unknown }[];
  /** Lets a frame do something and waits until the page around has taken what it said. */
  tell(frame: HTMLIFrameElement, code: string): Promise<void>;
  /** Says something to the frame, and gives what it answers. */
  ask(params: unknown): Promise<{ vdHeight?: unknown }>;
}

async function open(demo: ReaderPage, path: string): Promise<void> {
  await demo.page.goTo(school.url + path);
  await demo.run(() => {
    const answer = (): Promise<unknown> =>
      new Promise((resolve) => addEventListener('message', ({ data }) => resolve(data), { once: true }));
    const page = window as unknown as Heard;
    page.frame = document.querySelector('iframe') as HTMLIFrameElement;
    page.thrown = [];
    addEventListener('error', ({ message }) => page.thrown.push(message));
    page.tell = async (frame, code) => {
      const done = new Promise<void>((resolve) => {
        addEventListener('message', function hear({ data }) {
          if (data !== 'done') return;
          removeEventListener('message', hear);
          resolve();
        });
      });
      const say = 'const say = (what) => parent.postMessage(what, "*");';
      frame.contentWindow?.postMessage({ code: `{ ${say} ${code} }` }, '*');
      await done;
      await new Promise(requestAnimationFrame);
    };
    page.ask = (params) => {
      const said = answer();
      page.frame.contentWindow?.postMessage({ vdParams: params }, '*');
      return said as Promise<{ vdHeight?: unknown }>;
    };
  });
}

journey('takes sizes alone from a frame, and none beyond a bound, whatever is said', async (demo) => {
  await open(demo, 'framed.html');
  const codes = Object.keys(SAID);
  const heights = await demo.run(async (all) => {
    const { frame, tell } = window as unknown as Heard;
    const seen: [string, number, number][] = [];
    const { thrown } = window as unknown as Heard;
    for (const code of all) {
      frame.style.height = '';
      await tell(frame, code);
      seen.push([code, frame.clientHeight, scrollY]);
    }
    return [...seen, ...thrown];
  }, codes);
  assert.deepEqual(
    heights,
    Object.entries(SAID).map(([code, height]) => [code, height, 0]),
  );
});

journey(
  'takes no size from another frame of the same origin, nor from one that went elsewhere',
  async (demo) => {
    await open(demo, 'framed.html');
    const height = await demo.run(async (elsewhere) => {
      const { frame, tell } = window as unknown as Heard;
      const other = document.querySelector<HTMLIFrameElement>('iframe[title]') as HTMLIFrameElement;
      await tell(
        other,
        'say({ vdHeight: 900 }); parent.frames[0].parent.postMessage({ vdHeight: 901 }, "*")',
      );
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      frame.contentWindow?.location.replace(elsewhere);
      await loaded;
      await tell(frame, 'say({ vdHeight: 902 })');
      return frame.clientHeight;
    }, `${school.url}obeying.html`);
    assert.equal(height, 480);
  },
);

journey('answers whatever it is asked in a frame, and looks at so many parameters only', async (demo) => {
  await open(demo, 'framing.html');
  await demo.run(async () => {
    const { ask } = window as unknown as Heard;
    // Until the list is on show there is nothing to tell.
    const first = ask([]);
    const again = setInterval(() => {
      (window as unknown as Heard).frame.contentWindow?.postMessage({ vdParams: [] }, '*');
    }, 100);
    await first;
    clearInterval(again);
  });
  const answers = await demo.run(async () => {
    const { ask } = window as unknown as Heard;
    const far = Array<string | null>(200).fill(null);
    far[150] = 'vd-category=website';
    const around: unknown[] = [];
    around.push(around);
    let deep: unknown[] = ['vd-q=x'];
    for (let at = 0; at < 2000; at += 1) deep = [deep];
    const inside = (window as unknown as Heard).frame.contentWindow;
    inside?.addEventListener('error', ({ message }) => (window as unknown as Heard).thrown.push(message));
    const ignored = [null, 7, 'vd-category=website', {}, new Map([[0, 'vd-category=website']]), new Set(['vd-category=website']), around, far,
      true, false, NaN, Infinity, -1, '', 'vd-', 10n, new Date(0), /vd-q=x/, new Error('vd-q=x'), new Blob(['vd-q=x']), new Uint8Array(1e6), new ArrayBuffer(1e6),
      [undefined], [NaN], [10n], [true], [new String('vd-q=x')], [['vd-', 'q=x']], [{ 0: 'vd-q=x', length: 1 }], [new Map([['vd-q', 'x']])], ['VD-q=x'], ['vd_q=x'],
      ['__proto__'], ['constructor', 'toString'], ['javascript:vd-q=x'], ['#vd-q=x'], ['?vd-q=x'], ['vd-q=x\u0026vd-f=y'], [`vd-q=${'x'.repeat(8001)}`],
      JSON.parse('{"__proto__": ["vd-q=x"]}'), { 0: 'vd-q=x', length: 1 }, { slice: 'x' }, Object.assign([], { length: 100_000 }), deep,
      [['vd-category=website']], [{ toString: 'vd-category=website' }], ['vd-category=website&x=1'], ['vd-category=website#x'], [' vd-category=website'], ['vd-']]; // prettier-ignore
    const odd = [
      ['vd-\ud800=1'],
      ['vd-q=%'],
      ['vd-vendor=__proto__/toString'],
      ['vd-f-subjects=__proto__,constructor'],
    ];
    const told: unknown[] = [];
    for (const params of ignored) {
      told.push(typeof (await ask(params)).vdHeight);
      told.push((window as unknown as Heard).frame.contentWindow?.location.hash || 'number');
    }
    for (const params of odd) told.push(typeof (await ask(params)).vdHeight);
    // It is told once more when it is drawn: of 29 entries, and of three.
    const height = async (...params: string[]): Promise<number> => (await ask(params)).vdHeight as number;
    const low = 5000;
    const drawn = (): Promise<unknown> => new Promise(requestAnimationFrame);
    while ((await height('vd-q=')) < low) await drawn();
    while ((await height('vd-q=', 'vd-category=website')) > low) await drawn();
    return [...told, ...(window as unknown as Heard).thrown];
  });
  assert.deepEqual([...new Set(answers)], ['number']);
});

journey('is led in a frame by the page around alone, not by another frame of it', async (demo) => {
  await open(demo, 'framing.html');
  const [before, after] = await demo.run(async () => {
    const { frame, tell } = window as unknown as Heard;
    const other = document.querySelector<HTMLIFrameElement>('iframe[title]') as HTMLIFrameElement;
    const hash = (): string => frame.contentWindow?.location.hash ?? '';
    await tell(other, 'parent.frames[0].postMessage({ vdParams: ["vd-q=theirs"] }, "*")');
    const theirs = hash();
    // What comes later is heard later: theirs was heard before.
    frame.contentWindow?.postMessage({ vdParams: ['vd-q=ours'] }, '*');
    while (!hash().includes('ours')) await new Promise(requestAnimationFrame);
    return [theirs, hash()];
  });
  assert.deepEqual([before, after], ['', '#vd-q=ours']);
});
