export const id = 316;
export const ids = [316];
export const modules = {

/***/ 9316:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   finish: () => (/* binding */ finish),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8474);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_events__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(481);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_5___default = /*#__PURE__*/__webpack_require__.n(node_readline__WEBPACK_IMPORTED_MODULE_5__);
/* harmony import */ var _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9923);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3798);








const Deployment = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), mqttUrl: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP() });
/** The line that the emulator prints when all its servers listen. */
const Addresses = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    emqx: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
        url: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
        apiKey: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
        apiSecret: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
        deployments: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(Deployment),
    }),
    edgegap: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ url: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), token: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP() }),
    nomad: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ url: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), token: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP() }),
});
/** Starts the emulator as a process that lives until the post step of the job. */
async function run(inputs, actionRun) {
    const log = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(actionRun.env('RUNNER_TEMP') ?? (0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)(), `emulator-${process.pid}.log`);
    const child = spawnEmulator(inputs, log);
    actionRun.keep({ pid: String(child.pid) });
    const line = await firstLine(child, actionRun.signal);
    if (line === undefined) {
        const said = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(log, 'utf8').trim().split('\n')[0];
        throw new _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_6__/* .ActionError */ .l('refused', `The emulator did not start: ${said}. Check the inputs.`);
    }
    const addresses = Addresses.parse(JSON.parse(line));
    setOutputs(addresses, actionRun);
    actionRun.log.info(`EMQX ${addresses.emqx.url}`);
    actionRun.log.info(`Edgegap ${addresses.edgegap.url}`);
    actionRun.log.info(`Nomad ${addresses.nomad.url}`);
    const reason = `the emulator listens and runs ${inputs.speed} times as fast as real time`;
    return { outcome: 'succeeded', reason, isUnfinished: true };
}
/** Ends the emulator in the post step. */
async function finish(state) {
    const pid = Number(state['pid']);
    if (!Number.isInteger(pid) || pid <= 0)
        return;
    try {
        process.kill(pid, 'SIGTERM');
    }
    catch {
        // It has ended before.
    }
}
function spawnEmulator(inputs, log) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.openSync)(log, 'w');
    try {
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [process.argv[1] ?? '', ...flagsOf(inputs)], {
            detached: true,
            stdio: ['ignore', 'pipe', file],
        });
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.closeSync)(file);
    }
}
function flagsOf(inputs) {
    return [
        ...['--speed', String(inputs.speed), '--seed', String(inputs.seed)],
        ...['--emqx-port', String(inputs.emqxPort), '--edgegap-port', String(inputs.edgegapPort)],
        ...['--nomad-port', String(inputs.nomadPort)],
        ...(inputs.nomadAcl ? ['--nomad-acl'] : []),
        ...(inputs.fixture === undefined ? [] : ['--fixture', inputs.fixture]),
    ];
}
/** The first line that the process prints, undefined if it ends before; then it is let go. */
async function firstLine(child, signal) {
    const { stdout } = child;
    if (stdout === null)
        return undefined;
    const line = (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)((0,node_readline__WEBPACK_IMPORTED_MODULE_5__.createInterface)(stdout), 'line', { signal }).then(([text]) => String(text));
    const ended = (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'close', { signal }).then(() => undefined);
    // Whichever comes second is rejected on an abort, or never settles; neither is of interest.
    ended.catch(() => undefined);
    line.catch(() => undefined);
    const first = await Promise.race([line, ended]);
    stdout.destroy();
    child.unref();
    return first;
}
function setOutputs({ emqx, edgegap, nomad }, { outputs }) {
    const dedicated = emqx.deployments.find(({ type }) => type === 'dedicated');
    outputs.set('emqx-url', emqx.url);
    outputs.set('emqx-api-key', emqx.apiKey);
    outputs.set('emqx-api-secret', emqx.apiSecret);
    outputs.set('emqx-deployment-name', dedicated?.name);
    outputs.set('mqtt-url', dedicated?.mqttUrl);
    outputs.set('edgegap-url', edgegap.url);
    outputs.set('edgegap-token', edgegap.token);
    outputs.set('nomad-url', nomad.url);
    outputs.set('nomad-token', nomad.token);
}


/***/ })

};
