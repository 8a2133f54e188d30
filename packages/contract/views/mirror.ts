import type { z } from 'zod';

/** What a value is made of: its keys at every depth, whatever stands at the ends. */
type Shape<T> = T extends readonly (infer Each)[]
  ? Shape<Each>[]
  : T extends object
    ? { [Key in keyof T]-?: Shape<NonNullable<T[Key]>> }
    : 'value';
type Same<A, B> = [Shape<A>] extends [Shape<B>] ? ([Shape<B>] extends [Shape<A>] ? true : false) : false;

/**
 * Holds a schema against the view it sends: a field that one of them has and the other lacks, at any depth, does not compile
 * (“Expected 2 arguments”, with both named). Without it the door would silently drop what the schema does not know.
 */
export const mirrorOf =
  <View>() =>
  <Schema extends z.ZodType>(
    schema: Schema,
    ..._differ: Same<View, z.output<Schema>> extends true
      ? []
      : [{ onlyInView: Missing<View, z.output<Schema>>; onlyInSchema: Missing<z.output<Schema>, View> }]
  ): Schema =>
    schema;

/** The top-level keys of one that are missing, or made differently, in the other. */
type Missing<A, B> = {
  [Key in keyof A]: Key extends keyof B
    ? Same<NonNullable<A[Key]>, NonNullable<B[Key]>> extends true
      ? never
      : Key
    : Key;
}[keyof A];
