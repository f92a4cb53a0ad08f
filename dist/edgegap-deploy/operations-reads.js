export const id = 919;
export const ids = [919];
export const modules = {

/***/ 5060:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ selectDeployments),
/* harmony export */   K3: () => (/* binding */ assertAllowedApplications),
/* harmony export */   dx: () => (/* binding */ listByKey),
/* harmony export */   j3: () => (/* binding */ classifyDeployments)
/* harmony export */ });
/* harmony import */ var _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9923);
/* harmony import */ var _rollout_actions_client_edgegap_deployments__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4333);
/* harmony import */ var _rollout_actions_client_edgegap_list_deployments__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1144);
/* harmony import */ var _rollout_actions_client_edgegap_ownership_tags__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(656);
/* harmony import */ var _rollout_actions_client_edgegap_watch_deployment_snapshot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3791);
/* harmony import */ var _inputs_access_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7849);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8399);







async function listByKey(session) {
    const { edgegap, inputs } = session;
    const tag = (0,_rollout_actions_client_edgegap_ownership_tags__WEBPACK_IMPORTED_MODULE_3__/* .keyTag */ .QR)(inputs.key ?? '', (0,_session_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryOf */ ._)(session));
    const order_by = [{ field: 'created_at', order: 'asc' }];
    return await (0,_rollout_actions_client_edgegap_list_deployments__WEBPACK_IMPORTED_MODULE_2__/* .listByTag */ .A)(edgegap, { tag, order_by }, (0,_session_js__WEBPACK_IMPORTED_MODULE_6__/* .requestOptions */ .a)(session));
}
async function selectDeployments(session) {
    const { inputs, run } = session;
    const ids = inputs.key === undefined
        ? [...inputs.deploymentId]
        : (await listByKey(session)).map((item) => item.request_id);
    run.outputs.set('deployment-ids', ids);
    run.outputs.set('deployment-id', ids[0]);
    run.outputs.set('request-id', ids[0]);
    return ids;
}
const FRESH_ID_MS = 30_000;
async function classifyDeployments(session, items) {
    const statuses = await Promise.all(items.map(({ request_id: id }) => (0,_rollout_actions_client_edgegap_deployments__WEBPACK_IMPORTED_MODULE_1__/* .readIfKnown */ .Lt)(session.edgegap, id, (0,_session_js__WEBPACK_IMPORTED_MODULE_6__/* .requestOptions */ .a)(session))));
    const current = [];
    const outdated = [];
    const failed = [];
    for (const [at, item] of items.entries()) {
        const status = statuses[at];
        const state = status === undefined ? unknownState(session, item) : (0,_rollout_actions_client_edgegap_watch_deployment_snapshot__WEBPACK_IMPORTED_MODULE_4__/* .deploymentState */ .DY)(status);
        if (state === _rollout_actions_client_edgegap_watch_deployment_snapshot__WEBPACK_IMPORTED_MODULE_4__/* .FAILED */ .Wk)
            failed.push(item.request_id);
        if ([_rollout_actions_client_edgegap_watch_deployment_snapshot__WEBPACK_IMPORTED_MODULE_4__/* .FAILED */ .Wk, _rollout_actions_client_edgegap_watch_deployment_snapshot__WEBPACK_IMPORTED_MODULE_4__/* .TERMINATED */ .ec, _rollout_actions_client_edgegap_watch_deployment_snapshot__WEBPACK_IMPORTED_MODULE_4__/* .TERMINATING */ .rU].includes(state))
            continue;
        const runs = status === undefined ? undefined : otherVersion(session, status);
        if (runs === undefined)
            current.push(item);
        else
            outdated.push({ item, runs });
    }
    return { current, outdated, failed };
}
function unknownState({ run }, { tags, ready }) {
    const ageMs = run.world.clock.wall() - ((0,_rollout_actions_client_edgegap_ownership_tags__WEBPACK_IMPORTED_MODULE_3__/* .madeAtMs */ .X3)(tags) ?? 0);
    return ready !== true && ageMs < FRESH_ID_MS ? _rollout_actions_client_edgegap_watch_deployment_snapshot__WEBPACK_IMPORTED_MODULE_4__/* .PENDING */ .eG : _rollout_actions_client_edgegap_watch_deployment_snapshot__WEBPACK_IMPORTED_MODULE_4__/* .TERMINATED */ .ec;
}
function otherVersion({ inputs }, status) {
    const { app_name: application, app_version: version } = status;
    const isOtherApplication = application !== '' && application !== inputs.application;
    const isOtherVersion = inputs.version !== undefined && version !== '' && version !== inputs.version;
    return isOtherApplication || isOtherVersion ? `${application} ${version}` : undefined;
}
async function assertAllowedApplications(session, ids) {
    const { allowApplications: globs, operation } = session.inputs;
    if (globs.length === 0)
        return;
    const found = await Promise.all(ids.map((id) => (0,_rollout_actions_client_edgegap_deployments__WEBPACK_IMPORTED_MODULE_1__/* .readIfKnown */ .Lt)(session.edgegap, id, (0,_session_js__WEBPACK_IMPORTED_MODULE_6__/* .requestOptions */ .a)(session))));
    const outside = found.filter((status) => status !== undefined && !(0,_inputs_access_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .isAllowed */ .Jr)(status.app_name, globs));
    if (outside.length === 0)
        return;
    const which = outside.map(({ request_id: id, app_name: name }) => `${id} of ${name}`).join(', ');
    throw new _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l('refused', `${operation} would touch ${which}, which allow-applications (${globs.join(', ')}) keeps ` +
        'out. Nothing was written.');
}


