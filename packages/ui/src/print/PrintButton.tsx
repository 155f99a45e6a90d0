import Button from '@mui/material/Button';
import { RiPrinterLine } from '@remixicon/react';

/** Prints the page; what is printed is its {@link PrintSheet}. */
export function PrintButton() {
  return (
    <Button
      size="small"
      onClick={() => window.print()}
      startIcon={<RiPrinterLine size={16} aria-hidden />}
      sx={{ displayPrint: 'none' }}
    >
      Print one page
    </Button>
  );
}
