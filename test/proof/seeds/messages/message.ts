/** Code and path of a problem, and its whole message. */
export type Message = readonly [problem: string, message: string];
