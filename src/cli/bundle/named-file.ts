import { createHash } from 'node:crypto';

/** A file under two names, as embed.json lists it. */
export interface NamedFile {
  /** With a hash of the content: the file under this name never changes. */
  readonly name: string;
  /** The stable name. */
  readonly stable: string;
  readonly bytes: number;
  /** For `integrity`: a browser refuses any other content. */
  readonly integrity: string;
}

/** Names a file by its content: `embed.js` → `embed-0123456789ab.js`. */
export function namedFile(stable: string, content: Uint8Array): NamedFile {
  const [, stem = '', kind = ''] = /^(.*)\.(\w+)$/.exec(stable) ?? [];
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  return {
    name: `${stem}-${hash}.${kind}`,
    stable,
    bytes: content.length,
    integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
  };
}
