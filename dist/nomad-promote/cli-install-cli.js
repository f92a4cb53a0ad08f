export const id = 291;
export const ids = [291];
export const modules = {

/***/ 291:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  installCli: () => (/* binding */ installCli)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/action/src/action-error.ts
var action_error = __webpack_require__(9923);
// EXTERNAL MODULE: ./packages/client/src/http/api.ts + 4 modules
var http_api = __webpack_require__(986);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./packages/client/src/http/endpoint.ts
var http_endpoint = __webpack_require__(8837);
// EXTERNAL MODULE: ./packages/client/src/http/exchange/broken-exchange.ts
var broken_exchange = __webpack_require__(9511);
// EXTERNAL MODULE: ./packages/client/src/http/exchange/dispatcher.ts + 1 modules
var exchange_dispatcher = __webpack_require__(6594);
// EXTERNAL MODULE: ./packages/client/src/http/failure.ts
var failure = __webpack_require__(8464);
// EXTERNAL MODULE: ./packages/client/src/http/reply/classify-reply.ts
var classify_reply = __webpack_require__(6342);
;// CONCATENATED MODULE: ./packages/client/src/http/download.ts









async function download(options) {
    const { endpoint, path, resource, signal } = options;
    (0,http_endpoint/* checkBaseUrl */.xd)(endpoint);
    signal.throwIfAborted();
    const { dispatcher, refusalOf, end } = (0,exchange_dispatcher/* createDispatcher */.S)(endpoint);
    try {
        const reply = await dispatcher.request({
            origin: endpoint.baseUrl.origin,
            path: `${endpoint.baseUrl.pathname.replace(/\/+$/, '')}${path}`,
            method: 'GET',
            headers: { 'user-agent': 'rollout-actions', 'accept-encoding': 'identity' },
            signal,
            headersTimeout: 0,
            bodyTimeout: 0,
        });
        reply.body.on('error', () => undefined);
        if (reply.statusCode !== 200)
            throw refusal(reply.statusCode, options);
        const { pass, hash } = hashing(options);
        await (0,external_node_stream_promises_.pipeline)(reply.body, pass, (0,external_node_fs_.createWriteStream)(options.file), { signal });
        return { sha256: hash.digest('hex') };
    }
    catch (error) {
        signal.throwIfAborted();
        if (error instanceof failure/* Failure */.HR)
            throw error;
        throw (0,broken_exchange/* brokenExchange */.F)(refusalOf(error) ?? error, { endpoint, resource, written: true });
    }
    finally {
        await end();
    }
}
function hashing({ endpoint, maxBytes, resource }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let bytes = 0;
    const pass = new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            bytes += chunk.length;
            hash.update(chunk);
            if (bytes <= maxBytes)
                done(null, chunk);
            else
                done(tooLong(endpoint, resource));
        },
    });
    return { hash, pass };
}
function tooLong(endpoint, resource) {
    return new failure/* Failure */.HR({
        kind: 'invalid-reply',
        resource,
        what: `${endpoint.service} sent more than such a file can hold`,
        next: `Check the input ${(0,http_endpoint/* inputsOf */.Vc)(endpoint).address}`,
        received: 'yes',
    });
}
function refusal(status, { endpoint, resource }) {
    const verdict = (0,classify_reply/* classifyByStatus */.y_)({ status, header: () => undefined, text: '' }, endpoint);
    return new failure/* Failure */.HR({ received: 'yes', ...verdict, resource, status });
}

// EXTERNAL MODULE: ./packages/client/src/http/retry.ts
var retry = __webpack_require__(8056);
// EXTERNAL MODULE: ./packages/client/src/http/safe-path.ts
var safe_path = __webpack_require__(4113);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(8395);
;// CONCATENATED MODULE: ./actions/nomad-promote/src/cli/release.ts






