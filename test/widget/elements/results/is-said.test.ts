import { expect } from '@open-wc/testing';
import { isSaid } from '../../../../src/widget/elements/results/is-said.js';

describe('isSaid', () => {
  it('knows the words of a name again in a sentence, whatever their ending', () => {
    expect(isSaid('Taking payments', 'Takes the payments for subscriptions.')).to.equal(true);
    expect(isSaid('Organizing tasks', 'Organizes the task lists of our teams.')).to.equal(true);
    expect(isSaid('Поддержка', 'Поддержка школ.')).to.equal(true);
  });

  it('takes no word for another that begins alike, nor a part for the whole', () => {
    expect(isSaid('Contact', 'Keeps contracts.')).to.equal(false);
    expect(isSaid('Form', 'Changes the format of pictures.')).to.equal(false);
    expect(isSaid('Sending email', 'Sends text messages.')).to.equal(false);
  });
});
