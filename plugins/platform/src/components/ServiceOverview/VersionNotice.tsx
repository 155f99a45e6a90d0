import Alert, { AlertColor } from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import {
  ServiceDeprecation,
  ServiceView,
} from '@ridgeway/plugin-platform-common';
import {
  dayAhead,
  daysUntil,
  DeprecationLink,
  formatDay,
  LocationHref,
  MIGRATE_PARAM,
  MigrationClassChip,
  RefText,
  RequestButton,
} from '@ridgeway/ui';
import { Link } from 'react-router-dom';
import { isOldVersion, NEWEST_VERSION } from './versions';

/** What {@link VersionNotice} is about. */
export interface VersionNoticeProps {
  service: ServiceView;
  /** Where the line of a document is edited. */
  locationHref: LocationHref;
}

/** Days that more time is asked for, unless its author says otherwise. */
const USUAL_EXTENSION = 30;

/** Days before its deadline from which a notice warns. */
const SOON = 30;

function severityOf(deprecation: ServiceDeprecation): AlertColor {
  if (deprecation.stopped) {
    return 'error';
  }
  const end = deprecation.extension?.until ?? deprecation.deadline;
  return end !== undefined && end <= dayAhead(SOON) ? 'warning' : 'info';
}

/** A new deadline some days after the present one, or after today where that is over. */
function suggestedEnd(deadline: string | undefined): string {
  const today = dayAhead(0);
  const from = deadline && deadline > today ? deadline : today;
  return dayAhead(USUAL_EXTENSION, Date.parse(from));
}

function standingOf({ stopped, deadline, extension }: ServiceDeprecation) {
  if (stopped) {
    return 'It is no longer served: what runs goes on as it is, and nothing new is derived until it is migrated or gets more time.';
  }
  if (extension) {
    return `It has more time, until ${formatDay(extension.until)} (${daysUntil(
      extension.until,
    )}): ${extension.reason}`;
  }
  return (
    deadline && `Deadline ${formatDay(deadline)} (${daysUntil(deadline)}).`
  );
}

function MigrateButton() {
  return (
    <Button
      component={Link}
      to={`?${MIGRATE_PARAM}=yes`}
      size="small"
      variant="contained"
    >
      Migrate
    </Button>
  );
}

/** Ends the deprecation for the service: what is named in its document is changed there. */
function WayOut(props: {
  deprecation: ServiceDeprecation;
  locationHref: LocationHref;
}) {
  const { location } = props.deprecation;
  if (!location) {
    return <MigrateButton />;
  }
  const href = props.locationHref(location);
  return href ? (
    <Button component={Link} to={href} size="small" variant="contained">
      Change {location.path}
    </Button>
  ) : null;
}

function VersionOffer({ version }: Pick<ServiceView, 'version'>) {
  return (
    <Alert severity="info" variant="outlined" action={<MigrateButton />}>
      Written as {version}; the newest version is {NEWEST_VERSION}. It is
      converted whenever it is derived, and the document stays as it is until
      you migrate it.
    </Alert>
  );
}

function DeprecationNotice(props: {
  subject: string;
  deprecation: ServiceDeprecation;
  locationHref: LocationHref;
}) {
  const { subject, deprecation, locationHref } = props;
  const { id, title, replacement, contact, deadline } = deprecation;
  return (
    <Alert severity={severityOf(deprecation)} variant="outlined">
      <AlertTitle>
        Goes away: <DeprecationLink id={id} title={title} />
      </AlertTitle>
      <Stack spacing={0.75}>
        <div>{standingOf(deprecation)}</div>
        <div>
          Use instead: <RefText text={replacement} />
        </div>
        <div>
          Help: <RefText text={contact} />{' '}
          <MigrationClassChip migrationClass={deprecation.class} />
        </div>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <WayOut deprecation={deprecation} locationHref={locationHref} />
          <RequestButton
            request={{
              kind: 'extension',
              subject,
              object: id,
              expires: suggestedEnd(deadline),
            }}
          />
        </Box>
      </Stack>
    </Alert>
  );
}

/** What goes away that a service uses, until when, and the ways on; nothing for what is up to date. */
export function VersionNotice(props: VersionNoticeProps) {
  const { service, locationHref } = props;
  const { sector, name, version, deprecations = [] } = service;
  const ending = deprecations.some(({ location }) => !location);
  const offer = isOldVersion(version) && !ending && (
    <VersionOffer version={version} />
  );
  if (deprecations.length === 0) {
    return offer || null;
  }
  return (
    <Stack spacing={1.5} component="section" aria-label="What goes away">
      {deprecations.map(deprecation => (
        <DeprecationNotice
          key={deprecation.id}
          subject={`${sector}/${name}`}
          deprecation={deprecation}
          locationHref={locationHref}
        />
      ))}
      {offer}
    </Stack>
  );
}
