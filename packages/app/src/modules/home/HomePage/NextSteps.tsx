import { useRouteRef } from '@backstage/frontend-plugin-api';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import CardActionArea from '@mui/material/CardActionArea';
import CardContent from '@mui/material/CardContent';
import Typography from '@mui/material/Typography';
import { RiAddBoxLine, RiImportLine, RiShapesLine } from '@remixicon/react';
import { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { templateRouteRef } from '../routes';

const STEPS: Array<{
  template: string;
  title: string;
  text: string;
  icon: ReactNode;
}> = [
  {
    template: 'new-service',
    title: 'New service',
    text: 'Declare what it needs; see what is derived, and why, before you submit.',
    icon: <RiAddBoxLine size={24} />,
  },
  {
    template: 'existing-service',
    title: 'Bring an existing service',
    text: 'Start from its Score file or intent; its code stays where it is.',
    icon: <RiImportLine size={24} />,
  },
  {
    template: 'new-sector',
    title: 'New sector',
    text: 'An isolated place for your team: environments, quota, domains, secrets.',
    icon: <RiShapesLine size={24} />,
  },
];

/** What one can start with. */
export function NextSteps() {
  const templateRoute = useRouteRef(templateRouteRef);
  if (!templateRoute) {
    return null;
  }
  return (
    <Box
      component="nav"
      aria-label="Create"
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: '1fr', md: 'repeat(3, 1fr)' },
      }}
    >
      {STEPS.map(step => (
        <Card key={step.template} variant="outlined">
          <CardActionArea
            component={Link}
            to={templateRoute({
              namespace: 'default',
              templateName: step.template,
            })}
            sx={{ height: '100%', display: 'flex', alignItems: 'flex-start' }}
          >
            <CardContent sx={{ display: 'flex', gap: 2, width: '100%' }}>
              <Box aria-hidden sx={{ color: 'primary.main', lineHeight: 0 }}>
                {step.icon}
              </Box>
              <div>
                <Typography variant="h6" component="h2">
                  {step.title}
                </Typography>
                <Typography variant="body2" color="text.secondary">
                  {step.text}
                </Typography>
              </div>
            </CardContent>
          </CardActionArea>
        </Card>
      ))}
    </Box>
  );
}