/***/ }),

/***/ 6919:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   READS: () => (/* binding */ READS)
/* harmony export */ });
/* harmony import */ var _rollout_actions_client_edgegap_applications__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3603);
/* harmony import */ var _rollout_actions_client_edgegap_deployments__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4333);
/* harmony import */ var _rollout_actions_client_edgegap_list_deployments__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1144);
/* harmony import */ var _rollout_actions_client_edgegap_watch_deployment_snapshot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3791);
/* harmony import */ var _deployments_lookup_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5060);
/* harmony import */ var _inputs_structured_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(270);
/* harmony import */ var _report_describe_deployment_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6601);
/* harmony import */ var _report_set_outputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(265);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8399);









async function get(session) {
    const ids = await (0,_deployments_lookup_js__WEBPACK_IMPORTED_MODULE_4__/* .selectDeployments */ .DW)(session);
    const snapshots = await Promise.all(ids.map(async (id) => {
        const status = await (0,_rollout_actions_client_edgegap_deployments__WEBPACK_IMPORTED_MODULE_1__/* .readStatus */ .rk)(session.edgegap, id, (0,_session_js__WEBPACK_IMPORTED_MODULE_7__/* .requestOptions */ .a)(session));
        return status === null ? gone(id) : (0,_rollout_actions_client_edgegap_watch_deployment_snapshot__WEBPACK_IMPORTED_MODULE_3__/* .snapshotOfStatus */ .Yg)(status);
    }));
    return toReadResult(session, snapshots);
}
async function list(session) {
    const { edgegap, inputs } = session;
    const { filter, orderBy } = inputs;
    const query = {
        ...(filter === undefined
            ? {}
            : { filters: filter.flatMap((one) => ((0,_inputs_structured_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .isStopFilter */ .vG)(one) ? [] : [one])) }),
        ...(orderBy === undefined ? {} : { order_by: orderBy }),
    };
    const items = inputs.key === undefined
        ? await (0,_rollout_actions_client_edgegap_list_deployments__WEBPACK_IMPORTED_MODULE_2__/* .listDeployments */ .J)(edgegap, query, (0,_session_js__WEBPACK_IMPORTED_MODULE_7__/* .requestOptions */ .a)(session))
        : await (0,_deployments_lookup_js__WEBPACK_IMPORTED_MODULE_4__/* .listByKey */ .dx)(session);
    return toReadResult(session, items.map((item) => (0,_rollout_actions_client_edgegap_watch_deployment_snapshot__WEBPACK_IMPORTED_MODULE_3__/* .snapshotOfItem */ .xr)(item, undefined)));
}
async function locations(session) {
    const { edgegap, inputs, run } = session;
    const places = await (0,_rollout_actions_client_edgegap_applications__WEBPACK_IMPORTED_MODULE_0__/* .listLocations */ .xV)(edgegap, {
        app: inputs.application,
        version: inputs.version,
        type: inputs.locationType,
        tags: true,
    }, (0,_session_js__WEBPACK_IMPORTED_MODULE_7__/* .requestOptions */ .a)(session));
    const matching = places.filter((place) => inputs.tags.every((tag) => hasTag(place, tag)));
    const found = matching.map((place) => ({
        city: place.city,
        country: place.country,
        continent: place.continent,
        administrativeDivision: place.administrative_division,
        timezone: place.timezone,
        latitude: place.latitude ?? null,
        longitude: place.longitude ?? null,
        type: place.type,
        tags: place.tags.map(({ key, value }) => ({ key, value })),
    }));
    run.outputs.set('locations', found);
    const rows = found.map((place) => [place.city, place.country, place.continent, place.type]);
    run.report.things({
        title: 'Places',
        columns: ['city', 'country', 'continent', 'type'],
        rows,
    });
    const count = found.length === 1 ? 'One place has' : `${found.length} places have`;
    return { outcome: 'succeeded', reason: `${count} room.` };
}
function hasTag({ tags }, wanted) {
    return tags.some(({ key, value }) => [key, value, `${key}=${value}`].includes(wanted));
}
function gone(id) {
    const nothing = { fqdn: '', publicIp: '', ports: {}, tags: [], status: undefined };
    return { id, state: 'terminated', ...nothing };
}
function toReadResult(session, snapshots) {
    (0,_report_set_outputs_js__WEBPACK_IMPORTED_MODULE_6__/* .setDeploymentOutputs */ .uL)(session, snapshots.map((snapshot) => ({ snapshot })));
    const [first, ...others] = snapshots;
    if (first === undefined) {
        return { outcome: 'succeeded', reason: 'There are no such deployments.' };
    }
    (0,_report_set_outputs_js__WEBPACK_IMPORTED_MODULE_6__/* .setPortOutputs */ .ke)(session, first);
    const reason = others.length === 0
        ? `Deployment ${first.id} is ${(0,_report_describe_deployment_js__WEBPACK_IMPORTED_MODULE_8__/* .statusWord */ .Hm)(first)}.`
        : `Found ${snapshots.length} deployments.`;
    return { outcome: 'succeeded', reason };
}
const READS = { get, list, locations };


