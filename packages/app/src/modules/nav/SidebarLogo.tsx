import { Link, useSidebarOpenState } from '@backstage/core-components';
import Box from '@mui/material/Box';
import { LogoMark } from '../brand/LogoMark';

/** The mark, with the name beside it when there is room. */
export function SidebarLogo() {
  const { isOpen } = useSidebarOpenState();
  return (
    <Box sx={{ height: 72, display: 'flex', alignItems: 'center', pl: '20px' }}>
      <Link to="/" underline="none" aria-label="Home">
        <Box
          component="span"
          sx={{
            display: 'flex',
            alignItems: 'center',
            gap: 1.5,
            color: '#fff',
            fontSize: 20,
            fontWeight: 650,
            letterSpacing: '-0.01em',
          }}
        >
          <LogoMark />
          {isOpen && <span>Ridgeway</span>}
        </Box>
      </Link>
    </Box>
  );
}
