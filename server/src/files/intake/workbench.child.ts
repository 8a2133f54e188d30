// The process that opens what strangers send: one file in, what is kept of it or its fault out. Its parent ends it when it takes too long.
import sharp from 'sharp';
import { answering } from '../../aside/answering.ts';
import { examine } from './examine.ts';

sharp.concurrency(1); // several of these work side by side already
answering((given: Uint8Array) => examine(Buffer.from(given.buffer, given.byteOffset, given.byteLength)));
