/**
 * The other end of a workman: answers each thing it is asked, and ends with its parent. A process that holds more memory than it was
 * told it may ends itself at once: pictures are unpacked outside what the engine counts, so nothing else would stop them.
 */
export function answering<Asked>(work: (asked: Asked) => unknown): void {
  const most = Number(process.argv[2]) * 1024 * 1024;
  setInterval(() => {
    if (process.memoryUsage.rss() > most) process.kill(process.pid, 'SIGKILL');
  }, 25).unref();
  process.on('message', async (asked: Asked) => {
    try {
      process.send!({ said: await work(asked) });
    } catch (error) {
      process.send!({ fault: error instanceof Error ? error.message : String(error) });
    }
  });
  process.on('disconnect', () => process.exit(0)); // the parent is gone
  process.send!({ ready: true });
}
