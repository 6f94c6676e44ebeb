import { expect } from '@open-wc/testing';
import type { AllMessages } from '../../../src/i18n/all-messages.js';
import { es } from '../../../src/i18n/locales/es.js';
import { LocaleController } from '../../../src/widget/state/locale-controller.js';

type Answer = { readonly resolve: (messages?: AllMessages) => void; readonly reject: (cause: Error) => void };

/** A controller whose languages are answered by hand. */
function start(language: string) {
  const asked: string[] = [];
  const answers: Answer[] = [];
  let updates = 0;
  const reader = { language };
  const host = {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => void (updates += 1),
    updateComplete: Promise.resolve(true),
  };
  const controller = new LocaleController(host, {
    language: () => reader.language,
    load: (tag) => {
      asked.push(tag);
      return new Promise((resolve, reject) => answers.push({ resolve, reject }));
    },
  });
  controller.hostConnected();
  return { controller, asked, answers, reader, updates: () => updates };
}

/** Lets what waits for promises go on. */
const turn = (): Promise<void> => new Promise((resolve) => queueMicrotask(() => queueMicrotask(resolve)));

describe('LocaleController', () => {
  it('is settled at once in English of any region, and asks for nothing', () => {
    for (const language of ['en', 'en-GB', 'EN-us']) {
      const { controller, asked } = start(language);
      expect(controller.isSettled, language).to.equal(true);
      expect(controller.messages, language).to.equal(undefined);
      expect(asked).to.deep.equal([]);
    }
  });

  it('waits for another language, and asks for it once', async () => {
    const { controller, asked, answers, updates } = start('es');
    controller.hostUpdate();
    expect(asked).to.deep.equal(['es']);
    expect(controller.isSettled).to.equal(false);
    answers[0]?.resolve(es());
    await controller.settled;
    expect(controller.messages?.language).to.equal('es');
    expect(updates()).to.equal(1);
  });

  it('is settled without texts where they cannot be loaded, and where there are none', async () => {
    const failing = start('es');
    failing.answers[0]?.reject(new TypeError('Failed to fetch dynamically imported module'));
    await failing.controller.settled;
    expect(failing.controller.messages).to.equal(undefined);
    const unknown = start('tlh');
    unknown.answers[0]?.resolve();
    await unknown.controller.settled;
    expect(unknown.controller.messages).to.equal(undefined);
  });

  it('asks again where a language could not be loaded, and only there', async () => {
    const { controller, asked, answers } = start('es');
    answers[0]?.reject(new TypeError('Failed to fetch dynamically imported module'));
    await controller.settled;
    controller.again();
    controller.hostUpdate();
    answers[1]?.resolve(es());
    await turn();
    expect(controller.messages?.language).to.equal('es');
    controller.again();
    controller.hostUpdate();
    expect(asked).to.deep.equal(['es', 'es']);
  });

  it('waits two seconds for a language at most, and takes it when it comes after that', async () => {
    const { setTimeout: original } = globalThis;
    let end: (() => void) | undefined;
    let delay: number | undefined;
    globalThis.setTimeout = ((act: () => void, ms: number) => {
      end = act;
      delay = ms;
    }) as unknown as typeof setTimeout;
    const { controller, answers } = start('es');
    globalThis.setTimeout = original;
    expect(delay).to.equal(2000);
    end?.();
    await controller.settled;
    expect(controller.isSettled).to.equal(true);
    expect(controller.messages).to.equal(undefined);
    answers[0]?.resolve(es());
    await turn();
    expect(controller.messages?.language).to.equal('es');
  });

  it('keeps a language on show until the next one is there, and takes the one asked for last', async () => {
    const { controller, answers, reader } = start('es');
    answers[0]?.resolve(es());
    await controller.settled;
    for (const language of ['de', 'es-MX']) {
      reader.language = language;
      controller.hostUpdate();
    }
    expect(controller.messages?.language).to.equal('es');
    answers[2]?.resolve(es('es-MX'));
    await turn();
    expect(controller.messages?.entriesAndProviders(10000, 1)).to.equal('10,000 entradas, 1 proveedor');
    answers[1]?.resolve({ ...es(), language: 'de' });
    await turn();
    expect(controller.messages?.language).to.equal('es');
    reader.language = 'en';
    controller.hostUpdate();
    expect(controller.messages).to.equal(undefined);
  });
});
