import {
  DataTable,
  EmptyState,
  LiveView,
  LoadingState,
  Section,
  useUrlParams,
} from '@ridgeway/ui';
import { HatchFrame } from '../shared/HatchFrame';
import { HatchNotices } from '../shared/HatchNotices';
import { bandsShown } from './bands';
import { BandTiles } from './BandTiles';
import { fieldColumns } from './columns';
import { FieldFilters } from './FieldFilters';
import { useFields } from './useFields';
import { Versions } from './Versions';

/** Who uses which field of an intent, and which nobody needs. */
export function FieldsPage() {
  const live = useFields();
  const [get] = useUrlParams();
  const shown = bandsShown(get('band'));
  const compared = get('compare') !== undefined;
  return (
    <HatchFrame
      place="fields"
      description="Which fields of an intent are used, by whom, and whether anybody ever changes them from their default."
    >
      <LiveView
        live={live}
        what="the fields"
        loading={<LoadingState label="Loading the fields" shape="table" />}
      >
        {view => (
          <>
            <HatchNotices head={view} />
            <BandTiles rows={view.rows} />
            <Section
              title="Which fields does nobody need?"
              description="Required fields and what only groups others are never on a list."
            >
              <DataTable
                name="fields"
                rows={view.rows.filter(({ band }) => shown.includes(band))}
                columns={fieldColumns(compared)}
                rowKey={({ kind, version, path }) =>
                  `${kind} ${version} ${path}`
                }
                defaultSort={{ column: 'use', descending: false }}
                empty={
                  <EmptyState title="No field is like that">
                    Choose another kind, version or band to see more.
                  </EmptyState>
                }
                filters={<FieldFilters view={view} />}
              />
            </Section>
            <Versions versions={view.versions} />
          </>
        )}
      </LiveView>
    </HatchFrame>
  );
}
