import { GuardrailSpec } from '@ridgeway/intent';
import { ExceptionView } from './SectorView';

/** A guardrail in a list: what holds, where, and how often it is in the way. */
export interface GuardrailSummary {
  /** For example `restricted-pods`. */
  id: string;
  title: string;
  /** The failure it prevents. */
  why: string;
  layers: GuardrailSpec['layers'];
  /** Entity reference of the group that can grant exceptions. */
  owner: string;
  /** Whether an exception can switch it off. */
  overridable: boolean;
  /** Derivation holds it up by itself; otherwise a document alone describes it. */
  builtIn: boolean;
  /** Exceptions that are in force. */
  exceptionsInForce: number;
  /** Services that it stands in the way of now. */
  denied: number;
}

/** A guardrail's page. */
export interface GuardrailView extends Omit<GuardrailSummary, 'denied'> {
  /** The incident that taught it. */
  incident?: string;
  /** Page of the organisation that tells more. */
  docs?: string;
  /** Document that describes it in the intent repository. */
  path?: string;
  /** Overrides of an exception that switch it off, for example `hostNetwork`. */
  overrides: string[];
  /** In force and expired, those that end first at the top. */
  exceptions: ExceptionView[];
  /** Who it stands in the way of now. */
  denied: GuardrailDenial[];
  /** How to work with it, a sentence or two each. */
  advice: string[];
  lesson?: Lesson;
}

/** Something that a guardrail stands in the way of at present. */
export interface GuardrailDenial {
  subject: string;
  /** Environments in which it is denied; empty: in all alike. */
  environments: string[];
  /** What it is about, for example `AccessSecret on Secret::"payments/stripe-key"`. */
  what: string;
  /** Entity reference of who can change it. */
  owner?: string;
}

/** An example to break and to mend. */
export interface Lesson {
  /** What to try in the example. */
  task: string;
  /** Documents around the example, which stay as they are. */
  around: LessonDocument[];
  /** The example as it does not work. */
  broken: LessonDocument;
  /** Text of the example as it does work. */
  mended: string;
}

/** A document of a lesson. Lessons live in a sector of their own and are never stored. */
export interface LessonDocument {
  /** For example `sectors/lesson/shop.yaml`. */
  path: string;
  text: string;
}
