import { parseEntityRef } from '@backstage/catalog-model';
import {
  toastApiRef,
  useApi,
  useRouteRef,
} from '@backstage/frontend-plugin-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { ScaffolderTaskOutput } from '@backstage/plugin-scaffolder-react';
import { DefaultTemplateOutputs } from '@backstage/plugin-scaffolder-react/alpha';
import { useEffect } from 'react';
import { useLocation, useNavigate, useParams } from 'react-router-dom';
import { forgetStartedRun, isStartedRun } from './startedRun';

/**
 * What a run made, as links. For the person who started the run and waits for it, the page of
 * what it made opens by itself; whoever looks at a run later stays with the run.
 *
 * What it made is the link of the template's output with an `entityRef`.
 */
export function RunOutcome(props: { output?: ScaffolderTaskOutput }) {
  const { output } = props;
  const { taskId = '' } = useParams();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const entityRoute = useRouteRef(entityRouteRef);
  const toasts = useApi(toastApiRef);

  useEffect(() => {
    if (!output || !isStartedRun(taskId)) {
      return;
    }
    forgetStartedRun();
    const made = output.links?.find(({ entityRef }) => entityRef)?.entityRef;
    if (made && entityRoute) {
      const entity = parseEntityRef(made);
      toasts.post({
        title: `${entity.name} is committed. This is its page.`,
        status: 'success',
        timeout: 8000,
        links: [{ label: 'See the run', href: pathname }],
      });
      navigate(entityRoute(entity));
    }
  }, [output, taskId, pathname, navigate, entityRoute, toasts]);

  useEffect(
    () => () => {
      // It is also taken away by an error, such as a portal that restarts: then, as after
      // reloading the page, the person still waits.
      if (!window.location.pathname.endsWith(`/${taskId}`)) {
        forgetStartedRun();
      }
    },
    [taskId],
  );

  return <DefaultTemplateOutputs output={output} />;
}