/***/ }),

/***/ 6601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hm: () => (/* binding */ statusWord),
/* harmony export */   Ti: () => (/* binding */ describeDeployment),
/* harmony export */   lR: () => (/* binding */ describeLocation)
/* harmony export */ });
/* harmony import */ var _rollout_actions_client_edgegap_ports__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9833);

function describeLocation(location) {
    const { city, country, continent, timezone, latitude, longitude } = location;
    return {
        city,
        country,
        continent,
        administrativeDivision: location.administrative_division,
        timezone,
        latitude: latitude ?? null,
        longitude: longitude ?? null,
    };
}
function statusWord({ status, state }) {
    if (state === 'ready')
        return 'Status.READY';
    return status?.current_status ?? state;
}
function describeDeployment(snapshot, readySeconds) {
    const { id, fqdn, publicIp, ports, status, tags } = snapshot;
    const location = status?.location ?? undefined;
    return {
        id,
        fqdn,
        publicIp,
        ports: (0,_rollout_actions_client_edgegap_ports__WEBPACK_IMPORTED_MODULE_0__/* .describePorts */ .Q)(ports),
        location: location === undefined ? null : describeLocation(location),
        status: statusWord(snapshot),
        readySeconds: readySeconds ?? null,
        tags: [...tags],
    };
}


/***/ }),

/***/ 7158:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   n6: () => (/* binding */ webUrlOf),
/* harmony export */   rs: () => (/* binding */ urlOf),
/* harmony export */   t9: () => (/* binding */ choosePort)
/* harmony export */ });
/* harmony import */ var _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9923);
/* harmony import */ var _rollout_actions_client_edgegap_ports__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9833);


