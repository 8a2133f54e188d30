/** What is wrong with a catalogue file: where, and a Chinese sentence that says what. */
export type FileProblem = { file: string; key: string; sentence: string };

/** The catalogue on disk is not fit to be served. Broken, not a refusal: nobody's application may run on it. */
export class BrokenCatalogue extends Error {
  readonly problems: readonly FileProblem[];

  constructor(problems: readonly FileProblem[]) {
    super(problems.map(({ file, key, sentence }) => `${file}: ${key}: ${sentence}`).join('\n'));
    this.name = 'BrokenCatalogue';
    this.problems = problems;
  }
}
