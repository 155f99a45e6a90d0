import Box from '@mui/material/Box';
import GlobalStyles from '@mui/material/GlobalStyles';
import Portal from '@mui/material/Portal';
import {
  createTheme,
  Theme,
  ThemeProvider,
  useTheme,
} from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { ReactNode, useMemo } from 'react';
import { CHART_COLORS } from '../charts/chartColors';
import { usePrinting } from './usePrinting';

/** What {@link PrintSheet} puts on paper. */
export interface PrintSheetProps {
  title: string;
  /** What it is of and as of when, in a line. */
  subtitle: string;
  /** Drawn on white, at most {@link SHEET_WIDTH} wide. */
  children: ReactNode;
}

/** Pixels between the margins of A4 upright at 96 to the inch. */
export const SHEET_WIDTH = 718;
const SHEET_HEIGHT = 1040;

/** Black on white, in the letters of the screen. */
function onPaper(screen: Theme) {
  return createTheme({
    palette: {
      mode: 'light',
      divider: '#c9c9c9',
      primary: { main: CHART_COLORS.light.series[0] },
    },
    typography: screen.typography,
  });
}

/** Makes everything smaller by as much as it is too high. */
function fitOntoOnePage(sheet: HTMLDivElement | null) {
  if (sheet && sheet.scrollHeight > SHEET_HEIGHT) {
    sheet.style.setProperty('zoom', `${SHEET_HEIGHT / sheet.scrollHeight}`);
  }
}

/** One page of A4 that is printed instead of the screen, whatever the screen's theme. */
export function PrintSheet(props: PrintSheetProps) {
  const { title, subtitle, children } = props;
  const printing = usePrinting();
  const screen = useTheme();
  const paper = useMemo(() => onPaper(screen), [screen]);
  if (!printing) {
    return null;
  }
  return (
    <Portal>
      <GlobalStyles
        styles={{
          '@page': { size: 'A4 portrait', margin: '10mm' },
          '@media print': {
            'html, body': { background: '#fff !important' },
            'body > :not([data-print-sheet])': { display: 'none !important' },
          },
        }}
      />
      <ThemeProvider theme={paper}>
        <Box
          ref={fitOntoOnePage}
          data-print-sheet
          sx={{
            width: SHEET_WIDTH,
            color: 'text.primary',
            bgcolor: 'background.paper',
            typography: 'body2',
            printColorAdjust: 'exact',
          }}
        >
          <Typography component="h1" sx={{ fontSize: 20, fontWeight: 650 }}>
            {title}
          </Typography>
          <Typography
            variant="caption"
            color="text.secondary"
            component="div"
            sx={{ mb: 1 }}
          >
            {subtitle}
          </Typography>
          {children}
        </Box>
      </ThemeProvider>
    </Portal>
  );
}
