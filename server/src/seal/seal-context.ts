// Where sealed bytes belong. A context is not secret and is not stored in the seal; it is rebuilt from the row that holds them.

/**
 * The context of an application's sealed bytes. `purpose` says what they are (`'answers'`, `'material-name'`, a file's id);
 * `revision` is the number of the revision, or 0 where there is only one.
 * Written as JSON, so that no id can end early and pass for another.
 */
export function applicationContext(applicationId: string, purpose: string, revision: number): string {
  return JSON.stringify(['application', applicationId, purpose, revision]);
}
