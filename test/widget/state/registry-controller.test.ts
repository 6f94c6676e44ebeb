import { expect, nextFrame } from '@open-wc/testing';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ReadRegistry } from '../../../src/core/reading/read-registry.js';
import { RegistryError } from '../../../src/core/reading/registry-error.js';
import type { Source } from '../../../src/widget/load/source.js';
import { RegistryController, type LoadRun } from '../../../src/widget/state/registry-controller.js';
import { makeRegistry } from '../../helpers/registries.js';

const registry = makeRegistry({ one: {} });
const read: ReadRegistry = {
  registry,
  order: { places: new Uint32Array(1), byPlace: new Uint32Array(1) },
  warnings: [],
  leftOut: 0,
};

/** A controller whose loads the test answers, in whatever order. */
function make() {
  let source: Source | undefined = { kind: 'src', url: 'a' };
  const told: string[] = [];
  const loads: { url: string; run: LoadRun; answer: (result: ReadRegistry | Error) => void }[] = [];
  const host: ReactiveControllerHost = {
    addController: (_: ReactiveController) => undefined,
    removeController: (_: ReactiveController) => undefined,
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
  };
  const controller = new RegistryController(host, {
    source: () => source,
    isComing: () => false,
    load: (from, run) =>
      new Promise((resolve, reject) => {
        const answer = (result: ReadRegistry | Error): void =>
          result instanceof Error ? reject(result) : resolve(result);
        loads.push({ url: from?.kind === 'src' ? from.url : '', run, answer });
      }),
    onLoad: () => told.push('loaded'),
    onError: ({ code }) => told.push(code),
  });
  const turnTo = (url: string): void => {
    source = { kind: 'src', url };
    controller.refresh();
  };
  return { controller, loads, told, turnTo };
}

describe('RegistryController', () => {
  it('loads when it comes into the page, and again only where the source is another', () => {
    const { controller, loads, turnTo } = make();
    controller.refresh();
    expect(loads).to.have.length(0);
    controller.hostConnected();
    turnTo('a');
    turnTo('b');
    expect(loads.map(({ url }) => url)).to.deep.equal(['a', 'b']);
  });

  it('lets only the newest load write, and tells nobody of the others', async () => {
    const { controller, loads, told, turnTo } = make();
    controller.hostConnected();
    turnTo('b');
    expect(loads[0]?.run.signal.aborted).to.equal(true);
    loads[0]?.answer(new RegistryError('http', 'late'));
    await nextFrame();
    expect([controller.state.status, ...told]).to.deep.equal(['loading']);
    loads[1]?.answer(read);
    await nextFrame();
    expect([controller.state.status, ...told]).to.deep.equal(['ready', 'loaded']);
  });

  it('keeps what is shown while it is loaded afresh, and where that fails', async () => {
    const { controller, loads, told } = make();
    controller.hostConnected();
    loads[0]?.answer(read);
    await nextFrame();
    void controller.reload();
    expect(loads[1]?.run).to.include({ fresh: true, onPreview: undefined });
    expect(controller.state.registry).to.equal(registry);
    loads[1]?.answer(new RegistryError('network', 'gone'));
    await nextFrame();
    expect([controller.state.status, controller.state.registry]).to.deep.equal(['error', registry]);
    expect(told).to.deep.equal(['loaded', 'network']);
  });

  it('takes whatever goes wrong in reading for a registry that cannot be shown', async () => {
    const { controller, loads, told } = make();
    controller.hostConnected();
    loads[0]?.answer(new TypeError('boom'));
    await nextFrame();
    expect(told).to.deep.equal(['schema']);
  });

  it('ends its load where it leaves the page, not where it is moved within it', async () => {
    const { controller, loads } = make();
    controller.hostConnected();
    controller.hostDisconnected();
    controller.hostConnected();
    await nextFrame();
    expect(loads.map(({ run }) => run.signal.aborted)).to.deep.equal([false]);
    controller.hostDisconnected();
    await nextFrame();
    expect(loads[0]?.run.signal.aborted).to.equal(true);
    controller.hostConnected();
    expect(loads).to.have.length(2);
  });
});
