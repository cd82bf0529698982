import { expect } from 'chai';
import { readAloud } from '../../../src/proof/words/numerals.js';

describe('a number, read aloud', () => {
  const rows: [number: string, said: string][] = [
    ['0', 'zero'],
    ['7', 'seven'],
    ['12', 'twelve'],
    ['19', 'nineteen'],
    ['20', 'twenty'],
    ['75', 'seventy-five'],
    ['100', 'one hundred'],
    ['110', 'one hundred and ten'],
    ['999', 'nine hundred and ninety-nine'],
    ['1000', 'one thousand'],
    ['1,000', 'one thousand'],
    ['1,004', 'one thousand and four'],
    ['1,100', 'one thousand one hundred'],
    ['2,026', 'two thousand and twenty-six'],
    ['12,345', 'twelve thousand three hundred and forty-five'],
    ['100,000', 'one hundred thousand'],
    ['2,000,000', 'two million'],
    ['3,000,000,000', 'three billion'],
    ['1234567890123', 'one two three four five six seven eight nine zero one two three'],
    ['1099', 'one thousand and ninety-nine'],
    ['1100', 'eleven hundred'],
    ['1905', 'nineteen oh five'],
    ['1998', 'nineteen ninety-eight'],
    ['2000', 'two thousand'],
    ['2006', 'two thousand and six'],
    ['2010', 'twenty ten'],
    ['2026', 'twenty twenty-six'],
    ['2100', 'two thousand one hundred'],
    ['0.5', 'zero point five'],
    ['17.25', 'seventeen point two five'],
    ['1998.5', 'one thousand nine hundred and ninety-eight point five'],
    ['024', 'zero two four'],
  ];
  for (const [number, said] of rows) {
    it(`the number ${number} is read aloud as ${said}`, () => {
      expect(readAloud(number)).to.equal(said);
    });
  }
});
