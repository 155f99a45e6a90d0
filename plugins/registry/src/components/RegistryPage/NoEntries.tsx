import Button from '@mui/material/Button';
import { RiBook3Line } from '@remixicon/react';
import { RegistryEntryFilter } from '@ridgeway/plugin-platform-common';
import { EmptyState, useUrlParams } from '@ridgeway/ui';
import { FLAG_WORDS } from './flags';

/** What {@link NoEntries} explains. */
export interface NoEntriesProps {
  filter: RegistryEntryFilter;
}

const FILTERS = ['flag', 'kind', 'owner', 'sector', 'search'] as const;

/** Says why there is nothing, and how something gets here. */
export function NoEntries(props: NoEntriesProps) {
  const { filter } = props;
  const [, setParams] = useUrlParams();
  const { flag } = filter;
  const icon = <RiBook3Line size={32} />;
  if (FILTERS.every(name => filter[name] === undefined)) {
    return (
      <EmptyState icon={icon} title="Nothing exists yet">
        Sectors and services come here by themselves as soon as their intents
        are committed. What runs elsewhere is added to the catalog with a
        catalog-info.yaml file, so that it has an owner and what it depends on
        is known.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={icon}
      title={flag ? `${FLAG_WORDS[flag].name}: none` : 'Nothing matches'}
      action={
        <Button
          variant="outlined"
          onClick={() =>
            setParams(
              Object.fromEntries(FILTERS.map(name => [name, undefined])),
            )
          }
        >
          Show everything
        </Button>
      }
    >
      {flag
        ? `${FLAG_WORDS[flag].means} Nothing that the other filters let through is like that.`
        : 'No entry passes all of these filters.'}
    </EmptyState>
  );
}
