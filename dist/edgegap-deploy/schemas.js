export const id = 352;
export const ids = [352];
export const modules = {

/***/ 5352:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readStructured: () => (/* binding */ readStructured)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/locales/en.js
var en = __webpack_require__(252);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./packages/action/src/inputs/yaml.ts

function parseYaml(given) {
    try {
        return { ok: true, value: (0,dist/* parse */.qg)(given, { prettyErrors: false, logLevel: 'error' }) };
    }
    catch (error) {
        return { ok: false, accepted: yamlProblem(given, error) };
    }
}
function yamlProblem(given, error) {
    if (!(error instanceof dist/* YAMLParseError */.XT))
        return 'this is not YAML';
    const before = given.slice(0, error.pos[0]).split('\n');
    const fault = error.code.toLowerCase().replaceAll('_', ' ');
    const place = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
    return `this is not YAML: ${fault} in ${place}, so check the indentation and quotes there`;
}

;// CONCATENATED MODULE: ./packages/action/src/inputs/yaml-by-schema.ts


const SENTENCES = (0,en/* default */.A)().localeError;
const MAX_ISSUES = 5;
function readYaml(schema, given) {
    const document = parseYaml(given);
    if (!document.ok)
        return document;
    const result = schema.safeParse(document.value, { error: SENTENCES });
    if (result.success)
        return { ok: true, value: result.data };
    return { ok: false, accepted: describeIssues(result.error.issues) };
}
function describeIssues(issues) {
    const shown = issues
        .slice(0, MAX_ISSUES)
        .map(({ path, message }) => `${placeOf(path)}: ${message}`);
    const left = issues.length - shown.length;
    return shown.join('; ') + (left > 0 ? `; and ${left} more` : '');
}
function placeOf(path) {
    const place = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`));
    return place.join('').replace(/^\./, '') || 'the whole';
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(8395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/coerce.js
var coerce = __webpack_require__(3846);
;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/inputs/schemas.ts


const coordinates = {
    latitude: schemas/* number */.aig({ error: 'a number from -90 to 90' }).check(api/* _gte */.qm(-90), api/* _lte */.Zm(90)),
    longitude: schemas/* number */.aig({ error: 'a number from -180 to 180' })
        .check(api/* _gte */.qm(-180), api/* _lte */.Zm(180)),
};
const ip = schemas/* union */.KCZ([schemas/* ipv4 */.uXy(), schemas/* ipv6 */.ugL()], { error: 'an IP address' });
const place = schemas/* strictObject */.rej(coordinates);
const user = schemas/* union */.KCZ([schemas/* strictObject */.rej({ ip }), schemas/* strictObject */.rej({ ip: schemas/* optional */.lqM(ip), ...coordinates })], { error: 'either ip, or latitude and longitude' });
const schemas_text = coerce/* string */.Yj().check(api/* _minLength */.m9(1));
const texts = schemas/* array */.YOg(schemas_text).check(api/* _minLength */.m9(1));
const filterType = schemas/* enum */.k5n(['any', 'all', 'not'], { error: 'one of any, all, not' });
const placeFilter = schemas/* strictObject */.rej({
    field: schemas/* enum */.k5n(['city', 'country', 'continent', 'region', 'administrative_division', 'location_tags'], { error: 'one of city, country, continent, region, administrative_division, location_tags' }),
    values: texts,
    filter_type: filterType,
});
const listFilter = schemas/* strictObject */.rej({
    field: schemas_text,
    operator: schemas_text,
    value: schemas/* union */.KCZ([schemas_text, texts]),
});
const stopFilter = schemas/* strictObject */.rej({
    field: schemas/* enum */.k5n(['request_id', 'deployment_tags'], {
        error: 'one of request_id, deployment_tags',
    }),
    values: texts,
    filter_type: filterType,
});
const order = schemas/* strictObject */.rej({
    field: schemas/* enum */.k5n(['created_at', 'available_session_sockets'], {
        error: 'one of created_at, available_session_sockets',
    }),
    order: schemas/* _default */.Rvf(schemas/* enum */.k5n(['asc', 'desc']), 'asc'),
});
const policy = schemas/* partial */.OH3(schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().check(api/* _minLength */.m9(1)),
    enabled: schemas/* boolean */.zMY(),
    type: schemas/* string */.YjP().check(api/* _minLength */.m9(1)),
    minimum: schemas/* int */.Whr().check(api/* _gte */.qm(0)),
    maximum: schemas/* int */.Whr().check(api/* _gte */.qm(1)),
    threshold: schemas/* number */.aig().check(api/* _gte */.qm(0.1), api/* _lte */.Zm(1)),
    data: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()),
}));
const schemas_schemas = {
    users: schemas/* array */.YOg(user).check(api/* _minLength */.m9(1)),
    spread: schemas/* array */.YOg(place).check(api/* _minLength */.m9(1)),
    location: place,
    placeFilters: schemas/* array */.YOg(placeFilter).check(api/* _minLength */.m9(1)),
    filter: schemas/* array */.YOg(schemas/* union */.KCZ([listFilter, stopFilter], { error: 'neither form' }))
        .check(api/* _minLength */.m9(1)),
    orderBy: schemas/* array */.YOg(order).check(api/* _minLength */.m9(1)),
    policySpec: policy,
};
function readStructured(schemaOf, text) {
    return readYaml(schemaOf(schemas_schemas), text);
}


/***/ })

};
