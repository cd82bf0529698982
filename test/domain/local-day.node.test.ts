// Node reads `TZ` again when it is set, so one process can use three zones.
import { expect } from 'chai';
import { freshnessOf, localDay } from '../../src/domain/dates.js';
import type { Text } from '../../src/domain/pack.js';
import { toJson } from '../../src/takeaway/json.js';
import { toLetter } from '../../src/takeaway/letter.js';
import { toRecordNote } from '../../src/takeaway/record-note.js';
import { wholePack } from '../support/packs/whole-pack.js';

const places: [zone: string, instant: string, day: string, said: string][] = [
  ['Europe/Madrid', '2026-11-27T23:30:00Z', '2026-11-28', '28 November 2026'],
  ['Asia/Shanghai', '2026-11-27T22:00:00Z', '2026-11-28', '28 November 2026'],
  ['America/Los_Angeles', '2026-11-28T02:00:00Z', '2026-11-27', '27 November 2026'],
];

describe('the day of an export', () => {
  const { TZ } = process.env;
  afterEach(() => {
    if (TZ === undefined) delete process.env['TZ'];
    else process.env['TZ'] = TZ;
  });

  for (const [zone, instant, day, said] of places) {
    it(`the reader’s day is ${day} in ${zone} at ${instant}: in letter, note, data and freshness`, () => {
      process.env['TZ'] = zone;
      const today = new Date(instant);
      const pack = wholePack();
      const taking = { text: pack.text['en'] as Text, today };
      expect(localDay(today)).to.equal(day);
      expect(toLetter(pack, {}, taking).facts[0]).to.include(said);
      expect(toRecordNote(pack, {}, taking)).to.include(said);
      expect(toJson(pack, {}, taking).made).to.equal(day);
      const due = (on: string) => freshnessOf({ written: on, searched: on, due: on }, today);
      expect([due(day), due('2026-11-26')]).to.deep.equal(['current', 'due']);
      expect(due('2026-11-27')).to.equal(day === '2026-11-27' ? 'current' : 'due');
    });
  }
});
