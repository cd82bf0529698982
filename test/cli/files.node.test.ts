// Files in the encodings that editors and systems write. Needs no build.
import { expect } from 'chai';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileError, readPack } from '../../src/cli/files.js';

const root = mkdtempSync(join(tmpdir(), 'evenhand-files-'));
after(() => {
  rmSync(root, { recursive: true, force: true });
});

let folders = 0;
function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = join(root, String((folders += 1)));
  mkdirSync(join(folder, 'text'), { recursive: true });
  for (const [name, content] of Object.entries({ 'pack.json': '{ "id": "tea" }', ...files }))
    writeFileSync(join(folder, name), content);
  return folder;
}
/** Code and message of the refusal, without the folder's name. */
function refusalOf(folder: string): string {
  try {
    readPack(folder);
  } catch (error) {
    if (error instanceof FileError)
      return `${error.code} ${error.message.replaceAll(`${folder}/`, '')}`;
    throw error;
  }
  return 'none';
}
const bom = Buffer.from([0xef, 0xbb, 0xbf]);

describe('a file of a pack', () => {
  it('a file may begin with a byte order mark', () => {
    const folder = folderWith({
      'pack.json': Buffer.concat([bom, Buffer.from('{ "id": "tea" }')]),
      'text/en.json': Buffer.concat([bom, Buffer.from('{ "title": "Té" }')]),
    });
    expect(readPack(folder)).to.deep.equal({ id: 'tea', text: { en: { title: 'Té' } } });
  });

  it('a file with a byte of Windows-1252 is refused with file and line', () => {
    const content = Buffer.from('{\n  "other": "é",\n  "title": "Ro\xf3ts"\n}', 'latin1');
    const utf8 = Buffer.from('{\n  "other": "é",\n', 'utf8');
    const mixed = Buffer.concat([utf8, content.subarray(content.indexOf('  "title"'))]);
    expect(refusalOf(folderWith({ 'text/en.json': mixed }))).to.match(
      /^file-encoding text\/en\.json:3: expected UTF-8, found other bytes in this line/,
    );
  });

  it('a file in UTF-16 is refused with the name of its encoding', () => {
    const json = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('{}', 'utf16le')]);
    expect(refusalOf(folderWith({ 'text/en.json': json }))).to.match(
      /^file-encoding text\/en\.json: expected UTF-8, found UTF-16\. Save the file as UTF-8/,
    );
  });

  it('a file with the line ends of Windows is read, and its problems keep their line numbers', () => {
    const lines = ['{', '  "title": "Té",', '  "other": "é"', '}'];
    const read = readPack(folderWith({ 'text/en.json': lines.join('\r\n') }));
    expect(read).to.have.nested.property('text.en.title', 'Té');
    const twice = lines.with(2, '  "title": "Tea"');
    const [unix, windows] = ['\n', '\r\n'].map((end) =>
      refusalOf(folderWith({ 'text/en.json': twice.join(end) })),
    );
    expect(windows)
      .to.equal(unix)
      .and.to.match(/^key-twice text\/en\.json:3:/);
  });

  it('a file with a duplicate key is refused with line and column', () => {
    expect(
      refusalOf(folderWith({ 'pack.json': '{ "version": "1",\n  "version": "2" }' })),
    ).to.match(/^key-twice pack\.json:2:3: duplicate key "version"/);
    const notes = '{ "notes": { "a": { "title": "A" },\n "b": { "title": "B" },\n "a": {} } }';
    expect(refusalOf(folderWith({ 'text/en.json': notes }))).to.match(
      /^key-twice text\/en\.json:3:2: duplicate key "a"/,
    );
  });

  it('a file is ignored when its name begins with a dot, as macOS and Emacs create them', () => {
    const folder = folderWith({
      'text/en.json': '{}',
      'text/._en.json': Buffer.from([0, 5, 22, 7, 0xff]),
    });
    symlinkSync('nobody@nowhere.1', join(folder, 'text/.#en.json'));
    expect(readPack(folder)).to.deep.equal({ id: 'tea', text: { en: {} } });
  });
});