function choosePort({ id, ports }, name) {
    const all = Object.entries(ports).sort(([, a], [, b]) => (a.internal ?? 0) - (b.internal ?? 0));
    if (name === undefined) {
        const [first, ...others] = all;
        return first && { name: first[0], port: first[1], isGuess: others.length > 0 };
    }
    const found = all.find(([key, port]) => key === name || port.name === name);
    if (found !== undefined)
        return { name: found[0], port: found[1], isGuess: false };
    if (all.length === 0)
        return undefined;
    const names = all.map(([key]) => key).join(', ');
    throw new _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l('refused', `port-name is ${name}, but deployment ${id} has the ports ${names}: correct the input.`);
}
const SCHEMES = {
    HTTP: ['http', 'https'],
    HTTPS: ['https', 'https'],
    WS: ['ws', 'wss'],
    WSS: ['wss', 'wss'],
    UDP: ['udp', 'udp'],
};
function urlOf(snapshot, port) {
    const { link, protocol, tls_upgrade: isSecure } = port;
    if ((0,_rollout_actions_client_edgegap_ports__WEBPACK_IMPORTED_MODULE_1__/* .isUrl */ .g)(link))
        return link;
    const address = link === '' ? addressOf(snapshot, port) : link;
    const [plain, secure] = SCHEMES[protocol.toUpperCase()] ?? ['tcp', 'tcp'];
    return `${isSecure === true ? secure : plain}://${address}`;
}
function webUrlOf(snapshot, port) {
    const url = urlOf(snapshot, port);
    return /^https?:\/\//i.test(url) ? url : '';
}
function addressOf({ fqdn, publicIp }, { external, link }) {
    if (external !== undefined)
        return `${fqdn === '' ? publicIp : fqdn}:${external}`;
    return (0,_rollout_actions_client_edgegap_ports__WEBPACK_IMPORTED_MODULE_1__/* .isUrl */ .g)(link) ? '' : link;
}


/***/ }),

/***/ 265:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ outputRowsOf),
/* harmony export */   ke: () => (/* binding */ setPortOutputs),
/* harmony export */   uL: () => (/* binding */ setDeploymentOutputs)
/* harmony export */ });
/* harmony import */ var _rollout_actions_client_edgegap_ports__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9833);
/* harmony import */ var _describe_deployment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6601);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7158);



