import Button from '@mui/material/Button';
import { TokenSummary } from '@ridgeway/plugin-platform-common';
import { Column, DataTable } from '@ridgeway/ui';

/** What {@link TokenTable} lists. */
export interface TokenTableProps {
  tokens: readonly TokenSummary[];
  onRevoke: (token: TokenSummary) => void;
}

const day = (moment: string) => moment.slice(0, 10);

/** Tokens by name with when they were used and until when they hold. */
export function TokenTable(props: TokenTableProps) {
  const { tokens, onRevoke } = props;
  const columns: Array<Column<TokenSummary>> = [
    { id: 'name', header: 'Name', value: token => token.name },
    { id: 'created', header: 'Created', value: token => day(token.createdAt) },
    {
      id: 'used',
      header: 'Last used',
      value: token => (token.lastUsedAt ? day(token.lastUsedAt) : 'never'),
    },
    { id: 'expires', header: 'Expires', value: token => day(token.expiresAt) },
    {
      id: 'revoke',
      header: 'Revoke',
      actions: true,
      value: () => undefined,
      render: token => (
        <Button
          size="small"
          color="error"
          aria-label={`Revoke ${token.name}`}
          onClick={() => onRevoke(token)}
        >
          Revoke
        </Button>
      ),
    },
  ];
  return (
    <DataTable
      name="tokens"
      urlPrefix="tokens-"
      rows={tokens}
      columns={columns}
      rowKey={token => token.id}
      defaultSort={{ column: 'created', descending: true }}
      empty={null}
    />
  );
}
