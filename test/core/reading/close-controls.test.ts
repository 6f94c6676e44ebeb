import { expect } from '@open-wc/testing';
import { closeControls } from '../../../src/core/reading/close-controls.js';

describe('closeControls', () => {
  it('closes what a text opens, and nothing that it did not', () => {
    expect(closeControls('a\u202e\u2067b')).to.equal('a\u202e\u2067b\u2069\u202c');
    expect(closeControls('\u2069a\u202c')).to.equal('a');
  });

  it('closes it in the paragraph that opens it: where lines are drawn as lines, nothing reaches the next', () => {
    for (const end of ['\n', '\r\n', '\x85', '\u2029', '\n\n']) {
      expect(closeControls(`a\u2068b${end}c`)).to.equal(`a\u2068b\u2069${end}c`);
      // What closes it in another paragraph would close an isolate that stands around the text.
      expect(closeControls(`a\u202eb${end}c\u202c`)).to.equal(`a\u202eb\u202c${end}c`);
      expect(closeControls(`a\u2067b${end}c\u2069`)).to.equal(`a\u2067b\u2069${end}c`);
    }
  });
});
