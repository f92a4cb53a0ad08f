import request from 'undici/lib/api/api-request.js';
import buildConnector from 'undici/lib/core/connect.js';
import errors from 'undici/lib/core/errors.js';
import Dispatcher from 'undici/lib/dispatcher/dispatcher.js';
import Pool from 'undici/lib/dispatcher/pool.js';

// As `undici` itself does.
Object.assign(Dispatcher.prototype, { request });

/**
 * The parts of undici that a request over HTTP/1.1 needs; everybody takes them from here, but for
 * those of a proxy, which are in proxy-agent.ts. `undici`
 * as a whole also loads fetch, WebSocket, caches and mocks, a megabyte that a bundle cannot leave
 * out. These modules are no documented interface; test/client/http/undici.test.ts says what has
 * moved in a new version. The types are those of undici.
 */
export { buildConnector, Dispatcher, errors, Pool };
