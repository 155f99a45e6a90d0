import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import Link from '@mui/material/Link';
import { ServiceView } from '@ridgeway/plugin-platform-common';
import {
  CodeBlock,
  ConditionList,
  formatSubject,
  LiveView,
  LoadingState,
  MIGRATE_PARAM,
  platformApiRef,
  Section,
  Subject,
  useLive,
  useUrlParams,
} from '@ridgeway/ui';
import { useCallback } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useIntentLinks } from '../../hooks/useIntentLinks';
import { subjectInWords, useSubject } from '../../hooks/useSubject';
import { repositoryRouteRef } from '../../routes';
import { ExceptionList } from '../exceptions/ExceptionList';
import { OpenRequests } from '../shared/OpenRequests';
import { MigrationPage } from '../MigrationPage';
import { TwoColumns } from '../shared/TwoColumns';
import { ConnectionList } from './ConnectionList';
import { ResourceSummary } from './ResourceSummary';
import { ServiceFacts } from './ServiceFacts';
import { VersionNotice } from './VersionNotice';

function CodeSection(props: { codeUrl: string }) {
  const repository = useRouteRef(repositoryRouteRef)?.();
  return (
    <Section
      title="Code"
      description={
        repository && (
          <>
            Git asks for a password: a{' '}
            <Link component={RouterLink} to={repository}>
              personal token
            </Link>
            .
          </>
        )
      }
    >
      <CodeBlock
        text={`git clone ${props.codeUrl}`}
        label="Clone the code"
        copyLabel="Copy command"
      />
    </Section>
  );
}

function Overview(props: { service: ServiceView; subject: Subject }) {
  const { service, subject } = props;
  const { locationHref, infrastructure, connections } = useIntentLinks(subject);
  return (
    <TwoColumns
      main={
        <>
          <VersionNotice service={service} locationHref={locationHref} />
          <Section title="Conditions">
            <ConditionList
              conditions={service.conditions}
              locationHref={locationHref}
            />
          </Section>
          <Section
            title="Connections"
            description="Traffic flows only when the caller declares it and the callee consents."
            actions={
              connections && (
                <Link component={RouterLink} to={connections} variant="body2">
                  Look closer, ask or revoke
                </Link>
              )
            }
          >
            <ConnectionList
              service={`${service.sector}/${service.name}`}
              agreements={service.agreements}
            />
          </Section>
        </>
      }
      side={
        <>
          <Section title="About">
            <ServiceFacts service={service} />
          </Section>
          <OpenRequests subject={formatSubject(subject)} />
          <Section title="Exceptions">
            <ExceptionList
              exceptions={service.exceptions}
              filter={{
                sector: service.sector,
                search: formatSubject(subject),
              }}
            />
          </Section>
          <Section title="Resources">
            <ResourceSummary
              resources={service.resources}
              href={infrastructure}
            />
          </Section>
          {service.codeUrl && <CodeSection codeUrl={service.codeUrl} />}
        </>
      }
    />
  );
}

/** The first tab of a service: how it is, what to do about it, who it talks to; or its migration. */
export function ServiceOverview() {
  const subject = useSubject();
  const [getParam] = useUrlParams();
  return getParam(MIGRATE_PARAM) ? (
    <MigrationPage subject={subject} />
  ) : (
    <LiveOverview subject={subject} />
  );
}

function LiveOverview(props: { subject: Subject }) {
  const api = useApi(platformApiRef);
  const { subject } = props;
  const { sector, name = '' } = subject;
  const live = useLive(
    useCallback(
      (signal: AbortSignal) => api.getService({ sector, name }, { signal }),
      [api, sector, name],
    ),
    { showsClusters: true },
  );
  const what = subjectInWords(subject);
  return (
    <LiveView
      live={live}
      what={what}
      loading={<LoadingState label={`Loading ${what}`} shape="cards" />}
    >
      {service => <Overview service={service} subject={subject} />}
    </LiveView>
  );
}