function setDeploymentOutputs(session, all) {
    const { outputs } = session.run;
    const ids = all.map(({ snapshot }) => snapshot.id);
    outputs.set('deployment-ids', ids);
    outputs.set('fqdns', all.map(({ snapshot }) => snapshot.fqdn));
    outputs.set('deployments', all.map(({ snapshot, readySeconds }) => (0,_describe_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .describeDeployment */ .Ti)(snapshot, readySeconds)));
    outputs.set('addresses', addressesOf(all));
    reportDeployments(session, all);
    const [first] = all;
    if (first !== undefined)
        setFirstOutputs(session, first);
}
const MAX_ROWS = 50;
function reportDeployments({ run }, all) {
    const rows = all.slice(0, MAX_ROWS).map(({ snapshot, readySeconds }) => {
        const { id, fqdn, ports, status, tags } = snapshot;
        const addresses = Object.entries(ports).map(([name, port]) => `${name} ${(0,_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .addressOf */ .ci)(snapshot, port)} \u2192 ${port.internal ?? '?'}`);
        const { city = '', country = '' } = status?.location ?? {};
        const place = [city, country].filter((part) => part !== '').join(', ');
        const ready = readySeconds === undefined ? '' : `${readySeconds} s`;
        return [id, (0,_describe_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .statusWord */ .Hm)(snapshot), fqdn, addresses.join(', '), place, ready, tags.join(' ')];
    });
    const left = all.length - rows.length;
    if (left > 0)
        rows.push([`and ${left} more`, '', '', '', '', '', '']);
    const columns = ['deployment', 'status', 'host', 'ports', 'place', 'ready after', 'tags'];
    run.report.things({ title: 'Deployments', columns, rows });
}
function addressesOf(all) {
    return Object.fromEntries(all.map(({ snapshot }) => [
        snapshot.id,
        Object.fromEntries(Object.entries(snapshot.ports).map(([name, port]) => [name, (0,_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .addressOf */ .ci)(snapshot, port)])),
    ]));
}
function setFirstOutputs(session, { snapshot, readySeconds }) {
    const { outputs } = session.run;
    const location = snapshot.status?.location ?? undefined;
    outputs.set('deployment-id', snapshot.id);
    outputs.set('request-id', snapshot.id);
    outputs.set('fqdn', snapshot.fqdn);
    outputs.set('public-ip', snapshot.publicIp);
    outputs.set('status', (0,_describe_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .statusWord */ .Hm)(snapshot));
    outputs.set('ports', (0,_rollout_actions_client_edgegap_ports__WEBPACK_IMPORTED_MODULE_2__/* .describePorts */ .Q)(snapshot.ports));
    outputs.set('ready-seconds', readySeconds);
    if (location !== undefined)
        outputs.set('location', (0,_describe_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .describeLocation */ .lR)(location));
}
function setPortOutputs({ run, inputs }, snapshot) {
    const chosen = (0,_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .choosePort */ .t9)(snapshot, inputs.portName);
    if (chosen === undefined)
        return;
    run.outputs.set('port', chosen.port.external);
    run.outputs.set('url', (0,_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .webUrlOf */ .n6)(snapshot, chosen.port));
    run.outputs.set('address', (0,_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .addressOf */ .ci)(snapshot, chosen.port));
    if (!chosen.isGuess)
        return;
    run.log.warning(`There are several ports: the outputs port and url are those of ${chosen.name}, the first by ` +
        'its internal number. Name the one you mean in port-name.');
}
function outputRowsOf(servers) {
    return [...servers]
        .sort((a, b) => a.n - b.n)
        .map((server) => ({
        snapshot: server.snapshot ?? unseen(server.id),
        readySeconds: readySecondsOf(server),
    }));
}
function readySecondsOf({ knownMs, readyMs, isOurs }) {
    if (readyMs === undefined || !isOurs)
        return undefined;
    return Math.round((readyMs - knownMs) / 100) / 10;
}
function unseen(id) {
    return { id, state: 'unseen', fqdn: '', publicIp: '', ports: {}, tags: [], status: undefined };
}


/***/ }),

/***/ 8399:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ repositoryOf),
/* harmony export */   a: () => (/* binding */ requestOptions)
/* harmony export */ });
function requestOptions({ run }) {
    return { signal: run.signal, deadline: run.deadline };
}
function repositoryOf({ run }) {
    return run.env('GITHUB_REPOSITORY') ?? '';
}


/***/ }),

/***/ 3603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xV: () => (/* binding */ listLocations),
  E3: () => (/* binding */ openedPorts),
  W: () => (/* binding */ readAppVersion)
});

// EXTERNAL MODULE: ./packages/client/src/http/request-options.ts
var request_options = __webpack_require__(2988);
// EXTERNAL MODULE: ./packages/client/src/http/safe-path.ts
var safe_path = __webpack_require__(4113);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(8395);
// EXTERNAL MODULE: ./packages/client/src/edgegap/schemas/common.ts
var common = __webpack_require__(3717);
;// CONCATENATED MODULE: ./packages/client/src/edgegap/schemas/applications.ts


const appVersion = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP(),
    docker_tag: common/* maybeText */.oX,
    ports: (0,common/* listOf */.c3)(schemas/* looseObject */._H3({ port: common/* textNumber */.hh, protocol: common/* maybeText */.oX, name: common/* maybeText */.oX })),
});
const place = schemas/* looseObject */._H3({
    city: common/* maybeText */.oX,
    continent: common/* maybeText */.oX,
    country: common/* maybeText */.oX,
    timezone: common/* maybeText */.oX,
    administrative_division: common/* maybeText */.oX,
    latitude: common/* textNumber */.hh,
    longitude: common/* textNumber */.hh,
    type: common/* maybeText */.oX,
    tags: schemas/* pipe */.FsL(schemas/* nullish */.cl6(schemas/* array */.YOg(schemas/* looseObject */._H3({ key: schemas/* string */.YjP(), value: schemas/* string */.YjP() }))), schemas/* transform */.pdi((tags) => tags ?? [])),
});
const places = schemas/* looseObject */._H3({ locations: (0,common/* listOf */.c3)(place), messages: (0,common/* listOf */.c3)(schemas/* string */.YjP()) });

