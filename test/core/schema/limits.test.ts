import { expect } from '@open-wc/testing';
import { parseDocument } from '../../../src/core/reading/parse-document.js';
import { makeDocument } from '../../helpers/registries.js';

describe('limits of a registry', () => {
  it('leaves out links of the organization that no header has room for, and says so', () => {
    const policies = Array.from({ length: 65 }, (_, at) => ({
      name: `Policy ${at}`,
      url: `https://acme.example/${at}`,
    }));
    const { document, warnings } = parseDocument(
      makeDocument({ apple: {} }, { organization: { name: 'Acme', policies } }),
    );
    expect(document.organization.policies).to.have.length(64);
    expect(warnings.map(({ pointer }) => pointer)).to.deep.equal(['/organization/policies']);
  });
});
