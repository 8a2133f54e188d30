// Said before anything else, so written for the oldest Node that can read it.

/** Ends the process with a sentence if this Node is too old to run the product. */
export function requireNode() {
  var parts = process.versions.node.split('.').map(Number);
  if (parts[0] > 20 || (parts[0] === 20 && parts[1] >= 19)) return;
  console.error(
    `一门需要 Node.js 20.19 或更高版本（推荐 24 LTS），当前是 ${process.versions.node}。请升级后再试。`,
  );
  console.error(`Yimen needs Node.js 20.19 or newer (24 LTS recommended); this is ${process.versions.node}.`);
  process.exit(1);
}

/** Whether this Node runs TypeScript as it is. */
export function runsTypeScript() {
  var parts = process.versions.node.split('.').map(Number);
  return parts[0] > 22 || (parts[0] === 22 && parts[1] >= 18);
}
