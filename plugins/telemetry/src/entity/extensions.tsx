import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { serviceOfEntity } from '@ridgeway/ui';

/** What a service does when it runs. */
export const telemetryTab = EntityContentBlueprint.make({
  name: 'service',
  params: {
    path: '/telemetry',
    title: 'Telemetry',
    group: 'telemetry',
    filter: entity => serviceOfEntity(entity) !== undefined,
    loader: () =>
      import('../components/TelemetryTab').then(({ TelemetryTab }) => (
        <TelemetryTab />
      )),
  },
});
