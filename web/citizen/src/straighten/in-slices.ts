/**
 * Runs work that can be left at any step in slices of about a screen's frame, giving the browser its turn between them: a cheap phone goes on
 * answering the finger. Answers what the work answers; stops without an answer (null) when `stopped` says so.
 */
export async function inSlices<Answer>(
  work: Generator<void, Answer>,
  stopped: () => boolean = () => false,
): Promise<Answer | null> {
  for (;;) {
    const until = performance.now() + SLICE;
    while (performance.now() < until) {
      const step = work.next();
      if (step.done) return step.value;
    }
    await new Promise(done => setTimeout(done));
    if (stopped()) return null;
  }
}

/** Milliseconds. */
const SLICE = 12;
