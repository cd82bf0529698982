import { expect } from 'chai';
import { problemCodes } from '../../../src/proof/prove/codes.js';
import { messages } from '../seeds/messages/index.js';

describe('the message of a problem', () => {
  for (const [problem, message] of messages) {
    it(`a message is complete sentences without placeholders: ${problem}`, () => {
      expect(message).to.match(/[.?]$/);
      expect(message.split(' ').length).to.be.at.least(4);
      expect(message).not.to.match(/undefined|null\b.*null|\[object|NaN| {2}|^ | \.|""$/);
    });
  }
});

describe('the meaning of a code', () => {
  for (const [code, meaning] of Object.entries(problemCodes)) {
    it(`a code is explained in one plain sentence: ${code}`, () => {
      expect(meaning).to.match(/^[A-Z].{15,}\.$/);
    });
  }
});
