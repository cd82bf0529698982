import { expect } from 'chai';
import { freshnessOf } from '../../src/domain/dates.js';

const dates = (due: string) => ({ written: '2026-11-22', searched: '2026-11-22', due });
/** An instant without a zone is in the reader's zone. */
const at = (instant: string, due = '2027-11-22') => freshnessOf(dates(due), new Date(instant));

describe('the freshness of a pack’s dates', () => {
  it('a pack is fresh on the day it was written', () => {
    expect(at('2026-11-22T12:00:00')).to.equal('current');
  });

  it('a pack is fresh until the end of its due date', () => {
    expect(at('2027-11-22T23:59:59.999')).to.equal('current');
  });

  it('a pack is due from the day after its due date', () => {
    expect(at('2027-11-23T00:00:00')).to.equal('due');
  });

  it('a pack is due until the end of the same day a year later', () => {
    expect(at('2028-11-22T23:59:59.999')).to.equal('due');
  });

  it('a pack has expired a year and a day after its due date', () => {
    expect(at('2028-11-23T00:00:00')).to.equal('expired');
  });

  it('a pack due on a leap day expires after the end of the next February', () => {
    expect(at('2029-02-28T12:00:00', '2028-02-29')).to.equal('due');
    expect(at('2029-03-01T00:00:00', '2028-02-29')).to.equal('expired');
  });
});
