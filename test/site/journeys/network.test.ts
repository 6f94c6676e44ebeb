import assert from 'node:assert/strict';
import { FAULTS, startFaultyServer } from '../../helpers/faulty-server.js';
import { bundleReader, startJourneys } from './journey.js';
import type { Reader } from './reader.js';

const journey = startJourneys();

declare const reader: Reader;

journey(
  'says in one sentence what is wrong with a list, whatever its server does, and shows it once it comes',
  async (demo) => {
    const server = await startFaultyServer(await bundleReader());
    try {
      await demo.page.goTo(server.url);
      const addresses: Record<string, string> = {
        ...server.lists,
        'refused by its computer': 'http://127.0.0.1:9/list.json',
        'kept to another origin': server.elsewhere,
      };
      const ask = (lists: Readonly<Record<string, string>>): Promise<(readonly [string, string])[]> =>
        demo.run(
          (lists) =>
            Promise.all(
              Object.entries(lists).map(
                ([name, src]) =>
                  new Promise<readonly [string, string]>((resolve) => {
                    const list = document.createElement('vendor-disclosure');
                    list.addEventListener('vd-load', () => resolve([name, 'shown']));
                    list.addEventListener('vd-error', ({ code }) => resolve([name, code]));
                    list.setAttribute('src', src);
                    list.setAttribute('label', name);
                    list.append(`Ask us: ${name}.`);
                    document.body.append(list);
                  }),
              ),
            ),
          lists,
        );
      // Those that flood come by themselves: beside them others would not be read in time.
      const isFlood = ([name]: readonly [string, string]): boolean => FAULTS[name]?.isFlood === true;
      const all = Object.entries(addresses);
      const codes = [
        ...(await ask(Object.fromEntries(all.filter((one) => !isFlood(one))))),
        ...(await ask(Object.fromEntries(all.filter(isFlood)))),
      ];
      for (const [name, code] of codes) {
        const fault = FAULTS[name];
        assert.ok((fault ? (fault.codes ?? ['shown']) : ['network']).includes(code), `${name}: ${code}`);
      }
      const failed = codes.filter(([, code]) => code !== 'shown').map(([name]) => name);
      const said = await demo.run(
        (names) =>
          names.map((name) => {
            const list = document.querySelector(`vendor-disclosure[label="${name}"]`) as HTMLElement;
            return {
              name,
              alerts: reader.findAll(list, 'alert').length,
              ways: reader.findAll(list, 'button', 'Try again').length,
              isFallbackSeen: list.innerText.includes('Ask us'),
            };
          }),
        failed,
      );
      for (const one of said)
        assert.deepEqual(one, { name: one.name, alerts: 1, ways: 1, isFallbackSeen: true });

      // Back by itself with the network where it may come back, else by the reader.
      server.mend();
      const passing = codes
        .filter(([name, code]) => ['network', 'timeout'].includes(code) && name in FAULTS)
        .map(([name]) => name);
      await demo.run(
        (all, own) => {
          const shown = (name: string) => {
            const list = document.querySelector(`vendor-disclosure[label="${name}"]`) as HTMLElement;
            return reader.until(
              `the list of ${name}`,
              () => reader.findAll(list, 'heading', 'Apple').length === 1,
            );
          };
          dispatchEvent(new Event('online'));
          return Promise.all(own.map(shown)).then(() => {
            for (const name of all.filter((one) => !own.includes(one))) {
              const list = document.querySelector(`vendor-disclosure[label="${name}"]`) as HTMLElement;
              reader.findAll(list, 'button', 'Try again')[0]?.click();
            }
            return Promise.all(all.map(shown)).then(() => undefined);
          });
        },
        failed.filter((name) => name in FAULTS),
        passing,
      );
    } finally {
      await server.close();
    }
  },
);

journey('shows a list by itself once its server is back', async (demo) => {
  const server = await startFaultyServer(await bundleReader());
  const { wavering } = server;
  try {
    const show = (): Promise<void> =>
      demo.run((src) => {
        const list = document.createElement('vendor-disclosure');
        list.setAttribute('src', src);
        document.body.replaceChildren(list);
      }, wavering.url);
    await demo.page.goTo(server.url);
    await wavering.stop();
    await show();
    await demo.has('button', 'Try again');
    await wavering.start();
    await demo.has('heading', 'Apple');
    await demo.run(() =>
      reader.until('nothing said of a failure', () => reader.findAll(document.body, 'alert').length === 0),
    );
  } finally {
    await server.close();
  }
});

journey(
  'keeps its list where the network goes, and has the next one by itself once it is back',
  async (demo) => {
    const server = await startFaultyServer(await bundleReader());
    try {
      await demo.page.goTo(`${server.url}one.html`);
      await demo.has('heading', 'Apple');
      await demo.page.setOffline(true);
      await demo.search('banana');
      await demo.hasVendors('Banana');
      await demo.run((src) => {
        const other = document.createElement('vendor-disclosure');
        other.setAttribute('src', src);
        document.body.replaceChildren(other);
      }, server.wavering.url);
      await demo.has('button', 'Try again');
      await demo.page.setOffline(false);
      await demo.has('heading', 'Apple');
    } finally {
      await server.close();
    }
  },
  'be without a network',
);

journey(
  'is as it was left where a reader comes back to the page, and shown where it was left too early',
  async (demo) => {
    const server = await startFaultyServer(await bundleReader());
    const leaveAndReturn = async (): Promise<void> => {
      await demo.page.goTo('about:blank');
      await demo.page.goBack();
    };
    try {
      await demo.page.goTo(`${server.url}one.html`);
      await demo.has('heading', 'Apple');
      await demo.search('banana');
      await demo.hasVendors('Banana');
      await demo.hasAddress(/vd-q=banana/);
      await leaveAndReturn();
      await demo.hasAddress(/vd-q=banana/);
      await demo.hasVendors('Banana');
      await demo.page.goTo(`${server.url}early.html`);
      server.mend();
      await leaveAndReturn();
      await demo.hasAddress(/early/);
      await demo.has('heading', 'Apple');
    } finally {
      await server.close();
    }
  },
  'keep a page that is left',
);