;// CONCATENATED MODULE: ./packages/client/src/edgegap/applications.ts



async function readAppVersion(edgegap, { application, version }, options) {
    const answer = await edgegap.call({
        method: 'GET',
        path: (0,safe_path/* path */.A) `/v1/app/${application}/version/${version}`,
        effect: 'read',
        retry: 'never',
        timeoutMs: 5_000,
        resource: `version ${version} of Edgegap application ${application}`,
        schema: appVersion,
        ...(0,request_options/* requestOptionsOf */.l)(options),
    });
    return answer.value;
}
function openedPorts({ ports }) {
    return [...ports]
        .sort((a, b) => (a.port ?? 0) - (b.port ?? 0))
        .map(({ name, port, protocol }) => ({ name: name === '' ? String(port) : name, protocol }));
}
async function listLocations(edgegap, { app, version, type, tags }, options) {
    const answer = await edgegap.call({
        method: 'GET',
        path: (0,safe_path/* path */.A) `/v1/locations`,
        query: { app, version, type, tags },
        effect: 'read',
        resource: `locations of ${edgegap.name}`,
        schema: places,
        ...(0,request_options/* requestOptionsOf */.l)(options),
    });
    return answer.value.locations;
}


/***/ }),

/***/ 4333:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ selfStop),
/* harmony export */   Dw: () => (/* binding */ deployV1),
/* harmony export */   Lt: () => (/* binding */ readIfKnown),
/* harmony export */   Uk: () => (/* binding */ stopDeployment),
/* harmony export */   rP: () => (/* binding */ bulkStop),
/* harmony export */   rk: () => (/* binding */ readStatus),
/* harmony export */   wU: () => (/* binding */ deployV2)
/* harmony export */ });
/* harmony import */ var _http_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8464);
/* harmony import */ var _http_request_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2988);
/* harmony import */ var _http_safe_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4113);
/* harmony import */ var _calls_call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(287);
/* harmony import */ var _schemas_common_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3717);
/* harmony import */ var _schemas_deployments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1982);






