export const id = 210;
export const ids = [210];
export const modules = {

/***/ 7210:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FLEETS: () => (/* binding */ FLEETS)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(8395);
// EXTERNAL MODULE: ./packages/client/src/http/request-options.ts
var request_options = __webpack_require__(2988);
// EXTERNAL MODULE: ./packages/client/src/http/safe-path.ts
var safe_path = __webpack_require__(4113);
// EXTERNAL MODULE: ./packages/client/src/edgegap/calls/call.ts
var calls_call = __webpack_require__(287);
// EXTERNAL MODULE: ./packages/client/src/edgegap/pages.ts
var pages = __webpack_require__(1929);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
// EXTERNAL MODULE: ./packages/client/src/edgegap/schemas/common.ts
var common = __webpack_require__(3717);
;// CONCATENATED MODULE: ./packages/client/src/edgegap/schemas/fleets.ts


const fleet = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP().check(api/* _minLength */.m9(1)),
    enabled: schemas/* boolean */.zMY(),
    create_time: common/* maybeText */.oX,
    last_updated: common/* maybeText */.oX,
});
const fleetPage = schemas/* looseObject */._H3({ fleets: (0,common/* listOf */.c3)(fleet), pagination: common/* pagination */.X$ });
const fleetPolicy = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP().check(api/* _minLength */.m9(1)),
    enabled: schemas/* nullish */.cl6(schemas/* boolean */.zMY()),
    type: common/* maybeText */.oX,
    minimum: common/* textNumber */.hh,
    maximum: common/* textNumber */.hh,
    threshold: common/* textNumber */.hh,
    data: schemas/* nullish */.cl6(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())),
    create_time: common/* maybeText */.oX,
    last_updated: common/* maybeText */.oX,
});
const fleetPolicyPage = schemas/* looseObject */._H3({ policies: (0,common/* listOf */.c3)(fleetPolicy), pagination: common/* pagination */.X$ });
const fleetLink = schemas/* looseObject */._H3({
    app: schemas/* string */.YjP(),
    app_version: schemas/* string */.YjP(),
    fleet: schemas/* string */.YjP(),
    create_time: common/* maybeText */.oX,
    last_updated: common/* maybeText */.oX,
});
const deletion = schemas/* looseObject */._H3({ message: common/* maybeText */.oX });

// EXTERNAL MODULE: ./packages/client/src/http/failure.ts
var failure = __webpack_require__(8464);
;// CONCATENATED MODULE: ./packages/client/src/edgegap/fleets/fleets.ts








