import { expect } from '@open-wc/testing';
import { rememberLook } from '../../../src/widget/state/last-look.js';

describe('rememberLook', () => {
  const list = 'https://example.org/list.json';
  const look = (version: number, day: string) => rememberLook(list, version, new Date(day));
  afterEach(() => localStorage.clear());

  it('knows nothing on the first day, and the version of the last day after that', () => {
    expect(look(4, '2026-03-01')).to.equal(undefined);
    expect(look(4, '2026-03-01T20:00Z')).to.equal(undefined);
    expect(look(6, '2026-03-09')).to.equal(4);
  });

  it('counts from the day before, however often one looks in a day', () => {
    look(4, '2026-03-01');
    expect(look(5, '2026-03-09T08:00Z')).to.equal(4);
    expect(look(6, '2026-03-09T18:00Z')).to.equal(4);
    expect(look(6, '2026-03-10')).to.equal(6);
  });

  it('keeps lists apart', () => {
    look(4, '2026-03-01');
    expect(rememberLook('other', 4, new Date('2026-03-02'))).to.equal(undefined);
  });

  it('starts anew where what was kept cannot be read', () => {
    localStorage.setItem(`vendor-disclosure ${list}`, '{"day": 5');
    expect(look(4, '2026-03-01')).to.equal(undefined);
    localStorage.setItem(`vendor-disclosure ${list}`, '{"day": 5, "version": "x"}');
    expect(look(4, '2026-03-01')).to.equal(undefined);
    expect(look(5, '2026-03-02')).to.equal(4);
  });

  it('keeps nothing, and says nothing, where storage is blocked', () => {
    const own = Object.getOwnPropertyDescriptor(window, 'localStorage');
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
    try {
      expect(look(4, '2026-03-01')).to.equal(undefined);
    } finally {
      if (own) Object.defineProperty(window, 'localStorage', own);
    }
  });
});
