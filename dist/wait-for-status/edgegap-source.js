export const id = 320;

export const ids = [ 320 ];

export const modules = {
  8320: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      openSource: () => openSource
    });
    var action_error = __webpack_require__(9923);
    var connection = __webpack_require__(8546);
    var http_api = __webpack_require__(8750);
    var classify_reply = __webpack_require__(6342);
    var failure = __webpack_require__(8464);
    function pacedCall(call, {pacer: pacer, classify: classify}) {
      const {rateKind: _, unknownId: unknownId, forbidden: forbidden, trace: __, begin: ___, ...plain} = call;
      return {
        ...plain,
        beforeAttempt: attemptOf(call, pacer),
        classify: (reply, asked) => {
          const general = classify(reply, asked);
          if (reply.status === 429 && call.effect === "write") return {
            ...general,
            received: "no"
          };
          if (reply.status === 403 && forbidden === "not-yours") return NOT_YOURS;
          const isUnknown = reply.status === 400 && (unknownId === "any-400" || unknownId === "by-text" && UNKNOWN.test(reply.text));
          return isUnknown ? unknown(general) : general;
        }
      };
    }
    function attemptOf({rateKind: rateKind, trace: trace, begin: begin}, pacer) {
      return async signal => {
        const mayBegin = begin === void 0 ? signal : AbortSignal.any([ signal, begin ]);
        if (rateKind !== void 0) await pacer.turn(rateKind, mayBegin);
        mayBegin.throwIfAborted();
        trace?.sent();
        return error => {
          if (!(error instanceof failure.HR)) return;
          if (rateKind !== void 0 && error.kind === "throttled") pacer.refused(rateKind);
          trace?.failed(error, !(0, failure.v5)(error));
        };
      };
    }
    const NOT_YOURS = {
      kind: "unauthorized",
      what: "Edgegap does not let this key stop it (403)",
      next: "check the id: the deployment belongs to another organisation than the key"
    };
    const UNKNOWN = /not found|no such|does ?n[o']t exist|unknown|invalid (?:request|deployment)/i;
    function unknown({what: what}) {
      return {
        kind: "not-found",
        what: `${what}; that is how Edgegap answers for an id that it does not know`,
        next: "check the id; some minutes after its end a deployment is forgotten"
      };
    }
    // CONCATENATED MODULE: ./packages/client/src/edgegap/calls/classify.ts
    function createClassify(form) {
      return form === "key" ? classifyWithKey : (reply, asked) => ofContainer(reply) ?? classify(reply, asked);
    }
    function ofContainer({status: status}) {
      if (status !== 401 && status !== 403) return;
      return {
        kind: "unauthorized",
        what: `Edgegap refused the secret of this container (${status})`,
        next: "check the input stop-token: it has to be the ARBITRIUM_DELETE_TOKEN of the same container " + "as stop-url"
      };
    }
    function classifyWithKey(reply, asked) {
      switch (reply.status) {
       case 401:
        return {
          kind: "unauthorized",
          what: "Edgegap could not read the key (401)",
          next: "check the input token: give the whole value from the dashboard, with or without " + '"token " before it, and that the secret is not empty in this workflow'
        };

       case 403:
        return {
          kind: "unauthorized",
          what: "Edgegap refused the key (403)",
          next: "check the input token: it is a placeholder, or it was deleted in the dashboard; " + "create a new one there"
        };

       default:
        return classify(reply, asked);
      }
    }
    const CREATES = /^\/v1\/deploy$|^\/v2\/deployments$/;
    function classify(reply, {path: path}) {
      const said = (0, classify_reply.bD)(reply.text);
      switch (reply.status) {
       case 410:
        return {
          kind: "conflict",
          what: "already stopped (410)",
          next: "nothing is left to do for it"
        };

       case 409:
        if (!CREATES.test(String(path))) return;
        return refused(said, "correct the inputs that it names");

       case 422:
        if (!CREATES.test(String(path))) return refused(said, "correct the inputs that it names");
        return refused(said, "try another place, other users or filters, or a smaller server");

       case 424:
        return refused(said, "check the image of the version: it could not be pulled from its registry");

       default:
        return;
      }
    }
    function refused(said, next) {
      const words = said === "" ? "Edgegap refused it" : `Edgegap refused it: ${said}`;
      return {
        kind: "rejected",
        what: words,
        next: next
      };
    }
    var deadline = __webpack_require__(3739);
    // CONCATENATED MODULE: ./packages/client/src/edgegap/calls/pacer.ts
    const DOCUMENTED_RATES = {
      create: {
        limit: 40,
        windowMs: 1e3
      },
      status: {
        limit: 20,
        windowMs: 1e3
      },
      list: {
        limit: 10,
        windowMs: 1e3
      }
    };
    const MARGIN = 1.02;
    function createSchedule({limit: limit, windowMs: windowMs}) {
      const gapMs = windowMs / limit * MARGIN;
      let freeMs = Number.NEGATIVE_INFINITY;
      return {
        next(nowMs) {
          const atMs = Math.max(nowMs, freeMs);
          freeMs = atMs + gapMs;
          return atMs;
        },
        pauseUntil(untilMs) {
          freeMs = Math.max(freeMs, untilMs);
        }
      };
    }
    function createPacer(clock, rates) {
      const lanes = {
        create: {
          schedule: createSchedule(rates.create),
          tail: Promise.resolve()
        },
        status: {
          schedule: createSchedule(rates.status),
          tail: Promise.resolve()
        },
        list: {
          schedule: createSchedule(rates.list),
          tail: Promise.resolve()
        }
      };
      return {
        turn: (rateKind, signal) => waitIn(lanes[rateKind], clock, signal),
        refused: rateKind => lanes[rateKind].schedule.pauseUntil(clock.now() + rates[rateKind].windowMs)
      };
    }
    async function waitIn(lane, clock, signal) {
      const before = lane.tail;
      const gone = Promise.withResolvers();
      lane.tail = gone.promise;
      try {
        await (0, deadline.Eu)(before, signal);
        const nowMs = clock.now();
        const waitMs = lane.schedule.next(nowMs) - nowMs;
        if (waitMs > 0) await clock.sleep(waitMs, signal);
      } finally {
        before.then(gone.resolve);
      }
    }
    // CONCATENATED MODULE: ./packages/client/src/edgegap/connection.ts
    function connectEdgegap(options) {
      const {world: world, secrets: secrets, token: token, form: form = "key"} = options;
      const name = `Edgegap at ${options.endpoint.baseUrl.origin}`;
      const plain = plainToken(token);
      secrets.add(plain);
      const authorization = form === "key" ? `token ${plain}` : plain;
      const endpoint = {
        ...options.endpoint,
        headers: () => ({
          Authorization: authorization
        }),
        service: name
      };
      const {dryRun: dryRun = false, deadline: deadline, transport: transport} = options;
      const api = (0, http_api.x)({
        world: world,
        endpoint: endpoint,
        dryRun: dryRun,
        secrets: secrets,
        ...deadline && {
          deadline: deadline
        },
        ...transport && {
          transport: transport
        }
      });
      const own = createClassify(form);
      const rules = {
        pacer: createPacer(world.clock, {
          ...DOCUMENTED_RATES,
          ...options.rates
        }),
        classify: (reply, asked) => own(reply, asked) ?? (0, classify_reply.y_)(reply, endpoint)
      };
      return {
        call: call => api.call(pacedCall(call, rules)),
        api: api,
        name: name,
        world: world
      };
    }
    function plainToken(token) {
      return token.trim().replace(/^token\s+/i, "");
    }
    var built_in = __webpack_require__(5869);
    const MAX_KEY_LENGTH = 11;
    function keyTag(key, repository) {
      const short = key.length <= MAX_KEY_LENGTH ? key : `~${hash(key, 10)}`;
      return `rk-${hash(repository.toLowerCase(), 5)}-${short}`;
    }
    function hash(text, characters) {
      const hex = (0, built_in.SI)().createHash("sha256").update(text).digest("hex").slice(0, 13);
      return base36(Number.parseInt(hex, 16), characters).slice(-characters);
    }
    function base36(value, characters) {
      return value.toString(36).padStart(characters, "0");
    }
    // CONCATENATED MODULE: ./packages/client/src/edgegap/ports.ts
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
    var cadence = __webpack_require__(1236);
    // CONCATENATED MODULE: ./packages/client/src/edgegap/watch/deployment-snapshot.ts
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
    var request_options = __webpack_require__(2988);
    var safe_path = __webpack_require__(4113);
    var schemas = __webpack_require__(8395);
    const maybeText = schemas.FsL(schemas.cl6(schemas.YjP()), schemas.pdi(text => text ?? ""));
    const pagination = schemas.FsL(schemas.cl6(schemas._H3({
      number: schemas.lqM(schemas.Whr()),
      has_next: schemas.lqM(schemas.zMY()),
      next_page_number: schemas.cl6(schemas.Whr()),
      paginator: schemas.cl6(schemas._H3({
        num_pages: schemas.lqM(schemas.Whr())
      }))
    })), schemas.pdi(page => page ?? {}));
    const textNumber = schemas.FsL(schemas.pdi(readNumber), schemas.MfU(schemas.lqM(schemas.aig()), void 0));
    function readNumber(given) {
      if (given === null) return;
      if (typeof given !== "string") return given;
      if (given.trim() === "") return;
      return Number(given);
    }
    schemas.Vxk();
    var api = __webpack_require__(3305);
    // CONCATENATED MODULE: ./packages/client/src/edgegap/schemas/deployments.ts
    const requestId = schemas.YjP().check(api.Fk(/^[A-Za-z0-9_-]{1,64}$/));
    const texts = schemas.FsL(schemas.MfU(schemas.cl6(schemas.YOg(schemas.L5J())), []), schemas.pdi(values => (values ?? []).filter(value => typeof value === "string")));
    const port = schemas._H3({
      external: textNumber,
      internal: textNumber,
      protocol: schemas.MfU(maybeText, ""),
      name: schemas.MfU(maybeText, ""),
      tls_upgrade: schemas.MfU(schemas.cl6(schemas.zMY()), null),
      link: schemas.MfU(maybeText, "")
    });
    const ports = schemas.FsL(schemas.cl6(schemas.g1P(schemas.YjP(), port)), schemas.pdi(map => map ?? {}));
    const deploymentLocation = schemas._H3({
      city: maybeText,
      country: maybeText,
      continent: maybeText,
      administrative_division: maybeText,
      timezone: maybeText,
      latitude: textNumber,
      longitude: textNumber
    });
    const deploymentStatus = schemas._H3({
      request_id: requestId,
      fqdn: schemas.MfU(maybeText, ""),
      app_name: schemas.MfU(maybeText, ""),
      app_version: schemas.MfU(maybeText, ""),
      current_status: schemas.YjP().check(api.m9(1)),
      error: schemas.MfU(schemas.cl6(schemas.zMY()), null),
      error_detail: schemas.MfU(maybeText, ""),
      start_time: schemas.MfU(schemas.cl6(schemas.YjP()), null),
      ports: schemas.MfU(ports, {}),
      public_ip: schemas.MfU(maybeText, ""),
      location: schemas.MfU(schemas.cl6(deploymentLocation), null),
      tags: texts
    });
    function statusOf(id) {
      const isOfIt = status => status.request_id === id;
      return schemas.mee(deploymentStatus.check(schemas.YPB(isOfIt, {
        path: [ "request_id" ]
      })));
    }
    schemas._H3({
      request_id: requestId
    });
    const listedDeployment = schemas._H3({
      request_id: requestId,
      fqdn: schemas.MfU(maybeText, ""),
      start_time: schemas.MfU(schemas.cl6(schemas.YjP()), null),
      ready: schemas.MfU(schemas.cl6(schemas.zMY()), null),
      public_ip: schemas.MfU(maybeText, ""),
      ports: schemas.MfU(ports, {}),
      tags: texts
    });
    const deploymentPage = schemas._H3({
      data: schemas.FsL(schemas.cl6(schemas.YOg(schemas.L5J())), schemas.pdi(readableItems)),
      total_count: schemas.MfU(textNumber, void 0),
      pagination: schemas.MfU(pagination, {})
    });
    function readableItems(items) {
      return (items ?? []).flatMap(item => {
        const read = listedDeployment.safeParse(item);
        return read.success ? [ read.data ] : [];
      });
    }
    const processable = schemas._H3({
      processable: schemas.FsL(schemas.YOg(schemas.L5J()), schemas.pdi(items => items.flatMap(item => {
        const read = schemas._H3({
          request_id: requestId
        }).safeParse(item);
        return read.success ? [ read.data.request_id ] : [];
      })))
    });
    schemas.FsL(schemas.YjP(), schemas.pdi(text => {
      try {
        const read = processable.safeParse(JSON.parse(text));
        return read.success ? read.data.processable : [];
      } catch {
        return [];
      }
    }));
    async function readStatus(edgegap, id, options) {
      const answer = await edgegap.call({
        method: "GET",
        path: safe_path.A`/v1/status/${id}`,
        effect: "read",
        rateKind: "status",
        unknownId: "any-400",
        resource: `Edgegap deployment ${id}`,
        schema: statusOf(id),
        ...(0, request_options.l)(options)
      });
      return answer.value;
    }
    async function readIfKnown(edgegap, id, options) {
      const status = await (0, failure.J0)([ "not-found" ], () => readStatus(edgegap, id, options));
      return status ?? void 0;
    }
    // CONCATENATED MODULE: ./packages/client/src/edgegap/pages.ts
    const PAGE_LIMIT = 100;
    const MAX_PAGES = 1e3;
    async function allPages(read) {
      const items = [];
      let page = 1;
      while (page !== void 0 && page <= MAX_PAGES) {
        const found = await read(page);
        items.push(...found.items);
        page = found.items.length === 0 ? void 0 : pageAfter(page, found.pagination);
      }
      return items;
    }
    function pageAfter(page, pagination) {
      if (pagination.has_next !== true) return;
      const next = pagination.next_page_number ?? page + 1;
      return next > page ? next : void 0;
    }
    // CONCATENATED MODULE: ./packages/client/src/edgegap/list-deployments.ts
    async function listByTag(edgegap, {tag: tag, ...order}, options) {
      const filters = [ {
        field: "tags",
        operator: "in",
        value: [ tag ]
      } ];
      const items = await listDeployments(edgegap, {
        filters: filters,
        ...order
      }, options);
      return items.filter(item => item.tags.includes(tag));
    }
    async function listDeployments(edgegap, query, options) {
      const isPlain = query.filters === void 0 && query.order_by === void 0;
      const text = isPlain ? void 0 : JSON.stringify(query);
      const found = await allPages(async page => {
        const {value: value} = await edgegap.call({
          method: "GET",
          path: safe_path.A`/v1/deployments`,
          query: {
            query: text,
            page: page,
            limit: PAGE_LIMIT
          },
          effect: "read",
          rateKind: "list",
          resource: `deployments at ${edgegap.name}`,
          schema: deploymentPage,
          ...(0, request_options.l)(options)
        });
        return {
          items: value.data,
          pagination: value.pagination
        };
      });
      return [ ...new Map(found.map(one => [ one.request_id, one ])).values() ];
    }
    // CONCATENATED MODULE: ./packages/client/src/edgegap/watch/deployments-view.ts
    const LISTED_AT_ONCE = 100;
    const DOUBT_GRACE_MS = 15e3;
    const ASK_AGAIN_MS = 1e4;
    const MAX_ASKED = 10;
    const FRESH_ID_MS = 3e4;
    const GONE_AFTER_MS = 5e3;
    const BETWEEN_ROUNDS_MS = 5e3;
    class DeploymentsView {
      #edgegap;
      #areEnding;
      #mustExist;
      #memories=new Map;
      #tagged=new Map;
      #roundMs=Number.NEGATIVE_INFINITY;
      constructor(edgegap, {known: known, areEnding: areEnding} = {
        known: [],
        areEnding: false
      }) {
        this.#edgegap = edgegap;
        this.#areEnding = areEnding;
        this.#mustExist = known.length > 0;
        for (const id of known) this.#memory(id).snapshot = snapshotOfId(id);
      }
      async askEach(ids, signal) {
        await Promise.all(ids.map(id => this.#ask(id, signal)));
      }
      async list(ids, signal) {
        for (let at = 0; at < ids.length; at += LISTED_AT_ONCE) {
          const value = ids.slice(at, at + LISTED_AT_ONCE);
          const filter = {
            field: "request_id",
            operator: "in",
            value: value
          };
          const items = await listDeployments(this.#edgegap, {
            filters: [ filter ]
          }, {
            signal: signal
          });
          this.#take(items, value);
        }
      }
      async listTag(tag, signal) {
        const items = await listByTag(this.#edgegap, {
          tag: tag
        }, {
          signal: signal
        });
        const known = this.#tagged.get(tag) ?? new Set;
        for (const {request_id: id} of items) known.add(id);
        this.#tagged.set(tag, known);
        this.#take(items, [ ...known ]);
      }
      async askDoubtful(signal) {
        const nowMs = this.#edgegap.world.clock.now();
        const isRound = nowMs - this.#roundMs >= BETWEEN_ROUNDS_MS;
        const ids = doubtful(this.#memories, {
          nowMs: nowMs,
          urgentOnly: !isRound
        });
        if (isRound && ids.length > 0) this.#roundMs = nowMs;
        await this.askEach(ids, signal);
      }
      snapshot(id) {
        return this.#memories.get(id)?.snapshot;
      }
      snapshotsOfTag(tag) {
        return [ ...this.#tagged.get(tag) ?? [] ].flatMap(id => this.snapshot(id) ?? []);
      }
      async #ask(id, signal) {
        const memory = this.#memory(id);
        memory.askedMs = this.#edgegap.world.clock.now();
        const status = await readIfKnown(this.#edgegap, id, {
          signal: signal
        });
        memory.isUrgent = false;
        if (status === void 0) return this.#missing(memory);
        memory.unknownSinceMs = void 0;
        memory.snapshot = snapshotOfStatus(status);
      }
      #missing(memory) {
        if (memory.snapshot === void 0) return;
        memory.unknownSinceMs ??= memory.askedMs;
        const wasRead = memory.snapshot.status !== void 0 || memory.snapshot.fqdn !== "";
        const seenMs = this.#mustExist ? GONE_AFTER_MS : 0;
        const isLong = memory.askedMs - memory.unknownSinceMs >= (wasRead ? seenMs : FRESH_ID_MS);
        if (isLong || this.#areEnding) memory.snapshot = snapshotOfGone(memory.snapshot);
      }
      #take(items, ids) {
        const nowMs = this.#edgegap.world.clock.now();
        const found = new Map(items.map(item => [ item.request_id, item ]));
        for (const id of ids) {
          const memory = this.#memory(id);
          remember(memory, found.get(id), nowMs);
          if (this.#areEnding && !found.has(id)) memory.isUrgent = memory.snapshot?.state !== TERMINATED;
        }
      }
      #memory(id) {
        const known = this.#memories.get(id) ?? freshMemory();
        this.#memories.set(id, known);
        return known;
      }
    }
    function freshMemory() {
      const askedMs = Number.NEGATIVE_INFINITY;
      return {
        snapshot: void 0,
        doubtSinceMs: void 0,
        isUrgent: false,
        askedMs: askedMs,
        unknownSinceMs: void 0
      };
    }
    function remember(memory, item, nowMs) {
      const before = memory.snapshot?.state;
      if (item !== void 0) {
        memory.snapshot = snapshotOfItem(item, memory.snapshot?.status);
        memory.unknownSinceMs = void 0;
      }
      if (item?.ready === true || before === TERMINATED) {
        memory.doubtSinceMs = void 0;
        memory.isUrgent = false;
        return;
      }
      memory.doubtSinceMs ??= nowMs;
      const wasListed = memory.snapshot?.fqdn !== "" && before !== void 0;
      memory.isUrgent ||= before === READY || item === void 0 && wasListed;
    }
    function doubtful(memories, {nowMs: nowMs, urgentOnly: urgentOnly}) {
      return [ ...memories ].filter(([, memory]) => {
        if (memory.doubtSinceMs === void 0) return false;
        if (memory.isUrgent || urgentOnly) return memory.isUrgent;
        const hadPatience = nowMs - memory.doubtSinceMs >= DOUBT_GRACE_MS;
        return hadPatience && nowMs - memory.askedMs >= ASK_AGAIN_MS;
      }).sort(([, a], [, b]) => a.askedMs - b.askedMs).slice(0, MAX_ASKED).map(([id]) => id);
    }
    // CONCATENATED MODULE: ./packages/client/src/edgegap/watch/watch-deployments.ts
    const MIN_INTERVAL_MS = 1e3;
    const MAX_INTERVAL_MS = 5e3;
    const GROWTH = 1.1;
    const MAX_UNREADABLE = 5;
    const SHARE = .5;
    const FEW = 5;
    function watchEdgegap(watch) {
      const {edgegap: edgegap, targets: targets} = watch;
      const ids = [ ...new Set(targets.flatMap(idsOf)) ];
      const tags = targets.flatMap(one => "tag" in one ? [ one.tag ] : []);
      const view = new DeploymentsView(edgegap, {
        known: watch.idsExist === true || watch.areEnding === true ? ids : [],
        areEnding: watch.areEnding ?? false
      });
      const isFew = ids.length <= FEW;
      const rests = snapshot => snapshot !== void 0 && watch.rest?.has(snapshot.state) === true;
      let unreadable = 0;
      return {
        name: edgegap.name,
        targets: targets.map(({target: target}) => target),
        forgives(failure) {
          if (failure.kind !== "invalid-reply" || unreadable >= MAX_UNREADABLE) return false;
          unreadable += 1;
          edgegap.world.log.info(`${failure.resource}: ${failure.what}; reading again.`);
          return true;
        },
        cadence: watchCadence({
          ids: ids.length,
          tags: tags.length,
          jobs: watch.jobs ?? 1
        }),
        async read({signal: signal}) {
          const open = ids.filter(id => !rests(view.snapshot(id)));
          if (isFew) await view.askEach(open, signal); else await view.list(open, signal);
          for (const tag of tags) await view.listTag(tag, signal);
          await view.askDoubtful(signal);
          unreadable = 0;
          return targets.flatMap(one => snapshotOf(one, view));
        }
      };
    }
    function watchCadence(size) {
      const pages = (size.ids > FEW ? Math.ceil(size.ids / LISTED_AT_ONCE) : 0) + size.tags;
      const statuses = size.ids > FEW ? 0 : size.ids;
      const {list: list, status: status} = DOCUMENTED_RATES;
      const listMs = pages * list.windowMs / (SHARE * list.limit);
      const statusMs = statuses * status.windowMs / (SHARE * status.limit);
      const firstMs = Math.max(MIN_INTERVAL_MS, listMs * size.jobs, statusMs * size.jobs);
      return (0, cadence.JN)({
        firstMs: firstMs,
        maxMs: Math.max(MAX_INTERVAL_MS, firstMs),
        growth: GROWTH
      });
    }
    function idsOf(target) {
      if ("id" in target) return [ target.id ];
      return "ids" in target ? target.ids : [];
    }
    function snapshotOf(one, view) {
      const {target: target} = one;
      if ("id" in one) {
        const snapshot = view.snapshot(one.id);
        return snapshot === void 0 ? [] : [ {
          target: target,
          observation: observed(snapshot, [ one.id ])
        } ];
      }
      const members = "ids" in one ? one.ids.flatMap(id => view.snapshot(id) ?? []) : view.snapshotsOfTag(one.tag);
      const worst = worstOf(members);
      if (worst === void 0 || "ids" in one && members.length < one.ids.length) return [];
      const ready = members.filter(({state: state}) => state === READY).length;
      const detail = members.length > 1 ? {
        detail: `${ready} of ${members.length} ready`
      } : {};
      const observation = observed(worst, members.map(({id: id}) => id));
      return [ {
        target: target,
        observation: {
          ...observation,
          revision: target,
          ...detail
        }
      } ];
    }
    function observed(snapshot, memberIds) {
      return {
        ...observationOf(snapshot),
        raw: {
          ...snapshot,
          memberIds: memberIds
        }
      };
    }
    function worstOf(snapshots) {
      const rank = ({state: state}) => {
        if (state === FAILED) return 0;
        if (state === TERMINATED) return 3;
        return state === READY ? 2 : 1;
      };
      return [ ...snapshots ].sort((a, b) => rank(a) - rank(b))[0];
    }
    var provider = __webpack_require__(3988);
    // CONCATENATED MODULE: ./actions/wait-for-status/src/providers/edgegap/source.ts
    function openSource(opening) {
      const {targets: targets, inputs: inputs, run: run} = opening;
      const names = {
        address: "edgegap-api-url",
        credentials: "edgegap-token"
      };
      const edgegap = connectEdgegap({
        ...(0, connection.M6)(run, inputs.edgegapApiUrl, names),
        token: inputs.edgegapToken ?? ""
      });
      const reader = watchEdgegap({
        edgegap: edgegap,
        targets: targets.map(target => watched(target, run))
      });
      return {
        readers: [ (0, provider.R8)((0, provider.Uz)(reader, ({raw: raw}) => metadataOf(raw)), inputs.interval) ],
        sent: edgegap.api.sent,
        close: edgegap.api.close
      };
    }
    function watched({name: target, resource: resource}, {env: env}) {
      switch (resource.kind) {
       case "id":
        return {
          target: target,
          id: resource.id
        };

       case "ids":
        return {
          target: target,
          ids: resource.ids
        };

       case "tag":
        return {
          target: target,
          tag: resource.tag
        };

       case "key":
        return {
          target: target,
          tag: keyTag(resource.key, repositoryOf(target, env("GITHUB_REPOSITORY")))
        };
      }
    }
    function repositoryOf(target, repository) {
      if (repository !== void 0 && repository !== "") return repository;
      throw new action_error.l("refused", `${target}: GITHUB_REPOSITORY is not set. Use edgegap:tag/.`);
    }
    function metadataOf({fqdn: fqdn, ports: ports, memberIds: memberIds}) {
      const [only, ...others] = Object.values(ports);
      const link = only === void 0 || others.length > 0 ? "" : only.link;
      return {
        ids: memberIds,
        fqdn: fqdn,
        ports: describePorts(ports),
        ...isUrl(link) ? {
          url: link
        } : {}
      };
    }
  }),
  8750: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      x: () => createApi
    });
    var clock = __webpack_require__(5293);
    var deadline = __webpack_require__(3739);
    var http_endpoint = __webpack_require__(8837);
    var safe_path = __webpack_require__(4113);
    var exchange_body = __webpack_require__(8204);
    var broken_exchange = __webpack_require__(9511);
    var exchange_dispatcher = __webpack_require__(6594);
    var headers = __webpack_require__(4112);
    // CONCATENATED MODULE: ./packages/client/src/http/exchange/transport.ts
    var __addDisposableResource = void 0 && (void 0).__addDisposableResource || function(env, value, async) {
      if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
          if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
          dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
          if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
          dispose = value[Symbol.dispose];
          if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() {
          try {
            inner.call(this);
          } catch (e) {
            return Promise.reject(e);
          }
        };
        env.stack.push({
          value: value,
          dispose: dispose,
          async: async
        });
      } else if (async) env.stack.push({
        async: true
      });
      return value;
    };
    var __disposeResources = void 0 && (void 0).__disposeResources || function(SuppressedError) {
      return function(env) {
        function fail(e) {
          env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
          env.hasError = true;
        }
        var r, s = 0;
        function next() {
          while (r = env.stack.pop()) try {
            if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
            if (r.dispose) {
              var result = r.dispose.call(r.value);
              if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
                fail(e);
                return next();
              });
            } else s |= 1;
          } catch (e) {
            fail(e);
          }
          if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
          if (env.hasError) throw env.error;
        }
        return next();
      };
    }(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
      var e = new Error(message);
      return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
    });
    const MAX_BYTES = 8 * 1024 * 1024;
    const MAX_ERROR_BYTES = 64 * 1024;
    function createTransport(endpoint, world) {
      (0, http_endpoint.xd)(endpoint);
      const {dispatcher: dispatcher, refusalOf: refusalOf, end: end} = (0, exchange_dispatcher.S)(endpoint);
      let written = 0;
      return {
        async send(request) {
          const env_1 = {
            stack: [],
            error: void 0,
            hasError: false
          };
          try {
            request.signal.throwIfAborted();
            const options = describe(endpoint, request);
            const attempt = __addDisposableResource(env_1, (0, deadline.db)(world.clock, request.timeoutMs, request.signal), false);
            const before = {
              written: false
            };
            const noted = dispatcher.compose(notingWrite(() => {
              before.written = true;
              written += 1;
            }));
            try {
              const work = exchange(noted, {
                ...options,
                signal: attempt.signal
              });
              return await (0, deadline.Eu)(work, attempt.signal);
            } catch (error) {
              throw reasonOf(refusalOf(error) ?? error, {
                endpoint: endpoint,
                request: request,
                attempt: attempt,
                written: before.written
              });
            }
          } catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
          } finally {
            __disposeResources(env_1);
          }
        },
        sent: () => written,
        close: end
      };
    }
    function describe(endpoint, request) {
      const prefix = endpoint.baseUrl.pathname.replace(/\/+$/, "");
      return {
        origin: endpoint.baseUrl.origin,
        path: `${prefix}${request.path}${(0, safe_path.w)(request.query)}`,
        method: request.method,
        headers: (0, headers.H)(endpoint, {
          own: request.headers ?? {},
          hasBody: request.body !== void 0,
          confidential: request.confidential ?? false
        }),
        body: request.body ?? null,
        headersTimeout: 0,
        bodyTimeout: 0
      };
    }
    async function exchange(dispatcher, options) {
      const {statusCode: status, headers: headers, body: body} = await dispatcher.request(options);
      const header = name => {
        const value = headers[name.toLowerCase()];
        return Array.isArray(value) ? value.join(", ") : value;
      };
      const encoding = header("content-encoding");
      const good = status >= 200 && status < 300;
      const text = good ? (0, exchange_body.x8)(body, {
        encoding: encoding,
        maxBytes: MAX_BYTES,
        longer: "refuse"
      }) : (0, exchange_body.x8)(body, {
        encoding: encoding,
        maxBytes: MAX_ERROR_BYTES,
        longer: "cut"
      }).catch(error => {
        if (options.signal instanceof AbortSignal && options.signal.aborted) throw error;
        return "";
      });
      const whole = {
        status: status,
        header: header,
        text: await text
      };
      await (0, clock.d)();
      return whole;
    }
    function notingWrite(note) {
      return dispatch => (options, handler) => dispatch(options, {
        onRequestStart(controller, context) {
          note();
          handler.onRequestStart?.(controller, context);
        },
        onRequestUpgrade: (...facts) => handler.onRequestUpgrade?.(...facts),
        onResponseStart: (...facts) => handler.onResponseStart?.(...facts),
        onResponseData: (...facts) => handler.onResponseData?.(...facts),
        onResponseEnd: (...facts) => handler.onResponseEnd?.(...facts),
        onResponseError: (...facts) => handler.onResponseError?.(...facts)
      });
    }
    function reasonOf(error, {endpoint: endpoint, request: request, attempt: attempt, written: written}) {
      if (request.signal.aborted) return request.signal.reason;
      const facts = {
        endpoint: endpoint,
        resource: request.resource,
        written: written
      };
      if (attempt.signal.aborted) return (0, broken_exchange.b)({
        ...facts,
        timeoutMs: request.timeoutMs
      });
      return (0, broken_exchange.F)(error, facts);
    }
    var failure = __webpack_require__(8464);
    var proxy = __webpack_require__(3578);
    var redacted = __webpack_require__(3342);
    var sanitize_line = __webpack_require__(1088);
    var classify_reply = __webpack_require__(6342);
    // CONCATENATED MODULE: ./packages/client/src/http/reply/reply-value.ts
    function readValue(reply, expected) {
      const raw = rawValue(reply, expected);
      const read = expected.schema.safeParse(raw);
      if (read.success) return read.data;
      const where = read.error.issues.slice(0, 3).map(issueText).join("; ");
      throw invalid(expected, `returned an unexpected response: ${where}`);
    }
    function rawValue(reply, expected) {
      if (expected.format === "none") return;
      if ((0, classify_reply.AA)(reply)) throw invalid(expected, (0, classify_reply.I2)(reply.status));
      if (expected.format === "text") return reply.text;
      if (reply.text.trim() === "") throw invalid(expected, `answered ${reply.status} without a body`);
      try {
        return JSON.parse(reply.text);
      } catch {
        throw invalid(expected, `answered ${reply.status} with something that is not JSON`);
      }
    }
    function aboutAnother(expected) {
      return invalid(expected, "sent a reply about another id than the one asked for");
    }
    function issueText(issue) {
      const path = (0, sanitize_line.g)(issue.path.map(String).join("."), 80);
      const wanted = issue.code === "invalid_type" ? `expected: ${issue.expected}` : issue.code;
      return path === "" ? `as a whole (${wanted})` : `member ${path} (${wanted})`;
    }
    function invalid({endpoint: endpoint, resource: resource}, what) {
      return new failure.HR({
        kind: "invalid-reply",
        resource: resource,
        what: `${endpoint.service} ${what}`,
        next: `Check that the input ${(0, http_endpoint.Vc)(endpoint).address} is the address of the API, in a ` + "version that this action knows",
        received: "yes"
      });
    }
    var retry_after = __webpack_require__(2712);
    var retry = __webpack_require__(8056);
    // CONCATENATED MODULE: ./packages/client/src/http/api.ts
    const ATTEMPT_MS = 3e4;
    const MAX_PRINTED = 2e3;
    const MAX_KEPT = 4e3;
    function createApi(options) {
      const {world: world, endpoint: endpoint, secrets: secrets} = options;
      for (const secret of (0, proxy.Wm)(endpoint.proxy)) secrets.add(secret);
      const transport = options.transport ?? createTransport(endpoint, world);
      return {
        async call(call) {
          if (options.dryRun === true && call.effect === "write") throw printed(call, options);
          const rule = call.retry ?? (call.effect === "read" ? "reads" : "unsent");
          const deadline = call.deadline ?? options.deadline;
          return (0, retry.LH)({
            world: world,
            rule: rule,
            signal: call.signal,
            deadline: deadline
          }, () => attempt(call, () => once(call, transport, options)).catch(error => {
            throw (0, redacted.f)(error, secrets);
          }));
        },
        sent: transport.sent,
        close: transport.close
      };
    }
    async function attempt(call, send) {
      const afterAttempt = await (call.beforeAttempt?.(call.signal));
      call.signal.throwIfAborted();
      try {
        const answer = await send();
        afterAttempt?.(void 0);
        return answer;
      } catch (error) {
        afterAttempt?.(error);
        throw error;
      }
    }
    async function once(call, transport, options) {
      const {query: query, headers: headers, confidential: confidential} = call;
      const body = call.body === void 0 ? void 0 : JSON.stringify(call.body);
      const reply = await transport.send({
        method: call.method,
        path: call.path,
        timeoutMs: call.timeoutMs ?? ATTEMPT_MS,
        signal: call.signal,
        resource: call.resource,
        ...query === void 0 ? {} : {
          query: query
        },
        ...headers === void 0 ? {} : {
          headers: headers
        },
        ...body === void 0 ? {} : {
          body: body
        },
        ...confidential === void 0 ? {} : {
          confidential: confidential
        }
      });
      if (reply.status < 200 || reply.status >= 300) throw failureOf({
        ...reply,
        text: options.secrets.redact(reply.text)
      }, call, options);
      const {resource: resource, schema: schema, format: format = "json"} = call;
      const expected = {
        endpoint: options.endpoint,
        resource: resource,
        schema: schema,
        format: format
      };
      const value = readValue(reply, expected);
      if (call.isAbout?.(value) === false) throw aboutAnother(expected);
      return {
        value: value,
        status: reply.status,
        header: reply.header
      };
    }
    function failureOf(reply, call, options) {
      const {method: method, path: path, query: query = {}, resource: resource} = call;
      const asked = {
        method: method,
        path: path,
        query: query,
        resource: resource
      };
      const classification = call.classify?.(reply, asked) ?? options.classify?.(reply, asked) ?? (0, 
      classify_reply.y_)(reply, options.endpoint);
      const retryAfterMs = (0, retry_after.D)(reply.header, options.world.clock.wall());
      return new failure.HR({
        received: "yes",
        ...classification,
        resource: call.resource,
        status: reply.status,
        text: reply.text.slice(0, MAX_KEPT),
        ...retryAfterMs === void 0 ? {} : {
          retryAfterMs: retryAfterMs
        }
      });
    }
    function printed(call, {endpoint: endpoint, world: world, secrets: secrets}) {
      const prefix = endpoint.baseUrl.pathname.replace(/\/+$/, "");
      const url = `${endpoint.baseUrl.origin}${prefix}${call.path}${(0, safe_path.w)(call.query)}`;
      const write = secrets.redact(`${call.method} ${url}`);
      const body = call.body === void 0 ? "" : secrets.redact(JSON.stringify(call.body));
      world.log.info(`dry run, not sent: ${write} ${(0, sanitize_line.g)(body, MAX_PRINTED)}`.trimEnd());
      return new failure.Y5(write);
    }
  }),
  6342: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      AA: () => isWebPage,
      I2: () => webPage,
      bD: () => messageOf,
      y_: () => classifyByStatus
    });
    var _endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8837);
    var _redaction_sanitize_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1088);
    function classifyByStatus(reply, endpoint) {
      if (reply.status >= 300 && reply.status < 400) return redirected(reply, endpoint);
      const kind = kindOf(reply.status);
      if (isWebPage(reply)) {
        const next = `Check the input ${(0, _endpoint_js__WEBPACK_IMPORTED_MODULE_0__.Vc)(endpoint).address}, and what is in front of the API (proxy, ` + "sign-in page)";
        return {
          kind: kind,
          what: `${endpoint.service} ${webPage(reply.status)}`,
          next: next
        };
      }
      const said = messageOf(reply.text);
      const what = `${endpoint.service} answered ${reply.status}${said === "" ? "" : `: ${said}`}`;
      return {
        kind: kind,
        what: what,
        next: nextOf(kind, reply.status, endpoint)
      };
    }
    function isWebPage(reply) {
      const type = reply.header("content-type") ?? "";
      return /^\s*text\/html\b/i.test(type) || /^\s*<(!doctype html|html)\b/i.test(reply.text);
    }
    function webPage(status) {
      return `answered ${status} with a web page, not with the API`;
    }
    function messageOf(text) {
      return (0, _redaction_sanitize_line_js__WEBPACK_IMPORTED_MODULE_1__.g)(memberOf(text) ?? text);
    }
    const MESSAGE_MEMBERS = [ "message", "error", "detail", "title", "errors" ];
    function memberOf(text) {
      if (!text.trimStart().startsWith("{")) return;
      try {
        const body = JSON.parse(text);
        const members = new Map(Object.entries(Object(body)));
        const found = MESSAGE_MEMBERS.map(name => members.get(name)).find(value => !isEmpty(value));
        return typeof found === "object" ? JSON.stringify(found) : found?.toString();
      } catch {
        return;
      }
    }
    function isEmpty(value) {
      return value === void 0 || value === null || value === "" || typeof value === "boolean";
    }
    function kindOf(status) {
      if (status === 401 || status === 403) return "unauthorized";
      if (status === 404) return "not-found";
      if (status === 409) return "conflict";
      if (status === 429) return "throttled";
      if (status === 408 || status >= 500) return "unavailable";
      return status >= 400 ? "rejected" : "invalid-reply";
    }
    function nextOf(kind, status, endpoint) {
      const {address: address, credentials: credentials} = (0, _endpoint_js__WEBPACK_IMPORTED_MODULE_0__.Vc)(endpoint);
      switch (kind) {
       case "unauthorized":
        return status === 401 ? `Check the input ${credentials}: it is missing, wrong or has expired` : `Check what the input ${credentials} may do: it is known there but lacks this right`;

       case "not-found":
        return `Check the id or name, and that the input ${address} is the right server`;

       case "conflict":
        return "Somebody else changed it meanwhile: check its state, then run again";

       case "throttled":
        return "Run fewer jobs with these credentials at once, or allow more time";

       case "unavailable":
        return "Run again later; if it stays so, check the state of the service";

       default:
        return "Correct the inputs that it names";
      }
    }
    function redirected(reply, endpoint) {
      const target = URL.parse(reply.header("location") ?? "", endpoint.baseUrl.href);
      const same = target?.origin === endpoint.baseUrl.origin;
      const elsewhere = target === null || target.origin === "null" ? "another place" : (0, 
      _redaction_sanitize_line_js__WEBPACK_IMPORTED_MODULE_1__.g)(target.origin, 120);
      return {
        kind: "rejected",
        what: `${endpoint.service} answered ${reply.status} and points to ` + `${same ? "another path" : elsewhere}, and credentials are not carried there`,
        next: `Give the address of the API itself in the input ${(0, _endpoint_js__WEBPACK_IMPORTED_MODULE_0__.Vc)(endpoint).address}`
      };
    }
  }),
  2988: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      l: () => requestOptionsOf
    });
    function requestOptionsOf({signal: signal, deadline: deadline, retry: retry}) {
      return {
        signal: signal,
        ...deadline && {
          deadline: deadline
        },
        ...retry && {
          retry: retry
        }
      };
    }
  }),
  4113: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A: () => path,
      w: () => writeQuery
    });
    var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8464);
    var _redaction_sanitize_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1088);
    class SafePath {
      #text;
      constructor(text) {
        this.#text = text;
      }
      toString() {
        return this.#text;
      }
    }
    function path(strings, ...parts) {
      const encoded = parts.map(encodePart);
      return new SafePath(strings.map((text, at) => text + (encoded[at] ?? "")).join(""));
    }
    function encodePart(part) {
      const segments = part.split(/[/\\]/);
      const leadsAway = segments.some(segment => [ "", ".", ".." ].includes(segment));
      if (leadsAway || !part.isWellFormed() || /\p{Cc}/u.test(part)) throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR({
        kind: "rejected",
        resource: `the name or id "${(0, _redaction_sanitize_line_js__WEBPACK_IMPORTED_MODULE_1__.g)(part, 60)}"`,
        what: "it cannot be part of an address",
        next: "Check it for an empty or copied value, dots, slashes and line ends",
        received: "no"
      });
      return encodeURIComponent(part);
    }
    function writeQuery(query = {}) {
      const pairs = Object.entries(query).flatMap(([name, value]) => value === void 0 ? [] : [ `${encode(name)}=${encode(String(value))}` ]);
      return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
    }
    function encode(text) {
      return encodeURIComponent(text.toWellFormed());
    }
  })
};
