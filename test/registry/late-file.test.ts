// A language file whose transfer never ends counts as failed, and the next choice requests it again.
import { expect } from '@open-wc/testing';
import { FileLoadError } from '../../src/registry/file-loader.js';
import { languageFiles } from '../../src/registry/language-files.js';
import { holdLongTimers } from '../support/long-timers.js';

describe('a language file whose transfer never ends', () => {
  it('a language file that never ends counts as failed after a timeout, and is requested again at another address', async () => {
    const timers = holdLongTimers();
    const asked: string[] = [];
    document.head.append = (...nodes) => {
      for (const node of nodes)
        if (node instanceof HTMLScriptElement) asked.push(new URL(node.src).search);
    };
    try {
      const { qq } = languageFiles({ qq: ['no such file', 'late.js', 'sha384-x'] }, location.href);
      const lost = async (): Promise<unknown> => {
        const coming = (qq as () => Promise<unknown>)().catch((error: unknown) => error);
        timers.pass();
        return coming;
      };
      for (const search of ['', '?again=1']) {
        const error = await lost();
        expect(error).to.be.instanceOf(FileLoadError);
        expect((error as FileLoadError).address).to.contain(`late.js${search}`);
      }
      expect(asked).to.deep.equal(['', '?again=1']);
    } finally {
      Reflect.deleteProperty(document.head, 'append');
      timers.restore();
    }
  });
});
