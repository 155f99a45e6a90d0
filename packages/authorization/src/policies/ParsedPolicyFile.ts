import type { PolicyJson } from '@cedar-policy/cedar-wasm/nodejs';
import { Diagnostic, PolicyFile } from '@ridgeway/intent';

/** One policy of a file. */
export interface ParsedPolicy {
  /** `sectors/payments/policies/x.cedar#0`: unique in a world. */
  key: string;
  /** The `@id` annotation, otherwise the key: what people read. */
  id: string;
  text: string;
  json: PolicyJson;
  /** Offset of the policy in its file, in UTF-16 code units. */
  offset: number;
}

/** A policy file that was read, and what is wrong with it. */
export interface ParsedPolicyFile {
  file: PolicyFile;
  /** Policies in force; none when the file is broken. */
  policies: readonly ParsedPolicy[];
  /** True when syntax or types are wrong, so that nobody can say what the file means. */
  broken: boolean;
  /** Everything that could be parsed, in force or not. */
  parsed: readonly ParsedPolicy[];
  diagnostics: readonly Diagnostic[];
}
