/**
 * Under npm, asks this process to end (SIGTERM, to itself) once the process that started it is gone. npm runs a script
 * through a shell; SIGTERM to npm ends the shell, which passes nothing on, and kill -9 cannot be passed on at all.
 */
export function endWithParent() {
  if (!process.env.npm_lifecycle_event) return; // started by hand or by a service manager, who signal us directly
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 250);
  watch.unref();
}
