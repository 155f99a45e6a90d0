import { useApi } from '@backstage/frontend-plugin-api';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { DocumentChange } from '@ridgeway/plugin-platform-common';
import { useEffect, useState } from 'react';
import { platformApiRef } from '../api/platformApiRef';
import { CodeBlock } from '../code/CodeBlock';
import { CODE_FONT } from '../code/codeColors';
import { DiffBlock } from '../code/DiffBlock';
import { documentBefore } from './documentBefore';

/** What {@link ChangedDocument} shows. */
export interface ChangedDocumentProps {
  change: DocumentChange;
}

/** A document that is committed: what changes in it, or all of it where it is new. */
export function ChangedDocument(props: ChangedDocumentProps) {
  const { change } = props;
  const { path, text = '' } = change;
  const api = useApi(platformApiRef);
  const [before, setBefore] = useState<{ text: string | undefined }>();

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    documentBefore(api, change, { signal }).then(found => {
      if (!signal.aborted) {
        setBefore({ text: found });
      }
    });
    return () => controller.abort();
  }, [api, change]);

  if (change.text !== undefined && before && before.text === undefined) {
    return (
      <CodeBlock
        text={text}
        title={path}
        label={`Text of ${path}`}
        maxHeight={320}
      />
    );
  }
  return (
    <Stack spacing={0.5}>
      <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
        <Box component="span" sx={{ fontFamily: CODE_FONT, fontSize: 13 }}>
          {path}
        </Box>
        {change.text === undefined && ' is removed'}
      </Typography>
      {before?.text !== undefined && (
        <DiffBlock
          before={before.text}
          after={text}
          label={`Changes of ${path}`}
        />
      )}
    </Stack>
  );
}
