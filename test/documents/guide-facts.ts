// Facts about the elements and events, from the manifest and the built classes.
import { read, runModule } from './documents.js';

interface Member {
  readonly kind: 'field' | 'method';
  readonly name: string;
}
interface Declaration {
  readonly name: string;
  readonly members?: readonly Member[];
  readonly slots?: readonly { readonly name: string }[];
}
interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}
interface EventFacts {
  readonly bubbles: boolean;
  readonly composed: boolean;
  readonly cancelable: boolean;
  readonly carries: readonly string[];
}

export const registered = [...read('src/elements/elements.ts').matchAll(/\['(eh-[\w-]+)',/g)].map(
  ([, name = '']) => name,
);
export const tokens = new Set(read('src/styles/tokens.ts').match(/(?<=var\()--eh-[\w-]+/g));

/** The declaration of a class in the manifest. */
export function declaration(name: string): Declaration {
  const { modules } = JSON.parse(read('custom-elements.json')) as Manifest;
  const found = modules
    .flatMap(({ declarations = [] }) => declarations)
    .find((one) => one.name === name);
  if (!found) throw new Error(`custom-elements.json has no ${name}.`);
  return found;
}

/** The attributes that a registered element observes, from its class. */
export function observed(name: string): readonly string[] {
  asked.elements ??= JSON.parse(
    runModule(`
      import 'evenhand/define';
      const names = ${JSON.stringify(registered)};
      console.log(JSON.stringify(Object.fromEntries(names.map((name) => [name, customElements.get(name).observedAttributes]))));
    `),
  ) as Record<string, string[]>;
  return asked.elements[name] ?? [];
}

/** The events of a guide by type, from their classes. */
export function events(): Record<string, EventFacts> {
  asked.events ??= JSON.parse(
    runModule(`
      import * as evenhand from 'evenhand';
      const events = Object.entries(evenhand).filter(([name]) => name.endsWith('Event')).map(([, Event]) => new Event());
      console.log(JSON.stringify(Object.fromEntries(events.map((event) => {
        const { bubbles, composed, cancelable } = event;
        return [event.type, { bubbles, composed, cancelable, carries: Object.keys(event).filter((key) => key !== 'isTrusted') }];
      }))));
    `),
  ) as Record<string, EventFacts>;
  return asked.events;
}

const asked: { elements?: Record<string, string[]>; events?: Record<string, EventFacts> } = {};
