export const id = 352;

export const ids = [ 352 ];

export const modules = {
  5352: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      readStructured: () => readStructured
    });
    var en = __webpack_require__(252);
    var dist = __webpack_require__(8815);
    // CONCATENATED MODULE: ./packages/action/src/inputs/yaml.ts
    function parseYaml(given) {
      try {
        return {
          ok: true,
          value: (0, dist.qg)(given, {
            prettyErrors: false,
            logLevel: "error"
          })
        };
      } catch (error) {
        return {
          ok: false,
          accepted: yamlProblem(given, error)
        };
      }
    }
    function yamlProblem(given, error) {
      if (!(error instanceof dist.XT)) return "this is not YAML";
      const before = given.slice(0, error.pos[0]).split("\n");
      const fault = error.code.toLowerCase().replaceAll("_", " ");
      const place = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
      return `this is not YAML: ${fault} in ${place}, so check the indentation and quotes there`;
    }
    // CONCATENATED MODULE: ./packages/action/src/inputs/yaml-by-schema.ts
    const SENTENCES = (0, en.A)().localeError;
    const MAX_ISSUES = 5;
    function readYaml(schema, given) {
      const document = parseYaml(given);
      if (!document.ok) return document;
      const result = schema.safeParse(document.value, {
        error: SENTENCES
      });
      if (result.success) return {
        ok: true,
        value: result.data
      };
      return {
        ok: false,
        accepted: describeIssues(result.error.issues)
      };
    }
    function describeIssues(issues) {
      const shown = issues.slice(0, MAX_ISSUES).map(({path: path, message: message}) => `${placeOf(path)}: ${message}`);
      const left = issues.length - shown.length;
      return shown.join("; ") + (left > 0 ? `; and ${left} more` : "");
    }
    function placeOf(path) {
      const place = path.map(part => typeof part === "number" ? `[${part}]` : `.${String(part)}`);
      return place.join("").replace(/^\./, "") || "the whole";
    }
    var schemas = __webpack_require__(8395);
    var api = __webpack_require__(3305);
    var coerce = __webpack_require__(3846);
    // CONCATENATED MODULE: ./actions/edgegap-deploy/src/inputs/schemas.ts
    const coordinates = {
      latitude: schemas.aig({
        error: "a number from -90 to 90"
      }).check(api.qm(-90), api.Zm(90)),
      longitude: schemas.aig({
        error: "a number from -180 to 180"
      }).check(api.qm(-180), api.Zm(180))
    };
    const ip = schemas.KCZ([ schemas.uXy(), schemas.ugL() ], {
      error: "an IP address"
    });
    const place = schemas.rej(coordinates);
    const user = schemas.KCZ([ schemas.rej({
      ip: ip
    }), schemas.rej({
      ip: schemas.lqM(ip),
      ...coordinates
    }) ], {
      error: "either ip, or latitude and longitude"
    });
    const schemas_text = coerce.Yj().check(api.m9(1));
    const texts = schemas.YOg(schemas_text).check(api.m9(1));
    const filterType = schemas.k5n([ "any", "all", "not" ], {
      error: "one of any, all, not"
    });
    const placeFilter = schemas.rej({
      field: schemas.k5n([ "city", "country", "continent", "region", "administrative_division", "location_tags" ], {
        error: "one of city, country, continent, region, administrative_division, location_tags"
      }),
      values: texts,
      filter_type: filterType
    });
    const listFilter = schemas.rej({
      field: schemas_text,
      operator: schemas_text,
      value: schemas.KCZ([ schemas_text, texts ])
    });
    const stopFilter = schemas.rej({
      field: schemas.k5n([ "request_id", "deployment_tags" ], {
        error: "one of request_id, deployment_tags"
      }),
      values: texts,
      filter_type: filterType
    });
    const order = schemas.rej({
      field: schemas.k5n([ "created_at", "available_session_sockets" ], {
        error: "one of created_at, available_session_sockets"
      }),
      order: schemas.Rvf(schemas.k5n([ "asc", "desc" ]), "asc")
    });
    const policy = schemas.OH3(schemas.rej({
      name: schemas.YjP().check(api.m9(1)),
      enabled: schemas.zMY(),
      type: schemas.YjP().check(api.m9(1)),
      minimum: schemas.Whr().check(api.qm(0)),
      maximum: schemas.Whr().check(api.qm(1)),
      threshold: schemas.aig().check(api.qm(.1), api.Zm(1)),
      data: schemas.g1P(schemas.YjP(), schemas.L5J())
    }));
    const schemas_schemas = {
      users: schemas.YOg(user).check(api.m9(1)),
      spread: schemas.YOg(place).check(api.m9(1)),
      location: place,
      placeFilters: schemas.YOg(placeFilter).check(api.m9(1)),
      filter: schemas.YOg(schemas.KCZ([ listFilter, stopFilter ], {
        error: "neither form"
      })).check(api.m9(1)),
      orderBy: schemas.YOg(order).check(api.m9(1)),
      policySpec: policy
    };
    function readStructured(schemaOf, text) {
      return readYaml(schemaOf(schemas_schemas), text);
    }
  })
};
