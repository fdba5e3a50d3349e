import type { APIResponse, Route } from 'playwright/test';

/**
 * What the site answers to a request that a test stepped into. As browsers do, it asks again where the server hung up
 * a connection, idle for seconds, just when it was used again.
 */
export const fetched = (route: Route): Promise<APIResponse> => route.fetch({ maxRetries: 2 });
