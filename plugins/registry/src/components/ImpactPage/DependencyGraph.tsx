import { parseEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { BlastRadius } from '@ridgeway/plugin-platform-common';
import { Graph, GraphSelection } from '@ridgeway/ui';
import { useMemo } from 'react';
import { useNavigate } from 'react-router-dom';
import { impactRouteRef } from '../../routes';
import { toGraph } from './toGraph';

/** What {@link DependencyGraph} draws. */
export interface DependencyGraphProps {
  radius: BlastRadius;
}

/** What it needs and who needs it; a box leads to the same page of that one. */
export function DependencyGraph(props: DependencyGraphProps) {
  const { radius } = props;
  const navigate = useNavigate();
  const impactRoute = useRouteRef(impactRouteRef);
  const { nodes, edges, left } = useMemo(() => toGraph(radius), [radius]);
  const open = (selection: GraphSelection | undefined) => {
    if (
      impactRoute &&
      selection?.type === 'node' &&
      selection.id !== radius.entry.entityRef
    ) {
      navigate(impactRoute(parseEntityRef(selection.id)));
    }
  };
  return (
    <Stack spacing={1}>
      <Graph
        label={`Dependencies around ${radius.entry.title}`}
        nodes={nodes}
        edges={edges}
        onSelect={open}
        height={nodes.length > 12 ? 520 : 320}
      />
      {left > 0 && (
        <Typography variant="body2" color="text.secondary">
          {left} that are farther away are not drawn; the list below has them.
        </Typography>
      )}
    </Stack>
  );
}
