import type * as Cedar from '@cedar-policy/cedar-wasm/nodejs';

/** The Cedar engine. */
export type CedarEngine = typeof Cedar;

let engine: CedarEngine | undefined;

/**
 * Loads the Cedar engine when it is first needed: its WebAssembly takes longer to load than
 * deriving a service takes, and a world whose gates nobody asks never needs it.
 */
export function cedar(): CedarEngine {
  engine ??= require('@cedar-policy/cedar-wasm/nodejs') as CedarEngine;
  return engine;
}
