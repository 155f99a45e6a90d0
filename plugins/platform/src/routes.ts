import {
  createExternalRouteRef,
  createRouteRef,
} from '@backstage/frontend-plugin-api';

/** The list of sectors. */
export const sectorsRouteRef = createRouteRef();

/** Who calls whom. */
export const connectionsRouteRef = createRouteRef();

/** Every exception. */
export const exceptionsRouteRef = createRouteRef();

/** How to reach the intent repository. */
export const repositoryRouteRef = createRouteRef();

/** What services do when they run, side by side. */
export const telemetryRouteRef = createExternalRouteRef({
  defaultTarget: 'telemetry.overview',
});

/** The form of a template. */
export const templateRouteRef = createExternalRouteRef({
  params: ['namespace', 'templateName'],
  defaultTarget: 'scaffolder.selectedTemplate',
});
