import { parseEndpoint } from '../../resources/externalService';

/** A destination without a scheme: opaque TCP. */
const HOST_AND_PORT = /^[^\s/:]+:\d{1,5}$/;

/** The address of a destination, with its scheme; undefined when it is none. */
export function endpointUrl(destination: string): string | undefined {
  const url = HOST_AND_PORT.test(destination)
    ? `tcp://${destination}`
    : destination;
  return parseEndpoint('default', url) && url;
}
