export const id = 919;

export const ids = [ 919 ];

export const modules = {
  5060: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      DW: () => selectDeployments,
      K3: () => assertAllowedApplications,
      dx: () => listByKey,
      j3: () => classifyDeployments
    });
    var _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9923);
    var _rollout_actions_client_edgegap_deployments__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4333);
    var _rollout_actions_client_edgegap_list_deployments__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1144);
    var _rollout_actions_client_edgegap_ownership_tags__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(656);
    var _rollout_actions_client_edgegap_watch_deployment_snapshot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3791);
    var _inputs_access_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7849);
    var _session_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8399);
    async function listByKey(session) {
      const {edgegap: edgegap, inputs: inputs} = session;
      const tag = (0, _rollout_actions_client_edgegap_ownership_tags__WEBPACK_IMPORTED_MODULE_3__.QR)(inputs.key ?? "", (0, 
      _session_js__WEBPACK_IMPORTED_MODULE_6__._)(session));
      const order_by = [ {
        field: "created_at",
        order: "asc"
      } ];
      return await (0, _rollout_actions_client_edgegap_list_deployments__WEBPACK_IMPORTED_MODULE_2__.A)(edgegap, {
        tag: tag,
        order_by: order_by
      }, (0, _session_js__WEBPACK_IMPORTED_MODULE_6__.a)(session));
    }
    async function selectDeployments(session) {
      const {inputs: inputs, run: run} = session;
      const ids = inputs.key === void 0 ? [ ...inputs.deploymentId ] : (await listByKey(session)).map(item => item.request_id);
      run.outputs.set("deployment-ids", ids);
      run.outputs.set("deployment-id", ids[0]);
      run.outputs.set("request-id", ids[0]);
      return ids;
    }
    const FRESH_ID_MS = 3e4;
    async function classifyDeployments(session, items) {
      const statuses = await Promise.all(items.map(({request_id: id}) => (0, _rollout_actions_client_edgegap_deployments__WEBPACK_IMPORTED_MODULE_1__.Lt)(session.edgegap, id, (0, 
      _session_js__WEBPACK_IMPORTED_MODULE_6__.a)(session))));
      const current = [];
      const outdated = [];
      const failed = [];
      for (const [at, item] of items.entries()) {
        const status = statuses[at];
        const state = status === void 0 ? unknownState(session, item) : (0, _rollout_actions_client_edgegap_watch_deployment_snapshot__WEBPACK_IMPORTED_MODULE_4__.DY)(status);
        if (state === _rollout_actions_client_edgegap_watch_deployment_snapshot__WEBPACK_IMPORTED_MODULE_4__.Wk) failed.push(item.request_id);
        if ([ _rollout_actions_client_edgegap_watch_deployment_snapshot__WEBPACK_IMPORTED_MODULE_4__.Wk, _rollout_actions_client_edgegap_watch_deployment_snapshot__WEBPACK_IMPORTED_MODULE_4__.ec, _rollout_actions_client_edgegap_watch_deployment_snapshot__WEBPACK_IMPORTED_MODULE_4__.rU ].includes(state)) continue;
        const runs = status === void 0 ? void 0 : otherVersion(session, status);
        if (runs === void 0) current.push(item); else outdated.push({
          item: item,
          runs: runs
        });
      }
      return {
        current: current,
        outdated: outdated,
        failed: failed
      };
    }
    function unknownState({run: run}, {tags: tags, ready: ready}) {
      const ageMs = run.world.clock.wall() - ((0, _rollout_actions_client_edgegap_ownership_tags__WEBPACK_IMPORTED_MODULE_3__.X3)(tags) ?? 0);
      return ready !== true && ageMs < FRESH_ID_MS ? _rollout_actions_client_edgegap_watch_deployment_snapshot__WEBPACK_IMPORTED_MODULE_4__.eG : _rollout_actions_client_edgegap_watch_deployment_snapshot__WEBPACK_IMPORTED_MODULE_4__.ec;
    }
    function otherVersion({inputs: inputs}, status) {
      const {app_name: application, app_version: version} = status;
      const isOtherApplication = application !== "" && application !== inputs.application;
      const isOtherVersion = inputs.version !== void 0 && version !== "" && version !== inputs.version;
      return isOtherApplication || isOtherVersion ? `${application} ${version}` : void 0;
    }
    async function assertAllowedApplications(session, ids) {
      const {allowApplications: globs, operation: operation} = session.inputs;
      if (globs.length === 0) return;
      const found = await Promise.all(ids.map(id => (0, _rollout_actions_client_edgegap_deployments__WEBPACK_IMPORTED_MODULE_1__.Lt)(session.edgegap, id, (0, 
      _session_js__WEBPACK_IMPORTED_MODULE_6__.a)(session))));
      const outside = found.filter(status => status !== void 0 && !(0, _inputs_access_rules_js__WEBPACK_IMPORTED_MODULE_5__.Jr)(status.app_name, globs));
      if (outside.length === 0) return;
      const which = outside.map(({request_id: id, app_name: name}) => `${id} of ${name}`).join(", ");
      throw new _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_0__.l("refused", `${operation} would touch ${which}, which allow-applications (${globs.join(", ")}) keeps ` + "out. Nothing was written.");
    }
  }),
  6919: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      READS: () => READS
    });
    var _rollout_actions_client_edgegap_applications__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3603);
    var _rollout_actions_client_edgegap_deployments__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4333);
    var _rollout_actions_client_edgegap_list_deployments__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1144);
    var _rollout_actions_client_edgegap_watch_deployment_snapshot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3791);
    var _deployments_lookup_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5060);
    var _inputs_structured_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(270);
    var _report_describe_deployment_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6601);
    var _report_set_outputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(265);
    var _session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8399);
    async function get(session) {
      const ids = await (0, _deployments_lookup_js__WEBPACK_IMPORTED_MODULE_4__.DW)(session);
      const snapshots = await Promise.all(ids.map(async id => {
        const status = await (0, _rollout_actions_client_edgegap_deployments__WEBPACK_IMPORTED_MODULE_1__.rk)(session.edgegap, id, (0, 
        _session_js__WEBPACK_IMPORTED_MODULE_7__.a)(session));
        return status === null ? gone(id) : (0, _rollout_actions_client_edgegap_watch_deployment_snapshot__WEBPACK_IMPORTED_MODULE_3__.Yg)(status);
      }));
      return toReadResult(session, snapshots);
    }
    async function list(session) {
      const {edgegap: edgegap, inputs: inputs} = session;
      const {filter: filter, orderBy: orderBy} = inputs;
      const query = {
        ...filter === void 0 ? {} : {
          filters: filter.flatMap(one => (0, _inputs_structured_fields_js__WEBPACK_IMPORTED_MODULE_5__.vG)(one) ? [] : [ one ])
        },
        ...orderBy === void 0 ? {} : {
          order_by: orderBy
        }
      };
      const items = inputs.key === void 0 ? await (0, _rollout_actions_client_edgegap_list_deployments__WEBPACK_IMPORTED_MODULE_2__.J)(edgegap, query, (0, 
      _session_js__WEBPACK_IMPORTED_MODULE_7__.a)(session)) : await (0, _deployments_lookup_js__WEBPACK_IMPORTED_MODULE_4__.dx)(session);
      return toReadResult(session, items.map(item => (0, _rollout_actions_client_edgegap_watch_deployment_snapshot__WEBPACK_IMPORTED_MODULE_3__.xr)(item, void 0)));
    }
    async function locations(session) {
      const {edgegap: edgegap, inputs: inputs, run: run} = session;
      const places = await (0, _rollout_actions_client_edgegap_applications__WEBPACK_IMPORTED_MODULE_0__.xV)(edgegap, {
        app: inputs.application,
        version: inputs.version,
        type: inputs.locationType,
        tags: true
      }, (0, _session_js__WEBPACK_IMPORTED_MODULE_7__.a)(session));
      const matching = places.filter(place => inputs.tags.every(tag => hasTag(place, tag)));
      const found = matching.map(place => ({
        city: place.city,
        country: place.country,
        continent: place.continent,
        administrativeDivision: place.administrative_division,
        timezone: place.timezone,
        latitude: place.latitude ?? null,
        longitude: place.longitude ?? null,
        type: place.type,
        tags: place.tags.map(({key: key, value: value}) => ({
          key: key,
          value: value
        }))
      }));
      run.outputs.set("locations", found);
      const rows = found.map(place => [ place.city, place.country, place.continent, place.type ]);
      run.report.things({
        title: "Places",
        columns: [ "city", "country", "continent", "type" ],
        rows: rows
      });
      const count = found.length === 1 ? "One place has" : `${found.length} places have`;
      return {
        outcome: "succeeded",
        reason: `${count} room.`
      };
    }
    function hasTag({tags: tags}, wanted) {
      return tags.some(({key: key, value: value}) => [ key, value, `${key}=${value}` ].includes(wanted));
    }
    function gone(id) {
      const nothing = {
        fqdn: "",
        publicIp: "",
        ports: {},
        tags: [],
        status: void 0
      };
      return {
        id: id,
        state: "terminated",
        ...nothing
      };
    }
    function toReadResult(session, snapshots) {
      (0, _report_set_outputs_js__WEBPACK_IMPORTED_MODULE_6__.uL)(session, snapshots.map(snapshot => ({
        snapshot: snapshot
      })));
      const [first, ...others] = snapshots;
      if (first === void 0) return {
        outcome: "succeeded",
        reason: "There are no such deployments."
      };
      (0, _report_set_outputs_js__WEBPACK_IMPORTED_MODULE_6__.ke)(session, first);
      const reason = others.length === 0 ? `Deployment ${first.id} is ${(0, _report_describe_deployment_js__WEBPACK_IMPORTED_MODULE_8__.Hm)(first)}.` : `Found ${snapshots.length} deployments.`;
      return {
        outcome: "succeeded",
        reason: reason
      };
    }
    const READS = {
      get: get,
      list: list,
      locations: locations
    };
  }),
  6601: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Hm: () => statusWord,
      Ti: () => describeDeployment,
      lR: () => describeLocation
    });
    var _rollout_actions_client_edgegap_ports__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9833);
    function describeLocation(location) {
      const {city: city, country: country, continent: continent, timezone: timezone, latitude: latitude, longitude: longitude} = location;
      return {
        city: city,
        country: country,
        continent: continent,
        administrativeDivision: location.administrative_division,
        timezone: timezone,
        latitude: latitude ?? null,
        longitude: longitude ?? null
      };
    }
    function statusWord({status: status, state: state}) {
      if (state === "ready") return "Status.READY";
      return status?.current_status ?? state;
    }
    function describeDeployment(snapshot, readySeconds) {
      const {id: id, fqdn: fqdn, publicIp: publicIp, ports: ports, status: status, tags: tags} = snapshot;
      const location = status?.location ?? void 0;
      return {
        id: id,
        fqdn: fqdn,
        publicIp: publicIp,
        ports: (0, _rollout_actions_client_edgegap_ports__WEBPACK_IMPORTED_MODULE_0__.Q)(ports),
        location: location === void 0 ? null : describeLocation(location),
        status: statusWord(snapshot),
        readySeconds: readySeconds ?? null,
        tags: [ ...tags ]
      };
    }
  }),
  7158: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      ci: () => addressOf,
      n6: () => webUrlOf,
      rs: () => urlOf,
      t9: () => choosePort
    });
    var _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9923);
    var _rollout_actions_client_edgegap_ports__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9833);
    function choosePort({id: id, ports: ports}, name) {
      const all = Object.entries(ports).sort(([, a], [, b]) => (a.internal ?? 0) - (b.internal ?? 0));
      if (name === void 0) {
        const [first, ...others] = all;
        return first && {
          name: first[0],
          port: first[1],
          isGuess: others.length > 0
        };
      }
      const found = all.find(([key, port]) => key === name || port.name === name);
      if (found !== void 0) return {
        name: found[0],
        port: found[1],
        isGuess: false
      };
      if (all.length === 0) return;
      const names = all.map(([key]) => key).join(", ");
      throw new _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_0__.l("refused", `port-name is ${name}, but deployment ${id} has the ports ${names}: correct the input.`);
    }
    const SCHEMES = {
      HTTP: [ "http", "https" ],
      HTTPS: [ "https", "https" ],
      WS: [ "ws", "wss" ],
      WSS: [ "wss", "wss" ],
      UDP: [ "udp", "udp" ]
    };
    function urlOf(snapshot, port) {
      const {link: link, protocol: protocol, tls_upgrade: isSecure} = port;
      if ((0, _rollout_actions_client_edgegap_ports__WEBPACK_IMPORTED_MODULE_1__.g)(link)) return link;
      const address = link === "" ? addressOf(snapshot, port) : link;
      const [plain, secure] = SCHEMES[protocol.toUpperCase()] ?? [ "tcp", "tcp" ];
      return `${isSecure === true ? secure : plain}://${address}`;
    }
    function webUrlOf(snapshot, port) {
      const url = urlOf(snapshot, port);
      return /^https?:\/\//i.test(url) ? url : "";
    }
    function addressOf({fqdn: fqdn, publicIp: publicIp}, {external: external, link: link}) {
      if (external !== void 0) return `${fqdn === "" ? publicIp : fqdn}:${external}`;
      return (0, _rollout_actions_client_edgegap_ports__WEBPACK_IMPORTED_MODULE_1__.g)(link) ? "" : link;
    }
  }),
  265: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      CS: () => outputRowsOf,
      ke: () => setPortOutputs,
      uL: () => setDeploymentOutputs
    });
    var _rollout_actions_client_edgegap_ports__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9833);
    var _describe_deployment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6601);
    var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7158);
    function setDeploymentOutputs(session, all) {
      const {outputs: outputs} = session.run;
      const ids = all.map(({snapshot: snapshot}) => snapshot.id);
      outputs.set("deployment-ids", ids);
      outputs.set("fqdns", all.map(({snapshot: snapshot}) => snapshot.fqdn));
      outputs.set("deployments", all.map(({snapshot: snapshot, readySeconds: readySeconds}) => (0, 
      _describe_deployment_js__WEBPACK_IMPORTED_MODULE_1__.Ti)(snapshot, readySeconds)));
      outputs.set("addresses", addressesOf(all));
      reportDeployments(session, all);
      const [first] = all;
      if (first !== void 0) setFirstOutputs(session, first);
    }
    const MAX_ROWS = 50;
    function reportDeployments({run: run}, all) {
      const rows = all.slice(0, MAX_ROWS).map(({snapshot: snapshot, readySeconds: readySeconds}) => {
        const {id: id, fqdn: fqdn, ports: ports, status: status, tags: tags} = snapshot;
        const addresses = Object.entries(ports).map(([name, port]) => `${name} ${(0, _ports_js__WEBPACK_IMPORTED_MODULE_0__.ci)(snapshot, port)} \u2192 ${port.internal ?? "?"}`);
        const {city: city = "", country: country = ""} = status?.location ?? {};
        const place = [ city, country ].filter(part => part !== "").join(", ");
        const ready = readySeconds === void 0 ? "" : `${readySeconds} s`;
        return [ id, (0, _describe_deployment_js__WEBPACK_IMPORTED_MODULE_1__.Hm)(snapshot), fqdn, addresses.join(", "), place, ready, tags.join(" ") ];
      });
      const left = all.length - rows.length;
      if (left > 0) rows.push([ `and ${left} more`, "", "", "", "", "", "" ]);
      const columns = [ "deployment", "status", "host", "ports", "place", "ready after", "tags" ];
      run.report.things({
        title: "Deployments",
        columns: columns,
        rows: rows
      });
    }
    function addressesOf(all) {
      return Object.fromEntries(all.map(({snapshot: snapshot}) => [ snapshot.id, Object.fromEntries(Object.entries(snapshot.ports).map(([name, port]) => [ name, (0, 
      _ports_js__WEBPACK_IMPORTED_MODULE_0__.ci)(snapshot, port) ])) ]));
    }
    function setFirstOutputs(session, {snapshot: snapshot, readySeconds: readySeconds}) {
      const {outputs: outputs} = session.run;
      const location = snapshot.status?.location ?? void 0;
      outputs.set("deployment-id", snapshot.id);
      outputs.set("request-id", snapshot.id);
      outputs.set("fqdn", snapshot.fqdn);
      outputs.set("public-ip", snapshot.publicIp);
      outputs.set("status", (0, _describe_deployment_js__WEBPACK_IMPORTED_MODULE_1__.Hm)(snapshot));
      outputs.set("ports", (0, _rollout_actions_client_edgegap_ports__WEBPACK_IMPORTED_MODULE_2__.Q)(snapshot.ports));
      outputs.set("ready-seconds", readySeconds);
      if (location !== void 0) outputs.set("location", (0, _describe_deployment_js__WEBPACK_IMPORTED_MODULE_1__.lR)(location));
    }
    function setPortOutputs({run: run, inputs: inputs}, snapshot) {
      const chosen = (0, _ports_js__WEBPACK_IMPORTED_MODULE_0__.t9)(snapshot, inputs.portName);
      if (chosen === void 0) return;
      run.outputs.set("port", chosen.port.external);
      run.outputs.set("url", (0, _ports_js__WEBPACK_IMPORTED_MODULE_0__.n6)(snapshot, chosen.port));
      run.outputs.set("address", (0, _ports_js__WEBPACK_IMPORTED_MODULE_0__.ci)(snapshot, chosen.port));
      if (!chosen.isGuess) return;
      run.log.warning(`There are several ports: the outputs port and url are those of ${chosen.name}, the first by ` + "its internal number. Name the one you mean in port-name.");
    }
    function outputRowsOf(servers) {
      return [ ...servers ].sort((a, b) => a.n - b.n).map(server => ({
        snapshot: server.snapshot ?? unseen(server.id),
        readySeconds: readySecondsOf(server)
      }));
    }
    function readySecondsOf({knownMs: knownMs, readyMs: readyMs, isOurs: isOurs}) {
      if (readyMs === void 0 || !isOurs) return;
      return Math.round((readyMs - knownMs) / 100) / 10;
    }
    function unseen(id) {
      return {
        id: id,
        state: "unseen",
        fqdn: "",
        publicIp: "",
        ports: {},
        tags: [],
        status: void 0
      };
    }
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
  }),
  3603: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      xV: () => listLocations,
      E3: () => openedPorts,
      W: () => readAppVersion
    });
    var request_options = __webpack_require__(2988);
    var safe_path = __webpack_require__(4113);
    var schemas = __webpack_require__(8395);
    var common = __webpack_require__(3717);
    // CONCATENATED MODULE: ./packages/client/src/edgegap/schemas/applications.ts
    const appVersion = schemas._H3({
      name: schemas.YjP(),
      docker_tag: common.oX,
      ports: (0, common.c3)(schemas._H3({
        port: common.hh,
        protocol: common.oX,
        name: common.oX
      }))
    });
    const place = schemas._H3({
      city: common.oX,
      continent: common.oX,
      country: common.oX,
      timezone: common.oX,
      administrative_division: common.oX,
      latitude: common.hh,
      longitude: common.hh,
      type: common.oX,
      tags: schemas.FsL(schemas.cl6(schemas.YOg(schemas._H3({
        key: schemas.YjP(),
        value: schemas.YjP()
      }))), schemas.pdi(tags => tags ?? []))
    });
    const places = schemas._H3({
      locations: (0, common.c3)(place),
      messages: (0, common.c3)(schemas.YjP())
    });
    // CONCATENATED MODULE: ./packages/client/src/edgegap/applications.ts
    async function readAppVersion(edgegap, {application: application, version: version}, options) {
      const answer = await edgegap.call({
        method: "GET",
        path: safe_path.A`/v1/app/${application}/version/${version}`,
        effect: "read",
        retry: "never",
        timeoutMs: 5e3,
        resource: `version ${version} of Edgegap application ${application}`,
        schema: appVersion,
        ...(0, request_options.l)(options)
      });
      return answer.value;
    }
    function openedPorts({ports: ports}) {
      return [ ...ports ].sort((a, b) => (a.port ?? 0) - (b.port ?? 0)).map(({name: name, port: port, protocol: protocol}) => ({
        name: name === "" ? String(port) : name,
        protocol: protocol
      }));
    }
    async function listLocations(edgegap, {app: app, version: version, type: type, tags: tags}, options) {
      const answer = await edgegap.call({
        method: "GET",
        path: safe_path.A`/v1/locations`,
        query: {
          app: app,
          version: version,
          type: type,
          tags: tags
        },
        effect: "read",
        resource: `locations of ${edgegap.name}`,
        schema: places,
        ...(0, request_options.l)(options)
      });
      return answer.value.locations;
    }
  }),
  4333: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Bl: () => selfStop,
      Dw: () => deployV1,
      Lt: () => readIfKnown,
      Uk: () => stopDeployment,
      rP: () => bulkStop,
      rk: () => readStatus,
      wU: () => deployV2
    });
    var _http_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8464);
    var _http_request_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2988);
    var _http_safe_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4113);
    var _calls_call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(287);
    var _schemas_common_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3717);
    var _schemas_deployments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1982);
    const CREATE_TIMEOUT_MS = 3e4;
    async function deployV1(edgegap, body, options) {
      return await create(edgegap, {
        path: _http_safe_path_js__WEBPACK_IMPORTED_MODULE_1__.A`/v1/deploy`,
        body: body
      }, options);
    }
    async function deployV2(edgegap, body, options) {
      return await create(edgegap, {
        path: _http_safe_path_js__WEBPACK_IMPORTED_MODULE_1__.A`/v2/deployments`,
        body: body
      }, options);
    }
    async function create(edgegap, what, options) {
      const answer = await edgegap.call({
        method: "POST",
        ...what,
        effect: "write",
        rateKind: "create",
        timeoutMs: CREATE_TIMEOUT_MS,
        resource: `new deployment at ${edgegap.name}`,
        schema: _schemas_deployments_js__WEBPACK_IMPORTED_MODULE_4__.YM,
        begin: options.begin,
        ...(0, _calls_call_js__WEBPACK_IMPORTED_MODULE_2__.x)(options)
      });
      return answer.value.request_id;
    }
    async function readStatus(edgegap, id, options) {
      const answer = await edgegap.call({
        method: "GET",
        path: _http_safe_path_js__WEBPACK_IMPORTED_MODULE_1__.A`/v1/status/${id}`,
        effect: "read",
        rateKind: "status",
        unknownId: "any-400",
        resource: `Edgegap deployment ${id}`,
        schema: (0, _schemas_deployments_js__WEBPACK_IMPORTED_MODULE_4__.c2)(id),
        ...(0, _http_request_options_js__WEBPACK_IMPORTED_MODULE_5__.l)(options)
      });
      return answer.value;
    }
    async function readIfKnown(edgegap, id, options) {
      const status = await (0, _http_failure_js__WEBPACK_IMPORTED_MODULE_0__.J0)([ "not-found" ], () => readStatus(edgegap, id, options));
      return status ?? void 0;
    }
    async function stopDeployment(edgegap, {id: id, logStorage: logStorage}, options) {
      await edgegap.call({
        ...stopCall(id, logStorage),
        path: _http_safe_path_js__WEBPACK_IMPORTED_MODULE_1__.A`/v1/stop/${id}`,
        unknownId: logStorage === void 0 ? "any-400" : "by-text",
        forbidden: "not-yours",
        ...(0, _calls_call_js__WEBPACK_IMPORTED_MODULE_2__.x)(options)
      });
    }
    async function selfStop(edgegap, {id: id, accessPoint: accessPoint, logStorage: logStorage}, options) {
      await edgegap.call({
        ...stopCall(id, logStorage),
        path: _http_safe_path_js__WEBPACK_IMPORTED_MODULE_1__.A`/v1/self/stop/${id}/${accessPoint}`,
        unknownId: "by-text",
        ...(0, _calls_call_js__WEBPACK_IMPORTED_MODULE_2__.x)(options)
      });
    }
    function stopCall(id, logStorage) {
      return {
        method: "DELETE",
        query: {
          container_log_storage: logStorage
        },
        effect: "write",
        retry: "reads",
        resource: `Edgegap deployment ${id}`,
        schema: _schemas_common_js__WEBPACK_IMPORTED_MODULE_3__.GV,
        format: "none"
      };
    }
    async function bulkStop(edgegap, filters, options) {
      const answer = await edgegap.call({
        method: "POST",
        path: _http_safe_path_js__WEBPACK_IMPORTED_MODULE_1__.A`/v1/deployments/bulk-stop`,
        body: {
          filters: filters
        },
        effect: "write",
        resource: `bulk-stop at ${edgegap.name}`,
        schema: _schemas_deployments_js__WEBPACK_IMPORTED_MODULE_4__.nG,
        format: "text",
        ...(0, _calls_call_js__WEBPACK_IMPORTED_MODULE_2__.x)(options)
      });
      return answer.value;
    }
  }),
  656: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      B1: () => repositoryTag,
      QR: () => keyTag,
      WD: () => serverTag,
      X3: () => madeAtMs,
      _n: () => pullRequestOf,
      o6: () => OURS,
      qN: () => newRunTag,
      rl: () => numberOf
    });
    var _built_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5869);
    const OURS = "rollout-actions";
    const RUN = /^ra-([0-9a-z]{6})[0-9a-z]{5}$/;
    const SERVER = /^ra-[0-9a-z]{11}-(\d{1,4})$/;
    const PULL_REQUEST_KEY = /^rk-([0-9a-z]{5})-pr-(\d{1,8})$/;
    const MAX_KEY_LENGTH = 11;
    const CHANCES = 36 ** 5;
    function newRunTag({clock: clock, random: random}) {
      const seconds = Math.floor(clock.wall() / 1e3);
      const chance = Math.floor(random() * CHANCES);
      return `ra-${base36(seconds, 6)}${base36(chance, 5)}`;
    }
    function serverTag(runTag, n) {
      return `${runTag}-${n}`;
    }
    function numberOf(tags) {
      const [n] = tags.flatMap(tag => SERVER.exec(tag)?.[1] ?? []);
      return n === void 0 ? void 0 : Number(n);
    }
    function madeAtMs(tags) {
      const [seconds] = tags.flatMap(tag => RUN.exec(tag)?.[1] ?? []);
      return seconds === void 0 ? void 0 : Number.parseInt(seconds, 36) * 1e3;
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
      const [found] = tags.flatMap(tag => {
        const [, of, number] = PULL_REQUEST_KEY.exec(tag) ?? [];
        return of === own && number !== void 0 ? [ Number(number) ] : [];
      });
      return found;
    }
    function hash(text, characters) {
      const hex = (0, _built_in_js__WEBPACK_IMPORTED_MODULE_0__.SI)().createHash("sha256").update(text).digest("hex").slice(0, 13);
      return base36(Number.parseInt(hex, 16), characters).slice(-characters);
    }
    function base36(value, characters) {
      return value.toString(36).padStart(characters, "0");
    }
  }),
  9833: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Q: () => describePorts,
      g: () => isUrl
    });
    function describePorts(ports) {
      return Object.fromEntries(Object.entries(ports).map(([name, port]) => [ name, {
        external: port.external ?? null,
        internal: port.internal ?? null,
        protocol: port.protocol,
        tlsUpgrade: port.tls_upgrade ?? false,
        link: port.link
      } ]));
    }
    function isUrl(link) {
      return /^[a-z][a-z0-9+.-]*:\/\//i.test(link);
    }
  }),
  3791: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      DY: () => deploymentState,
      KY: () => observationOf,
      Wk: () => FAILED,
      Yg: () => snapshotOfStatus,
      eG: () => PENDING,
      ec: () => TERMINATED,
      jM: () => snapshotOfGone,
      rU: () => TERMINATING,
      tg: () => snapshotOfId,
      xr: () => snapshotOfItem,
      yE: () => READY
    });
    function snapshotOfStatus(status) {
      return {
        id: status.request_id,
        state: deploymentState(status),
        fqdn: status.fqdn,
        publicIp: status.public_ip,
        ports: status.ports,
        tags: status.tags,
        status: status
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
        status: status
      };
    }
    function stateWithoutList(status, ready) {
      const state = status === void 0 ? PENDING : deploymentState(status);
      return state === READY && ready === false ? PENDING : state;
    }
    function snapshotOfId(id) {
      return {
        id: id,
        state: PENDING,
        fqdn: "",
        publicIp: "",
        ports: {},
        tags: [],
        status: void 0
      };
    }
    function snapshotOfGone(last) {
      return {
        ...last,
        state: TERMINATED,
        status: void 0
      };
    }
    function observationOf(snapshot) {
      const detail = snapshot.state === READY ? "" : snapshot.status?.error_detail ?? "";
      return {
        state: snapshot.state,
        id: snapshot.id,
        revision: snapshot.id,
        evidence: detail === "" ? [] : [ detail ],
        raw: snapshot,
        ...detail === "" ? {} : {
          detail: detail
        }
      };
    }
    const PREFIX = "Status.";
    const KNOWN = new Set([ "INITIALIZING", "SEEKING", "SEEKED", "SCANNING", "DEPLOYING", "READY", "TERMINATING", "TERMINATED", "ERROR" ]);
    const FAILED = "failed";
    const TERMINATED = "terminated";
    const TERMINATING = "terminating";
    const READY = "ready";
    const PENDING = "pending";
    function deploymentState(status) {
      const {current_status: sent} = status;
      const word = sent.startsWith(PREFIX) ? sent.slice(PREFIX.length) : sent;
      if (word === "TERMINATED" || word === "TERMINATING") return word.toLowerCase();
      if (word === "READY") return READY;
      if (hasFailed(status, word)) return FAILED;
      return KNOWN.has(word) ? word.toLowerCase() : sent;
    }
    function hasFailed({error: error, error_detail: detail}, word) {
      return word === "ERROR" || error === true && detail !== "";
    }
  })
};
