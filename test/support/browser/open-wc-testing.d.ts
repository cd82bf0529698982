// The types of @open-wc/testing as its run-time behaves. Its own declarations pull in plugins that
// turn every `expect(a).to.equal(b)` into a promise, and know only an older major of chai's types.
// tsconfig.json (`paths`) puts this file in their place; the package itself is used as it is.
export * from '@open-wc/testing-helpers';
export declare const expect: Chai.ExpectStatic;
export declare const assert: Chai.AssertStatic;

declare global {
  namespace Chai {
    interface Assertion {
      /** axe finds nothing wrong. Only with `expect` from '@open-wc/testing'. */
      accessible(options?: { ignoredRules?: string[]; ignoredTags?: string[] }): Promise<void>;
    }
  }
}