const CREATE_TIMEOUT_MS = 30_000;
async function deployV1(edgegap, body, options) {
    return await create(edgegap, { path: (0,_http_safe_path_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .A) `/v1/deploy`, body }, options);
}
async function deployV2(edgegap, body, options) {
    return await create(edgegap, { path: (0,_http_safe_path_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .A) `/v2/deployments`, body }, options);
}
async function create(edgegap, what, options) {
    const answer = await edgegap.call({
        method: 'POST',
        ...what,
        effect: 'write',
        rateKind: 'create',
        timeoutMs: CREATE_TIMEOUT_MS,
        resource: `new deployment at ${edgegap.name}`,
        schema: _schemas_deployments_js__WEBPACK_IMPORTED_MODULE_4__/* .deployReply */ .YM,
        begin: options.begin,
        ...(0,_calls_call_js__WEBPACK_IMPORTED_MODULE_2__/* .writeOptionsOf */ .x)(options),
    });
    return answer.value.request_id;
}
async function readStatus(edgegap, id, options) {
    const answer = await edgegap.call({
        method: 'GET',
        path: (0,_http_safe_path_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .A) `/v1/status/${id}`,
        effect: 'read',
        rateKind: 'status',
        unknownId: 'any-400',
        resource: `Edgegap deployment ${id}`,
        schema: (0,_schemas_deployments_js__WEBPACK_IMPORTED_MODULE_4__/* .statusOf */ .c2)(id),
        ...(0,_http_request_options_js__WEBPACK_IMPORTED_MODULE_5__/* .requestOptionsOf */ .l)(options),
    });
    return answer.value;
}
async function readIfKnown(edgegap, id, options) {
    try {
        return (await readStatus(edgegap, id, options)) ?? undefined;
    }
    catch (error) {
        if (error instanceof _http_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR && error.kind === 'not-found')
            return undefined;
        throw error;
    }
}
async function stopDeployment(edgegap, { id, logStorage }, options) {
    await edgegap.call({
        ...stopCall(id, logStorage),
        path: (0,_http_safe_path_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .A) `/v1/stop/${id}`,
        unknownId: logStorage === undefined ? 'any-400' : 'by-text',
        forbidden: 'not-yours',
        ...(0,_calls_call_js__WEBPACK_IMPORTED_MODULE_2__/* .writeOptionsOf */ .x)(options),
    });
}
async function selfStop(edgegap, { id, accessPoint, logStorage }, options) {
    await edgegap.call({
        ...stopCall(id, logStorage),
        path: (0,_http_safe_path_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .A) `/v1/self/stop/${id}/${accessPoint}`,
        unknownId: 'by-text',
        ...(0,_calls_call_js__WEBPACK_IMPORTED_MODULE_2__/* .writeOptionsOf */ .x)(options),
    });
}
function stopCall(id, logStorage) {
    return {
        method: 'DELETE',
        query: { container_log_storage: logStorage },
        effect: 'write',
        retry: 'reads',
        resource: `Edgegap deployment ${id}`,
        schema: _schemas_common_js__WEBPACK_IMPORTED_MODULE_3__/* .noBody */ .GV,
        format: 'none',
    };
}
async function bulkStop(edgegap, filters, options) {
    const answer = await edgegap.call({
        method: 'POST',
        path: (0,_http_safe_path_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .A) `/v1/deployments/bulk-stop`,
        body: { filters },
        effect: 'write',
        resource: `bulk-stop at ${edgegap.name}`,
        schema: _schemas_deployments_js__WEBPACK_IMPORTED_MODULE_4__/* .bulkStopReply */ .nG,
        format: 'text',
        ...(0,_calls_call_js__WEBPACK_IMPORTED_MODULE_2__/* .writeOptionsOf */ .x)(options),
    });
    return answer.value;
}


/***/ }),

/***/ 656:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ repositoryTag),
/* harmony export */   QR: () => (/* binding */ keyTag),
/* harmony export */   WD: () => (/* binding */ serverTag),
/* harmony export */   X3: () => (/* binding */ madeAtMs),
/* harmony export */   _n: () => (/* binding */ pullRequestOf),
/* harmony export */   o6: () => (/* binding */ OURS),
/* harmony export */   qN: () => (/* binding */ newRunTag),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/* harmony import */ var _built_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5869);

const OURS = 'rollout-actions';
const RUN = /^ra-([0-9a-z]{6})[0-9a-z]{5}$/;
const SERVER = /^ra-[0-9a-z]{11}-(\d{1,4})$/;
const PULL_REQUEST_KEY = /^rk-([0-9a-z]{5})-pr-(\d{1,8})$/;
const MAX_KEY_LENGTH = 11;
const CHANCES = 36 ** 5;
function newRunTag({ clock, random }) {
    const seconds = Math.floor(clock.wall() / 1_000);
    const chance = Math.floor(random() * CHANCES);
    return `ra-${base36(seconds, 6)}${base36(chance, 5)}`;
}
function serverTag(runTag, n) {
    return `${runTag}-${n}`;
}
function numberOf(tags) {
    const [n] = tags.flatMap((tag) => SERVER.exec(tag)?.[1] ?? []);
    return n === undefined ? undefined : Number(n);
}
function madeAtMs(tags) {
    const [seconds] = tags.flatMap((tag) => RUN.exec(tag)?.[1] ?? []);
    return seconds === undefined ? undefined : Number.parseInt(seconds, 36) * 1_000;
}
function repositoryTag(repository) {
    return `rr-${hash(repository.toLowerCase(), 10)}`;
}
function keyTag(key, repository) {
    const short = key.length <= MAX_KEY_LENGTH ? key : `~${hash(key, 10)}`;
    return `rk-${hash(repository.toLowerCase(), 5)}-${short}`;
}
function pullRequestOf(tags, repository) {
    const own = hash(repository.toLowerCase(), 5);
    const [found] = tags.flatMap((tag) => {
        const [, of, number] = PULL_REQUEST_KEY.exec(tag) ?? [];
        return of === own && number !== undefined ? [Number(number)] : [];
    });
    return found;
}
function hash(text, characters) {
    const hex = (0,_built_in_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeCrypto */ .SI)().createHash('sha256').update(text).digest('hex').slice(0, 13);
    return base36(Number.parseInt(hex, 16), characters).slice(-characters);
}
function base36(value, characters) {
    return value.toString(36).padStart(characters, '0');
}


