import { expect } from '@open-wc/testing';
import { toPath, toPointer } from '../../../src/core/schema/issue.js';

describe('JSON pointers of issues', () => {
  it('escape what a pointer needs for itself, and are read back', () => {
    const path = ['vendors', 2, 'x-a/b', '~1', ''];
    expect(toPointer(path)).to.equal('/vendors/2/x-a~1b/~01/');
    expect(toPath(toPointer(path))).to.deep.equal(path);
    expect(toPath(toPointer([]))).to.deep.equal([]);
  });
});
