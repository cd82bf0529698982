// The page about evenhand/testing lists every function.
import { expect } from 'chai';
import * as testing from '../../src/testing/index.js';
import { tableOf } from './documents.js';

describe('the page about evenhand/testing', () => {
  it('the page about evenhand/testing names every function, and no other', () => {
    const named = tableOf('docs/testing-a-guide.md', 'function', 'does').map(([name = '']) =>
      name.replaceAll('`', ''),
    );
    expect(named).to.have.members(Object.keys(testing));
  });
});