/***/ }),

/***/ 9833:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ describePorts),
/* harmony export */   g: () => (/* binding */ isUrl)
/* harmony export */ });
function describePorts(ports) {
    return Object.fromEntries(Object.entries(ports).map(([name, port]) => [
        name,
        {
            external: port.external ?? null,
            internal: port.internal ?? null,
            protocol: port.protocol,
            tlsUpgrade: port.tls_upgrade ?? false,
            link: port.link,
        },
    ]));
}
function isUrl(link) {
    return /^[a-z][a-z0-9+.-]*:\/\//i.test(link);
}


/***/ }),

/***/ 3791:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ deploymentState),
/* harmony export */   KY: () => (/* binding */ observationOf),
/* harmony export */   Wk: () => (/* binding */ FAILED),
/* harmony export */   Yg: () => (/* binding */ snapshotOfStatus),
/* harmony export */   eG: () => (/* binding */ PENDING),
/* harmony export */   ec: () => (/* binding */ TERMINATED),
/* harmony export */   jM: () => (/* binding */ snapshotOfGone),
/* harmony export */   rU: () => (/* binding */ TERMINATING),
/* harmony export */   tg: () => (/* binding */ snapshotOfId),
/* harmony export */   xr: () => (/* binding */ snapshotOfItem),
/* harmony export */   yE: () => (/* binding */ READY)
/* harmony export */ });
function snapshotOfStatus(status) {
    return {
        id: status.request_id,
        state: deploymentState(status),
        fqdn: status.fqdn,
        publicIp: status.public_ip,
        ports: status.ports,
        tags: status.tags,
        status,
    };
}
function snapshotOfItem(item, status) {
    return {
        id: item.request_id,
        state: item.ready === true ? READY : stateWithoutList(status, item.ready),
        fqdn: item.fqdn,
        publicIp: item.public_ip,
        ports: item.ports,
        tags: item.tags,
        status,
    };
}
function stateWithoutList(status, ready) {
    const state = status === undefined ? PENDING : deploymentState(status);
    return state === READY && ready === false ? PENDING : state;
}
function snapshotOfId(id) {
    return { id, state: PENDING, fqdn: '', publicIp: '', ports: {}, tags: [], status: undefined };
}
function snapshotOfGone(last) {
    return { ...last, state: TERMINATED, status: undefined };
}
function observationOf(snapshot) {
    const detail = snapshot.state === READY ? '' : (snapshot.status?.error_detail ?? '');
    return {
        state: snapshot.state,
        id: snapshot.id,
        revision: snapshot.id,
        evidence: detail === '' ? [] : [detail],
        raw: snapshot,
        ...(detail === '' ? {} : { detail }),
    };
}
const PREFIX = 'Status.';
const KNOWN = new Set([
    'INITIALIZING',
    'SEEKING',
    'SEEKED',
    'SCANNING',
    'DEPLOYING',
    'READY',
    'TERMINATING',
    'TERMINATED',
    'ERROR',
]);
const FAILED = 'failed';
const TERMINATED = 'terminated';
const TERMINATING = 'terminating';
const READY = 'ready';
const PENDING = 'pending';
function deploymentState(status) {
    const { current_status: sent } = status;
    const word = sent.startsWith(PREFIX) ? sent.slice(PREFIX.length) : sent;
    if (word === 'TERMINATED' || word === 'TERMINATING')
        return word.toLowerCase();
    if (word === 'READY')
        return READY;
    if (hasFailed(status, word))
        return FAILED;
    return KNOWN.has(word) ? word.toLowerCase() : sent;
}
function hasFailed({ error, error_detail: detail }, word) {
    return word === 'ERROR' || (error === true && detail !== '');
}


/***/ })

};