const SYSTEMS = new Map([
    ['linux', 'linux'],
    ['darwin', 'darwin'],
    ['win32', 'windows'],
]);
const PROCESSORS = new Map([
    ['x64', 'amd64'],
    ['arm64', 'arm64'],
    ['ia32', '386'],
]);
const MAX_BYTES = 512 * 1024 * 1024;
function releaseFor(version, { platform, arch }) {
    const [system, processor] = [SYSTEMS.get(platform), PROCESSORS.get(arch)];
    if (system === undefined || processor === undefined) {
        throw new action_error/* ActionError */.l('refused', `There is no Nomad CLI for ${platform} on ${arch}.`);
    }
    return { version, file: `nomad_${version}_${system}_${processor}.zip` };
}
async function downloadRelease(session, release, file) {
    const { run } = session;
    const endpoint = endpointTo(session);
    const api = (0,http_api/* createApi */.x)({ world: run.world, endpoint, secrets: run.secrets });
    run.requests(api.sent);
    try {
        const published = await publishedSum(api, session, release);
        const resource = `the archive ${release.file}`;
        const at = pathOf(release, release.file);
        const options = {
            endpoint: endpoint,
            path: at,
            file,
            resource,
            maxBytes: MAX_BYTES,
            signal: run.signal,
        };
        const { signal, world, deadline } = run;
        const retries = { world, signal, deadline, rule: 'reads' };
        const { sha256 } = await (0,retry/* withRetries */.LH)(retries, () => download(options));
        if (sha256 !== published)
            throw differs(release, published, sha256);
    }
    finally {
        await api.close();
    }
}
function endpointTo({ inputs, run }) {
    const { nomadCliReleases: baseUrl } = inputs;
    return {
        baseUrl,
        headers: () => ({}),
        proxy: run.proxy,
        allowInsecureHttp: run.allowInsecureHttp,
        service: `the release site ${baseUrl.origin}`,
        inputs: { address: 'nomad-cli-releases', credentials: 'nomad-cli-releases' },
        ...(run.tls?.ca === undefined ? {} : { tls: { ca: run.tls.ca } }),
    };
}
function pathOf({ version }, file) {
    return (0,safe_path/* path */.A) `/nomad/${version}/${file}`;
}
async function publishedSum(api, { run }, release) {
    const file = `nomad_${release.version}_SHA256SUMS`;
    const answer = await api.call({
        method: 'GET',
        path: pathOf(release, file),
        effect: 'read',
        resource: `the sums ${file}`,
        schema: schemas/* string */.YjP(),
        format: 'text',
        signal: run.signal,
        deadline: run.deadline,
    });
    const sums = new Set(sumsOf(answer.value, release.file));
    const [sum, ...others] = sums;
    if (sum !== undefined && others.length === 0)
        return sum;
    const what = sum === undefined ? 'no sum' : 'more than one sum';
    throw new action_error/* ActionError */.l('refused', `${file} has ${what} for ${release.file}: nothing was installed. Check nomad-cli-version.`);
}
function sumsOf(text, file) {
    return text.split('\n').flatMap((line) => {
        const [, sum, name] = /^([0-9a-f]{64}) [ *](\S+)\s*$/i.exec(line) ?? [];
        return sum !== undefined && name === file ? [sum.toLowerCase()] : [];
    });
}
function differs({ file }, published, found) {
    return new action_error/* ActionError */.l('refused', `${file} has SHA-256 ${found}, and ${published} is published: it was deleted, nothing ` +
        'was unpacked. Run again; if it stays so, the file was changed on its way or at its ' +
        'source.');
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/cli/install-cli.ts






async function installCli(session, version) {
    const { run } = session;
    const { platform, arch } = process;
    const release = releaseFor(version, { platform, arch });
    const temporary = runnerFolders(session);
    const tools = await __webpack_require__.e(/* import() */ 460).then(__webpack_require__.bind(__webpack_require__, 7460));
    const tool = version.endsWith('+ent') ? 'nomad-enterprise' : 'nomad';
    const cached = tools.find(tool, version);
    const folder = cached === '' ? await fetchTool() : cached;
    run.log.info(`The Nomad CLI ${version} is ready${cached === '' ? '' : ' (it was cached)'}.`);
    session.toolFolders.push(folder);
    run.addPath(folder);
    async function fetchTool() {
        const archive = (0,external_node_path_.join)(temporary, `${(0,external_node_crypto_.randomUUID)()}.zip`);
        try {
            await downloadRelease(session, release, archive);
            const unpacked = await tools.extractZip(archive);
            refuseEmpty(unpacked, release.file);
            return await tools.cacheDir(unpacked, tool, release.version);
        }
        finally {
            await (0,promises_.rm)(archive, { force: true });
        }
    }
}
function runnerFolders({ run }) {
    const temporary = run.env('RUNNER_TEMP');
    if (temporary && run.env('RUNNER_TOOL_CACHE'))
        return temporary;
    throw new action_error/* ActionError */.l('refused', 'nomad-cli-version needs the folders of a runner: RUNNER_TEMP and RUNNER_TOOL_CACHE ' +
        'are not set.');
}
function refuseEmpty(folder, archive) {
    if (['nomad', 'nomad.exe'].some((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, name))))
        return;
    throw new action_error/* ActionError */.l('refused', `${archive} holds no program nomad: nothing was installed.`);
}


/***/ })

};
