import { page } from '../controllers/unclobbered.js';

/** The part of Trusted Types that the library uses. Not every engine has it. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/**
 * The address as a `TrustedScriptURL`. A page that enforces Trusted Types must allow the policy
 * `evenhand`.
 */
function trusted(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  try {
    policy ??= trustedTypes?.createPolicy('evenhand', { createScriptURL: (url) => url });
  } catch {
    // The page does not allow the policy. A plain string still works unless it is enforced.
  }
  return policy?.createScriptURL(address) ?? address;
}

/**
 * Runs a module script with an integrity hash: the browser refuses any other content. It uses a
 * script element because `import()` takes no hash, and WebKit did not check that of a
 * `modulepreload`.
 */
export function loadModule(address: string, integrity: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.type = 'module';
    script.integrity = integrity;
    // A CSP that allows scripts by nonce only allows this one with the nonce of the page.
    const nonced = page('querySelector').call(document, 'script[nonce]');
    script.nonce = (nonced as HTMLScriptElement | null)?.nonce ?? '';
    script.onload = () => {
      script.remove();
      resolve();
    };
    script.onerror = () => {
      script.remove();
      reject(new Error(address));
    };
    script.src = trusted(address);
    document.head.append(script);
  });
}
