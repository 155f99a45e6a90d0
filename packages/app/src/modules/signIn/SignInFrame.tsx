import Box from '@mui/material/Box';
import Container from '@mui/material/Container';
import Typography from '@mui/material/Typography';
import { ReactNode } from 'react';
import { LogoMark } from '../brand/LogoMark';

interface SignInFrameProps {
  title: string;
  description: ReactNode;
  children: ReactNode;
}

/** What a person sees before the portal knows who they are. */
export function SignInFrame(props: SignInFrameProps) {
  const { title, description, children } = props;
  return (
    <Box
      component="main"
      sx={{
        minHeight: '100vh',
        bgcolor: 'background.default',
        color: 'text.primary',
        py: { xs: 4, md: 10 },
      }}
    >
      <Container maxWidth="md">
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, mb: 4 }}>
          <LogoMark size={44} />
          <Typography component="span" sx={{ fontSize: 24, fontWeight: 650 }}>
            Ridgeway
          </Typography>
        </Box>
        <Typography variant="h1" gutterBottom>
          {title}
        </Typography>
        <Typography
          component="div"
          color="text.secondary"
          sx={{ maxWidth: 640, mb: 4 }}
        >
          {description}
        </Typography>
        {children}
      </Container>
    </Box>
  );
}
