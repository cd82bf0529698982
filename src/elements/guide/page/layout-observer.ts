import type { ReactiveElement } from 'lit';
import { onRegister } from '../../../registry/registry.js';

/**
 * Renders a guide again when its layout changes, and when a pack or a language is registered.
 *
 * @param registered called before the update when a pack or a language is registered
 */
export function observeLayout(guide: ReactiveElement, registered: () => void): void {
  const update = (): void => {
    guide.requestUpdate();
  };
  const observer = new MutationObserver(update);
  let stop: (() => void) | undefined;
  guide.addController({
    hostConnected() {
      observer.observe(guide, {
        childList: true,
        subtree: true,
        attributes: true,
        attributeFilter: ['slot', 'kind', 'data-replaces'],
      });
      stop = onRegister(() => {
        registered();
        update();
      });
      // The layout and the registry may have changed while the guide was out of the page.
      update();
    },
    hostDisconnected() {
      observer.disconnect();
      stop?.();
    },
  });
}
