export const id = 895;

export const ids = [ 895 ];

export const modules = {
  5234: ((module, __unused_webpack_exports, __webpack_require__) => {
    const {Buffer: Buffer} = __webpack_require__(181);
    const symbol = Symbol.for("BufferList");
    function BufferList(buf) {
      if (!(this instanceof BufferList)) return new BufferList(buf);
      BufferList._init.call(this, buf);
    }
    BufferList._init = function(buf) {
      Object.defineProperty(this, symbol, {
        value: true
      });
      this._bufs = [];
      this.length = 0;
      if (buf) this.append(buf);
    };
    BufferList.prototype._new = function(buf) {
      return new BufferList(buf);
    };
    BufferList.prototype._offset = function(offset) {
      if (offset === 0) return [ 0, 0 ];
      let tot = 0;
      for (let i = 0; i < this._bufs.length; i++) {
        const _t = tot + this._bufs[i].length;
        if (offset < _t || i === this._bufs.length - 1) return [ i, offset - tot ];
        tot = _t;
      }
    };
    BufferList.prototype._reverseOffset = function(blOffset) {
      const bufferId = blOffset[0];
      let offset = blOffset[1];
      for (let i = 0; i < bufferId; i++) offset += this._bufs[i].length;
      return offset;
    };
    BufferList.prototype.getBuffers = function() {
      return this._bufs;
    };
    BufferList.prototype.get = function(index) {
      if (index > this.length || index < 0) return;
      const offset = this._offset(index);
      return this._bufs[offset[0]][offset[1]];
    };
    BufferList.prototype.slice = function(start, end) {
      if (typeof start === "number" && start < 0) start += this.length;
      if (typeof end === "number" && end < 0) end += this.length;
      return this.copy(null, 0, start, end);
    };
    BufferList.prototype.copy = function(dst, dstStart, srcStart, srcEnd) {
      if (typeof srcStart !== "number" || srcStart < 0) srcStart = 0;
      if (typeof srcEnd !== "number" || srcEnd > this.length) srcEnd = this.length;
      if (srcStart >= this.length) return dst || Buffer.alloc(0);
      if (srcEnd <= 0) return dst || Buffer.alloc(0);
      const copy = !!dst;
      const off = this._offset(srcStart);
      const len = srcEnd - srcStart;
      let bytes = len;
      let bufoff = copy && dstStart || 0;
      let start = off[1];
      if (srcStart === 0 && srcEnd === this.length) {
        if (!copy) return this._bufs.length === 1 ? this._bufs[0] : Buffer.concat(this._bufs, this.length);
        for (let i = 0; i < this._bufs.length; i++) {
          this._bufs[i].copy(dst, bufoff);
          bufoff += this._bufs[i].length;
        }
        return dst;
      }
      if (bytes <= this._bufs[off[0]].length - start) return copy ? this._bufs[off[0]].copy(dst, dstStart, start, start + bytes) : this._bufs[off[0]].slice(start, start + bytes);
      if (!copy) dst = Buffer.allocUnsafe(len);
      for (let i = off[0]; i < this._bufs.length; i++) {
        const l = this._bufs[i].length - start;
        if (bytes > l) {
          this._bufs[i].copy(dst, bufoff, start);
          bufoff += l;
        } else {
          this._bufs[i].copy(dst, bufoff, start, start + bytes);
          bufoff += l;
          break;
        }
        bytes -= l;
        if (start) start = 0;
      }
      if (dst.length > bufoff) return dst.slice(0, bufoff);
      return dst;
    };
    BufferList.prototype.shallowSlice = function(start, end) {
      start = start || 0;
      end = typeof end !== "number" ? this.length : end;
      if (start < 0) start += this.length;
      if (end < 0) end += this.length;
      if (start === end) return this._new();
      const startOffset = this._offset(start);
      const endOffset = this._offset(end);
      const buffers = this._bufs.slice(startOffset[0], endOffset[0] + 1);
      if (endOffset[1] === 0) buffers.pop(); else buffers[buffers.length - 1] = buffers[buffers.length - 1].slice(0, endOffset[1]);
      if (startOffset[1] !== 0) buffers[0] = buffers[0].slice(startOffset[1]);
      return this._new(buffers);
    };
    BufferList.prototype.toString = function(encoding, start, end) {
      return this.slice(start, end).toString(encoding);
    };
    BufferList.prototype.consume = function(bytes) {
      bytes = Math.trunc(bytes);
      if (Number.isNaN(bytes) || bytes <= 0) return this;
      while (this._bufs.length) if (bytes >= this._bufs[0].length) {
        bytes -= this._bufs[0].length;
        this.length -= this._bufs[0].length;
        this._bufs.shift();
      } else {
        this._bufs[0] = this._bufs[0].slice(bytes);
        this.length -= bytes;
        break;
      }
      return this;
    };
    BufferList.prototype.duplicate = function() {
      const copy = this._new();
      for (let i = 0; i < this._bufs.length; i++) copy.append(this._bufs[i]);
      return copy;
    };
    BufferList.prototype.append = function(buf) {
      return this._attach(buf, BufferList.prototype._appendBuffer);
    };
    BufferList.prototype.prepend = function(buf) {
      return this._attach(buf, BufferList.prototype._prependBuffer, true);
    };
    BufferList.prototype._attach = function(buf, attacher, prepend) {
      if (buf == null) return this;
      if (buf.buffer) attacher.call(this, Buffer.from(buf.buffer, buf.byteOffset, buf.byteLength)); else if (Array.isArray(buf)) {
        const [starting, modifier] = prepend ? [ buf.length - 1, -1 ] : [ 0, 1 ];
        for (let i = starting; i >= 0 && i < buf.length; i += modifier) this._attach(buf[i], attacher, prepend);
      } else if (this._isBufferList(buf)) {
        const [starting, modifier] = prepend ? [ buf._bufs.length - 1, -1 ] : [ 0, 1 ];
        for (let i = starting; i >= 0 && i < buf._bufs.length; i += modifier) this._attach(buf._bufs[i], attacher, prepend);
      } else {
        if (typeof buf === "number") buf = buf.toString();
        attacher.call(this, Buffer.from(buf));
      }
      return this;
    };
    BufferList.prototype._appendBuffer = function(buf) {
      this._bufs.push(buf);
      this.length += buf.length;
    };
    BufferList.prototype._prependBuffer = function(buf) {
      this._bufs.unshift(buf);
      this.length += buf.length;
    };
    BufferList.prototype.indexOf = function(search, offset, encoding) {
      if (encoding === void 0 && typeof offset === "string") {
        encoding = offset;
        offset = void 0;
      }
      if (typeof search === "function" || Array.isArray(search)) throw new TypeError('The "value" argument must be one of type string, Buffer, BufferList, or Uint8Array.'); else if (typeof search === "number") search = Buffer.from([ search ]); else if (typeof search === "string") search = Buffer.from(search, encoding); else if (this._isBufferList(search)) search = search.slice(); else if (Array.isArray(search.buffer)) search = Buffer.from(search.buffer, search.byteOffset, search.byteLength); else if (!Buffer.isBuffer(search)) search = Buffer.from(search);
      offset = Number(offset || 0);
      if (isNaN(offset)) offset = 0;
      if (offset < 0) offset = this.length + offset;
      if (offset < 0) offset = 0;
      if (search.length === 0) return offset > this.length ? this.length : offset;
      const blOffset = this._offset(offset);
      let blIndex = blOffset[0];
      let buffOffset = blOffset[1];
      for (;blIndex < this._bufs.length; blIndex++) {
        const buff = this._bufs[blIndex];
        while (buffOffset < buff.length) {
          const availableWindow = buff.length - buffOffset;
          if (availableWindow >= search.length) {
            const nativeSearchResult = buff.indexOf(search, buffOffset);
            if (nativeSearchResult !== -1) return this._reverseOffset([ blIndex, nativeSearchResult ]);
            buffOffset = buff.length - search.length + 1;
          } else {
            const revOffset = this._reverseOffset([ blIndex, buffOffset ]);
            if (this._match(revOffset, search)) return revOffset;
            buffOffset++;
          }
        }
        buffOffset = 0;
      }
      return -1;
    };
    BufferList.prototype._match = function(offset, search) {
      if (this.length - offset < search.length) return false;
      for (let searchOffset = 0; searchOffset < search.length; searchOffset++) if (this.get(offset + searchOffset) !== search[searchOffset]) return false;
      return true;
    };
    (function() {
      const methods = {
        readDoubleBE: 8,
        readDoubleLE: 8,
        readFloatBE: 4,
        readFloatLE: 4,
        readBigInt64BE: 8,
        readBigInt64LE: 8,
        readBigUInt64BE: 8,
        readBigUInt64LE: 8,
        readInt32BE: 4,
        readInt32LE: 4,
        readUInt32BE: 4,
        readUInt32LE: 4,
        readInt16BE: 2,
        readInt16LE: 2,
        readUInt16BE: 2,
        readUInt16LE: 2,
        readInt8: 1,
        readUInt8: 1,
        readIntBE: null,
        readIntLE: null,
        readUIntBE: null,
        readUIntLE: null
      };
      for (const m in methods) (function(m) {
        if (methods[m] === null) BufferList.prototype[m] = function(offset, byteLength) {
          return this.slice(offset, offset + byteLength)[m](0, byteLength);
        }; else BufferList.prototype[m] = function(offset = 0) {
          return this.slice(offset, offset + methods[m])[m](0);
        };
      })(m);
    })();
    BufferList.prototype._isBufferList = function(b) {
      return b instanceof BufferList || BufferList.isBufferList(b);
    };
    BufferList.isBufferList = function(b) {
      return b != null && b[symbol];
    };
    module.exports = BufferList;
  }),
  794: ((module, __unused_webpack_exports, __webpack_require__) => {
    const DuplexStream = __webpack_require__(7075).Duplex;
    const inherits = __webpack_require__(9598);
    const BufferList = __webpack_require__(5234);
    function BufferListStream(callback) {
      if (!(this instanceof BufferListStream)) return new BufferListStream(callback);
      if (typeof callback === "function") {
        this._callback = callback;
        const piper = function(err) {
          if (this._callback) {
            this._callback(err);
            this._callback = null;
          }
        }.bind(this);
        this.on("pipe", function(src) {
          src.on("error", piper);
        });
        this.on("unpipe", function(src) {
          src.removeListener("error", piper);
        });
        callback = null;
      }
      BufferList._init.call(this, callback);
      DuplexStream.call(this);
    }
    inherits(BufferListStream, DuplexStream);
    Object.assign(BufferListStream.prototype, BufferList.prototype);
    BufferListStream.prototype._new = function(callback) {
      return new BufferListStream(callback);
    };
    BufferListStream.prototype._write = function(buf, encoding, callback) {
      this._appendBuffer(buf);
      if (typeof callback === "function") callback();
    };
    BufferListStream.prototype._read = function(size) {
      if (!this.length) return this.push(null);
      size = Math.min(size, this.length);
      this.push(this.slice(0, size));
      this.consume(size);
    };
    BufferListStream.prototype.end = function(chunk) {
      DuplexStream.prototype.end.call(this, chunk);
      if (this._callback) {
        this._callback(null, this.slice());
        this._callback = null;
      }
    };
    BufferListStream.prototype._destroy = function(err, cb) {
      this._bufs.length = 0;
      this.length = 0;
      cb(err);
    };
    BufferListStream.prototype._isBufferList = function(b) {
      return b instanceof BufferListStream || b instanceof BufferList || BufferListStream.isBufferList(b);
    };
    BufferListStream.isBufferList = BufferList.isBufferList;
    module.exports = BufferListStream;
    module.exports.BufferListStream = BufferListStream;
    module.exports.BufferList = BufferList;
  }),
  9598: ((module, __unused_webpack_exports, __webpack_require__) => {
    try {
      var util = __webpack_require__(9023);
      if (typeof util.inherits !== "function") throw "";
      module.exports = util.inherits;
    } catch (e) {
      module.exports = __webpack_require__(6589);
    }
  }),
  6589: (module => {
    if (typeof Object.create === "function") module.exports = function(ctor, superCtor) {
      if (superCtor) {
        ctor.super_ = superCtor;
        ctor.prototype = Object.create(superCtor.prototype, {
          constructor: {
            value: ctor,
            enumerable: false,
            writable: true,
            configurable: true
          }
        });
      }
    }; else module.exports = function(ctor, superCtor) {
      if (superCtor) {
        ctor.super_ = superCtor;
        var TempCtor = function() {};
        TempCtor.prototype = superCtor.prototype;
        ctor.prototype = new TempCtor;
        ctor.prototype.constructor = ctor;
      }
    };
  }),
  8852: ((module, __unused_webpack_exports, __webpack_require__) => {
    const protocol = module.exports;
    const {Buffer: Buffer} = __webpack_require__(181);
    protocol.types = {
      0: "reserved",
      1: "connect",
      2: "connack",
      3: "publish",
      4: "puback",
      5: "pubrec",
      6: "pubrel",
      7: "pubcomp",
      8: "subscribe",
      9: "suback",
      10: "unsubscribe",
      11: "unsuback",
      12: "pingreq",
      13: "pingresp",
      14: "disconnect",
      15: "auth"
    };
    protocol.requiredHeaderFlags = {
      1: 0,
      2: 0,
      4: 0,
      5: 0,
      6: 2,
      7: 0,
      8: 2,
      9: 0,
      10: 2,
      11: 0,
      12: 0,
      13: 0,
      14: 0,
      15: 0
    };
    protocol.requiredHeaderFlagsErrors = {};
    for (const k in protocol.requiredHeaderFlags) {
      const v = protocol.requiredHeaderFlags[k];
      protocol.requiredHeaderFlagsErrors[k] = "Invalid header flag bits, must be 0x" + v.toString(16) + " for " + protocol.types[k] + " packet";
    }
    protocol.codes = {};
    for (const k in protocol.types) {
      const v = protocol.types[k];
      protocol.codes[v] = k;
    }
    protocol.CMD_SHIFT = 4;
    protocol.CMD_MASK = 240;
    protocol.DUP_MASK = 8;
    protocol.QOS_MASK = 3;
    protocol.QOS_SHIFT = 1;
    protocol.RETAIN_MASK = 1;
    protocol.VARBYTEINT_MASK = 127;
    protocol.VARBYTEINT_FIN_MASK = 128;
    protocol.VARBYTEINT_MAX = 268435455;
    protocol.SESSIONPRESENT_MASK = 1;
    protocol.SESSIONPRESENT_HEADER = Buffer.from([ protocol.SESSIONPRESENT_MASK ]);
    protocol.CONNACK_HEADER = Buffer.from([ protocol.codes.connack << protocol.CMD_SHIFT ]);
    protocol.USERNAME_MASK = 128;
    protocol.PASSWORD_MASK = 64;
    protocol.WILL_RETAIN_MASK = 32;
    protocol.WILL_QOS_MASK = 24;
    protocol.WILL_QOS_SHIFT = 3;
    protocol.WILL_FLAG_MASK = 4;
    protocol.CLEAN_SESSION_MASK = 2;
    protocol.CONNECT_HEADER = Buffer.from([ protocol.codes.connect << protocol.CMD_SHIFT ]);
    protocol.properties = {
      sessionExpiryInterval: 17,
      willDelayInterval: 24,
      receiveMaximum: 33,
      maximumPacketSize: 39,
      topicAliasMaximum: 34,
      requestResponseInformation: 25,
      requestProblemInformation: 23,
      userProperties: 38,
      authenticationMethod: 21,
      authenticationData: 22,
      payloadFormatIndicator: 1,
      messageExpiryInterval: 2,
      contentType: 3,
      responseTopic: 8,
      correlationData: 9,
      maximumQoS: 36,
      retainAvailable: 37,
      assignedClientIdentifier: 18,
      reasonString: 31,
      wildcardSubscriptionAvailable: 40,
      subscriptionIdentifiersAvailable: 41,
      sharedSubscriptionAvailable: 42,
      serverKeepAlive: 19,
      responseInformation: 26,
      serverReference: 28,
      topicAlias: 35,
      subscriptionIdentifier: 11
    };
    protocol.propertiesCodes = {};
    for (const prop in protocol.properties) {
      const id = protocol.properties[prop];
      protocol.propertiesCodes[id] = prop;
    }
    protocol.propertiesTypes = {
      sessionExpiryInterval: "int32",
      willDelayInterval: "int32",
      receiveMaximum: "int16",
      maximumPacketSize: "int32",
      topicAliasMaximum: "int16",
      requestResponseInformation: "byte",
      requestProblemInformation: "byte",
      userProperties: "pair",
      authenticationMethod: "string",
      authenticationData: "binary",
      payloadFormatIndicator: "byte",
      messageExpiryInterval: "int32",
      contentType: "string",
      responseTopic: "string",
      correlationData: "binary",
      maximumQoS: "int8",
      retainAvailable: "byte",
      assignedClientIdentifier: "string",
      reasonString: "string",
      wildcardSubscriptionAvailable: "byte",
      subscriptionIdentifiersAvailable: "byte",
      sharedSubscriptionAvailable: "byte",
      serverKeepAlive: "int16",
      responseInformation: "string",
      serverReference: "string",
      topicAlias: "int16",
      subscriptionIdentifier: "var"
    };
    function genHeader(type) {
      return [ 0, 1, 2 ].map(qos => [ 0, 1 ].map(dup => [ 0, 1 ].map(retain => {
        const buf = Buffer.alloc(1);
        buf.writeUInt8(protocol.codes[type] << protocol.CMD_SHIFT | (dup ? protocol.DUP_MASK : 0) | qos << protocol.QOS_SHIFT | retain, 0, true);
        return buf;
      })));
    }
    protocol.PUBLISH_HEADER = genHeader("publish");
    protocol.SUBSCRIBE_HEADER = genHeader("subscribe");
    protocol.SUBSCRIBE_OPTIONS_QOS_MASK = 3;
    protocol.SUBSCRIBE_OPTIONS_NL_MASK = 1;
    protocol.SUBSCRIBE_OPTIONS_NL_SHIFT = 2;
    protocol.SUBSCRIBE_OPTIONS_RAP_MASK = 1;
    protocol.SUBSCRIBE_OPTIONS_RAP_SHIFT = 3;
    protocol.SUBSCRIBE_OPTIONS_RH_MASK = 3;
    protocol.SUBSCRIBE_OPTIONS_RH_SHIFT = 4;
    protocol.SUBSCRIBE_OPTIONS_RH = [ 0, 16, 32 ];
    protocol.SUBSCRIBE_OPTIONS_NL = 4;
    protocol.SUBSCRIBE_OPTIONS_RAP = 8;
    protocol.SUBSCRIBE_OPTIONS_QOS = [ 0, 1, 2 ];
    protocol.UNSUBSCRIBE_HEADER = genHeader("unsubscribe");
    protocol.ACKS = {
      unsuback: genHeader("unsuback"),
      puback: genHeader("puback"),
      pubcomp: genHeader("pubcomp"),
      pubrel: genHeader("pubrel"),
      pubrec: genHeader("pubrec")
    };
    protocol.SUBACK_HEADER = Buffer.from([ protocol.codes.suback << protocol.CMD_SHIFT ]);
    protocol.VERSION3 = Buffer.from([ 3 ]);
    protocol.VERSION4 = Buffer.from([ 4 ]);
    protocol.VERSION5 = Buffer.from([ 5 ]);
    protocol.VERSION131 = Buffer.from([ 131 ]);
    protocol.VERSION132 = Buffer.from([ 132 ]);
    protocol.QOS = [ 0, 1, 2 ].map(qos => Buffer.from([ qos ]));
    protocol.EMPTY = {
      pingreq: Buffer.from([ protocol.codes.pingreq << 4, 0 ]),
      pingresp: Buffer.from([ protocol.codes.pingresp << 4, 0 ]),
      disconnect: Buffer.from([ protocol.codes.disconnect << 4, 0 ])
    };
    protocol.MQTT5_PUBACK_PUBREC_CODES = {
      0: "Success",
      16: "No matching subscribers",
      128: "Unspecified error",
      131: "Implementation specific error",
      135: "Not authorized",
      144: "Topic Name invalid",
      145: "Packet identifier in use",
      151: "Quota exceeded",
      153: "Payload format invalid"
    };
    protocol.MQTT5_PUBREL_PUBCOMP_CODES = {
      0: "Success",
      146: "Packet Identifier not found"
    };
    protocol.MQTT5_SUBACK_CODES = {
      0: "Granted QoS 0",
      1: "Granted QoS 1",
      2: "Granted QoS 2",
      128: "Unspecified error",
      131: "Implementation specific error",
      135: "Not authorized",
      143: "Topic Filter invalid",
      145: "Packet Identifier in use",
      151: "Quota exceeded",
      158: "Shared Subscriptions not supported",
      161: "Subscription Identifiers not supported",
      162: "Wildcard Subscriptions not supported"
    };
    protocol.MQTT5_UNSUBACK_CODES = {
      0: "Success",
      17: "No subscription existed",
      128: "Unspecified error",
      131: "Implementation specific error",
      135: "Not authorized",
      143: "Topic Filter invalid",
      145: "Packet Identifier in use"
    };
    protocol.MQTT5_DISCONNECT_CODES = {
      0: "Normal disconnection",
      4: "Disconnect with Will Message",
      128: "Unspecified error",
      129: "Malformed Packet",
      130: "Protocol Error",
      131: "Implementation specific error",
      135: "Not authorized",
      137: "Server busy",
      139: "Server shutting down",
      141: "Keep Alive timeout",
      142: "Session taken over",
      143: "Topic Filter invalid",
      144: "Topic Name invalid",
      147: "Receive Maximum exceeded",
      148: "Topic Alias invalid",
      149: "Packet too large",
      150: "Message rate too high",
      151: "Quota exceeded",
      152: "Administrative action",
      153: "Payload format invalid",
      154: "Retain not supported",
      155: "QoS not supported",
      156: "Use another server",
      157: "Server moved",
      158: "Shared Subscriptions not supported",
      159: "Connection rate exceeded",
      160: "Maximum connect time",
      161: "Subscription Identifiers not supported",
      162: "Wildcard Subscriptions not supported"
    };
    protocol.MQTT5_AUTH_CODES = {
      0: "Success",
      24: "Continue authentication",
      25: "Re-authenticate"
    };
  }),
  1666: ((module, __unused_webpack_exports, __webpack_require__) => {
    const writeToStream = __webpack_require__(7863);
    const {EventEmitter: EventEmitter} = __webpack_require__(4434);
    const {Buffer: Buffer} = __webpack_require__(181);
    function generate(packet, opts) {
      const stream = new Accumulator;
      writeToStream(packet, stream, opts);
      return stream.concat();
    }
    class Accumulator extends EventEmitter {
      constructor() {
        super();
        this._array = new Array(20);
        this._i = 0;
      }
      write(chunk) {
        this._array[this._i++] = chunk;
        return true;
      }
      concat() {
        let length = 0;
        const lengths = new Array(this._array.length);
        const list = this._array;
        let pos = 0;
        let i;
        for (i = 0; i < list.length && list[i] !== void 0; i++) {
          if (typeof list[i] !== "string") lengths[i] = list[i].length; else lengths[i] = Buffer.byteLength(list[i]);
          length += lengths[i];
        }
        const result = Buffer.allocUnsafe(length);
        for (i = 0; i < list.length && list[i] !== void 0; i++) if (typeof list[i] !== "string") {
          list[i].copy(result, pos);
          pos += lengths[i];
        } else {
          result.write(list[i], pos);
          pos += lengths[i];
        }
        return result;
      }
      destroy(err) {
        if (err) this.emit("error", err);
      }
    }
    module.exports = generate;
  }),
  4895: ((__unused_webpack_module, exports, __webpack_require__) => {
    exports.parser = __webpack_require__(3650).parser;
    exports.generate = __webpack_require__(1666);
    __webpack_require__(7863);
  }),
  9463: ((module, __unused_webpack_exports, __webpack_require__) => {
    const {Buffer: Buffer} = __webpack_require__(181);
    const max = 65536;
    const cache = {};
    const SubOk = Buffer.isBuffer(Buffer.from([ 1, 2 ]).subarray(0, 1));
    function generateBuffer(i) {
      const buffer = Buffer.allocUnsafe(2);
      buffer.writeUInt8(i >> 8, 0);
      buffer.writeUInt8(i & 255, 0 + 1);
      return buffer;
    }
    function generateCache() {
      for (let i = 0; i < max; i++) cache[i] = generateBuffer(i);
    }
    function genBufVariableByteInt(num) {
      const maxLength = 4;
      let digit = 0;
      let pos = 0;
      const buffer = Buffer.allocUnsafe(maxLength);
      do {
        digit = num % 128 | 0;
        num = num / 128 | 0;
        if (num > 0) digit |= 128;
        buffer.writeUInt8(digit, pos++);
      } while (num > 0 && pos < maxLength);
      if (num > 0) pos = 0;
      return SubOk ? buffer.subarray(0, pos) : buffer.slice(0, pos);
    }
    function generate4ByteBuffer(num) {
      const buffer = Buffer.allocUnsafe(4);
      buffer.writeUInt32BE(num, 0);
      return buffer;
    }
    module.exports = {
      cache: cache,
      generateCache: generateCache,
      generateNumber: generateBuffer,
      genBufVariableByteInt: genBufVariableByteInt,
      generate4ByteBuffer: generate4ByteBuffer
    };
  }),
  7481: (module => {
    class Packet {
      constructor() {
        this.cmd = null;
        this.retain = false;
        this.qos = 0;
        this.dup = false;
        this.length = -1;
        this.topic = null;
        this.payload = null;
      }
    }
    module.exports = Packet;
  }),
  3650: ((module, __unused_webpack_exports, __webpack_require__) => {
    const bl = __webpack_require__(794);
    const {EventEmitter: EventEmitter} = __webpack_require__(4434);
    const Packet = __webpack_require__(7481);
    const constants = __webpack_require__(8852);
    const debug = __webpack_require__(4942)("mqtt-packet:parser");
    class Parser extends EventEmitter {
      constructor() {
        super();
        this.parser = this.constructor.parser;
      }
      static parser(opt) {
        if (!(this instanceof Parser)) return (new Parser).parser(opt);
        this.settings = opt || {};
        this._states = [ "_parseHeader", "_parseLength", "_parsePayload", "_newPacket" ];
        this._resetState();
        return this;
      }
      _resetState() {
        debug("_resetState: resetting packet, error, _list, and _stateCounter");
        this.packet = new Packet;
        this.error = null;
        this._list = bl();
        this._stateCounter = 0;
      }
      parse(buf) {
        if (this.error) this._resetState();
        this._list.append(buf);
        debug("parse: current state: %s", this._states[this._stateCounter]);
        while ((this.packet.length !== -1 || this._list.length > 0) && this[this._states[this._stateCounter]]() && !this.error) {
          this._stateCounter++;
          debug("parse: state complete. _stateCounter is now: %d", this._stateCounter);
          debug("parse: packet.length: %d, buffer list length: %d", this.packet.length, this._list.length);
          if (this._stateCounter >= this._states.length) this._stateCounter = 0;
        }
        debug("parse: exited while loop. packet: %d, buffer list length: %d", this.packet.length, this._list.length);
        return this._list.length;
      }
      _parseHeader() {
        const zero = this._list.readUInt8(0);
        const cmdIndex = zero >> constants.CMD_SHIFT;
        this.packet.cmd = constants.types[cmdIndex];
        const headerFlags = zero & 15;
        const requiredHeaderFlags = constants.requiredHeaderFlags[cmdIndex];
        if (requiredHeaderFlags != null && headerFlags !== requiredHeaderFlags) return this._emitError(new Error(constants.requiredHeaderFlagsErrors[cmdIndex]));
        this.packet.retain = (zero & constants.RETAIN_MASK) !== 0;
        this.packet.qos = zero >> constants.QOS_SHIFT & constants.QOS_MASK;
        if (this.packet.qos > 2) return this._emitError(new Error("Packet must not have both QoS bits set to 1"));
        this.packet.dup = (zero & constants.DUP_MASK) !== 0;
        debug("_parseHeader: packet: %o", this.packet);
        this._list.consume(1);
        return true;
      }
      _parseLength() {
        const result = this._parseVarByteNum(true);
        if (result) {
          this.packet.length = result.value;
          this._list.consume(result.bytes);
        }
        debug("_parseLength %d", result.value);
        return !!result;
      }
      _parsePayload() {
        debug("_parsePayload: payload %O", this._list);
        let result = false;
        if (this.packet.length === 0 || this._list.length >= this.packet.length) {
          this._pos = 0;
          switch (this.packet.cmd) {
           case "connect":
            this._parseConnect();
            break;

           case "connack":
            this._parseConnack();
            break;

           case "publish":
            this._parsePublish();
            break;

           case "puback":
           case "pubrec":
           case "pubrel":
           case "pubcomp":
            this._parseConfirmation();
            break;

           case "subscribe":
            this._parseSubscribe();
            break;

           case "suback":
            this._parseSuback();
            break;

           case "unsubscribe":
            this._parseUnsubscribe();
            break;

           case "unsuback":
            this._parseUnsuback();
            break;

           case "pingreq":
           case "pingresp":
            break;

           case "disconnect":
            this._parseDisconnect();
            break;

           case "auth":
            this._parseAuth();
            break;

           default:
            this._emitError(new Error("Not supported"));
          }
          result = true;
        }
        debug("_parsePayload complete result: %s", result);
        return result;
      }
      _parseConnect() {
        debug("_parseConnect");
        let topic;
        let payload;
        let password;
        let username;
        const flags = {};
        const packet = this.packet;
        const protocolId = this._parseString();
        if (protocolId === null) return this._emitError(new Error("Cannot parse protocolId"));
        if (protocolId !== "MQTT" && protocolId !== "MQIsdp") return this._emitError(new Error("Invalid protocolId"));
        packet.protocolId = protocolId;
        if (this._pos >= this._list.length) return this._emitError(new Error("Packet too short"));
        packet.protocolVersion = this._list.readUInt8(this._pos);
        if (packet.protocolVersion >= 128) {
          packet.bridgeMode = true;
          packet.protocolVersion = packet.protocolVersion - 128;
        }
        if (packet.protocolVersion !== 3 && packet.protocolVersion !== 4 && packet.protocolVersion !== 5) return this._emitError(new Error("Invalid protocol version"));
        this._pos++;
        if (this._pos >= this._list.length) return this._emitError(new Error("Packet too short"));
        if (this._list.readUInt8(this._pos) & 1) return this._emitError(new Error("Connect flag bit 0 must be 0, but got 1"));
        flags.username = this._list.readUInt8(this._pos) & constants.USERNAME_MASK;
        flags.password = this._list.readUInt8(this._pos) & constants.PASSWORD_MASK;
        flags.will = this._list.readUInt8(this._pos) & constants.WILL_FLAG_MASK;
        const willRetain = !!(this._list.readUInt8(this._pos) & constants.WILL_RETAIN_MASK);
        const willQos = (this._list.readUInt8(this._pos) & constants.WILL_QOS_MASK) >> constants.WILL_QOS_SHIFT;
        if (flags.will) {
          packet.will = {};
          packet.will.retain = willRetain;
          packet.will.qos = willQos;
        } else {
          if (willRetain) return this._emitError(new Error("Will Retain Flag must be set to zero when Will Flag is set to 0"));
          if (willQos) return this._emitError(new Error("Will QoS must be set to zero when Will Flag is set to 0"));
        }
        packet.clean = (this._list.readUInt8(this._pos) & constants.CLEAN_SESSION_MASK) !== 0;
        this._pos++;
        packet.keepalive = this._parseNum();
        if (packet.keepalive === -1) return this._emitError(new Error("Packet too short"));
        if (packet.protocolVersion === 5) {
          const properties = this._parseProperties();
          if (Object.getOwnPropertyNames(properties).length) packet.properties = properties;
        }
        const clientId = this._parseString();
        if (clientId === null) return this._emitError(new Error("Packet too short"));
        packet.clientId = clientId;
        debug("_parseConnect: packet.clientId: %s", packet.clientId);
        if (flags.will) {
          if (packet.protocolVersion === 5) {
            const willProperties = this._parseProperties();
            if (Object.getOwnPropertyNames(willProperties).length) packet.will.properties = willProperties;
          }
          topic = this._parseString();
          if (topic === null) return this._emitError(new Error("Cannot parse will topic"));
          packet.will.topic = topic;
          debug("_parseConnect: packet.will.topic: %s", packet.will.topic);
          payload = this._parseBuffer();
          if (payload === null) return this._emitError(new Error("Cannot parse will payload"));
          packet.will.payload = payload;
          debug("_parseConnect: packet.will.paylaod: %s", packet.will.payload);
        }
        if (flags.username) {
          username = this._parseString();
          if (username === null) return this._emitError(new Error("Cannot parse username"));
          packet.username = username;
          debug("_parseConnect: packet.username: %s", packet.username);
        }
        if (flags.password) {
          password = this._parseBuffer();
          if (password === null) return this._emitError(new Error("Cannot parse password"));
          packet.password = password;
        }
        this.settings = packet;
        debug("_parseConnect: complete");
        return packet;
      }
      _parseConnack() {
        debug("_parseConnack");
        const packet = this.packet;
        if (this._list.length < 1) return null;
        const flags = this._list.readUInt8(this._pos++);
        if (flags > 1) return this._emitError(new Error("Invalid connack flags, bits 7-1 must be set to 0"));
        packet.sessionPresent = !!(flags & constants.SESSIONPRESENT_MASK);
        if (this.settings.protocolVersion === 5) if (this._list.length >= 2) packet.reasonCode = this._list.readUInt8(this._pos++); else packet.reasonCode = 0; else {
          if (this._list.length < 2) return null;
          packet.returnCode = this._list.readUInt8(this._pos++);
        }
        if (packet.returnCode === -1 || packet.reasonCode === -1) return this._emitError(new Error("Cannot parse return code"));
        if (this.settings.protocolVersion === 5) {
          const properties = this._parseProperties();
          if (Object.getOwnPropertyNames(properties).length) packet.properties = properties;
        }
        debug("_parseConnack: complete");
      }
      _parsePublish() {
        debug("_parsePublish");
        const packet = this.packet;
        packet.topic = this._parseString();
        if (packet.topic === null) return this._emitError(new Error("Cannot parse topic"));
        if (packet.qos > 0) if (!this._parseMessageId()) return;
        if (this.settings.protocolVersion === 5) {
          const properties = this._parseProperties();
          if (Object.getOwnPropertyNames(properties).length) packet.properties = properties;
        }
        packet.payload = this._list.slice(this._pos, packet.length);
        debug("_parsePublish: payload from buffer list: %o", packet.payload);
      }
      _parseSubscribe() {
        debug("_parseSubscribe");
        const packet = this.packet;
        let topic;
        let options;
        let qos;
        let rh;
        let rap;
        let nl;
        let subscription;
        packet.subscriptions = [];
        if (!this._parseMessageId()) return;
        if (this.settings.protocolVersion === 5) {
          const properties = this._parseProperties();
          if (Object.getOwnPropertyNames(properties).length) packet.properties = properties;
        }
        if (packet.length <= 0) return this._emitError(new Error("Malformed subscribe, no payload specified"));
        while (this._pos < packet.length) {
          topic = this._parseString();
          if (topic === null) return this._emitError(new Error("Cannot parse topic"));
          if (this._pos >= packet.length) return this._emitError(new Error("Malformed Subscribe Payload"));
          options = this._parseByte();
          if (this.settings.protocolVersion === 5) {
            if (options & 192) return this._emitError(new Error("Invalid subscribe topic flag bits, bits 7-6 must be 0"));
          } else if (options & 252) return this._emitError(new Error("Invalid subscribe topic flag bits, bits 7-2 must be 0"));
          qos = options & constants.SUBSCRIBE_OPTIONS_QOS_MASK;
          if (qos > 2) return this._emitError(new Error("Invalid subscribe QoS, must be <= 2"));
          nl = (options >> constants.SUBSCRIBE_OPTIONS_NL_SHIFT & constants.SUBSCRIBE_OPTIONS_NL_MASK) !== 0;
          rap = (options >> constants.SUBSCRIBE_OPTIONS_RAP_SHIFT & constants.SUBSCRIBE_OPTIONS_RAP_MASK) !== 0;
          rh = options >> constants.SUBSCRIBE_OPTIONS_RH_SHIFT & constants.SUBSCRIBE_OPTIONS_RH_MASK;
          if (rh > 2) return this._emitError(new Error("Invalid retain handling, must be <= 2"));
          subscription = {
            topic: topic,
            qos: qos
          };
          if (this.settings.protocolVersion === 5) {
            subscription.nl = nl;
            subscription.rap = rap;
            subscription.rh = rh;
          } else if (this.settings.bridgeMode) {
            subscription.rh = 0;
            subscription.rap = true;
            subscription.nl = true;
          }
          debug("_parseSubscribe: push subscription `%s` to subscription", subscription);
          packet.subscriptions.push(subscription);
        }
      }
      _parseSuback() {
        debug("_parseSuback");
        const packet = this.packet;
        this.packet.granted = [];
        if (!this._parseMessageId()) return;
        if (this.settings.protocolVersion === 5) {
          const properties = this._parseProperties();
          if (Object.getOwnPropertyNames(properties).length) packet.properties = properties;
        }
        if (packet.length <= 0) return this._emitError(new Error("Malformed suback, no payload specified"));
        while (this._pos < this.packet.length) {
          const code = this._list.readUInt8(this._pos++);
          if (this.settings.protocolVersion === 5) {
            if (!constants.MQTT5_SUBACK_CODES[code]) return this._emitError(new Error("Invalid suback code"));
          } else if (code > 2 && code !== 128) return this._emitError(new Error("Invalid suback QoS, must be 0, 1, 2 or 128"));
          this.packet.granted.push(code);
        }
      }
      _parseUnsubscribe() {
        debug("_parseUnsubscribe");
        const packet = this.packet;
        packet.unsubscriptions = [];
        if (!this._parseMessageId()) return;
        if (this.settings.protocolVersion === 5) {
          const properties = this._parseProperties();
          if (Object.getOwnPropertyNames(properties).length) packet.properties = properties;
        }
        if (packet.length <= 0) return this._emitError(new Error("Malformed unsubscribe, no payload specified"));
        while (this._pos < packet.length) {
          const topic = this._parseString();
          if (topic === null) return this._emitError(new Error("Cannot parse topic"));
          debug("_parseUnsubscribe: push topic `%s` to unsubscriptions", topic);
          packet.unsubscriptions.push(topic);
        }
      }
      _parseUnsuback() {
        debug("_parseUnsuback");
        const packet = this.packet;
        if (!this._parseMessageId()) return this._emitError(new Error("Cannot parse messageId"));
        if ((this.settings.protocolVersion === 3 || this.settings.protocolVersion === 4) && packet.length !== 2) return this._emitError(new Error("Malformed unsuback, payload length must be 2"));
        if (packet.length <= 0) return this._emitError(new Error("Malformed unsuback, no payload specified"));
        if (this.settings.protocolVersion === 5) {
          const properties = this._parseProperties();
          if (Object.getOwnPropertyNames(properties).length) packet.properties = properties;
          packet.granted = [];
          while (this._pos < this.packet.length) {
            const code = this._list.readUInt8(this._pos++);
            if (!constants.MQTT5_UNSUBACK_CODES[code]) return this._emitError(new Error("Invalid unsuback code"));
            this.packet.granted.push(code);
          }
        }
      }
      _parseConfirmation() {
        debug("_parseConfirmation: packet.cmd: `%s`", this.packet.cmd);
        const packet = this.packet;
        this._parseMessageId();
        if (this.settings.protocolVersion === 5) {
          if (packet.length > 2) {
            packet.reasonCode = this._parseByte();
            switch (this.packet.cmd) {
             case "puback":
             case "pubrec":
              if (!constants.MQTT5_PUBACK_PUBREC_CODES[packet.reasonCode]) return this._emitError(new Error("Invalid " + this.packet.cmd + " reason code"));
              break;

             case "pubrel":
             case "pubcomp":
              if (!constants.MQTT5_PUBREL_PUBCOMP_CODES[packet.reasonCode]) return this._emitError(new Error("Invalid " + this.packet.cmd + " reason code"));
              break;
            }
            debug("_parseConfirmation: packet.reasonCode `%d`", packet.reasonCode);
          } else packet.reasonCode = 0;
          if (packet.length > 3) {
            const properties = this._parseProperties();
            if (Object.getOwnPropertyNames(properties).length) packet.properties = properties;
          }
        }
        return true;
      }
      _parseDisconnect() {
        const packet = this.packet;
        debug("_parseDisconnect");
        if (this.settings.protocolVersion === 5) {
          if (this._list.length > 0) {
            packet.reasonCode = this._parseByte();
            if (!constants.MQTT5_DISCONNECT_CODES[packet.reasonCode]) this._emitError(new Error("Invalid disconnect reason code"));
          } else packet.reasonCode = 0;
          const properties = this._parseProperties();
          if (Object.getOwnPropertyNames(properties).length) packet.properties = properties;
        }
        debug("_parseDisconnect result: true");
        return true;
      }
      _parseAuth() {
        debug("_parseAuth");
        const packet = this.packet;
        if (this.settings.protocolVersion !== 5) return this._emitError(new Error("Not supported auth packet for this version MQTT"));
        packet.reasonCode = this._parseByte();
        if (!constants.MQTT5_AUTH_CODES[packet.reasonCode]) return this._emitError(new Error("Invalid auth reason code"));
        const properties = this._parseProperties();
        if (Object.getOwnPropertyNames(properties).length) packet.properties = properties;
        debug("_parseAuth: result: true");
        return true;
      }
      _parseMessageId() {
        const packet = this.packet;
        packet.messageId = this._parseNum();
        if (packet.messageId === null) {
          this._emitError(new Error("Cannot parse messageId"));
          return false;
        }
        debug("_parseMessageId: packet.messageId %d", packet.messageId);
        return true;
      }
      _parseString(maybeBuffer) {
        const length = this._parseNum();
        const end = length + this._pos;
        if (length === -1 || end > this._list.length || end > this.packet.length) return null;
        const result = this._list.toString("utf8", this._pos, end);
        this._pos += length;
        debug("_parseString: result: %s", result);
        return result;
      }
      _parseStringPair() {
        debug("_parseStringPair");
        return {
          name: this._parseString(),
          value: this._parseString()
        };
      }
      _parseBuffer() {
        const length = this._parseNum();
        const end = length + this._pos;
        if (length === -1 || end > this._list.length || end > this.packet.length) return null;
        const result = this._list.slice(this._pos, end);
        this._pos += length;
        debug("_parseBuffer: result: %o", result);
        return result;
      }
      _parseNum() {
        if (this._list.length - this._pos < 2) return -1;
        const result = this._list.readUInt16BE(this._pos);
        this._pos += 2;
        debug("_parseNum: result: %s", result);
        return result;
      }
      _parse4ByteNum() {
        if (this._list.length - this._pos < 4) return -1;
        const result = this._list.readUInt32BE(this._pos);
        this._pos += 4;
        debug("_parse4ByteNum: result: %s", result);
        return result;
      }
      _parseVarByteNum(fullInfoFlag) {
        debug("_parseVarByteNum");
        const maxBytes = 4;
        let bytes = 0;
        let mul = 1;
        let value = 0;
        let result = false;
        let current;
        const padding = this._pos ? this._pos : 0;
        while (bytes < maxBytes && padding + bytes < this._list.length) {
          current = this._list.readUInt8(padding + bytes++);
          value += mul * (current & constants.VARBYTEINT_MASK);
          mul *= 128;
          if ((current & constants.VARBYTEINT_FIN_MASK) === 0) {
            result = true;
            break;
          }
          if (this._list.length <= bytes) break;
        }
        if (!result && bytes === maxBytes && this._list.length >= bytes) this._emitError(new Error("Invalid variable byte integer"));
        if (padding) this._pos += bytes;
        if (result) if (fullInfoFlag) result = {
          bytes: bytes,
          value: value
        }; else result = value; else result = false;
        debug("_parseVarByteNum: result: %o", result);
        return result;
      }
      _parseByte() {
        let result;
        if (this._pos < this._list.length) {
          result = this._list.readUInt8(this._pos);
          this._pos++;
        }
        debug("_parseByte: result: %o", result);
        return result;
      }
      _parseByType(type) {
        debug("_parseByType: type: %s", type);
        switch (type) {
         case "byte":
          return this._parseByte() !== 0;

         case "int8":
          return this._parseByte();

         case "int16":
          return this._parseNum();

         case "int32":
          return this._parse4ByteNum();

         case "var":
          return this._parseVarByteNum();

         case "string":
          return this._parseString();

         case "pair":
          return this._parseStringPair();

         case "binary":
          return this._parseBuffer();
        }
      }
      _parseProperties() {
        debug("_parseProperties");
        const length = this._parseVarByteNum();
        const start = this._pos;
        const end = start + length;
        const result = {};
        while (this._pos < end) {
          const type = this._parseByte();
          if (!type) {
            this._emitError(new Error("Cannot parse property code type"));
            return false;
          }
          const name = constants.propertiesCodes[type];
          if (!name) {
            this._emitError(new Error("Unknown property"));
            return false;
          }
          if (name === "userProperties") {
            if (!result[name]) result[name] = Object.create(null);
            const currentUserProperty = this._parseByType(constants.propertiesTypes[name]);
            if (result[name][currentUserProperty.name]) if (Array.isArray(result[name][currentUserProperty.name])) result[name][currentUserProperty.name].push(currentUserProperty.value); else {
              const currentValue = result[name][currentUserProperty.name];
              result[name][currentUserProperty.name] = [ currentValue ];
              result[name][currentUserProperty.name].push(currentUserProperty.value);
            } else result[name][currentUserProperty.name] = currentUserProperty.value;
            continue;
          }
          if (result[name]) if (Array.isArray(result[name])) result[name].push(this._parseByType(constants.propertiesTypes[name])); else {
            result[name] = [ result[name] ];
            result[name].push(this._parseByType(constants.propertiesTypes[name]));
          } else result[name] = this._parseByType(constants.propertiesTypes[name]);
        }
        return result;
      }
      _newPacket() {
        debug("_newPacket");
        if (this.packet) {
          this._list.consume(this.packet.length);
          debug("_newPacket: parser emit packet: packet.cmd: %s, packet.payload: %s, packet.length: %d", this.packet.cmd, this.packet.payload, this.packet.length);
          this.emit("packet", this.packet);
        }
        debug("_newPacket: new packet");
        this.packet = new Packet;
        this._pos = 0;
        return true;
      }
      _emitError(err) {
        debug("_emitError", err);
        this.error = err;
        this.emit("error", err);
      }
    }
    module.exports = Parser;
  }),
  7863: ((module, __unused_webpack_exports, __webpack_require__) => {
    const protocol = __webpack_require__(8852);
    const {Buffer: Buffer} = __webpack_require__(181);
    const empty = Buffer.allocUnsafe(0);
    const zeroBuf = Buffer.from([ 0 ]);
    const numbers = __webpack_require__(9463);
    const nextTick = __webpack_require__(1564).nextTick;
    const debug = __webpack_require__(4942)("mqtt-packet:writeToStream");
    const numCache = numbers.cache;
    const generateNumber = numbers.generateNumber;
    const generateCache = numbers.generateCache;
    const genBufVariableByteInt = numbers.genBufVariableByteInt;
    const generate4ByteBuffer = numbers.generate4ByteBuffer;
    let writeNumber = writeNumberCached;
    let toGenerate = true;
    function generate(packet, stream, opts) {
      debug("generate called");
      if (stream.cork) {
        stream.cork();
        nextTick(uncork, stream);
      }
      if (toGenerate) {
        toGenerate = false;
        generateCache();
      }
      debug("generate: packet.cmd: %s", packet.cmd);
      switch (packet.cmd) {
       case "connect":
        return connect(packet, stream, opts);

       case "connack":
        return connack(packet, stream, opts);

       case "publish":
        return publish(packet, stream, opts);

       case "puback":
       case "pubrec":
       case "pubrel":
       case "pubcomp":
        return confirmation(packet, stream, opts);

       case "subscribe":
        return subscribe(packet, stream, opts);

       case "suback":
        return suback(packet, stream, opts);

       case "unsubscribe":
        return unsubscribe(packet, stream, opts);

       case "unsuback":
        return unsuback(packet, stream, opts);

       case "pingreq":
       case "pingresp":
        return emptyPacket(packet, stream, opts);

       case "disconnect":
        return disconnect(packet, stream, opts);

       case "auth":
        return auth(packet, stream, opts);

       default:
        stream.destroy(new Error("Unknown command"));
        return false;
      }
    }
    Object.defineProperty(generate, "cacheNumbers", {
      get() {
        return writeNumber === writeNumberCached;
      },
      set(value) {
        if (value) {
          if (!numCache || Object.keys(numCache).length === 0) toGenerate = true;
          writeNumber = writeNumberCached;
        } else {
          toGenerate = false;
          writeNumber = writeNumberGenerated;
        }
      }
    });
    function uncork(stream) {
      stream.uncork();
    }
    function connect(packet, stream, opts) {
      const settings = packet || {};
      const protocolId = settings.protocolId || "MQTT";
      let protocolVersion = settings.protocolVersion || 4;
      const will = settings.will;
      let clean = settings.clean;
      const keepalive = settings.keepalive || 0;
      const clientId = settings.clientId || "";
      const username = settings.username;
      const password = settings.password;
      const properties = settings.properties;
      if (clean === void 0) clean = true;
      let length = 0;
      if (!protocolId || typeof protocolId !== "string" && !Buffer.isBuffer(protocolId)) {
        stream.destroy(new Error("Invalid protocolId"));
        return false;
      } else length += protocolId.length + 2;
      if (protocolVersion !== 3 && protocolVersion !== 4 && protocolVersion !== 5) {
        stream.destroy(new Error("Invalid protocol version"));
        return false;
      } else length += 1;
      if ((typeof clientId === "string" || Buffer.isBuffer(clientId)) && (clientId || protocolVersion >= 4) && (clientId || clean)) length += Buffer.byteLength(clientId) + 2; else {
        if (protocolVersion < 4) {
          stream.destroy(new Error("clientId must be supplied before 3.1.1"));
          return false;
        }
        if (clean * 1 === 0) {
          stream.destroy(new Error("clientId must be given if cleanSession set to 0"));
          return false;
        }
      }
      if (typeof keepalive !== "number" || keepalive < 0 || keepalive > 65535 || keepalive % 1 !== 0) {
        stream.destroy(new Error("Invalid keepalive"));
        return false;
      } else length += 2;
      length += 1;
      let propertiesData;
      let willProperties;
      if (protocolVersion === 5) {
        propertiesData = getProperties(stream, properties);
        if (!propertiesData) return false;
        length += propertiesData.length;
      }
      if (will) {
        if (typeof will !== "object") {
          stream.destroy(new Error("Invalid will"));
          return false;
        }
        if (!will.topic || typeof will.topic !== "string") {
          stream.destroy(new Error("Invalid will topic"));
          return false;
        } else length += Buffer.byteLength(will.topic) + 2;
        length += 2;
        if (will.payload) if (will.payload.length >= 0) if (typeof will.payload === "string") length += Buffer.byteLength(will.payload); else length += will.payload.length; else {
          stream.destroy(new Error("Invalid will payload"));
          return false;
        }
        willProperties = {};
        if (protocolVersion === 5) {
          willProperties = getProperties(stream, will.properties);
          if (!willProperties) return false;
          length += willProperties.length;
        }
      }
      let providedUsername = false;
      if (username != null) if (isStringOrBuffer(username)) {
        providedUsername = true;
        length += Buffer.byteLength(username) + 2;
      } else {
        stream.destroy(new Error("Invalid username"));
        return false;
      }
      if (password != null) {
        if (!providedUsername) {
          stream.destroy(new Error("Username is required to use password"));
          return false;
        }
        if (isStringOrBuffer(password)) length += byteLength(password) + 2; else {
          stream.destroy(new Error("Invalid password"));
          return false;
        }
      }
      stream.write(protocol.CONNECT_HEADER);
      writeVarByteInt(stream, length);
      writeStringOrBuffer(stream, protocolId);
      if (settings.bridgeMode) protocolVersion += 128;
      stream.write(protocolVersion === 131 ? protocol.VERSION131 : protocolVersion === 132 ? protocol.VERSION132 : protocolVersion === 4 ? protocol.VERSION4 : protocolVersion === 5 ? protocol.VERSION5 : protocol.VERSION3);
      let flags = 0;
      flags |= username != null ? protocol.USERNAME_MASK : 0;
      flags |= password != null ? protocol.PASSWORD_MASK : 0;
      flags |= will && will.retain ? protocol.WILL_RETAIN_MASK : 0;
      flags |= will && will.qos ? will.qos << protocol.WILL_QOS_SHIFT : 0;
      flags |= will ? protocol.WILL_FLAG_MASK : 0;
      flags |= clean ? protocol.CLEAN_SESSION_MASK : 0;
      stream.write(Buffer.from([ flags ]));
      writeNumber(stream, keepalive);
      if (protocolVersion === 5) propertiesData.write();
      writeStringOrBuffer(stream, clientId);
      if (will) {
        if (protocolVersion === 5) willProperties.write();
        writeString(stream, will.topic);
        writeStringOrBuffer(stream, will.payload);
      }
      if (username != null) writeStringOrBuffer(stream, username);
      if (password != null) writeStringOrBuffer(stream, password);
      return true;
    }
    function connack(packet, stream, opts) {
      const version = opts ? opts.protocolVersion : 4;
      const settings = packet || {};
      const rc = version === 5 ? settings.reasonCode : settings.returnCode;
      const properties = settings.properties;
      let length = 2;
      if (typeof rc !== "number") {
        stream.destroy(new Error("Invalid return code"));
        return false;
      }
      let propertiesData = null;
      if (version === 5) {
        propertiesData = getProperties(stream, properties);
        if (!propertiesData) return false;
        length += propertiesData.length;
      }
      stream.write(protocol.CONNACK_HEADER);
      writeVarByteInt(stream, length);
      stream.write(settings.sessionPresent ? protocol.SESSIONPRESENT_HEADER : zeroBuf);
      stream.write(Buffer.from([ rc ]));
      if (propertiesData != null) propertiesData.write();
      return true;
    }
    function publish(packet, stream, opts) {
      debug("publish: packet: %o", packet);
      const version = opts ? opts.protocolVersion : 4;
      const settings = packet || {};
      const qos = settings.qos || 0;
      const retain = settings.retain ? protocol.RETAIN_MASK : 0;
      const topic = settings.topic;
      const payload = settings.payload || empty;
      const id = settings.messageId;
      const properties = settings.properties;
      let length = 0;
      if (typeof topic === "string") length += Buffer.byteLength(topic) + 2; else if (Buffer.isBuffer(topic)) length += topic.length + 2; else {
        stream.destroy(new Error("Invalid topic"));
        return false;
      }
      if (!Buffer.isBuffer(payload)) length += Buffer.byteLength(payload); else length += payload.length;
      if (qos && typeof id !== "number") {
        stream.destroy(new Error("Invalid messageId"));
        return false;
      } else if (qos) length += 2;
      let propertiesData = null;
      if (version === 5) {
        propertiesData = getProperties(stream, properties);
        if (!propertiesData) return false;
        length += propertiesData.length;
      }
      stream.write(protocol.PUBLISH_HEADER[qos][settings.dup ? 1 : 0][retain ? 1 : 0]);
      writeVarByteInt(stream, length);
      writeNumber(stream, byteLength(topic));
      stream.write(topic);
      if (qos > 0) writeNumber(stream, id);
      if (propertiesData != null) propertiesData.write();
      debug("publish: payload: %o", payload);
      return stream.write(payload);
    }
    function confirmation(packet, stream, opts) {
      const version = opts ? opts.protocolVersion : 4;
      const settings = packet || {};
      const type = settings.cmd || "puback";
      const id = settings.messageId;
      const dup = settings.dup && type === "pubrel" ? protocol.DUP_MASK : 0;
      let qos = 0;
      const reasonCode = settings.reasonCode;
      const properties = settings.properties;
      let length = version === 5 ? 3 : 2;
      if (type === "pubrel") qos = 1;
      if (typeof id !== "number") {
        stream.destroy(new Error("Invalid messageId"));
        return false;
      }
      let propertiesData = null;
      if (version === 5) if (typeof properties === "object") {
        propertiesData = getPropertiesByMaximumPacketSize(stream, properties, opts, length);
        if (!propertiesData) return false;
        length += propertiesData.length;
      }
      stream.write(protocol.ACKS[type][qos][dup][0]);
      if (length === 3) length += reasonCode !== 0 ? 1 : -1;
      writeVarByteInt(stream, length);
      writeNumber(stream, id);
      if (version === 5 && length !== 2) stream.write(Buffer.from([ reasonCode ]));
      if (propertiesData !== null) propertiesData.write(); else if (length === 4) stream.write(Buffer.from([ 0 ]));
      return true;
    }
    function subscribe(packet, stream, opts) {
      debug("subscribe: packet: ");
      const version = opts ? opts.protocolVersion : 4;
      const settings = packet || {};
      const dup = settings.dup ? protocol.DUP_MASK : 0;
      const id = settings.messageId;
      const subs = settings.subscriptions;
      const properties = settings.properties;
      let length = 0;
      if (typeof id !== "number") {
        stream.destroy(new Error("Invalid messageId"));
        return false;
      } else length += 2;
      let propertiesData = null;
      if (version === 5) {
        propertiesData = getProperties(stream, properties);
        if (!propertiesData) return false;
        length += propertiesData.length;
      }
      if (typeof subs === "object" && subs.length) for (let i = 0; i < subs.length; i += 1) {
        const itopic = subs[i].topic;
        const iqos = subs[i].qos;
        if (typeof itopic !== "string") {
          stream.destroy(new Error("Invalid subscriptions - invalid topic"));
          return false;
        }
        if (typeof iqos !== "number") {
          stream.destroy(new Error("Invalid subscriptions - invalid qos"));
          return false;
        }
        if (version === 5) {
          const nl = subs[i].nl || false;
          if (typeof nl !== "boolean") {
            stream.destroy(new Error("Invalid subscriptions - invalid No Local"));
            return false;
          }
          const rap = subs[i].rap || false;
          if (typeof rap !== "boolean") {
            stream.destroy(new Error("Invalid subscriptions - invalid Retain as Published"));
            return false;
          }
          const rh = subs[i].rh || 0;
          if (typeof rh !== "number" || rh > 2) {
            stream.destroy(new Error("Invalid subscriptions - invalid Retain Handling"));
            return false;
          }
        }
        length += Buffer.byteLength(itopic) + 2 + 1;
      } else {
        stream.destroy(new Error("Invalid subscriptions"));
        return false;
      }
      debug("subscribe: writing to stream: %o", protocol.SUBSCRIBE_HEADER);
      stream.write(protocol.SUBSCRIBE_HEADER[1][dup ? 1 : 0][0]);
      writeVarByteInt(stream, length);
      writeNumber(stream, id);
      if (propertiesData !== null) propertiesData.write();
      let result = true;
      for (const sub of subs) {
        const jtopic = sub.topic;
        const jqos = sub.qos;
        const jnl = +sub.nl;
        const jrap = +sub.rap;
        const jrh = sub.rh;
        let joptions;
        writeString(stream, jtopic);
        joptions = protocol.SUBSCRIBE_OPTIONS_QOS[jqos];
        if (version === 5) {
          joptions |= jnl ? protocol.SUBSCRIBE_OPTIONS_NL : 0;
          joptions |= jrap ? protocol.SUBSCRIBE_OPTIONS_RAP : 0;
          joptions |= jrh ? protocol.SUBSCRIBE_OPTIONS_RH[jrh] : 0;
        }
        result = stream.write(Buffer.from([ joptions ]));
      }
      return result;
    }
    function suback(packet, stream, opts) {
      const version = opts ? opts.protocolVersion : 4;
      const settings = packet || {};
      const id = settings.messageId;
      const granted = settings.granted;
      const properties = settings.properties;
      let length = 0;
      if (typeof id !== "number") {
        stream.destroy(new Error("Invalid messageId"));
        return false;
      } else length += 2;
      if (typeof granted === "object" && granted.length) for (let i = 0; i < granted.length; i += 1) {
        if (typeof granted[i] !== "number") {
          stream.destroy(new Error("Invalid qos vector"));
          return false;
        }
        length += 1;
      } else {
        stream.destroy(new Error("Invalid qos vector"));
        return false;
      }
      let propertiesData = null;
      if (version === 5) {
        propertiesData = getPropertiesByMaximumPacketSize(stream, properties, opts, length);
        if (!propertiesData) return false;
        length += propertiesData.length;
      }
      stream.write(protocol.SUBACK_HEADER);
      writeVarByteInt(stream, length);
      writeNumber(stream, id);
      if (propertiesData !== null) propertiesData.write();
      return stream.write(Buffer.from(granted));
    }
    function unsubscribe(packet, stream, opts) {
      const version = opts ? opts.protocolVersion : 4;
      const settings = packet || {};
      const id = settings.messageId;
      const dup = settings.dup ? protocol.DUP_MASK : 0;
      const unsubs = settings.unsubscriptions;
      const properties = settings.properties;
      let length = 0;
      if (typeof id !== "number") {
        stream.destroy(new Error("Invalid messageId"));
        return false;
      } else length += 2;
      if (typeof unsubs === "object" && unsubs.length) for (let i = 0; i < unsubs.length; i += 1) {
        if (typeof unsubs[i] !== "string") {
          stream.destroy(new Error("Invalid unsubscriptions"));
          return false;
        }
        length += Buffer.byteLength(unsubs[i]) + 2;
      } else {
        stream.destroy(new Error("Invalid unsubscriptions"));
        return false;
      }
      let propertiesData = null;
      if (version === 5) {
        propertiesData = getProperties(stream, properties);
        if (!propertiesData) return false;
        length += propertiesData.length;
      }
      stream.write(protocol.UNSUBSCRIBE_HEADER[1][dup ? 1 : 0][0]);
      writeVarByteInt(stream, length);
      writeNumber(stream, id);
      if (propertiesData !== null) propertiesData.write();
      let result = true;
      for (let j = 0; j < unsubs.length; j++) result = writeString(stream, unsubs[j]);
      return result;
    }
    function unsuback(packet, stream, opts) {
      const version = opts ? opts.protocolVersion : 4;
      const settings = packet || {};
      const id = settings.messageId;
      const dup = settings.dup ? protocol.DUP_MASK : 0;
      const granted = settings.granted;
      const properties = settings.properties;
      const type = settings.cmd;
      const qos = 0;
      let length = 2;
      if (typeof id !== "number") {
        stream.destroy(new Error("Invalid messageId"));
        return false;
      }
      if (version === 5) if (typeof granted === "object" && granted.length) for (let i = 0; i < granted.length; i += 1) {
        if (typeof granted[i] !== "number") {
          stream.destroy(new Error("Invalid qos vector"));
          return false;
        }
        length += 1;
      } else {
        stream.destroy(new Error("Invalid qos vector"));
        return false;
      }
      let propertiesData = null;
      if (version === 5) {
        propertiesData = getPropertiesByMaximumPacketSize(stream, properties, opts, length);
        if (!propertiesData) return false;
        length += propertiesData.length;
      }
      stream.write(protocol.ACKS[type][qos][dup][0]);
      writeVarByteInt(stream, length);
      writeNumber(stream, id);
      if (propertiesData !== null) propertiesData.write();
      if (version === 5) stream.write(Buffer.from(granted));
      return true;
    }
    function emptyPacket(packet, stream, opts) {
      return stream.write(protocol.EMPTY[packet.cmd]);
    }
    function disconnect(packet, stream, opts) {
      const version = opts ? opts.protocolVersion : 4;
      const settings = packet || {};
      const reasonCode = settings.reasonCode;
      const properties = settings.properties;
      let length = version === 5 ? 1 : 0;
      let propertiesData = null;
      if (version === 5) {
        propertiesData = getPropertiesByMaximumPacketSize(stream, properties, opts, length);
        if (!propertiesData) return false;
        length += propertiesData.length;
      }
      stream.write(Buffer.from([ protocol.codes.disconnect << 4 ]));
      writeVarByteInt(stream, length);
      if (version === 5) stream.write(Buffer.from([ reasonCode ]));
      if (propertiesData !== null) propertiesData.write();
      return true;
    }
    function auth(packet, stream, opts) {
      const version = opts ? opts.protocolVersion : 4;
      const settings = packet || {};
      const reasonCode = settings.reasonCode;
      const properties = settings.properties;
      let length = version === 5 ? 1 : 0;
      if (version !== 5) stream.destroy(new Error("Invalid mqtt version for auth packet"));
      const propertiesData = getPropertiesByMaximumPacketSize(stream, properties, opts, length);
      if (!propertiesData) return false;
      length += propertiesData.length;
      stream.write(Buffer.from([ protocol.codes.auth << 4 ]));
      writeVarByteInt(stream, length);
      stream.write(Buffer.from([ reasonCode ]));
      if (propertiesData !== null) propertiesData.write();
      return true;
    }
    const varByteIntCache = {};
    function writeVarByteInt(stream, num) {
      if (num > protocol.VARBYTEINT_MAX) {
        stream.destroy(new Error(`Invalid variable byte integer: ${num}`));
        return false;
      }
      let buffer = varByteIntCache[num];
      if (!buffer) {
        buffer = genBufVariableByteInt(num);
        if (num < 16384) varByteIntCache[num] = buffer;
      }
      debug("writeVarByteInt: writing to stream: %o", buffer);
      return stream.write(buffer);
    }
    function writeString(stream, string) {
      const strlen = Buffer.byteLength(string);
      writeNumber(stream, strlen);
      debug("writeString: %s", string);
      return stream.write(string, "utf8");
    }
    function writeStringPair(stream, name, value) {
      writeString(stream, name);
      writeString(stream, value);
    }
    function writeNumberCached(stream, number) {
      debug("writeNumberCached: number: %d", number);
      debug("writeNumberCached: %o", numCache[number]);
      return stream.write(numCache[number]);
    }
    function writeNumberGenerated(stream, number) {
      const generatedNumber = generateNumber(number);
      debug("writeNumberGenerated: %o", generatedNumber);
      return stream.write(generatedNumber);
    }
    function write4ByteNumber(stream, number) {
      const generated4ByteBuffer = generate4ByteBuffer(number);
      debug("write4ByteNumber: %o", generated4ByteBuffer);
      return stream.write(generated4ByteBuffer);
    }
    function writeStringOrBuffer(stream, toWrite) {
      if (typeof toWrite === "string") writeString(stream, toWrite); else if (toWrite) {
        writeNumber(stream, toWrite.length);
        stream.write(toWrite);
      } else writeNumber(stream, 0);
    }
    function getProperties(stream, properties) {
      if (typeof properties !== "object" || properties.length != null) return {
        length: 1,
        write() {
          writeProperties(stream, {}, 0);
        }
      };
      let propertiesLength = 0;
      function getLengthProperty(name, value) {
        const type = protocol.propertiesTypes[name];
        let length = 0;
        switch (type) {
         case "byte":
          if (typeof value !== "boolean") {
            stream.destroy(new Error(`Invalid ${name}: ${value}`));
            return false;
          }
          length += 1 + 1;
          break;

         case "int8":
          if (typeof value !== "number" || value < 0 || value > 255) {
            stream.destroy(new Error(`Invalid ${name}: ${value}`));
            return false;
          }
          length += 1 + 1;
          break;

         case "binary":
          if (value && value === null) {
            stream.destroy(new Error(`Invalid ${name}: ${value}`));
            return false;
          }
          length += 1 + Buffer.byteLength(value) + 2;
          break;

         case "int16":
          if (typeof value !== "number" || value < 0 || value > 65535) {
            stream.destroy(new Error(`Invalid ${name}: ${value}`));
            return false;
          }
          length += 1 + 2;
          break;

         case "int32":
          if (typeof value !== "number" || value < 0 || value > 4294967295) {
            stream.destroy(new Error(`Invalid ${name}: ${value}`));
            return false;
          }
          length += 1 + 4;
          break;

         case "var":
          if (typeof value !== "number" || value < 0 || value > 268435455) {
            stream.destroy(new Error(`Invalid ${name}: ${value}`));
            return false;
          }
          length += 1 + Buffer.byteLength(genBufVariableByteInt(value));
          break;

         case "string":
          if (typeof value !== "string") {
            stream.destroy(new Error(`Invalid ${name}: ${value}`));
            return false;
          }
          length += 1 + 2 + Buffer.byteLength(value.toString());
          break;

         case "pair":
          if (typeof value !== "object") {
            stream.destroy(new Error(`Invalid ${name}: ${value}`));
            return false;
          }
          length += Object.getOwnPropertyNames(value).reduce((result, name) => {
            const currentValue = value[name];
            if (Array.isArray(currentValue)) result += currentValue.reduce((currentLength, value) => {
              currentLength += 1 + 2 + Buffer.byteLength(name.toString()) + 2 + Buffer.byteLength(value.toString());
              return currentLength;
            }, 0); else result += 1 + 2 + Buffer.byteLength(name.toString()) + 2 + Buffer.byteLength(value[name].toString());
            return result;
          }, 0);
          break;

         default:
          stream.destroy(new Error(`Invalid property ${name}: ${value}`));
          return false;
        }
        return length;
      }
      if (properties) for (const propName in properties) {
        let propLength = 0;
        let propValueLength = 0;
        const propValue = properties[propName];
        if (propValue === void 0) continue; else if (Array.isArray(propValue)) for (let valueIndex = 0; valueIndex < propValue.length; valueIndex++) {
          propValueLength = getLengthProperty(propName, propValue[valueIndex]);
          if (!propValueLength) return false;
          propLength += propValueLength;
        } else {
          propValueLength = getLengthProperty(propName, propValue);
          if (!propValueLength) return false;
          propLength = propValueLength;
        }
        if (!propLength) return false;
        propertiesLength += propLength;
      }
      const propertiesLengthLength = Buffer.byteLength(genBufVariableByteInt(propertiesLength));
      return {
        length: propertiesLengthLength + propertiesLength,
        write() {
          writeProperties(stream, properties, propertiesLength);
        }
      };
    }
    function getPropertiesByMaximumPacketSize(stream, properties, opts, length) {
      const mayEmptyProps = [ "reasonString", "userProperties" ];
      const maximumPacketSize = opts && opts.properties && opts.properties.maximumPacketSize ? opts.properties.maximumPacketSize : 0;
      let propertiesData = getProperties(stream, properties);
      if (maximumPacketSize) while (length + propertiesData.length > maximumPacketSize) {
        const currentMayEmptyProp = mayEmptyProps.shift();
        if (currentMayEmptyProp && properties[currentMayEmptyProp]) {
          delete properties[currentMayEmptyProp];
          propertiesData = getProperties(stream, properties);
        } else return false;
      }
      return propertiesData;
    }
    function writeProperty(stream, propName, value) {
      const type = protocol.propertiesTypes[propName];
      switch (type) {
       case "byte":
        stream.write(Buffer.from([ protocol.properties[propName] ]));
        stream.write(Buffer.from([ +value ]));
        break;

       case "int8":
        stream.write(Buffer.from([ protocol.properties[propName] ]));
        stream.write(Buffer.from([ value ]));
        break;

       case "binary":
        stream.write(Buffer.from([ protocol.properties[propName] ]));
        writeStringOrBuffer(stream, value);
        break;

       case "int16":
        stream.write(Buffer.from([ protocol.properties[propName] ]));
        writeNumber(stream, value);
        break;

       case "int32":
        stream.write(Buffer.from([ protocol.properties[propName] ]));
        write4ByteNumber(stream, value);
        break;

       case "var":
        stream.write(Buffer.from([ protocol.properties[propName] ]));
        writeVarByteInt(stream, value);
        break;

       case "string":
        stream.write(Buffer.from([ protocol.properties[propName] ]));
        writeString(stream, value);
        break;

       case "pair":
        Object.getOwnPropertyNames(value).forEach(name => {
          const currentValue = value[name];
          if (Array.isArray(currentValue)) currentValue.forEach(value => {
            stream.write(Buffer.from([ protocol.properties[propName] ]));
            writeStringPair(stream, name.toString(), value.toString());
          }); else {
            stream.write(Buffer.from([ protocol.properties[propName] ]));
            writeStringPair(stream, name.toString(), currentValue.toString());
          }
        });
        break;

       default:
        stream.destroy(new Error(`Invalid property ${propName} value: ${value}`));
        return false;
      }
    }
    function writeProperties(stream, properties, propertiesLength) {
      writeVarByteInt(stream, propertiesLength);
      for (const propName in properties) if (Object.prototype.hasOwnProperty.call(properties, propName) && properties[propName] != null) {
        const value = properties[propName];
        if (Array.isArray(value)) for (let valueIndex = 0; valueIndex < value.length; valueIndex++) writeProperty(stream, propName, value[valueIndex]); else writeProperty(stream, propName, value);
      }
    }
    function byteLength(bufOrString) {
      if (!bufOrString) return 0; else if (bufOrString instanceof Buffer) return bufOrString.length; else return Buffer.byteLength(bufOrString);
    }
    function isStringOrBuffer(field) {
      return typeof field === "string" || field instanceof Buffer;
    }
    module.exports = generate;
  }),
  1564: (module => {
    if (typeof process === "undefined" || !process.version || process.version.indexOf("v0.") === 0 || process.version.indexOf("v1.") === 0 && process.version.indexOf("v1.8.") !== 0) module.exports = {
      nextTick: nextTick
    }; else module.exports = process;
    function nextTick(fn, arg1, arg2, arg3) {
      if (typeof fn !== "function") throw new TypeError('"callback" argument must be a function');
      var len = arguments.length;
      var args, i;
      switch (len) {
       case 0:
       case 1:
        return process.nextTick(fn);

       case 2:
        return process.nextTick(function() {
          fn.call(null, arg1);
        });

       case 3:
        return process.nextTick(function() {
          fn.call(null, arg1, arg2);
        });

       case 4:
        return process.nextTick(function() {
          fn.call(null, arg1, arg2, arg3);
        });

       default:
        args = new Array(len - 1);
        i = 0;
        while (i < args.length) args[i++] = arguments[i];
        return process.nextTick(function() {
          fn.apply(null, args);
        });
      }
    }
  })
};
