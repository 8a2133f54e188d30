/** What the operator set cannot be used. The message is the sentence to show; whoever starts the platform prints it alone. */
export class BadSetting extends Error {
  override name = 'BadSetting';
}
