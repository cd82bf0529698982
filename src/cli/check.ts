import type { Pack } from '../domain/pack.js';
import { lengthLines, lengthsOf } from '../proof/words/budget.js';
import { summaryLine } from '../proof/prove/summary.js';
import { provePack, type Proof, type ProofOptions } from '../proof/prove/prove.js';
import { tailoringLines, tailoringOf } from '../proof/prove/tailoring.js';
import { readPack } from './files.js';
import { countLines, problemLines } from './report.js';
import { readWords, wordsBeside } from './words/read.js';

export interface CheckOptions {
  readonly json: boolean;
  /** Also measure how many words of a result are open. */
  readonly lengths?: boolean;
  /** Also measure how much each question changes what is open. */
  readonly tailoring?: boolean;
  readonly today: Date;
  readonly print: (line: string) => void;
  /** Called during long work. */
  readonly progress?: (done: number, of: number | undefined) => void;
}

/** Proves each pack, prints the results, and returns whether all packs passed. */
export function check(
  paths: readonly string[],
  { json, lengths = false, tailoring = false, today, print, progress }: CheckOptions,
): boolean {
  const proofs = paths.map((path) => {
    const pack = readPack(path) as Pack;
    const proof = proofOf(path, pack, { today, ...(progress && { progress }) });
    // A pack with problems cannot be walked.
    const measured = tailoring && proof.figures ? tailoringOf(pack) : undefined;
    const open = lengths && proof.figures ? lengthsOf(pack) : undefined;
    return { path, proof, measured, open };
  });
  if (json)
    print(
      JSON.stringify(
        proofs.map(({ path, proof, measured, open }) => ({
          path,
          ...proof,
          ...(lengths && { lengths: open }),
          ...(tailoring && { tailoring: measured }),
        })),
        undefined,
        2,
      ),
    );
  else
    for (const { path, proof, measured, open } of proofs) {
      for (const line of report(path, proof)) print(line);
      for (const line of open ? lengthLines(open) : []) print(`  ${line}`);
      if (measured) for (const line of tailoringLines(measured)) print(`  Differ ${line}`);
      else if (tailoring && proof.figures)
        print('  Not measured: too many sets of answers to compare the people in pairs.');
    }
  return proofs.every(({ proof }) => proof.ok);
}

/** The proof of a pack and of the words files beside it. */
export function proofOf(path: string, pack: Pack, options: Omit<ProofOptions, 'words'>): Proof {
  const words = [...wordsBeside(path)];
  const languages = words.map(([language]) => language);
  return withWords(provePack(pack, { ...options, words: languages }), words);
}

/** A proof with the problems of the words files beside the pack, at places such as `/words/fr/messages/start/text`. */
function withWords(proof: Proof, words: readonly (readonly [string, string])[]): Proof {
  const problems = words.flatMap(([language, file]) =>
    readWords(file).problems.map((problem) => ({
      ...problem,
      path: `/words/${language}${problem.path}`,
    })),
  );
  return {
    ...proof,
    ok: proof.ok && problems.length === 0,
    problems: [...proof.problems, ...problems],
  };
}

/** A proof as text: the summary, the problems by code, and what was not proved. */
export function report(path: string, { figures, problems, unproved, exceptions }: Proof): string[] {
  return [
    `${problems.length === 0 ? 'proved' : 'NOT PROVED'}  ${path}`,
    ...(figures ? [`  ${summaryLine(figures)}`] : []),
    ...problemLines(problems),
    ...exceptions.map(
      (exception) =>
        `  To be signed: "${exception.word}" at ${exception.path}: ${exception.reason}`,
    ),
    ...unproved.map((sentence) => `  Not proved: ${sentence}`),
    ...countLines(problems),
  ];
}
