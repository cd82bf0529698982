import type { ActorLogic, EventObject, Snapshot } from 'xstate';

/** What guards and actions are told, as XState tells them. */
interface Told<Context, Event> {
  readonly context: Context;
  readonly event: Event;
}

/** Where an event may lead; of several the first whose guard holds is taken. One without target and actions forbids. */
interface Transition<Target, Guard, Action> {
  readonly guard?: Guard;
  readonly target?: Target;
  readonly actions?: readonly Action[];
}

type On<Event extends EventObject, Target, Guard, Action> = {
  readonly [Type in Event['type']]?:
    Transition<Target, Guard, Action> | readonly Transition<Target, Guard, Action>[];
};

/** As much of an XState machine config as is run here: states side by side, and guards and actions by their names. */
export interface FlatChart<
  State extends string,
  Context,
  Event extends EventObject,
  Input,
  Guard extends string,
  Action extends string,
> {
  readonly id: string;
  readonly context: (given: { readonly input: Input }) => Context;
  readonly initial: NoInfer<State>;
  /** Taken when the state has no transition for an event. */
  readonly on: On<Event, `.${NoInfer<State>}`, NoInfer<Guard>, NoInfer<Action>>;
  readonly states: Readonly<
    Record<
      State,
      {
        readonly entry?: readonly NoInfer<Action>[];
        readonly on: On<Event, NoInfer<State>, NoInfer<Guard>, NoInfer<Action>>;
      }
    >
  >;
}

/** XState's snapshot, without what only nested charts and children need. */
export interface FlatSnapshot<State, Context, Event> {
  readonly status: 'active' | 'stopped';
  readonly output: undefined;
  readonly error: undefined;
  readonly value: State;
  readonly context: Context;
  matches(state: State): boolean;
  /** Whether the event would change anything. */
  can(event: Event): boolean;
}

export interface FlatLogic<State, Context, Event extends EventObject, Input> extends ActorLogic<
  FlatSnapshot<State, Context, Event>,
  Event,
  Input
> {
  /** A snapshot to begin with in the midst, for `createActor`. */
  resolveState(at: {
    readonly value: State;
    readonly context: Context;
  }): FlatSnapshot<State, Context, Event>;
}

/** Runs a flat chart in XState's own actor. XState's interpreter, made for any chart, does the same with four times the bytes. */
export function interpret<
  State extends string,
  Context,
  Event extends EventObject,
  Input,
  Guard extends string,
  Action extends string,
>(
  chart: FlatChart<State, Context, Event, Input, Guard, Action>,
  guards: Readonly<Record<Guard, (told: Told<Context, Event>) => boolean>>,
  actions: Readonly<Record<Action, (told: Told<Context, Event>) => Partial<Context>>>,
): FlatLogic<State, Context, Event, Input> {
  type Taken = Transition<string, Guard, Action>;
  type Shown = FlatSnapshot<State, Context, Event>;

  /** The transition that an event takes; undefined: it changes nothing. */
  const taken = (value: State, told: Told<Context, Event>): Taken | undefined => {
    const first = (on: object): Taken | undefined =>
      [(on as Record<string, Taken | Taken[]>)[told.event.type] ?? []]
        .flat()
        .find(({ guard }) => !guard || guards[guard](told));
    const found = first(chart.states[value].on) ?? first(chart.on);
    return found?.target || found?.actions ? found : undefined;
  };
  const act = (names: readonly Action[], { context, event }: Told<Context, Event>): Context =>
    names.reduce((now, name) => ({ ...now, ...actions[name]({ context: now, event }) }), context);
  const entry = (value: State): readonly Action[] => chart.states[value].entry ?? [];
  const show = (value: State, context: Context, status: Shown['status'] = 'active'): Shown => ({
    status,
    output: undefined,
    error: undefined,
    value,
    context,
    matches: (state) => state === value,
    can: (event) => taken(value, { context, event }) !== undefined,
  });

  return {
    config: chart,
    getInitialSnapshot: (_, input) =>
      show(
        chart.initial,
        act(entry(chart.initial), {
          context: chart.context({ input }),
          event: { type: 'xstate.init' } as Event,
        }),
      ),
    transition: (snapshot, event) => {
      const { value, context } = snapshot;
      if (event.type === 'xstate.stop') return show(value, context, 'stopped');
      const found = taken(value, { context, event });
      if (!found) return snapshot;
      const target = (found.target ?? value).replace('.', '') as State;
      // A state's own transition to itself does not enter it anew; one of the whole chart does.
      const entered = found.target && found.target !== value ? entry(target) : [];
      return show(target, act([...(found.actions ?? []), ...entered], { context, event }));
    },
    resolveState: ({ value, context }) => show(value, context),
    getPersistedSnapshot: (snapshot) => snapshot,
    restoreSnapshot: (snapshot) => {
      const { value, context, status } = snapshot as Snapshot<unknown> & Shown;
      return show(value, context, status);
    },
  };
}
