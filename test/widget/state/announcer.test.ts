import { expect } from '@open-wc/testing';
import { Announcer } from '../../../src/widget/state/announcer.js';

const makeAnnouncer = (): Announcer =>
  new Announcer({
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
  });

describe('Announcer', () => {
  it('does not say again what was read because the focus went there', () => {
    const announcer = makeAnnouncer();
    announcer.read = '1 entry matches';
    announcer.say('1 entry matches');
    expect(announcer.words).to.equal('');
    announcer.say('2 entries match');
    expect(announcer.words).to.equal('2 entries match');
  });

  it('says it of the next question', () => {
    const announcer = makeAnnouncer();
    announcer.read = '1 entry matches';
    announcer.clear();
    announcer.say('1 entry matches');
    expect(announcer.words).to.equal('1 entry matches');
  });
});
