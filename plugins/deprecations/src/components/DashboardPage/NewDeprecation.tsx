import { useRouteRef } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import Button from '@mui/material/Button';
import { RiAddLine } from '@remixicon/react';
import { platformDeprecationManagePermission } from '@ridgeway/plugin-platform-common';
import { deprecationsRouteRef } from '@ridgeway/ui';
import { Link } from 'react-router-dom';

/** Leads to the form, for those who may announce something. */
export function NewDeprecation() {
  const base = useRouteRef(deprecationsRouteRef)?.() ?? '';
  const { allowed } = usePermission({
    permission: platformDeprecationManagePermission,
  });
  return allowed ? (
    <Button
      component={Link}
      to={`${base}/new`}
      size="small"
      variant="outlined"
      startIcon={<RiAddLine size={16} aria-hidden />}
    >
      New deprecation
    </Button>
  ) : null;
}
