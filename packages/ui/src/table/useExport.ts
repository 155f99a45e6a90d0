import { useState } from 'react';
import { errorReason } from '../states/errorKind';
import { Column } from './column';
import { downloadRows } from './downloadRows';

/** Collects rows and hands them to the browser's downloads. */
export function useExport<Row>(
  name: string,
  columns: ReadonlyArray<Column<Row>>,
  collect: () => Promise<Row[]>,
) {
  const [exporting, setExporting] = useState(false);
  const [failure, setFailure] = useState<string>();
  const exportCsv = async () => {
    setExporting(true);
    setFailure(undefined);
    try {
      downloadRows(name, await collect(), columns);
    } catch (error) {
      setFailure(error instanceof Error ? errorReason(error) : String(error));
    } finally {
      setExporting(false);
    }
  };
  return { exporting, failure, exportCsv };
}
