/** Twenty-five seconds a question: read it, choose, go on. Rounded up to whole minutes. */
export const minutesFor = (questions: number): number => Math.ceil((questions * 25) / 60);
