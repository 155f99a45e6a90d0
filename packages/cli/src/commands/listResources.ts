import { styleFor } from '../output/styleFor';
import { Explanation } from './Explanation';
import { whyOf } from './whyOf';

/** Lists every resource of a service by environment, each with its why. */
export function listResources(explanation: Explanation): void {
  const { resources, service, stream } = explanation;
  const style = styleFor(stream);
  const environments = [
    ...new Set(resources.map(({ environment }) => environment)),
  ];
  for (const environment of environments) {
    stream.write(`${style('bold', `${service} in ${environment}`)}\n`);
    for (const resource of resources) {
      if (resource.environment === environment) {
        const { kind, metadata } = resource.object;
        const [first] = whyOf(explanation, resource);
        stream.write(
          `  ${style('cyan', `${kind}/${metadata.name}`)}  ${
            first?.why ?? ''
          }\n`,
        );
      }
    }
    stream.write('\n');
  }
}
