import { expect } from '@open-wc/testing';
import { cutToQuestion } from '../../../../../src/core/query/search/question/cut-to-question.js';

describe('cutToQuestion', () => {
  for (const text of ['who gets names', 'My son has asthma. Who knows?', 'Alexandria Who', 'googledocs'])
    it(`leaves "${text}" as it is`, () => {
      expect(cutToQuestion(text)).to.equal(text);
    });

  it('takes the question out of a letter', () => {
    const letter =
      'Good evening. I run the library of our school and look after forty tablets. Who gets their device IDs? Kind regards, Jo';
    expect(cutToQuestion(letter)).to.equal('Who gets their device IDs?');
  });

  it('takes the request out of a letter without a question', () => {
    const letter =
      'We look at all our suppliers before the new term begins in the autumn. Please name all firms that get photos. Many thanks.';
    expect(cutToQuestion(letter)).to.equal('Please name all firms that get photos.');
  });

  it('keeps whom "his" and "her" are about', () => {
    const letter =
      'Our little girl has just started at the new school around the corner and likes it a lot. Who gets her photos?';
    expect(cutToQuestion(letter)).to.equal('Who gets her photos? (Our little girl)');
  });

  it('says again what a second question speaks of', () => {
    expect(cutToQuestion('who has our old photos, and who deletes them?')).to.equal(
      'who has our old photos, and who deletes our old photos?',
    );
    for (const text of [
      'who has photos and who are they',
      'is it kept, and by whom',
      'the names and those of parents',
    ])
      expect(cutToQuestion(text)).to.equal(text);
  });

  it('leaves out what wakes an assistant', () => {
    expect(cutToQuestion('hey Siri, who gets names')).to.equal('who gets names');
    expect(cutToQuestion('hello Alexa, who gets names')).to.equal('who gets names');
    expect(cutToQuestion('OK Google who gets names')).to.equal('who gets names');
    expect(cutToQuestion('google who gets names')).to.equal('google who gets names');
  });

  it('cuts what is too long to be typed', () => {
    expect(cutToQuestion('name '.repeat(500))).to.have.length(200);
  });
});
