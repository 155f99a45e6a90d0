import Typography from '@mui/material/Typography';
import { DeprecationSummary } from '@ridgeway/plugin-platform-common';
import { counted, DeprecationLink, formatValue, Section } from '@ridgeway/ui';

/** What {@link Drafts} lists. */
export interface DraftsProps {
  drafts: readonly DeprecationSummary[];
}

/** What is written down and announced to nobody; nothing for those who may not see it. */
export function Drafts(props: DraftsProps) {
  const { drafts } = props;
  if (drafts.length === 0) {
    return null;
  }
  return (
    <Section
      title="Drafts"
      description="Announced to nobody; only those who may announce them see them."
    >
      <ul>
        {drafts.map(({ id, title, affected, effort }) => (
          <Typography component="li" key={id} variant="body2">
            <DeprecationLink id={id} title={title} />: would concern{' '}
            {counted(affected, 'service')}, about{' '}
            {formatValue(effort, 'effort')} of work.
          </Typography>
        ))}
      </ul>
    </Section>
  );
}
