/**
 * What Ridgeway ships for Crossplane lies in `definitions` and `compositions`; this reads it.
 *
 * @packageDocumentation
 */
export { customResourceDefinitionOf } from './customResourceDefinitionOf';
export type {
  CompositeResourceDefinition,
  CustomResourceDefinition,
  Schema,
} from './customResourceDefinitionOf';