async function createFleet(edgegap, body, options) {
    const call = { method: 'POST', path: (0,safe_path/* path */.A) `/v1/fleet`, body, effect: 'write' };
    return await about(edgegap, {
        ...call,
        ...named(body.name),
        schema: fleetNamed(body.name),
        ...(0,calls_call/* writeOptionsOf */.x)(options),
    });
}
async function readFleet(edgegap, name, options) {
    const call = { method: 'GET', path: (0,safe_path/* path */.A) `/v1/fleet/${name}`, effect: 'read' };
    return await about(edgegap, {
        ...call,
        ...named(name),
        schema: fleetNamed(name),
        ...(0,request_options/* requestOptionsOf */.l)(options),
    });
}
async function listFleets(edgegap, options) {
    return await (0,pages/* allPages */.S4)(async (page) => {
        const { fleets, pagination } = await about(edgegap, {
            method: 'GET',
            path: (0,safe_path/* path */.A) `/v1/fleets`,
            query: { page, limit: pages/* PAGE_LIMIT */.Wt },
            effect: 'read',
            resource: `fleets at ${edgegap.name}`,
            schema: fleetPage,
            ...(0,request_options/* requestOptionsOf */.l)(options),
        });
        return { items: fleets, pagination };
    });
}
async function updateFleet(edgegap, { fleet: name, change }, options) {
    const call = {
        method: 'PATCH',
        path: (0,safe_path/* path */.A) `/v1/fleet/${name}`,
        body: change,
        effect: 'write',
    };
    return await about(edgegap, {
        ...call,
        ...named(name),
        schema: fleetNamed(change.name ?? name),
        ...(0,calls_call/* writeOptionsOf */.x)(options),
    });
}
async function deleteFleet(edgegap, name, options) {
    const call = { method: 'DELETE', path: (0,safe_path/* path */.A) `/v1/fleet/${name}`, effect: 'write' };
    await about(edgegap, { ...call, ...named(name), schema: deletion, ...(0,calls_call/* writeOptionsOf */.x)(options) });
}
async function linkVersion(edgegap, { fleet: name, application, version }, options) {
    return await about(edgegap, {
        method: 'PUT',
        path: (0,safe_path/* path */.A) `/v1/fleet/${name}/app/${application}/version/${version}`,
        effect: 'write',
        retry: 'reads',
        ...named(name),
        schema: fleetLink.check(schemas/* refine */.YPB((link) => link.fleet === name && link.app === application && link.app_version === version)),
        ...(0,calls_call/* writeOptionsOf */.x)(options),
    });
}
async function unlinkVersion(edgegap, { fleet: name, application, version }, options) {
    await about(edgegap, {
        method: 'DELETE',
        path: (0,safe_path/* path */.A) `/v1/fleet/${name}/app/${application}/version/${version}`,
        effect: 'write',
        ...named(name),
        schema: common/* noBody */.GV,
        format: 'none',
        ...(0,calls_call/* writeOptionsOf */.x)(options),
    });
}
async function about(edgegap, call) {
    return await explainMissingFleets(async () => (await edgegap.call(call)).value);
}
function named(name) {
    return { resource: `Edgegap fleet ${name}` };
}
async function explainMissingFleets(options) {
    try {
        return await options();
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR) || error.status !== 404)
            throw error;
        throw new failure/* Failure */.HR({
            kind: 'not-found',
            resource: error.resource,
            what: error.what,
            next: 'check the name; if every fleet operation ends so, this organisation has no fleets ' +
                'of the older kind, which the vendor replaces by private fleets',
            status: 404,
            received: 'yes',
            ...(error.text === undefined ? {} : { text: error.text }),
        });
    }
}
function fleetNamed(name) {
    return fleet.check(schemas/* refine */.YPB((one) => one.name === name, { path: ['name'] }));
}

;// CONCATENATED MODULE: ./packages/client/src/edgegap/fleets/policies.ts







async function createFleetPolicy(edgegap, { fleet, spec }, options) {
    return await explainMissingFleets(async () => {
        const { value } = await edgegap.call({
            method: 'POST',
            path: (0,safe_path/* path */.A) `/v1/fleet/${fleet}/policies`,
            body: spec,
            effect: 'write',
            resource: `new policy of Edgegap fleet ${fleet}`,
            schema: fleetPolicy,
            ...(0,calls_call/* writeOptionsOf */.x)(options),
        });
        return value;
    });
}
async function listFleetPolicies(edgegap, { fleet, fields }, options) {
    return await (0,pages/* allPages */.S4)(async (page) => {
        const { value } = await explainMissingFleets(() => edgegap.call({
            method: 'GET',
            path: (0,safe_path/* path */.A) `/v1/fleet/${fleet}/policies`,
            query: { page, limit: pages/* PAGE_LIMIT */.Wt },
            effect: 'read',
            resource: `policies of Edgegap fleet ${fleet}`,
            schema: fleetPolicyPage,
            ...(fields === undefined ? {} : { headers: { 'X-Fields': fields } }),
            ...(0,request_options/* requestOptionsOf */.l)(options),
        }));
        return { items: value.policies, pagination: value.pagination };
    });
}
async function readFleetPolicy(edgegap, { fleet, policy }, options) {
    return await explainMissingFleets(async () => {
        const { value } = await edgegap.call({
            method: 'GET',
            path: (0,safe_path/* path */.A) `/v1/fleet/${fleet}/policies/${policy}`,
            effect: 'read',
            resource: `policy ${policy} of Edgegap fleet ${fleet}`,
            schema: policyNamed(policy),
            ...(0,request_options/* requestOptionsOf */.l)(options),
        });
        return value;
    });
}
async function updateFleetPolicy(edgegap, { fleet, policy, spec }, options) {
    return await explainMissingFleets(async () => {
        const { value } = await edgegap.call({
            method: 'PATCH',
            path: (0,safe_path/* path */.A) `/v1/fleet/${fleet}/policies/${policy}`,
            body: spec,
            effect: 'write',
            resource: `policy ${policy} of Edgegap fleet ${fleet}`,
            schema: fleetPolicy,
            ...(0,calls_call/* writeOptionsOf */.x)(options),
        });
        return value;
    });
}
async function deleteFleetPolicy(edgegap, { fleet, policy }, options) {
    await explainMissingFleets(() => edgegap.call({
        method: 'DELETE',
        path: (0,safe_path/* path */.A) `/v1/fleet/${fleet}/policies/${policy}`,
        effect: 'write',
        resource: `policy ${policy} of Edgegap fleet ${fleet}`,
        schema: deletion,
        ...(0,calls_call/* writeOptionsOf */.x)(options),
    }));
}
function policyNamed(name) {
    return fleetPolicy.check(schemas/* refine */.YPB((one) => one.name === name, { path: ['name'] }));
}

