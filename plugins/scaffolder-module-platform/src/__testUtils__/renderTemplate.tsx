import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { Stepper } from '@backstage/plugin-scaffolder-react/alpha';
import { JsonObject, JsonValue } from '@backstage/types';
import { PlatformApi } from '@ridgeway/plugin-platform-common';
import { guardrailsRouteRef, platformApiRef } from '@ridgeway/ui';
import { parse } from 'yaml';
import { fieldExtensions } from '../fieldExtensions';

interface TemplateStep extends JsonObject {
  title: string;
}

function parametersOf(template: string): TemplateStep[] {
  const file = resolve(
    __dirname,
    `../../../../templates/${template}/template.yaml`,
  );
  return parse(readFileSync(file, 'utf8')).spec.parameters;
}

/** Renders the form of one of our templates, as the portal's wizard does. */
export function renderTemplate(
  template:
    | 'sector'
    | 'service'
    | 'existing-service'
    | 'mesh-member'
    | 'package',
  platform: PlatformApi,
) {
  jest.spyOn(window, 'scrollTo').mockImplementation();
  const onCreate = jest.fn<Promise<void>, [Record<string, JsonValue>]>();
  renderInTestApp(
    <Stepper
      manifest={{
        title: template,
        steps: parametersOf(template).map(schema => ({
          title: schema.title,
          schema,
        })),
      }}
      extensions={Object.values(fieldExtensions).map(
        ({ name, component, validation }) => ({ name, component, validation }),
      )}
      onCreate={onCreate}
    />,
    {
      apis: [
        [platformApiRef, platform],
        [
          catalogApiRef,
          catalogApiMock({
            entities: ['commerce', 'retail'].map(name => ({
              apiVersion: 'backstage.io/v1alpha1',
              kind: 'Group',
              metadata: { name, namespace: 'default' },
              spec: { type: 'team', children: [] },
            })),
          }),
        ],
        mockApis.identity({
          userEntityRef: 'user:default/ana',
          ownershipEntityRefs: ['user:default/ana', 'group:default/commerce'],
        }),
      ],
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        '/guardrails': guardrailsRouteRef,
      },
    },
  );
  return { onCreate };
}
