import express from 'express';

/** Path of the document below the plugin's address. */
export const COMMAND_LINE_PATH = '/command-line.json';

/**
 * Serves who `ridgeway login` is: an OAuth client ID metadata document, which the auth plugin
 * reads before it asks a person to agree. Anybody may read it; there is nothing secret in it.
 *
 * @param baseUrl - address of this plugin as the outside knows it
 */
export function commandLineClient(baseUrl: string): express.Router {
  const router = express.Router();
  router.get(COMMAND_LINE_PATH, (_req, res) => {
    res.json({
      client_id: `${baseUrl}${COMMAND_LINE_PATH}`,
      client_name: 'The command line of Ridgeway',
      // The port is whichever is free: ports of loopback addresses are not compared.
      redirect_uris: ['http://127.0.0.1/callback'],
      response_types: ['code'],
      grant_types: ['authorization_code', 'refresh_token'],
      token_endpoint_auth_method: 'none',
      scope: 'openid offline_access',
    });
  });
  return router;
}
