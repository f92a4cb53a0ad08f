export const id = 291;

export const ids = [ 291 ];

export const modules = {
  291: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      installCli: () => installCli
    });
    var external_node_crypto_ = __webpack_require__(7598);
    var external_node_fs_ = __webpack_require__(3024);
    var promises_ = __webpack_require__(1455);
    var external_node_path_ = __webpack_require__(6760);
    var action_error = __webpack_require__(9923);
    var http_api = __webpack_require__(986);
    var external_node_stream_ = __webpack_require__(7075);
    var external_node_stream_promises_ = __webpack_require__(6466);
    var http_endpoint = __webpack_require__(8837);
    var broken_exchange = __webpack_require__(9511);
    var exchange_dispatcher = __webpack_require__(6594);
    var failure = __webpack_require__(8464);
    var classify_reply = __webpack_require__(6342);
    // CONCATENATED MODULE: ./packages/client/src/http/download.ts
    async function download(options) {
      const {endpoint: endpoint, path: path, resource: resource, signal: signal} = options;
      (0, http_endpoint.xd)(endpoint);
      signal.throwIfAborted();
      const {dispatcher: dispatcher, refusalOf: refusalOf, end: end} = (0, exchange_dispatcher.S)(endpoint);
      try {
        const reply = await dispatcher.request({
          origin: endpoint.baseUrl.origin,
          path: `${endpoint.baseUrl.pathname.replace(/\/+$/, "")}${path}`,
          method: "GET",
          headers: {
            "user-agent": "rollout-actions",
            "accept-encoding": "identity"
          },
          signal: signal,
          headersTimeout: 0,
          bodyTimeout: 0
        });
        reply.body.on("error", () => {});
        if (reply.statusCode !== 200) throw refusal(reply.statusCode, options);
        const {pass: pass, hash: hash} = hashing(options);
        await (0, external_node_stream_promises_.pipeline)(reply.body, pass, (0, external_node_fs_.createWriteStream)(options.file), {
          signal: signal
        });
        return {
          sha256: hash.digest("hex")
        };
      } catch (error) {
        signal.throwIfAborted();
        if (error instanceof failure.HR) throw error;
        throw (0, broken_exchange.F)(refusalOf(error) ?? error, {
          endpoint: endpoint,
          resource: resource,
          written: true
        });
      } finally {
        await end();
      }
    }
    function hashing({endpoint: endpoint, maxBytes: maxBytes, resource: resource}) {
      const hash = (0, external_node_crypto_.createHash)("sha256");
      let bytes = 0;
      const pass = new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
          bytes += chunk.length;
          hash.update(chunk);
          if (bytes <= maxBytes) done(null, chunk); else done(tooLong(endpoint, resource));
        }
      });
      return {
        hash: hash,
        pass: pass
      };
    }
    function tooLong(endpoint, resource) {
      return new failure.HR({
        kind: "invalid-reply",
        resource: resource,
        what: `${endpoint.service} sent more than such a file can hold`,
        next: `Check the input ${(0, http_endpoint.Vc)(endpoint).address}`,
        received: "yes"
      });
    }
    function refusal(status, {endpoint: endpoint, resource: resource}) {
      const verdict = (0, classify_reply.y_)({
        status: status,
        header: () => {},
        text: ""
      }, endpoint);
      return new failure.HR({
        received: "yes",
        ...verdict,
        resource: resource,
        status: status
      });
    }
    var retry = __webpack_require__(8056);
    var safe_path = __webpack_require__(4113);
    var schemas = __webpack_require__(8395);
    // CONCATENATED MODULE: ./actions/nomad-promote/src/cli/release.ts
    const SYSTEMS = new Map([ [ "linux", "linux" ], [ "darwin", "darwin" ], [ "win32", "windows" ] ]);
    const PROCESSORS = new Map([ [ "x64", "amd64" ], [ "arm64", "arm64" ], [ "ia32", "386" ] ]);
    const MAX_BYTES = 512 * 1024 * 1024;
    function releaseFor(version, {platform: platform, arch: arch}) {
      const [system, processor] = [ SYSTEMS.get(platform), PROCESSORS.get(arch) ];
      if (system === void 0 || processor === void 0) throw new action_error.l("refused", `There is no Nomad CLI for ${platform} on ${arch}.`);
      return {
        version: version,
        file: `nomad_${version}_${system}_${processor}.zip`
      };
    }
    async function downloadRelease(session, release, file) {
      const {run: run} = session;
      const endpoint = endpointTo(session);
      const api = (0, http_api.x)({
        world: run.world,
        endpoint: endpoint,
        secrets: run.secrets
      });
      run.requests(api.sent);
      try {
        const published = await publishedSum(api, session, release);
        const resource = `the archive ${release.file}`;
        const at = pathOf(release, release.file);
        const options = {
          endpoint: endpoint,
          path: at,
          file: file,
          resource: resource,
          maxBytes: MAX_BYTES,
          signal: run.signal
        };
        const {signal: signal, world: world, deadline: deadline} = run;
        const retries = {
          world: world,
          signal: signal,
          deadline: deadline,
          rule: "reads"
        };
        const {sha256: sha256} = await (0, retry.LH)(retries, () => download(options));
        if (sha256 !== published) throw differs(release, published, sha256);
      } finally {
        await api.close();
      }
    }
    function endpointTo({inputs: inputs, run: run}) {
      const {nomadCliReleases: baseUrl} = inputs;
      return {
        baseUrl: baseUrl,
        headers: () => ({}),
        proxy: run.proxy,
        allowInsecureHttp: run.allowInsecureHttp,
        service: `the release site ${baseUrl.origin}`,
        inputs: {
          address: "nomad-cli-releases",
          credentials: "nomad-cli-releases"
        },
        ...run.tls?.ca === void 0 ? {} : {
          tls: {
            ca: run.tls.ca
          }
        }
      };
    }
    function pathOf({version: version}, file) {
      return safe_path.A`/nomad/${version}/${file}`;
    }
    async function publishedSum(api, {run: run}, release) {
      const file = `nomad_${release.version}_SHA256SUMS`;
      const answer = await api.call({
        method: "GET",
        path: pathOf(release, file),
        effect: "read",
        resource: `the sums ${file}`,
        schema: schemas.YjP(),
        format: "text",
        signal: run.signal,
        deadline: run.deadline
      });
      const sums = new Set(sumsOf(answer.value, release.file));
      const [sum, ...others] = sums;
      if (sum !== void 0 && others.length === 0) return sum;
      const what = sum === void 0 ? "no sum" : "more than one sum";
      throw new action_error.l("refused", `${file} has ${what} for ${release.file}: nothing was installed. Check nomad-cli-version.`);
    }
    function sumsOf(text, file) {
      return text.split("\n").flatMap(line => {
        const [, sum, name] = /^([0-9a-f]{64}) [ *](\S+)\s*$/i.exec(line) ?? [];
        return sum !== void 0 && name === file ? [ sum.toLowerCase() ] : [];
      });
    }
    function differs({file: file}, published, found) {
      return new action_error.l("refused", `${file} has SHA-256 ${found}, and ${published} is published: it was deleted, nothing ` + "was unpacked. Run again; if it stays so, the file was changed on its way or at its " + "source.");
    }
    // CONCATENATED MODULE: ./actions/nomad-promote/src/cli/install-cli.ts
    async function installCli(session, version) {
      const {run: run} = session;
      const {platform: platform, arch: arch} = process;
      const release = releaseFor(version, {
        platform: platform,
        arch: arch
      });
      const temporary = runnerFolders(session);
      const tools = await __webpack_require__.e(460).then(__webpack_require__.bind(__webpack_require__, 7460));
      const tool = version.endsWith("+ent") ? "nomad-enterprise" : "nomad";
      const cached = tools.find(tool, version);
      const folder = cached === "" ? await fetchTool() : cached;
      run.log.info(`The Nomad CLI ${version} is ready${cached === "" ? "" : " (it was cached)"}.`);
      session.toolFolders.push(folder);
      run.addPath(folder);
      async function fetchTool() {
        const archive = (0, external_node_path_.join)(temporary, `${(0, external_node_crypto_.randomUUID)()}.zip`);
        try {
          await downloadRelease(session, release, archive);
          const unpacked = await tools.extractZip(archive);
          refuseEmpty(unpacked, release.file);
          return await tools.cacheDir(unpacked, tool, release.version);
        } finally {
          await (0, promises_.rm)(archive, {
            force: true
          });
        }
      }
    }
    function runnerFolders({run: run}) {
      const temporary = run.env("RUNNER_TEMP");
      if (temporary && run.env("RUNNER_TOOL_CACHE")) return temporary;
      throw new action_error.l("refused", "nomad-cli-version needs the folders of a runner: RUNNER_TEMP and RUNNER_TOOL_CACHE " + "are not set.");
    }
    function refuseEmpty(folder, archive) {
      if ([ "nomad", "nomad.exe" ].some(name => (0, external_node_fs_.existsSync)((0, 
      external_node_path_.join)(folder, name)))) return;
      throw new action_error.l("refused", `${archive} holds no program nomad: nothing was installed.`);
    }
  })
};
