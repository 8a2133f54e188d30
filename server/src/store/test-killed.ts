import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Runs a child on this home until it has acknowledged so many things (`ack …` on its stdout), then SIGKILLs it. Answers every
 * acknowledgement that came, in order, in words. For tests only.
 */
export async function killedAfter(child: URL, home: string, count: number): Promise<string[][]> {
  const run = spawn(process.execPath, [...loader(), fileURLToPath(child), home], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const acknowledged: string[][] = [];
  let rest = '';
  for await (const chunk of run.stdout) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop()!;
    for (const [word, ...said] of lines.map(line => line.split(' ')))
      if (word === 'ack') acknowledged.push(said);
    if (acknowledged.length >= count) run.kill('SIGKILL');
  }
  return acknowledged;
}

/** What node needs to run the sources as they are. */
export function loader(): string[] {
  const [major] = process.versions.node.split('.');
  return Number(major) >= 24 ? [] : ['--import', 'tsx'];
}