// EXTERNAL MODULE: ./actions/edgegap-deploy/src/session.ts
var src_session = __webpack_require__(8399);
;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/operations/fleets/fleet-policies.ts


async function create(session) {
    const { edgegap, inputs } = session;
    const fleet = inputs.fleet ?? '';
    const spec = inputs.policySpec ?? {};
    const policy = await session.record.write((trace) => createFleetPolicy(edgegap, { fleet, spec }, { ...(0,src_session/* requestOptions */.a)(session), trace }));
    return changed(session, [policy], `Policy ${policy.name} of fleet ${fleet} was made.`);
}
async function get(session) {
    const policy = await readFleetPolicy(session.edgegap, fleet_policies_named(session), (0,src_session/* requestOptions */.a)(session));
    setPolicyOutputs(session, [policy]);
    const { minimum = 0, maximum = 0 } = policy;
    const reason = `Policy ${policy.name} keeps ${minimum} to ${maximum} servers.`;
    return { outcome: 'succeeded', reason };
}
async function list(session) {
    const fleet = session.inputs.fleet ?? '';
    const policies = await listFleetPolicies(session.edgegap, { fleet }, (0,src_session/* requestOptions */.a)(session));
    setPolicyOutputs(session, policies);
    const names = policies.map(({ name }) => name).join(', ') || 'none';
    return { outcome: 'succeeded', reason: `Policies of fleet ${fleet}: ${names}.` };
}
async function update(session) {
    const { edgegap, inputs } = session;
    const { fleet, policy } = fleet_policies_named(session);
    const spec = inputs.policySpec ?? {};
    const after = await session.record.write((trace) => updateFleetPolicy(edgegap, { fleet, policy, spec }, { ...(0,src_session/* requestOptions */.a)(session), trace }));
    return changed(session, [after], `Policy ${policy} of fleet ${fleet} was changed.`);
}
async function remove(session) {
    const { fleet, policy } = fleet_policies_named(session);
    await session.record.write((trace) => deleteFleetPolicy(session.edgegap, { fleet, policy }, { ...(0,src_session/* requestOptions */.a)(session), trace }));
    return changed(session, [], `Policy ${policy} of fleet ${fleet} was deleted.`);
}
function fleet_policies_named({ inputs }) {
    return { fleet: inputs.fleet ?? '', policy: inputs.policy ?? '' };
}
function changed(session, policies, reason) {
    setPolicyOutputs(session, policies);
    return { outcome: 'succeeded', reason };
}
function setPolicyOutputs({ run }, policies) {
    run.outputs.set('policies', policies.map((policy) => ({
        name: policy.name,
        enabled: policy.enabled ?? null,
        type: policy.type,
        minimum: policy.minimum ?? null,
        maximum: policy.maximum ?? null,
        threshold: policy.threshold ?? null,
        data: policy.data ?? null,
        createTime: policy.create_time,
        lastUpdated: policy.last_updated,
    })));
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/operations/fleets/fleets.ts


async function fleets_create(session) {
    const { edgegap, inputs } = session;
    const body = { name: nameOf(session), enabled: inputs.fleetEnabled ?? false };
    const fleet = await session.record.write((trace) => createFleet(edgegap, body, { ...(0,src_session/* requestOptions */.a)(session), trace }));
    return fleets_changed(session, [fleet], `Fleet ${fleet.name} was made.`);
}
async function fleets_get(session) {
    const fleet = await readFleet(session.edgegap, nameOf(session), (0,src_session/* requestOptions */.a)(session));
    setFleetOutputs(session, [fleet]);
    const state = fleet.enabled ? 'enabled' : 'disabled';
    return { outcome: 'succeeded', reason: `Fleet ${fleet.name} is ${state}.` };
}
async function fleets_list(session) {
    const fleets = await listFleets(session.edgegap, (0,src_session/* requestOptions */.a)(session));
    setFleetOutputs(session, fleets);
    const names = fleets.map(({ name }) => name).join(', ');
    const reason = fleets.length === 0 ? 'There are no fleets.' : `Fleets: ${names}.`;
    return { outcome: 'succeeded', reason };
}
async function fleets_update(session) {
    const { edgegap, inputs } = session;
    const name = nameOf(session);
    const before = await readFleet(edgegap, name, (0,src_session/* requestOptions */.a)(session));
    const newName = inputs.newFleet ?? name;
    const enabled = inputs.fleetEnabled ?? before.enabled;
    if (before.enabled === enabled && newName === name) {
        setFleetOutputs(session, [before]);
        return { outcome: 'unchanged', reason: `Fleet ${name} is already so; no change.` };
    }
    const change = {
        ...(newName === name ? {} : { name: newName }),
        ...(inputs.fleetEnabled === undefined ? {} : { enabled }),
    };
    const fleet = await session.record.write((trace) => updateFleet(edgegap, { fleet: name, change }, { ...(0,src_session/* requestOptions */.a)(session), trace }));
    return fleets_changed(session, [fleet], `Fleet ${fleet.name}${newName === name ? '' : ` (was ${name})`} is ` +
        `${fleet.enabled ? 'enabled' : 'disabled'} now.`);
}
async function fleets_remove(session) {
    const name = nameOf(session);
    await session.record.write((trace) => deleteFleet(session.edgegap, name, { ...(0,src_session/* requestOptions */.a)(session), trace }));
    return fleets_changed(session, [], `Fleet ${name} was deleted, with its policies and links.`);
}
async function fleets_link(session) {
    const what = versionOf(session);
    await session.record.write((trace) => linkVersion(session.edgegap, what, { ...(0,src_session/* requestOptions */.a)(session), trace }));
    const { fleet, application, version } = what;
    const reason = `Fleet ${fleet} makes deployments of ${application} ${version} now.`;
    return { outcome: 'succeeded', reason };
}
async function unlink(session) {
    const what = versionOf(session);
    await session.record.write((trace) => unlinkVersion(session.edgegap, what, { ...(0,src_session/* requestOptions */.a)(session), trace }));
    const { fleet, application, version } = what;
    const reason = `Fleet ${fleet} makes no more deployments of ${application} ${version}.`;
    return { outcome: 'succeeded', reason };
}
function nameOf({ inputs }) {
    return inputs.fleet ?? '';
}
function versionOf({ inputs }) {
    const { fleet = '', application = '', version = '' } = inputs;
    return { fleet, application, version };
}
function fleets_changed(session, fleets, reason) {
    setFleetOutputs(session, fleets);
    return { outcome: 'succeeded', reason };
}
function setFleetOutputs({ run }, fleets) {
    run.outputs.set('fleets', fleets.map((fleet) => ({
        name: fleet.name,
        enabled: fleet.enabled,
        createTime: fleet.create_time,
        lastUpdated: fleet.last_updated,
    })));
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/operations/fleets/of-fleets.ts


const FLEETS = {
    'fleet-create': fleets_create,
    'fleet-get': fleets_get,
    'fleet-list': fleets_list,
    'fleet-update': fleets_update,
    'fleet-delete': fleets_remove,
    'fleet-policy-create': create,
    'fleet-policy-get': get,
    'fleet-policy-list': list,
    'fleet-policy-update': update,
    'fleet-policy-delete': remove,
    'fleet-link-version': fleets_link,
    'fleet-unlink-version': unlink,
};


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


/***/ })

};
