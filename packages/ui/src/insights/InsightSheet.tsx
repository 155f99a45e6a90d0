import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { InsightHead } from '@ridgeway/plugin-insights-common';
import { ReactNode } from 'react';
import { formatDay, formatWindow } from '../figures/days';
import { FigureChangeText } from '../figures/FigureChangeText';
import { FigureTileProps } from '../figures/FigureTile';
import { formatFigure } from '../figures/formatFigure';
import { PrintSheet } from '../print/PrintSheet';
import { filterInWords } from './filterWords';
import { useInsightFilter } from './useInsightFilter';

/** What {@link InsightSheet} prints. */
export interface InsightSheetProps {
  /** Name of the dashboard. */
  title: string;
  head: InsightHead;
  /** On top, at most five in a row. */
  figures: ReadonlyArray<Omit<FigureTileProps, 'to'>>;
  /** {@link SheetPart}s. */
  children: ReactNode;
  /** Small print, above the notices. */
  lines?: readonly string[];
}

/** A dashboard on one page of paper. */
export function InsightSheet(props: InsightSheetProps) {
  const { title, head, figures, children, lines = [] } = props;
  const [filter] = useInsightFilter();
  // Rows as full as each other: seven stand as four and three.
  const columns = Math.ceil(figures.length / Math.ceil(figures.length / 5));
  return (
    <PrintSheet
      title={title}
      subtitle={`${formatWindow(head)}; ${filterInWords(
        filter,
      )}. Read from the ledger up to ${formatDay(head.asOf)}.${
        head.example ? ' With the facts of the example company.' : ''
      }`}
    >
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: `repeat(${columns}, 1fr)`,
          gap: 1,
          mb: 1.5,
        }}
      >
        {figures.map(({ label, figure, meaning, better }) => (
          <Box
            key={label}
            sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 0.75 }}
          >
            <Box sx={{ fontSize: 11, fontWeight: 600 }}>{label}</Box>
            <Box sx={{ fontSize: 20, fontWeight: 650 }}>
              {formatFigure(figure)}
            </Box>
            <Box sx={{ fontSize: 10, lineHeight: 1.3 }}>{meaning}</Box>
            <Box sx={{ fontSize: 10, '& *': { fontSize: '10px !important' } }}>
              <FigureChangeText figure={figure} better={better} />
            </Box>
          </Box>
        ))}
      </Box>
      {children}
      <Box component="ul" sx={{ m: 0, pl: 2, fontSize: 10 }}>
        {[...lines, ...head.notices.map(({ message }) => message)].map(line => (
          <li key={line}>{line}</li>
        ))}
      </Box>
    </PrintSheet>
  );
}

/** What {@link SheetPart} holds. */
export interface SheetPartProps {
  title: string;
  children: ReactNode;
}

/** A question and its answer on an {@link InsightSheet}. */
export function SheetPart(props: SheetPartProps) {
  return (
    <Box sx={{ mb: 1 }}>
      <Typography
        component="h2"
        sx={{ fontSize: 13, fontWeight: 650, mb: 0.5 }}
      >
        {props.title}
      </Typography>
      {props.children}
    </Box>
  );
}
