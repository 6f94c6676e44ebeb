import { expect } from '@open-wc/testing';
import { loadSpoken } from '../../../../../src/core/query/search/languages/load-spoken.js';
import { finish } from '../../../../../src/core/work/do-steps.js';
import { asSteps } from '../../../../../src/core/work/in-steps.js';
import { startTongue } from '../../../../../src/core/query/search/languages/tongue.js';
import { writeApart } from '../../../../../src/core/query/search/languages/write-apart.js';
import { makeRegistry } from '../../../../helpers/registries.js';

describe('Words that a language writes as one', () => {
  it('are taken apart where both halves mean something, and no others', async () => {
    const registry = makeRegistry({ acme: {} }, { language: 'de' });
    const german = finish(asSteps(startTongue(registry, await loadSpoken(registry))));
    const asks = [
      ['Wer hat Schülerfotos?', 'Wer hat Schüler fotos?'],
      ['Elternnamen', 'Eltern namen'],
      ['Kinderdaten', 'Kinder daten'],
      ['Gesundheitsdaten', 'Gesundheitsdaten'],
      ['Umpteenfotos', 'Umpteenfotos'],
      ['Fotozeppelin', 'Fotozeppelin'],
    ] as const;
    for (const [text, apart] of asks) expect(writeApart(text, german), text).to.equal(apart);
    const english = makeRegistry({ acme: {} });
    expect(writeApart('childphotos', finish(asSteps(startTongue(english))))).to.equal('childphotos');
  });
});
