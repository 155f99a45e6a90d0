import { FieldsView } from '@ridgeway/plugin-insights-common';
import { BarRowsChart, ChartFrame } from '@ridgeway/ui';
import { versionInWords } from './versionInWords';

/** What {@link Versions} draws. */
export interface VersionsProps {
  versions: FieldsView['versions'];
}

/** What documents are written in. */
export function Versions(props: VersionsProps) {
  const { versions } = props;
  return (
    <ChartFrame<FieldsView['versions'][number]>
      title="What are intents written in?"
      description="Documents by kind and version. A field of a version is measured on the documents of that version."
      name="versions in use"
      rows={versions}
      rowKey={versionInWords}
      empty="No intent was recorded under this filter."
      columns={[
        { id: 'version', header: 'Version', value: versionInWords },
        {
          id: 'documents',
          header: 'Documents',
          align: 'right',
          value: ({ documents }) => documents,
        },
      ]}
    >
      <BarRowsChart
        label={`Documents by version: ${versions
          .map(each => `${versionInWords(each)} ${each.documents}`)
          .join(', ')}`}
        names={versions.map(versionInWords)}
        unit="count"
        parts={[
          {
            id: 'documents',
            label: 'Documents',
            values: versions.map(({ documents }) => documents),
          },
        ]}
      />
    </ChartFrame>
  );
}
