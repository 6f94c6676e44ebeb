import { expect } from '@open-wc/testing';
import {
  isAnchor,
  readParams,
  writeParams,
  type AddressState,
} from '../../../src/core/query/query-params.js';

describe('readParams', () => {
  it('reads every field of the state', () => {
    const raw =
      'vd-category=core&vd-q=chat&vd-f-subjects=student,teacher&vd-f-status=former&vd-vendor=acme/mail';
    expect(readParams(raw, 'vd')).to.deep.equal({
      category: 'core',
      text: 'chat',
      filters: { subjects: ['student', 'teacher'], status: ['former'] },
      vendor: 'acme/mail',
    });
  });

  it('says nothing of fields that are not in the address', () => {
    expect(readParams('', 'vd')).to.deep.equal({});
    expect(readParams('page=2&q=other', 'vd')).to.deep.equal({});
    expect(readParams('vd-category=&vd-vendor=&vd-f-data=&vd-f-purposes=,', 'vd')).to.deep.equal({});
  });

  it('takes a version or a day for since, and nothing else', () => {
    expect(readParams('vd-since=12', 'vd')).to.deep.equal({ since: '12' });
    expect(readParams('vd-since=202603011430', 'vd')).to.deep.equal({ since: '202603011430' });
    expect(readParams('vd-since=2026-03-01', 'vd')).to.deep.equal({ since: '2026-03-01' });
    for (const other of ['', '0', '-1', 'yesterday', '2026-3-1', '1e9'])
      expect(readParams(`vd-since=${other}`, 'vd'), other).to.deep.equal({});
  });

  it('takes an empty text as a statement', () => {
    expect(readParams('vd-q=', 'vd')).to.deep.equal({ text: '' });
  });

  it('reads only its own prefix, as it is written', () => {
    const raw = 'vd-category=core&lists-category=extra&VD-q=x&vd-f-unknown=y';
    expect(readParams(raw, 'lists')).to.deep.equal({ category: 'extra' });
    expect(readParams(raw, 'vd')).to.deep.equal({ category: 'core' });
    expect(readParams('a.b-q=1&axb-q=2', 'a.b')).to.deep.equal({ text: '1' });
  });

  it('takes the first of a repeated parameter and drops repeated ids', () => {
    expect(readParams('vd-q=one&vd-q=two&vd-f-data=a,b,a,,b', 'vd')).to.deep.equal({
      text: 'one',
      filters: { data: ['a', 'b'] },
    });
  });

  it('reads a space as plus or percent-encoded, and commas encoded or not', () => {
    expect(readParams('vd-q=a+b%20c', 'vd').text).to.equal('a b c');
    expect(readParams('vd-f-data=a%2Cb,c', 'vd').filters).to.deep.equal({ data: ['a', 'b', 'c'] });
  });

  it('never fails on malformed escapes', () => {
    expect(readParams('vd-q=100%&%zz=1&vd-category=%E0%A4', 'vd')).to.deep.equal({
      text: '100%',
      category: '%E0%A4',
    });
  });

  it('reads what is escaped beside what only looks so, in any script', () => {
    expect(
      readParams(
        'vd-q=%D8%B5%D9%88%D8%B1%20100%+%E5%9C%B0%E5%9B%BE%20%zz&vd-f-data=%E5%AD%A6%E6%A0%A1,Foto%2C50%25',
        'vd',
      ),
    ).to.deep.equal({ text: 'صور 100% 地图 %zz', filters: { data: ['学校', 'Foto', '50%'] } });
  });

  it('reads nothing from an anchor of the page or a text directive', () => {
    expect(readParams('section-3', 'vd')).to.deep.equal({});
    expect(readParams(':~:text=vd-q', 'vd')).to.deep.equal({});
  });
});

