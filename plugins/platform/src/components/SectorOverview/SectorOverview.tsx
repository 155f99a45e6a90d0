import { useApi } from '@backstage/frontend-plugin-api';
import Typography from '@mui/material/Typography';
import {
  ConditionList,
  FactList,
  LiveView,
  LoadingState,
  platformApiRef,
  Section,
  Subject,
  useLive,
} from '@ridgeway/ui';
import { useCallback } from 'react';
import { useIntentLinks } from '../../hooks/useIntentLinks';
import { subjectInWords, useSubject } from '../../hooks/useSubject';
import { ExceptionList } from '../exceptions/ExceptionList';
import { OpenRequests } from '../shared/OpenRequests';
import { TwoColumns } from '../shared/TwoColumns';
import { IsolationDrawing } from './IsolationDrawing';
import { loadSector, SectorWithServices } from './loadSector';
import { PolicyList } from './PolicyList';
import { QuotaBars } from './QuotaBars';
import { SectorFacts } from './SectorFacts';
import { SectorServices } from './SectorServices';
import { SectorTelemetry } from './SectorTelemetry';

function Secrets(props: { secrets: SectorWithServices['sector']['secrets'] }) {
  const { secrets } = props;
  if (secrets.length === 0) {
    return (
      <Typography variant="body2" color="text.secondary">
        None are declared.
      </Typography>
    );
  }
  return (
    <FactList
      facts={secrets.map(secret => ({
        name: secret.name,
        value: secret.keys.join(', '),
      }))}
    />
  );
}

function Overview(props: SectorWithServices & { subject: Subject }) {
  const { sector, services, subject } = props;
  const { locationHref } = useIntentLinks(subject);
  return (
    <TwoColumns
      main={
        <>
          <Section title="Services">
            <SectorServices sector={sector} services={services} />
          </Section>
          <Section title="Conditions of the sector">
            <ConditionList
              conditions={sector.conditions}
              locationHref={locationHref}
            />
          </Section>
          <Section title="What is isolated">
            <IsolationDrawing sector={sector} />
          </Section>
          <Section
            title="Policies"
            description="What this sector permits others, beyond the platform's own policies."
          >
            <PolicyList policies={sector.policies} />
          </Section>
        </>
      }
      side={
        <>
          <Section title="About">
            <SectorFacts sector={sector} />
          </Section>
          <SectorTelemetry sector={sector.name} />
          <Section
            title="Quota in use"
            description="What the declared services may use at most, by environment."
          >
            <QuotaBars quota={sector.quota} />
          </Section>
          <Section title="Secrets" description="Names and keys, never values.">
            <Secrets secrets={sector.secrets} />
          </Section>
          <OpenRequests subject={subject.sector} />
          <Section title="Exceptions">
            <ExceptionList
              exceptions={sector.exceptions}
              showSubject
              filter={{ sector: sector.name }}
            />
          </Section>
        </>
      }
    />
  );
}

/** The first tab of a sector: what it is for, how it is, and what it is isolated from. */
export function SectorOverview() {
  const api = useApi(platformApiRef);
  const subject = useSubject();
  const live = useLive(
    useCallback(
      (signal: AbortSignal) => loadSector(api, subject.sector, signal),
      [api, subject.sector],
    ),
  );
  const what = subjectInWords(subject);
  return (
    <LiveView
      live={live}
      what={what}
      loading={<LoadingState label={`Loading ${what}`} shape="cards" />}
    >
      {value => <Overview {...value} subject={subject} />}
    </LiveView>
  );
}
