import type { VendorDisclosureElement } from '../../src/widget/elements/vendor-disclosure/vendor-disclosure-element.js';
import { place } from './element.js';
import type * as Roles from './roles.js';

/** A page of its own inside of the test's, whose built-in objects are its own. */
export interface Frame {
  readonly window: Window & typeof globalThis;
  readonly element: VendorDisclosureElement;
  /** Looks with the frame's own classes. */
  readonly roles: typeof Roles;
  /** Errors that reached the page. */
  readonly thrown: readonly string[];
  /** What was written to its console as a warning. */
  readonly warnings: readonly string[];
}

interface FrameWindow extends Window {
  thrown: string[];
  warnings: string[];
  roles: typeof Roles;
}

export interface Hostile {
  /** A script of the page that runs before ours. */
  readonly first?: string;
  /** Modules of ours, one after the other. */
  readonly modules?: readonly string[];
  /** `vd-load`, or how far the frame must be: once all is imported. */
  readonly until?: 'vd-load' | 'imported';
}

const registry = {
  formatVersion: 1,
  version: 1,
  lastUpdated: '2026-03-01',
  language: 'en',
  organization: { name: 'Acme' },
  categories: [
    { id: 'main', name: 'Main' },
    { id: 'side', name: 'Side' },
  ],
  vocabulary: {
    subjects: [
      { id: 'student', name: 'Students' },
      { id: 'teacher', name: 'Teachers' },
    ],
    dataTypes: [{ id: 'name', name: 'Name' }],
  },
  vendors: ['apple', 'banana', 'cherry'].map((id, at) => ({
    id,
    name: id[0]?.toUpperCase() + id.slice(1),
    disclosures: [
      {
        id: 'row',
        category: at === 2 ? 'side' : 'main',
        purpose: `What ${id} does.`,
        data: [{ type: 'name', flow: 'sent' }],
        subjects: [{ id: at === 0 ? 'student' : 'teacher' }],
      },
    ],
  })),
};

/** Whole: WebKit resolves what a script of `srcdoc` imports against `about:srcdoc`. */
const here = (path: string): string => new URL(path, location.href).href;

/** Opens a page with the element in it and waits until its list is shown. */
export async function openFrame({
  first = '',
  modules = ['/src/define.ts'],
  until = 'vd-load',
}: Hostile): Promise<Frame> {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  // The helpers come first, so that the page's mischief meets our code alone.
  frame.srcdoc = `<!doctype html><html lang="en">
    <script>
      var thrown = [], warnings = [];
      addEventListener('error', (event) => thrown.push(String(event.message)));
      addEventListener('unhandledrejection', (event) => thrown.push(String(event.reason)));
      console.warn = (...words) => warnings.push(words.join(' '));
    </script>
    <vendor-disclosure><p>Ask us.</p><script type="application/json">${JSON.stringify(registry)}</script></vendor-disclosure>
    <script type="module">
      globalThis.roles = await import('${here('/test/helpers/roles.ts')}');
      const loaded = new Promise((resolve) => document.addEventListener('vd-load', resolve, { once: true }));
      (0, eval)(${JSON.stringify(first).replaceAll('<', '\\u003c')});
      for (const module of ${JSON.stringify(modules.map(here))}) {
        await import(module).catch((error) => thrown.push(String(error)));
      }
      if (${JSON.stringify(until)} === 'vd-load' && thrown.length === 0) await loaded;
      parent.postMessage('ready');
    </script></html>`;
  const ready = new Promise((resolve) => addEventListener('message', resolve, { once: true }));
  place().append(frame);
  await ready;
  const page = frame.contentWindow as unknown as FrameWindow & typeof globalThis;
  return {
    window: page,
    element: page.document.querySelector('vendor-disclosure') as VendorDisclosureElement,
    roles: page.roles,
    thrown: page.thrown,
    warnings: page.warnings,
  };
}
