export const id = 210;

export const ids = [ 210 ];

export const modules = {
  7210: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      FLEETS: () => FLEETS
    });
    var schemas = __webpack_require__(8395);
    var request_options = __webpack_require__(2988);
    var safe_path = __webpack_require__(4113);
    var calls_call = __webpack_require__(287);
    var pages = __webpack_require__(1929);
    var api = __webpack_require__(3305);
    var common = __webpack_require__(3717);
    // CONCATENATED MODULE: ./packages/client/src/edgegap/schemas/fleets.ts
    const fleet = schemas._H3({
      name: schemas.YjP().check(api.m9(1)),
      enabled: schemas.zMY(),
      create_time: common.oX,
      last_updated: common.oX
    });
    const fleetPage = schemas._H3({
      fleets: (0, common.c3)(fleet),
      pagination: common.X$
    });
    const fleetPolicy = schemas._H3({
      name: schemas.YjP().check(api.m9(1)),
      enabled: schemas.cl6(schemas.zMY()),
      type: common.oX,
      minimum: common.hh,
      maximum: common.hh,
      threshold: common.hh,
      data: schemas.cl6(schemas.g1P(schemas.YjP(), schemas.L5J())),
      create_time: common.oX,
      last_updated: common.oX
    });
    const fleetPolicyPage = schemas._H3({
      policies: (0, common.c3)(fleetPolicy),
      pagination: common.X$
    });
    const fleetLink = schemas._H3({
      app: schemas.YjP(),
      app_version: schemas.YjP(),
      fleet: schemas.YjP(),
      create_time: common.oX,
      last_updated: common.oX
    });
    const deletion = schemas._H3({
      message: common.oX
    });
    var failure = __webpack_require__(8464);
    // CONCATENATED MODULE: ./packages/client/src/edgegap/fleets/fleets.ts
    async function createFleet(edgegap, body, options) {
      const call = {
        method: "POST",
        path: safe_path.A`/v1/fleet`,
        body: body,
        effect: "write"
      };
      return await about(edgegap, {
        ...call,
        ...named(body.name),
        schema: fleetNamed(body.name),
        ...(0, calls_call.x)(options)
      });
    }
    async function readFleet(edgegap, name, options) {
      const call = {
        method: "GET",
        path: safe_path.A`/v1/fleet/${name}`,
        effect: "read"
      };
      return await about(edgegap, {
        ...call,
        ...named(name),
        schema: fleetNamed(name),
        ...(0, request_options.l)(options)
      });
    }
    async function listFleets(edgegap, options) {
      return await (0, pages.S4)(async page => {
        const {fleets: fleets, pagination: pagination} = await about(edgegap, {
          method: "GET",
          path: safe_path.A`/v1/fleets`,
          query: {
            page: page,
            limit: pages.Wt
          },
          effect: "read",
          resource: `fleets at ${edgegap.name}`,
          schema: fleetPage,
          ...(0, request_options.l)(options)
        });
        return {
          items: fleets,
          pagination: pagination
        };
      });
    }
    async function updateFleet(edgegap, {fleet: name, change: change}, options) {
      const call = {
        method: "PATCH",
        path: safe_path.A`/v1/fleet/${name}`,
        body: change,
        effect: "write"
      };
      return await about(edgegap, {
        ...call,
        ...named(name),
        schema: fleetNamed(change.name ?? name),
        ...(0, calls_call.x)(options)
      });
    }
    async function deleteFleet(edgegap, name, options) {
      const call = {
        method: "DELETE",
        path: safe_path.A`/v1/fleet/${name}`,
        effect: "write"
      };
      await about(edgegap, {
        ...call,
        ...named(name),
        schema: deletion,
        ...(0, calls_call.x)(options)
      });
    }
    async function linkVersion(edgegap, {fleet: name, application: application, version: version}, options) {
      return await about(edgegap, {
        method: "PUT",
        path: safe_path.A`/v1/fleet/${name}/app/${application}/version/${version}`,
        effect: "write",
        retry: "reads",
        ...named(name),
        schema: fleetLink.check(schemas.YPB(link => link.fleet === name && link.app === application && link.app_version === version)),
        ...(0, calls_call.x)(options)
      });
    }
    async function unlinkVersion(edgegap, {fleet: name, application: application, version: version}, options) {
      await about(edgegap, {
        method: "DELETE",
        path: safe_path.A`/v1/fleet/${name}/app/${application}/version/${version}`,
        effect: "write",
        ...named(name),
        schema: common.GV,
        format: "none",
        ...(0, calls_call.x)(options)
      });
    }
    async function about(edgegap, call) {
      return await explainMissingFleets(async () => (await edgegap.call(call)).value);
    }
    function named(name) {
      return {
        resource: `Edgegap fleet ${name}`
      };
    }
    async function explainMissingFleets(options) {
      try {
        return await options();
      } catch (error) {
        if (!(error instanceof failure.HR) || error.status !== 404) throw error;
        throw new failure.HR({
          kind: "not-found",
          resource: error.resource,
          what: error.what,
          next: "check the name; if every fleet operation ends so, this organisation has no fleets " + "of the older kind, which the vendor replaces by private fleets",
          status: 404,
          received: "yes",
          ...error.text === void 0 ? {} : {
            text: error.text
          }
        });
      }
    }
    function fleetNamed(name) {
      return fleet.check(schemas.YPB(one => one.name === name, {
        path: [ "name" ]
      }));
    }
    // CONCATENATED MODULE: ./packages/client/src/edgegap/fleets/policies.ts
    async function createFleetPolicy(edgegap, {fleet: fleet, spec: spec}, options) {
      return await explainMissingFleets(async () => {
        const {value: value} = await edgegap.call({
          method: "POST",
          path: safe_path.A`/v1/fleet/${fleet}/policies`,
          body: spec,
          effect: "write",
          resource: `new policy of Edgegap fleet ${fleet}`,
          schema: fleetPolicy,
          ...(0, calls_call.x)(options)
        });
        return value;
      });
    }
    async function listFleetPolicies(edgegap, {fleet: fleet, fields: fields}, options) {
      return await (0, pages.S4)(async page => {
        const {value: value} = await explainMissingFleets(() => edgegap.call({
          method: "GET",
          path: safe_path.A`/v1/fleet/${fleet}/policies`,
          query: {
            page: page,
            limit: pages.Wt
          },
          effect: "read",
          resource: `policies of Edgegap fleet ${fleet}`,
          schema: fleetPolicyPage,
          ...fields === void 0 ? {} : {
            headers: {
              "X-Fields": fields
            }
          },
          ...(0, request_options.l)(options)
        }));
        return {
          items: value.policies,
          pagination: value.pagination
        };
      });
    }
    async function readFleetPolicy(edgegap, {fleet: fleet, policy: policy}, options) {
      return await explainMissingFleets(async () => {
        const {value: value} = await edgegap.call({
          method: "GET",
          path: safe_path.A`/v1/fleet/${fleet}/policies/${policy}`,
          effect: "read",
          resource: `policy ${policy} of Edgegap fleet ${fleet}`,
          schema: policyNamed(policy),
          ...(0, request_options.l)(options)
        });
        return value;
      });
    }
    async function updateFleetPolicy(edgegap, {fleet: fleet, policy: policy, spec: spec}, options) {
      return await explainMissingFleets(async () => {
        const {value: value} = await edgegap.call({
          method: "PATCH",
          path: safe_path.A`/v1/fleet/${fleet}/policies/${policy}`,
          body: spec,
          effect: "write",
          resource: `policy ${policy} of Edgegap fleet ${fleet}`,
          schema: fleetPolicy,
          ...(0, calls_call.x)(options)
        });
        return value;
      });
    }
    async function deleteFleetPolicy(edgegap, {fleet: fleet, policy: policy}, options) {
      await explainMissingFleets(() => edgegap.call({
        method: "DELETE",
        path: safe_path.A`/v1/fleet/${fleet}/policies/${policy}`,
        effect: "write",
        resource: `policy ${policy} of Edgegap fleet ${fleet}`,
        schema: deletion,
        ...(0, calls_call.x)(options)
      }));
    }
    function policyNamed(name) {
      return fleetPolicy.check(schemas.YPB(one => one.name === name, {
        path: [ "name" ]
      }));
    }
    var src_session = __webpack_require__(8399);
    // CONCATENATED MODULE: ./actions/edgegap-deploy/src/operations/fleets/fleet-policies.ts
    async function create(session) {
      const {edgegap: edgegap, inputs: inputs} = session;
      const fleet = inputs.fleet ?? "";
      const spec = inputs.policySpec ?? {};
      const policy = await session.record.write(trace => createFleetPolicy(edgegap, {
        fleet: fleet,
        spec: spec
      }, {
        ...(0, src_session.a)(session),
        trace: trace
      }));
      return changed(session, [ policy ], `Policy ${policy.name} of fleet ${fleet} was made.`);
    }
    async function get(session) {
      const policy = await readFleetPolicy(session.edgegap, fleet_policies_named(session), (0, 
      src_session.a)(session));
      setPolicyOutputs(session, [ policy ]);
      const {minimum: minimum = 0, maximum: maximum = 0} = policy;
      const reason = `Policy ${policy.name} keeps ${minimum} to ${maximum} servers.`;
      return {
        outcome: "succeeded",
        reason: reason
      };
    }
    async function list(session) {
      const fleet = session.inputs.fleet ?? "";
      const policies = await listFleetPolicies(session.edgegap, {
        fleet: fleet
      }, (0, src_session.a)(session));
      setPolicyOutputs(session, policies);
      const names = policies.map(({name: name}) => name).join(", ") || "none";
      return {
        outcome: "succeeded",
        reason: `Policies of fleet ${fleet}: ${names}.`
      };
    }
    async function update(session) {
      const {edgegap: edgegap, inputs: inputs} = session;
      const {fleet: fleet, policy: policy} = fleet_policies_named(session);
      const spec = inputs.policySpec ?? {};
      const after = await session.record.write(trace => updateFleetPolicy(edgegap, {
        fleet: fleet,
        policy: policy,
        spec: spec
      }, {
        ...(0, src_session.a)(session),
        trace: trace
      }));
      return changed(session, [ after ], `Policy ${policy} of fleet ${fleet} was changed.`);
    }
    async function remove(session) {
      const {fleet: fleet, policy: policy} = fleet_policies_named(session);
      await session.record.write(trace => deleteFleetPolicy(session.edgegap, {
        fleet: fleet,
        policy: policy
      }, {
        ...(0, src_session.a)(session),
        trace: trace
      }));
      return changed(session, [], `Policy ${policy} of fleet ${fleet} was deleted.`);
    }
    function fleet_policies_named({inputs: inputs}) {
      return {
        fleet: inputs.fleet ?? "",
        policy: inputs.policy ?? ""
      };
    }
    function changed(session, policies, reason) {
      setPolicyOutputs(session, policies);
      return {
        outcome: "succeeded",
        reason: reason
      };
    }
    function setPolicyOutputs({run: run}, policies) {
      run.outputs.set("policies", policies.map(policy => ({
        name: policy.name,
        enabled: policy.enabled ?? null,
        type: policy.type,
        minimum: policy.minimum ?? null,
        maximum: policy.maximum ?? null,
        threshold: policy.threshold ?? null,
        data: policy.data ?? null,
        createTime: policy.create_time,
        lastUpdated: policy.last_updated
      })));
    }
    // CONCATENATED MODULE: ./actions/edgegap-deploy/src/operations/fleets/fleets.ts
    async function fleets_create(session) {
      const {edgegap: edgegap, inputs: inputs} = session;
      const body = {
        name: nameOf(session),
        enabled: inputs.fleetEnabled ?? false
      };
      const fleet = await session.record.write(trace => createFleet(edgegap, body, {
        ...(0, src_session.a)(session),
        trace: trace
      }));
      return fleets_changed(session, [ fleet ], `Fleet ${fleet.name} was made.`);
    }
    async function fleets_get(session) {
      const fleet = await readFleet(session.edgegap, nameOf(session), (0, src_session.a)(session));
      setFleetOutputs(session, [ fleet ]);
      const state = fleet.enabled ? "enabled" : "disabled";
      return {
        outcome: "succeeded",
        reason: `Fleet ${fleet.name} is ${state}.`
      };
    }
    async function fleets_list(session) {
      const fleets = await listFleets(session.edgegap, (0, src_session.a)(session));
      setFleetOutputs(session, fleets);
      const names = fleets.map(({name: name}) => name).join(", ");
      const reason = fleets.length === 0 ? "There are no fleets." : `Fleets: ${names}.`;
      return {
        outcome: "succeeded",
        reason: reason
      };
    }
    async function fleets_update(session) {
      const {edgegap: edgegap, inputs: inputs} = session;
      const name = nameOf(session);
      const before = await readFleet(edgegap, name, (0, src_session.a)(session));
      const newName = inputs.newFleet ?? name;
      const enabled = inputs.fleetEnabled ?? before.enabled;
      if (before.enabled === enabled && newName === name) {
        setFleetOutputs(session, [ before ]);
        return {
          outcome: "unchanged",
          reason: `Fleet ${name} is already so; no change.`
        };
      }
      const change = {
        ...newName === name ? {} : {
          name: newName
        },
        ...inputs.fleetEnabled === void 0 ? {} : {
          enabled: enabled
        }
      };
      const fleet = await session.record.write(trace => updateFleet(edgegap, {
        fleet: name,
        change: change
      }, {
        ...(0, src_session.a)(session),
        trace: trace
      }));
      return fleets_changed(session, [ fleet ], `Fleet ${fleet.name}${newName === name ? "" : ` (was ${name})`} is ` + `${fleet.enabled ? "enabled" : "disabled"} now.`);
    }
    async function fleets_remove(session) {
      const name = nameOf(session);
      await session.record.write(trace => deleteFleet(session.edgegap, name, {
        ...(0, src_session.a)(session),
        trace: trace
      }));
      return fleets_changed(session, [], `Fleet ${name} was deleted, with its policies and links.`);
    }
    async function fleets_link(session) {
      const what = versionOf(session);
      await session.record.write(trace => linkVersion(session.edgegap, what, {
        ...(0, src_session.a)(session),
        trace: trace
      }));
      const {fleet: fleet, application: application, version: version} = what;
      const reason = `Fleet ${fleet} makes deployments of ${application} ${version} now.`;
      return {
        outcome: "succeeded",
        reason: reason
      };
    }
    async function unlink(session) {
      const what = versionOf(session);
      await session.record.write(trace => unlinkVersion(session.edgegap, what, {
        ...(0, src_session.a)(session),
        trace: trace
      }));
      const {fleet: fleet, application: application, version: version} = what;
      const reason = `Fleet ${fleet} makes no more deployments of ${application} ${version}.`;
      return {
        outcome: "succeeded",
        reason: reason
      };
    }
    function nameOf({inputs: inputs}) {
      return inputs.fleet ?? "";
    }
    function versionOf({inputs: inputs}) {
      const {fleet: fleet = "", application: application = "", version: version = ""} = inputs;
      return {
        fleet: fleet,
        application: application,
        version: version
      };
    }
    function fleets_changed(session, fleets, reason) {
      setFleetOutputs(session, fleets);
      return {
        outcome: "succeeded",
        reason: reason
      };
    }
    function setFleetOutputs({run: run}, fleets) {
      run.outputs.set("fleets", fleets.map(fleet => ({
        name: fleet.name,
        enabled: fleet.enabled,
        createTime: fleet.create_time,
        lastUpdated: fleet.last_updated
      })));
    }
    // CONCATENATED MODULE: ./actions/edgegap-deploy/src/operations/fleets/of-fleets.ts
    const FLEETS = {
      "fleet-create": fleets_create,
      "fleet-get": fleets_get,
      "fleet-list": fleets_list,
      "fleet-update": fleets_update,
      "fleet-delete": fleets_remove,
      "fleet-policy-create": create,
      "fleet-policy-get": get,
      "fleet-policy-list": list,
      "fleet-policy-update": update,
      "fleet-policy-delete": remove,
      "fleet-link-version": fleets_link,
      "fleet-unlink-version": unlink
    };
  }),
  8399: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      _: () => repositoryOf,
      a: () => requestOptions
    });
    function requestOptions({run: run}) {
      return {
        signal: run.signal,
        deadline: run.deadline
      };
    }
    function repositoryOf({run: run}) {
      return run.env("GITHUB_REPOSITORY") ?? "";
    }
  })
};