describe('writeParams', () => {
  it('writes every field in one order, commas and slashes readable', () => {
    const state: AddressState = {
      vendor: 'acme/mail',
      filters: { status: ['former'], subjects: ['student', 'teacher'] },
      text: 'chat',
      category: 'core',
    };
    expect(writeParams('', 'vd', state)).to.equal(
      'vd-category=core&vd-q=chat&vd-f-subjects=student,teacher&vd-f-status=former&vd-vendor=acme/mail',
    );
  });

  it('leaves other parameters as they are and in their place', () => {
    const others = 'utm=a+b%2c&flag&&x=%zz&vd-other=1&my-vd-q=2&=';
    expect(writeParams(others, 'vd', { text: 'x' })).to.equal(`${others}&vd-q=x`);
    expect(writeParams(`vd-q=old&${others}&vd-category=core`, 'vd', {})).to.equal(others);
  });

  it('replaces every one of its own that stands there, repeated or written by another version', () => {
    expect(writeParams('vd-q=a&vd-q=b&vd-view=changes&p=1', 'vd', { text: 'c' })).to.equal('p=1&vd-q=c');
  });

  it('leaves the parameters of another instance alone', () => {
    expect(writeParams('lists-q=a&vd-q=b', 'lists', {})).to.equal('vd-q=b');
  });

  it('leaves an address without ours as it is when there is nothing to write', () => {
    for (const raw of ['', 'section-3', 'a=1&b', '/route?x=1']) {
      expect(writeParams(raw, 'vd', {})).to.equal(raw);
    }
  });

  it('writes what readParams reads back, whatever the text', () => {
    for (const text of ['a b', 'a+b', '100% & more=x', '#?/,', 'Zoë 株式会社 😀', '']) {
      const raw = writeParams('p=1', 'vd', { text });
      expect(raw).to.match(/^p=1&vd-q=[^\s#&+]*$/);
      expect(readParams(raw, 'vd')).to.deep.equal({ text });
      expect(new URLSearchParams(raw).get('vd-q')).to.equal(text);
    }
  });
});

describe('a prefix of any signs', () => {
  for (const prefix of [
    'a&b',
    'a=b',
    '#',
    '?',
    '%',
    '%26',
    'a b',
    'a+b',
    'é',
    '😀',
    '\uD83D',
    '',
    '/',
    '__proto__',
  ]) {
    it(`is read back as it was written: ${JSON.stringify(prefix)}`, () => {
      const state: AddressState = { text: 'chat', filters: { data: ['a', 'b'] } };
      const others = 'a&b=1&x=%zz';
      for (const part of ['hash', 'search'] as const) {
        const url = new URL('https://example.org/');
        url[part] = writeParams(others, prefix, state);
        expect(readParams(url[part].slice(1), prefix)).to.deep.equal(state);
        expect(readParams(url[part].slice(1), `${prefix}x`)).to.deep.equal({});
        expect(writeParams(url[part].slice(1), prefix, {})).to.equal(others);
      }
    });
  }
});

describe('an address as long as a browser takes', () => {
  const LONG = 1_000_000;

  it('is read up to a limit, never in the middle of a sign', () => {
    for (const sign of ['a', 'é', '株', '😀', '%', '+']) {
      for (const shift of ['', 'x', 'xx', 'xxx']) {
        const typed = (shift + sign.repeat(LONG / 8)).trim();
        const { text = '' } = readParams(writeParams('', 'vd', { text: typed }), 'vd');
        expect(text.length).to.be.within(600, 8_000);
        expect(typed.startsWith(text), `${shift}${sign}`).to.equal(true);
      }
    }
  });

  it('keeps what is not ours byte for byte, and finds ours behind it', () => {
    for (const foreign of [
      'x'.repeat(LONG),
      `x=${'%41'.repeat(LONG / 3)}`,
      '&'.repeat(LONG),
      'a=1&'.repeat(LONG / 4),
    ]) {
      const raw = writeParams(foreign, 'vd', { text: 'chat' });
      expect(raw === `${foreign}&vd-q=chat`).to.equal(true);
      expect(readParams(raw, 'vd')).to.deep.equal({ text: 'chat' });
    }
  });
});

describe('what is not ours in an address', () => {
  it('is not decoded where its name is longer than any of ours, nor is what it says', () => {
    const real = globalThis.decodeURIComponent;
    let decoded = 0;
    globalThis.decodeURIComponent = (signs) => {
      decoded += signs.length;
      return real(signs);
    };
    try {
      const foreign = ['%41'.repeat(10_000), `${'%76'.repeat(10_000)}=1`, `x=${'%41'.repeat(10_000)}`];
      expect(readParams(`${foreign.join('&')}&vd-q=%41`, 'vd')).to.deep.equal({ text: 'A' });
    } finally {
      globalThis.decodeURIComponent = real;
    }
    expect(decoded).to.equal(3);
  });
});

describe('writeParams with half a surrogate pair', () => {
  it('does not fail', () => {
    expect(writeParams('', 'vd', { text: 'a\uD83D' })).to.equal('vd-q=a%EF%BF%BD');
  });
});

describe('isAnchor', () => {
  it('is true of a fragment without parameters', () => {
    expect(isAnchor('section-3')).to.equal(true);
    expect(isAnchor('')).to.equal(false);
    expect(isAnchor('vd-q=a')).to.equal(false);
  });
});
