// Runs another program for a step, and lets nothing of it outlive the step.
import { spawn } from 'node:child_process';
import { ROOT } from './root.mjs';

/**
 * Runs a command to its end in the checkout's folder, its output visible. Ctrl-C and SIGTERM reach it.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, quiet?: boolean }} [options] `quiet` collects the output instead of showing it.
 * @returns {Promise<{ code: number, output: string }>} `code` is not 0 when it failed, was killed or does not exist.
 */
export function runChild(command, args, { env = process.env, quiet = false } = {}) {
  return new Promise(resolve => {
    const child = spawn(command, args, { cwd: ROOT, env, stdio: ['ignore', ...outputs(quiet)] });
    let output = '';
    const keep = chunk => {
      output += chunk;
    };
    child.stdout?.setEncoding('utf8').on('data', keep);
    child.stderr?.setEncoding('utf8').on('data', keep);
    const forwards = ['SIGINT', 'SIGTERM', 'SIGHUP'].map(name => {
      const forward = () => child.kill(name);
      process.on(name, forward);
      return () => process.off(name, forward);
    });
    const finish = (code, why = '') => {
      for (const stop of forwards) stop();
      resolve({ code, output: output + why });
    };
    child.on('error', error => finish(127, error.message));
    child.on('close', (code, signal) => {
      if (signal === 'SIGINT' || signal === 'SIGTERM') process.exit(signal === 'SIGINT' ? 130 : 143);
      finish(code ?? 1);
    });
  });
}

function outputs(quiet) {
  return quiet ? ['pipe', 'pipe'] : ['inherit', 'inherit'];
}
