import type { Config } from '../config.ts';
import { byHand } from './by-hand.ts';
import type { Carrier } from './carrier.ts';
import { emsCarrier } from './ems.ts';

/** The carrier that the operator has an agreement with, or the window's own hand. */
export function openCarrier({ ems }: Pick<Config, 'ems'>): Carrier {
  return ems === null ? byHand : emsCarrier(ems);
}
