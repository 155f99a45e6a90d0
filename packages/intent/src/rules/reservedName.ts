import { Finding } from '../parse/Finding';

/** `sectors/<sector>/sector.yaml` is the sector itself. */
export const RESERVED_NAME = 'sector';

/** What lives in a sector cannot have the name of the sector's own file. */
export function* reservedNameFindings(name: string): Generator<Finding> {
  if (name === RESERVED_NAME) {
    yield {
      reason: 'ReservedName',
      path: ['metadata', 'name'],
      message: `The name ${RESERVED_NAME} is reserved for the sector's own document.`,
      allowed: 'any other DNS label',
      suggestion: 'Choose another name.',
    };
  }
}
