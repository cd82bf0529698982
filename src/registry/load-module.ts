import { page } from '../controllers/unclobbered.js';

/** What the library uses of Trusted Types, which not every engine has. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** The address as a script element takes it under Trusted Types. A page that enforces them must allow this policy. */
function trusted(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  try {
    policy ??= trustedTypes?.createPolicy('evenhand', { createScriptURL: (url) => url });
  } catch {
    // The page does not allow the policy. The plain string still works where scripts are not enforced.
  }
  return policy?.createScriptURL(address) ?? address;
}

/**
 * Runs a module script whose content has this integrity hash; the browser refuses any other content.
 * A script element, because `import()` takes no hash, and WebKit did not check the hash of a `modulepreload`.
 */
export function loadModule(address: string, integrity: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.type = 'module';
    script.integrity = integrity;
    // A policy that admits scripts by nonce alone admits this one with the nonce of the page.
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
