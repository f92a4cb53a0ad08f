export const id = 546;

export const ids = [ 546 ];

export const modules = {
  57: (module => {
    function Packet(original, broker) {
      if (Object.prototype.hasOwnProperty.call(original, "clientId")) this.clientId = original.clientId;
      if (Object.prototype.hasOwnProperty.call(original, "nl")) this.nl = original.nl;
      if (Object.prototype.hasOwnProperty.call(original, "properties")) this.properties = original.properties;
      if (Object.prototype.hasOwnProperty.call(original, "messageExpiry")) this.messageExpiry = original.messageExpiry;
      this.cmd = original.cmd || "publish";
      this.brokerId = original.brokerId || broker && broker.id;
      this.brokerCounter = original.brokerCounter || (broker ? ++broker.counter : 0);
      this.topic = original.topic;
      this.payload = original.payload || Buffer.alloc(0);
      this.qos = original.qos || 0;
      this.retain = original.retain || false;
      this.dup = original.dup || false;
      if (this.qos > 0 || this.cmd !== "publish") this.messageId = void 0;
    }
    module.exports = Packet;
  }),
  1761: ((module, __unused_webpack_exports, __webpack_require__) => {
    const {Readable: Readable} = __webpack_require__(7075);
    const QlobberSub = __webpack_require__(5166);
    const {QlobberTrue: QlobberTrue} = __webpack_require__(7241);
    const Packet = __webpack_require__(57);
    const BroadcastPersistence = __webpack_require__(7796);
    const QLOBBER_OPTIONS = {
      wildcard_one: "+",
      wildcard_some: "#",
      separator: "/"
    };
    const CREATE_ON_EMPTY = true;
    function* multiIterables(iterables) {
      for (const iter of iterables) yield* iter;
    }
    function* retainedMessagesByPattern(retained, pattern) {
      const qlobber = new QlobberTrue(QLOBBER_OPTIONS);
      qlobber.add(pattern);
      for (const [topic, packet] of retained) if (qlobber.test(topic)) yield packet;
    }
    function* willsByBrokers(wills, brokers) {
      for (const will of wills.values()) if (!brokers[will.brokerId]) yield will;
    }
    function* clientListbyTopic(subscriptions, topic) {
      for (const [clientId, topicMap] of subscriptions) if (topicMap.has(topic)) yield clientId;
    }
    class MemoryPersistence {
      #retained;
      #subscriptions;
      #outgoing;
      #incoming;
      #wills;
      #clientsCount;
      #destroyed;
      #broadcastSubscriptions;
      #trie;
      #broker;
      constructor(opts = {}) {
        this.#retained = new Map;
        this.#subscriptions = new Map;
        this.#outgoing = new Map;
        this.#incoming = new Map;
        this.#wills = new Map;
        this.#clientsCount = 0;
        this.#destroyed = false;
        this.#broadcastSubscriptions = opts.broadcastSubscriptions;
        this.#trie = new QlobberSub(QLOBBER_OPTIONS);
      }
      get broker() {
        return this.#broker;
      }
      async setup(broker) {
        this.#broker = broker;
        if (this.#broadcastSubscriptions) {
          this.broadcast = new BroadcastPersistence(broker, this.#trie);
          await this.broadcast.brokerSubscribe();
        }
      }
      async storeRetained(pkt) {
        const packet = Object.assign({}, pkt);
        if (packet.payload.length === 0) this.#retained.delete(packet.topic); else this.#retained.set(packet.topic, packet);
      }
      createRetainedStreamCombi(patterns) {
        const iterables = patterns.map(p => retainedMessagesByPattern(this.#retained, p));
        return Readable.from(multiIterables(iterables));
      }
      createRetainedStream(pattern) {
        return Readable.from(retainedMessagesByPattern(this.#retained, pattern));
      }
      async addSubscriptions(client, subs) {
        let stored = this.#subscriptions.get(client.id);
        const trie = this.#trie;
        if (!stored) {
          stored = new Map;
          this.#subscriptions.set(client.id, stored);
          this.#clientsCount++;
        }
        for (const sub of subs) {
          const storedSub = stored.get(sub.topic);
          const record = {
            qos: sub.qos,
            rh: sub.rh,
            rap: sub.rap,
            nl: sub.nl
          };
          if (sub.subscriptionIdentifier !== void 0) record.subscriptionIdentifier = sub.subscriptionIdentifier;
          if (sub.qos > 0) trie.add(sub.topic, {
            clientId: client.id,
            topic: sub.topic,
            qos: sub.qos,
            rh: sub.rh,
            rap: sub.rap,
            nl: sub.nl
          }); else if (storedSub?.qos > 0) trie.remove(sub.topic, {
            clientId: client.id,
            topic: sub.topic
          });
          stored.set(sub.topic, record);
        }
        if (this.#broadcastSubscriptions) await this.broadcast.addedSubscriptions(client, subs);
      }
      async removeSubscriptions(client, subs) {
        const stored = this.#subscriptions.get(client.id);
        const trie = this.#trie;
        if (stored) {
          for (const topic of subs) {
            const storedSub = stored.get(topic);
            if (storedSub !== void 0) {
              if (storedSub.qos > 0) trie.remove(topic, {
                clientId: client.id,
                topic: topic
              });
              stored.delete(topic);
            }
          }
          if (stored.size === 0) {
            this.#clientsCount--;
            this.#subscriptions.delete(client.id);
          }
        }
        if (this.#broadcastSubscriptions) await this.broadcast.removedSubscriptions(client, subs);
      }
      async subscriptionsByClient(client) {
        const subs = [];
        const stored = this.#subscriptions.get(client.id);
        if (stored) for (const [topic, storedSub] of stored) subs.push({
          topic: topic,
          ...storedSub
        });
        return subs;
      }
      async countOffline() {
        return {
          subsCount: this.#trie.subscriptionsCount,
          clientsCount: this.#clientsCount
        };
      }
      async subscriptionsByTopic(pattern) {
        return this.#trie.match(pattern);
      }
      async cleanSubscriptions(client) {
        const trie = this.#trie;
        const stored = this.#subscriptions.get(client.id);
        if (stored) {
          for (const [topic, storedSub] of stored) if (storedSub.qos > 0) trie.remove(topic, {
            clientId: client.id,
            topic: topic
          });
          this.#clientsCount--;
          this.#subscriptions.delete(client.id);
        }
      }
      #outgoingEnqueuePerSub(sub, packet) {
        const id = sub.clientId;
        const queue = getMapRef(this.#outgoing, id, [], CREATE_ON_EMPTY);
        queue[queue.length] = new Packet(packet);
      }
      async outgoingEnqueue(sub, packet) {
        this.#outgoingEnqueuePerSub(sub, packet);
      }
      async outgoingEnqueueCombi(subs, packet) {
        for (let i = 0; i < subs.length; i++) this.#outgoingEnqueuePerSub(subs[i], packet);
      }
      async outgoingUpdate(client, packet) {
        const outgoing = getMapRef(this.#outgoing, client.id, [], CREATE_ON_EMPTY);
        let temp;
        for (let i = 0; i < outgoing.length; i++) {
          temp = outgoing[i];
          if (temp.brokerId === packet.brokerId) {
            if (temp.brokerCounter === packet.brokerCounter) {
              temp.messageId = packet.messageId;
              return;
            }
          } else if (temp.messageId === packet.messageId) {
            outgoing[i] = packet;
            return;
          }
        }
        throw new Error("no such packet");
      }
      async outgoingClearMessageId(client, packet, cb) {
        const outgoing = getMapRef(this.#outgoing, client.id, [], CREATE_ON_EMPTY);
        let temp;
        for (let i = 0; i < outgoing.length; i++) {
          temp = outgoing[i];
          if (temp.messageId === packet.messageId) {
            outgoing.splice(i, 1);
            return temp;
          }
        }
      }
      outgoingStream(client) {
        const outgoing = [].concat(getMapRef(this.#outgoing, client.id, []));
        return Readable.from(outgoing);
      }
      async incomingStorePacket(client, packet) {
        const id = client.id;
        const store = getMapRef(this.#incoming, id, {}, CREATE_ON_EMPTY);
        store[packet.messageId] = new Packet(packet);
        store[packet.messageId].messageId = packet.messageId;
      }
      async incomingGetPacket(client, packet) {
        const id = client.id;
        const store = getMapRef(this.#incoming, id, {});
        if (!store[packet.messageId]) throw new Error("no such packet");
        return store[packet.messageId];
      }
      async incomingDelPacket(client, packet) {
        const id = client.id;
        const store = getMapRef(this.#incoming, id, {});
        const toDelete = store[packet.messageId];
        if (!toDelete) throw new Error("no such packet");
        delete store[packet.messageId];
      }
      async cleanIncoming(client) {
        this.#incoming.delete(client.id);
      }
      async putWill(client, packet) {
        packet.brokerId = this.#broker.id;
        packet.clientId = client.id;
        this.#wills.set(client.id, packet);
      }
      async getWill(client) {
        return this.#wills.get(client.id);
      }
      async delWill(client) {
        const will = this.#wills.get(client.id);
        this.#wills.delete(client.id);
        return will;
      }
      streamWill(brokers = {}) {
        return Readable.from(willsByBrokers(this.#wills, brokers));
      }
      getClientList(topic) {
        return Readable.from(clientListbyTopic(this.#subscriptions, topic));
      }
      async destroy() {
        if (this.#destroyed) throw new Error("destroyed called twice!");
        this.#destroyed = true;
        if (this.#broadcastSubscriptions) await this.broadcast.brokerUnsubscribe();
        this.#retained = null;
      }
    }
    function getMapRef(map, key, ifEmpty, createOnEmpty = false) {
      const value = map.get(key);
      if (value === void 0 && createOnEmpty) map.set(key, ifEmpty);
      return value || ifEmpty;
    }
    module.exports = MemoryPersistence;
    module.exports.Packet = Packet;
  }),
  7796: ((module, __unused_webpack_exports, __webpack_require__) => {
    const Packet = __webpack_require__(57);
    const TOPIC_ADD_SUBSCRIPTION = "$SYS/sub/add";
    const TOPIC_REMOVE_SUBSCRIPTION = "$SYS/sub/rm";
    const TOPIC_SUBSCRIPTION_PATTERN = "$SYS/sub/+";
    const SUBSCRIBE = true;
    const UNSUBSCRIBE = false;
    function getKey(clientId, isSub, topic) {
      return `${clientId}-${isSub ? "sub_" : "unsub_"}${topic || ""}`;
    }
    function brokerPublish(broker, topic, clientId, subs, cb) {
      const encoded = JSON.stringify({
        clientId: clientId,
        subs: subs
      });
      const packet = new Packet({
        topic: topic,
        payload: encoded
      });
      broker.publish(packet, cb);
    }
    class BroadcastPersistence {
      #waiting;
      #broker;
      #trie;
      #onSubMessage;
      constructor(broker, trie) {
        this.#waiting = new Map;
        this.#broker = broker;
        this.#trie = trie;
        this.#onSubMessage = this.#onMessage.bind(this);
      }
      #onMessage(packet, cb) {
        const decoded = JSON.parse(packet.payload);
        const clientId = decoded.clientId;
        const isAddSubscription = packet.topic === TOPIC_ADD_SUBSCRIPTION;
        for (let i = 0; i < decoded.subs.length; i++) {
          const sub = decoded.subs[i];
          sub.clientId = clientId;
          if (isAddSubscription) if (sub.qos > 0) this.#trie.add(sub.topic, sub); else this.#trie.remove(sub.topic, sub); else if (packet.topic === TOPIC_REMOVE_SUBSCRIPTION) this.#trie.remove(sub.topic, sub);
        }
        if (decoded.subs.length > 0) {
          const key = getKey(clientId, isAddSubscription, decoded.subs[0].topic);
          const waiting = this.#waiting.get(key);
          if (waiting) {
            this.#waiting.delete(key);
            process.nextTick(waiting);
          }
        }
        cb();
      }
      #waitFor(client, isSub, topic, cb) {
        this.#waiting.set(getKey(client.id, isSub, topic), cb);
      }
      async addedSubscriptions(client, subs) {
        if (subs.length === 0) return client;
        return new Promise((resolve, reject) => {
          let errored = false;
          this.#waitFor(client, SUBSCRIBE, subs[0].topic, err => {
            if (!errored && err) return reject(err);
            if (!errored) resolve(client);
          });
          brokerPublish(this.#broker, TOPIC_ADD_SUBSCRIPTION, client.id, subs, err => {
            if (err) {
              errored = true;
              reject(err);
            }
          });
        });
      }
      async removedSubscriptions(client, subs) {
        let key = subs;
        if (subs.length > 0) key = subs[0];
        return new Promise((resolve, reject) => {
          let errored = false;
          this.#waitFor(client, UNSUBSCRIBE, key, err => {
            if (!errored && err) return reject(err);
            if (!errored) resolve(client);
          });
          const mappedSubs = subs.map(sub => ({
            topic: sub
          }));
          brokerPublish(this.#broker, TOPIC_REMOVE_SUBSCRIPTION, client.id, mappedSubs, err => {
            if (err) {
              errored = true;
              reject(err);
            }
          });
        });
      }
      async brokerSubscribe() {
        return new Promise((resolve, reject) => {
          this.#broker.subscribe(TOPIC_SUBSCRIPTION_PATTERN, this.#onSubMessage, err => {
            if (err) return reject(err);
            resolve();
          });
        });
      }
      async brokerUnsubscribe() {
        return new Promise((resolve, reject) => {
          this.#broker.unsubscribe(TOPIC_SUBSCRIPTION_PATTERN, this.#onSubMessage, err => {
            if (err) return reject(err);
            resolve();
          });
        });
      }
    }
    module.exports = BroadcastPersistence;
  }),
  5282: ((module, __unused_webpack_exports, __webpack_require__) => {
    const {Readable: Readable} = __webpack_require__(7075);
    const {EventEmitter: EventEmitter} = __webpack_require__(8474);
    class CallBackPersistence extends EventEmitter {
      constructor(asyncInstanceFactory, opts = {}) {
        super();
        this.ready = false;
        this.asyncPersistence = asyncInstanceFactory(opts);
        if (typeof this.asyncPersistence.cleanIncoming !== "function") this.cleanIncoming = void 0;
      }
      get broker() {
        return this.asyncPersistence.broker;
      }
      set broker(broker) {
        if (this.ready) return;
        this.asyncPersistence.setup(broker).then(() => {
          this.ready = true;
          this.emit("ready");
        }).catch(err => {
          this.emit("error", err);
        });
      }
      async setup(broker) {
        return this.asyncPersistence.setup(broker);
      }
      subscriptionsByTopic(topic, cb) {
        if (cb) {
          if (!this.ready) {
            this.once("ready", this.subscriptionsByTopic.bind(this, topic, cb));
            return this;
          }
          this.asyncPersistence.subscriptionsByTopic(topic).then(resubs => {
            process.nextTick(cb, null, resubs);
          }).catch(cb);
        } else return this.asyncPersistence.subscriptionsByTopic(topic);
      }
      cleanSubscriptions(client, cb) {
        if (cb) this.asyncPersistence.cleanSubscriptions(client).then(client => {
          process.nextTick(cb, null, client);
        }).catch(cb); else return this.asyncPersistence.cleanSubscriptions(client);
      }
      storeRetained(packet, cb) {
        if (cb) {
          if (!this.ready) {
            this.once("ready", this.storeRetained.bind(this, packet, cb));
            return;
          }
          this.asyncPersistence.storeRetained(packet).then(() => {
            cb(null);
          }).catch(cb);
        } else return this.asyncPersistence.storeRetained(packet);
      }
      createRetainedStream(pattern) {
        return Readable.from(this.asyncPersistence.createRetainedStream(pattern));
      }
      createRetainedStreamCombi(patterns) {
        return Readable.from(this.asyncPersistence.createRetainedStreamCombi(patterns));
      }
      addSubscriptions(client, subs, cb) {
        if (cb) {
          if (!this.ready) {
            this.once("ready", this.addSubscriptions.bind(this, client, subs, cb));
            return;
          }
          this.asyncPersistence.addSubscriptions(client, subs).then(() => cb(null, client)).catch(cb);
        } else return this.asyncPersistence.addSubscriptions(client, subs);
      }
      removeSubscriptions(client, subs, cb) {
        if (cb) {
          if (!this.ready) {
            this.once("ready", this.removeSubscriptions.bind(this, client, subs, cb));
            return;
          }
          this.asyncPersistence.removeSubscriptions(client, subs).then(() => cb(null, client)).catch(cb);
        } else return this.asyncPersistence.removeSubscriptions(client, subs);
      }
      subscriptionsByClient(client, cb) {
        if (cb) {
          if (!this.ready) {
            this.once("ready", this.subscriptionsByClient.bind(this, client, cb));
            return;
          }
          this.asyncPersistence.subscriptionsByClient(client).then(resubs => {
            process.nextTick(cb, null, resubs.length > 0 ? resubs : null, client);
          }).catch(cb);
        } else return this.asyncPersistence.subscriptionsByClient(client);
      }
      countOffline(cb) {
        if (cb) this.asyncPersistence.countOffline().then(res => process.nextTick(cb, null, res.subsCount, res.clientsCount)).catch(cb); else return this.asyncPersistence.countOffline();
      }
      destroy(cb) {
        if (cb) {
          if (!this.ready) {
            this.once("ready", this.destroy.bind(this, cb));
            return;
          }
          this.asyncPersistence.destroy().finally(cb);
        } else return this.asyncPersistence.destroy();
      }
      outgoingEnqueue(sub, packet, cb) {
        if (cb) {
          if (!this.ready) {
            this.once("ready", this.outgoingEnqueue.bind(this, sub, packet, cb));
            return;
          }
          this.asyncPersistence.outgoingEnqueue(sub, packet).then(() => process.nextTick(cb, null, packet)).catch(cb);
        } else return this.asyncPersistence.outgoingEnqueue(sub, packet);
      }
      outgoingEnqueueCombi(subs, packet, cb) {
        if (cb) {
          if (!this.ready) {
            this.once("ready", this.outgoingEnqueueCombi.bind(this, subs, packet, cb));
            return;
          }
          this.asyncPersistence.outgoingEnqueueCombi(subs, packet).then(() => process.nextTick(cb, null, packet)).catch(cb);
        } else return this.asyncPersistence.outgoingEnqueueCombi(subs, packet);
      }
      outgoingStream(client) {
        return Readable.from(this.asyncPersistence.outgoingStream(client));
      }
      outgoingUpdate(client, packet, cb) {
        if (cb) {
          if (!this.ready) {
            this.once("ready", this.outgoingUpdate.bind(this, client, packet, cb));
            return;
          }
          this.asyncPersistence.outgoingUpdate(client, packet).then(() => cb(null, client, packet)).catch(cb);
        } else return this.asyncPersistence.outgoingUpdate(client, packet);
      }
      outgoingClearMessageId(client, packet, cb) {
        if (cb) {
          if (!this.ready) {
            this.once("ready", this.outgoingClearMessageId.bind(this, client, packet, cb));
            return;
          }
          this.asyncPersistence.outgoingClearMessageId(client, packet).then(packet => cb(null, packet)).catch(cb);
        } else return this.asyncPersistence.outgoingClearMessageId(client, packet);
      }
      incomingStorePacket(client, packet, cb) {
        if (cb) {
          if (!this.ready) {
            this.once("ready", this.incomingStorePacket.bind(this, client, packet, cb));
            return;
          }
          this.asyncPersistence.incomingStorePacket(client, packet).then(() => cb(null)).catch(cb);
        } else return this.asyncPersistence.incomingStorePacket(client, packet);
      }
      incomingGetPacket(client, packet, cb) {
        if (cb) {
          if (!this.ready) {
            this.once("ready", this.incomingGetPacket.bind(this, client, packet, cb));
            return;
          }
          this.asyncPersistence.incomingGetPacket(client, packet).then(packet => cb(null, packet, client)).catch(cb);
        } else return this.asyncPersistence.incomingGetPacket(client, packet);
      }
      incomingDelPacket(client, packet, cb) {
        if (cb) {
          if (!this.ready) {
            this.once("ready", this.incomingDelPacket.bind(this, client, packet, cb));
            return;
          }
          this.asyncPersistence.incomingDelPacket(client, packet).then(() => cb(null)).catch(cb);
        } else return this.asyncPersistence.incomingDelPacket(client, packet);
      }
      cleanIncoming(client, cb) {
        if (cb) {
          if (!this.ready) {
            this.once("ready", this.cleanIncoming.bind(this, client, cb));
            return;
          }
          this.asyncPersistence.cleanIncoming(client).then(() => process.nextTick(cb, null, client)).catch(cb);
        } else return this.asyncPersistence.cleanIncoming(client);
      }
      putWill(client, packet, cb) {
        if (cb) {
          if (!this.ready) {
            this.once("ready", this.putWill.bind(this, client, packet, cb));
            return;
          }
          this.asyncPersistence.putWill(client, packet).then(() => cb(null, client)).catch(cb);
        } else return this.asyncPersistence.putWill(client, packet);
      }
      getWill(client, cb) {
        if (cb) this.asyncPersistence.getWill(client).then(packet => {
          cb(null, packet, client);
        }).catch(cb); else return this.asyncPersistence.getWill(client);
      }
      delWill(client, cb) {
        if (cb) this.asyncPersistence.delWill(client).then(packet => {
          cb(null, packet, client);
        }).catch(cb); else return this.asyncPersistence.delWill(client);
      }
      streamWill(brokers) {
        return Readable.from(this.asyncPersistence.streamWill(brokers));
      }
      getClientList(topic) {
        return Readable.from(this.asyncPersistence.getClientList(topic));
      }
    }
    module.exports = {
      CallBackPersistence: CallBackPersistence
    };
  }),
  6811: ((module, __unused_webpack_exports, __webpack_require__) => {
    const Packet = __webpack_require__(57);
    const {CallBackPersistence: CallBackPersistence} = __webpack_require__(5282);
    const AsyncPersistence = __webpack_require__(1761);
    const asyncInstanceFactory = opts => new AsyncPersistence(opts);
    module.exports = opts => new CallBackPersistence(asyncInstanceFactory, opts);
    module.exports.Packet = Packet;
  }),
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
  1114: ((module, __unused_webpack_exports, __webpack_require__) => {
    var xtend = __webpack_require__(869);
    var reusify = __webpack_require__(844);
    var defaults = {
      released: nop,
      results: true
    };
    function fastparallel(options) {
      options = xtend(defaults, options);
      var released = options.released;
      var queue = reusify(options.results ? ResultsHolder : NoResultsHolder);
      var queueSingleCaller = reusify(SingleCaller);
      var goArray = options.results ? goResultsArray : goNoResultsArray;
      var goFunc = options.results ? goResultsFunc : goNoResultsFunc;
      return parallel;
      function parallel(that, toCall, arg, done) {
        var holder = queue.get();
        done = done || nop;
        if (toCall.length === 0) {
          done.call(that);
          released(holder);
        } else {
          holder._callback = done;
          holder._callThat = that;
          holder._release = release;
          if (typeof toCall === "function") goFunc(that, toCall, arg, holder); else goArray(that, toCall, arg, holder);
          if (holder._count === 0) holder.release();
        }
      }
      function release(holder) {
        queue.release(holder);
        released(holder);
      }
      function singleCallerRelease(holder) {
        queueSingleCaller.release(holder);
      }
      function goResultsFunc(that, toCall, arg, holder) {
        var singleCaller = null;
        holder._count = arg.length;
        holder._results = new Array(holder._count);
        for (var i = 0; i < arg.length; i++) {
          singleCaller = queueSingleCaller.get();
          singleCaller._release = singleCallerRelease;
          singleCaller.parent = holder;
          singleCaller.pos = i;
          if (that) toCall.call(that, arg[i], singleCaller.release); else toCall(arg[i], singleCaller.release);
        }
      }
      function goResultsArray(that, funcs, arg, holder) {
        var sc = null;
        var tc = nop;
        holder._count = funcs.length;
        holder._results = new Array(holder._count);
        for (var i = 0; i < funcs.length; i++) {
          sc = queueSingleCaller.get();
          sc._release = singleCallerRelease;
          sc.parent = holder;
          sc.pos = i;
          tc = funcs[i];
          if (that) if (tc.length === 1) tc.call(that, sc.release); else tc.call(that, arg, sc.release); else if (tc.length === 1) tc(sc.release); else tc(arg, sc.release);
        }
      }
      function goNoResultsFunc(that, toCall, arg, holder) {
        holder._count = arg.length;
        for (var i = 0; i < arg.length; i++) if (that) toCall.call(that, arg[i], holder.release); else toCall(arg[i], holder.release);
      }
      function goNoResultsArray(that, funcs, arg, holder) {
        var toCall = null;
        holder._count = funcs.length;
        for (var i = 0; i < funcs.length; i++) {
          toCall = funcs[i];
          if (that) if (toCall.length === 1) toCall.call(that, holder.release); else toCall.call(that, arg, holder.release); else if (toCall.length === 1) toCall(holder.release); else toCall(arg, holder.release);
        }
      }
    }
    function NoResultsHolder() {
      this._count = -1;
      this._callback = nop;
      this._callThat = null;
      this._release = null;
      this.next = null;
      var that = this;
      var i = 0;
      this.release = function() {
        var cb = that._callback;
        if (++i === that._count || that._count === 0) {
          if (that._callThat) cb.call(that._callThat); else cb();
          that._callback = nop;
          that._callThat = null;
          i = 0;
          that._release(that);
        }
      };
    }
    function SingleCaller() {
      this.pos = -1;
      this._release = nop;
      this.parent = null;
      this.next = null;
      var that = this;
      this.release = function(err, result) {
        that.parent.release(err, that.pos, result);
        that.pos = -1;
        that.parent = null;
        that._release(that);
      };
    }
    function ResultsHolder() {
      this._count = -1;
      this._callback = nop;
      this._results = null;
      this._err = null;
      this._callThat = null;
      this._release = nop;
      this.next = null;
      var that = this;
      var i = 0;
      this.release = function(err, pos, result) {
        that._err = that._err || err;
        if (pos >= 0) that._results[pos] = result;
        var cb = that._callback;
        if (++i === that._count || that._count === 0) {
          if (that._callThat) cb.call(that._callThat, that._err, that._results); else cb(that._err, that._results);
          that._callback = nop;
          that._results = null;
          that._err = null;
          that._callThat = null;
          i = 0;
          that._release(that);
        }
      };
    }
    function nop() {}
    module.exports = fastparallel;
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
  2612: ((module, __unused_webpack_exports, __webpack_require__) => {
    const {Qlobber: Qlobber} = __webpack_require__(7241);
    const assert = __webpack_require__(2613);
    const fastparallel = __webpack_require__(1114);
    function MQEmitter(opts) {
      if (!(this instanceof MQEmitter)) return new MQEmitter(opts);
      const that = this;
      opts = opts || {};
      opts.matchEmptyLevels = opts.matchEmptyLevels === void 0 ? true : !!opts.matchEmptyLevels;
      opts.separator = opts.separator || "/";
      opts.wildcardOne = opts.wildcardOne || "+";
      opts.wildcardSome = opts.wildcardSome || "#";
      this._messageQueue = [];
      this._messageCallbacks = [];
      this._parallel = fastparallel({
        results: false,
        released: released
      });
      this.concurrency = opts.concurrency || 0;
      this.current = 0;
      this._doing = false;
      this._matcher = new Qlobber({
        match_empty_levels: opts.matchEmptyLevels,
        separator: opts.separator,
        wildcard_one: opts.wildcardOne,
        wildcard_some: opts.wildcardSome
      });
      this.closed = false;
      this._released = released;
      function released() {
        that.current--;
        const message = that._messageQueue.shift();
        const callback = that._messageCallbacks.shift();
        if (message) that._do(message, callback); else that._doing = false;
      }
    }
    Object.defineProperty(MQEmitter.prototype, "length", {
      get: function() {
        return this._messageQueue.length;
      },
      enumerable: true
    });
    MQEmitter.prototype.on = function(topic, notify, done) {
      assert(topic);
      assert(notify);
      this._matcher.add(topic, notify);
      if (done) setImmediate(done);
      return this;
    };
    MQEmitter.prototype.removeListener = function(topic, notify, done) {
      assert(topic);
      assert(notify);
      const that = this;
      setImmediate(function() {
        that._matcher.remove(topic, notify);
        if (done) done();
      });
      return this;
    };
    MQEmitter.prototype.removeAllListeners = function(topic, done) {
      assert(topic);
      this._matcher.remove(topic);
      if (done) setImmediate(done);
      return this;
    };
    MQEmitter.prototype.emit = function(message, cb) {
      assert(message);
      cb = cb || noop;
      if (this.closed) return cb(new Error("mqemitter is closed"));
      if (this.concurrency > 0 && this.current >= this.concurrency) {
        this._messageQueue.push(message);
        this._messageCallbacks.push(cb);
        if (!this._doing) {
          process.emitWarning("MqEmitter leak detected", {
            detail: "For more info check: https://github.com/mcollina/mqemitter/pull/94"
          });
          this._released();
        }
      } else this._do(message, cb);
      return this;
    };
    MQEmitter.prototype.close = function(cb) {
      this.closed = true;
      setImmediate(cb);
      return this;
    };
    MQEmitter.prototype._do = function(message, callback) {
      this._doing = true;
      const matches = this._matcher.match(message.topic);
      this.current++;
      this._parallel(this, matches, message, callback);
      return this;
    };
    function noop() {}
    module.exports = MQEmitter;
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
    exports.writeToStream = __webpack_require__(7863);
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
  }),
  5166: ((module, __unused_webpack_exports, __webpack_require__) => {
    var util = __webpack_require__(9023), qlobber = __webpack_require__(7241), Qlobber = qlobber.Qlobber;
    function QlobberSub(options) {
      Qlobber.call(this, options);
      this.subscriptionsCount = 0;
    }
    util.inherits(QlobberSub, Qlobber);
    QlobberSub.prototype._initial_value = function(val) {
      this.subscriptionsCount += 1;
      let r = {
        topic: val.topic,
        clientMap: (new Map).set(val.clientId, {
          qos: val.qos,
          rh: val.rh,
          rap: val.rap,
          nl: val.nl
        })
      };
      r[Symbol.iterator] = function*(topic) {
        if (topic === void 0) for (let [clientId, sub] of r.clientMap) yield {
          topic: r.topic,
          clientId: clientId,
          ...sub
        }; else if (r.topic === topic) for (let [clientId, sub] of r.clientMap) yield {
          clientId: clientId,
          ...sub
        };
      };
      return r;
    };
    QlobberSub.prototype._add_value = function(existing, val) {
      var clientMap = existing.clientMap, size = clientMap.size;
      clientMap.set(val.clientId, {
        qos: val.qos,
        rh: val.rh,
        rap: val.rap,
        nl: val.nl
      });
      if (clientMap.size > size) this.subscriptionsCount += 1;
    };
    QlobberSub.prototype._add_values = function(dest, existing, topic) {
      if (topic === void 0) for (let [clientId, sub] of existing.clientMap) dest.push({
        clientId: clientId,
        topic: existing.topic,
        ...sub
      }); else if (existing.topic === topic) for (let [clientId, sub] of existing.clientMap) dest.push({
        clientId: clientId,
        ...sub
      });
    };
    QlobberSub.prototype._remove_value = function(existing, val) {
      var clientMap = existing.clientMap, size_before = clientMap.size;
      clientMap.delete(val.clientId);
      var size_after = clientMap.size;
      if (size_after < size_before) this.subscriptionsCount -= 1;
      return size_after === 0;
    };
    QlobberSub.prototype.test_values = function(existing, val) {
      var clientMap = existing.clientMap;
      return existing.topic === val.topic && clientMap.size === 1 && clientMap.has(val.clientId);
    };
    QlobberSub.prototype.match = function(topic, ctx) {
      return this._match([], 0, topic.split(this._separator), this._trie, ctx);
    };
    QlobberSub.prototype.clear = function() {
      this.subscriptionsCount = 0;
      return Qlobber.prototype.clear.call(this);
    };
    QlobberSub.set_native = function(qlobber_native) {
      const wrap_native = __webpack_require__(8831);
      QlobberSub.native = wrap_native(qlobber_native.QlobberSub, QlobberSub);
      return module.exports;
    };
    module.exports = QlobberSub;
  }),
  7241: ((module, __unused_webpack_exports, __webpack_require__) => {
    module.exports = __webpack_require__(5264);
  }),
  5264: ((__unused_webpack_module, exports, __webpack_require__) => {
    var util = __webpack_require__(9023);
    function Qlobber(options) {
      options = options || {};
      this._separator = options.separator || ".";
      this._wildcard_one = options.wildcard_one || "*";
      this._wildcard_some = options.wildcard_some || "#";
      this._max_words = options.max_words || 100;
      this._max_wildcard_somes = options.max_wildcard_somes || 3;
      this._match_empty_levels = options.match_empty_levels;
      this._trie = new Map;
      if (options.cache_adds instanceof Map) this._shortcuts = options.cache_adds; else if (options.cache_adds) this._shortcuts = new Map;
      if (options.cache_splits > 0) {
        this._cache_splits = options.cache_splits;
        this._split_cache = new Map;
      }
    }
    Qlobber.prototype._initial_value = function(val) {
      return [ val ];
    };
    Qlobber.prototype._add_value = function(vals, val) {
      vals[vals.length] = val;
    };
    Qlobber.prototype._add_values = function(dest, origin) {
      var i, destLength = dest.length, originLength = origin.length;
      for (i = 0; i < originLength; i += 1) dest[destLength + i] = origin[i];
    };
    Qlobber.prototype._iter_values = function(origin, ctx) {
      return origin[Symbol.iterator](ctx);
    };
    Qlobber.prototype._remove_value = function(vals, val) {
      if (val === void 0) return true;
      var index = vals.lastIndexOf(val);
      if (index >= 0) vals.splice(index, 1);
      return vals.length === 0;
    };
    Qlobber.prototype._add = function(val, i, words, sub_trie) {
      var st, word;
      if (i === words.length) {
        st = sub_trie.get(this._separator);
        if (st) this._add_value(st, val); else {
          st = this._initial_value(val);
          sub_trie.set(this._separator, st);
        }
        return st;
      }
      word = words[i];
      st = sub_trie.get(word);
      if (!st) {
        st = new Map;
        sub_trie.set(word, st);
      }
      return this._add(val, i + 1, words, st);
    };
    Qlobber.prototype._remove = function(val, i, words, sub_trie) {
      var st, word, r;
      if (i === words.length) {
        st = sub_trie.get(this._separator);
        if (st && this._remove_value(st, val)) {
          sub_trie.delete(this._separator);
          return true;
        }
        return false;
      }
      word = words[i];
      st = sub_trie.get(word);
      if (!st) return false;
      r = this._remove(val, i + 1, words, st);
      if (st.size === 0) sub_trie.delete(word);
      return r;
    };
    Qlobber.prototype._match_some = function(v, i, words, st, ctx) {
      var j, w;
      for (w of st.keys()) if (w !== this._separator) {
        for (j = i; j < words.length; j += 1) v = this._match(v, j, words, st, ctx);
        break;
      }
      return v;
    };
    Qlobber.prototype._match = function(v, i, words, sub_trie, ctx) {
      var word, st;
      st = sub_trie.get(this._wildcard_some);
      if (st) {
        v = this._match_some(v, i, words, st, ctx);
        v = this._match(v, words.length, words, st, ctx);
      }
      if (i === words.length) {
        st = sub_trie.get(this._separator);
        if (st) if (v.dest) {
          this._add_values(v.dest, v.source, ctx);
          this._add_values(v.dest, st, ctx);
          v = v.dest;
        } else if (v.source) {
          v.dest = v.source;
          v.source = st;
        } else this._add_values(v, st, ctx);
      } else {
        word = words[i];
        if (word !== this._wildcard_one && word !== this._wildcard_some) {
          st = sub_trie.get(word);
          if (st) v = this._match(v, i + 1, words, st, ctx);
        }
        if (word || this._match_empty_levels) {
          st = sub_trie.get(this._wildcard_one);
          if (st) v = this._match(v, i + 1, words, st, ctx);
        }
      }
      return v;
    };
    Qlobber.prototype._match2 = function(v, topic, ctx) {
      var vals = this._match({
        source: v
      }, 0, this._split(topic, false), this._trie, ctx);
      return vals.source || vals;
    };
    Qlobber.prototype._test_some = function(v, i, words, st) {
      var j, w;
      for (w of st.keys()) if (w !== this._separator) {
        for (j = i; j < words.length; j += 1) if (this._test(v, j, words, st)) return true;
        break;
      }
      return false;
    };
    Qlobber.prototype._test = function(v, i, words, sub_trie) {
      var word, st;
      st = sub_trie.get(this._wildcard_some);
      if (st) if (this._test_some(v, i, words, st) || this._test(v, words.length, words, st)) return true;
      if (i === words.length) {
        st = sub_trie.get(this._separator);
        if (st && this.test_values(st, v)) return true;
      } else {
        word = words[i];
        if (word !== this._wildcard_one && word !== this._wildcard_some) {
          st = sub_trie.get(word);
          if (st && this._test(v, i + 1, words, st)) return true;
        }
        if (word || this._match_empty_levels) {
          st = sub_trie.get(this._wildcard_one);
          if (st && this._test(v, i + 1, words, st)) return true;
        }
      }
      return false;
    };
    Qlobber.prototype._match_some_iter = function*(i, words, st, ctx) {
      var j, w;
      for (w of st.keys()) if (w !== this._separator) {
        for (j = i; j < words.length; j += 1) yield* this._match_iter(j, words, st, ctx);
        break;
      }
    };
    Qlobber.prototype._match_iter = function*(i, words, sub_trie, ctx) {
      var word, st;
      st = sub_trie.get(this._wildcard_some);
      if (st) {
        yield* this._match_some_iter(i, words, st, ctx);
        yield* this._match_iter(words.length, words, st, ctx);
      }
      if (i === words.length) {
        st = sub_trie.get(this._separator);
        if (st) yield* this._iter_values(st, ctx);
      } else {
        word = words[i];
        if (word !== this._wildcard_one && word !== this._wildcard_some) {
          st = sub_trie.get(word);
          if (st) yield* this._match_iter(i + 1, words, st, ctx);
        }
        if (word || this._match_empty_levels) {
          st = sub_trie.get(this._wildcard_one);
          if (st) yield* this._match_iter(i + 1, words, st, ctx);
        }
      }
    };
    Qlobber.prototype._split_words = function(topic) {
      const r = topic.split(this._separator);
      if (r.length > this._max_words) throw new Error("too many words");
      return r;
    };
    Qlobber.prototype._split = function(topic, adding) {
      let r;
      if (this._split_cache) {
        r = this._split_cache.get(topic);
        if (r === void 0) {
          r = this._split_words(topic);
          this._split_cache.set(topic, r);
          if (this._split_cache.size > this._cache_splits) for (let t of this._split_cache.keys()) {
            this._split_cache.delete(t);
            break;
          }
        }
      } else r = this._split_words(topic);
      if (adding && r.reduce((n, w) => n + (w === this._wildcard_some), 0) > this._max_wildcard_somes) throw new Error("too many wildcard somes");
      return r;
    };
    Qlobber.prototype.add = function(topic, val) {
      var shortcut = this._shortcuts && this._shortcuts.get(topic);
      if (shortcut) this._add_value(shortcut, val); else {
        shortcut = this._add(val, 0, this._split(topic, true), this._trie);
        if (this._shortcuts) this._shortcuts.set(topic, shortcut);
      }
      return this;
    };
    Qlobber.prototype.remove = function(topic, val) {
      if (this._remove(val, 0, this._split(topic, false), this._trie) && this._shortcuts) this._shortcuts.delete(topic);
      return this;
    };
    Qlobber.prototype.match = function(topic, ctx) {
      return this._match2([], topic, ctx);
    };
    Qlobber.prototype.match_iter = function(topic, ctx) {
      return this._match_iter(0, this._split(topic, false), this._trie, ctx);
    };
    Qlobber.prototype.test = function(topic, val) {
      return this._test(val, 0, this._split(topic, false), this._trie);
    };
    Qlobber.prototype.test_values = function(vals, val) {
      return vals.indexOf(val) >= 0;
    };
    Qlobber.prototype.clear = function() {
      this._trie.clear();
      if (this._shortcuts) this._shortcuts.clear();
      if (this._split_cache) this._split_cache.clear();
      return this;
    };
    Qlobber.prototype.get_trie = function() {
      return this._trie;
    };
    Qlobber.prototype.visit = function*() {
      let iterators = [], iterator = this._trie.entries(), i = 0;
      while (true) {
        if (i === 0) yield {
          type: "start_entries"
        };
        let next = iterator.next();
        if (next.done) {
          yield {
            type: "end_entries"
          };
          let prev = iterators.pop();
          if (prev === void 0) return;
          [iterator, i] = prev;
          continue;
        }
        let [key, value] = next.value;
        yield {
          type: "entry",
          key: key
        };
        ++i;
        if (key === this._separator) {
          yield {
            type: "start_values"
          };
          if (value[Symbol.iterator]) for (let v of value) yield {
            type: "value",
            value: v
          }; else yield {
            type: "value",
            value: value
          };
          yield {
            type: "end_values"
          };
          continue;
        }
        iterators.push([ iterator, i ]);
        iterator = value.entries();
        i = 0;
      }
    };
    Qlobber.prototype.get_restorer = function(options) {
      options = options || {};
      let sts = [], entry = this._trie, path = "";
      return obj => {
        switch (obj.type) {
         case "entry":
          entry = entry || new Map;
          sts.push([ entry, obj.key, path ]);
          entry = entry.get(obj.key);
          if (options.cache_adds) {
            if (path) path += this._separator;
            path += obj.key;
          }
          break;

         case "value":
          if (entry) this._add_value(entry, obj.value); else entry = this._initial_value(obj.value);
          break;

         case "end_entries":
          if (entry && entry.size === 0) entry = void 0;

         case "end_values":
          let prev = sts.pop();
          if (prev === void 0) {
            entry = void 0;
            path = "";
          } else {
            let [prev_entry, key, prev_path] = prev;
            if (entry) {
              if (options.cache_adds && this._shortcuts && obj.type === "end_values") this._shortcuts.set(prev_path, entry);
              prev_entry.set(key, entry);
            }
            entry = prev_entry;
            path = prev_path;
          }
          break;
        }
      };
    };
    function QlobberDedup(options) {
      Qlobber.call(this, options);
    }
    util.inherits(QlobberDedup, Qlobber);
    QlobberDedup.prototype._initial_value = function(val) {
      return (new Set).add(val);
    };
    QlobberDedup.prototype._add_value = function(vals, val) {
      vals.add(val);
    };
    QlobberDedup.prototype._add_values = function(dest, origin) {
      origin.forEach(function(val) {
        dest.add(val);
      });
    };
    QlobberDedup.prototype._remove_value = function(vals, val) {
      if (val === void 0) return true;
      vals.delete(val);
      return vals.size === 0;
    };
    QlobberDedup.prototype.test_values = function(vals, val) {
      return vals.has(val);
    };
    QlobberDedup.prototype.match = function(topic, ctx) {
      return this._match2(new Set, topic, ctx);
    };
    function QlobberTrue(options) {
      Qlobber.call(this, options);
    }
    util.inherits(QlobberTrue, Qlobber);
    QlobberTrue.prototype._initial_value = function() {
      return true;
    };
    QlobberTrue.prototype._add_value = function() {};
    QlobberTrue.prototype._remove_value = function() {
      return true;
    };
    QlobberTrue.prototype._iter_values = function*() {
      yield true;
    };
    QlobberTrue.prototype.test_values = function() {
      return true;
    };
    QlobberTrue.prototype.match = function(topic, ctx) {
      return this.test(topic, ctx);
    };
    let stream = __webpack_require__(2203);
    function VisitorStream(qlobber) {
      stream.Readable.call(this, {
        objectMode: true
      });
      this._iterator = qlobber.visit();
    }
    util.inherits(VisitorStream, stream.Readable);
    VisitorStream.prototype._read = function() {
      while (true) {
        let {done: done, value: value} = this._iterator.next();
        if (done) {
          this.push(null);
          break;
        }
        if (!this.push(value)) break;
      }
    };
    function RestorerStream(qlobber) {
      stream.Writable.call(this, {
        objectMode: true
      });
      this._restorer = qlobber.get_restorer();
    }
    util.inherits(RestorerStream, stream.Writable);
    RestorerStream.prototype._write = function(value, _, cb) {
      this._restorer(value);
      cb();
    };
    let native_module = null;
    function set_native(qlobber_native) {
      if (qlobber_native !== native_module) {
        const wrap_native = __webpack_require__(8831);
        Qlobber.nativeString = wrap_native(qlobber_native.QlobberString, Qlobber);
        Qlobber.nativeNumber = wrap_native(qlobber_native.QlobberNumber, Qlobber);
        QlobberDedup.nativeString = wrap_native(qlobber_native.QlobberDedupString, QlobberDedup);
        QlobberDedup.nativeNumber = wrap_native(qlobber_native.QlobberDedupNumber, QlobberDedup);
        QlobberTrue.native = wrap_native(qlobber_native.QlobberTrue, QlobberTrue);
        native_module = qlobber_native;
      }
      return exports;
    }
    exports.Qlobber = Qlobber;
    exports.QlobberDedup = QlobberDedup;
    exports.QlobberTrue = QlobberTrue;
    exports.VisitorStream = VisitorStream;
    exports.RestorerStream = RestorerStream;
    exports.set_native = set_native;
  }),
  8831: ((module, __unused_webpack_exports, __webpack_require__) => {
    const util = __webpack_require__(9023);
    module.exports = function(QlobberNative, Qlobber) {
      class WrappedQlobberNative extends QlobberNative {
        constructor(options) {
          super(options);
          this.addP = util.promisify(this.add_async);
          this.removeP = util.promisify(this.remove_async);
          this.matchP = util.promisify(this.match_async);
          this.testP = util.promisify(this.test_async);
          this.clearP = util.promisify(this.clear_async);
          this._get_visitorP = util.promisify(this.get_visitor_async);
          this._visit_nextP = util.promisify(this.visit_next_async);
          this._get_restorerP = util.promisify(this.get_restorer_async);
          this._restore_nextP = util.promisify(this.restore_next_async);
          this._match_iterP = util.promisify(this.match_iter_async);
          this._match_nextP = util.promisify(this.match_next_async);
        }
        * visit() {
          const visitor = this.get_visitor();
          while (true) {
            const v = this.visit_next(visitor);
            if (v === void 0) break;
            yield v;
          }
        }
        async* visitP() {
          const visitor = await this._get_visitorP();
          while (true) {
            const v = await this._visit_nextP(visitor);
            if (v === void 0) break;
            yield v;
          }
        }
        * match_iter(topic, ctx) {
          const iterator = super.match_iter(topic, ctx);
          while (true) {
            const v = this.match_next(iterator);
            if (v === void 0) break;
            yield v.value;
          }
        }
        async* match_iterP(topic, ctx) {
          const iterator = await this._match_iterP(topic, ctx);
          while (true) {
            const v = await this._match_nextP(iterator);
            if (v === void 0) break;
            yield v.value;
          }
        }
        get_trie() {
          const qlobber = new Qlobber(this.options);
          const restorer = qlobber.get_restorer();
          for (let v of this.visit()) restorer(v);
          return qlobber.get_trie();
        }
        get_restorer(options) {
          const restorer = super.get_restorer(options);
          return obj => {
            super.restore_next(restorer, obj);
          };
        }
        async get_restorerP(options) {
          const restorer = await this._get_restorerP(options);
          return async obj => {
            await this._restore_nextP(restorer, obj);
          };
        }
      }
      WrappedQlobberNative.is_native = true;
      WrappedQlobberNative.nonNative = Qlobber;
      return WrappedQlobberNative;
    };
  }),
  844: (module => {
    function reusify(Constructor) {
      var head = new Constructor;
      var tail = head;
      function get() {
        var current = head;
        if (current.next) head = current.next; else {
          head = new Constructor;
          tail = head;
        }
        current.next = null;
        return current;
      }
      function release(obj) {
        tail.next = obj;
        tail = obj;
      }
      return {
        get: get,
        release: release
      };
    }
    module.exports = reusify;
  }),
  5803: ((module, __unused_webpack_exports, __webpack_require__) => {
    const {websocketMask: websocketMask, websocketUnmask: websocketUnmask} = __webpack_require__(8611);
    const {EMPTY_BUFFER: EMPTY_BUFFER} = __webpack_require__(1791);
    const FastBuffer = Buffer[Symbol.species];
    function concat(list, totalLength) {
      if (list.length === 0) return EMPTY_BUFFER;
      if (list.length === 1) return list[0];
      const target = Buffer.allocUnsafe(totalLength);
      let offset = 0;
      for (let i = 0; i < list.length; i++) {
        const buf = list[i];
        target.set(buf, offset);
        offset += buf.length;
      }
      if (offset < totalLength) return new FastBuffer(target.buffer, target.byteOffset, offset);
      return target;
    }
    function _mask(source, mask, output, offset, length) {
      for (let i = 0; i < length; i++) output[offset + i] = source[i] ^ mask[i & 3];
    }
    function _unmask(buffer, mask) {
      for (let i = 0; i < buffer.length; i++) buffer[i] ^= mask[i & 3];
    }
    function toArrayBuffer(buf) {
      if (buf.length === buf.buffer.byteLength) return buf.buffer;
      return buf.buffer.slice(buf.byteOffset, buf.byteOffset + buf.length);
    }
    function toBuffer(data) {
      toBuffer.readOnly = true;
      if (Buffer.isBuffer(data)) return data;
      let buf;
      if (data instanceof ArrayBuffer) buf = new FastBuffer(data); else if (ArrayBuffer.isView(data)) buf = new FastBuffer(data.buffer, data.byteOffset, data.byteLength); else {
        buf = Buffer.from(data);
        toBuffer.readOnly = false;
      }
      return buf;
    }
    module.exports = {
      concat: concat,
      mask: _mask,
      toArrayBuffer: toArrayBuffer,
      toBuffer: toBuffer,
      unmask: _unmask
    };
    if (websocketMask) {
      module.exports.mask = function(source, mask, output, offset, length) {
        if (length < 24) _mask(source, mask, output, offset, length); else websocketMask(source, mask, output, offset, length);
      };
      module.exports.unmask = function(buffer, mask) {
        if (buffer.length < 24) _unmask(buffer, mask); else websocketUnmask(buffer, mask);
      };
    } else if (!process.env.WS_NO_BUFFER_UTIL) try {
      const bufferUtil = __webpack_require__(8327);
      module.exports.mask = function(source, mask, output, offset, length) {
        if (length < 48) _mask(source, mask, output, offset, length); else bufferUtil.mask(source, mask, output, offset, length);
      };
      module.exports.unmask = function(buffer, mask) {
        if (buffer.length < 32) _unmask(buffer, mask); else bufferUtil.unmask(buffer, mask);
      };
    } catch (e) {}
  }),
  1791: (module => {
    const BINARY_TYPES = [ "nodebuffer", "arraybuffer", "fragments" ];
    const hasBlob = typeof Blob !== "undefined";
    if (hasBlob) BINARY_TYPES.push("blob");
    module.exports = {
      BINARY_TYPES: BINARY_TYPES,
      CLOSE_TIMEOUT: 3e4,
      EMPTY_BUFFER: Buffer.alloc(0),
      GUID: "258EAFA5-E914-47DA-95CA-C5AB0DC85B11",
      hasBlob: hasBlob,
      kForOnEventAttribute: Symbol("kIsForOnEventAttribute"),
      kListener: Symbol("kListener"),
      kStatusCode: Symbol("status-code"),
      kWebSocket: Symbol("websocket"),
      NOOP: () => {}
    };
  }),
  4634: ((module, __unused_webpack_exports, __webpack_require__) => {
    const {kForOnEventAttribute: kForOnEventAttribute, kListener: kListener} = __webpack_require__(1791);
    const kCode = Symbol("kCode");
    const kData = Symbol("kData");
    const kError = Symbol("kError");
    const kMessage = Symbol("kMessage");
    const kReason = Symbol("kReason");
    const kTarget = Symbol("kTarget");
    const kType = Symbol("kType");
    const kWasClean = Symbol("kWasClean");
    class Event {
      constructor(type) {
        this[kTarget] = null;
        this[kType] = type;
      }
      get target() {
        return this[kTarget];
      }
      get type() {
        return this[kType];
      }
    }
    Object.defineProperty(Event.prototype, "target", {
      enumerable: true
    });
    Object.defineProperty(Event.prototype, "type", {
      enumerable: true
    });
    class CloseEvent extends Event {
      constructor(type, options = {}) {
        super(type);
        this[kCode] = options.code === void 0 ? 0 : options.code;
        this[kReason] = options.reason === void 0 ? "" : options.reason;
        this[kWasClean] = options.wasClean === void 0 ? false : options.wasClean;
      }
      get code() {
        return this[kCode];
      }
      get reason() {
        return this[kReason];
      }
      get wasClean() {
        return this[kWasClean];
      }
    }
    Object.defineProperty(CloseEvent.prototype, "code", {
      enumerable: true
    });
    Object.defineProperty(CloseEvent.prototype, "reason", {
      enumerable: true
    });
    Object.defineProperty(CloseEvent.prototype, "wasClean", {
      enumerable: true
    });
    class ErrorEvent extends Event {
      constructor(type, options = {}) {
        super(type);
        this[kError] = options.error === void 0 ? null : options.error;
        this[kMessage] = options.message === void 0 ? "" : options.message;
      }
      get error() {
        return this[kError];
      }
      get message() {
        return this[kMessage];
      }
    }
    Object.defineProperty(ErrorEvent.prototype, "error", {
      enumerable: true
    });
    Object.defineProperty(ErrorEvent.prototype, "message", {
      enumerable: true
    });
    class MessageEvent extends Event {
      constructor(type, options = {}) {
        super(type);
        this[kData] = options.data === void 0 ? null : options.data;
      }
      get data() {
        return this[kData];
      }
    }
    Object.defineProperty(MessageEvent.prototype, "data", {
      enumerable: true
    });
    const EventTarget = {
      addEventListener(type, handler, options = {}) {
        for (const listener of this.listeners(type)) if (!options[kForOnEventAttribute] && listener[kListener] === handler && !listener[kForOnEventAttribute]) return;
        let wrapper;
        if (type === "message") wrapper = function(data, isBinary) {
          const event = new MessageEvent("message", {
            data: isBinary ? data : data.toString()
          });
          event[kTarget] = this;
          callListener(handler, this, event);
        }; else if (type === "close") wrapper = function(code, message) {
          const event = new CloseEvent("close", {
            code: code,
            reason: message.toString(),
            wasClean: this._closeFrameReceived && this._closeFrameSent
          });
          event[kTarget] = this;
          callListener(handler, this, event);
        }; else if (type === "error") wrapper = function(error) {
          const event = new ErrorEvent("error", {
            error: error,
            message: error.message
          });
          event[kTarget] = this;
          callListener(handler, this, event);
        }; else if (type === "open") wrapper = function() {
          const event = new Event("open");
          event[kTarget] = this;
          callListener(handler, this, event);
        }; else return;
        wrapper[kForOnEventAttribute] = !!options[kForOnEventAttribute];
        wrapper[kListener] = handler;
        if (options.once) this.once(type, wrapper); else this.on(type, wrapper);
      },
      removeEventListener(type, handler) {
        for (const listener of this.listeners(type)) if (listener[kListener] === handler && !listener[kForOnEventAttribute]) {
          this.removeListener(type, listener);
          break;
        }
      }
    };
    module.exports = {
      CloseEvent: CloseEvent,
      ErrorEvent: ErrorEvent,
      Event: Event,
      EventTarget: EventTarget,
      MessageEvent: MessageEvent
    };
    function callListener(listener, thisArg, event) {
      if (typeof listener === "object" && listener.handleEvent) listener.handleEvent.call(listener, event); else listener.call(thisArg, event);
    }
  }),
  1335: ((module, __unused_webpack_exports, __webpack_require__) => {
    const {tokenChars: tokenChars} = __webpack_require__(6615);
    function push(dest, name, elem) {
      if (dest[name] === void 0) dest[name] = [ elem ]; else dest[name].push(elem);
    }
    function parse(header) {
      const offers = Object.create(null);
      let params = Object.create(null);
      let mustUnescape = false;
      let isEscaping = false;
      let inQuotes = false;
      let extensionName;
      let paramName;
      let start = -1;
      let code = -1;
      let end = -1;
      let i = 0;
      for (;i < header.length; i++) {
        code = header.charCodeAt(i);
        if (extensionName === void 0) if (end === -1 && tokenChars[code] === 1) {
          if (start === -1) start = i;
        } else if (i !== 0 && (code === 32 || code === 9)) {
          if (end === -1 && start !== -1) end = i;
        } else if (code === 59 || code === 44) {
          if (start === -1) throw new SyntaxError(`Unexpected character at index ${i}`);
          if (end === -1) end = i;
          const name = header.slice(start, end);
          if (code === 44) {
            push(offers, name, params);
            params = Object.create(null);
          } else extensionName = name;
          start = end = -1;
        } else throw new SyntaxError(`Unexpected character at index ${i}`); else if (paramName === void 0) if (end === -1 && tokenChars[code] === 1) {
          if (start === -1) start = i;
        } else if (code === 32 || code === 9) {
          if (end === -1 && start !== -1) end = i;
        } else if (code === 59 || code === 44) {
          if (start === -1) throw new SyntaxError(`Unexpected character at index ${i}`);
          if (end === -1) end = i;
          push(params, header.slice(start, end), true);
          if (code === 44) {
            push(offers, extensionName, params);
            params = Object.create(null);
            extensionName = void 0;
          }
          start = end = -1;
        } else if (code === 61 && start !== -1 && end === -1) {
          paramName = header.slice(start, i);
          start = end = -1;
        } else throw new SyntaxError(`Unexpected character at index ${i}`); else if (isEscaping) {
          if (tokenChars[code] !== 1) throw new SyntaxError(`Unexpected character at index ${i}`);
          if (start === -1) start = i; else if (!mustUnescape) mustUnescape = true;
          isEscaping = false;
        } else if (inQuotes) if (tokenChars[code] === 1) {
          if (start === -1) start = i;
        } else if (code === 34 && start !== -1) {
          inQuotes = false;
          end = i;
        } else if (code === 92) isEscaping = true; else throw new SyntaxError(`Unexpected character at index ${i}`); else if (code === 34 && header.charCodeAt(i - 1) === 61) inQuotes = true; else if (end === -1 && tokenChars[code] === 1) {
          if (start === -1) start = i;
        } else if (start !== -1 && (code === 32 || code === 9)) {
          if (end === -1) end = i;
        } else if (code === 59 || code === 44) {
          if (start === -1) throw new SyntaxError(`Unexpected character at index ${i}`);
          if (end === -1) end = i;
          let value = header.slice(start, end);
          if (mustUnescape) {
            value = value.replace(/\\/g, "");
            mustUnescape = false;
          }
          push(params, paramName, value);
          if (code === 44) {
            push(offers, extensionName, params);
            params = Object.create(null);
            extensionName = void 0;
          }
          paramName = void 0;
          start = end = -1;
        } else throw new SyntaxError(`Unexpected character at index ${i}`);
      }
      if (start === -1 || inQuotes || code === 32 || code === 9) throw new SyntaxError("Unexpected end of input");
      if (end === -1) end = i;
      const token = header.slice(start, end);
      if (extensionName === void 0) push(offers, token, params); else {
        if (paramName === void 0) push(params, token, true); else if (mustUnescape) push(params, paramName, token.replace(/\\/g, "")); else push(params, paramName, token);
        push(offers, extensionName, params);
      }
      return offers;
    }
    function format(extensions) {
      return Object.keys(extensions).map(extension => {
        let configurations = extensions[extension];
        if (!Array.isArray(configurations)) configurations = [ configurations ];
        return configurations.map(params => [ extension ].concat(Object.keys(params).map(k => {
          let values = params[k];
          if (!Array.isArray(values)) values = [ values ];
          return values.map(v => v === true ? k : `${k}=${v}`).join("; ");
        })).join("; ")).join(", ");
      }).join(", ");
    }
    module.exports = {
      format: format,
      parse: parse
    };
  }),
  958: (module => {
    const kDone = Symbol("kDone");
    const kRun = Symbol("kRun");
    class Limiter {
      constructor(concurrency) {
        this[kDone] = () => {
          this.pending--;
          this[kRun]();
        };
        this.concurrency = concurrency || 1 / 0;
        this.jobs = [];
        this.pending = 0;
      }
      add(job) {
        this.jobs.push(job);
        this[kRun]();
      }
      [kRun]() {
        if (this.pending === this.concurrency) return;
        if (this.jobs.length) {
          const job = this.jobs.shift();
          this.pending++;
          job(this[kDone]);
        }
      }
    }
    module.exports = Limiter;
  }),
  4376: ((module, __unused_webpack_exports, __webpack_require__) => {
    const zlib = __webpack_require__(3106);
    const bufferUtil = __webpack_require__(5803);
    const Limiter = __webpack_require__(958);
    const {kStatusCode: kStatusCode} = __webpack_require__(1791);
    const FastBuffer = Buffer[Symbol.species];
    const TRAILER = Buffer.from([ 0, 0, 255, 255 ]);
    const kPerMessageDeflate = Symbol("permessage-deflate");
    const kTotalLength = Symbol("total-length");
    const kCallback = Symbol("callback");
    const kBuffers = Symbol("buffers");
    const kError = Symbol("error");
    let zlibLimiter;
    class PerMessageDeflate {
      constructor(options) {
        this._options = options || {};
        this._threshold = this._options.threshold !== void 0 ? this._options.threshold : 1024;
        this._maxPayload = this._options.maxPayload | 0;
        this._isServer = !!this._options.isServer;
        this._deflate = null;
        this._inflate = null;
        this.params = null;
        if (!zlibLimiter) {
          const concurrency = this._options.concurrencyLimit !== void 0 ? this._options.concurrencyLimit : 10;
          zlibLimiter = new Limiter(concurrency);
        }
      }
      static get extensionName() {
        return "permessage-deflate";
      }
      offer() {
        const params = {};
        if (this._options.serverNoContextTakeover) params.server_no_context_takeover = true;
        if (this._options.clientNoContextTakeover) params.client_no_context_takeover = true;
        if (this._options.serverMaxWindowBits) params.server_max_window_bits = this._options.serverMaxWindowBits;
        if (this._options.clientMaxWindowBits) params.client_max_window_bits = this._options.clientMaxWindowBits; else if (this._options.clientMaxWindowBits == null) params.client_max_window_bits = true;
        return params;
      }
      accept(configurations) {
        configurations = this.normalizeParams(configurations);
        this.params = this._isServer ? this.acceptAsServer(configurations) : this.acceptAsClient(configurations);
        return this.params;
      }
      cleanup() {
        if (this._inflate) {
          this._inflate.close();
          this._inflate = null;
        }
        if (this._deflate) {
          const callback = this._deflate[kCallback];
          this._deflate.close();
          this._deflate = null;
          if (callback) callback(new Error("The deflate stream was closed while data was being processed"));
        }
      }
      acceptAsServer(offers) {
        const opts = this._options;
        const accepted = offers.find(params => {
          if (opts.serverNoContextTakeover === false && params.server_no_context_takeover || params.server_max_window_bits && (opts.serverMaxWindowBits === false || typeof opts.serverMaxWindowBits === "number" && opts.serverMaxWindowBits > params.server_max_window_bits) || typeof opts.clientMaxWindowBits === "number" && (typeof params.client_max_window_bits === "number" ? opts.clientMaxWindowBits > params.client_max_window_bits : !params.client_max_window_bits)) return false;
          return true;
        });
        if (!accepted) throw new Error("None of the extension offers can be accepted");
        if (opts.serverNoContextTakeover) accepted.server_no_context_takeover = true;
        if (opts.clientNoContextTakeover) accepted.client_no_context_takeover = true;
        if (typeof opts.serverMaxWindowBits === "number") accepted.server_max_window_bits = opts.serverMaxWindowBits;
        if (typeof opts.clientMaxWindowBits === "number") accepted.client_max_window_bits = opts.clientMaxWindowBits; else if (accepted.client_max_window_bits === true || opts.clientMaxWindowBits === false) delete accepted.client_max_window_bits;
        return accepted;
      }
      acceptAsClient(response) {
        const params = response[0];
        if (this._options.clientNoContextTakeover === false && params.client_no_context_takeover) throw new Error('Unexpected parameter "client_no_context_takeover"');
        if (!params.client_max_window_bits) {
          if (typeof this._options.clientMaxWindowBits === "number") params.client_max_window_bits = this._options.clientMaxWindowBits;
        } else if (this._options.clientMaxWindowBits === false || typeof this._options.clientMaxWindowBits === "number" && params.client_max_window_bits > this._options.clientMaxWindowBits) throw new Error('Unexpected or invalid parameter "client_max_window_bits"');
        return params;
      }
      normalizeParams(configurations) {
        configurations.forEach(params => {
          Object.keys(params).forEach(key => {
            let value = params[key];
            if (value.length > 1) throw new Error(`Parameter "${key}" must have only a single value`);
            value = value[0];
            if (key === "client_max_window_bits") {
              if (value !== true) {
                const num = +value;
                if (!Number.isInteger(num) || num < 8 || num > 15) throw new TypeError(`Invalid value for parameter "${key}": ${value}`);
                value = num;
              } else if (!this._isServer) throw new TypeError(`Invalid value for parameter "${key}": ${value}`);
            } else if (key === "server_max_window_bits") {
              const num = +value;
              if (!Number.isInteger(num) || num < 8 || num > 15) throw new TypeError(`Invalid value for parameter "${key}": ${value}`);
              value = num;
            } else if (key === "client_no_context_takeover" || key === "server_no_context_takeover") {
              if (value !== true) throw new TypeError(`Invalid value for parameter "${key}": ${value}`);
            } else throw new Error(`Unknown parameter "${key}"`);
            params[key] = value;
          });
        });
        return configurations;
      }
      decompress(data, fin, callback) {
        zlibLimiter.add(done => {
          this._decompress(data, fin, (err, result) => {
            done();
            callback(err, result);
          });
        });
      }
      compress(data, fin, callback) {
        zlibLimiter.add(done => {
          this._compress(data, fin, (err, result) => {
            done();
            callback(err, result);
          });
        });
      }
      _decompress(data, fin, callback) {
        const endpoint = this._isServer ? "client" : "server";
        if (!this._inflate) {
          const key = `${endpoint}_max_window_bits`;
          const windowBits = typeof this.params[key] !== "number" ? zlib.Z_DEFAULT_WINDOWBITS : this.params[key];
          this._inflate = zlib.createInflateRaw({
            ...this._options.zlibInflateOptions,
            windowBits: windowBits
          });
          this._inflate[kPerMessageDeflate] = this;
          this._inflate[kTotalLength] = 0;
          this._inflate[kBuffers] = [];
          this._inflate.on("error", inflateOnError);
          this._inflate.on("data", inflateOnData);
        }
        this._inflate[kCallback] = callback;
        this._inflate.write(data);
        if (fin) this._inflate.write(TRAILER);
        this._inflate.flush(() => {
          const err = this._inflate[kError];
          if (err) {
            this._inflate.close();
            this._inflate = null;
            callback(err);
            return;
          }
          const data = bufferUtil.concat(this._inflate[kBuffers], this._inflate[kTotalLength]);
          if (this._inflate._readableState.endEmitted) {
            this._inflate.close();
            this._inflate = null;
          } else {
            this._inflate[kTotalLength] = 0;
            this._inflate[kBuffers] = [];
            if (fin && this.params[`${endpoint}_no_context_takeover`]) this._inflate.reset();
          }
          callback(null, data);
        });
      }
      _compress(data, fin, callback) {
        const endpoint = this._isServer ? "server" : "client";
        if (!this._deflate) {
          const key = `${endpoint}_max_window_bits`;
          const windowBits = typeof this.params[key] !== "number" ? zlib.Z_DEFAULT_WINDOWBITS : this.params[key];
          this._deflate = zlib.createDeflateRaw({
            ...this._options.zlibDeflateOptions,
            windowBits: windowBits
          });
          this._deflate[kTotalLength] = 0;
          this._deflate[kBuffers] = [];
          this._deflate.on("data", deflateOnData);
        }
        this._deflate[kCallback] = callback;
        this._deflate.write(data);
        this._deflate.flush(zlib.Z_SYNC_FLUSH, () => {
          if (!this._deflate) return;
          let data = bufferUtil.concat(this._deflate[kBuffers], this._deflate[kTotalLength]);
          if (fin) data = new FastBuffer(data.buffer, data.byteOffset, data.length - 4);
          this._deflate[kCallback] = null;
          this._deflate[kTotalLength] = 0;
          this._deflate[kBuffers] = [];
          if (fin && this.params[`${endpoint}_no_context_takeover`]) this._deflate.reset();
          callback(null, data);
        });
      }
    }
    module.exports = PerMessageDeflate;
    function deflateOnData(chunk) {
      this[kBuffers].push(chunk);
      this[kTotalLength] += chunk.length;
    }
    function inflateOnData(chunk) {
      this[kTotalLength] += chunk.length;
      if (this[kPerMessageDeflate]._maxPayload < 1 || this[kTotalLength] <= this[kPerMessageDeflate]._maxPayload) {
        this[kBuffers].push(chunk);
        return;
      }
      this[kError] = new RangeError("Max payload size exceeded");
      this[kError].code = "WS_ERR_UNSUPPORTED_MESSAGE_LENGTH";
      this[kError][kStatusCode] = 1009;
      this.removeListener("data", inflateOnData);
      this.reset();
    }
    function inflateOnError(err) {
      this[kPerMessageDeflate]._inflate = null;
      if (this[kError]) {
        this[kCallback](this[kError]);
        return;
      }
      err[kStatusCode] = 1007;
      this[kCallback](err);
    }
  }),
  893: ((module, __unused_webpack_exports, __webpack_require__) => {
    const {Writable: Writable} = __webpack_require__(2203);
    const PerMessageDeflate = __webpack_require__(4376);
    const {BINARY_TYPES: BINARY_TYPES, EMPTY_BUFFER: EMPTY_BUFFER, kStatusCode: kStatusCode, kWebSocket: kWebSocket} = __webpack_require__(1791);
    const {concat: concat, toArrayBuffer: toArrayBuffer, unmask: unmask} = __webpack_require__(5803);
    const {isValidStatusCode: isValidStatusCode, isValidUTF8: isValidUTF8} = __webpack_require__(6615);
    const FastBuffer = Buffer[Symbol.species];
    const GET_INFO = 0;
    const GET_PAYLOAD_LENGTH_16 = 1;
    const GET_PAYLOAD_LENGTH_64 = 2;
    const GET_MASK = 3;
    const GET_DATA = 4;
    const INFLATING = 5;
    const DEFER_EVENT = 6;
    class Receiver extends Writable {
      constructor(options = {}) {
        super();
        this._allowSynchronousEvents = options.allowSynchronousEvents !== void 0 ? options.allowSynchronousEvents : true;
        this._binaryType = options.binaryType || BINARY_TYPES[0];
        this._extensions = options.extensions || {};
        this._isServer = !!options.isServer;
        this._maxBufferedChunks = options.maxBufferedChunks | 0;
        this._maxFragments = options.maxFragments | 0;
        this._maxPayload = options.maxPayload | 0;
        this._skipUTF8Validation = !!options.skipUTF8Validation;
        this[kWebSocket] = void 0;
        this._bufferedBytes = 0;
        this._buffers = [];
        this._compressed = false;
        this._payloadLength = 0;
        this._mask = void 0;
        this._fragmented = 0;
        this._masked = false;
        this._fin = false;
        this._opcode = 0;
        this._totalPayloadLength = 0;
        this._messageLength = 0;
        this._numFragments = 0;
        this._fragments = [];
        this._errored = false;
        this._loop = false;
        this._state = GET_INFO;
      }
      _write(chunk, encoding, cb) {
        if (this._opcode === 8 && this._state == GET_INFO) return cb();
        if (this._maxBufferedChunks > 0 && this._buffers.length >= this._maxBufferedChunks) {
          cb(this.createError(RangeError, "Too many buffered chunks", false, 1008, "WS_ERR_TOO_MANY_BUFFERED_PARTS"));
          return;
        }
        this._bufferedBytes += chunk.length;
        this._buffers.push(chunk);
        this.startLoop(cb);
      }
      consume(n) {
        this._bufferedBytes -= n;
        if (n === this._buffers[0].length) return this._buffers.shift();
        if (n < this._buffers[0].length) {
          const buf = this._buffers[0];
          this._buffers[0] = new FastBuffer(buf.buffer, buf.byteOffset + n, buf.length - n);
          return new FastBuffer(buf.buffer, buf.byteOffset, n);
        }
        const dst = Buffer.allocUnsafe(n);
        do {
          const buf = this._buffers[0];
          const offset = dst.length - n;
          if (n >= buf.length) dst.set(this._buffers.shift(), offset); else {
            dst.set(new Uint8Array(buf.buffer, buf.byteOffset, n), offset);
            this._buffers[0] = new FastBuffer(buf.buffer, buf.byteOffset + n, buf.length - n);
          }
          n -= buf.length;
        } while (n > 0);
        return dst;
      }
      startLoop(cb) {
        this._loop = true;
        do {
          switch (this._state) {
           case GET_INFO:
            this.getInfo(cb);
            break;

           case GET_PAYLOAD_LENGTH_16:
            this.getPayloadLength16(cb);
            break;

           case GET_PAYLOAD_LENGTH_64:
            this.getPayloadLength64(cb);
            break;

           case GET_MASK:
            this.getMask();
            break;

           case GET_DATA:
            this.getData(cb);
            break;

           case INFLATING:
           case DEFER_EVENT:
            this._loop = false;
            return;
          }
        } while (this._loop);
        if (!this._errored) cb();
      }
      getInfo(cb) {
        if (this._bufferedBytes < 2) {
          this._loop = false;
          return;
        }
        const buf = this.consume(2);
        if ((buf[0] & 48) !== 0) {
          const error = this.createError(RangeError, "RSV2 and RSV3 must be clear", true, 1002, "WS_ERR_UNEXPECTED_RSV_2_3");
          cb(error);
          return;
        }
        const compressed = (buf[0] & 64) === 64;
        if (compressed && !this._extensions[PerMessageDeflate.extensionName]) {
          const error = this.createError(RangeError, "RSV1 must be clear", true, 1002, "WS_ERR_UNEXPECTED_RSV_1");
          cb(error);
          return;
        }
        this._fin = (buf[0] & 128) === 128;
        this._opcode = buf[0] & 15;
        this._payloadLength = buf[1] & 127;
        if (this._opcode === 0) {
          if (compressed) {
            const error = this.createError(RangeError, "RSV1 must be clear", true, 1002, "WS_ERR_UNEXPECTED_RSV_1");
            cb(error);
            return;
          }
          if (!this._fragmented) {
            const error = this.createError(RangeError, "invalid opcode 0", true, 1002, "WS_ERR_INVALID_OPCODE");
            cb(error);
            return;
          }
          this._opcode = this._fragmented;
        } else if (this._opcode === 1 || this._opcode === 2) {
          if (this._fragmented) {
            const error = this.createError(RangeError, `invalid opcode ${this._opcode}`, true, 1002, "WS_ERR_INVALID_OPCODE");
            cb(error);
            return;
          }
          this._compressed = compressed;
        } else if (this._opcode > 7 && this._opcode < 11) {
          if (!this._fin) {
            const error = this.createError(RangeError, "FIN must be set", true, 1002, "WS_ERR_EXPECTED_FIN");
            cb(error);
            return;
          }
          if (compressed) {
            const error = this.createError(RangeError, "RSV1 must be clear", true, 1002, "WS_ERR_UNEXPECTED_RSV_1");
            cb(error);
            return;
          }
          if (this._payloadLength > 125 || this._opcode === 8 && this._payloadLength === 1) {
            const error = this.createError(RangeError, `invalid payload length ${this._payloadLength}`, true, 1002, "WS_ERR_INVALID_CONTROL_PAYLOAD_LENGTH");
            cb(error);
            return;
          }
        } else {
          const error = this.createError(RangeError, `invalid opcode ${this._opcode}`, true, 1002, "WS_ERR_INVALID_OPCODE");
          cb(error);
          return;
        }
        if (!this._fin && !this._fragmented) this._fragmented = this._opcode;
        this._masked = (buf[1] & 128) === 128;
        if (this._isServer) {
          if (!this._masked) {
            const error = this.createError(RangeError, "MASK must be set", true, 1002, "WS_ERR_EXPECTED_MASK");
            cb(error);
            return;
          }
        } else if (this._masked) {
          const error = this.createError(RangeError, "MASK must be clear", true, 1002, "WS_ERR_UNEXPECTED_MASK");
          cb(error);
          return;
        }
        if (this._payloadLength === 126) this._state = GET_PAYLOAD_LENGTH_16; else if (this._payloadLength === 127) this._state = GET_PAYLOAD_LENGTH_64; else this.haveLength(cb);
      }
      getPayloadLength16(cb) {
        if (this._bufferedBytes < 2) {
          this._loop = false;
          return;
        }
        this._payloadLength = this.consume(2).readUInt16BE(0);
        this.haveLength(cb);
      }
      getPayloadLength64(cb) {
        if (this._bufferedBytes < 8) {
          this._loop = false;
          return;
        }
        const buf = this.consume(8);
        const num = buf.readUInt32BE(0);
        if (num > Math.pow(2, 53 - 32) - 1) {
          const error = this.createError(RangeError, "Unsupported WebSocket frame: payload length > 2^53 - 1", false, 1009, "WS_ERR_UNSUPPORTED_DATA_PAYLOAD_LENGTH");
          cb(error);
          return;
        }
        this._payloadLength = num * Math.pow(2, 32) + buf.readUInt32BE(4);
        this.haveLength(cb);
      }
      haveLength(cb) {
        if (this._payloadLength && this._opcode < 8) {
          this._totalPayloadLength += this._payloadLength;
          if (this._totalPayloadLength > this._maxPayload && this._maxPayload > 0) {
            const error = this.createError(RangeError, "Max payload size exceeded", false, 1009, "WS_ERR_UNSUPPORTED_MESSAGE_LENGTH");
            cb(error);
            return;
          }
        }
        if (this._masked) this._state = GET_MASK; else this._state = GET_DATA;
      }
      getMask() {
        if (this._bufferedBytes < 4) {
          this._loop = false;
          return;
        }
        this._mask = this.consume(4);
        this._state = GET_DATA;
      }
      getData(cb) {
        let data = EMPTY_BUFFER;
        if (this._payloadLength) {
          if (this._bufferedBytes < this._payloadLength) {
            this._loop = false;
            return;
          }
          data = this.consume(this._payloadLength);
          if (this._masked && (this._mask[0] | this._mask[1] | this._mask[2] | this._mask[3]) !== 0) unmask(data, this._mask);
        }
        this._mask = void 0;
        if (this._opcode > 7) {
          this.controlMessage(data, cb);
          return;
        }
        if (this._maxFragments > 0 && ++this._numFragments > this._maxFragments) {
          const error = this.createError(RangeError, "Too many message fragments", false, 1008, "WS_ERR_TOO_MANY_BUFFERED_PARTS");
          cb(error);
          return;
        }
        if (this._compressed) {
          this._state = INFLATING;
          this.decompress(data, cb);
          return;
        }
        if (data.length) {
          this._messageLength = this._totalPayloadLength;
          this._fragments.push(data);
        }
        this.dataMessage(cb);
      }
      decompress(data, cb) {
        const perMessageDeflate = this._extensions[PerMessageDeflate.extensionName];
        perMessageDeflate.decompress(data, this._fin, (err, buf) => {
          if (err) return cb(err);
          if (buf.length) {
            this._messageLength += buf.length;
            if (this._messageLength > this._maxPayload && this._maxPayload > 0) {
              const error = this.createError(RangeError, "Max payload size exceeded", false, 1009, "WS_ERR_UNSUPPORTED_MESSAGE_LENGTH");
              cb(error);
              return;
            }
            this._fragments.push(buf);
          }
          this.dataMessage(cb);
          if (this._state === GET_INFO) this.startLoop(cb);
        });
      }
      dataMessage(cb) {
        if (!this._fin) {
          this._state = GET_INFO;
          return;
        }
        const messageLength = this._messageLength;
        const fragments = this._fragments;
        this._totalPayloadLength = 0;
        this._messageLength = 0;
        this._fragmented = 0;
        this._numFragments = 0;
        this._fragments = [];
        if (this._opcode === 2) {
          let data;
          if (this._binaryType === "nodebuffer") data = concat(fragments, messageLength); else if (this._binaryType === "arraybuffer") data = toArrayBuffer(concat(fragments, messageLength)); else if (this._binaryType === "blob") data = new Blob(fragments); else data = fragments;
          if (this._allowSynchronousEvents) {
            this.emit("message", data, true);
            this._state = GET_INFO;
          } else {
            this._state = DEFER_EVENT;
            setImmediate(() => {
              this.emit("message", data, true);
              this._state = GET_INFO;
              this.startLoop(cb);
            });
          }
        } else {
          const buf = concat(fragments, messageLength);
          if (!this._skipUTF8Validation && !isValidUTF8(buf)) {
            const error = this.createError(Error, "invalid UTF-8 sequence", true, 1007, "WS_ERR_INVALID_UTF8");
            cb(error);
            return;
          }
          if (this._state === INFLATING || this._allowSynchronousEvents) {
            this.emit("message", buf, false);
            this._state = GET_INFO;
          } else {
            this._state = DEFER_EVENT;
            setImmediate(() => {
              this.emit("message", buf, false);
              this._state = GET_INFO;
              this.startLoop(cb);
            });
          }
        }
      }
      controlMessage(data, cb) {
        if (this._opcode === 8) {
          if (data.length === 0) {
            this._loop = false;
            this.emit("conclude", 1005, EMPTY_BUFFER);
            this.end();
          } else {
            const code = data.readUInt16BE(0);
            if (!isValidStatusCode(code)) {
              const error = this.createError(RangeError, `invalid status code ${code}`, true, 1002, "WS_ERR_INVALID_CLOSE_CODE");
              cb(error);
              return;
            }
            const buf = new FastBuffer(data.buffer, data.byteOffset + 2, data.length - 2);
            if (!this._skipUTF8Validation && !isValidUTF8(buf)) {
              const error = this.createError(Error, "invalid UTF-8 sequence", true, 1007, "WS_ERR_INVALID_UTF8");
              cb(error);
              return;
            }
            this._loop = false;
            this.emit("conclude", code, buf);
            this.end();
          }
          this._state = GET_INFO;
          return;
        }
        if (this._allowSynchronousEvents) {
          this.emit(this._opcode === 9 ? "ping" : "pong", data);
          this._state = GET_INFO;
        } else {
          this._state = DEFER_EVENT;
          setImmediate(() => {
            this.emit(this._opcode === 9 ? "ping" : "pong", data);
            this._state = GET_INFO;
            this.startLoop(cb);
          });
        }
      }
      createError(ErrorCtor, message, prefix, statusCode, errorCode) {
        this._loop = false;
        this._errored = true;
        const err = new ErrorCtor(prefix ? `Invalid WebSocket frame: ${message}` : message);
        Error.captureStackTrace(err, this.createError);
        err.code = errorCode;
        err[kStatusCode] = statusCode;
        return err;
      }
    }
    module.exports = Receiver;
  }),
  7389: ((module, __unused_webpack_exports, __webpack_require__) => {
    const {Duplex: Duplex} = __webpack_require__(2203);
    const {randomFillSync: randomFillSync} = __webpack_require__(6982);
    const {types: {isUint8Array: isUint8Array}} = __webpack_require__(9023);
    const PerMessageDeflate = __webpack_require__(4376);
    const {EMPTY_BUFFER: EMPTY_BUFFER, kWebSocket: kWebSocket, NOOP: NOOP} = __webpack_require__(1791);
    const {isBlob: isBlob, isValidStatusCode: isValidStatusCode} = __webpack_require__(6615);
    const {mask: applyMask, toBuffer: toBuffer} = __webpack_require__(5803);
    const kByteLength = Symbol("kByteLength");
    const maskBuffer = Buffer.alloc(4);
    const RANDOM_POOL_SIZE = 8 * 1024;
    let randomPool;
    let randomPoolPointer = RANDOM_POOL_SIZE;
    const DEFAULT = 0;
    const DEFLATING = 1;
    const GET_BLOB_DATA = 2;
    class Sender {
      constructor(socket, extensions, generateMask) {
        this._extensions = extensions || {};
        if (generateMask) {
          this._generateMask = generateMask;
          this._maskBuffer = Buffer.alloc(4);
        }
        this._socket = socket;
        this._firstFragment = true;
        this._compress = false;
        this._bufferedBytes = 0;
        this._queue = [];
        this._state = DEFAULT;
        this.onerror = NOOP;
        this[kWebSocket] = void 0;
      }
      static frame(data, options) {
        let mask;
        let merge = false;
        let offset = 2;
        let skipMasking = false;
        if (options.mask) {
          mask = options.maskBuffer || maskBuffer;
          if (options.generateMask) options.generateMask(mask); else {
            if (randomPoolPointer === RANDOM_POOL_SIZE) {
              if (randomPool === void 0) randomPool = Buffer.alloc(RANDOM_POOL_SIZE);
              randomFillSync(randomPool, 0, RANDOM_POOL_SIZE);
              randomPoolPointer = 0;
            }
            mask[0] = randomPool[randomPoolPointer++];
            mask[1] = randomPool[randomPoolPointer++];
            mask[2] = randomPool[randomPoolPointer++];
            mask[3] = randomPool[randomPoolPointer++];
          }
          skipMasking = (mask[0] | mask[1] | mask[2] | mask[3]) === 0;
          offset = 6;
        }
        let dataLength;
        if (typeof data === "string") if ((!options.mask || skipMasking) && options[kByteLength] !== void 0) dataLength = options[kByteLength]; else {
          data = Buffer.from(data);
          dataLength = data.length;
        } else {
          dataLength = data.length;
          merge = options.mask && options.readOnly && !skipMasking;
        }
        let payloadLength = dataLength;
        if (dataLength >= 65536) {
          offset += 8;
          payloadLength = 127;
        } else if (dataLength > 125) {
          offset += 2;
          payloadLength = 126;
        }
        const target = Buffer.allocUnsafe(merge ? dataLength + offset : offset);
        target[0] = options.fin ? options.opcode | 128 : options.opcode;
        if (options.rsv1) target[0] |= 64;
        target[1] = payloadLength;
        if (payloadLength === 126) target.writeUInt16BE(dataLength, 2); else if (payloadLength === 127) {
          target[2] = target[3] = 0;
          target.writeUIntBE(dataLength, 4, 6);
        }
        if (!options.mask) return dataLength ? [ target, data ] : [ target ];
        target[1] |= 128;
        target[offset - 4] = mask[0];
        target[offset - 3] = mask[1];
        target[offset - 2] = mask[2];
        target[offset - 1] = mask[3];
        if (!dataLength) return [ target ];
        if (skipMasking) return [ target, data ];
        if (merge) {
          applyMask(data, mask, target, offset, dataLength);
          return [ target ];
        }
        applyMask(data, mask, data, 0, dataLength);
        return [ target, data ];
      }
      close(code, data, mask, cb) {
        let buf;
        if (code === void 0) buf = EMPTY_BUFFER; else if (typeof code !== "number" || !isValidStatusCode(code)) throw new TypeError("First argument must be a valid error code number"); else if (data === void 0 || !data.length) {
          buf = Buffer.allocUnsafe(2);
          buf.writeUInt16BE(code, 0);
        } else {
          const length = Buffer.byteLength(data);
          if (length > 123) throw new RangeError("The message must not be greater than 123 bytes");
          buf = Buffer.allocUnsafe(2 + length);
          buf.writeUInt16BE(code, 0);
          if (typeof data === "string") buf.write(data, 2); else if (isUint8Array(data)) buf.set(data, 2); else throw new TypeError("Second argument must be a string or a Uint8Array");
        }
        const options = {
          [kByteLength]: buf.length,
          fin: true,
          generateMask: this._generateMask,
          mask: mask,
          maskBuffer: this._maskBuffer,
          opcode: 8,
          readOnly: false,
          rsv1: false
        };
        if (this._state !== DEFAULT) this.enqueue([ this.dispatch, buf, false, options, cb ]); else this.sendFrame(Sender.frame(buf, options), cb);
      }
      ping(data, mask, cb) {
        let byteLength;
        let readOnly;
        if (typeof data === "string") {
          byteLength = Buffer.byteLength(data);
          readOnly = false;
        } else if (isBlob(data)) {
          byteLength = data.size;
          readOnly = false;
        } else {
          data = toBuffer(data);
          byteLength = data.length;
          readOnly = toBuffer.readOnly;
        }
        if (byteLength > 125) throw new RangeError("The data size must not be greater than 125 bytes");
        const options = {
          [kByteLength]: byteLength,
          fin: true,
          generateMask: this._generateMask,
          mask: mask,
          maskBuffer: this._maskBuffer,
          opcode: 9,
          readOnly: readOnly,
          rsv1: false
        };
        if (isBlob(data)) if (this._state !== DEFAULT) this.enqueue([ this.getBlobData, data, false, options, cb ]); else this.getBlobData(data, false, options, cb); else if (this._state !== DEFAULT) this.enqueue([ this.dispatch, data, false, options, cb ]); else this.sendFrame(Sender.frame(data, options), cb);
      }
      pong(data, mask, cb) {
        let byteLength;
        let readOnly;
        if (typeof data === "string") {
          byteLength = Buffer.byteLength(data);
          readOnly = false;
        } else if (isBlob(data)) {
          byteLength = data.size;
          readOnly = false;
        } else {
          data = toBuffer(data);
          byteLength = data.length;
          readOnly = toBuffer.readOnly;
        }
        if (byteLength > 125) throw new RangeError("The data size must not be greater than 125 bytes");
        const options = {
          [kByteLength]: byteLength,
          fin: true,
          generateMask: this._generateMask,
          mask: mask,
          maskBuffer: this._maskBuffer,
          opcode: 10,
          readOnly: readOnly,
          rsv1: false
        };
        if (isBlob(data)) if (this._state !== DEFAULT) this.enqueue([ this.getBlobData, data, false, options, cb ]); else this.getBlobData(data, false, options, cb); else if (this._state !== DEFAULT) this.enqueue([ this.dispatch, data, false, options, cb ]); else this.sendFrame(Sender.frame(data, options), cb);
      }
      send(data, options, cb) {
        const perMessageDeflate = this._extensions[PerMessageDeflate.extensionName];
        let opcode = options.binary ? 2 : 1;
        let rsv1 = options.compress;
        let byteLength;
        let readOnly;
        if (typeof data === "string") {
          byteLength = Buffer.byteLength(data);
          readOnly = false;
        } else if (isBlob(data)) {
          byteLength = data.size;
          readOnly = false;
        } else {
          data = toBuffer(data);
          byteLength = data.length;
          readOnly = toBuffer.readOnly;
        }
        if (this._firstFragment) {
          this._firstFragment = false;
          if (rsv1 && perMessageDeflate && perMessageDeflate.params[perMessageDeflate._isServer ? "server_no_context_takeover" : "client_no_context_takeover"]) rsv1 = byteLength >= perMessageDeflate._threshold;
          this._compress = rsv1;
        } else {
          rsv1 = false;
          opcode = 0;
        }
        if (options.fin) this._firstFragment = true;
        const opts = {
          [kByteLength]: byteLength,
          fin: options.fin,
          generateMask: this._generateMask,
          mask: options.mask,
          maskBuffer: this._maskBuffer,
          opcode: opcode,
          readOnly: readOnly,
          rsv1: rsv1
        };
        if (isBlob(data)) if (this._state !== DEFAULT) this.enqueue([ this.getBlobData, data, this._compress, opts, cb ]); else this.getBlobData(data, this._compress, opts, cb); else if (this._state !== DEFAULT) this.enqueue([ this.dispatch, data, this._compress, opts, cb ]); else this.dispatch(data, this._compress, opts, cb);
      }
      getBlobData(blob, compress, options, cb) {
        this._bufferedBytes += options[kByteLength];
        this._state = GET_BLOB_DATA;
        blob.arrayBuffer().then(arrayBuffer => {
          if (this._socket.destroyed) {
            const err = new Error("The socket was closed while the blob was being read");
            process.nextTick(callCallbacks, this, err, cb);
            return;
          }
          this._bufferedBytes -= options[kByteLength];
          const data = toBuffer(arrayBuffer);
          if (!compress) {
            this._state = DEFAULT;
            this.sendFrame(Sender.frame(data, options), cb);
            this.dequeue();
          } else this.dispatch(data, compress, options, cb);
        }).catch(err => {
          process.nextTick(onError, this, err, cb);
        });
      }
      dispatch(data, compress, options, cb) {
        if (!compress) {
          this.sendFrame(Sender.frame(data, options), cb);
          return;
        }
        const perMessageDeflate = this._extensions[PerMessageDeflate.extensionName];
        this._bufferedBytes += options[kByteLength];
        this._state = DEFLATING;
        perMessageDeflate.compress(data, options.fin, (_, buf) => {
          if (this._socket.destroyed) {
            const err = new Error("The socket was closed while data was being compressed");
            callCallbacks(this, err, cb);
            return;
          }
          this._bufferedBytes -= options[kByteLength];
          this._state = DEFAULT;
          options.readOnly = false;
          this.sendFrame(Sender.frame(buf, options), cb);
          this.dequeue();
        });
      }
      dequeue() {
        while (this._state === DEFAULT && this._queue.length) {
          const params = this._queue.shift();
          this._bufferedBytes -= params[3][kByteLength];
          Reflect.apply(params[0], this, params.slice(1));
        }
      }
      enqueue(params) {
        this._bufferedBytes += params[3][kByteLength];
        this._queue.push(params);
      }
      sendFrame(list, cb) {
        if (list.length === 2) {
          this._socket.cork();
          this._socket.write(list[0]);
          this._socket.write(list[1], cb);
          this._socket.uncork();
        } else this._socket.write(list[0], cb);
      }
    }
    module.exports = Sender;
    function callCallbacks(sender, err, cb) {
      if (typeof cb === "function") cb(err);
      for (let i = 0; i < sender._queue.length; i++) {
        const params = sender._queue[i];
        const callback = params[params.length - 1];
        if (typeof callback === "function") callback(err);
      }
    }
    function onError(sender, err, cb) {
      callCallbacks(sender, err, cb);
      sender.onerror(err);
    }
  }),
  6412: ((module, __unused_webpack_exports, __webpack_require__) => {
    __webpack_require__(6681);
    const {Duplex: Duplex} = __webpack_require__(2203);
    function emitClose(stream) {
      stream.emit("close");
    }
    function duplexOnEnd() {
      if (!this.destroyed && this._writableState.finished) this.destroy();
    }
    function duplexOnError(err) {
      this.removeListener("error", duplexOnError);
      this.destroy();
      if (this.listenerCount("error") === 0) this.emit("error", err);
    }
    function createWebSocketStream(ws, options) {
      let terminateOnDestroy = true;
      const duplex = new Duplex({
        ...options,
        autoDestroy: false,
        emitClose: false,
        objectMode: false,
        writableObjectMode: false
      });
      ws.on("message", function(msg, isBinary) {
        const data = !isBinary && duplex._readableState.objectMode ? msg.toString() : msg;
        if (!duplex.push(data)) ws.pause();
      });
      ws.once("error", function(err) {
        if (duplex.destroyed) return;
        terminateOnDestroy = false;
        duplex.destroy(err);
      });
      ws.once("close", function() {
        if (duplex.destroyed) return;
        duplex.push(null);
      });
      duplex._destroy = function(err, callback) {
        if (ws.readyState === ws.CLOSED) {
          callback(err);
          process.nextTick(emitClose, duplex);
          return;
        }
        let called = false;
        ws.once("error", function(err) {
          called = true;
          callback(err);
        });
        ws.once("close", function() {
          if (!called) callback(err);
          process.nextTick(emitClose, duplex);
        });
        if (terminateOnDestroy) ws.terminate();
      };
      duplex._final = function(callback) {
        if (ws.readyState === ws.CONNECTING) {
          ws.once("open", function() {
            duplex._final(callback);
          });
          return;
        }
        if (ws._socket === null) return;
        if (ws._socket._writableState.finished) {
          callback();
          if (duplex._readableState.endEmitted) duplex.destroy();
        } else {
          ws._socket.once("finish", function() {
            callback();
          });
          ws.close();
        }
      };
      duplex._read = function() {
        if (ws.isPaused) ws.resume();
      };
      duplex._write = function(chunk, encoding, callback) {
        if (ws.readyState === ws.CONNECTING) {
          ws.once("open", function() {
            duplex._write(chunk, encoding, callback);
          });
          return;
        }
        ws.send(chunk, callback);
      };
      duplex.on("end", duplexOnEnd);
      duplex.on("error", duplexOnError);
      return duplex;
    }
    module.exports = createWebSocketStream;
  }),
  3332: ((module, __unused_webpack_exports, __webpack_require__) => {
    const {tokenChars: tokenChars} = __webpack_require__(6615);
    function parse(header) {
      const protocols = new Set;
      let start = -1;
      let end = -1;
      let i = 0;
      for (i; i < header.length; i++) {
        const code = header.charCodeAt(i);
        if (end === -1 && tokenChars[code] === 1) {
          if (start === -1) start = i;
        } else if (i !== 0 && (code === 32 || code === 9)) {
          if (end === -1 && start !== -1) end = i;
        } else if (code === 44) {
          if (start === -1) throw new SyntaxError(`Unexpected character at index ${i}`);
          if (end === -1) end = i;
          const protocol = header.slice(start, end);
          if (protocols.has(protocol)) throw new SyntaxError(`The "${protocol}" subprotocol is duplicated`);
          protocols.add(protocol);
          start = end = -1;
        } else throw new SyntaxError(`Unexpected character at index ${i}`);
      }
      if (start === -1 || end !== -1) throw new SyntaxError("Unexpected end of input");
      const protocol = header.slice(start, i);
      if (protocols.has(protocol)) throw new SyntaxError(`The "${protocol}" subprotocol is duplicated`);
      protocols.add(protocol);
      return protocols;
    }
    module.exports = {
      parse: parse
    };
  }),
  6615: ((module, __unused_webpack_exports, __webpack_require__) => {
    const {isUtf8: isUtf8} = __webpack_require__(181);
    const {hasBlob: hasBlob} = __webpack_require__(1791);
    const tokenChars = [ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1, 1, 1, 1, 0, 0, 1, 1, 0, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 0, 1, 0 ];
    function isValidStatusCode(code) {
      return code >= 1e3 && code <= 1014 && code !== 1004 && code !== 1005 && code !== 1006 || code >= 3e3 && code <= 4999;
    }
    function _isValidUTF8(buf) {
      const len = buf.length;
      let i = 0;
      while (i < len) if ((buf[i] & 128) === 0) i++; else if ((buf[i] & 224) === 192) {
        if (i + 1 === len || (buf[i + 1] & 192) !== 128 || (buf[i] & 254) === 192) return false;
        i += 2;
      } else if ((buf[i] & 240) === 224) {
        if (i + 2 >= len || (buf[i + 1] & 192) !== 128 || (buf[i + 2] & 192) !== 128 || buf[i] === 224 && (buf[i + 1] & 224) === 128 || buf[i] === 237 && (buf[i + 1] & 224) === 160) return false;
        i += 3;
      } else if ((buf[i] & 248) === 240) {
        if (i + 3 >= len || (buf[i + 1] & 192) !== 128 || (buf[i + 2] & 192) !== 128 || (buf[i + 3] & 192) !== 128 || buf[i] === 240 && (buf[i + 1] & 240) === 128 || buf[i] === 244 && buf[i + 1] > 143 || buf[i] > 244) return false;
        i += 4;
      } else return false;
      return true;
    }
    function isBlob(value) {
      return hasBlob && typeof value === "object" && typeof value.arrayBuffer === "function" && typeof value.type === "string" && typeof value.stream === "function" && (value[Symbol.toStringTag] === "Blob" || value[Symbol.toStringTag] === "File");
    }
    module.exports = {
      isBlob: isBlob,
      isValidStatusCode: isValidStatusCode,
      isValidUTF8: _isValidUTF8,
      tokenChars: tokenChars
    };
    if (isUtf8) module.exports.isValidUTF8 = function(buf) {
      return buf.length < 24 ? _isValidUTF8(buf) : isUtf8(buf);
    }; else if (!process.env.WS_NO_UTF_8_VALIDATE) try {
      const isValidUTF8 = __webpack_require__(2414);
      module.exports.isValidUTF8 = function(buf) {
        return buf.length < 32 ? _isValidUTF8(buf) : isValidUTF8(buf);
      };
    } catch (e) {}
  }),
  129: ((module, __unused_webpack_exports, __webpack_require__) => {
    const EventEmitter = __webpack_require__(4434);
    const http = __webpack_require__(8611);
    const {Duplex: Duplex} = __webpack_require__(2203);
    const {createHash: createHash} = __webpack_require__(6982);
    const extension = __webpack_require__(1335);
    const PerMessageDeflate = __webpack_require__(4376);
    const subprotocol = __webpack_require__(3332);
    const WebSocket = __webpack_require__(6681);
    const {CLOSE_TIMEOUT: CLOSE_TIMEOUT, GUID: GUID, kWebSocket: kWebSocket} = __webpack_require__(1791);
    const keyRegex = /^[+/0-9A-Za-z]{22}==$/;
    const RUNNING = 0;
    const CLOSING = 1;
    const CLOSED = 2;
    class WebSocketServer extends EventEmitter {
      constructor(options, callback) {
        super();
        options = {
          allowSynchronousEvents: true,
          autoPong: true,
          maxBufferedChunks: 256 * 1024,
          maxFragments: 16 * 1024,
          maxPayload: 100 * 1024 * 1024,
          maxPendingAutoPongs: 60,
          skipUTF8Validation: false,
          perMessageDeflate: false,
          handleProtocols: null,
          clientTracking: true,
          closeTimeout: CLOSE_TIMEOUT,
          verifyClient: null,
          noServer: false,
          backlog: null,
          server: null,
          host: null,
          path: null,
          port: null,
          WebSocket: WebSocket,
          ...options
        };
        if (options.port == null && !options.server && !options.noServer || options.port != null && (options.server || options.noServer) || options.server && options.noServer) throw new TypeError('One and only one of the "port", "server", or "noServer" options ' + "must be specified");
        if (options.port != null) {
          this._server = http.createServer((req, res) => {
            const body = http.STATUS_CODES[426];
            res.writeHead(426, {
              "Content-Length": body.length,
              "Content-Type": "text/plain"
            });
            res.end(body);
          });
          this._server.listen(options.port, options.host, options.backlog, callback);
        } else if (options.server) this._server = options.server;
        if (this._server) {
          const emitConnection = this.emit.bind(this, "connection");
          this._removeListeners = addListeners(this._server, {
            listening: this.emit.bind(this, "listening"),
            error: this.emit.bind(this, "error"),
            upgrade: (req, socket, head) => {
              this.handleUpgrade(req, socket, head, emitConnection);
            }
          });
        }
        if (options.perMessageDeflate === true) options.perMessageDeflate = {};
        if (options.clientTracking) {
          this.clients = new Set;
          this._shouldEmitClose = false;
        }
        this.options = options;
        this._state = RUNNING;
      }
      address() {
        if (this.options.noServer) throw new Error('The server is operating in "noServer" mode');
        if (!this._server) return null;
        return this._server.address();
      }
      close(cb) {
        if (this._state === CLOSED) {
          if (cb) this.once("close", () => {
            cb(new Error("The server is not running"));
          });
          process.nextTick(emitClose, this);
          return;
        }
        if (cb) this.once("close", cb);
        if (this._state === CLOSING) return;
        this._state = CLOSING;
        if (this.options.noServer || this.options.server) {
          if (this._server) {
            this._removeListeners();
            this._removeListeners = this._server = null;
          }
          if (this.clients) if (!this.clients.size) process.nextTick(emitClose, this); else this._shouldEmitClose = true; else process.nextTick(emitClose, this);
        } else {
          const server = this._server;
          this._removeListeners();
          this._removeListeners = this._server = null;
          server.close(() => {
            emitClose(this);
          });
        }
      }
      shouldHandle(req) {
        if (this.options.path) {
          const index = req.url.indexOf("?");
          const pathname = index !== -1 ? req.url.slice(0, index) : req.url;
          if (pathname !== this.options.path) return false;
        }
        return true;
      }
      handleUpgrade(req, socket, head, cb) {
        socket.on("error", socketOnError);
        const key = req.headers["sec-websocket-key"];
        const upgrade = req.headers.upgrade;
        const version = +req.headers["sec-websocket-version"];
        if (req.method !== "GET") {
          const message = "Invalid HTTP method";
          abortHandshakeOrEmitwsClientError(this, req, socket, 405, message);
          return;
        }
        if (upgrade === void 0 || upgrade.toLowerCase() !== "websocket") {
          const message = "Invalid Upgrade header";
          abortHandshakeOrEmitwsClientError(this, req, socket, 400, message);
          return;
        }
        if (key === void 0 || !keyRegex.test(key)) {
          const message = "Missing or invalid Sec-WebSocket-Key header";
          abortHandshakeOrEmitwsClientError(this, req, socket, 400, message);
          return;
        }
        if (version !== 13 && version !== 8) {
          const message = "Missing or invalid Sec-WebSocket-Version header";
          abortHandshakeOrEmitwsClientError(this, req, socket, 400, message, {
            "Sec-WebSocket-Version": "13, 8"
          });
          return;
        }
        if (!this.shouldHandle(req)) {
          abortHandshake(socket, 400);
          return;
        }
        const secWebSocketProtocol = req.headers["sec-websocket-protocol"];
        let protocols = new Set;
        if (secWebSocketProtocol !== void 0) try {
          protocols = subprotocol.parse(secWebSocketProtocol);
        } catch (err) {
          const message = "Invalid Sec-WebSocket-Protocol header";
          abortHandshakeOrEmitwsClientError(this, req, socket, 400, message);
          return;
        }
        const secWebSocketExtensions = req.headers["sec-websocket-extensions"];
        const extensions = {};
        if (this.options.perMessageDeflate && secWebSocketExtensions !== void 0) {
          const perMessageDeflate = new PerMessageDeflate({
            ...this.options.perMessageDeflate,
            isServer: true,
            maxPayload: this.options.maxPayload
          });
          try {
            const offers = extension.parse(secWebSocketExtensions);
            if (offers[PerMessageDeflate.extensionName]) {
              perMessageDeflate.accept(offers[PerMessageDeflate.extensionName]);
              extensions[PerMessageDeflate.extensionName] = perMessageDeflate;
            }
          } catch (err) {
            const message = "Invalid or unacceptable Sec-WebSocket-Extensions header";
            abortHandshakeOrEmitwsClientError(this, req, socket, 400, message);
            return;
          }
        }
        if (this.options.verifyClient) {
          const info = {
            origin: req.headers[`${version === 8 ? "sec-websocket-origin" : "origin"}`],
            secure: !!(req.socket.authorized || req.socket.encrypted),
            req: req
          };
          if (this.options.verifyClient.length === 2) {
            this.options.verifyClient(info, (verified, code, message, headers) => {
              if (!verified) return abortHandshake(socket, code || 401, message, headers);
              this.completeUpgrade(extensions, key, protocols, req, socket, head, cb);
            });
            return;
          }
          if (!this.options.verifyClient(info)) return abortHandshake(socket, 401);
        }
        this.completeUpgrade(extensions, key, protocols, req, socket, head, cb);
      }
      completeUpgrade(extensions, key, protocols, req, socket, head, cb) {
        if (!socket.readable || !socket.writable) return socket.destroy();
        if (socket[kWebSocket]) throw new Error("server.handleUpgrade() was called more than once with the same " + "socket, possibly due to a misconfiguration");
        if (this._state > RUNNING) return abortHandshake(socket, 503);
        const digest = createHash("sha1").update(key + GUID).digest("base64");
        const headers = [ "HTTP/1.1 101 Switching Protocols", "Upgrade: websocket", "Connection: Upgrade", `Sec-WebSocket-Accept: ${digest}` ];
        const ws = new this.options.WebSocket(null, void 0, this.options);
        if (protocols.size) {
          const protocol = this.options.handleProtocols ? this.options.handleProtocols(protocols, req) : protocols.values().next().value;
          if (protocol) {
            headers.push(`Sec-WebSocket-Protocol: ${protocol}`);
            ws._protocol = protocol;
          }
        }
        if (extensions[PerMessageDeflate.extensionName]) {
          const params = extensions[PerMessageDeflate.extensionName].params;
          const value = extension.format({
            [PerMessageDeflate.extensionName]: [ params ]
          });
          headers.push(`Sec-WebSocket-Extensions: ${value}`);
          ws._extensions = extensions;
        }
        this.emit("headers", headers, req);
        socket.write(headers.concat("\r\n").join("\r\n"));
        socket.removeListener("error", socketOnError);
        ws.setSocket(socket, head, {
          allowSynchronousEvents: this.options.allowSynchronousEvents,
          maxBufferedChunks: this.options.maxBufferedChunks,
          maxFragments: this.options.maxFragments,
          maxPayload: this.options.maxPayload,
          skipUTF8Validation: this.options.skipUTF8Validation
        });
        if (this.clients) {
          this.clients.add(ws);
          ws.on("close", () => {
            this.clients.delete(ws);
            if (this._shouldEmitClose && !this.clients.size) process.nextTick(emitClose, this);
          });
        }
        cb(ws, req);
      }
    }
    module.exports = WebSocketServer;
    function addListeners(server, map) {
      for (const event of Object.keys(map)) server.on(event, map[event]);
      return function() {
        for (const event of Object.keys(map)) server.removeListener(event, map[event]);
      };
    }
    function emitClose(server) {
      server._state = CLOSED;
      server.emit("close");
    }
    function socketOnError() {
      this.destroy();
    }
    function abortHandshake(socket, code, message, headers) {
      message = message || http.STATUS_CODES[code];
      headers = {
        Connection: "close",
        "Content-Type": "text/html",
        "Content-Length": Buffer.byteLength(message),
        ...headers
      };
      socket.once("finish", socket.destroy);
      socket.end(`HTTP/1.1 ${code} ${http.STATUS_CODES[code]}\r\n` + Object.keys(headers).map(h => `${h}: ${headers[h]}`).join("\r\n") + "\r\n\r\n" + message);
    }
    function abortHandshakeOrEmitwsClientError(server, req, socket, code, message, headers) {
      if (server.listenerCount("wsClientError")) {
        const err = new Error(message);
        Error.captureStackTrace(err, abortHandshakeOrEmitwsClientError);
        server.emit("wsClientError", err, socket, req);
      } else abortHandshake(socket, code, message, headers);
    }
  }),
  6681: ((module, __unused_webpack_exports, __webpack_require__) => {
    const EventEmitter = __webpack_require__(4434);
    const https = __webpack_require__(5692);
    const http = __webpack_require__(8611);
    const net = __webpack_require__(9278);
    const querystring = __webpack_require__(3480);
    const tls = __webpack_require__(4756);
    const {randomBytes: randomBytes, createHash: createHash} = __webpack_require__(6982);
    const {Duplex: Duplex, Readable: Readable} = __webpack_require__(2203);
    const {URL: URL} = __webpack_require__(7016);
    const PerMessageDeflate = __webpack_require__(4376);
    const Receiver = __webpack_require__(893);
    const Sender = __webpack_require__(7389);
    const {isBlob: isBlob} = __webpack_require__(6615);
    const {BINARY_TYPES: BINARY_TYPES, CLOSE_TIMEOUT: CLOSE_TIMEOUT, EMPTY_BUFFER: EMPTY_BUFFER, GUID: GUID, kForOnEventAttribute: kForOnEventAttribute, kListener: kListener, kStatusCode: kStatusCode, kWebSocket: kWebSocket, NOOP: NOOP} = __webpack_require__(1791);
    const {EventTarget: {addEventListener: addEventListener, removeEventListener: removeEventListener}} = __webpack_require__(4634);
    const {format: format, parse: parse} = __webpack_require__(1335);
    const {toBuffer: toBuffer} = __webpack_require__(5803);
    const kAborted = Symbol("kAborted");
    const protocolVersions = [ 8, 13 ];
    const readyStates = [ "CONNECTING", "OPEN", "CLOSING", "CLOSED" ];
    const subprotocolRegex = /^[!#$%&'*+\-.0-9A-Z^_`|a-z~]+$/;
    class WebSocket extends EventEmitter {
      constructor(address, protocols, options) {
        super();
        this._binaryType = BINARY_TYPES[0];
        this._closeCode = 1006;
        this._closeFrameReceived = false;
        this._closeFrameSent = false;
        this._closeMessage = EMPTY_BUFFER;
        this._closeTimer = null;
        this._errorEmitted = false;
        this._extensions = {};
        this._paused = false;
        this._protocol = "";
        this._readyState = WebSocket.CONNECTING;
        this._receiver = null;
        this._sender = null;
        this._socket = null;
        if (address !== null) {
          this._bufferedAmount = 0;
          this._isServer = false;
          this._redirects = 0;
          if (protocols === void 0) if (!options || options.protocols === void 0) protocols = []; else if (Array.isArray(options.protocols)) protocols = options.protocols; else protocols = [ options.protocols ]; else if (!Array.isArray(protocols)) if (typeof protocols === "object" && protocols !== null) {
            options = protocols;
            if (options.protocols === void 0) protocols = []; else if (Array.isArray(options.protocols)) protocols = options.protocols; else protocols = [ options.protocols ];
          } else protocols = [ protocols ];
          options = initAsClient(this, address, protocols, options);
        } else this._isServer = true;
        if (options.autoPong) {
          this._autoPong = true;
          this._autoPongComplete = () => autoPongComplete(this);
          this._pendingAutoPongs = 0;
          this._maxPendingAutoPongs = options.maxPendingAutoPongs | 0;
        }
        this._closeTimeout = options.closeTimeout;
      }
      get binaryType() {
        return this._binaryType;
      }
      set binaryType(type) {
        if (!BINARY_TYPES.includes(type)) return;
        this._binaryType = type;
        if (this._receiver) this._receiver._binaryType = type;
      }
      get bufferedAmount() {
        if (!this._socket) return this._bufferedAmount;
        return this._socket._writableState.length + this._sender._bufferedBytes;
      }
      get extensions() {
        return Object.keys(this._extensions).join();
      }
      get isPaused() {
        return this._paused;
      }
      get onclose() {
        return null;
      }
      get onerror() {
        return null;
      }
      get onopen() {
        return null;
      }
      get onmessage() {
        return null;
      }
      get protocol() {
        return this._protocol;
      }
      get readyState() {
        return this._readyState;
      }
      get url() {
        return this._url;
      }
      setSocket(socket, head, options) {
        const receiver = new Receiver({
          allowSynchronousEvents: options.allowSynchronousEvents,
          binaryType: this.binaryType,
          extensions: this._extensions,
          isServer: this._isServer,
          maxBufferedChunks: options.maxBufferedChunks,
          maxFragments: options.maxFragments,
          maxPayload: options.maxPayload,
          skipUTF8Validation: options.skipUTF8Validation
        });
        const sender = new Sender(socket, this._extensions, options.generateMask);
        this._receiver = receiver;
        this._sender = sender;
        this._socket = socket;
        receiver[kWebSocket] = this;
        sender[kWebSocket] = this;
        socket[kWebSocket] = this;
        receiver.on("conclude", receiverOnConclude);
        receiver.on("drain", receiverOnDrain);
        receiver.on("error", receiverOnError);
        receiver.on("message", receiverOnMessage);
        receiver.on("ping", receiverOnPing);
        receiver.on("pong", receiverOnPong);
        sender.onerror = senderOnError;
        if (socket.setTimeout) socket.setTimeout(0);
        if (socket.setNoDelay) socket.setNoDelay();
        if (head.length > 0) socket.unshift(head);
        socket.on("close", socketOnClose);
        socket.on("data", socketOnData);
        socket.on("end", socketOnEnd);
        socket.on("error", socketOnError);
        this._readyState = WebSocket.OPEN;
        this.emit("open");
      }
      emitClose() {
        if (!this._socket) {
          this._readyState = WebSocket.CLOSED;
          this.emit("close", this._closeCode, this._closeMessage);
          return;
        }
        if (this._extensions[PerMessageDeflate.extensionName]) this._extensions[PerMessageDeflate.extensionName].cleanup();
        this._receiver.removeAllListeners();
        this._readyState = WebSocket.CLOSED;
        this.emit("close", this._closeCode, this._closeMessage);
      }
      close(code, data) {
        if (this.readyState === WebSocket.CLOSED) return;
        if (this.readyState === WebSocket.CONNECTING) {
          const msg = "WebSocket was closed before the connection was established";
          abortHandshake(this, this._req, msg);
          return;
        }
        if (this.readyState === WebSocket.CLOSING) {
          if (this._closeFrameSent && (this._closeFrameReceived || this._receiver._writableState.errorEmitted)) this._socket.end();
          return;
        }
        this._sender.close(code, data, !this._isServer, err => {
          if (err) return;
          this._closeFrameSent = true;
          if (this._closeFrameReceived || this._receiver._writableState.errorEmitted) this._socket.end();
        });
        this._readyState = WebSocket.CLOSING;
        setCloseTimer(this);
      }
      pause() {
        if (this.readyState === WebSocket.CONNECTING || this.readyState === WebSocket.CLOSED) return;
        this._paused = true;
        this._socket.pause();
      }
      ping(data, mask, cb) {
        if (this.readyState === WebSocket.CONNECTING) throw new Error("WebSocket is not open: readyState 0 (CONNECTING)");
        if (typeof data === "function") {
          cb = data;
          data = mask = void 0;
        } else if (typeof mask === "function") {
          cb = mask;
          mask = void 0;
        }
        if (typeof data === "number") data = data.toString();
        if (this.readyState !== WebSocket.OPEN) {
          sendAfterClose(this, data, cb);
          return;
        }
        if (mask === void 0) mask = !this._isServer;
        this._sender.ping(data || EMPTY_BUFFER, mask, cb);
      }
      pong(data, mask, cb) {
        if (this.readyState === WebSocket.CONNECTING) throw new Error("WebSocket is not open: readyState 0 (CONNECTING)");
        if (typeof data === "function") {
          cb = data;
          data = mask = void 0;
        } else if (typeof mask === "function") {
          cb = mask;
          mask = void 0;
        }
        if (typeof data === "number") data = data.toString();
        if (this.readyState !== WebSocket.OPEN) {
          sendAfterClose(this, data, cb);
          return;
        }
        if (mask === void 0) mask = !this._isServer;
        this._sender.pong(data || EMPTY_BUFFER, mask, cb);
      }
      resume() {
        if (this.readyState === WebSocket.CONNECTING || this.readyState === WebSocket.CLOSED) return;
        this._paused = false;
        if (!this._receiver._writableState.needDrain) this._socket.resume();
      }
      send(data, options, cb) {
        if (this.readyState === WebSocket.CONNECTING) throw new Error("WebSocket is not open: readyState 0 (CONNECTING)");
        if (typeof options === "function") {
          cb = options;
          options = {};
        }
        if (typeof data === "number") data = data.toString();
        if (this.readyState !== WebSocket.OPEN) {
          sendAfterClose(this, data, cb);
          return;
        }
        const opts = {
          binary: typeof data !== "string",
          mask: !this._isServer,
          compress: true,
          fin: true,
          ...options
        };
        if (!this._extensions[PerMessageDeflate.extensionName]) opts.compress = false;
        this._sender.send(data || EMPTY_BUFFER, opts, cb);
      }
      terminate() {
        if (this.readyState === WebSocket.CLOSED) return;
        if (this.readyState === WebSocket.CONNECTING) {
          const msg = "WebSocket was closed before the connection was established";
          abortHandshake(this, this._req, msg);
          return;
        }
        if (this._socket) {
          this._readyState = WebSocket.CLOSING;
          this._socket.destroy();
        }
      }
    }
    Object.defineProperty(WebSocket, "CONNECTING", {
      enumerable: true,
      value: readyStates.indexOf("CONNECTING")
    });
    Object.defineProperty(WebSocket.prototype, "CONNECTING", {
      enumerable: true,
      value: readyStates.indexOf("CONNECTING")
    });
    Object.defineProperty(WebSocket, "OPEN", {
      enumerable: true,
      value: readyStates.indexOf("OPEN")
    });
    Object.defineProperty(WebSocket.prototype, "OPEN", {
      enumerable: true,
      value: readyStates.indexOf("OPEN")
    });
    Object.defineProperty(WebSocket, "CLOSING", {
      enumerable: true,
      value: readyStates.indexOf("CLOSING")
    });
    Object.defineProperty(WebSocket.prototype, "CLOSING", {
      enumerable: true,
      value: readyStates.indexOf("CLOSING")
    });
    Object.defineProperty(WebSocket, "CLOSED", {
      enumerable: true,
      value: readyStates.indexOf("CLOSED")
    });
    Object.defineProperty(WebSocket.prototype, "CLOSED", {
      enumerable: true,
      value: readyStates.indexOf("CLOSED")
    });
    [ "binaryType", "bufferedAmount", "extensions", "isPaused", "protocol", "readyState", "url" ].forEach(property => {
      Object.defineProperty(WebSocket.prototype, property, {
        enumerable: true
      });
    });
    [ "open", "error", "close", "message" ].forEach(method => {
      Object.defineProperty(WebSocket.prototype, `on${method}`, {
        enumerable: true,
        get() {
          for (const listener of this.listeners(method)) if (listener[kForOnEventAttribute]) return listener[kListener];
          return null;
        },
        set(handler) {
          for (const listener of this.listeners(method)) if (listener[kForOnEventAttribute]) {
            this.removeListener(method, listener);
            break;
          }
          if (typeof handler !== "function") return;
          this.addEventListener(method, handler, {
            [kForOnEventAttribute]: true
          });
        }
      });
    });
    WebSocket.prototype.addEventListener = addEventListener;
    WebSocket.prototype.removeEventListener = removeEventListener;
    module.exports = WebSocket;
    function initAsClient(websocket, address, protocols, options) {
      const opts = {
        allowSynchronousEvents: true,
        autoPong: true,
        closeTimeout: CLOSE_TIMEOUT,
        protocolVersion: protocolVersions[1],
        maxBufferedChunks: 256 * 1024,
        maxFragments: 16 * 1024,
        maxPayload: 100 * 1024 * 1024,
        maxPendingAutoPongs: 60,
        skipUTF8Validation: false,
        perMessageDeflate: true,
        followRedirects: false,
        maxRedirects: 10,
        ...options,
        socketPath: void 0,
        hostname: void 0,
        protocol: void 0,
        protocols: void 0,
        timeout: void 0,
        method: "GET",
        host: void 0,
        path: void 0,
        port: void 0
      };
      if (!protocolVersions.includes(opts.protocolVersion)) throw new RangeError(`Unsupported protocol version: ${opts.protocolVersion} ` + `(supported versions: ${protocolVersions.join(", ")})`);
      let parsedUrl;
      if (address instanceof URL) parsedUrl = address; else try {
        parsedUrl = new URL(address);
      } catch {
        throw new SyntaxError(`Invalid URL: ${address}`);
      }
      if (parsedUrl.protocol === "http:" || parsedUrl.protocol === "https:") {
        parsedUrl = new URL(parsedUrl);
        parsedUrl.protocol = parsedUrl.protocol === "http:" ? "ws:" : "wss:";
      }
      websocket._url = parsedUrl.href;
      const isSecure = parsedUrl.protocol === "wss:";
      const isIpcUrl = parsedUrl.protocol === "ws+unix:";
      let invalidUrlMessage;
      if (parsedUrl.protocol !== "ws:" && !isSecure && !isIpcUrl) invalidUrlMessage = 'The URL\'s protocol must be one of "ws:", "wss:", ' + '"http:", "https:", or "ws+unix:"'; else if (isIpcUrl && !parsedUrl.pathname) invalidUrlMessage = "The URL's pathname is empty"; else if (parsedUrl.hash) invalidUrlMessage = "The URL contains a fragment identifier";
      if (invalidUrlMessage) {
        const err = new SyntaxError(invalidUrlMessage);
        if (websocket._redirects === 0) throw err; else {
          emitErrorAndClose(websocket, err);
          return;
        }
      }
      const defaultPort = isSecure ? 443 : 80;
      const key = randomBytes(16).toString("base64");
      const request = isSecure ? https.request : http.request;
      const protocolSet = new Set;
      let perMessageDeflate;
      opts.createConnection = opts.createConnection || (isSecure ? tlsConnect : netConnect);
      opts.defaultPort = opts.defaultPort || defaultPort;
      opts.port = parsedUrl.port || defaultPort;
      opts.host = parsedUrl.hostname.startsWith("[") ? parsedUrl.hostname.slice(1, -1) : parsedUrl.hostname;
      opts.headers = {
        ...opts.headers,
        "Sec-WebSocket-Version": opts.protocolVersion,
        "Sec-WebSocket-Key": key,
        Connection: "Upgrade",
        Upgrade: "websocket"
      };
      opts.path = parsedUrl.pathname + parsedUrl.search;
      opts.timeout = opts.handshakeTimeout;
      if (opts.perMessageDeflate) {
        perMessageDeflate = new PerMessageDeflate({
          ...opts.perMessageDeflate,
          isServer: false,
          maxPayload: opts.maxPayload
        });
        opts.headers["Sec-WebSocket-Extensions"] = format({
          [PerMessageDeflate.extensionName]: perMessageDeflate.offer()
        });
      }
      if (protocols.length) {
        for (const protocol of protocols) {
          if (typeof protocol !== "string" || !subprotocolRegex.test(protocol) || protocolSet.has(protocol)) throw new SyntaxError("An invalid or duplicated subprotocol was specified");
          protocolSet.add(protocol);
        }
        opts.headers["Sec-WebSocket-Protocol"] = protocols.join(",");
      }
      if (opts.origin) if (opts.protocolVersion < 13) opts.headers["Sec-WebSocket-Origin"] = opts.origin; else opts.headers.Origin = opts.origin;
      if (parsedUrl.username || parsedUrl.password) {
        const username = querystring.unescape(parsedUrl.username);
        const password = querystring.unescape(parsedUrl.password);
        opts.auth = `${username}:${password}`;
      }
      if (isIpcUrl) {
        const i = opts.path.indexOf(":");
        if (i === -1) {
          opts.socketPath = opts.path;
          opts.path = "";
        } else {
          opts.socketPath = opts.path.slice(0, i);
          opts.path = opts.path.slice(i + 1);
        }
      }
      let req;
      if (opts.followRedirects) {
        if (websocket._redirects === 0) {
          websocket._originalIpc = isIpcUrl;
          websocket._originalSecure = isSecure;
          websocket._originalHostOrSocketPath = isIpcUrl ? opts.socketPath : parsedUrl.host;
          const headers = options && options.headers;
          options = {
            ...options,
            headers: {}
          };
          if (headers) for (const [key, value] of Object.entries(headers)) options.headers[key.toLowerCase()] = value;
        } else if (websocket.listenerCount("redirect") === 0) {
          const isSameHost = isIpcUrl ? websocket._originalIpc ? opts.socketPath === websocket._originalHostOrSocketPath : false : websocket._originalIpc ? false : parsedUrl.host === websocket._originalHostOrSocketPath;
          if (!isSameHost || websocket._originalSecure && !isSecure) {
            delete opts.headers.authorization;
            delete opts.headers.cookie;
            if (!isSameHost) delete opts.headers.host;
            opts.auth = void 0;
          }
        }
        if (opts.auth && !options.headers.authorization) options.headers.authorization = "Basic " + Buffer.from(opts.auth).toString("base64");
        req = websocket._req = request(opts);
        if (websocket._redirects) websocket.emit("redirect", websocket.url, req);
      } else req = websocket._req = request(opts);
      if (opts.timeout) req.on("timeout", () => {
        abortHandshake(websocket, req, "Opening handshake has timed out");
      });
      req.on("error", err => {
        if (req === null || req[kAborted]) return;
        req = websocket._req = null;
        emitErrorAndClose(websocket, err);
      });
      req.on("response", res => {
        const location = res.headers.location;
        const statusCode = res.statusCode;
        if (location && opts.followRedirects && statusCode >= 300 && statusCode < 400) {
          if (++websocket._redirects > opts.maxRedirects) {
            abortHandshake(websocket, req, "Maximum redirects exceeded");
            return;
          }
          req.abort();
          let addr;
          try {
            addr = new URL(location, address);
          } catch (e) {
            const err = new SyntaxError(`Invalid URL: ${location}`);
            emitErrorAndClose(websocket, err);
            return;
          }
          initAsClient(websocket, addr, protocols, options);
        } else if (!websocket.emit("unexpected-response", req, res)) abortHandshake(websocket, req, `Unexpected server response: ${res.statusCode}`);
      });
      req.on("upgrade", (res, socket, head) => {
        websocket.emit("upgrade", res);
        if (websocket.readyState !== WebSocket.CONNECTING) return;
        req = websocket._req = null;
        const upgrade = res.headers.upgrade;
        if (upgrade === void 0 || upgrade.toLowerCase() !== "websocket") {
          abortHandshake(websocket, socket, "Invalid Upgrade header");
          return;
        }
        const digest = createHash("sha1").update(key + GUID).digest("base64");
        if (res.headers["sec-websocket-accept"] !== digest) {
          abortHandshake(websocket, socket, "Invalid Sec-WebSocket-Accept header");
          return;
        }
        const serverProt = res.headers["sec-websocket-protocol"];
        let protError;
        if (serverProt !== void 0) {
          if (!protocolSet.size) protError = "Server sent a subprotocol but none was requested"; else if (!protocolSet.has(serverProt)) protError = "Server sent an invalid subprotocol";
        } else if (protocolSet.size) protError = "Server sent no subprotocol";
        if (protError) {
          abortHandshake(websocket, socket, protError);
          return;
        }
        if (serverProt) websocket._protocol = serverProt;
        const secWebSocketExtensions = res.headers["sec-websocket-extensions"];
        if (secWebSocketExtensions !== void 0) {
          if (!perMessageDeflate) {
            const message = "Server sent a Sec-WebSocket-Extensions header but no extension " + "was requested";
            abortHandshake(websocket, socket, message);
            return;
          }
          let extensions;
          try {
            extensions = parse(secWebSocketExtensions);
          } catch (err) {
            const message = "Invalid Sec-WebSocket-Extensions header";
            abortHandshake(websocket, socket, message);
            return;
          }
          const extensionNames = Object.keys(extensions);
          if (extensionNames.length !== 1 || extensionNames[0] !== PerMessageDeflate.extensionName) {
            const message = "Server indicated an extension that was not requested";
            abortHandshake(websocket, socket, message);
            return;
          }
          try {
            perMessageDeflate.accept(extensions[PerMessageDeflate.extensionName]);
          } catch (err) {
            const message = "Invalid Sec-WebSocket-Extensions header";
            abortHandshake(websocket, socket, message);
            return;
          }
          websocket._extensions[PerMessageDeflate.extensionName] = perMessageDeflate;
        }
        websocket.setSocket(socket, head, {
          allowSynchronousEvents: opts.allowSynchronousEvents,
          generateMask: opts.generateMask,
          maxBufferedChunks: opts.maxBufferedChunks,
          maxFragments: opts.maxFragments,
          maxPayload: opts.maxPayload,
          skipUTF8Validation: opts.skipUTF8Validation
        });
      });
      if (opts.finishRequest) opts.finishRequest(req, websocket); else req.end();
      return opts;
    }
    function emitErrorAndClose(websocket, err) {
      websocket._readyState = WebSocket.CLOSING;
      websocket._errorEmitted = true;
      websocket.emit("error", err);
      websocket.emitClose();
    }
    function netConnect(options) {
      options.path = options.socketPath;
      return net.connect(options);
    }
    function tlsConnect(options) {
      options.path = void 0;
      if (!options.servername && options.servername !== "") options.servername = net.isIP(options.host) ? "" : options.host;
      return tls.connect(options);
    }
    function abortHandshake(websocket, stream, message) {
      websocket._readyState = WebSocket.CLOSING;
      const err = new Error(message);
      Error.captureStackTrace(err, abortHandshake);
      if (stream.setHeader) {
        stream[kAborted] = true;
        stream.abort();
        if (stream.socket && !stream.socket.destroyed) stream.socket.destroy();
        process.nextTick(emitErrorAndClose, websocket, err);
      } else {
        stream.destroy(err);
        stream.once("error", websocket.emit.bind(websocket, "error"));
        stream.once("close", websocket.emitClose.bind(websocket));
      }
    }
    function sendAfterClose(websocket, data, cb) {
      if (data) {
        const length = isBlob(data) ? data.size : toBuffer(data).length;
        if (websocket._socket) websocket._sender._bufferedBytes += length; else websocket._bufferedAmount += length;
      }
      if (cb) {
        const err = new Error(`WebSocket is not open: readyState ${websocket.readyState} ` + `(${readyStates[websocket.readyState]})`);
        process.nextTick(cb, err);
      }
    }
    function receiverOnConclude(code, reason) {
      const websocket = this[kWebSocket];
      websocket._closeFrameReceived = true;
      websocket._closeCode = code;
      if (reason.length === 0) websocket._closeMessage = EMPTY_BUFFER; else {
        websocket._closeMessage = Buffer.allocUnsafeSlow(reason.length);
        websocket._closeMessage.set(reason);
      }
      if (websocket._socket[kWebSocket] === void 0) return;
      websocket._socket.removeListener("data", socketOnData);
      process.nextTick(resume, websocket._socket);
      if (code === 1005) websocket.close(); else websocket.close(code, reason);
    }
    function receiverOnDrain() {
      const websocket = this[kWebSocket];
      if (!websocket.isPaused) websocket._socket.resume();
    }
    function receiverOnError(err) {
      const websocket = this[kWebSocket];
      if (websocket._socket[kWebSocket] !== void 0) {
        websocket._socket.removeListener("data", socketOnData);
        process.nextTick(resume, websocket._socket);
        websocket.close(err[kStatusCode]);
      }
      if (!websocket._errorEmitted) {
        websocket._errorEmitted = true;
        websocket.emit("error", err);
      }
    }
    function receiverOnFinish() {
      this[kWebSocket].emitClose();
    }
    function receiverOnMessage(data, isBinary) {
      this[kWebSocket].emit("message", data, isBinary);
    }
    function receiverOnPing(data) {
      const websocket = this[kWebSocket];
      if (websocket._autoPong && websocket.readyState === WebSocket.OPEN) if (websocket._maxPendingAutoPongs > 0 && websocket._pendingAutoPongs >= websocket._maxPendingAutoPongs) websocket.terminate(); else {
        websocket._pendingAutoPongs++;
        websocket.pong(data, !this._isServer, websocket._autoPongComplete);
      }
      websocket.emit("ping", data);
    }
    function autoPongComplete(websocket) {
      websocket._pendingAutoPongs--;
    }
    function receiverOnPong(data) {
      this[kWebSocket].emit("pong", data);
    }
    function resume(stream) {
      stream.resume();
    }
    function senderOnError(err) {
      const websocket = this[kWebSocket];
      if (websocket.readyState === WebSocket.CLOSED) return;
      if (websocket.readyState === WebSocket.OPEN) {
        websocket._readyState = WebSocket.CLOSING;
        setCloseTimer(websocket);
      }
      this._socket.end();
      if (!websocket._errorEmitted) {
        websocket._errorEmitted = true;
        websocket.emit("error", err);
      }
    }
    function setCloseTimer(websocket) {
      websocket._closeTimer = setTimeout(websocket._socket.destroy.bind(websocket._socket), websocket._closeTimeout);
    }
    function socketOnClose() {
      const websocket = this[kWebSocket];
      this.removeListener("close", socketOnClose);
      this.removeListener("data", socketOnData);
      this.removeListener("end", socketOnEnd);
      websocket._readyState = WebSocket.CLOSING;
      if (!this._readableState.endEmitted && !websocket._closeFrameReceived && !websocket._receiver._writableState.errorEmitted && this._readableState.length !== 0) {
        const chunk = this.read(this._readableState.length);
        websocket._receiver.write(chunk);
      }
      websocket._receiver.end();
      this[kWebSocket] = void 0;
      clearTimeout(websocket._closeTimer);
      if (websocket._receiver._writableState.finished || websocket._receiver._writableState.errorEmitted) websocket.emitClose(); else {
        websocket._receiver.on("error", receiverOnFinish);
        websocket._receiver.on("finish", receiverOnFinish);
      }
    }
    function socketOnData(chunk) {
      if (!this[kWebSocket]._receiver.write(chunk)) this.pause();
    }
    function socketOnEnd() {
      const websocket = this[kWebSocket];
      websocket._readyState = WebSocket.CLOSING;
      websocket._receiver.end();
      this.end();
    }
    function socketOnError() {
      const websocket = this[kWebSocket];
      this.removeListener("error", socketOnError);
      this.on("error", NOOP);
      if (websocket) {
        websocket._readyState = WebSocket.CLOSING;
        this.destroy();
      }
    }
  }),
  869: (module => {
    module.exports = extend;
    var hasOwnProperty = Object.prototype.hasOwnProperty;
    function extend() {
      var target = {};
      for (var i = 0; i < arguments.length; i++) {
        var source = arguments[i];
        for (var key in source) if (hasOwnProperty.call(source, key)) target[key] = source[key];
      }
      return target;
    }
  }),
  8327: (module => {
    module.exports = eval("require")("bufferutil");
  }),
  2414: (module => {
    module.exports = eval("require")("utf-8-validate");
  }),
  7349: ((__unused_webpack_module, exports, __webpack_require__) => {
    var identity = __webpack_require__(1127);
    var Scalar = __webpack_require__(3301);
    var YAMLMap = __webpack_require__(4454);
    var YAMLSeq = __webpack_require__(2223);
    var resolveBlockMap = __webpack_require__(7103);
    var resolveBlockSeq = __webpack_require__(334);
    var resolveFlowCollection = __webpack_require__(3142);
    function resolveCollection(CN, ctx, token, onError, tagName, tag) {
      const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
      const Coll = coll.constructor;
      if (tagName === "!" || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
      }
      if (tagName) coll.tag = tagName;
      return coll;
    }
    function composeCollection(CN, ctx, token, props, onError) {
      const tagToken = props.tag;
      const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
      if (token.type === "block-seq") {
        const {anchor: anchor, newlineAfterProp: nl} = props;
        const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
          const message = "Missing newline after block sequence props";
          onError(lastProp, "MISSING_CHAR", message);
        }
      }
      const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
      if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
      let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
      if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
          ctx.schema.tags.push(Object.assign({}, kt, {
            default: false
          }));
          tag = kt;
        } else {
          if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true); else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
          return resolveCollection(CN, ctx, token, onError, tagName);
        }
      }
      const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
      const res = tag.resolve?.(coll, msg => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
      const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
      node.range = coll.range;
      node.tag = tagName;
      if (tag?.format) node.format = tag.format;
      return node;
    }
    exports.composeCollection = composeCollection;
  }),
  3683: ((__unused_webpack_module, exports, __webpack_require__) => {
    var Document = __webpack_require__(3021);
    var composeNode = __webpack_require__(5937);
    var resolveEnd = __webpack_require__(7788);
    var resolveProps = __webpack_require__(4631);
    function composeDoc(options, directives, {offset: offset, start: start, value: value, end: end}, onError) {
      const opts = Object.assign({
        _directives: directives
      }, options);
      const doc = new Document.Document(void 0, opts);
      const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
      };
      const props = resolveProps.resolveProps(start, {
        indicator: "doc-start",
        next: value ?? end?.[0],
        offset: offset,
        onError: onError,
        parentIndent: 0,
        startOnNewline: true
      });
      if (props.found) {
        doc.directives.docStart = true;
        if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
      }
      doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
      const contentEnd = doc.contents.range[2];
      const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
      if (re.comment) doc.comment = re.comment;
      doc.range = [ offset, contentEnd, re.offset ];
      return doc;
    }
    exports.composeDoc = composeDoc;
  }),
  5937: ((__unused_webpack_module, exports, __webpack_require__) => {
    var Alias = __webpack_require__(4065);
    var identity = __webpack_require__(1127);
    var composeCollection = __webpack_require__(7349);
    var composeScalar = __webpack_require__(5413);
    var resolveEnd = __webpack_require__(7788);
    var utilEmptyScalarPosition = __webpack_require__(2599);
    const CN = {
      composeNode: composeNode,
      composeEmptyNode: composeEmptyNode
    };
    function composeNode(ctx, token, props, onError) {
      const atKey = ctx.atKey;
      const {spaceBefore: spaceBefore, comment: comment, anchor: anchor, tag: tag} = props;
      let node;
      let isSrcToken = true;
      switch (token.type) {
       case "alias":
        node = composeAlias(ctx, token, onError);
        if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
        break;

       case "scalar":
       case "single-quoted-scalar":
       case "double-quoted-scalar":
       case "block-scalar":
        node = composeScalar.composeScalar(ctx, token, tag, onError);
        if (anchor) node.anchor = anchor.source.substring(1);
        break;

       case "block-map":
       case "block-seq":
       case "flow-collection":
        try {
          node = composeCollection.composeCollection(CN, ctx, token, props, onError);
          if (anchor) node.anchor = anchor.source.substring(1);
        } catch (error) {
          const message = error instanceof Error ? error.message : String(error);
          onError(token, "RESOURCE_EXHAUSTION", message);
        }
        break;

       default:
        {
          const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
          onError(token, "UNEXPECTED_TOKEN", message);
          isSrcToken = false;
        }
      }
      node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
      if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
        const msg = "With stringKeys, all keys must be strings";
        onError(tag ?? token, "NON_STRING_KEY", msg);
      }
      if (spaceBefore) node.spaceBefore = true;
      if (comment) if (token.type === "scalar" && token.source === "") node.comment = comment; else node.commentBefore = comment;
      if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
      return node;
    }
    function composeEmptyNode(ctx, offset, before, pos, {spaceBefore: spaceBefore, comment: comment, anchor: anchor, tag: tag, end: end}, onError) {
      const token = {
        type: "scalar",
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ""
      };
      const node = composeScalar.composeScalar(ctx, token, tag, onError);
      if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      }
      if (spaceBefore) node.spaceBefore = true;
      if (comment) {
        node.comment = comment;
        node.range[2] = end;
      }
      return node;
    }
    function composeAlias({options: options}, {offset: offset, source: source, end: end}, onError) {
      const alias = new Alias.Alias(source.substring(1));
      if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
      if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
      alias.range = [ offset, valueEnd, re.offset ];
      if (re.comment) alias.comment = re.comment;
      return alias;
    }
    exports.composeEmptyNode = composeEmptyNode;
    exports.composeNode = composeNode;
  }),
  5413: ((__unused_webpack_module, exports, __webpack_require__) => {
    var identity = __webpack_require__(1127);
    var Scalar = __webpack_require__(3301);
    var resolveBlockScalar = __webpack_require__(8913);
    var resolveFlowScalar = __webpack_require__(6842);
    function composeScalar(ctx, token, tagToken, onError) {
      const {value: value, type: type, comment: comment, range: range} = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
      const tagName = tagToken ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
      let tag;
      if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[identity.SCALAR]; else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError); else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError); else tag = ctx.schema[identity.SCALAR];
      let scalar;
      try {
        const res = tag.resolve(value, msg => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
      } catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
        scalar = new Scalar.Scalar(value);
      }
      scalar.range = range;
      scalar.source = value;
      if (type) scalar.type = type;
      if (tagName) scalar.tag = tagName;
      if (tag.format) scalar.format = tag.format;
      if (comment) scalar.comment = comment;
      return scalar;
    }
    function findScalarTagByName(schema, value, tagName, tagToken, onError) {
      if (tagName === "!") return schema[identity.SCALAR];
      const matchWithTest = [];
      for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) if (tag.default && tag.test) matchWithTest.push(tag); else return tag;
      for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
      const kt = schema.knownTags[tagName];
      if (kt && !kt.collection) {
        schema.tags.push(Object.assign({}, kt, {
          default: false,
          test: void 0
        }));
        return kt;
      }
      onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
      return schema[identity.SCALAR];
    }
    function findScalarTagByTest({atKey: atKey, directives: directives, schema: schema}, value, token, onError) {
      const tag = schema.tags.find(tag => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[identity.SCALAR];
      if (schema.compat) {
        const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
          const ts = directives.tagString(tag.tag);
          const cs = directives.tagString(compat.tag);
          const msg = `Value may be parsed as either ${ts} or ${cs}`;
          onError(token, "TAG_RESOLVE_FAILED", msg, true);
        }
      }
      return tag;
    }
    exports.composeScalar = composeScalar;
  }),
  9984: ((__unused_webpack_module, exports, __webpack_require__) => {
    var node_process = __webpack_require__(932);
    var directives = __webpack_require__(1342);
    var Document = __webpack_require__(3021);
    var errors = __webpack_require__(1464);
    var identity = __webpack_require__(1127);
    var composeDoc = __webpack_require__(3683);
    var resolveEnd = __webpack_require__(7788);
    function getErrorPos(src) {
      if (typeof src === "number") return [ src, src + 1 ];
      if (Array.isArray(src)) return src.length === 2 ? src : [ src[0], src[1] ];
      const {offset: offset, source: source} = src;
      return [ offset, offset + (typeof source === "string" ? source.length : 1) ];
    }
    function parsePrelude(prelude) {
      let comment = "";
      let atComment = false;
      let afterEmptyLine = false;
      for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
         case "#":
          comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
          atComment = true;
          afterEmptyLine = false;
          break;

         case "%":
          if (prelude[i + 1]?.[0] !== "#") i += 1;
          atComment = false;
          break;

         default:
          if (!atComment) afterEmptyLine = true;
          atComment = false;
        }
      }
      return {
        comment: comment,
        afterEmptyLine: afterEmptyLine
      };
    }
    class Composer {
      constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
          const pos = getErrorPos(source);
          if (warning) this.warnings.push(new errors.YAMLWarning(pos, code, message)); else this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        this.directives = new directives.Directives({
          version: options.version || "1.2"
        });
        this.options = options;
      }
      decorate(doc, afterDoc) {
        const {comment: comment, afterEmptyLine: afterEmptyLine} = parsePrelude(this.prelude);
        if (comment) {
          const dc = doc.contents;
          if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment; else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment; else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
            let it = dc.items[0];
            if (identity.isPair(it)) it = it.key;
            const cb = it.commentBefore;
            it.commentBefore = cb ? `${comment}\n${cb}` : comment;
          } else {
            const cb = dc.commentBefore;
            dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
          }
        }
        if (afterDoc) {
          for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
          for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
        } else {
          doc.errors = this.errors;
          doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
      }
      streamInfo() {
        return {
          comment: parsePrelude(this.prelude).comment,
          directives: this.directives,
          errors: this.errors,
          warnings: this.warnings
        };
      }
      * compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens) yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
      }
      * next(token) {
        if (node_process.env.LOG_STREAM) console.dir(token, {
          depth: null
        });
        switch (token.type) {
         case "directive":
          this.directives.add(token.source, (offset, message, warning) => {
            const pos = getErrorPos(token);
            pos[0] += offset;
            this.onError(pos, "BAD_DIRECTIVE", message, warning);
          });
          this.prelude.push(token.source);
          this.atDirectives = true;
          break;

         case "document":
          {
            const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
            if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
            this.decorate(doc, false);
            if (this.doc) yield this.doc;
            this.doc = doc;
            this.atDirectives = false;
            break;
          }

         case "byte-order-mark":
         case "space":
          break;

         case "comment":
         case "newline":
          this.prelude.push(token.source);
          break;

         case "error":
          {
            const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
            const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
            if (this.atDirectives || !this.doc) this.errors.push(error); else this.doc.errors.push(error);
            break;
          }

         case "doc-end":
          {
            if (!this.doc) {
              const msg = "Unexpected doc-end without preceding document";
              this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
              break;
            }
            this.doc.directives.docEnd = true;
            const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
            this.decorate(this.doc, true);
            if (end.comment) {
              const dc = this.doc.comment;
              this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
            }
            this.doc.range[2] = end.offset;
            break;
          }

         default:
          this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
        }
      }
      * end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
          this.decorate(this.doc, true);
          yield this.doc;
          this.doc = null;
        } else if (forceDoc) {
          const opts = Object.assign({
            _directives: this.directives
          }, this.options);
          const doc = new Document.Document(void 0, opts);
          if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
          doc.range = [ 0, endOffset, endOffset ];
          this.decorate(doc, false);
          yield doc;
        }
      }
    }
    exports.Composer = Composer;
  }),
  7103: ((__unused_webpack_module, exports, __webpack_require__) => {
    var Pair = __webpack_require__(7165);
    var YAMLMap = __webpack_require__(4454);
    var resolveProps = __webpack_require__(4631);
    var utilContainsNewline = __webpack_require__(9499);
    var utilFlowIndentCheck = __webpack_require__(4051);
    var utilMapIncludes = __webpack_require__(1187);
    const startColMsg = "All mapping items must start at the same column";
    function resolveBlockMap({composeNode: composeNode, composeEmptyNode: composeEmptyNode}, ctx, bm, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
      const map = new NodeClass(ctx.schema);
      if (ctx.atRoot) ctx.atRoot = false;
      let offset = bm.offset;
      let commentEnd = null;
      for (const collItem of bm.items) {
        const {start: start, key: key, sep: sep, value: value} = collItem;
        const keyProps = resolveProps.resolveProps(start, {
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset: offset,
          onError: onError,
          parentIndent: bm.indent,
          startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
          if (key) if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key"); else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
          if (!keyProps.anchor && !keyProps.tag && !sep) {
            commentEnd = keyProps.end;
            if (keyProps.comment) if (map.comment) map.comment += "\n" + keyProps.comment; else map.comment = keyProps.comment;
            continue;
          }
          if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
        } else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        const valueProps = resolveProps.resolveProps(sep ?? [], {
          indicator: "map-value-ind",
          next: value,
          offset: keyNode.range[2],
          onError: onError,
          parentIndent: bm.indent,
          startOnNewline: !key || key.type === "block-scalar"
        });
        offset = valueProps.end;
        if (valueProps.found) {
          if (implicitKey) {
            if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
            if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
          if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
          offset = valueNode.range[2];
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
          map.items.push(pair);
        } else {
          if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
          if (valueProps.comment) if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment; else keyNode.comment = valueProps.comment;
          const pair = new Pair.Pair(keyNode);
          if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
          map.items.push(pair);
        }
      }
      if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
      map.range = [ bm.offset, offset, commentEnd ?? offset ];
      return map;
    }
    exports.resolveBlockMap = resolveBlockMap;
  }),
  8913: ((__unused_webpack_module, exports, __webpack_require__) => {
    var Scalar = __webpack_require__(3301);
    function resolveBlockScalar(ctx, scalar, onError) {
      const start = scalar.offset;
      const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
      if (!header) return {
        value: "",
        type: null,
        comment: "",
        range: [ start, start, start ]
      };
      const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
      const lines = scalar.source ? splitLines(scalar.source) : [];
      let chompStart = lines.length;
      for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === "" || content === "\r") chompStart = i; else break;
      }
      if (chompStart === 0) {
        const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
        let end = start + header.length;
        if (scalar.source) end += scalar.source.length;
        return {
          value: value,
          type: type,
          comment: header.comment,
          range: [ start, end, end ]
        };
      }
      let trimIndent = scalar.indent + header.indent;
      let offset = scalar.offset + header.length;
      let contentStart = 0;
      for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === "" || content === "\r") {
          if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
        } else {
          if (indent.length < trimIndent) {
            const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
            onError(offset + indent.length, "MISSING_CHAR", message);
          }
          if (header.indent === 0) trimIndent = indent.length;
          contentStart = i;
          if (trimIndent === 0 && !ctx.atRoot) {
            const message = "Block scalar values in collections must be indented";
            onError(offset, "BAD_INDENT", message);
          }
          break;
        }
        offset += indent.length + content.length + 1;
      }
      for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
      let value = "";
      let sep = "";
      let prevMoreIndented = false;
      for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
      for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === "\r";
        if (crlf) content = content.slice(0, -1);
        if (content && indent.length < trimIndent) {
          const src = header.indent ? "explicit indentation indicator" : "first line";
          const message = `Block scalar lines must not be less indented than their ${src}`;
          onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
          indent = "";
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
          value += sep + indent.slice(trimIndent) + content;
          sep = "\n";
        } else if (indent.length > trimIndent || content[0] === "\t") {
          if (sep === " ") sep = "\n"; else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
          value += sep + indent.slice(trimIndent) + content;
          sep = "\n";
          prevMoreIndented = true;
        } else if (content === "") if (sep === "\n") value += "\n"; else sep = "\n"; else {
          value += sep + content;
          sep = " ";
          prevMoreIndented = false;
        }
      }
      switch (header.chomp) {
       case "-":
        break;

       case "+":
        for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
        if (value[value.length - 1] !== "\n") value += "\n";
        break;

       default:
        value += "\n";
      }
      const end = start + header.length + scalar.source.length;
      return {
        value: value,
        type: type,
        comment: header.comment,
        range: [ start, end, end ]
      };
    }
    function parseBlockScalarHeader({offset: offset, props: props}, strict, onError) {
      if (props[0].type !== "block-scalar-header") {
        onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
        return null;
      }
      const {source: source} = props[0];
      const mode = source[0];
      let indent = 0;
      let chomp = "";
      let error = -1;
      for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === "-" || ch === "+")) chomp = ch; else {
          const n = Number(ch);
          if (!indent && n) indent = n; else if (error === -1) error = offset + i;
        }
      }
      if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
      let hasSpace = false;
      let comment = "";
      let length = source.length;
      for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
         case "space":
          hasSpace = true;

         case "newline":
          length += token.source.length;
          break;

         case "comment":
          if (strict && !hasSpace) {
            const message = "Comments must be separated from other tokens by white space characters";
            onError(token, "MISSING_CHAR", message);
          }
          length += token.source.length;
          comment = token.source.substring(1);
          break;

         case "error":
          onError(token, "UNEXPECTED_TOKEN", token.message);
          length += token.source.length;
          break;

         default:
          {
            const message = `Unexpected token in block scalar header: ${token.type}`;
            onError(token, "UNEXPECTED_TOKEN", message);
            const ts = token.source;
            if (ts && typeof ts === "string") length += ts.length;
          }
        }
      }
      return {
        mode: mode,
        indent: indent,
        chomp: chomp,
        comment: comment,
        length: length
      };
    }
    function splitLines(source) {
      const split = source.split(/\n( *)/);
      const first = split[0];
      const m = first.match(/^( *)/);
      const line0 = m?.[1] ? [ m[1], first.slice(m[1].length) ] : [ "", first ];
      const lines = [ line0 ];
      for (let i = 1; i < split.length; i += 2) lines.push([ split[i], split[i + 1] ]);
      return lines;
    }
    exports.resolveBlockScalar = resolveBlockScalar;
  }),
  334: ((__unused_webpack_module, exports, __webpack_require__) => {
    var YAMLSeq = __webpack_require__(2223);
    var resolveProps = __webpack_require__(4631);
    var utilFlowIndentCheck = __webpack_require__(4051);
    function resolveBlockSeq({composeNode: composeNode, composeEmptyNode: composeEmptyNode}, ctx, bs, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
      const seq = new NodeClass(ctx.schema);
      if (ctx.atRoot) ctx.atRoot = false;
      if (ctx.atKey) ctx.atKey = false;
      let offset = bs.offset;
      let commentEnd = null;
      for (const {start: start, value: value} of bs.items) {
        const props = resolveProps.resolveProps(start, {
          indicator: "seq-item-ind",
          next: value,
          offset: offset,
          onError: onError,
          parentIndent: bs.indent,
          startOnNewline: true
        });
        if (!props.found) if (props.anchor || props.tag || value) if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column"); else onError(offset, "MISSING_CHAR", "Sequence item without - indicator"); else {
          commentEnd = props.end;
          if (props.comment) seq.comment = props.comment;
          continue;
        }
        const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
      }
      seq.range = [ bs.offset, offset, commentEnd ?? offset ];
      return seq;
    }
    exports.resolveBlockSeq = resolveBlockSeq;
  }),
  7788: ((__unused_webpack_module, exports) => {
    function resolveEnd(end, offset, reqSpace, onError) {
      let comment = "";
      if (end) {
        let hasSpace = false;
        let sep = "";
        for (const token of end) {
          const {source: source, type: type} = token;
          switch (type) {
           case "space":
            hasSpace = true;
            break;

           case "comment":
            {
              if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
              const cb = source.substring(1) || " ";
              if (!comment) comment = cb; else comment += sep + cb;
              sep = "";
              break;
            }

           case "newline":
            if (comment) sep += source;
            hasSpace = true;
            break;

           default:
            onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
          }
          offset += source.length;
        }
      }
      return {
        comment: comment,
        offset: offset
      };
    }
    exports.resolveEnd = resolveEnd;
  }),
  3142: ((__unused_webpack_module, exports, __webpack_require__) => {
    var identity = __webpack_require__(1127);
    var Pair = __webpack_require__(7165);
    var YAMLMap = __webpack_require__(4454);
    var YAMLSeq = __webpack_require__(2223);
    var resolveEnd = __webpack_require__(7788);
    var resolveProps = __webpack_require__(4631);
    var utilContainsNewline = __webpack_require__(9499);
    var utilMapIncludes = __webpack_require__(1187);
    const blockMsg = "Block collections are not allowed within flow collections";
    const isBlock = token => token && (token.type === "block-map" || token.type === "block-seq");
    function resolveFlowCollection({composeNode: composeNode, composeEmptyNode: composeEmptyNode}, ctx, fc, onError, tag) {
      const isMap = fc.start.source === "{";
      const fcName = isMap ? "flow map" : "flow sequence";
      const NodeClass = tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq);
      const coll = new NodeClass(ctx.schema);
      coll.flow = true;
      const atRoot = ctx.atRoot;
      if (atRoot) ctx.atRoot = false;
      if (ctx.atKey) ctx.atKey = false;
      let offset = fc.offset + fc.start.source.length;
      for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const {start: start, key: key, sep: sep, value: value} = collItem;
        const props = resolveProps.resolveProps(start, {
          flow: fcName,
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset: offset,
          onError: onError,
          parentIndent: fc.indent,
          startOnNewline: false
        });
        if (!props.found) {
          if (!props.anchor && !props.tag && !sep && !value) {
            if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`); else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
            if (props.comment) if (coll.comment) coll.comment += "\n" + props.comment; else coll.comment = props.comment;
            offset = props.end;
            continue;
          }
          if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
        }
        if (i === 0) {
          if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        } else {
          if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
          if (props.comment) {
            let prevItemComment = "";
            loop: for (const st of start) switch (st.type) {
             case "comma":
             case "space":
              break;

             case "comment":
              prevItemComment = st.source.substring(1);
              break loop;

             default:
              break loop;
            }
            if (prevItemComment) {
              let prev = coll.items[coll.items.length - 1];
              if (identity.isPair(prev)) prev = prev.value ?? prev.key;
              if (prev.comment) prev.comment += "\n" + prevItemComment; else prev.comment = prevItemComment;
              props.comment = props.comment.substring(prevItemComment.length + 1);
            }
          }
        }
        if (!isMap && !sep && !props.found) {
          const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
          coll.items.push(valueNode);
          offset = valueNode.range[2];
          if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
        } else {
          ctx.atKey = true;
          const keyStart = props.end;
          const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
          if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
          ctx.atKey = false;
          const valueProps = resolveProps.resolveProps(sep ?? [], {
            flow: fcName,
            indicator: "map-value-ind",
            next: value,
            offset: keyNode.range[2],
            onError: onError,
            parentIndent: fc.indent,
            startOnNewline: false
          });
          if (valueProps.found) {
            if (!isMap && !props.found && ctx.options.strict) {
              if (sep) for (const st of sep) {
                if (st === valueProps.found) break;
                if (st.type === "newline") {
                  onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                  break;
                }
              }
              if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
            }
          } else if (value) if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`); else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
          if (valueNode) {
            if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
          } else if (valueProps.comment) if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment; else keyNode.comment = valueProps.comment;
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
          if (isMap) {
            const map = coll;
            if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
            map.items.push(pair);
          } else {
            const map = new YAMLMap.YAMLMap(ctx.schema);
            map.flow = true;
            map.items.push(pair);
            const endRange = (valueNode ?? keyNode).range;
            map.range = [ keyNode.range[0], endRange[1], endRange[2] ];
            coll.items.push(map);
          }
          offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
      }
      const expectedEnd = isMap ? "}" : "]";
      const [ce, ...ee] = fc.end;
      let cePos = offset;
      if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length; else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
        if (ce && ce.source.length !== 1) ee.unshift(ce);
      }
      if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) if (coll.comment) coll.comment += "\n" + end.comment; else coll.comment = end.comment;
        coll.range = [ fc.offset, cePos, end.offset ];
      } else coll.range = [ fc.offset, cePos, cePos ];
      return coll;
    }
    exports.resolveFlowCollection = resolveFlowCollection;
  }),
  6842: ((__unused_webpack_module, exports, __webpack_require__) => {
    var Scalar = __webpack_require__(3301);
    var resolveEnd = __webpack_require__(7788);
    function resolveFlowScalar(scalar, strict, onError) {
      const {offset: offset, type: type, source: source, end: end} = scalar;
      let _type;
      let value;
      const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
      switch (type) {
       case "scalar":
        _type = Scalar.Scalar.PLAIN;
        value = plainValue(source, _onError);
        break;

       case "single-quoted-scalar":
        _type = Scalar.Scalar.QUOTE_SINGLE;
        value = singleQuotedValue(source, _onError);
        break;

       case "double-quoted-scalar":
        _type = Scalar.Scalar.QUOTE_DOUBLE;
        value = doubleQuotedValue(source, _onError);
        break;

       default:
        onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
        return {
          value: "",
          type: null,
          comment: "",
          range: [ offset, offset + source.length, offset + source.length ]
        };
      }
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
      return {
        value: value,
        type: _type,
        comment: re.comment,
        range: [ offset, valueEnd, re.offset ]
      };
    }
    function plainValue(source, onError) {
      let badChar = "";
      switch (source[0]) {
       case "\t":
        badChar = "a tab character";
        break;

       case ",":
        badChar = "flow indicator character ,";
        break;

       case "%":
        badChar = "directive indicator character %";
        break;

       case "|":
       case ">":
        badChar = `block scalar indicator ${source[0]}`;
        break;

       case "@":
       case "`":
        badChar = `reserved character ${source[0]}`;
        break;
      }
      if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
      return unfoldLines(source);
    }
    function singleQuotedValue(source, onError) {
      if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
      return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
    }
    function unfoldLines(source) {
      const line = /(.*?)\r?\n/sy;
      let match = line.exec(source);
      if (!match) return source;
      let trimEnd, trimBoth;
      try {
        trimEnd = new RegExp("(?<![ \t])[ \t]+$");
        trimBoth = new RegExp("^[ \t]+|(?<![ \t])[ \t]+$", "g");
      } catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
      }
      let res = match[1].replace(trimEnd, "");
      let sep = " ";
      let pos = line.lastIndex;
      while (match = line.exec(source)) {
        const lm = match[1].replace(trimBoth, "");
        if (lm === "") if (sep === "\n") res += sep; else sep = "\n"; else {
          res += sep + lm;
          sep = " ";
        }
        pos = line.lastIndex;
      }
      const last = /[ \t]*(.*)/sy;
      last.lastIndex = pos;
      match = last.exec(source);
      return res + sep + (match?.[1] ?? "");
    }
    function doubleQuotedValue(source, onError) {
      let res = "";
      for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === "\r" && source[i + 1] === "\n") continue;
        if (ch === "\n") {
          const {fold: fold, offset: offset} = foldNewline(source, i);
          res += fold;
          i = offset;
        } else if (ch === "\\") {
          let next = source[++i];
          const cc = escapeCodes[next];
          if (cc) res += cc; else if (next === "\n") {
            next = source[i + 1];
            while (next === " " || next === "\t") next = source[++i + 1];
          } else if (next === "\r" && source[i + 1] === "\n") {
            next = source[++i + 1];
            while (next === " " || next === "\t") next = source[++i + 1];
          } else if (next === "x" || next === "u" || next === "U") {
            const length = next === "x" ? 2 : next === "u" ? 4 : 8;
            res += parseCharCode(source, i + 1, length, onError);
            i += length;
          } else {
            const raw = source.substr(i - 1, 2);
            onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
            res += raw;
          }
        } else if (ch === " " || ch === "\t") {
          const wsStart = i;
          let next = source[i + 1];
          while (next === " " || next === "\t") next = source[++i + 1];
          if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        } else res += ch;
      }
      if (source[source.length - 1] !== '"' || source.length === 1) onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
      return res;
    }
    function foldNewline(source, offset) {
      let fold = "";
      let ch = source[offset + 1];
      while (ch === " " || ch === "\t" || ch === "\n" || ch === "\r") {
        if (ch === "\r" && source[offset + 2] !== "\n") break;
        if (ch === "\n") fold += "\n";
        offset += 1;
        ch = source[offset + 1];
      }
      if (!fold) fold = " ";
      return {
        fold: fold,
        offset: offset
      };
    }
    const escapeCodes = {
      0: "\0",
      a: "\x07",
      b: "\b",
      e: "\x1b",
      f: "\f",
      n: "\n",
      r: "\r",
      t: "\t",
      v: "\v",
      N: "\x85",
      _: "\xa0",
      L: "\u2028",
      P: "\u2029",
      " ": " ",
      '"': '"',
      "/": "/",
      "\\": "\\",
      "\t": "\t"
    };
    function parseCharCode(source, offset, length, onError) {
      const cc = source.substr(offset, length);
      const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
      const code = ok ? parseInt(cc, 16) : NaN;
      try {
        return String.fromCodePoint(code);
      } catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        return raw;
      }
    }
    exports.resolveFlowScalar = resolveFlowScalar;
  }),
  4631: ((__unused_webpack_module, exports) => {
    function resolveProps(tokens, {flow: flow, indicator: indicator, next: next, offset: offset, onError: onError, parentIndent: parentIndent, startOnNewline: startOnNewline}) {
      let spaceBefore = false;
      let atNewline = startOnNewline;
      let hasSpace = startOnNewline;
      let comment = "";
      let commentSep = "";
      let hasNewline = false;
      let reqSpace = false;
      let tab = null;
      let anchor = null;
      let tag = null;
      let newlineAfterProp = null;
      let comma = null;
      let found = null;
      let start = null;
      for (const token of tokens) {
        if (reqSpace) {
          if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
          reqSpace = false;
        }
        if (tab) {
          if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
          tab = null;
        }
        switch (token.type) {
         case "space":
          if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("\t")) tab = token;
          hasSpace = true;
          break;

         case "comment":
          {
            if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
            const cb = token.source.substring(1) || " ";
            if (!comment) comment = cb; else comment += commentSep + cb;
            commentSep = "";
            atNewline = false;
            break;
          }

         case "newline":
          if (atNewline) {
            if (comment) comment += token.source; else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
          } else commentSep += token.source;
          atNewline = true;
          hasNewline = true;
          if (anchor || tag) newlineAfterProp = token;
          hasSpace = true;
          break;

         case "anchor":
          if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
          if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
          anchor = token;
          start ?? (start = token.offset);
          atNewline = false;
          hasSpace = false;
          reqSpace = true;
          break;

         case "tag":
          if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
          tag = token;
          start ?? (start = token.offset);
          atNewline = false;
          hasSpace = false;
          reqSpace = true;
          break;

         case indicator:
          if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
          if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
          found = token;
          atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
          hasSpace = false;
          break;

         case "comma":
          if (flow) {
            if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
            comma = token;
            atNewline = false;
            hasSpace = false;
            break;
          }

         default:
          onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
          atNewline = false;
          hasSpace = false;
        }
      }
      const last = tokens[tokens.length - 1];
      const end = last ? last.offset + last.source.length : offset;
      if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      return {
        comma: comma,
        found: found,
        spaceBefore: spaceBefore,
        comment: comment,
        hasNewline: hasNewline,
        anchor: anchor,
        tag: tag,
        newlineAfterProp: newlineAfterProp,
        end: end,
        start: start ?? end
      };
    }
    exports.resolveProps = resolveProps;
  }),
  9499: ((__unused_webpack_module, exports) => {
    function containsNewline(key) {
      if (!key) return null;
      switch (key.type) {
       case "alias":
       case "scalar":
       case "double-quoted-scalar":
       case "single-quoted-scalar":
        if (key.source.includes("\n")) return true;
        if (key.end) for (const st of key.end) if (st.type === "newline") return true;
        return false;

       case "flow-collection":
        for (const it of key.items) {
          for (const st of it.start) if (st.type === "newline") return true;
          if (it.sep) for (const st of it.sep) if (st.type === "newline") return true;
          if (containsNewline(it.key) || containsNewline(it.value)) return true;
        }
        return false;

       default:
        return true;
      }
    }
    exports.containsNewline = containsNewline;
  }),
  2599: ((__unused_webpack_module, exports) => {
    function emptyScalarPosition(offset, before, pos) {
      if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
          let st = before[i];
          switch (st.type) {
           case "space":
           case "comment":
           case "newline":
            offset -= st.source.length;
            continue;
          }
          st = before[++i];
          while (st?.type === "space") {
            offset += st.source.length;
            st = before[++i];
          }
          break;
        }
      }
      return offset;
    }
    exports.emptyScalarPosition = emptyScalarPosition;
  }),
  4051: ((__unused_webpack_module, exports, __webpack_require__) => {
    var utilContainsNewline = __webpack_require__(9499);
    function flowIndentCheck(indent, fc, onError) {
      if (fc?.type === "flow-collection") {
        const end = fc.end[0];
        if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) {
          const msg = "Flow end indicator should be more indented than parent";
          onError(end, "BAD_INDENT", msg, true);
        }
      }
    }
    exports.flowIndentCheck = flowIndentCheck;
  }),
  1187: ((__unused_webpack_module, exports, __webpack_require__) => {
    var identity = __webpack_require__(1127);
    function mapIncludes(ctx, items, search) {
      const {uniqueKeys: uniqueKeys} = ctx.options;
      if (uniqueKeys === false) return false;
      const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
      return items.some(pair => isEqual(pair.key, search));
    }
    exports.mapIncludes = mapIncludes;
  }),
  3021: ((__unused_webpack_module, exports, __webpack_require__) => {
    var Alias = __webpack_require__(4065);
    var Collection = __webpack_require__(101);
    var identity = __webpack_require__(1127);
    var Pair = __webpack_require__(7165);
    var toJS = __webpack_require__(4043);
    var Schema = __webpack_require__(5840);
    var stringifyDocument = __webpack_require__(6829);
    var anchors = __webpack_require__(1596);
    var applyReviver = __webpack_require__(3661);
    var createNode = __webpack_require__(2404);
    var directives = __webpack_require__(1342);
    class Document {
      constructor(value, replacer, options) {
        this.commentBefore = null;
        this.comment = null;
        this.errors = [];
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, {
          value: identity.DOC
        });
        let _replacer = null;
        if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer; else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const opt = Object.assign({
          intAsBigInt: false,
          keepSourceTokens: false,
          logLevel: "warn",
          prettyErrors: true,
          strict: true,
          stringKeys: false,
          uniqueKeys: true,
          version: "1.2"
        }, options);
        this.options = opt;
        let {version: version} = opt;
        if (options?._directives) {
          this.directives = options._directives.atDocument();
          if (this.directives.yaml.explicit) version = this.directives.yaml.version;
        } else this.directives = new directives.Directives({
          version: version
        });
        this.setSchema(version, options);
        this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
      }
      clone() {
        const copy = Object.create(Document.prototype, {
          [identity.NODE_TYPE]: {
            value: identity.DOC
          }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives) copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
        if (this.range) copy.range = this.range.slice();
        return copy;
      }
      add(value) {
        if (assertCollection(this.contents)) this.contents.add(value);
      }
      addIn(path, value) {
        if (assertCollection(this.contents)) this.contents.addIn(path, value);
      }
      createAlias(node, name) {
        if (!node.anchor) {
          const prev = anchors.anchorNames(this);
          node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
        }
        return new Alias.Alias(node.anchor);
      }
      createNode(value, replacer, options) {
        let _replacer;
        if (typeof replacer === "function") {
          value = replacer.call({
            "": value
          }, "", value);
          _replacer = replacer;
        } else if (Array.isArray(replacer)) {
          const keyToStr = v => typeof v === "number" || v instanceof String || v instanceof Number;
          const asStr = replacer.filter(keyToStr).map(String);
          if (asStr.length > 0) replacer = replacer.concat(asStr);
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const {aliasDuplicateObjects: aliasDuplicateObjects, anchorPrefix: anchorPrefix, flow: flow, keepUndefined: keepUndefined, onTagObj: onTagObj, tag: tag} = options ?? {};
        const {onAnchor: onAnchor, setAnchors: setAnchors, sourceObjects: sourceObjects} = anchors.createNodeAnchors(this, anchorPrefix || "a");
        const ctx = {
          aliasDuplicateObjects: aliasDuplicateObjects ?? true,
          keepUndefined: keepUndefined ?? false,
          onAnchor: onAnchor,
          onTagObj: onTagObj,
          replacer: _replacer,
          schema: this.schema,
          sourceObjects: sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node)) node.flow = true;
        setAnchors();
        return node;
      }
      createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
      }
      delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
      }
      deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
          if (this.contents == null) return false;
          this.contents = null;
          return true;
        }
        return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
      }
      get(key, keepScalar) {
        return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
      }
      getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path)) return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
        return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
      }
      has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
      }
      hasIn(path) {
        if (Collection.isEmptyPath(path)) return this.contents !== void 0;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
      }
      set(key, value) {
        if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, [ key ], value); else if (assertCollection(this.contents)) this.contents.set(key, value);
      }
      setIn(path, value) {
        if (Collection.isEmptyPath(path)) this.contents = value; else if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value); else if (assertCollection(this.contents)) this.contents.setIn(path, value);
      }
      setSchema(version, options = {}) {
        if (typeof version === "number") version = String(version);
        let opt;
        switch (version) {
         case "1.1":
          if (this.directives) this.directives.yaml.version = "1.1"; else this.directives = new directives.Directives({
            version: "1.1"
          });
          opt = {
            resolveKnownTags: false,
            schema: "yaml-1.1"
          };
          break;

         case "1.2":
         case "next":
          if (this.directives) this.directives.yaml.version = version; else this.directives = new directives.Directives({
            version: version
          });
          opt = {
            resolveKnownTags: true,
            schema: "core"
          };
          break;

         case null:
          if (this.directives) delete this.directives;
          opt = null;
          break;

         default:
          {
            const sv = JSON.stringify(version);
            throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
          }
        }
        if (options.schema instanceof Object) this.schema = options.schema; else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options)); else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
      }
      toJS({json: json, jsonArg: jsonArg, mapAsMap: mapAsMap, maxAliasCount: maxAliasCount, onAnchor: onAnchor, reviver: reviver} = {}) {
        const ctx = {
          anchors: new Map,
          doc: this,
          keep: !json,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
        if (typeof onAnchor === "function") for (const {count: count, res: res} of ctx.anchors.values()) onAnchor(res, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, {
          "": res
        }, "", res) : res;
      }
      toJSON(jsonArg, onAnchor) {
        return this.toJS({
          json: true,
          jsonArg: jsonArg,
          mapAsMap: false,
          onAnchor: onAnchor
        });
      }
      toString(options = {}) {
        if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
        if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
          const s = JSON.stringify(options.indent);
          throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
      }
    }
    function assertCollection(contents) {
      if (identity.isCollection(contents)) return true;
      throw new Error("Expected a YAML collection as document contents");
    }
    exports.Document = Document;
  }),
  1596: ((__unused_webpack_module, exports, __webpack_require__) => {
    var identity = __webpack_require__(1127);
    var visit = __webpack_require__(204);
    function anchorIsValid(anchor) {
      if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
      }
      return true;
    }
    function anchorNames(root) {
      const anchors = new Set;
      visit.visit(root, {
        Value(_key, node) {
          if (node.anchor) anchors.add(node.anchor);
        }
      });
      return anchors;
    }
    function findNewAnchor(prefix, exclude) {
      for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name)) return name;
      }
    }
    function createNodeAnchors(doc, prefix) {
      const aliasObjects = [];
      const sourceObjects = new Map;
      let prevAnchors = null;
      return {
        onAnchor: source => {
          aliasObjects.push(source);
          prevAnchors ?? (prevAnchors = anchorNames(doc));
          const anchor = findNewAnchor(prefix, prevAnchors);
          prevAnchors.add(anchor);
          return anchor;
        },
        setAnchors: () => {
          for (const source of aliasObjects) {
            const ref = sourceObjects.get(source);
            if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) ref.node.anchor = ref.anchor; else {
              const error = new Error("Failed to resolve repeated object (this should not happen)");
              error.source = source;
              throw error;
            }
          }
        },
        sourceObjects: sourceObjects
      };
    }
    exports.anchorIsValid = anchorIsValid;
    exports.anchorNames = anchorNames;
    exports.createNodeAnchors = createNodeAnchors;
    exports.findNewAnchor = findNewAnchor;
  }),
  3661: ((__unused_webpack_module, exports) => {
    function applyReviver(reviver, obj, key, val) {
      if (val && typeof val === "object") if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
        const v0 = val[i];
        const v1 = applyReviver(reviver, val, String(i), v0);
        if (v1 === void 0) delete val[i]; else if (v1 !== v0) val[i] = v1;
      } else if (val instanceof Map) for (const k of Array.from(val.keys())) {
        const v0 = val.get(k);
        const v1 = applyReviver(reviver, val, k, v0);
        if (v1 === void 0) val.delete(k); else if (v1 !== v0) val.set(k, v1);
      } else if (val instanceof Set) for (const v0 of Array.from(val)) {
        const v1 = applyReviver(reviver, val, v0, v0);
        if (v1 === void 0) val.delete(v0); else if (v1 !== v0) {
          val.delete(v0);
          val.add(v1);
        }
      } else for (const [k, v0] of Object.entries(val)) {
        const v1 = applyReviver(reviver, val, k, v0);
        if (v1 === void 0) delete val[k]; else if (v1 !== v0) val[k] = v1;
      }
      return reviver.call(obj, key, val);
    }
    exports.applyReviver = applyReviver;
  }),
  2404: ((__unused_webpack_module, exports, __webpack_require__) => {
    var Alias = __webpack_require__(4065);
    var identity = __webpack_require__(1127);
    var Scalar = __webpack_require__(3301);
    const defaultTagPrefix = "tag:yaml.org,2002:";
    function findTagObject(value, tagName, tags) {
      if (tagName) {
        const match = tags.filter(t => t.tag === tagName);
        const tagObj = match.find(t => !t.format) ?? match[0];
        if (!tagObj) throw new Error(`Tag ${tagName} not found`);
        return tagObj;
      }
      return tags.find(t => t.identify?.(value) && !t.format);
    }
    function createNode(value, tagName, ctx) {
      if (identity.isDocument(value)) value = value.contents;
      if (identity.isNode(value)) return value;
      if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
      }
      if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
      const {aliasDuplicateObjects: aliasDuplicateObjects, onAnchor: onAnchor, onTagObj: onTagObj, schema: schema, sourceObjects: sourceObjects} = ctx;
      let ref;
      if (aliasDuplicateObjects && value && typeof value === "object") {
        ref = sourceObjects.get(value);
        if (ref) {
          ref.anchor ?? (ref.anchor = onAnchor(value));
          return new Alias.Alias(ref.anchor);
        } else {
          ref = {
            anchor: null,
            node: null
          };
          sourceObjects.set(value, ref);
        }
      }
      if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
      let tagObj = findTagObject(value, tagName, schema.tags);
      if (!tagObj) {
        if (value && typeof value.toJSON === "function") value = value.toJSON();
        if (!value || typeof value !== "object") {
          const node = new Scalar.Scalar(value);
          if (ref) ref.node = node;
          return node;
        }
        tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
      }
      if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
      }
      const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
      if (tagName) node.tag = tagName; else if (!tagObj.default) node.tag = tagObj.tag;
      if (ref) ref.node = node;
      return node;
    }
    exports.createNode = createNode;
  }),
  1342: ((__unused_webpack_module, exports, __webpack_require__) => {
    var identity = __webpack_require__(1127);
    var visit = __webpack_require__(204);
    const escapeChars = {
      "!": "%21",
      ",": "%2C",
      "[": "%5B",
      "]": "%5D",
      "{": "%7B",
      "}": "%7D"
    };
    const escapeTagName = tn => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
    class Directives {
      constructor(yaml, tags) {
        this.docStart = null;
        this.docEnd = false;
        this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, Directives.defaultTags, tags);
      }
      clone() {
        const copy = new Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
      }
      atDocument() {
        const res = new Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
         case "1.1":
          this.atNextDocument = true;
          break;

         case "1.2":
          this.atNextDocument = false;
          this.yaml = {
            explicit: Directives.defaultYaml.explicit,
            version: "1.2"
          };
          this.tags = Object.assign({}, Directives.defaultTags);
          break;
        }
        return res;
      }
      add(line, onError) {
        if (this.atNextDocument) {
          this.yaml = {
            explicit: Directives.defaultYaml.explicit,
            version: "1.1"
          };
          this.tags = Object.assign({}, Directives.defaultTags);
          this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
         case "%TAG":
          {
            if (parts.length !== 2) {
              onError(0, "%TAG directive should contain exactly two parts");
              if (parts.length < 2) return false;
            }
            const [handle, prefix] = parts;
            this.tags[handle] = prefix;
            return true;
          }

         case "%YAML":
          {
            this.yaml.explicit = true;
            if (parts.length !== 1) {
              onError(0, "%YAML directive should contain exactly one part");
              return false;
            }
            const [version] = parts;
            if (version === "1.1" || version === "1.2") {
              this.yaml.version = version;
              return true;
            } else {
              const isValid = /^\d+\.\d+$/.test(version);
              onError(6, `Unsupported YAML version ${version}`, isValid);
              return false;
            }
          }

         default:
          onError(0, `Unknown directive ${name}`, true);
          return false;
        }
      }
      tagName(source, onError) {
        if (source === "!") return "!";
        if (source[0] !== "!") {
          onError(`Not a valid tag: ${source}`);
          return null;
        }
        if (source[1] === "<") {
          const verbatim = source.slice(2, -1);
          if (verbatim === "!" || verbatim === "!!") {
            onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
            return null;
          }
          if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
          return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix) onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) try {
          return prefix + decodeURIComponent(suffix);
        } catch (error) {
          onError(String(error));
          return null;
        }
        if (handle === "!") return source;
        onError(`Could not resolve tag: ${source}`);
        return null;
      }
      tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
        return tag[0] === "!" ? tag : `!<${tag}>`;
      }
      toString(doc) {
        const lines = this.yaml.explicit ? [ `%YAML ${this.yaml.version || "1.2"}` ] : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
          const tags = {};
          visit.visit(doc.contents, (_key, node) => {
            if (identity.isNode(node) && node.tag) tags[node.tag] = true;
          });
          tagNames = Object.keys(tags);
        } else tagNames = [];
        for (const [handle, prefix] of tagEntries) {
          if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
          if (!doc || tagNames.some(tn => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join("\n");
      }
    }
    Directives.defaultYaml = {
      explicit: false,
      version: "1.2"
    };
    Directives.defaultTags = {
      "!!": "tag:yaml.org,2002:"
    };
    exports.Directives = Directives;
  }),
  1464: ((__unused_webpack_module, exports) => {
    class YAMLError extends Error {
      constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
      }
    }
    class YAMLParseError extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLParseError", pos, code, message);
      }
    }
    class YAMLWarning extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLWarning", pos, code, message);
      }
    }
    const prettifyError = (src, lc) => error => {
      if (error.pos[0] === -1) return;
      error.linePos = error.pos.map(pos => lc.linePos(pos));
      const {line: line, col: col} = error.linePos[0];
      error.message += ` at line ${line}, column ${col}`;
      let ci = col - 1;
      let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
      if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = "\u2026" + lineStr.substring(trimStart);
        ci -= trimStart - 1;
      }
      if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "\u2026";
      if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80) prev = prev.substring(0, 79) + "\u2026\n";
        lineStr = prev + lineStr;
      }
      if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
        const pointer = " ".repeat(ci) + "^".repeat(count);
        error.message += `:\n\n${lineStr}\n${pointer}\n`;
      }
    };
    exports.YAMLError = YAMLError;
    exports.YAMLParseError = YAMLParseError;
    exports.YAMLWarning = YAMLWarning;
    exports.prettifyError = prettifyError;
  }),
  8815: ((__unused_webpack_module, exports, __webpack_require__) => {
    var composer = __webpack_require__(9984);
    var Document = __webpack_require__(3021);
    var Schema = __webpack_require__(5840);
    var errors = __webpack_require__(1464);
    var Alias = __webpack_require__(4065);
    var identity = __webpack_require__(1127);
    var Pair = __webpack_require__(7165);
    var Scalar = __webpack_require__(3301);
    var YAMLMap = __webpack_require__(4454);
    var YAMLSeq = __webpack_require__(2223);
    __webpack_require__(3461);
    var lexer = __webpack_require__(361);
    var lineCounter = __webpack_require__(6628);
    var parser = __webpack_require__(3456);
    var publicApi = __webpack_require__(4047);
    var visit = __webpack_require__(204);
    composer.Composer;
    Document.Document;
    Schema.Schema;
    errors.YAMLError;
    errors.YAMLParseError;
    errors.YAMLWarning;
    Alias.Alias;
    identity.isAlias;
    identity.isCollection;
    identity.isDocument;
    identity.isMap;
    identity.isNode;
    identity.isPair;
    identity.isScalar;
    identity.isSeq;
    Pair.Pair;
    Scalar.Scalar;
    YAMLMap.YAMLMap;
    YAMLSeq.YAMLSeq;
    lexer.Lexer;
    lineCounter.LineCounter;
    parser.Parser;
    exports.qg = publicApi.parse;
    publicApi.parseAllDocuments;
    publicApi.parseDocument;
    publicApi.stringify;
    visit.visit;
    visit.visitAsync;
  }),
  7249: ((__unused_webpack_module, exports, __webpack_require__) => {
    var node_process = __webpack_require__(932);
    function debug(logLevel, ...messages) {
      if (logLevel === "debug") console.log(...messages);
    }
    function warn(logLevel, warning) {
      if (logLevel === "debug" || logLevel === "warn") if (typeof node_process.emitWarning === "function") node_process.emitWarning(warning); else console.warn(warning);
    }
    exports.debug = debug;
    exports.warn = warn;
  }),
  4065: ((__unused_webpack_module, exports, __webpack_require__) => {
    var anchors = __webpack_require__(1596);
    var visit = __webpack_require__(204);
    var identity = __webpack_require__(1127);
    var Node = __webpack_require__(6673);
    var toJS = __webpack_require__(4043);
    class Alias extends Node.NodeBase {
      constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, "tag", {
          set() {
            throw new Error("Alias nodes cannot have tags");
          }
        });
      }
      resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
        let nodes;
        if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache; else {
          nodes = [];
          visit.visit(doc, {
            Node: (_key, node) => {
              if (identity.isAlias(node) || identity.hasAnchor(node)) nodes.push(node);
            }
          });
          if (ctx) ctx.aliasResolveCache = nodes;
        }
        let found;
        for (const node of nodes) {
          if (node === this) break;
          if (node.anchor === this.source) found = node;
        }
        if (found && ctx) {
          const {anchors: anchors, doc: doc, maxAliasCount: maxAliasCount} = ctx;
          let data = anchors.get(found);
          if (!data) {
            toJS.toJS(found, null, ctx);
            data = anchors.get(found);
          }
          if (data?.res === void 0) {
            const msg = "This should not happen: Alias anchor was not resolved?";
            throw new ReferenceError(msg);
          }
          if (maxAliasCount >= 0) {
            data.count += 1;
            if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
            if (data.count * data.aliasCount > maxAliasCount) {
              const msg = "Excessive alias count indicates a resource exhaustion attack";
              throw new ReferenceError(msg);
            }
          }
        }
        return found;
      }
      toJSON(_arg, ctx) {
        if (!ctx) return {
          source: this.source
        };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
          const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
          throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
      }
      toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
          anchors.anchorIsValid(this.source);
          if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new Error(msg);
          }
          if (ctx.implicitKey) return `${src} `;
        }
        return src;
      }
    }
    function getAliasCount(doc, node, anchors) {
      if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors && source && anchors.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
      } else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
          const c = getAliasCount(doc, item, anchors);
          if (c > count) count = c;
        }
        return count;
      } else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors);
        const vc = getAliasCount(doc, node.value, anchors);
        return Math.max(kc, vc);
      }
      return 1;
    }
    exports.Alias = Alias;
  }),
  101: ((__unused_webpack_module, exports, __webpack_require__) => {
    var createNode = __webpack_require__(2404);
    var identity = __webpack_require__(1127);
    var Node = __webpack_require__(6673);
    function collectionFromPath(schema, path, value) {
      let v = value;
      for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
          const a = [];
          a[k] = v;
          v = a;
        } else v = new Map([ [ k, v ] ]);
      }
      return createNode.createNode(v, void 0, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
          throw new Error("This should not happen, please report a bug.");
        },
        schema: schema,
        sourceObjects: new Map
      });
    }
    const isEmptyPath = path => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
    class Collection extends Node.NodeBase {
      constructor(type, schema) {
        super(type);
        Object.defineProperty(this, "schema", {
          value: schema,
          configurable: true,
          enumerable: false,
          writable: true
        });
      }
      clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema) copy.schema = schema;
        copy.items = copy.items.map(it => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range) copy.range = this.range.slice();
        return copy;
      }
      addIn(path, value) {
        if (isEmptyPath(path)) this.add(value); else {
          const [key, ...rest] = path;
          const node = this.get(key, true);
          if (identity.isCollection(node)) node.addIn(rest, value); else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value)); else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
      deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0) return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node)) return node.deleteIn(rest); else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
      }
      getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0) return !keepScalar && identity.isScalar(node) ? node.value : node; else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
      }
      hasAllNullValues(allowScalar) {
        return this.items.every(node => {
          if (!identity.isPair(node)) return false;
          const n = node.value;
          return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
        });
      }
      hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0) return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
      }
      setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) this.set(key, value); else {
          const node = this.get(key, true);
          if (identity.isCollection(node)) node.setIn(rest, value); else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value)); else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
    }
    exports.Collection = Collection;
    exports.collectionFromPath = collectionFromPath;
    exports.isEmptyPath = isEmptyPath;
  }),
  6673: ((__unused_webpack_module, exports, __webpack_require__) => {
    var applyReviver = __webpack_require__(3661);
    var identity = __webpack_require__(1127);
    var toJS = __webpack_require__(4043);
    class NodeBase {
      constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, {
          value: type
        });
      }
      clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range) copy.range = this.range.slice();
        return copy;
      }
      toJS(doc, {mapAsMap: mapAsMap, maxAliasCount: maxAliasCount, onAnchor: onAnchor, reviver: reviver} = {}) {
        if (!identity.isDocument(doc)) throw new TypeError("A document argument is required");
        const ctx = {
          anchors: new Map,
          doc: doc,
          keep: true,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, "", ctx);
        if (typeof onAnchor === "function") for (const {count: count, res: res} of ctx.anchors.values()) onAnchor(res, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, {
          "": res
        }, "", res) : res;
      }
    }
    exports.NodeBase = NodeBase;
  }),
  7165: ((__unused_webpack_module, exports, __webpack_require__) => {
    var createNode = __webpack_require__(2404);
    var stringifyPair = __webpack_require__(9748);
    var addPairToJSMap = __webpack_require__(7104);
    var identity = __webpack_require__(1127);
    function createPair(key, value, ctx) {
      const k = createNode.createNode(key, void 0, ctx);
      const v = createNode.createNode(value, void 0, ctx);
      return new Pair(k, v);
    }
    class Pair {
      constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, {
          value: identity.PAIR
        });
        this.key = key;
        this.value = value;
      }
      clone(schema) {
        let {key: key, value: value} = this;
        if (identity.isNode(key)) key = key.clone(schema);
        if (identity.isNode(value)) value = value.clone(schema);
        return new Pair(key, value);
      }
      toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? new Map : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
      }
    }
    exports.Pair = Pair;
    exports.createPair = createPair;
  }),
  3301: ((__unused_webpack_module, exports, __webpack_require__) => {
    var identity = __webpack_require__(1127);
    var Node = __webpack_require__(6673);
    var toJS = __webpack_require__(4043);
    const isScalarValue = value => !value || typeof value !== "function" && typeof value !== "object";
    class Scalar extends Node.NodeBase {
      constructor(value) {
        super(identity.SCALAR);
        this.value = value;
      }
      toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
      }
      toString() {
        return String(this.value);
      }
    }
    Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
    Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
    Scalar.PLAIN = "PLAIN";
    Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
    Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
    exports.Scalar = Scalar;
    exports.isScalarValue = isScalarValue;
  }),
  4454: ((__unused_webpack_module, exports, __webpack_require__) => {
    var stringifyCollection = __webpack_require__(1212);
    var addPairToJSMap = __webpack_require__(7104);
    var Collection = __webpack_require__(101);
    var identity = __webpack_require__(1127);
    var Pair = __webpack_require__(7165);
    var Scalar = __webpack_require__(3301);
    function findPair(items, key) {
      const k = identity.isScalar(key) ? key.value : key;
      for (const it of items) if (identity.isPair(it)) {
        if (it.key === key || it.key === k) return it;
        if (identity.isScalar(it.key) && it.key.value === k) return it;
      }
      return;
    }
    class YAMLMap extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:map";
      }
      constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
      }
      static from(schema, obj, ctx) {
        const {keepUndefined: keepUndefined, replacer: replacer} = ctx;
        const map = new this(schema);
        const add = (key, value) => {
          if (typeof replacer === "function") value = replacer.call(obj, key, value); else if (Array.isArray(replacer) && !replacer.includes(key)) return;
          if (value !== void 0 || keepUndefined) map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) for (const [key, value] of obj) add(key, value); else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
        if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
        return map;
      }
      add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair)) _pair = pair; else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair.Pair(pair, pair?.value); else _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
          if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
          if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value)) prev.value.value = _pair.value; else prev.value = _pair.value;
        } else if (sortEntries) {
          const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
          if (i === -1) this.items.push(_pair); else this.items.splice(i, 0, _pair);
        } else this.items.push(_pair);
      }
      delete(key) {
        const it = findPair(this.items, key);
        if (!it) return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
      }
      has(key) {
        return !!findPair(this.items, key);
      }
      set(key, value) {
        this.add(new Pair.Pair(key, value), true);
      }
      toJSON(_, ctx, Type) {
        const map = Type ? new Type : ctx?.mapAsMap ? new Map : {};
        if (ctx?.onCreate) ctx.onCreate(map);
        for (const item of this.items) addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx) return JSON.stringify(this);
        for (const item of this.items) if (!identity.isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, {
          allNullValues: true
        });
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "",
          flowChars: {
            start: "{",
            end: "}"
          },
          itemIndent: ctx.indent || "",
          onChompKeep: onChompKeep,
          onComment: onComment
        });
      }
    }
    exports.YAMLMap = YAMLMap;
    exports.findPair = findPair;
  }),
  2223: ((__unused_webpack_module, exports, __webpack_require__) => {
    var createNode = __webpack_require__(2404);
    var stringifyCollection = __webpack_require__(1212);
    var Collection = __webpack_require__(101);
    var identity = __webpack_require__(1127);
    var Scalar = __webpack_require__(3301);
    var toJS = __webpack_require__(4043);
    class YAMLSeq extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:seq";
      }
      constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
      }
      add(value) {
        this.items.push(value);
      }
      delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number") return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number") return;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
      }
      has(key) {
        const idx = asItemIndex(key);
        return typeof idx === "number" && idx < this.items.length;
      }
      set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value)) prev.value = value; else this.items[idx] = value;
      }
      toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate) ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items) seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx) return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "- ",
          flowChars: {
            start: "[",
            end: "]"
          },
          itemIndent: (ctx.indent || "") + "  ",
          onChompKeep: onChompKeep,
          onComment: onComment
        });
      }
      static from(schema, obj, ctx) {
        const {replacer: replacer} = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
          let i = 0;
          for (let it of obj) {
            if (typeof replacer === "function") {
              const key = obj instanceof Set ? it : String(i++);
              it = replacer.call(obj, key, it);
            }
            seq.items.push(createNode.createNode(it, void 0, ctx));
          }
        }
        return seq;
      }
    }
    function asItemIndex(key) {
      let idx = identity.isScalar(key) ? key.value : key;
      if (idx && typeof idx === "string") idx = Number(idx);
      return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
    }
    exports.YAMLSeq = YAMLSeq;
  }),
  7104: ((__unused_webpack_module, exports, __webpack_require__) => {
    var log = __webpack_require__(7249);
    var merge = __webpack_require__(452);
    var stringify = __webpack_require__(2148);
    var identity = __webpack_require__(1127);
    var toJS = __webpack_require__(4043);
    function addPairToJSMap(ctx, map, {key: key, value: value}) {
      if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value); else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value); else {
        const jsKey = toJS.toJS(key, "", ctx);
        if (map instanceof Map) map.set(jsKey, toJS.toJS(value, jsKey, ctx)); else if (map instanceof Set) map.add(jsKey); else {
          const stringKey = stringifyKey(key, jsKey, ctx);
          const jsValue = toJS.toJS(value, stringKey, ctx);
          if (stringKey in map) Object.defineProperty(map, stringKey, {
            value: jsValue,
            writable: true,
            enumerable: true,
            configurable: true
          }); else map[stringKey] = jsValue;
        }
      }
      return map;
    }
    function stringifyKey(key, jsKey, ctx) {
      if (jsKey === null) return "";
      if (typeof jsKey !== "object") return String(jsKey);
      if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = new Set;
        for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
          let jsonStr = JSON.stringify(strKey);
          if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + '..."';
          log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
          ctx.mapKeyWarned = true;
        }
        return strKey;
      }
      return JSON.stringify(jsKey);
    }
    exports.addPairToJSMap = addPairToJSMap;
  }),
  1127: ((__unused_webpack_module, exports) => {
    const ALIAS = Symbol.for("yaml.alias");
    const DOC = Symbol.for("yaml.document");
    const MAP = Symbol.for("yaml.map");
    const PAIR = Symbol.for("yaml.pair");
    const SCALAR = Symbol.for("yaml.scalar");
    const SEQ = Symbol.for("yaml.seq");
    const NODE_TYPE = Symbol.for("yaml.node.type");
    const isAlias = node => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
    const isDocument = node => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
    const isMap = node => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
    const isPair = node => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
    const isScalar = node => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
    const isSeq = node => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
    function isCollection(node) {
      if (node && typeof node === "object") switch (node[NODE_TYPE]) {
       case MAP:
       case SEQ:
        return true;
      }
      return false;
    }
    function isNode(node) {
      if (node && typeof node === "object") switch (node[NODE_TYPE]) {
       case ALIAS:
       case MAP:
       case SCALAR:
       case SEQ:
        return true;
      }
      return false;
    }
    const hasAnchor = node => (isScalar(node) || isCollection(node)) && !!node.anchor;
    exports.ALIAS = ALIAS;
    exports.DOC = DOC;
    exports.MAP = MAP;
    exports.NODE_TYPE = NODE_TYPE;
    exports.PAIR = PAIR;
    exports.SCALAR = SCALAR;
    exports.SEQ = SEQ;
    exports.hasAnchor = hasAnchor;
    exports.isAlias = isAlias;
    exports.isCollection = isCollection;
    exports.isDocument = isDocument;
    exports.isMap = isMap;
    exports.isNode = isNode;
    exports.isPair = isPair;
    exports.isScalar = isScalar;
    exports.isSeq = isSeq;
  }),
  4043: ((__unused_webpack_module, exports, __webpack_require__) => {
    var identity = __webpack_require__(1127);
    function toJS(value, arg, ctx) {
      if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
      if (value && typeof value.toJSON === "function") {
        if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx);
        const data = {
          aliasCount: 0,
          count: 1,
          res: void 0
        };
        ctx.anchors.set(value, data);
        ctx.onCreate = res => {
          data.res = res;
          delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate) ctx.onCreate(res);
        return res;
      }
      if (typeof value === "bigint" && !ctx?.keep) return Number(value);
      return value;
    }
    exports.toJS = toJS;
  }),
  110: ((__unused_webpack_module, exports, __webpack_require__) => {
    var resolveBlockScalar = __webpack_require__(8913);
    var resolveFlowScalar = __webpack_require__(6842);
    var errors = __webpack_require__(1464);
    var stringifyString = __webpack_require__(3069);
    function resolveAsScalar(token, strict = true, onError) {
      if (token) {
        const _onError = (pos, code, message) => {
          const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
          if (onError) onError(offset, code, message); else throw new errors.YAMLParseError([ offset, offset + 1 ], code, message);
        };
        switch (token.type) {
         case "scalar":
         case "single-quoted-scalar":
         case "double-quoted-scalar":
          return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);

         case "block-scalar":
          return resolveBlockScalar.resolveBlockScalar({
            options: {
              strict: strict
            }
          }, token, _onError);
        }
      }
      return null;
    }
    function createScalarToken(value, context) {
      const {implicitKey: implicitKey = false, indent: indent, inFlow: inFlow = false, offset: offset = -1, type: type = "PLAIN"} = context;
      const source = stringifyString.stringifyString({
        type: type,
        value: value
      }, {
        implicitKey: implicitKey,
        indent: indent > 0 ? " ".repeat(indent) : "",
        inFlow: inFlow,
        options: {
          blockQuote: true,
          lineWidth: -1
        }
      });
      const end = context.end ?? [ {
        type: "newline",
        offset: -1,
        indent: indent,
        source: "\n"
      } ];
      switch (source[0]) {
       case "|":
       case ">":
        {
          const he = source.indexOf("\n");
          const head = source.substring(0, he);
          const body = source.substring(he + 1) + "\n";
          const props = [ {
            type: "block-scalar-header",
            offset: offset,
            indent: indent,
            source: head
          } ];
          if (!addEndtoBlockProps(props, end)) props.push({
            type: "newline",
            offset: -1,
            indent: indent,
            source: "\n"
          });
          return {
            type: "block-scalar",
            offset: offset,
            indent: indent,
            props: props,
            source: body
          };
        }

       case '"':
        return {
          type: "double-quoted-scalar",
          offset: offset,
          indent: indent,
          source: source,
          end: end
        };

       case "'":
        return {
          type: "single-quoted-scalar",
          offset: offset,
          indent: indent,
          source: source,
          end: end
        };

       default:
        return {
          type: "scalar",
          offset: offset,
          indent: indent,
          source: source,
          end: end
        };
      }
    }
    function setScalarValue(token, value, context = {}) {
      let {afterKey: afterKey = false, implicitKey: implicitKey = false, inFlow: inFlow = false, type: type} = context;
      let indent = "indent" in token ? token.indent : null;
      if (afterKey && typeof indent === "number") indent += 2;
      if (!type) switch (token.type) {
       case "single-quoted-scalar":
        type = "QUOTE_SINGLE";
        break;

       case "double-quoted-scalar":
        type = "QUOTE_DOUBLE";
        break;

       case "block-scalar":
        {
          const header = token.props[0];
          if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
          type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
          break;
        }

       default:
        type = "PLAIN";
      }
      const source = stringifyString.stringifyString({
        type: type,
        value: value
      }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
        inFlow: inFlow,
        options: {
          blockQuote: true,
          lineWidth: -1
        }
      });
      switch (source[0]) {
       case "|":
       case ">":
        setBlockScalarValue(token, source);
        break;

       case '"':
        setFlowScalarValue(token, source, "double-quoted-scalar");
        break;

       case "'":
        setFlowScalarValue(token, source, "single-quoted-scalar");
        break;

       default:
        setFlowScalarValue(token, source, "scalar");
      }
    }
    function setBlockScalarValue(token, source) {
      const he = source.indexOf("\n");
      const head = source.substring(0, he);
      const body = source.substring(he + 1) + "\n";
      if (token.type === "block-scalar") {
        const header = token.props[0];
        if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
        header.source = head;
        token.source = body;
      } else {
        const {offset: offset} = token;
        const indent = "indent" in token ? token.indent : -1;
        const props = [ {
          type: "block-scalar-header",
          offset: offset,
          indent: indent,
          source: head
        } ];
        if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0)) props.push({
          type: "newline",
          offset: -1,
          indent: indent,
          source: "\n"
        });
        for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
        Object.assign(token, {
          type: "block-scalar",
          indent: indent,
          props: props,
          source: body
        });
      }
    }
    function addEndtoBlockProps(props, end) {
      if (end) for (const st of end) switch (st.type) {
       case "space":
       case "comment":
        props.push(st);
        break;

       case "newline":
        props.push(st);
        return true;
      }
      return false;
    }
    function setFlowScalarValue(token, source, type) {
      switch (token.type) {
       case "scalar":
       case "double-quoted-scalar":
       case "single-quoted-scalar":
        token.type = type;
        token.source = source;
        break;

       case "block-scalar":
        {
          const end = token.props.slice(1);
          let oa = source.length;
          if (token.props[0].type === "block-scalar-header") oa -= token.props[0].source.length;
          for (const tok of end) tok.offset += oa;
          delete token.props;
          Object.assign(token, {
            type: type,
            source: source,
            end: end
          });
          break;
        }

       case "block-map":
       case "block-seq":
        {
          const offset = token.offset + source.length;
          const nl = {
            type: "newline",
            offset: offset,
            indent: token.indent,
            source: "\n"
          };
          delete token.items;
          Object.assign(token, {
            type: type,
            source: source,
            end: [ nl ]
          });
          break;
        }

       default:
        {
          const indent = "indent" in token ? token.indent : -1;
          const end = "end" in token && Array.isArray(token.end) ? token.end.filter(st => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
          for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
          Object.assign(token, {
            type: type,
            indent: indent,
            source: source,
            end: end
          });
        }
      }
    }
    exports.createScalarToken = createScalarToken;
    exports.resolveAsScalar = resolveAsScalar;
    exports.setScalarValue = setScalarValue;
  }),
  1733: ((__unused_webpack_module, exports) => {
    const stringify = cst => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
    function stringifyToken(token) {
      switch (token.type) {
       case "block-scalar":
        {
          let res = "";
          for (const tok of token.props) res += stringifyToken(tok);
          return res + token.source;
        }

       case "block-map":
       case "block-seq":
        {
          let res = "";
          for (const item of token.items) res += stringifyItem(item);
          return res;
        }

       case "flow-collection":
        {
          let res = token.start.source;
          for (const item of token.items) res += stringifyItem(item);
          for (const st of token.end) res += st.source;
          return res;
        }

       case "document":
        {
          let res = stringifyItem(token);
          if (token.end) for (const st of token.end) res += st.source;
          return res;
        }

       default:
        {
          let res = token.source;
          if ("end" in token && token.end) for (const st of token.end) res += st.source;
          return res;
        }
      }
    }
    function stringifyItem({start: start, key: key, sep: sep, value: value}) {
      let res = "";
      for (const st of start) res += st.source;
      if (key) res += stringifyToken(key);
      if (sep) for (const st of sep) res += st.source;
      if (value) res += stringifyToken(value);
      return res;
    }
    exports.stringify = stringify;
  }),
  7715: ((__unused_webpack_module, exports) => {
    const BREAK = Symbol("break visit");
    const SKIP = Symbol("skip children");
    const REMOVE = Symbol("remove item");
    function visit(cst, visitor) {
      if ("type" in cst && cst.type === "document") cst = {
        start: cst.start,
        value: cst.value
      };
      _visit(Object.freeze([]), cst, visitor);
    }
    visit.BREAK = BREAK;
    visit.SKIP = SKIP;
    visit.REMOVE = REMOVE;
    visit.itemAtPath = (cst, path) => {
      let item = cst;
      for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && "items" in tok) item = tok.items[index]; else return;
      }
      return item;
    };
    visit.parentCollection = (cst, path) => {
      const parent = visit.itemAtPath(cst, path.slice(0, -1));
      const field = path[path.length - 1][0];
      const coll = parent?.[field];
      if (coll && "items" in coll) return coll;
      throw new Error("Parent collection not found");
    };
    function _visit(path, item, visitor) {
      let ctrl = visitor(item, path);
      if (typeof ctrl === "symbol") return ctrl;
      for (const field of [ "key", "value" ]) {
        const token = item[field];
        if (token && "items" in token) {
          for (let i = 0; i < token.items.length; ++i) {
            const ci = _visit(Object.freeze(path.concat([ [ field, i ] ])), token.items[i], visitor);
            if (typeof ci === "number") i = ci - 1; else if (ci === BREAK) return BREAK; else if (ci === REMOVE) {
              token.items.splice(i, 1);
              i -= 1;
            }
          }
          if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
        }
      }
      return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
    }
    exports.visit = visit;
  }),
  3461: ((__unused_webpack_module, exports, __webpack_require__) => {
    var cstScalar = __webpack_require__(110);
    var cstStringify = __webpack_require__(1733);
    var cstVisit = __webpack_require__(7715);
    const BOM = "\ufeff";
    const DOCUMENT = "\x02";
    const FLOW_END = "\x18";
    const SCALAR = "\x1f";
    const isCollection = token => !!token && "items" in token;
    const isScalar = token => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
    function prettyToken(token) {
      switch (token) {
       case BOM:
        return "<BOM>";

       case DOCUMENT:
        return "<DOC>";

       case FLOW_END:
        return "<FLOW_END>";

       case SCALAR:
        return "<SCALAR>";

       default:
        return JSON.stringify(token);
      }
    }
    function tokenType(source) {
      switch (source) {
       case BOM:
        return "byte-order-mark";

       case DOCUMENT:
        return "doc-mode";

       case FLOW_END:
        return "flow-error-end";

       case SCALAR:
        return "scalar";

       case "---":
        return "doc-start";

       case "...":
        return "doc-end";

       case "":
       case "\n":
       case "\r\n":
        return "newline";

       case "-":
        return "seq-item-ind";

       case "?":
        return "explicit-key-ind";

       case ":":
        return "map-value-ind";

       case "{":
        return "flow-map-start";

       case "}":
        return "flow-map-end";

       case "[":
        return "flow-seq-start";

       case "]":
        return "flow-seq-end";

       case ",":
        return "comma";
      }
      switch (source[0]) {
       case " ":
       case "\t":
        return "space";

       case "#":
        return "comment";

       case "%":
        return "directive-line";

       case "*":
        return "alias";

       case "&":
        return "anchor";

       case "!":
        return "tag";

       case "'":
        return "single-quoted-scalar";

       case '"':
        return "double-quoted-scalar";

       case "|":
       case ">":
        return "block-scalar-header";
      }
      return null;
    }
    exports.createScalarToken = cstScalar.createScalarToken;
    exports.resolveAsScalar = cstScalar.resolveAsScalar;
    exports.setScalarValue = cstScalar.setScalarValue;
    exports.stringify = cstStringify.stringify;
    exports.visit = cstVisit.visit;
    exports.BOM = BOM;
    exports.DOCUMENT = DOCUMENT;
    exports.FLOW_END = FLOW_END;
    exports.SCALAR = SCALAR;
    exports.isCollection = isCollection;
    exports.isScalar = isScalar;
    exports.prettyToken = prettyToken;
    exports.tokenType = tokenType;
  }),
  361: ((__unused_webpack_module, exports, __webpack_require__) => {
    var cst = __webpack_require__(3461);
    function isEmpty(ch) {
      switch (ch) {
       case void 0:
       case " ":
       case "\n":
       case "\r":
       case "\t":
        return true;

       default:
        return false;
      }
    }
    const hexDigits = new Set("0123456789ABCDEFabcdef");
    const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
    const flowIndicatorChars = new Set(",[]{}");
    const invalidAnchorChars = new Set(" ,[]{}\n\r\t");
    const isNotAnchorChar = ch => !ch || invalidAnchorChars.has(ch);
    class Lexer {
      constructor() {
        this.atEnd = false;
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        this.buffer = "";
        this.flowKey = false;
        this.flowLevel = 0;
        this.indentNext = 0;
        this.indentValue = 0;
        this.lineEndPos = null;
        this.next = null;
        this.pos = 0;
      }
      * lex(source, incomplete = false) {
        if (source) {
          if (typeof source !== "string") throw TypeError("source is not a string");
          this.buffer = this.buffer ? this.buffer + source : source;
          this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? "stream";
        while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
      }
      atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === " " || ch === "\t") ch = this.buffer[++i];
        if (!ch || ch === "#" || ch === "\n") return true;
        if (ch === "\r") return this.buffer[i + 1] === "\n";
        return false;
      }
      charAt(n) {
        return this.buffer[this.pos + n];
      }
      continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
          let indent = 0;
          while (ch === " ") ch = this.buffer[++indent + offset];
          if (ch === "\r") {
            const next = this.buffer[indent + offset + 1];
            if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
          }
          return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
        }
        if (ch === "-" || ch === ".") {
          const dt = this.buffer.substr(offset, 3);
          if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
        }
        return offset;
      }
      getLine() {
        let end = this.lineEndPos;
        if (typeof end !== "number" || end !== -1 && end < this.pos) {
          end = this.buffer.indexOf("\n", this.pos);
          this.lineEndPos = end;
        }
        if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === "\r") end -= 1;
        return this.buffer.substring(this.pos, end);
      }
      hasChars(n) {
        return this.pos + n <= this.buffer.length;
      }
      setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
      }
      peek(n) {
        return this.buffer.substr(this.pos, n);
      }
      * parseNext(next) {
        switch (next) {
         case "stream":
          return yield* this.parseStream();

         case "line-start":
          return yield* this.parseLineStart();

         case "block-start":
          return yield* this.parseBlockStart();

         case "doc":
          return yield* this.parseDocument();

         case "flow":
          return yield* this.parseFlowCollection();

         case "quoted-scalar":
          return yield* this.parseQuotedScalar();

         case "block-scalar":
          return yield* this.parseBlockScalar();

         case "plain-scalar":
          return yield* this.parsePlainScalar();
        }
      }
      * parseStream() {
        let line = this.getLine();
        if (line === null) return this.setNext("stream");
        if (line[0] === cst.BOM) {
          yield* this.pushCount(1);
          line = line.substring(1);
        }
        if (line[0] === "%") {
          let dirEnd = line.length;
          let cs = line.indexOf("#");
          while (cs !== -1) {
            const ch = line[cs - 1];
            if (ch === " " || ch === "\t") {
              dirEnd = cs - 1;
              break;
            } else cs = line.indexOf("#", cs + 1);
          }
          while (true) {
            const ch = line[dirEnd - 1];
            if (ch === " " || ch === "\t") dirEnd -= 1; else break;
          }
          const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
          yield* this.pushCount(line.length - n);
          this.pushNewline();
          return "stream";
        }
        if (this.atLineEnd()) {
          const sp = yield* this.pushSpaces(true);
          yield* this.pushCount(line.length - sp);
          yield* this.pushNewline();
          return "stream";
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
      }
      * parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd) return this.setNext("line-start");
        if (ch === "-" || ch === ".") {
          if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
          const s = this.peek(3);
          if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
            yield* this.pushCount(3);
            this.indentValue = 0;
            this.indentNext = 0;
            return s === "---" ? "doc" : "stream";
          }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
      }
      * parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd) return this.setNext("block-start");
        if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
          const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
          this.indentNext = this.indentValue + 1;
          this.indentValue += n;
          return "block-start";
        }
        return "doc";
      }
      * parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null) return this.setNext("doc");
        let n = yield* this.pushIndicators();
        switch (line[n]) {
         case "#":
          yield* this.pushCount(line.length - n);

         case void 0:
          yield* this.pushNewline();
          return yield* this.parseLineStart();

         case "{":
         case "[":
          yield* this.pushCount(1);
          this.flowKey = false;
          this.flowLevel = 1;
          return "flow";

         case "}":
         case "]":
          yield* this.pushCount(1);
          return "doc";

         case "*":
          yield* this.pushUntil(isNotAnchorChar);
          return "doc";

         case '"':
         case "'":
          return yield* this.parseQuotedScalar();

         case "|":
         case ">":
          n += (yield* this.parseBlockScalarHeader());
          n += (yield* this.pushSpaces(true));
          yield* this.pushCount(line.length - n);
          yield* this.pushNewline();
          return yield* this.parseBlockScalar();

         default:
          return yield* this.parsePlainScalar();
        }
      }
      * parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
          nl = yield* this.pushNewline();
          if (nl > 0) {
            sp = yield* this.pushSpaces(false);
            this.indentValue = indent = sp;
          } else sp = 0;
          sp += (yield* this.pushSpaces(true));
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null) return this.setNext("flow");
        if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
          const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
          if (!atFlowEndMarker) {
            this.flowLevel = 0;
            yield cst.FLOW_END;
            return yield* this.parseLineStart();
          }
        }
        let n = 0;
        while (line[n] === ",") {
          n += (yield* this.pushCount(1));
          n += (yield* this.pushSpaces(true));
          this.flowKey = false;
        }
        n += (yield* this.pushIndicators());
        switch (line[n]) {
         case void 0:
          return "flow";

         case "#":
          yield* this.pushCount(line.length - n);
          return "flow";

         case "{":
         case "[":
          yield* this.pushCount(1);
          this.flowKey = false;
          this.flowLevel += 1;
          return "flow";

         case "}":
         case "]":
          yield* this.pushCount(1);
          this.flowKey = true;
          this.flowLevel -= 1;
          return this.flowLevel ? "flow" : "doc";

         case "*":
          yield* this.pushUntil(isNotAnchorChar);
          return "flow";

         case '"':
         case "'":
          this.flowKey = true;
          return yield* this.parseQuotedScalar();

         case ":":
          {
            const next = this.charAt(1);
            if (this.flowKey || isEmpty(next) || next === ",") {
              this.flowKey = false;
              yield* this.pushCount(1);
              yield* this.pushSpaces(true);
              return "flow";
            }
          }

         default:
          this.flowKey = false;
          return yield* this.parsePlainScalar();
        }
      }
      * parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2); else while (end !== -1) {
          let n = 0;
          while (this.buffer[end - 1 - n] === "\\") n += 1;
          if (n % 2 === 0) break;
          end = this.buffer.indexOf('"', end + 1);
        }
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf("\n", this.pos);
        if (nl !== -1) {
          while (nl !== -1) {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1) break;
            nl = qb.indexOf("\n", cs);
          }
          if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
        }
        if (end === -1) {
          if (!this.atEnd) return this.setNext("quoted-scalar");
          end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? "flow" : "doc";
      }
      * parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
          const ch = this.buffer[++i];
          if (ch === "+") this.blockScalarKeep = true; else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1; else if (ch !== "-") break;
        }
        return yield* this.pushUntil(ch => isEmpty(ch) || ch === "#");
      }
      * parseBlockScalar() {
        let nl = this.pos - 1;
        let indent = 0;
        let ch;
        loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
         case " ":
          indent += 1;
          break;

         case "\n":
          nl = i;
          indent = 0;
          break;

         case "\r":
          {
            const next = this.buffer[i + 1];
            if (!next && !this.atEnd) return this.setNext("block-scalar");
            if (next === "\n") break;
          }

         default:
          break loop;
        }
        if (!ch && !this.atEnd) return this.setNext("block-scalar");
        if (indent >= this.indentNext) {
          if (this.blockScalarIndent === -1) this.indentNext = indent; else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
          do {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1) break;
            nl = this.buffer.indexOf("\n", cs);
          } while (nl !== -1);
          if (nl === -1) {
            if (!this.atEnd) return this.setNext("block-scalar");
            nl = this.buffer.length;
          }
        }
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === " ") ch = this.buffer[++i];
        if (ch === "\t") {
          while (ch === "\t" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
          nl = i - 1;
        } else if (!this.blockScalarKeep) do {
          let i = nl - 1;
          let ch = this.buffer[i];
          if (ch === "\r") ch = this.buffer[--i];
          const lastChar = i;
          while (ch === " ") ch = this.buffer[--i];
          if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i; else break;
        } while (true);
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
      }
      * parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while (ch = this.buffer[++i]) if (ch === ":") {
          const next = this.buffer[i + 1];
          if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
          end = i;
        } else if (isEmpty(ch)) {
          let next = this.buffer[i + 1];
          if (ch === "\r") if (next === "\n") {
            i += 1;
            ch = "\n";
            next = this.buffer[i + 1];
          } else end = i;
          if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
          if (ch === "\n") {
            const cs = this.continueScalar(i + 1);
            if (cs === -1) break;
            i = Math.max(i, cs - 2);
          }
        } else {
          if (inFlow && flowIndicatorChars.has(ch)) break;
          end = i;
        }
        if (!ch && !this.atEnd) return this.setNext("plain-scalar");
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? "flow" : "doc";
      }
      * pushCount(n) {
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos += n;
          return n;
        }
        return 0;
      }
      * pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
          yield s;
          this.pos += s.length;
          return s.length;
        } else if (allowEmpty) yield "";
        return 0;
      }
      * pushIndicators() {
        let n = 0;
        loop: while (true) {
          switch (this.charAt(0)) {
           case "!":
            n += (yield* this.pushTag());
            n += (yield* this.pushSpaces(true));
            continue loop;

           case "&":
            n += (yield* this.pushUntil(isNotAnchorChar));
            n += (yield* this.pushSpaces(true));
            continue loop;

           case "-":
           case "?":
           case ":":
            {
              const inFlow = this.flowLevel > 0;
              const ch1 = this.charAt(1);
              if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
                if (!inFlow) this.indentNext = this.indentValue + 1; else if (this.flowKey) this.flowKey = false;
                n += (yield* this.pushCount(1));
                n += (yield* this.pushSpaces(true));
                continue loop;
              }
            }
          }
          break loop;
        }
        return n;
      }
      * pushTag() {
        if (this.charAt(1) === "<") {
          let i = this.pos + 2;
          let ch = this.buffer[i];
          while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
          return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
        } else {
          let i = this.pos + 1;
          let ch = this.buffer[i];
          while (ch) if (tagChars.has(ch)) ch = this.buffer[++i]; else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3]; else break;
          return yield* this.pushToIndex(i, false);
        }
      }
      * pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === "\n") return yield* this.pushCount(1); else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2); else return 0;
      }
      * pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
          ch = this.buffer[++i];
        } while (ch === " " || allowTabs && ch === "\t");
        const n = i - this.pos;
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos = i;
        }
        return n;
      }
      * pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch)) ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
      }
    }
    exports.Lexer = Lexer;
  }),
  6628: ((__unused_webpack_module, exports) => {
    class LineCounter {
      constructor() {
        this.lineStarts = [];
        this.addNewLine = offset => this.lineStarts.push(offset);
        this.linePos = offset => {
          let low = 0;
          let high = this.lineStarts.length;
          while (low < high) {
            const mid = low + high >> 1;
            if (this.lineStarts[mid] < offset) low = mid + 1; else high = mid;
          }
          if (this.lineStarts[low] === offset) return {
            line: low + 1,
            col: 1
          };
          if (low === 0) return {
            line: 0,
            col: offset
          };
          const start = this.lineStarts[low - 1];
          return {
            line: low,
            col: offset - start + 1
          };
        };
      }
    }
    exports.LineCounter = LineCounter;
  }),
  3456: ((__unused_webpack_module, exports, __webpack_require__) => {
    var node_process = __webpack_require__(932);
    var cst = __webpack_require__(3461);
    var lexer = __webpack_require__(361);
    function includesToken(list, type) {
      for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
      return false;
    }
    function findNonEmptyIndex(list) {
      for (let i = 0; i < list.length; ++i) switch (list[i].type) {
       case "space":
       case "comment":
       case "newline":
        break;

       default:
        return i;
      }
      return -1;
    }
    function isFlowToken(token) {
      switch (token?.type) {
       case "alias":
       case "scalar":
       case "single-quoted-scalar":
       case "double-quoted-scalar":
       case "flow-collection":
        return true;

       default:
        return false;
      }
    }
    function getPrevProps(parent) {
      switch (parent.type) {
       case "document":
        return parent.start;

       case "block-map":
        {
          const it = parent.items[parent.items.length - 1];
          return it.sep ?? it.start;
        }

       case "block-seq":
        return parent.items[parent.items.length - 1].start;

       default:
        return [];
      }
    }
    function getFirstKeyStartProps(prev) {
      if (prev.length === 0) return [];
      let i = prev.length;
      loop: while (--i >= 0) switch (prev[i].type) {
       case "doc-start":
       case "explicit-key-ind":
       case "map-value-ind":
       case "seq-item-ind":
       case "newline":
        break loop;
      }
      while (prev[++i]?.type === "space") ;
      return prev.splice(i, prev.length);
    }
    function arrayPushArray(target, source) {
      if (source.length < 1e5) Array.prototype.push.apply(target, source); else for (let i = 0; i < source.length; ++i) target.push(source[i]);
    }
    function fixFlowSeqItems(fc) {
      if (fc.start.type === "flow-seq-start") for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
        if (it.key) it.value = it.key;
        delete it.key;
        if (isFlowToken(it.value)) if (it.value.end) arrayPushArray(it.value.end, it.sep); else it.value.end = it.sep; else arrayPushArray(it.start, it.sep);
        delete it.sep;
      }
    }
    class Parser {
      constructor(onNewLine) {
        this.atNewLine = true;
        this.atScalar = false;
        this.indent = 0;
        this.offset = 0;
        this.onKeyLine = false;
        this.stack = [];
        this.source = "";
        this.type = "";
        this.lexer = new lexer.Lexer;
        this.onNewLine = onNewLine;
      }
      * parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0) this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
        if (!incomplete) yield* this.end();
      }
      * next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS) console.log("|", cst.prettyToken(source));
        if (this.atScalar) {
          this.atScalar = false;
          yield* this.step();
          this.offset += source.length;
          return;
        }
        const type = cst.tokenType(source);
        if (!type) {
          const message = `Not a YAML token: ${source}`;
          yield* this.pop({
            type: "error",
            offset: this.offset,
            message: message,
            source: source
          });
          this.offset += source.length;
        } else if (type === "scalar") {
          this.atNewLine = false;
          this.atScalar = true;
          this.type = "scalar";
        } else {
          this.type = type;
          yield* this.step();
          switch (type) {
           case "newline":
            this.atNewLine = true;
            this.indent = 0;
            if (this.onNewLine) this.onNewLine(this.offset + source.length);
            break;

           case "space":
            if (this.atNewLine && source[0] === " ") this.indent += source.length;
            break;

           case "explicit-key-ind":
           case "map-value-ind":
           case "seq-item-ind":
            if (this.atNewLine) this.indent += source.length;
            break;

           case "doc-mode":
           case "flow-error-end":
            return;

           default:
            this.atNewLine = false;
          }
          this.offset += source.length;
        }
      }
      * end() {
        while (this.stack.length > 0) yield* this.pop();
      }
      get sourceToken() {
        const st = {
          type: this.type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
        return st;
      }
      * step() {
        const top = this.peek(1);
        if (this.type === "doc-end" && top?.type !== "doc-end") {
          while (this.stack.length > 0) yield* this.pop();
          this.stack.push({
            type: "doc-end",
            offset: this.offset,
            source: this.source
          });
          return;
        }
        if (!top) return yield* this.stream();
        switch (top.type) {
         case "document":
          return yield* this.document(top);

         case "alias":
         case "scalar":
         case "single-quoted-scalar":
         case "double-quoted-scalar":
          return yield* this.scalar(top);

         case "block-scalar":
          return yield* this.blockScalar(top);

         case "block-map":
          return yield* this.blockMap(top);

         case "block-seq":
          return yield* this.blockSequence(top);

         case "flow-collection":
          return yield* this.flowCollection(top);

         case "doc-end":
          return yield* this.documentEnd(top);
        }
        yield* this.pop();
      }
      peek(n) {
        return this.stack[this.stack.length - n];
      }
      * pop(error) {
        const token = error ?? this.stack.pop();
        if (!token) {
          const message = "Tried to pop an empty stack";
          yield {
            type: "error",
            offset: this.offset,
            source: "",
            message: message
          };
        } else if (this.stack.length === 0) yield token; else {
          const top = this.peek(1);
          if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0; else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
          if (token.type === "flow-collection") fixFlowSeqItems(token);
          switch (top.type) {
           case "document":
            top.value = token;
            break;

           case "block-scalar":
            top.props.push(token);
            break;

           case "block-map":
            {
              const it = top.items[top.items.length - 1];
              if (it.value) {
                top.items.push({
                  start: [],
                  key: token,
                  sep: []
                });
                this.onKeyLine = true;
                return;
              } else if (it.sep) it.value = token; else {
                Object.assign(it, {
                  key: token,
                  sep: []
                });
                this.onKeyLine = !it.explicitKey;
                return;
              }
              break;
            }

           case "block-seq":
            {
              const it = top.items[top.items.length - 1];
              if (it.value) top.items.push({
                start: [],
                value: token
              }); else it.value = token;
              break;
            }

           case "flow-collection":
            {
              const it = top.items[top.items.length - 1];
              if (!it || it.value) top.items.push({
                start: [],
                key: token,
                sep: []
              }); else if (it.sep) it.value = token; else Object.assign(it, {
                key: token,
                sep: []
              });
              return;
            }

           default:
            yield* this.pop();
            yield* this.pop(token);
          }
          if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
            const last = token.items[token.items.length - 1];
            if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every(st => st.type !== "comment" || st.indent < token.indent))) {
              if (top.type === "document") top.end = last.start; else top.items.push({
                start: last.start
              });
              token.items.splice(-1, 1);
            }
          }
        }
      }
      * stream() {
        switch (this.type) {
         case "directive-line":
          yield {
            type: "directive",
            offset: this.offset,
            source: this.source
          };
          return;

         case "byte-order-mark":
         case "space":
         case "comment":
         case "newline":
          yield this.sourceToken;
          return;

         case "doc-mode":
         case "doc-start":
          {
            const doc = {
              type: "document",
              offset: this.offset,
              start: []
            };
            if (this.type === "doc-start") doc.start.push(this.sourceToken);
            this.stack.push(doc);
            return;
          }
        }
        yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML stream`,
          source: this.source
        };
      }
      * document(doc) {
        if (doc.value) return yield* this.lineEnd(doc);
        switch (this.type) {
         case "doc-start":
          if (findNonEmptyIndex(doc.start) !== -1) {
            yield* this.pop();
            yield* this.step();
          } else doc.start.push(this.sourceToken);
          return;

         case "anchor":
         case "tag":
         case "space":
         case "comment":
         case "newline":
          doc.start.push(this.sourceToken);
          return;
        }
        const bv = this.startBlockValue(doc);
        if (bv) this.stack.push(bv); else yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML document`,
          source: this.source
        };
      }
      * scalar(scalar) {
        if (this.type === "map-value-ind") {
          const prev = getPrevProps(this.peek(2));
          const start = getFirstKeyStartProps(prev);
          let sep;
          if (scalar.end) {
            sep = scalar.end;
            sep.push(this.sourceToken);
            delete scalar.end;
          } else sep = [ this.sourceToken ];
          const map = {
            type: "block-map",
            offset: scalar.offset,
            indent: scalar.indent,
            items: [ {
              start: start,
              key: scalar,
              sep: sep
            } ]
          };
          this.onKeyLine = true;
          this.stack[this.stack.length - 1] = map;
        } else yield* this.lineEnd(scalar);
      }
      * blockScalar(scalar) {
        switch (this.type) {
         case "space":
         case "comment":
         case "newline":
          scalar.props.push(this.sourceToken);
          return;

         case "scalar":
          scalar.source = this.source;
          this.atNewLine = true;
          this.indent = 0;
          if (this.onNewLine) {
            let nl = this.source.indexOf("\n") + 1;
            while (nl !== 0) {
              this.onNewLine(this.offset + nl);
              nl = this.source.indexOf("\n", nl) + 1;
            }
          }
          yield* this.pop();
          break;

         default:
          yield* this.pop();
          yield* this.step();
        }
      }
      * blockMap(map) {
        const it = map.items[map.items.length - 1];
        switch (this.type) {
         case "newline":
          this.onKeyLine = false;
          if (it.value) {
            const end = "end" in it.value ? it.value.end : void 0;
            const last = Array.isArray(end) ? end[end.length - 1] : void 0;
            if (last?.type === "comment") end?.push(this.sourceToken); else map.items.push({
              start: [ this.sourceToken ]
            });
          } else if (it.sep) it.sep.push(this.sourceToken); else it.start.push(this.sourceToken);
          return;

         case "space":
         case "comment":
          if (it.value) map.items.push({
            start: [ this.sourceToken ]
          }); else if (it.sep) it.sep.push(this.sourceToken); else {
            if (this.atIndentedComment(it.start, map.indent)) {
              const prev = map.items[map.items.length - 2];
              const end = prev?.value?.end;
              if (Array.isArray(end)) {
                arrayPushArray(end, it.start);
                end.push(this.sourceToken);
                map.items.pop();
                return;
              }
            }
            it.start.push(this.sourceToken);
          }
          return;
        }
        if (this.indent >= map.indent) {
          const atMapIndent = !this.onKeyLine && this.indent === map.indent;
          const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
          let start = [];
          if (atNextItem && it.sep && !it.value) {
            const nl = [];
            for (let i = 0; i < it.sep.length; ++i) {
              const st = it.sep[i];
              switch (st.type) {
               case "newline":
                nl.push(i);
                break;

               case "space":
                break;

               case "comment":
                if (st.indent > map.indent) nl.length = 0;
                break;

               default:
                nl.length = 0;
              }
            }
            if (nl.length >= 2) start = it.sep.splice(nl[1]);
          }
          switch (this.type) {
           case "anchor":
           case "tag":
            if (atNextItem || it.value) {
              start.push(this.sourceToken);
              map.items.push({
                start: start
              });
              this.onKeyLine = true;
            } else if (it.sep) it.sep.push(this.sourceToken); else it.start.push(this.sourceToken);
            return;

           case "explicit-key-ind":
            if (!it.sep && !it.explicitKey) {
              it.start.push(this.sourceToken);
              it.explicitKey = true;
            } else if (atNextItem || it.value) {
              start.push(this.sourceToken);
              map.items.push({
                start: start,
                explicitKey: true
              });
            } else this.stack.push({
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [ {
                start: [ this.sourceToken ],
                explicitKey: true
              } ]
            });
            this.onKeyLine = true;
            return;

           case "map-value-ind":
            if (it.explicitKey) if (!it.sep) if (includesToken(it.start, "newline")) Object.assign(it, {
              key: null,
              sep: [ this.sourceToken ]
            }); else {
              const start = getFirstKeyStartProps(it.start);
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [ {
                  start: start,
                  key: null,
                  sep: [ this.sourceToken ]
                } ]
              });
            } else if (it.value) map.items.push({
              start: [],
              key: null,
              sep: [ this.sourceToken ]
            }); else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [ {
                start: start,
                key: null,
                sep: [ this.sourceToken ]
              } ]
            }); else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
              const start = getFirstKeyStartProps(it.start);
              const key = it.key;
              const sep = it.sep;
              sep.push(this.sourceToken);
              delete it.key;
              delete it.sep;
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [ {
                  start: start,
                  key: key,
                  sep: sep
                } ]
              });
            } else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken); else it.sep.push(this.sourceToken); else if (!it.sep) Object.assign(it, {
              key: null,
              sep: [ this.sourceToken ]
            }); else if (it.value || atNextItem) map.items.push({
              start: start,
              key: null,
              sep: [ this.sourceToken ]
            }); else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [ {
                start: [],
                key: null,
                sep: [ this.sourceToken ]
              } ]
            }); else it.sep.push(this.sourceToken);
            this.onKeyLine = true;
            return;

           case "alias":
           case "scalar":
           case "single-quoted-scalar":
           case "double-quoted-scalar":
            {
              const fs = this.flowScalar(this.type);
              if (atNextItem || it.value) {
                map.items.push({
                  start: start,
                  key: fs,
                  sep: []
                });
                this.onKeyLine = true;
              } else if (it.sep) this.stack.push(fs); else {
                Object.assign(it, {
                  key: fs,
                  sep: []
                });
                this.onKeyLine = true;
              }
              return;
            }

           default:
            {
              const bv = this.startBlockValue(map);
              if (bv) {
                if (bv.type === "block-seq") {
                  if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                    yield* this.pop({
                      type: "error",
                      offset: this.offset,
                      message: "Unexpected block-seq-ind on same line with key",
                      source: this.source
                    });
                    return;
                  }
                } else if (atMapIndent) map.items.push({
                  start: start
                });
                this.stack.push(bv);
                return;
              }
            }
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      * blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
         case "newline":
          if (it.value) {
            const end = "end" in it.value ? it.value.end : void 0;
            const last = Array.isArray(end) ? end[end.length - 1] : void 0;
            if (last?.type === "comment") end?.push(this.sourceToken); else seq.items.push({
              start: [ this.sourceToken ]
            });
          } else it.start.push(this.sourceToken);
          return;

         case "space":
         case "comment":
          if (it.value) seq.items.push({
            start: [ this.sourceToken ]
          }); else {
            if (this.atIndentedComment(it.start, seq.indent)) {
              const prev = seq.items[seq.items.length - 2];
              const end = prev?.value?.end;
              if (Array.isArray(end)) {
                arrayPushArray(end, it.start);
                end.push(this.sourceToken);
                seq.items.pop();
                return;
              }
            }
            it.start.push(this.sourceToken);
          }
          return;

         case "anchor":
         case "tag":
          if (it.value || this.indent <= seq.indent) break;
          it.start.push(this.sourceToken);
          return;

         case "seq-item-ind":
          if (this.indent !== seq.indent) break;
          if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({
            start: [ this.sourceToken ]
          }); else it.start.push(this.sourceToken);
          return;
        }
        if (this.indent > seq.indent) {
          const bv = this.startBlockValue(seq);
          if (bv) {
            this.stack.push(bv);
            return;
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      * flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === "flow-error-end") {
          let top;
          do {
            yield* this.pop();
            top = this.peek(1);
          } while (top?.type === "flow-collection");
        } else if (fc.end.length === 0) {
          switch (this.type) {
           case "comma":
           case "explicit-key-ind":
            if (!it || it.sep) fc.items.push({
              start: [ this.sourceToken ]
            }); else it.start.push(this.sourceToken);
            return;

           case "map-value-ind":
            if (!it || it.value) fc.items.push({
              start: [],
              key: null,
              sep: [ this.sourceToken ]
            }); else if (it.sep) it.sep.push(this.sourceToken); else Object.assign(it, {
              key: null,
              sep: [ this.sourceToken ]
            });
            return;

           case "space":
           case "comment":
           case "newline":
           case "anchor":
           case "tag":
            if (!it || it.value) fc.items.push({
              start: [ this.sourceToken ]
            }); else if (it.sep) it.sep.push(this.sourceToken); else it.start.push(this.sourceToken);
            return;

           case "alias":
           case "scalar":
           case "single-quoted-scalar":
           case "double-quoted-scalar":
            {
              const fs = this.flowScalar(this.type);
              if (!it || it.value) fc.items.push({
                start: [],
                key: fs,
                sep: []
              }); else if (it.sep) this.stack.push(fs); else Object.assign(it, {
                key: fs,
                sep: []
              });
              return;
            }

           case "flow-map-end":
           case "flow-seq-end":
            fc.end.push(this.sourceToken);
            return;
          }
          const bv = this.startBlockValue(fc);
          if (bv) this.stack.push(bv); else {
            yield* this.pop();
            yield* this.step();
          }
        } else {
          const parent = this.peek(2);
          if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
            yield* this.pop();
            yield* this.step();
          } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            fixFlowSeqItems(fc);
            const sep = fc.end.splice(1, fc.end.length);
            sep.push(this.sourceToken);
            const map = {
              type: "block-map",
              offset: fc.offset,
              indent: fc.indent,
              items: [ {
                start: start,
                key: fc,
                sep: sep
              } ]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
          } else yield* this.lineEnd(fc);
        }
      }
      flowScalar(type) {
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        return {
          type: type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
      }
      startBlockValue(parent) {
        switch (this.type) {
         case "alias":
         case "scalar":
         case "single-quoted-scalar":
         case "double-quoted-scalar":
          return this.flowScalar(this.type);

         case "block-scalar-header":
          return {
            type: "block-scalar",
            offset: this.offset,
            indent: this.indent,
            props: [ this.sourceToken ],
            source: ""
          };

         case "flow-map-start":
         case "flow-seq-start":
          return {
            type: "flow-collection",
            offset: this.offset,
            indent: this.indent,
            start: this.sourceToken,
            items: [],
            end: []
          };

         case "seq-item-ind":
          return {
            type: "block-seq",
            offset: this.offset,
            indent: this.indent,
            items: [ {
              start: [ this.sourceToken ]
            } ]
          };

         case "explicit-key-ind":
          {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            start.push(this.sourceToken);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [ {
                start: start,
                explicitKey: true
              } ]
            };
          }

         case "map-value-ind":
          {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [ {
                start: start,
                key: null,
                sep: [ this.sourceToken ]
              } ]
            };
          }
        }
        return null;
      }
      atIndentedComment(start, indent) {
        if (this.type !== "comment") return false;
        if (this.indent <= indent) return false;
        return start.every(st => st.type === "newline" || st.type === "space");
      }
      * documentEnd(docEnd) {
        if (this.type !== "doc-mode") {
          if (docEnd.end) docEnd.end.push(this.sourceToken); else docEnd.end = [ this.sourceToken ];
          if (this.type === "newline") yield* this.pop();
        }
      }
      * lineEnd(token) {
        switch (this.type) {
         case "comma":
         case "doc-start":
         case "doc-end":
         case "flow-seq-end":
         case "flow-map-end":
         case "map-value-ind":
          yield* this.pop();
          yield* this.step();
          break;

         case "newline":
          this.onKeyLine = false;

         case "space":
         case "comment":
         default:
          if (token.end) token.end.push(this.sourceToken); else token.end = [ this.sourceToken ];
          if (this.type === "newline") yield* this.pop();
        }
      }
    }
    exports.Parser = Parser;
  }),
  4047: ((__unused_webpack_module, exports, __webpack_require__) => {
    var composer = __webpack_require__(9984);
    var Document = __webpack_require__(3021);
    var errors = __webpack_require__(1464);
    var log = __webpack_require__(7249);
    var identity = __webpack_require__(1127);
    var lineCounter = __webpack_require__(6628);
    var parser = __webpack_require__(3456);
    function parseOptions(options) {
      const prettyErrors = options.prettyErrors !== false;
      const lineCounter$1 = options.lineCounter || prettyErrors && new lineCounter.LineCounter || null;
      return {
        lineCounter: lineCounter$1,
        prettyErrors: prettyErrors
      };
    }
    function parseAllDocuments(source, options = {}) {
      const {lineCounter: lineCounter, prettyErrors: prettyErrors} = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter?.addNewLine);
      const composer$1 = new composer.Composer(options);
      const docs = Array.from(composer$1.compose(parser$1.parse(source)));
      if (prettyErrors && lineCounter) for (const doc of docs) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter));
      }
      if (docs.length > 0) return docs;
      return Object.assign([], {
        empty: true
      }, composer$1.streamInfo());
    }
    function parseDocument(source, options = {}) {
      const {lineCounter: lineCounter, prettyErrors: prettyErrors} = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter?.addNewLine);
      const composer$1 = new composer.Composer(options);
      let doc = null;
      for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) if (!doc) doc = _doc; else if (doc.options.logLevel !== "silent") {
        doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
        break;
      }
      if (prettyErrors && lineCounter) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter));
      }
      return doc;
    }
    function parse(src, reviver, options) {
      let _reviver;
      if (typeof reviver === "function") _reviver = reviver; else if (options === void 0 && reviver && typeof reviver === "object") options = reviver;
      const doc = parseDocument(src, options);
      if (!doc) return null;
      doc.warnings.forEach(warning => log.warn(doc.options.logLevel, warning));
      if (doc.errors.length > 0) if (doc.options.logLevel !== "silent") throw doc.errors[0]; else doc.errors = [];
      return doc.toJS(Object.assign({
        reviver: _reviver
      }, options));
    }
    function stringify(value, replacer, options) {
      let _replacer = null;
      if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer; else if (options === void 0 && replacer) options = replacer;
      if (typeof options === "string") options = options.length;
      if (typeof options === "number") {
        const indent = Math.round(options);
        options = indent < 1 ? void 0 : indent > 8 ? {
          indent: 8
        } : {
          indent: indent
        };
      }
      if (value === void 0) {
        const {keepUndefined: keepUndefined} = options ?? replacer ?? {};
        if (!keepUndefined) return;
      }
      if (identity.isDocument(value) && !_replacer) return value.toString(options);
      return new Document.Document(value, _replacer, options).toString(options);
    }
    exports.parse = parse;
    exports.parseAllDocuments = parseAllDocuments;
    exports.parseDocument = parseDocument;
    exports.stringify = stringify;
  }),
  5840: ((__unused_webpack_module, exports, __webpack_require__) => {
    var identity = __webpack_require__(1127);
    var map = __webpack_require__(7451);
    var seq = __webpack_require__(1706);
    var string = __webpack_require__(6464);
    var tags = __webpack_require__(18);
    const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
    class Schema {
      constructor({compat: compat, customTags: customTags, merge: merge, resolveKnownTags: resolveKnownTags, schema: schema, sortMapEntries: sortMapEntries, toStringDefaults: toStringDefaults}) {
        this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
        this.name = typeof schema === "string" && schema || "core";
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, {
          value: map.map
        });
        Object.defineProperty(this, identity.SCALAR, {
          value: string.string
        });
        Object.defineProperty(this, identity.SEQ, {
          value: seq.seq
        });
        this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
      }
      clone() {
        const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
      }
    }
    exports.Schema = Schema;
  }),
  7451: ((__unused_webpack_module, exports, __webpack_require__) => {
    var identity = __webpack_require__(1127);
    var YAMLMap = __webpack_require__(4454);
    const map = {
      collection: "map",
      default: true,
      nodeClass: YAMLMap.YAMLMap,
      tag: "tag:yaml.org,2002:map",
      resolve(map, onError) {
        if (!identity.isMap(map)) onError("Expected a mapping for this tag");
        return map;
      },
      createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
    };
    exports.map = map;
  }),
  3632: ((__unused_webpack_module, exports, __webpack_require__) => {
    var Scalar = __webpack_require__(3301);
    const nullTag = {
      identify: value => value == null,
      createNode: () => new Scalar.Scalar(null),
      default: true,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: () => new Scalar.Scalar(null),
      stringify: ({source: source}, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
    };
    exports.nullTag = nullTag;
  }),
  1706: ((__unused_webpack_module, exports, __webpack_require__) => {
    var identity = __webpack_require__(1127);
    var YAMLSeq = __webpack_require__(2223);
    const seq = {
      collection: "seq",
      default: true,
      nodeClass: YAMLSeq.YAMLSeq,
      tag: "tag:yaml.org,2002:seq",
      resolve(seq, onError) {
        if (!identity.isSeq(seq)) onError("Expected a sequence for this tag");
        return seq;
      },
      createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
    };
    exports.seq = seq;
  }),
  6464: ((__unused_webpack_module, exports, __webpack_require__) => {
    var stringifyString = __webpack_require__(3069);
    const string = {
      identify: value => typeof value === "string",
      default: true,
      tag: "tag:yaml.org,2002:str",
      resolve: str => str,
      stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({
          actualString: true
        }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
      }
    };
    exports.string = string;
  }),
  3959: ((__unused_webpack_module, exports, __webpack_require__) => {
    var Scalar = __webpack_require__(3301);
    const boolTag = {
      identify: value => typeof value === "boolean",
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: str => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
      stringify({source: source, value: value}, ctx) {
        if (source && boolTag.test.test(source)) {
          const sv = source[0] === "t" || source[0] === "T";
          if (value === sv) return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
      }
    };
    exports.boolTag = boolTag;
  }),
  8405: ((__unused_webpack_module, exports, __webpack_require__) => {
    var Scalar = __webpack_require__(3301);
    var stringifyNumber = __webpack_require__(8689);
    const floatNaN = {
      identify: value => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: str => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    const floatExp = {
      identify: value => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
      resolve: str => parseFloat(str),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    const float = {
      identify: value => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf(".");
        if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }),
  9874: ((__unused_webpack_module, exports, __webpack_require__) => {
    var stringifyNumber = __webpack_require__(8689);
    const intIdentify = value => typeof value === "bigint" || Number.isInteger(value);
    const intResolve = (str, offset, radix, {intAsBigInt: intAsBigInt}) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
    function intStringify(node, radix, prefix) {
      const {value: value} = node;
      if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
      return stringifyNumber.stringifyNumber(node);
    }
    const intOct = {
      identify: value => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o[0-7]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
      stringify: node => intStringify(node, 8, "0o")
    };
    const int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    const intHex = {
      identify: value => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^0x[0-9a-fA-F]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: node => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }),
  896: ((__unused_webpack_module, exports, __webpack_require__) => {
    var map = __webpack_require__(7451);
    var _null = __webpack_require__(3632);
    var seq = __webpack_require__(1706);
    var string = __webpack_require__(6464);
    var bool = __webpack_require__(3959);
    var float = __webpack_require__(8405);
    var int = __webpack_require__(9874);
    const schema = [ map.map, seq.seq, string.string, _null.nullTag, bool.boolTag, int.intOct, int.int, int.intHex, float.floatNaN, float.floatExp, float.float ];
    exports.schema = schema;
  }),
  3559: ((__unused_webpack_module, exports, __webpack_require__) => {
    var Scalar = __webpack_require__(3301);
    var map = __webpack_require__(7451);
    var seq = __webpack_require__(1706);
    function intIdentify(value) {
      return typeof value === "bigint" || Number.isInteger(value);
    }
    const stringifyJSON = ({value: value}) => JSON.stringify(value);
    const jsonScalars = [ {
      identify: value => typeof value === "string",
      default: true,
      tag: "tag:yaml.org,2002:str",
      resolve: str => str,
      stringify: stringifyJSON
    }, {
      identify: value => value == null,
      createNode: () => new Scalar.Scalar(null),
      default: true,
      tag: "tag:yaml.org,2002:null",
      test: /^null$/,
      resolve: () => null,
      stringify: stringifyJSON
    }, {
      identify: value => typeof value === "boolean",
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^true$|^false$/,
      resolve: str => str === "true",
      stringify: stringifyJSON
    }, {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^-?(?:0|[1-9][0-9]*)$/,
      resolve: (str, _onError, {intAsBigInt: intAsBigInt}) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
      stringify: ({value: value}) => intIdentify(value) ? value.toString() : JSON.stringify(value)
    }, {
      identify: value => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
      resolve: str => parseFloat(str),
      stringify: stringifyJSON
    } ];
    const jsonError = {
      default: true,
      tag: "",
      test: /^/,
      resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
      }
    };
    const schema = [ map.map, seq.seq ].concat(jsonScalars, jsonError);
    exports.schema = schema;
  }),
  18: ((__unused_webpack_module, exports, __webpack_require__) => {
    var map = __webpack_require__(7451);
    var _null = __webpack_require__(3632);
    var seq = __webpack_require__(1706);
    var string = __webpack_require__(6464);
    var bool = __webpack_require__(3959);
    var float = __webpack_require__(8405);
    var int = __webpack_require__(9874);
    var schema = __webpack_require__(896);
    var schema$1 = __webpack_require__(3559);
    var binary = __webpack_require__(6083);
    var merge = __webpack_require__(452);
    var omap = __webpack_require__(303);
    var pairs = __webpack_require__(8385);
    var schema$2 = __webpack_require__(5913);
    var set = __webpack_require__(1528);
    var timestamp = __webpack_require__(6752);
    const schemas = new Map([ [ "core", schema.schema ], [ "failsafe", [ map.map, seq.seq, string.string ] ], [ "json", schema$1.schema ], [ "yaml11", schema$2.schema ], [ "yaml-1.1", schema$2.schema ] ]);
    const tagsByName = {
      binary: binary.binary,
      bool: bool.boolTag,
      float: float.float,
      floatExp: float.floatExp,
      floatNaN: float.floatNaN,
      floatTime: timestamp.floatTime,
      int: int.int,
      intHex: int.intHex,
      intOct: int.intOct,
      intTime: timestamp.intTime,
      map: map.map,
      merge: merge.merge,
      null: _null.nullTag,
      omap: omap.omap,
      pairs: pairs.pairs,
      seq: seq.seq,
      set: set.set,
      timestamp: timestamp.timestamp
    };
    const coreKnownTags = {
      "tag:yaml.org,2002:binary": binary.binary,
      "tag:yaml.org,2002:merge": merge.merge,
      "tag:yaml.org,2002:omap": omap.omap,
      "tag:yaml.org,2002:pairs": pairs.pairs,
      "tag:yaml.org,2002:set": set.set,
      "tag:yaml.org,2002:timestamp": timestamp.timestamp
    };
    function getTags(customTags, schemaName, addMergeTag) {
      const schemaTags = schemas.get(schemaName);
      if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
      let tags = schemaTags;
      if (!tags) if (Array.isArray(customTags)) tags = []; else {
        const keys = Array.from(schemas.keys()).filter(key => key !== "yaml11").map(key => JSON.stringify(key)).join(", ");
        throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
      }
      if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag); else if (typeof customTags === "function") tags = customTags(tags.slice());
      if (addMergeTag) tags = tags.concat(merge.merge);
      return tags.reduce((tags, tag) => {
        const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
        if (!tagObj) {
          const tagName = JSON.stringify(tag);
          const keys = Object.keys(tagsByName).map(key => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags.includes(tagObj)) tags.push(tagObj);
        return tags;
      }, []);
    }
    exports.coreKnownTags = coreKnownTags;
    exports.getTags = getTags;
  }),
  6083: ((__unused_webpack_module, exports, __webpack_require__) => {
    var node_buffer = __webpack_require__(181);
    var Scalar = __webpack_require__(3301);
    var stringifyString = __webpack_require__(3069);
    const binary = {
      identify: value => value instanceof Uint8Array,
      default: false,
      tag: "tag:yaml.org,2002:binary",
      resolve(src, onError) {
        if (typeof node_buffer.Buffer === "function") return node_buffer.Buffer.from(src, "base64"); else if (typeof atob === "function") {
          const str = atob(src.replace(/[\n\r]/g, ""));
          const buffer = new Uint8Array(str.length);
          for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
          return buffer;
        } else {
          onError("This environment does not support reading binary tags; either Buffer or atob is required");
          return src;
        }
      },
      stringify({comment: comment, type: type, value: value}, ctx, onComment, onChompKeep) {
        if (!value) return "";
        const buf = value;
        let str;
        if (typeof node_buffer.Buffer === "function") str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64"); else if (typeof btoa === "function") {
          let s = "";
          for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
          str = btoa(s);
        } else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
          const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
          const n = Math.ceil(str.length / lineWidth);
          const lines = new Array(n);
          for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
          str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
        }
        return stringifyString.stringifyString({
          comment: comment,
          type: type,
          value: str
        }, ctx, onComment, onChompKeep);
      }
    };
    exports.binary = binary;
  }),
  8398: ((__unused_webpack_module, exports, __webpack_require__) => {
    var Scalar = __webpack_require__(3301);
    function boolStringify({value: value, source: source}, ctx) {
      const boolObj = value ? trueTag : falseTag;
      if (source && boolObj.test.test(source)) return source;
      return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
    const trueTag = {
      identify: value => value === true,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
      resolve: () => new Scalar.Scalar(true),
      stringify: boolStringify
    };
    const falseTag = {
      identify: value => value === false,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
      resolve: () => new Scalar.Scalar(false),
      stringify: boolStringify
    };
    exports.falseTag = falseTag;
    exports.trueTag = trueTag;
  }),
  5782: ((__unused_webpack_module, exports, __webpack_require__) => {
    var Scalar = __webpack_require__(3301);
    var stringifyNumber = __webpack_require__(8689);
    const floatNaN = {
      identify: value => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: str => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    const floatExp = {
      identify: value => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
      resolve: str => parseFloat(str.replace(/_/g, "")),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    const float = {
      identify: value => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
        const dot = str.indexOf(".");
        if (dot !== -1) {
          const f = str.substring(dot + 1).replace(/_/g, "");
          if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
        }
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }),
  873: ((__unused_webpack_module, exports, __webpack_require__) => {
    var stringifyNumber = __webpack_require__(8689);
    const intIdentify = value => typeof value === "bigint" || Number.isInteger(value);
    function intResolve(str, offset, radix, {intAsBigInt: intAsBigInt}) {
      const sign = str[0];
      if (sign === "-" || sign === "+") offset += 1;
      str = str.substring(offset).replace(/_/g, "");
      if (intAsBigInt) {
        switch (radix) {
         case 2:
          str = `0b${str}`;
          break;

         case 8:
          str = `0o${str}`;
          break;

         case 16:
          str = `0x${str}`;
          break;
        }
        const n = BigInt(str);
        return sign === "-" ? BigInt(-1) * n : n;
      }
      const n = parseInt(str, radix);
      return sign === "-" ? -1 * n : n;
    }
    function intStringify(node, radix, prefix) {
      const {value: value} = node;
      if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
      }
      return stringifyNumber.stringifyNumber(node);
    }
    const intBin = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^[-+]?0b[0-1_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
      stringify: node => intStringify(node, 2, "0b")
    };
    const intOct = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^[-+]?0[0-7_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
      stringify: node => intStringify(node, 8, "0")
    };
    const int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9][0-9_]*$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    const intHex = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^[-+]?0x[0-9a-fA-F_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: node => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intBin = intBin;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }),
  452: ((__unused_webpack_module, exports, __webpack_require__) => {
    var identity = __webpack_require__(1127);
    var Scalar = __webpack_require__(3301);
    const MERGE_KEY = "<<";
    const merge = {
      identify: value => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
      default: "key",
      tag: "tag:yaml.org,2002:merge",
      test: /^<<$/,
      resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
      }),
      stringify: () => MERGE_KEY
    };
    const isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
    function addMergeToJSMap(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (identity.isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it); else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it); else mergeValue(ctx, map, source);
    }
    function mergeValue(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (!identity.isMap(source)) throw new Error("Merge sources must be maps or map aliases");
      const srcMap = source.toJSON(null, ctx, Map);
      for (const [key, value] of srcMap) if (map instanceof Map) {
        if (!map.has(key)) map.set(key, value);
      } else if (map instanceof Set) map.add(key); else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
        value: value,
        writable: true,
        enumerable: true,
        configurable: true
      });
      return map;
    }
    function resolveAliasValue(ctx, value) {
      return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
    }
    exports.addMergeToJSMap = addMergeToJSMap;
    exports.isMergeKey = isMergeKey;
    exports.merge = merge;
  }),
  303: ((__unused_webpack_module, exports, __webpack_require__) => {
    var identity = __webpack_require__(1127);
    var toJS = __webpack_require__(4043);
    var YAMLMap = __webpack_require__(4454);
    var YAMLSeq = __webpack_require__(2223);
    var pairs = __webpack_require__(8385);
    class YAMLOMap extends YAMLSeq.YAMLSeq {
      constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = YAMLOMap.tag;
      }
      toJSON(_, ctx) {
        if (!ctx) return super.toJSON(_);
        const map = new Map;
        if (ctx?.onCreate) ctx.onCreate(map);
        for (const pair of this.items) {
          let key, value;
          if (identity.isPair(pair)) {
            key = toJS.toJS(pair.key, "", ctx);
            value = toJS.toJS(pair.value, key, ctx);
          } else key = toJS.toJS(pair, "", ctx);
          if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
          map.set(key, value);
        }
        return map;
      }
      static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap = new this;
        omap.items = pairs$1.items;
        return omap;
      }
    }
    YAMLOMap.tag = "tag:yaml.org,2002:omap";
    const omap = {
      collection: "seq",
      identify: value => value instanceof Map,
      nodeClass: YAMLOMap,
      default: false,
      tag: "tag:yaml.org,2002:omap",
      resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const {key: key} of pairs$1.items) if (identity.isScalar(key)) if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`); else seenKeys.push(key.value);
        return Object.assign(new YAMLOMap, pairs$1);
      },
      createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
    };
    exports.YAMLOMap = YAMLOMap;
    exports.omap = omap;
  }),
  8385: ((__unused_webpack_module, exports, __webpack_require__) => {
    var identity = __webpack_require__(1127);
    var Pair = __webpack_require__(7165);
    var Scalar = __webpack_require__(3301);
    var YAMLSeq = __webpack_require__(2223);
    function resolvePairs(seq, onError) {
      if (identity.isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
        let item = seq.items[i];
        if (identity.isPair(item)) continue; else if (identity.isMap(item)) {
          if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
          const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
          if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
          if (item.comment) {
            const cn = pair.value ?? pair.key;
            cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
          }
          item = pair;
        }
        seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
      } else onError("Expected a sequence for this tag");
      return seq;
    }
    function createPairs(schema, iterable, ctx) {
      const {replacer: replacer} = ctx;
      const pairs = new YAMLSeq.YAMLSeq(schema);
      pairs.tag = "tag:yaml.org,2002:pairs";
      let i = 0;
      if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
        if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
        let key, value;
        if (Array.isArray(it)) if (it.length === 2) {
          key = it[0];
          value = it[1];
        } else throw new TypeError(`Expected [key, value] tuple: ${it}`); else if (it && it instanceof Object) {
          const keys = Object.keys(it);
          if (keys.length === 1) {
            key = keys[0];
            value = it[key];
          } else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
        } else key = it;
        pairs.items.push(Pair.createPair(key, value, ctx));
      }
      return pairs;
    }
    const pairs = {
      collection: "seq",
      default: false,
      tag: "tag:yaml.org,2002:pairs",
      resolve: resolvePairs,
      createNode: createPairs
    };
    exports.createPairs = createPairs;
    exports.pairs = pairs;
    exports.resolvePairs = resolvePairs;
  }),
  5913: ((__unused_webpack_module, exports, __webpack_require__) => {
    var map = __webpack_require__(7451);
    var _null = __webpack_require__(3632);
    var seq = __webpack_require__(1706);
    var string = __webpack_require__(6464);
    var binary = __webpack_require__(6083);
    var bool = __webpack_require__(8398);
    var float = __webpack_require__(5782);
    var int = __webpack_require__(873);
    var merge = __webpack_require__(452);
    var omap = __webpack_require__(303);
    var pairs = __webpack_require__(8385);
    var set = __webpack_require__(1528);
    var timestamp = __webpack_require__(6752);
    const schema = [ map.map, seq.seq, string.string, _null.nullTag, bool.trueTag, bool.falseTag, int.intBin, int.intOct, int.int, int.intHex, float.floatNaN, float.floatExp, float.float, binary.binary, merge.merge, omap.omap, pairs.pairs, set.set, timestamp.intTime, timestamp.floatTime, timestamp.timestamp ];
    exports.schema = schema;
  }),
  1528: ((__unused_webpack_module, exports, __webpack_require__) => {
    var identity = __webpack_require__(1127);
    var Pair = __webpack_require__(7165);
    var YAMLMap = __webpack_require__(4454);
    class YAMLSet extends YAMLMap.YAMLMap {
      constructor(schema) {
        super(schema);
        this.tag = YAMLSet.tag;
      }
      add(key) {
        let pair;
        if (identity.isPair(key)) pair = key; else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair.Pair(key.key, null); else pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev) this.items.push(pair);
      }
      get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
      }
      set(key, value) {
        if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) this.items.splice(this.items.indexOf(prev), 1); else if (!prev && value) this.items.push(new Pair.Pair(key));
      }
      toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx) return JSON.stringify(this);
        if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, {
          allNullValues: true
        }), onComment, onChompKeep); else throw new Error("Set items must all have null values");
      }
      static from(schema, iterable, ctx) {
        const {replacer: replacer} = ctx;
        const set = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
          if (typeof replacer === "function") value = replacer.call(iterable, value, value);
          set.items.push(Pair.createPair(value, null, ctx));
        }
        return set;
      }
    }
    YAMLSet.tag = "tag:yaml.org,2002:set";
    const set = {
      collection: "map",
      identify: value => value instanceof Set,
      nodeClass: YAMLSet,
      default: false,
      tag: "tag:yaml.org,2002:set",
      createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
      resolve(map, onError) {
        if (identity.isMap(map)) if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet, map); else onError("Set items must all have null values"); else onError("Expected a mapping for this tag");
        return map;
      }
    };
    exports.YAMLSet = YAMLSet;
    exports.set = set;
  }),
  6752: ((__unused_webpack_module, exports, __webpack_require__) => {
    var stringifyNumber = __webpack_require__(8689);
    function parseSexagesimal(str, asBigInt) {
      const sign = str[0];
      const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
      const num = n => asBigInt ? BigInt(n) : Number(n);
      const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
      return sign === "-" ? num(-1) * res : res;
    }
    function stringifySexagesimal(node) {
      let {value: value} = node;
      let num = n => n;
      if (typeof value === "bigint") num = n => BigInt(n); else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
      let sign = "";
      if (value < 0) {
        sign = "-";
        value *= num(-1);
      }
      const _60 = num(60);
      const parts = [ value % _60 ];
      if (value < 60) parts.unshift(0); else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60);
        if (value >= 60) {
          value = (value - parts[0]) / _60;
          parts.unshift(value);
        }
      }
      return sign + parts.map(n => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
    }
    const intTime = {
      identify: value => typeof value === "bigint" || Number.isInteger(value),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
      resolve: (str, _onError, {intAsBigInt: intAsBigInt}) => parseSexagesimal(str, intAsBigInt),
      stringify: stringifySexagesimal
    };
    const floatTime = {
      identify: value => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
      resolve: str => parseSexagesimal(str, false),
      stringify: stringifySexagesimal
    };
    const timestamp = {
      identify: value => value instanceof Date,
      default: true,
      tag: "tag:yaml.org,2002:timestamp",
      test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})" + "(?:" + "(?:t|T|[ \\t]+)" + "([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)" + "(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?" + ")?$"),
      resolve(str) {
        const match = str.match(timestamp.test);
        if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== "Z") {
          let d = parseSexagesimal(tz, false);
          if (Math.abs(d) < 30) d *= 60;
          date -= 6e4 * d;
        }
        return new Date(date);
      },
      stringify: ({value: value}) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
    };
    exports.floatTime = floatTime;
    exports.intTime = intTime;
    exports.timestamp = timestamp;
  }),
  4475: ((__unused_webpack_module, exports) => {
    const FOLD_FLOW = "flow";
    const FOLD_BLOCK = "block";
    const FOLD_QUOTED = "quoted";
    function foldFlowLines(text, indent, mode = "flow", {indentAtStart: indentAtStart, lineWidth: lineWidth = 80, minContentWidth: minContentWidth = 20, onFold: onFold, onOverflow: onOverflow} = {}) {
      if (!lineWidth || lineWidth < 0) return text;
      if (lineWidth < minContentWidth) minContentWidth = 0;
      const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
      if (text.length <= endStep) return text;
      const folds = [];
      const escapedFolds = {};
      let end = lineWidth - indent.length;
      if (typeof indentAtStart === "number") if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0); else end = lineWidth - indentAtStart;
      let split;
      let prev;
      let overflow = false;
      let i = -1;
      let escStart = -1;
      let escEnd = -1;
      if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1) end = i + endStep;
      }
      for (let ch; ch = text[i += 1]; ) {
        if (mode === FOLD_QUOTED && ch === "\\") {
          escStart = i;
          switch (text[i + 1]) {
           case "x":
            i += 3;
            break;

           case "u":
            i += 5;
            break;

           case "U":
            i += 9;
            break;

           default:
            i += 1;
          }
          escEnd = i;
        }
        if (ch === "\n") {
          if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
          end = i + indent.length + endStep;
          split = void 0;
        } else {
          if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "\t") {
            const next = text[i + 1];
            if (next && next !== " " && next !== "\n" && next !== "\t") split = i;
          }
          if (i >= end) if (split) {
            folds.push(split);
            end = split + endStep;
            split = void 0;
          } else if (mode === FOLD_QUOTED) {
            while (prev === " " || prev === "\t") {
              prev = ch;
              ch = text[i += 1];
              overflow = true;
            }
            const j = i > escEnd + 1 ? i - 2 : escStart - 1;
            if (escapedFolds[j]) return text;
            folds.push(j);
            escapedFolds[j] = true;
            end = j + endStep;
            split = void 0;
          } else overflow = true;
        }
        prev = ch;
      }
      if (overflow && onOverflow) onOverflow();
      if (folds.length === 0) return text;
      if (onFold) onFold();
      let res = text.slice(0, folds[0]);
      for (let i = 0; i < folds.length; ++i) {
        const fold = folds[i];
        const end = folds[i + 1] || text.length;
        if (fold === 0) res = `\n${indent}${text.slice(0, end)}`; else {
          if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
          res += `\n${indent}${text.slice(fold + 1, end)}`;
        }
      }
      return res;
    }
    function consumeMoreIndentedLines(text, i, indent) {
      let end = i;
      let start = i + 1;
      let ch = text[start];
      while (ch === " " || ch === "\t") if (i < start + indent) ch = text[++i]; else {
        do {
          ch = text[++i];
        } while (ch && ch !== "\n");
        end = i;
        start = i + 1;
        ch = text[start];
      }
      return end;
    }
    exports.FOLD_BLOCK = FOLD_BLOCK;
    exports.FOLD_FLOW = FOLD_FLOW;
    exports.FOLD_QUOTED = FOLD_QUOTED;
    exports.foldFlowLines = foldFlowLines;
  }),
  2148: ((__unused_webpack_module, exports, __webpack_require__) => {
    var anchors = __webpack_require__(1596);
    var identity = __webpack_require__(1127);
    var stringifyComment = __webpack_require__(9799);
    var stringifyString = __webpack_require__(3069);
    function createStringifyContext(doc, options) {
      const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: "PLAIN",
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: "false",
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: "null",
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: "true",
        verifyAliasOrder: true
      }, doc.schema.toStringOptions, options);
      let inFlow;
      switch (opt.collectionStyle) {
       case "block":
        inFlow = false;
        break;

       case "flow":
        inFlow = true;
        break;

       default:
        inFlow = null;
      }
      return {
        anchors: new Set,
        doc: doc,
        flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
        indent: "",
        indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
        inFlow: inFlow,
        options: opt
      };
    }
    function getTagObject(tags, item) {
      if (item.tag) {
        const match = tags.filter(t => t.tag === item.tag);
        if (match.length > 0) return match.find(t => t.format === item.format) ?? match[0];
      }
      let tagObj;
      let obj;
      if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter(t => t.identify?.(obj));
        if (match.length > 1) {
          const testMatch = match.filter(t => t.test);
          if (testMatch.length > 0) match = testMatch;
        }
        tagObj = match.find(t => t.format === item.format) ?? match.find(t => !t.format);
      } else {
        obj = item;
        tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
      }
      if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
      }
      return tagObj;
    }
    function stringifyProps(node, tagObj, {anchors: anchors$1, doc: doc}) {
      if (!doc.directives) return "";
      const props = [];
      const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
      if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
      }
      const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
      if (tag) props.push(doc.directives.tagString(tag));
      return props.join(" ");
    }
    function stringify(item, ctx, onComment, onChompKeep) {
      if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
      if (identity.isAlias(item)) {
        if (ctx.doc.directives) return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`); else {
          if (ctx.resolvedAliases) ctx.resolvedAliases.add(item); else ctx.resolvedAliases = new Set([ item ]);
          item = item.resolve(ctx.doc);
        }
      }
      let tagObj;
      const node = identity.isNode(item) ? item : ctx.doc.createNode(item, {
        onTagObj: o => tagObj = o
      });
      tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
      const props = stringifyProps(node, tagObj, ctx);
      if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
      const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
      if (!props) return str;
      return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
    }
    exports.createStringifyContext = createStringifyContext;
    exports.stringify = stringify;
  }),
  1212: ((__unused_webpack_module, exports, __webpack_require__) => {
    var identity = __webpack_require__(1127);
    var stringify = __webpack_require__(2148);
    var stringifyComment = __webpack_require__(9799);
    function stringifyCollection(collection, ctx, options) {
      const flow = ctx.inFlow ?? collection.flow;
      const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
      return stringify(collection, ctx, options);
    }
    function stringifyBlockCollection({comment: comment, items: items}, ctx, {blockItemPrefix: blockItemPrefix, flowChars: flowChars, itemIndent: itemIndent, onChompKeep: onChompKeep, onComment: onComment}) {
      const {indent: indent, options: {commentString: commentString}} = ctx;
      const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        type: null
      });
      let chompKeep = false;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
          if (!chompKeep && item.spaceBefore) lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
          if (item.comment) comment = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (!chompKeep && ik.spaceBefore) lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
          }
        }
        chompKeep = false;
        let str = stringify.stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
        if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        if (chompKeep && comment) chompKeep = false;
        lines.push(blockItemPrefix + str);
      }
      let str;
      if (lines.length === 0) str = flowChars.start + flowChars.end; else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
          const line = lines[i];
          str += line ? `\n${indent}${line}` : "\n";
        }
      }
      if (comment) {
        str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment) onComment();
      } else if (chompKeep && onChompKeep) onChompKeep();
      return str;
    }
    function stringifyFlowCollection({items: items}, ctx, {flowChars: flowChars, itemIndent: itemIndent}) {
      const {indent: indent, indentStep: indentStep, flowCollectionPadding: fcPadding, options: {commentString: commentString}} = ctx;
      itemIndent += indentStep;
      const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
      });
      let reqNewline = false;
      let linesAtValue = 0;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
          if (item.spaceBefore) lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, false);
          if (item.comment) comment = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (ik.spaceBefore) lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, false);
            if (ik.comment) reqNewline = true;
          }
          const iv = identity.isNode(item.value) ? item.value : null;
          if (iv) {
            if (iv.comment) comment = iv.comment;
            if (iv.commentBefore) reqNewline = true;
          } else if (item.value == null && ik?.comment) comment = ik.comment;
        }
        if (comment) reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => comment = null);
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
        if (i < items.length - 1) str += ","; else if (ctx.options.trailingComma) {
          if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
          if (reqNewline) str += ",";
        }
        if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
      }
      const {start: start, end: end} = flowChars;
      if (lines.length === 0) return start + end; else {
        if (!reqNewline) {
          const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
          reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
          let str = start;
          for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
          return `${str}\n${indent}${end}`;
        } else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
      }
    }
    function addCommentBefore({indent: indent, options: {commentString: commentString}}, lines, comment, chompKeep) {
      if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
      if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart());
      }
    }
    exports.stringifyCollection = stringifyCollection;
  }),
  9799: ((__unused_webpack_module, exports) => {
    const stringifyComment = str => str.replace(/^(?!$)(?: $)?/gm, "#");
    function indentComment(comment, indent) {
      if (/^\n+$/.test(comment)) return comment.substring(1);
      return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
    }
    const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
    exports.indentComment = indentComment;
    exports.lineComment = lineComment;
    exports.stringifyComment = stringifyComment;
  }),
  6829: ((__unused_webpack_module, exports, __webpack_require__) => {
    var identity = __webpack_require__(1127);
    var stringify = __webpack_require__(2148);
    var stringifyComment = __webpack_require__(9799);
    function stringifyDocument(doc, options) {
      const lines = [];
      let hasDirectives = options.directives === true;
      if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
          lines.push(dir);
          hasDirectives = true;
        } else if (doc.directives.docStart) hasDirectives = true;
      }
      if (hasDirectives) lines.push("---");
      const ctx = stringify.createStringifyContext(doc, options);
      const {commentString: commentString} = ctx.options;
      if (doc.commentBefore) {
        if (lines.length !== 1) lines.unshift("");
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ""));
      }
      let chompKeep = false;
      let contentComment = null;
      if (doc.contents) {
        if (identity.isNode(doc.contents)) {
          if (doc.contents.spaceBefore && hasDirectives) lines.push("");
          if (doc.contents.commentBefore) {
            const cs = commentString(doc.contents.commentBefore);
            lines.push(stringifyComment.indentComment(cs, ""));
          }
          ctx.forceBlockIndent = !!doc.comment;
          contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
        let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
        if (contentComment) body += stringifyComment.lineComment(body, "", commentString(contentComment));
        if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`; else lines.push(body);
      } else lines.push(stringify.stringify(doc.contents, ctx));
      if (doc.directives?.docEnd) if (doc.comment) {
        const cs = commentString(doc.comment);
        if (cs.includes("\n")) {
          lines.push("...");
          lines.push(stringifyComment.indentComment(cs, ""));
        } else lines.push(`... ${cs}`);
      } else lines.push("..."); else {
        let dc = doc.comment;
        if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
        if (dc) {
          if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
          lines.push(stringifyComment.indentComment(commentString(dc), ""));
        }
      }
      return lines.join("\n") + "\n";
    }
    exports.stringifyDocument = stringifyDocument;
  }),
  8689: ((__unused_webpack_module, exports) => {
    function stringifyNumber({format: format, minFractionDigits: minFractionDigits, tag: tag, value: value}) {
      if (typeof value === "bigint") return String(value);
      const num = typeof value === "number" ? value : Number(value);
      if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
      let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
      if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
        let i = n.indexOf(".");
        if (i < 0) {
          i = n.length;
          n += ".";
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0) n += "0";
      }
      return n;
    }
    exports.stringifyNumber = stringifyNumber;
  }),
  9748: ((__unused_webpack_module, exports, __webpack_require__) => {
    var identity = __webpack_require__(1127);
    var Scalar = __webpack_require__(3301);
    var stringify = __webpack_require__(2148);
    var stringifyComment = __webpack_require__(9799);
    function stringifyPair({key: key, value: value}, ctx, onComment, onChompKeep) {
      const {allNullValues: allNullValues, doc: doc, indent: indent, indentStep: indentStep, options: {commentString: commentString, indentSeq: indentSeq, simpleKeys: simpleKeys}} = ctx;
      let keyComment = identity.isNode(key) && key.comment || null;
      if (simpleKeys) {
        if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
        if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") {
          const msg = "With simple keys, collection cannot be used as a key value";
          throw new Error(msg);
        }
      }
      let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
      ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
      });
      let keyCommentDone = false;
      let chompKeep = false;
      let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
      if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
        explicitKey = true;
      }
      if (ctx.inFlow) {
        if (allNullValues || value == null) {
          if (keyCommentDone && onComment) onComment();
          return str === "" ? "?" : explicitKey ? `? ${str}` : str;
        }
      } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment)); else if (chompKeep && onChompKeep) onChompKeep();
        return str;
      }
      if (keyCommentDone) keyComment = null;
      if (explicitKey) {
        if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}\n${indent}:`;
      } else {
        str = `${str}:`;
        if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
      }
      let vsb, vcb, valueComment;
      if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
      } else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === "object") value = doc.createNode(value);
      }
      ctx.implicitKey = false;
      if (!explicitKey && !keyComment && identity.isScalar(value)) ctx.indentAtStart = str.length + 1;
      chompKeep = false;
      if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
      let valueCommentDone = false;
      const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
      let ws = " ";
      if (keyComment || vsb || vcb) {
        ws = vsb ? "\n" : "";
        if (vcb) {
          const cs = commentString(vcb);
          ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === "" && !ctx.inFlow) {
          if (ws === "\n" && valueComment) ws = "\n\n";
        } else ws += `\n${ctx.indent}`;
      } else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf("\n");
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
          let hasPropsLine = false;
          if (hasNewline && (vs0 === "&" || vs0 === "!")) {
            let sp0 = valueStr.indexOf(" ");
            if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
            if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
          }
          if (!hasPropsLine) ws = `\n${ctx.indent}`;
        }
      } else if (valueStr === "" || valueStr[0] === "\n") ws = "";
      str += ws + valueStr;
      if (ctx.inFlow) {
        if (valueCommentDone && onComment) onComment();
      } else if (valueComment && !valueCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment)); else if (chompKeep && onChompKeep) onChompKeep();
      return str;
    }
    exports.stringifyPair = stringifyPair;
  }),
  3069: ((__unused_webpack_module, exports, __webpack_require__) => {
    var Scalar = __webpack_require__(3301);
    var foldFlowLines = __webpack_require__(4475);
    const getFoldOptions = (ctx, isBlock) => ({
      indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
      lineWidth: ctx.options.lineWidth,
      minContentWidth: ctx.options.minContentWidth
    });
    const containsDocumentMarker = str => /^(%|---|\.\.\.)/m.test(str);
    function lineLengthOverLimit(str, lineWidth, indentLength) {
      if (!lineWidth || lineWidth < 0) return false;
      const limit = lineWidth - indentLength;
      const strLen = str.length;
      if (strLen <= limit) return false;
      for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
        if (i - start > limit) return true;
        start = i + 1;
        if (strLen - start <= limit) return false;
      }
      return true;
    }
    function doubleQuotedString(value, ctx) {
      const json = JSON.stringify(value);
      if (ctx.options.doubleQuotedAsJSON) return json;
      const {implicitKey: implicitKey} = ctx;
      const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      let str = "";
      let start = 0;
      for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
          str += json.slice(start, i) + "\\ ";
          i += 1;
          start = i;
          ch = "\\";
        }
        if (ch === "\\") switch (json[i + 1]) {
         case "u":
          {
            str += json.slice(start, i);
            const code = json.substr(i + 2, 4);
            switch (code) {
             case "0000":
              str += "\\0";
              break;

             case "0007":
              str += "\\a";
              break;

             case "000b":
              str += "\\v";
              break;

             case "001b":
              str += "\\e";
              break;

             case "0085":
              str += "\\N";
              break;

             case "00a0":
              str += "\\_";
              break;

             case "2028":
              str += "\\L";
              break;

             case "2029":
              str += "\\P";
              break;

             default:
              if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2); else str += json.substr(i, 6);
            }
            i += 5;
            start = i + 1;
          }
          break;

         case "n":
          if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) i += 1; else {
            str += json.slice(start, i) + "\n\n";
            while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
              str += "\n";
              i += 2;
            }
            str += indent;
            if (json[i + 2] === " ") str += "\\";
            i += 1;
            start = i + 1;
          }
          break;

         default:
          i += 1;
        }
      }
      str = start ? str + json.slice(start) : json;
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
    }
    function singleQuotedString(value, ctx) {
      if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
      return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function quotedString(value, ctx) {
      const {singleQuote: singleQuote} = ctx.options;
      let qs;
      if (singleQuote === false) qs = doubleQuotedString; else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle) qs = singleQuotedString; else if (hasSingle && !hasDouble) qs = doubleQuotedString; else qs = singleQuote ? singleQuotedString : doubleQuotedString;
      }
      return qs(value, ctx);
    }
    let blockEndNewlines;
    try {
      blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
    } catch {
      blockEndNewlines = /\n+(?!\n|$)/g;
    }
    function blockString({comment: comment, type: type, value: value}, ctx, onComment, onChompKeep) {
      const {blockQuote: blockQuote, commentString: commentString, lineWidth: lineWidth} = ctx.options;
      if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
      const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
      const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
      if (!value) return literal ? "|\n" : ">\n";
      let chomp;
      let endStart;
      for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== "\n" && ch !== "\t" && ch !== " ") break;
      }
      let end = value.substring(endStart);
      const endNlPos = end.indexOf("\n");
      if (endNlPos === -1) chomp = "-"; else if (value === end || endNlPos !== end.length - 1) {
        chomp = "+";
        if (onChompKeep) onChompKeep();
      } else chomp = "";
      if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === "\n") end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
      }
      let startWithSpace = false;
      let startEnd;
      let startNlPos = -1;
      for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === " ") startWithSpace = true; else if (ch === "\n") startNlPos = startEnd; else break;
      }
      let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
      if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
      }
      const indentSize = indent ? "2" : "1";
      let header = (startWithSpace ? indentSize : "") + chomp;
      if (comment) {
        header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
        if (onComment) onComment();
      }
      if (!literal) {
        const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
          literalFallback = true;
        };
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback) return `>${header}\n${indent}${body}`;
      }
      value = value.replace(/\n+/g, `$&${indent}`);
      return `|${header}\n${indent}${start}${value}${end}`;
    }
    function plainString(item, ctx, onComment, onChompKeep) {
      const {type: type, value: value} = item;
      const {actualString: actualString, implicitKey: implicitKey, indent: indent, indentStep: indentStep, inFlow: inFlow} = ctx;
      if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
      if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
      if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
      if (containsDocumentMarker(value)) if (indent === "") {
        ctx.forceBlockIndent = true;
        return blockString(item, ctx, onComment, onChompKeep);
      } else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
      const str = value.replace(/\n+/g, `$&\n${indent}`);
      if (actualString) {
        const test = tag => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
        const {compat: compat, tags: tags} = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
      }
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function stringifyString(item, ctx, onComment, onChompKeep) {
      const {implicitKey: implicitKey, inFlow: inFlow} = ctx;
      const ss = typeof item.value === "string" ? item : Object.assign({}, item, {
        value: String(item.value)
      });
      let {type: type} = item;
      if (type !== Scalar.Scalar.QUOTE_DOUBLE) if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.Scalar.QUOTE_DOUBLE;
      const _stringify = _type => {
        switch (_type) {
         case Scalar.Scalar.BLOCK_FOLDED:
         case Scalar.Scalar.BLOCK_LITERAL:
          return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);

         case Scalar.Scalar.QUOTE_DOUBLE:
          return doubleQuotedString(ss.value, ctx);

         case Scalar.Scalar.QUOTE_SINGLE:
          return singleQuotedString(ss.value, ctx);

         case Scalar.Scalar.PLAIN:
          return plainString(ss, ctx, onComment, onChompKeep);

         default:
          return null;
        }
      };
      let res = _stringify(type);
      if (res === null) {
        const {defaultKeyType: defaultKeyType, defaultStringType: defaultStringType} = ctx.options;
        const t = implicitKey && defaultKeyType || defaultStringType;
        res = _stringify(t);
        if (res === null) throw new Error(`Unsupported default string type ${t}`);
      }
      return res;
    }
    exports.stringifyString = stringifyString;
  }),
  204: ((__unused_webpack_module, exports, __webpack_require__) => {
    var identity = __webpack_require__(1127);
    const BREAK = Symbol("break visit");
    const SKIP = Symbol("skip children");
    const REMOVE = Symbol("remove node");
    function visit(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([ node ]));
        if (cd === REMOVE) node.contents = null;
      } else visit_(null, node, visitor_, Object.freeze([]));
    }
    visit.BREAK = BREAK;
    visit.SKIP = SKIP;
    visit.REMOVE = REMOVE;
    function visit_(key, node, visitor, path) {
      const ctrl = callVisitor(key, node, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") if (identity.isCollection(node)) {
        path = Object.freeze(path.concat(node));
        for (let i = 0; i < node.items.length; ++i) {
          const ci = visit_(i, node.items[i], visitor, path);
          if (typeof ci === "number") i = ci - 1; else if (ci === BREAK) return BREAK; else if (ci === REMOVE) {
            node.items.splice(i, 1);
            i -= 1;
          }
        }
      } else if (identity.isPair(node)) {
        path = Object.freeze(path.concat(node));
        const ck = visit_("key", node.key, visitor, path);
        if (ck === BREAK) return BREAK; else if (ck === REMOVE) node.key = null;
        const cv = visit_("value", node.value, visitor, path);
        if (cv === BREAK) return BREAK; else if (cv === REMOVE) node.value = null;
      }
      return ctrl;
    }
    async function visitAsync(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([ node ]));
        if (cd === REMOVE) node.contents = null;
      } else await visitAsync_(null, node, visitor_, Object.freeze([]));
    }
    visitAsync.BREAK = BREAK;
    visitAsync.SKIP = SKIP;
    visitAsync.REMOVE = REMOVE;
    async function visitAsync_(key, node, visitor, path) {
      const ctrl = await callVisitor(key, node, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") if (identity.isCollection(node)) {
        path = Object.freeze(path.concat(node));
        for (let i = 0; i < node.items.length; ++i) {
          const ci = await visitAsync_(i, node.items[i], visitor, path);
          if (typeof ci === "number") i = ci - 1; else if (ci === BREAK) return BREAK; else if (ci === REMOVE) {
            node.items.splice(i, 1);
            i -= 1;
          }
        }
      } else if (identity.isPair(node)) {
        path = Object.freeze(path.concat(node));
        const ck = await visitAsync_("key", node.key, visitor, path);
        if (ck === BREAK) return BREAK; else if (ck === REMOVE) node.key = null;
        const cv = await visitAsync_("value", node.value, visitor, path);
        if (cv === BREAK) return BREAK; else if (cv === REMOVE) node.value = null;
      }
      return ctrl;
    }
    function initVisitor(visitor) {
      if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
        Alias: visitor.Node,
        Map: visitor.Node,
        Scalar: visitor.Node,
        Seq: visitor.Node
      }, visitor.Value && {
        Map: visitor.Value,
        Scalar: visitor.Value,
        Seq: visitor.Value
      }, visitor.Collection && {
        Map: visitor.Collection,
        Seq: visitor.Collection
      }, visitor);
      return visitor;
    }
    function callVisitor(key, node, visitor, path) {
      if (typeof visitor === "function") return visitor(key, node, path);
      if (identity.isMap(node)) return visitor.Map?.(key, node, path);
      if (identity.isSeq(node)) return visitor.Seq?.(key, node, path);
      if (identity.isPair(node)) return visitor.Pair?.(key, node, path);
      if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path);
      if (identity.isAlias(node)) return visitor.Alias?.(key, node, path);
      return;
    }
    function replaceNode(key, path, node) {
      const parent = path[path.length - 1];
      if (identity.isCollection(parent)) parent.items[key] = node; else if (identity.isPair(parent)) if (key === "key") parent.key = node; else parent.value = node; else if (identity.isDocument(parent)) parent.contents = node; else {
        const pt = identity.isAlias(parent) ? "alias" : "scalar";
        throw new Error(`Cannot replace node with ${pt} parent`);
      }
    }
    exports.visit = visit;
    exports.visitAsync = visitAsync;
  }),
  904: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Sx: () => blake2b
    });
    // CONCATENATED MODULE: ./node_modules/@noble/hashes/utils.js
    function isBytes(a) {
      return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
    }
    const atitle = title => title ? `"${title}" ` : "";
    function anumber(n, title = "") {
      if (typeof n !== "number") throw new TypeError(atitle(title) + "expected number, got " + typeof n);
      if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(atitle(title) + "expected integer >= 0, got " + n);
      return n;
    }
    function utils_abytes(value, length, title = "") {
      if (isBytes(value) && (length === void 0 || value.length === length)) return value;
      if (length !== void 0) anumber(length, "length");
      const bytes = isBytes(value);
      const ofLen = length !== void 0 ? ` of length ${length}` : "";
      const got = bytes ? `length=${value.length}` : `type=${typeof value}`;
      const message = atitle(title) + "expected Uint8Array" + ofLen + ", got " + got;
      if (!bytes) throw new TypeError(message);
      throw new RangeError(message);
    }
    function copyBytes(bytes) {
      return Uint8Array.from(utils_abytes(bytes));
    }
    const aobject = (value, label) => {
      if (value === null || typeof value !== "object" || Array.isArray(value)) throw new TypeError((label === "object" ? "" : `"${label}" `) + "expected object, got type=" + typeof value);
    };
    const aopts = (value, label) => {
      aobject(value, label);
      const proto = Object.getPrototypeOf(value);
      if (proto !== Object.prototype && proto !== null) throw new TypeError(`"${label}" expected plain object`);
      if (Object.hasOwn(value, "__proto__")) throw new TypeError(`"${label}.__proto__" is not allowed`);
    };
    function utils_aexists(instance, checkFinished = true) {
      if (instance.destroyed) throw new Error("hash was destroyed");
      if (checkFinished && instance.finished) throw new Error("digest() was already called");
    }
    function utils_aoutput(out, instance) {
      utils_abytes(out, void 0, "output");
      const min = instance.outputLen;
      if (!(out.length >= min)) throw new RangeError('"output" expected length >= ' + min);
    }
    function u32(arr) {
      return new Uint32Array(arr.buffer, arr.byteOffset, Math.floor(arr.byteLength / 4));
    }
    function clean(...arrays) {
      for (let i = 0; i < arrays.length; i++) arrays[i].fill(0);
    }
    function rotr(word, shift) {
      return word << 32 - shift | word >>> shift;
    }
    const isLE = (() => new Uint8Array(new Uint32Array([ 287454020 ]).buffer)[0] === 68)();
    function byteSwap(word) {
      return word << 24 & 4278190080 | word << 8 & 16711680 | word >>> 8 & 65280 | word >>> 24 & 255;
    }
    const swap8IfBE = isLE ? n => n : n => byteSwap(n) >>> 0;
    function byteSwap32(arr) {
      for (let i = 0; i < arr.length; i++) arr[i] = byteSwap(arr[i]);
      return arr;
    }
    const swap32IfBE = isLE ? u => u : byteSwap32;
    null && (() => {
      typeof Uint8Array.from([]).toHex === "function" && Uint8Array.fromHex;
    })();
    function checkOpts(defaults, opts, title = "opts") {
      aopts(defaults, "defaults");
      if (opts !== void 0) aopts(opts, title);
      const merged = Object.assign(Object.create(null), defaults, opts);
      return merged;
    }
    function utils_createHasher(hashCons, info = {}) {
      if (typeof hashCons !== "function") throw new TypeError('"hashCons" expected function, got type=' + typeof hashCons);
      info = checkOpts({}, info, "info");
      const hashC = (msg, opts) => hashCons(opts).update(msg).digest();
      const tmp = hashCons(void 0);
      hashC.outputLen = tmp.outputLen;
      hashC.blockLen = tmp.blockLen;
      hashC.canXOF = tmp.canXOF;
      hashC.create = opts => hashCons(opts);
      Object.assign(hashC, info);
      return Object.freeze(hashC);
    }
    // CONCATENATED MODULE: ./node_modules/@noble/hashes/_blake.js
    const BSIGMA = Uint8Array.from([ 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3, 11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4, 7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8, 9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13, 2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9, 12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11, 13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10, 6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5, 10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3, 11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4, 7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8, 9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13, 2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9 ]);
    function G1s(a, b, c, d, x) {
      a = a + b + x | 0;
      d = rotr(d ^ a, 16);
      c = c + d | 0;
      b = rotr(b ^ c, 12);
      return {
        a: a,
        b: b,
        c: c,
        d: d
      };
    }
    function G2s(a, b, c, d, x) {
      a = a + b + x | 0;
      d = rotr(d ^ a, 8);
      c = c + d | 0;
      b = rotr(b ^ c, 7);
      return {
        a: a,
        b: b,
        c: c,
        d: d
      };
    }
    const SHA256_IV = Uint32Array.from([ 1779033703, 3144134277, 1013904242, 2773480762, 1359893119, 2600822924, 528734635, 1541459225 ]);
    null && Uint32Array.from([ 3238371032, 914150663, 812702999, 4144912697, 4290775857, 1750603025, 1694076839, 3204075428 ]);
    null && Uint32Array.from([ 3418070365, 3238371032, 1654270250, 914150663, 2438529370, 812702999, 355462360, 4144912697, 1731405415, 4290775857, 2394180231, 1750603025, 3675008525, 1694076839, 1203062813, 3204075428 ]);
    null && Uint32Array.from([ 1779033703, 4089235720, 3144134277, 2227873595, 1013904242, 4271175723, 2773480762, 1595750129, 1359893119, 2917565137, 2600822924, 725511199, 528734635, 4215389547, 1541459225, 327033209 ]);
    // CONCATENATED MODULE: ./node_modules/@noble/hashes/_u64.js
    null && (() => {
      BigInt(2 ** 32 - 1);
    })();
    null && BigInt(32);
    const fromNumH = n => n / 2 ** 32 | 0;
    const fromNumL = n => n >>> 0;
    const rotrSH = (h, l, s) => h >>> s | l << 32 - s;
    const rotrSL = (h, l, s) => h << 32 - s | l >>> s;
    const rotrBH = (h, l, s) => h << 64 - s | l >>> s - 32;
    const rotrBL = (h, l, s) => h >>> s - 32 | l << 64 - s;
    const rotr32H = (_h, l) => l;
    const rotr32L = (h, _l) => h;
    function add(Ah, Al, Bh, Bl) {
      const l = (Al >>> 0) + (Bl >>> 0);
      return {
        h: Ah + Bh + (l / 2 ** 32 | 0) | 0,
        l: l | 0
      };
    }
    const add3L = (Al, Bl, Cl) => (Al >>> 0) + (Bl >>> 0) + (Cl >>> 0);
    const add3H = (low, Ah, Bh, Ch) => Ah + Bh + Ch + (low / 2 ** 32 | 0) | 0;
    // CONCATENATED MODULE: ./node_modules/@noble/hashes/blake2.js
    const B2B_IV = Uint32Array.from([ 4089235720, 1779033703, 2227873595, 3144134277, 4271175723, 1013904242, 1595750129, 2773480762, 2917565137, 1359893119, 725511199, 2600822924, 4215389547, 528734635, 327033209, 1541459225 ]);
    const BBUF = new Uint32Array(32);
    function G1b(a, b, c, d, msg, x) {
      const Xl = msg[x], Xh = msg[x + 1];
      let Al = BBUF[2 * a], Ah = BBUF[2 * a + 1];
      let Bl = BBUF[2 * b], Bh = BBUF[2 * b + 1];
      let Cl = BBUF[2 * c], Ch = BBUF[2 * c + 1];
      let Dl = BBUF[2 * d], Dh = BBUF[2 * d + 1];
      const ll = add3L(Al, Bl, Xl);
      Ah = add3H(ll, Ah, Bh, Xh);
      Al = ll | 0;
      let xh = Dh ^ Ah, xl = Dl ^ Al;
      Dh = rotr32H(xh, xl);
      Dl = rotr32L(xh, xl);
      ({h: Ch, l: Cl} = add(Ch, Cl, Dh, Dl));
      xh = Bh ^ Ch;
      xl = Bl ^ Cl;
      Bh = rotrSH(xh, xl, 24);
      Bl = rotrSL(xh, xl, 24);
      BBUF[2 * a] = Al;
      BBUF[2 * a + 1] = Ah;
      BBUF[2 * b] = Bl;
      BBUF[2 * b + 1] = Bh;
      BBUF[2 * c] = Cl;
      BBUF[2 * c + 1] = Ch;
      BBUF[2 * d] = Dl;
      BBUF[2 * d + 1] = Dh;
    }
    function G2b(a, b, c, d, msg, x) {
      const Xl = msg[x], Xh = msg[x + 1];
      let Al = BBUF[2 * a], Ah = BBUF[2 * a + 1];
      let Bl = BBUF[2 * b], Bh = BBUF[2 * b + 1];
      let Cl = BBUF[2 * c], Ch = BBUF[2 * c + 1];
      let Dl = BBUF[2 * d], Dh = BBUF[2 * d + 1];
      const ll = add3L(Al, Bl, Xl);
      Ah = add3H(ll, Ah, Bh, Xh);
      Al = ll | 0;
      let xh = Dh ^ Ah, xl = Dl ^ Al;
      Dh = rotrSH(xh, xl, 16);
      Dl = rotrSL(xh, xl, 16);
      ({h: Ch, l: Cl} = add(Ch, Cl, Dh, Dl));
      xh = Bh ^ Ch;
      xl = Bl ^ Cl;
      Bh = rotrBH(xh, xl, 63);
      Bl = rotrBL(xh, xl, 63);
      BBUF[2 * a] = Al;
      BBUF[2 * a + 1] = Ah;
      BBUF[2 * b] = Bl;
      BBUF[2 * b + 1] = Bh;
      BBUF[2 * c] = Cl;
      BBUF[2 * c + 1] = Ch;
      BBUF[2 * d] = Dl;
      BBUF[2 * d + 1] = Dh;
    }
    function checkBlake2Opts(outputLen, opts = {}, keyLen, saltLen, persLen) {
      anumber(keyLen);
      if (outputLen <= 0 || outputLen > keyLen) throw new Error('"dkLen" must be 1..' + keyLen + ", got " + outputLen);
      const {key: key, salt: salt, personalization: personalization} = opts;
      if (key !== void 0 && (key.length < 1 || key.length > keyLen)) throw new Error('"key" expected to be undefined or of length=1..' + keyLen);
      if (salt !== void 0) utils_abytes(salt, saltLen, "salt");
      if (personalization !== void 0) utils_abytes(personalization, persLen, "personalization");
    }
    class _BLAKE2 {
      buffer;
      buffer32;
      finished=false;
      destroyed=false;
      length=0;
      pos=0;
      blockLen;
      outputLen;
      canXOF=false;
      constructor(blockLen, outputLen) {
        anumber(blockLen);
        anumber(outputLen);
        this.blockLen = blockLen;
        this.outputLen = outputLen;
        this.buffer = new Uint8Array(blockLen);
        this.buffer32 = u32(this.buffer);
      }
      update(data) {
        utils_aexists(this);
        utils_abytes(data);
        const {blockLen: blockLen, buffer: buffer, buffer32: buffer32} = this;
        const len = data.length;
        const offset = data.byteOffset;
        const buf = data.buffer;
        for (let pos = 0; pos < len; ) {
          if (this.pos === blockLen) {
            swap32IfBE(buffer32);
            this.compress(buffer32, 0, false);
            swap32IfBE(buffer32);
            this.pos = 0;
          }
          const take = Math.min(blockLen - this.pos, len - pos);
          const dataOffset = offset + pos;
          if (take === blockLen && !(dataOffset % 4) && pos + take < len) {
            const data32 = new Uint32Array(buf, dataOffset, Math.floor((len - pos) / 4));
            swap32IfBE(data32);
            for (let pos32 = 0; pos + blockLen < len; pos32 += buffer32.length, pos += blockLen) {
              this.length += blockLen;
              this.compress(data32, pos32, false);
            }
            swap32IfBE(data32);
            continue;
          }
          buffer.set(pos === 0 && take === len ? data : data.subarray(pos, pos + take), this.pos);
          this.pos += take;
          this.length += take;
          pos += take;
        }
        return this;
      }
      digestInto(out) {
        utils_aexists(this);
        utils_aoutput(out, this);
        if (out.byteOffset & 3) throw new RangeError('"output" expected 4-byte aligned byteOffset, got ' + out.byteOffset);
        const {pos: pos, buffer32: buffer32} = this;
        this.finished = true;
        this.buffer.fill(0, pos);
        swap32IfBE(buffer32);
        this.compress(buffer32, 0, true);
        swap32IfBE(buffer32);
        const state = this.get();
        const out32 = out === this.buffer ? buffer32 : u32(out);
        const full = Math.floor(this.outputLen / 4);
        for (let i = 0; i < full; i++) out32[i] = swap8IfBE(state[i]);
        const tail = this.outputLen % 4;
        if (!tail) return;
        const off = full * 4;
        const word = state[full];
        for (let i = 0; i < tail; i++) out[off + i] = word >>> 8 * i;
      }
      digest() {
        const {buffer: buffer, outputLen: outputLen} = this;
        this.digestInto(buffer);
        const res = buffer.slice(0, outputLen);
        this.destroy();
        return res;
      }
      _cloneInto(to) {
        const {buffer: buffer, length: length, finished: finished, destroyed: destroyed, outputLen: outputLen, pos: pos} = this;
        to ||= new this.constructor({
          dkLen: outputLen
        });
        to.set(...this.get());
        to.buffer.set(buffer);
        to.destroyed = destroyed;
        to.finished = finished;
        to.length = length;
        to.pos = pos;
        to.outputLen = outputLen;
        return to;
      }
      clone() {
        return this._cloneInto();
      }
    }
    class _BLAKE2b extends _BLAKE2 {
      v0l=B2B_IV[0] | 0;
      v0h=B2B_IV[1] | 0;
      v1l=B2B_IV[2] | 0;
      v1h=B2B_IV[3] | 0;
      v2l=B2B_IV[4] | 0;
      v2h=B2B_IV[5] | 0;
      v3l=B2B_IV[6] | 0;
      v3h=B2B_IV[7] | 0;
      v4l=B2B_IV[8] | 0;
      v4h=B2B_IV[9] | 0;
      v5l=B2B_IV[10] | 0;
      v5h=B2B_IV[11] | 0;
      v6l=B2B_IV[12] | 0;
      v6h=B2B_IV[13] | 0;
      v7l=B2B_IV[14] | 0;
      v7h=B2B_IV[15] | 0;
      constructor(opts = {}) {
        opts = checkOpts({}, opts);
        const olen = opts.dkLen === void 0 ? 64 : opts.dkLen;
        super(128, olen);
        checkBlake2Opts(olen, opts, 64, 16, 16);
        let {key: key, personalization: personalization, salt: salt} = opts;
        let keyLength = 0;
        if (key !== void 0) {
          utils_abytes(key, void 0, "key");
          keyLength = key.length;
        }
        this.v0l ^= this.outputLen | keyLength << 8 | 1 << 16 | 1 << 24;
        if (salt !== void 0) {
          utils_abytes(salt, void 0, "salt");
          const slt = u32(copyBytes(salt));
          this.v4l ^= swap8IfBE(slt[0]);
          this.v4h ^= swap8IfBE(slt[1]);
          this.v5l ^= swap8IfBE(slt[2]);
          this.v5h ^= swap8IfBE(slt[3]);
        }
        if (personalization !== void 0) {
          utils_abytes(personalization, void 0, "personalization");
          const pers = u32(copyBytes(personalization));
          this.v6l ^= swap8IfBE(pers[0]);
          this.v6h ^= swap8IfBE(pers[1]);
          this.v7l ^= swap8IfBE(pers[2]);
          this.v7h ^= swap8IfBE(pers[3]);
        }
        if (key !== void 0) {
          const tmp = new Uint8Array(this.blockLen);
          tmp.set(key);
          this.update(tmp);
          clean(tmp);
        }
      }
      get() {
        let {v0l: v0l, v0h: v0h, v1l: v1l, v1h: v1h, v2l: v2l, v2h: v2h, v3l: v3l, v3h: v3h, v4l: v4l, v4h: v4h, v5l: v5l, v5h: v5h, v6l: v6l, v6h: v6h, v7l: v7l, v7h: v7h} = this;
        return [ v0l, v0h, v1l, v1h, v2l, v2h, v3l, v3h, v4l, v4h, v5l, v5h, v6l, v6h, v7l, v7h ];
      }
      set(v0l, v0h, v1l, v1h, v2l, v2h, v3l, v3h, v4l, v4h, v5l, v5h, v6l, v6h, v7l, v7h) {
        this.v0l = v0l | 0;
        this.v0h = v0h | 0;
        this.v1l = v1l | 0;
        this.v1h = v1h | 0;
        this.v2l = v2l | 0;
        this.v2h = v2h | 0;
        this.v3l = v3l | 0;
        this.v3h = v3h | 0;
        this.v4l = v4l | 0;
        this.v4h = v4h | 0;
        this.v5l = v5l | 0;
        this.v5h = v5h | 0;
        this.v6l = v6l | 0;
        this.v6h = v6h | 0;
        this.v7l = v7l | 0;
        this.v7h = v7h | 0;
      }
      compress(msg, offset, isLast) {
        const {v0l: v0l, v0h: v0h, v1l: v1l, v1h: v1h, v2l: v2l, v2h: v2h, v3l: v3l, v3h: v3h, v4l: v4l, v4h: v4h, v5l: v5l, v5h: v5h, v6l: v6l, v6h: v6h, v7l: v7l, v7h: v7h} = this;
        BBUF[0] = v0l;
        BBUF[1] = v0h;
        BBUF[2] = v1l;
        BBUF[3] = v1h;
        BBUF[4] = v2l;
        BBUF[5] = v2h;
        BBUF[6] = v3l;
        BBUF[7] = v3h;
        BBUF[8] = v4l;
        BBUF[9] = v4h;
        BBUF[10] = v5l;
        BBUF[11] = v5h;
        BBUF[12] = v6l;
        BBUF[13] = v6h;
        BBUF[14] = v7l;
        BBUF[15] = v7h;
        BBUF.set(B2B_IV, 16);
        const l = fromNumL(this.length);
        const h = fromNumH(this.length);
        BBUF[24] = B2B_IV[8] ^ l;
        BBUF[25] = B2B_IV[9] ^ h;
        if (isLast) {
          BBUF[28] = ~BBUF[28];
          BBUF[29] = ~BBUF[29];
        }
        let j = 0;
        const s = BSIGMA;
        for (let i = 0; i < 12; i++) {
          G1b(0, 4, 8, 12, msg, offset + 2 * s[j++]);
          G2b(0, 4, 8, 12, msg, offset + 2 * s[j++]);
          G1b(1, 5, 9, 13, msg, offset + 2 * s[j++]);
          G2b(1, 5, 9, 13, msg, offset + 2 * s[j++]);
          G1b(2, 6, 10, 14, msg, offset + 2 * s[j++]);
          G2b(2, 6, 10, 14, msg, offset + 2 * s[j++]);
          G1b(3, 7, 11, 15, msg, offset + 2 * s[j++]);
          G2b(3, 7, 11, 15, msg, offset + 2 * s[j++]);
          G1b(0, 5, 10, 15, msg, offset + 2 * s[j++]);
          G2b(0, 5, 10, 15, msg, offset + 2 * s[j++]);
          G1b(1, 6, 11, 12, msg, offset + 2 * s[j++]);
          G2b(1, 6, 11, 12, msg, offset + 2 * s[j++]);
          G1b(2, 7, 8, 13, msg, offset + 2 * s[j++]);
          G2b(2, 7, 8, 13, msg, offset + 2 * s[j++]);
          G1b(3, 4, 9, 14, msg, offset + 2 * s[j++]);
          G2b(3, 4, 9, 14, msg, offset + 2 * s[j++]);
        }
        this.v0l ^= BBUF[0] ^ BBUF[16];
        this.v0h ^= BBUF[1] ^ BBUF[17];
        this.v1l ^= BBUF[2] ^ BBUF[18];
        this.v1h ^= BBUF[3] ^ BBUF[19];
        this.v2l ^= BBUF[4] ^ BBUF[20];
        this.v2h ^= BBUF[5] ^ BBUF[21];
        this.v3l ^= BBUF[6] ^ BBUF[22];
        this.v3h ^= BBUF[7] ^ BBUF[23];
        this.v4l ^= BBUF[8] ^ BBUF[24];
        this.v4h ^= BBUF[9] ^ BBUF[25];
        this.v5l ^= BBUF[10] ^ BBUF[26];
        this.v5h ^= BBUF[11] ^ BBUF[27];
        this.v6l ^= BBUF[12] ^ BBUF[28];
        this.v6h ^= BBUF[13] ^ BBUF[29];
        this.v7l ^= BBUF[14] ^ BBUF[30];
        this.v7h ^= BBUF[15] ^ BBUF[31];
        clean(BBUF);
      }
      destroy() {
        this.destroyed = true;
        clean(this.buffer32);
        this.set(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
      }
    }
    const blake2b = utils_createHasher(opts => new _BLAKE2b(opts));
    function _compress(s, offset, msg, rounds, v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15) {
      let j = 0;
      for (let i = 0; i < rounds; i++) {
        ({a: v0, b: v4, c: v8, d: v12} = G1s(v0, v4, v8, v12, msg[offset + s[j++]]));
        ({a: v0, b: v4, c: v8, d: v12} = G2s(v0, v4, v8, v12, msg[offset + s[j++]]));
        ({a: v1, b: v5, c: v9, d: v13} = G1s(v1, v5, v9, v13, msg[offset + s[j++]]));
        ({a: v1, b: v5, c: v9, d: v13} = G2s(v1, v5, v9, v13, msg[offset + s[j++]]));
        ({a: v2, b: v6, c: v10, d: v14} = G1s(v2, v6, v10, v14, msg[offset + s[j++]]));
        ({a: v2, b: v6, c: v10, d: v14} = G2s(v2, v6, v10, v14, msg[offset + s[j++]]));
        ({a: v3, b: v7, c: v11, d: v15} = G1s(v3, v7, v11, v15, msg[offset + s[j++]]));
        ({a: v3, b: v7, c: v11, d: v15} = G2s(v3, v7, v11, v15, msg[offset + s[j++]]));
        ({a: v0, b: v5, c: v10, d: v15} = G1s(v0, v5, v10, v15, msg[offset + s[j++]]));
        ({a: v0, b: v5, c: v10, d: v15} = G2s(v0, v5, v10, v15, msg[offset + s[j++]]));
        ({a: v1, b: v6, c: v11, d: v12} = G1s(v1, v6, v11, v12, msg[offset + s[j++]]));
        ({a: v1, b: v6, c: v11, d: v12} = G2s(v1, v6, v11, v12, msg[offset + s[j++]]));
        ({a: v2, b: v7, c: v8, d: v13} = G1s(v2, v7, v8, v13, msg[offset + s[j++]]));
        ({a: v2, b: v7, c: v8, d: v13} = G2s(v2, v7, v8, v13, msg[offset + s[j++]]));
        ({a: v3, b: v4, c: v9, d: v14} = G1s(v3, v4, v9, v14, msg[offset + s[j++]]));
        ({a: v3, b: v4, c: v9, d: v14} = G2s(v3, v4, v9, v14, msg[offset + s[j++]]));
      }
      return {
        v0: v0,
        v1: v1,
        v2: v2,
        v3: v3,
        v4: v4,
        v5: v5,
        v6: v6,
        v7: v7,
        v8: v8,
        v9: v9,
        v10: v10,
        v11: v11,
        v12: v12,
        v13: v13,
        v14: v14,
        v15: v15
      };
    }
    const B2S_IV = SHA256_IV.slice();
    class _BLAKE2s extends _BLAKE2 {
      v0=B2S_IV[0] | 0;
      v1=B2S_IV[1] | 0;
      v2=B2S_IV[2] | 0;
      v3=B2S_IV[3] | 0;
      v4=B2S_IV[4] | 0;
      v5=B2S_IV[5] | 0;
      v6=B2S_IV[6] | 0;
      v7=B2S_IV[7] | 0;
      constructor(opts = {}) {
        opts = checkOpts({}, opts);
        const olen = opts.dkLen === void 0 ? 32 : opts.dkLen;
        super(64, olen);
        checkBlake2Opts(olen, opts, 32, 8, 8);
        let {key: key, personalization: personalization, salt: salt} = opts;
        let keyLength = 0;
        if (key !== void 0) {
          utils_abytes(key, void 0, "key");
          keyLength = key.length;
        }
        this.v0 ^= this.outputLen | keyLength << 8 | 1 << 16 | 1 << 24;
        if (salt !== void 0) {
          utils_abytes(salt, void 0, "salt");
          const slt = u32(copyBytes(salt));
          this.v4 ^= swap8IfBE(slt[0]);
          this.v5 ^= swap8IfBE(slt[1]);
        }
        if (personalization !== void 0) {
          utils_abytes(personalization, void 0, "personalization");
          const pers = u32(copyBytes(personalization));
          this.v6 ^= swap8IfBE(pers[0]);
          this.v7 ^= swap8IfBE(pers[1]);
        }
        if (key !== void 0) {
          const tmp = new Uint8Array(this.blockLen);
          tmp.set(key);
          this.update(tmp);
          clean(tmp);
        }
      }
      get() {
        const {v0: v0, v1: v1, v2: v2, v3: v3, v4: v4, v5: v5, v6: v6, v7: v7} = this;
        return [ v0, v1, v2, v3, v4, v5, v6, v7 ];
      }
      set(v0, v1, v2, v3, v4, v5, v6, v7) {
        this.v0 = v0 | 0;
        this.v1 = v1 | 0;
        this.v2 = v2 | 0;
        this.v3 = v3 | 0;
        this.v4 = v4 | 0;
        this.v5 = v5 | 0;
        this.v6 = v6 | 0;
        this.v7 = v7 | 0;
      }
      compress(msg, offset, isLast) {
        const l = fromNumL(this.length);
        const h = fromNumH(this.length);
        const {v0: v0, v1: v1, v2: v2, v3: v3, v4: v4, v5: v5, v6: v6, v7: v7, v8: v8, v9: v9, v10: v10, v11: v11, v12: v12, v13: v13, v14: v14, v15: v15} = _compress(BSIGMA, offset, msg, 10, this.v0, this.v1, this.v2, this.v3, this.v4, this.v5, this.v6, this.v7, B2S_IV[0], B2S_IV[1], B2S_IV[2], B2S_IV[3], l ^ B2S_IV[4], h ^ B2S_IV[5], isLast ? ~B2S_IV[6] : B2S_IV[6], B2S_IV[7]);
        this.v0 ^= v0 ^ v8;
        this.v1 ^= v1 ^ v9;
        this.v2 ^= v2 ^ v10;
        this.v3 ^= v3 ^ v11;
        this.v4 ^= v4 ^ v12;
        this.v5 ^= v5 ^ v13;
        this.v6 ^= v6 ^ v14;
        this.v7 ^= v7 ^ v15;
      }
      destroy() {
        this.destroyed = true;
        clean(this.buffer32);
        this.set(0, 0, 0, 0, 0, 0, 0, 0);
      }
    }
    null && createHasher(opts => new _BLAKE2s(opts));
  }),
  9245: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      x: () => Aedes
    });
    var external_node_events_ = __webpack_require__(8474);
    var external_node_crypto_ = __webpack_require__(7598);
    var external_node_util_ = __webpack_require__(7975);
    var aedes_packet_packet = __webpack_require__(57);
    var persistence = __webpack_require__(6811);
    var mqemitter = __webpack_require__(2612);
    var mqtt = __webpack_require__(4895);
    var external_util_ = __webpack_require__(9023);
    // CONCATENATED MODULE: ./node_modules/aedes/lib/write.js
    function write(client, packet, done) {
      let error = null;
      if (client.connecting || client.connected) try {
        const result = mqtt.writeToStream(packet, client.conn);
        if (!result && !client.errored) {
          client.waitForDrain(done);
          return;
        }
      } catch (e) {
        error = new Error("packet received not valid");
      } else error = new Error("connection closed");
      setImmediate(done, error, client);
    }
    const lib_write = write;
    // CONCATENATED MODULE: ./node_modules/aedes/lib/qos-packet.js
    class QoSPacket extends aedes_packet_packet {
      constructor(original, client) {
        super(original, client.broker);
        this.writeCallback = client._onError.bind(client);
        if (!original.messageId) {
          this.messageId = client._nextId;
          if (client._nextId >= 65535) client._nextId = 1; else client._nextId++;
        } else this.messageId = original.messageId;
      }
    }
    const qos_packet = QoSPacket;
    var external_stream_ = __webpack_require__(2203);
    // CONCATENATED MODULE: ./node_modules/aedes/lib/utils.js
    function noop() {}
    function topicLevelCount(topic) {
      if (typeof topic !== "string") return 0;
      let levels = 1;
      for (let i = 0; i < topic.length; i++) if (topic.charCodeAt(i) === 47) levels++;
      return levels;
    }
    function validateTopic(topic, message, maxTopicLevels) {
      if (!topic || topic.length === 0) return new Error("impossible to " + message + " to an empty topic");
      if (maxTopicLevels && topicLevelCount(topic) > maxTopicLevels) return new Error("topic has too many levels");
      const end = topic.length - 1;
      const endMinus = end - 1;
      const slashInPreEnd = endMinus > 0 && topic.charCodeAt(endMinus) !== 47;
      for (let i = 0; i < topic.length; i++) switch (topic.charCodeAt(i)) {
       case 35:
        {
          const notAtTheEnd = i !== end;
          if (notAtTheEnd || slashInPreEnd) return new Error("# is only allowed in " + message + " in the last position");
          break;
        }

       case 43:
        {
          const pastChar = i < end - 1 && topic.charCodeAt(i + 1) !== 47;
          const preChar = i > 1 && topic.charCodeAt(i - 1) !== 47;
          if (pastChar || preChar) return new Error("+ is only allowed in " + message + " between /");
          break;
        }
      }
    }
    function through(transform) {
      return new external_stream_.Transform({
        objectMode: true,
        transform: transform
      });
    }
    function runFall(fns) {
      return function(arg, cb) {
        let i = 0;
        const ctx = this;
        function next(err, nextarg) {
          if (err || i === fns.length) {
            if (typeof cb === "function") cb.call(ctx, err, nextarg);
            return;
          }
          const fn = fns[i++];
          fn.call(ctx, nextarg, next);
        }
        next(null, arg);
      };
    }
    function runSeries(state, actions, packet, done) {
      done = (done || noop).bind(state);
      let i = 0;
      function next(err) {
        if (err || i === actions.length) return done(err);
        actions[i++].call(state, packet, next);
      }
      next();
    }
    function runParallel(state, fn, items, done) {
      done = (done || noop).bind(state);
      let remaining = items.length;
      if (remaining === 0) return done();
      let finished = false;
      function cb(err) {
        if (finished) return;
        if (err) {
          finished = true;
          return done(err);
        }
        if (--remaining === 0) {
          finished = true;
          done();
        }
      }
      for (let i = 0; i < items.length; i++) fn.call(state, items[i], cb);
    }
    function once(fn) {
      let called = false;
      return function(err) {
        if (called) return;
        called = true;
        fn(err);
      };
    }
    async function* batch(readable, fn, batchSize) {
      let chunks = [];
      for await (const chunk of readable) {
        chunks.push(fn(chunk));
        if (chunks.length === batchSize) {
          yield chunks;
          chunks = [];
        }
      }
      if (chunks.length > 0) yield chunks;
    }
    const $SYS_PREFIX = "$SYS/";
 // CONCATENATED MODULE: ./node_modules/aedes/lib/handlers/subscribe.js
        const subscribeTopicActions = runFall([ authorize, storeSubscriptions, addSubs ]);
    const restoreTopicActions = runFall([ authorize, addSubs ]);
    class SubAck {
      constructor(packet, granted) {
        this.cmd = "suback";
        this.messageId = packet.messageId;
        this.granted = granted;
      }
    }
    class Subscription {
      constructor(qos, func, rh, rap, nl) {
        this.qos = qos;
        this.func = func;
        this.rh = rh;
        this.rap = rap;
        this.nl = nl;
      }
    }
    class SubscribeState {
      constructor(client, packet, restore, finish) {
        this.client = client;
        this.packet = packet;
        this.actions = restore ? restoreTopicActions : subscribeTopicActions;
        this.finish = finish;
        this.subState = [];
      }
    }
    class SubState {
      constructor(client, packet, granted, rh, rap, nl) {
        this.client = client;
        this.packet = packet;
        this.granted = granted;
        this.rh = rh;
        this.rap = rap;
        this.nl = nl;
      }
    }
    function _dedupe(subs) {
      const dedupeSubs = new Map;
      for (let i = 0; i < subs.length; i++) {
        const sub = subs[i];
        dedupeSubs.set(sub.topic, sub);
      }
      return [ ...dedupeSubs.values() ];
    }
    function handleSubscribe(client, packet, restore, finish) {
      const done = once(finish);
      packet.subscriptions = packet.subscriptions.length === 1 ? packet.subscriptions : _dedupe(packet.subscriptions);
      const state = new SubscribeState(client, packet, restore, done);
      runParallel(state, doSubscribe, packet.subscriptions, err => {
        if (err) done(err); else if (restore) done(); else completeSubscribe.call(state);
      });
    }
    function doSubscribe(sub, done) {
      const s = new SubState(this.client, this.packet, sub.qos, sub.rh, sub.rap, sub.nl);
      this.subState.push(s);
      this.actions.call(s, sub, done);
    }
    function authorize(sub, done) {
      const client = this.client;
      const err = validateTopic(sub.topic, "SUBSCRIBE", client.broker.maxTopicLevels);
      if (err) return done(err);
      client.broker.authorizeSubscribe(client, sub, done);
    }
    function blockDollarSignTopics(func) {
      return function(packet, cb) {
        if (packet.topic.charCodeAt(0) === 36) cb(); else func(packet, cb);
      };
    }
    function storeSubscriptions(sub, done) {
      if (!sub || typeof sub !== "object") {
        this.granted = 128;
        return done(null, null);
      }
      const packet = this.packet;
      const client = this.client;
      if (client.clean) return done(null, sub);
      client.broker.persistence.addSubscriptions(client, packet.subscriptions).then(() => done(null, sub), err => done(err, sub));
    }
    function addSubs(sub, done) {
      if (!sub || typeof sub !== "object") return done();
      const client = this.client;
      const broker = client.broker;
      const topic = sub.topic;
      const qos = sub.qos;
      const rh = this.rh;
      const rap = this.rap;
      const nl = this.nl;
      let func = qos > 0 ? client.deliverQoS : client.deliver0;
      const deliverFunc = func;
      func = function(_packet, cb) {
        _packet = new aedes_packet_packet(_packet, broker);
        _packet.nl = nl;
        if (!rap) _packet.retain = false;
        deliverFunc(_packet, cb);
      };
      if (isStartsWithWildcard(topic)) func = blockDollarSignTopics(func);
      if (client.closed || client.broker.closed) return;
      if (!client.subscriptions[topic]) {
        client.subscriptions[topic] = new Subscription(qos, func, rh, rap, nl);
        broker.subscribe(topic, func, done);
      } else if (client.subscriptions[topic].qos !== qos || client.subscriptions[topic].rh !== rh || client.subscriptions[topic].rap !== rap || client.subscriptions[topic].nl !== nl) {
        broker.unsubscribe(topic, client.subscriptions[topic].func);
        client.subscriptions[topic] = new Subscription(qos, func, rh, rap, nl);
        broker.subscribe(topic, func, done);
      } else done();
    }
    function isStartsWithWildcard(topic) {
      const code = topic.charCodeAt(0);
      return code === 43 || code === 35;
    }
    function completeSubscribe() {
      const done = this.finish;
      const packet = this.packet;
      const client = this.client;
      if (packet.messageId !== void 0) lib_write(client, new SubAck(packet, this.subState.map(obj => obj.granted)), done); else done();
      const broker = client.broker;
      const subs = packet.subscriptions;
      const topics = [];
      for (let i = 0; i < subs.length; i++) {
        if (this.subState[i].granted !== 128) topics.push(subs[i].topic);
        subs[i].qos = this.subState[i].granted;
      }
      this.subState = [];
      broker.emit("subscribe", subs, client);
      broker.publish({
        topic: $SYS_PREFIX + broker.id + "/new/subscribes",
        payload: Buffer.from(JSON.stringify({
          clientId: client.id,
          subs: subs
        }), "utf8")
      }, subscribe_noop);
      if (topics.length > 0) {
        const persistence = broker.persistence;
        const stream = persistence.createRetainedStreamCombi(topics);
        stream.pipe(through(function(packet, enc, cb) {
          packet = new aedes_packet_packet({
            cmd: packet.cmd,
            qos: packet.qos,
            topic: packet.topic,
            payload: packet.payload,
            retain: true
          }, broker);
          packet.brokerId = null;
          client.deliverQoS(packet, cb);
        }));
      }
    }
    function subscribe_noop() {}
    const subscribe = handleSubscribe;
    // CONCATENATED MODULE: ./node_modules/aedes/lib/handlers/unsubscribe.js
    class UnSubAck {
      constructor(packet) {
        this.cmd = "unsuback";
        this.messageId = packet.messageId;
      }
    }
    class UnsubscribeState {
      constructor(client, packet, finish) {
        this.client = client;
        this.packet = packet;
        this.finish = finish;
      }
    }
    function handleUnsubscribe(client, packet, finish) {
      const done = once(finish);
      const broker = client.broker;
      const unsubscriptions = packet.unsubscriptions;
      let err;
      for (let i = 0; i < unsubscriptions.length; i++) {
        err = validateTopic(unsubscriptions[i], "UNSUBSCRIBE", broker.maxTopicLevels);
        if (err) return done(err);
      }
      if (packet.messageId !== void 0) {
        if (client.clean) return actualUnsubscribe(client, packet, done);
        broker.persistence.removeSubscriptions(client, unsubscriptions).then(() => actualUnsubscribe(client, packet, done), done);
      } else actualUnsubscribe(client, packet, done);
    }
    function actualUnsubscribe(client, packet, done) {
      const state = new UnsubscribeState(client, packet, done);
      runParallel(state, doUnsubscribe, packet.unsubscriptions, err => {
        completeUnsubscribe.call(state, err);
      });
    }
    function doUnsubscribe(sub, done) {
      const client = this.client;
      const broker = client.broker;
      const s = client.subscriptions[sub];
      if (s) {
        const func = s.func;
        broker.unsubscribe(sub, func, err => {
          if (err) done(err); else {
            delete client.subscriptions[sub];
            done();
          }
        });
      } else done();
    }
    function completeUnsubscribe(err) {
      const client = this.client;
      const done = this.finish;
      if (err) {
        client.emit("error", err);
        return done(err);
      }
      const packet = this.packet;
      if (packet.messageId !== void 0) lib_write(client, new UnSubAck(packet), done); else done();
      if ((!client.closed || client.clean === true) && packet.unsubscriptions.length > 0) {
        client.broker.emit("unsubscribe", packet.unsubscriptions, client);
        client.broker.publish({
          topic: $SYS_PREFIX + client.broker.id + "/new/unsubscribes",
          payload: Buffer.from(JSON.stringify({
            clientId: client.id,
            subs: packet.unsubscriptions
          }), "utf8")
        }, unsubscribe_noop);
      }
    }
    function unsubscribe_noop() {}
    const unsubscribe = handleUnsubscribe;
    // CONCATENATED MODULE: ./node_modules/aedes/lib/handlers/connect.js
    class Connack {
      constructor(arg) {
        this.cmd = "connack";
        this.returnCode = arg.returnCode;
        this.sessionPresent = arg.sessionPresent;
      }
    }
    class ClientPacketStatus {
      constructor(client, packet) {
        this.client = client;
        this.packet = packet;
      }
    }
    const connectActions = [ authenticate, setKeepAlive, fetchSubs, restoreSubs, storeWill, registerClient, cleanIncoming, doConnack, emptyQueue ];
    const errorMessages = [ "", "unacceptable protocol version", "identifier rejected", "Server unavailable", "bad user name or password", "not authorized", "keep alive limit exceeded" ];
    function handleConnect(client, packet, done) {
      clearTimeout(client._connectTimer);
      client._connectTimer = null;
      client.connecting = true;
      client.broker.preConnect(client, packet, negate);
      function negate(err, successful) {
        if (!err && successful === true) setImmediate(init, client, packet, done); else {
          client.connecting = false;
          done(err);
        }
      }
    }
    function init(client, packet, done) {
      const clientId = packet.clientId;
      let returnCode = 0;
      if (packet.protocolVersion < 3 || packet.protocolVersion > 4) returnCode = 1;
      if (packet.protocolVersion === 3 && clientId.length > client.broker.maxClientsIdLength) returnCode = 2;
      if (client.broker.keepaliveLimit && (!packet.keepalive || packet.keepalive > client.broker.keepaliveLimit)) returnCode = 6;
      if (returnCode > 0) {
        const error = new Error(errorMessages[returnCode]);
        error.errorCode = returnCode;
        doConnack({
          client: client,
          returnCode: returnCode,
          sessionPresent: false
        }, done.bind(this, error));
        return;
      }
      client.id = clientId || "aedes_" + (0, external_node_crypto_.randomUUID)();
      client.clean = packet.clean;
      client.version = packet.protocolVersion;
      client._will = packet.will;
      runSeries(new ClientPacketStatus(client, packet), connectActions, {
        returnCode: 0,
        sessionPresent: false
      }, function(err) {
        this.client.connecting = false;
        if (!err) {
          this.client.connected = true;
          this.client.broker.emit("clientReady", client);
          this.client.emit("connected");
        }
        done(err);
      });
    }
    function authenticate(arg, done) {
      const client = this.client;
      client.pause();
      client.broker.authenticate(client, this.packet.username, this.packet.password, negate);
      function negate(err, successful) {
        if (client.closed || client.broker.closed) return;
        if (!err && successful) {
          client._authorized = true;
          return done();
        }
        if (err) {
          const errCode = err.returnCode;
          if (errCode && errCode >= 2 && errCode <= 5) arg.returnCode = errCode; else arg.returnCode = 5;
          if (!err.message) err.message = errorMessages[arg.returnCode];
        } else {
          arg.returnCode = 5;
          err = new Error(errorMessages[arg.returnCode]);
        }
        err.errorCode = arg.returnCode;
        arg.client = client;
        doConnack(arg, client.close.bind(client, done.bind(this, err)));
      }
    }
    function setKeepAlive(arg, done) {
      if (this.packet.keepalive > 0) {
        const client = this.client;
        function keepaliveTimeout() {
          client.broker.emit("keepaliveTimeout", client);
          client.emit("error", new Error("keep alive timeout"));
        }
        client._keepaliveInterval = this.packet.keepalive * 1500 + 1;
        client._keepaliveTimer = setTimeout(keepaliveTimeout, client._keepaliveInterval);
      }
      done();
    }
    function fetchSubs(arg, done) {
      const client = this.client;
      if (!this.packet.clean) {
        const subsClient = {
          id: client.id,
          done: done,
          arg: arg
        };
        client.broker.persistence.subscriptionsByClient({
          id: client.id
        }).then(subs => gotSubs(subs, subsClient), subsClient.done);
        return;
      }
      arg.sessionPresent = false;
      client.broker.persistence.cleanSubscriptions(client).then(() => done(null), done);
    }
    function cleanIncoming(arg, done) {
      const client = this.client;
      if (!this.packet.clean) return done(null);
      const persistence = client.broker.persistence;
      Promise.resolve().then(() => typeof persistence.cleanIncoming === "function" && persistence.cleanIncoming(client)).then(() => done(null), done);
    }
    function gotSubs(subs, client) {
      client.arg.subs = subs.length > 0 ? subs : null;
      client.done();
    }
    function restoreSubs(arg, done) {
      if (arg.subs) {
        subscribe(this.client, {
          subscriptions: arg.subs
        }, true, done);
        arg.sessionPresent = !!arg.subs;
        return;
      }
      arg.sessionPresent = false;
      done();
    }
    function storeWill(arg, done) {
      const client = this.client;
      client.will = client._will;
      client.broker.persistence.delWill(client).finally(() => {
        if (client.will) client.broker.persistence.putWill(client, client.will).then(() => done(null, client), done); else done();
      });
    }
    function registerClient(arg, done) {
      const client = this.client;
      client.broker.registerClient(client);
      done();
    }
    function doConnack(arg, done) {
      const client = arg.client || this.client;
      const connack = new Connack(arg);
      lib_write(client, connack, function(err) {
        if (!err) {
          client.broker.emit("connackSent", connack, client);
          client.connackSent = true;
        }
        done(err);
      });
    }
    function emptyQueue(arg, done) {
      const client = this.client;
      const persistence = client.broker.persistence;
      const outgoing = persistence.outgoingStream(client);
      client.resume();
      (0, external_stream_.pipeline)(outgoing, through(function(data, enc, next) {
        const packet = new qos_packet(data, client);
        packet.writeCallback = (error, _client) => next(error);
        const filter = err => emptyQueueFilter(err, client, packet);
        persistence.outgoingUpdate(client, packet).then(() => filter(null, client, packet), err => filter(err, client, packet));
      }), done);
    }
    function emptyQueueFilter(err, client, packet) {
      const next = packet.writeCallback;
      if (err) {
        client.emit("error", err);
        return next();
      }
      const authorized = packet.cmd === "publish" ? client.broker.authorizeForward(client, packet) : true;
      const persistence = client.broker.persistence;
      if (client.clean || !authorized) persistence.outgoingClearMessageId(client, packet).then(packet => next(null, packet), next); else lib_write(client, packet, next);
    }
    const connect = handleConnect;
    // CONCATENATED MODULE: ./node_modules/aedes/lib/handlers/publish.js
    class PubAck {
      constructor(packet) {
        this.cmd = "puback";
        this.messageId = packet.messageId;
      }
    }
    class PubRec {
      constructor(packet) {
        this.cmd = "pubrec";
        this.messageId = packet.messageId;
      }
    }
    const publishActions = [ authorizePublish, enqueuePublish ];
    function handlePublish(client, packet, done) {
      const topic = packet.topic;
      let err;
      if (topic.length === 0) {
        err = new Error("empty topic not allowed in PUBLISH");
        return done(err);
      }
      if (topic.indexOf("#") > -1) {
        err = new Error("# is not allowed in PUBLISH");
        return done(err);
      }
      if (topic.indexOf("+") > -1) {
        err = new Error("+ is not allowed in PUBLISH");
        return done(err);
      }
      if (topicLevelCount(topic) > client.broker.maxTopicLevels) {
        err = new Error("topic has too many levels");
        return done(err);
      }
      runSeries(client, publishActions, packet, done);
    }
    function enqueuePublish(packet, done) {
      const client = this;
      switch (packet.qos) {
       case 2:
        client.broker.persistence.incomingGetPacket(client, packet).then(() => {
          lib_write(client, new PubRec(packet), done);
        }, () => {
          const inflight = client._inboundInflight;
          const limit = client.broker.maxInflightInbound;
          if (limit > 0 && !inflight.has(packet.messageId) && inflight.size >= limit) return done(new Error("maxInflightInbound exceeded: " + limit + " inbound QoS 2 messages already awaiting PUBREL"));
          inflight.add(packet.messageId);
          client.broker.persistence.incomingStorePacket(client, packet).then(() => {
            client.broker.publish(packet, client, err => {
              if (err) return done(err);
              lib_write(client, new PubRec(packet), done);
            });
          }, err => {
            inflight.delete(packet.messageId);
            done(err);
          });
        });
        break;

       case 1:
        lib_write(client, new PubAck(packet), function(err) {
          if (err) return done(err);
          client.broker.publish(packet, client, done);
        });
        break;

       case 0:
        client.broker.publish(packet, client, done);
        break;

       default:
      }
    }
    function authorizePublish(packet, done) {
      this.broker.authorizePublish(this, packet, done);
    }
    const publish = handlePublish;
    // CONCATENATED MODULE: ./node_modules/aedes/lib/handlers/puback.js
    function handlePuback(client, packet, done) {
      const persistence = client.broker.persistence;
      const emitAck = (err, origPacket) => {
        client.broker.emit("ack", origPacket, client);
        done(err);
      };
      persistence.outgoingClearMessageId(client, packet).then(packet => emitAck(null, packet), emitAck);
    }
    const puback = handlePuback;
    // CONCATENATED MODULE: ./node_modules/aedes/lib/handlers/pubrel.js
    class pubrel_ClientPacketStatus {
      constructor(client, packet) {
        this.client = client;
        this.packet = packet;
      }
    }
    class PubComp {
      constructor(packet) {
        this.cmd = "pubcomp";
        this.messageId = packet.messageId;
      }
    }
    const pubrelActions = [ pubrelGet, pubrelDelete, pubrelWrite ];
    function handlePubrel(client, packet, done) {
      runSeries(new pubrel_ClientPacketStatus(client, packet), pubrelActions, {}, done);
    }
    function pubrelGet(arg, done) {
      const persistence = this.client.broker.persistence;
      persistence.incomingGetPacket(this.client, this.packet).then(packet => {
        arg.packet = this.packet;
        arg.foundInStore = !!packet;
        done(null, arg);
      }, () => {
        arg.packet = this.packet;
        arg.foundInStore = false;
        done(null, arg);
      });
    }
    function pubrelDelete(arg, done) {
      if (!arg.foundInStore) return done(null, arg);
      const client = this.client;
      const persistence = client.broker.persistence;
      persistence.incomingDelPacket(client, arg.packet).then(() => {
        client._inboundInflight.delete(arg.packet.messageId);
        done(null, arg);
      }, () => {
        done(null, arg);
      });
    }
    function pubrelWrite(arg, done) {
      lib_write(this.client, new PubComp(arg.packet), done);
    }
    const pubrel = handlePubrel;
    // CONCATENATED MODULE: ./node_modules/aedes/lib/handlers/pubrec.js
    class PubRel {
      constructor(packet) {
        this.cmd = "pubrel";
        this.messageId = packet.messageId;
      }
    }
    function handlePubrec(client, packet, done) {
      const pubrel = new PubRel(packet);
      if (client.clean) {
        lib_write(client, pubrel, done);
        return;
      }
      client.broker.persistence.outgoingUpdate(client, pubrel).then(() => lib_write(client, pubrel, done), done);
    }
    const pubrec = handlePubrec;
    // CONCATENATED MODULE: ./node_modules/aedes/lib/handlers/ping.js
    const pingResp = {
      cmd: "pingresp"
    };
    function handlePing(client, packet, done) {
      client.broker.emit("ping", packet, client);
      lib_write(client, pingResp, done);
    }
    const ping = handlePing;
    // CONCATENATED MODULE: ./node_modules/aedes/lib/handlers/index.js
    function handle(client, packet, done) {
      if (packet.cmd === "connect") {
        if (client.connecting || client.connected) {
          finish(client.conn, packet, done);
          return;
        }
        connect(client, packet, done);
        return;
      }
      if (!client.connecting && !client.connected) {
        finish(client.conn, packet, done);
        return;
      }
      switch (packet.cmd) {
       case "publish":
        publish(client, packet, done);
        break;

       case "subscribe":
        subscribe(client, packet, false, done);
        break;

       case "unsubscribe":
        unsubscribe(client, packet, done);
        break;

       case "pubcomp":
       case "puback":
        puback(client, packet, done);
        break;

       case "pubrel":
        pubrel(client, packet, done);
        break;

       case "pubrec":
        pubrec(client, packet, done);
        break;

       case "pingreq":
        ping(client, packet, done);
        break;

       case "disconnect":
        client._disconnected = true;
        client.conn.destroy();
        done();
        return;

       default:
        client.conn.destroy();
        done();
        return;
      }
      if (client._keepaliveInterval > 0) client._keepaliveTimer.refresh();
    }
    function finish(conn, packet, done) {
      conn.destroy();
      const error = new Error("Invalid protocol");
      error.info = packet;
      done(error);
    }
    const handlers = handle;
    // CONCATENATED MODULE: ./node_modules/aedes/lib/client.js
    class Client {
      constructor(broker, conn, req) {
        const that = this;
        this.closed = false;
        this.connecting = false;
        this.connected = false;
        this.connackSent = false;
        this.errored = false;
        this.id = null;
        this.clean = true;
        this.version = null;
        this.subscriptions = Object.create(null);
        this.duplicates = Object.create(null);
        this.broker = broker;
        this.conn = conn;
        conn.client = this;
        this._disconnected = false;
        this._authorized = false;
        this._parsingBatch = 1;
        this._nextId = Math.ceil(Math.random() * 65535);
        this._inboundInflight = new Set;
        this._drainTimer = null;
        this._pendingDrains = [];
        this.req = req;
        this.connDetails = req ? req.connDetails : null;
        this.will = null;
        this._will = null;
        this._parser = mqtt.parser();
        this._parser.client = this;
        this._parser._queue = [];
        this._parser.on("packet", enqueue);
        this.once("connected", dequeue);
        function nextBatch(err) {
          if (err) {
            that.emit("error", err);
            return;
          }
          const client = that;
          if (client._paused) return;
          that._parsingBatch--;
          if (that._parsingBatch <= 0) {
            that._parsingBatch = 0;
            const buf = client.conn.read(null);
            if (buf) client._parser.parse(buf);
          }
        }
        this._nextBatch = nextBatch;
        conn.on("readable", nextBatch);
        this.on("error", this._onError);
        conn.on("error", this.emit.bind(this, "error"));
        this._parser.on("error", this.emit.bind(this, "error"));
        conn.on("end", this.close.bind(this));
        this._eos = (0, external_stream_.finished)(this.conn, this.close.bind(this));
        const getToForwardPacket = _packet => {
          if (_packet.clientId === that.id && _packet.nl) return;
          const toForward = dedupe(that, _packet) && that.broker.authorizeForward(that, _packet);
          return toForward;
        };
        this.deliver0 = function(_packet, cb) {
          const toForward = getToForwardPacket(_packet);
          if (toForward) setImmediate(() => {
            const packet = new aedes_packet_packet(toForward, broker);
            packet.qos = 0;
            lib_write(that, packet, function(err) {
              that._onError(err);
              cb();
            });
          }); else setImmediate(cb);
        };
        this.deliverQoS = function(_packet, cb) {
          if (_packet.qos === 0) {
            that.deliver0(_packet, cb);
            return;
          }
          const toForward = getToForwardPacket(_packet);
          if (toForward) setImmediate(() => {
            const packet = new qos_packet(toForward, that);
            const clientSub = that.subscriptions[packet.topic];
            if (clientSub && (clientSub.qos || 0) < packet.qos) packet.qos = clientSub.qos;
            packet.writeCallback = cb;
            const doWriteQoS = (err = null) => writeQoS(err, that, packet);
            if (that.clean || packet.retain) doWriteQoS(); else broker.persistence.outgoingUpdate(that, packet).then(doWriteQoS, doWriteQoS);
          }); else if (that.clean === false) {
            that.broker.persistence.outgoingClearMessageId(that, _packet).then(client_noop, client_noop);
            setImmediate(cb);
          } else setImmediate(cb);
        };
        this._keepaliveTimer = null;
        this._keepaliveInterval = -1;
        this._connectTimer = setTimeout(function() {
          that.emit("error", new Error("connect did not arrive in time"));
        }, broker.connectTimeout);
      }
      _onError(err) {
        if (!err) return;
        this.errored = true;
        this.conn.removeAllListeners("error");
        this.conn.on("error", client_noop);
        if (!this.conn.destroyed) this.conn.destroy(err);
        this.broker.emit(this.id ? "clientError" : "connectionError", this, err);
        this.close();
      }
      publish(message, done) {
        const packet = new aedes_packet_packet(message, this.broker);
        const that = this;
        if (packet.qos === 0) {
          this.deliver0(packet, done);
          return;
        }
        if (!this.clean && this.id) this.broker.persistence.outgoingEnqueue({
          clientId: this.id
        }, packet).then(() => that.deliverQoS(packet, done), done); else that.deliverQoS(packet, done);
      }
      subscribe(packet, done) {
        if (!packet.subscriptions) {
          if (!Array.isArray(packet)) packet = [ packet ];
          packet = {
            subscriptions: packet
          };
        }
        subscribe(this, packet, false, done);
      }
      unsubscribe(packet, done) {
        if (!packet.unsubscriptions) {
          if (!Array.isArray(packet)) packet = [ packet ];
          packet = {
            unsubscriptions: packet
          };
        }
        unsubscribe(this, packet, done);
      }
      _handleDrain() {
        if (this._drainTimer) {
          clearTimeout(this._drainTimer);
          this._drainTimer = null;
        }
        const pending = this._pendingDrains;
        this._pendingDrains = [];
        for (let i = 0; i < pending.length; i++) setImmediate(pending[i], null, this);
      }
      _handleDrainTimeout() {
        this._drainTimer = null;
        if (this._onDrainBound) this.conn.removeListener("drain", this._onDrainBound);
        const error = new Error("drain timeout");
        const pending = this._pendingDrains;
        this._pendingDrains = [];
        for (let i = 0; i < pending.length; i++) setImmediate(pending[i], error, this);
        this.conn.destroy(error);
      }
      waitForDrain(callback) {
        const drainTimeout = this.broker?.opts?.drainTimeout;
        if (drainTimeout > 0) {
          this._pendingDrains.push(callback);
          if (!this._drainTimer) {
            if (!this._onDrainBound) this._onDrainBound = this._handleDrain.bind(this);
            this.conn.once("drain", this._onDrainBound);
            this._drainTimer = setTimeout(this._handleDrainTimeout.bind(this), drainTimeout);
            this._drainTimer.unref();
          }
        } else this.conn.once("drain", callback);
      }
      close(done) {
        if (this.closed) {
          if (typeof done === "function") done();
          return;
        }
        const that = this;
        const conn = this.conn;
        this.closed = true;
        this._parser.removeAllListeners("packet");
        conn.removeAllListeners("readable");
        this._parser._queue = null;
        if (this._keepaliveTimer) {
          clearTimeout(this._keepaliveTimer);
          this._keepaliveInterval = -1;
          this._keepaliveTimer = null;
        }
        if (this._connectTimer) {
          clearTimeout(this._connectTimer);
          this._connectTimer = null;
        }
        if (this._drainTimer) {
          clearTimeout(this._drainTimer);
          this._drainTimer = null;
        }
        if (this._onDrainBound) this.conn.removeListener("drain", this._onDrainBound);
        const error = new Error("connection closed");
        const pending = this._pendingDrains;
        this._pendingDrains = [];
        for (let i = 0; i < pending.length; i++) setImmediate(pending[i], error, this);
        this._eos();
        this._eos = client_noop;
        unsubscribe(this, {
          unsubscriptions: Object.keys(this.subscriptions)
        }, finish);
        function finish() {
          const will = that.will;
          if (!that._disconnected && will) that.broker.authorizePublish(that, will, function(err) {
            if (err) return done();
            that.broker.publish(will, that, done);
            function done() {
              that.broker.persistence.delWill({
                id: that.id,
                brokerId: that.broker.id
              }).then(client_noop, client_noop);
            }
          }); else if (will) that.broker.persistence.delWill({
            id: that.id,
            brokerId: that.broker.id
          }).then(client_noop, client_noop);
          that.will = null;
          that._will = null;
          that.connected = false;
          that.connecting = false;
          conn.removeAllListeners("error");
          conn.on("error", client_noop);
          if (that.broker.clients[that.id] && that._authorized) that.broker.unregisterClient(that);
          const persistence = that.broker.persistence;
          if (that.clean && typeof persistence?.cleanIncoming === "function") persistence.cleanIncoming(that).then(client_noop, client_noop);
          that.conn.emit("drain");
          that.conn.removeAllListeners("drain");
          conn.destroy();
          if (typeof done === "function") done();
        }
      }
      pause() {
        this._paused = true;
      }
      resume() {
        this._paused = false;
        this._nextBatch();
      }
      emptyOutgoingQueue(done) {
        const client = this;
        const persistence = client.broker.persistence;
        function filter(packet, enc, next) {
          persistence.outgoingClearMessageId(client, packet).then(pkt => next(null, pkt), next);
        }
        (0, external_stream_.pipeline)(persistence.outgoingStream(client), through(filter), done);
      }
    }
    function dedupe(client, packet) {
      const id = packet.brokerId;
      if (!id) return true;
      const duplicates = client.duplicates;
      const counter = packet.brokerCounter;
      const result = (duplicates[id] || 0) < counter;
      if (result) duplicates[id] = counter;
      return result;
    }
    function writeQoS(err, client, packet) {
      if (err) {
        client.emit("error", err);
        packet.writeCallback();
      } else lib_write(client, packet, function(err) {
        if (err) client.emit("error", err);
        packet.writeCallback();
      });
    }
    external_util_.inherits(Client, external_node_events_);
    function enqueue(packet) {
      const client = this.client;
      client._parsingBatch++;
      if (client.connackSent || client._parsingBatch === 1) handlers(client, packet, client._nextBatch); else if (this._queue.length < client.broker.queueLimit) this._queue.push(packet); else this.emit("error", new Error("Client queue limit reached"));
    }
    function dequeue() {
      const q = this._parser._queue;
      if (q) {
        for (let i = 0, len = q.length; i < len; i++) handlers(this, q[i], this._nextBatch);
        this._parser._queue = null;
      }
    }
    function client_noop() {}
    const client = Client;
    // CONCATENATED MODULE: ./node_modules/aedes/package.json
    const package_namespaceObject = {
      rE: "1.2.0"
    };
    // CONCATENATED MODULE: ./node_modules/aedes/aedes.js
    const defaultOptions = {
      concurrency: 100,
      heartbeatInterval: 6e4,
      connectTimeout: 3e4,
      drainTimeout: 6e4,
      decodeProtocol: null,
      preConnect: defaultPreConnect,
      authenticate: defaultAuthenticate,
      authorizePublish: defaultAuthorizePublish,
      authorizeSubscribe: defaultAuthorizeSubscribe,
      authorizeForward: defaultAuthorizeForward,
      published: defaultPublished,
      trustProxy: false,
      trustedProxies: [],
      queueLimit: 42,
      maxInflightInbound: 1e3,
      maxClientsIdLength: 23,
      maxTopicLevels: 100,
      keepaliveLimit: 0
    };
    const version = package_namespaceObject.rE;
    const MAX_TOPIC_LEVELS = 100;
    class Aedes extends external_node_events_ {
      constructor(opts) {
        super();
        const that = this;
        opts = Object.assign({}, defaultOptions, opts);
        this.opts = opts;
        this.id = opts.id || (0, external_node_crypto_.randomUUID)();
        this.counter = 0;
        this.queueLimit = opts.queueLimit;
        this.maxInflightInbound = Number.isInteger(opts.maxInflightInbound) && opts.maxInflightInbound >= 0 ? opts.maxInflightInbound : defaultOptions.maxInflightInbound;
        this.connectTimeout = opts.connectTimeout;
        this.keepaliveLimit = opts.keepaliveLimit;
        this.maxClientsIdLength = opts.maxClientsIdLength;
        this.maxTopicLevels = Math.min(Math.max(opts.maxTopicLevels, 1), MAX_TOPIC_LEVELS);
        this.mq = opts.mq || mqemitter({
          concurrency: opts.concurrency,
          matchEmptyLevels: true
        });
        this.handle = function(conn, req) {
          conn.setMaxListeners(opts.concurrency * 2);
          return new client(that, conn, req);
        };
        this.preConnect = opts.preConnect;
        this.authenticate = opts.authenticate;
        this.authorizePublish = opts.authorizePublish;
        this.authorizeSubscribe = opts.authorizeSubscribe;
        this.authorizeForward = opts.authorizeForward;
        this.published = opts.published;
        this.decodeProtocol = opts.decodeProtocol;
        this.trustProxy = opts.trustProxy;
        this.trustedProxies = opts.trustedProxies;
        this.clients = Object.create(null);
        this.brokers = Object.create(null);
        this.closed = true;
      }
      async listen() {
        const opts = this.opts;
        const that = this;
        this.connectedClients = 0;
        this.closed = false;
        this.persistence = opts.persistence || persistence();
        if (this.persistence.setup.constructor.name !== "AsyncFunction") throw new Error("persistence.setup() must be an async function");
        await this.persistence.setup(this);
        const heartbeatTopic = $SYS_PREFIX + that.id + "/heartbeat";
        const birthTopic = $SYS_PREFIX + that.id + "/birth";
        this._heartbeatInterval = setInterval(heartbeat, opts.heartbeatInterval);
        const bufId = Buffer.from(that.id, "utf8");
        that.publish({
          topic: birthTopic,
          payload: bufId
        }, noop);
        function heartbeat() {
          that.publish({
            topic: heartbeatTopic,
            payload: bufId
          }, noop);
        }
        async function _clearWills() {
          const pAuthorizePublish = (0, external_node_util_.promisify)(that.authorizePublish).bind(that);
          const pPublish = (0, external_node_util_.promisify)(that.publish).bind(that);
          const batchSize = 16;
          async function checkAndPublish(will) {
            const notPublish = that.brokers[will.brokerId] !== void 0 && that.brokers[will.brokerId] + 3 * opts.heartbeatInterval >= Date.now();
            if (notPublish) return;
            const client = that.clients[will.clientId] || null;
            await pAuthorizePublish(client, will);
            await pPublish(will);
            await that.persistence.delWill({
              id: will.clientId,
              brokerId: will.brokerId
            });
          }
          for (const broker in that.brokers) if (that.brokers[broker] + 3 * opts.heartbeatInterval < Date.now()) delete that.brokers[broker];
          const wills = that.persistence.streamWill(that.brokers);
          for await (const promises of batch(wills, checkAndPublish, batchSize)) await Promise.all(promises);
        }
        this._clearWillInterval = setInterval(() => {
          _clearWills().catch(err => {
            that.emit("error", err);
          });
        }, opts.heartbeatInterval * 4);
        this.mq.on($SYS_PREFIX + "+/heartbeat", function(packet, done) {
          that.brokers[packet.payload.toString()] = Date.now();
          done();
        });
        this.mq.on($SYS_PREFIX + "+/birth", function(packet, done) {
          const brokerId = packet.payload.toString();
          if (brokerId !== that.id) for (const clientId in that.clients) delete that.clients[clientId].duplicates[brokerId];
          done();
        });
        this.mq.on($SYS_PREFIX + "+/new/clients", function(packet, done) {
          const serverId = packet.topic.split("/")[1];
          const clientId = packet.payload.toString();
          if (that.clients[clientId] && serverId !== that.id) if (that.clients[clientId].closed) {
            that.deleteClient(clientId);
            done();
          } else that.clients[clientId].close(done); else done();
        });
      }
      get version() {
        return version;
      }
      static async createBroker(opts) {
        const aedes = new Aedes(opts);
        await aedes.listen();
        return aedes;
      }
      publish(packet, client, done) {
        if (typeof client === "function") {
          done = client;
          client = null;
        }
        if (topicLevelCount(packet.topic) > this.maxTopicLevels) return (done || noop)(new Error("topic has too many levels"));
        const p = new aedes_packet_packet(packet, this);
        const publishFuncs = p.qos > 0 ? publishFuncsQoS : publishFuncsSimple;
        runSeries(new PublishState(this, client, packet), publishFuncs, p, done);
      }
      subscribe(topic, func, done) {
        if (topicLevelCount(topic) > this.maxTopicLevels) return (done || noop)(new Error("topic has too many levels"));
        this.mq.on(topic, func, done);
      }
      unsubscribe(topic, func, done) {
        if (topicLevelCount(topic) > this.maxTopicLevels) return (done || noop)(new Error("topic has too many levels"));
        this.mq.removeListener(topic, func, done);
      }
      registerClient(client) {
        const that = this;
        if (this.clients[client.id]) this.clients[client.id].close(function() {
          that._finishRegisterClient(client);
        }); else this._finishRegisterClient(client);
      }
      _finishRegisterClient(client) {
        this.connectedClients++;
        this.clients[client.id] = client;
        this.emit("client", client);
        this.publish({
          topic: $SYS_PREFIX + this.id + "/new/clients",
          payload: Buffer.from(client.id, "utf8")
        }, noop);
      }
      unregisterClient(client) {
        this.deleteClient(client.id);
        this.emit("clientDisconnect", client);
        this.publish({
          topic: $SYS_PREFIX + this.id + "/disconnect/clients",
          payload: Buffer.from(client.id, "utf8")
        }, noop);
      }
      deleteClient(clientId) {
        this.connectedClients--;
        delete this.clients[clientId];
      }
      close(cb = noop) {
        const that = this;
        if (this.closed) return cb();
        this.closed = true;
        clearInterval(this._heartbeatInterval);
        clearInterval(this._clearWillInterval);
        const promises = [];
        for (const clientId of Object.keys(this.clients)) promises.push(closeClient(this.clients[clientId]));
        Promise.all(promises).finally(() => {
          that.emit("closed");
          that.mq.close(cb);
        });
      }
    }
    function storeRetained(packet, done) {
      if (packet.retain) this.broker.persistence.storeRetained(packet).then(() => done(null), done); else done();
    }
    function emitPacket(packet, done) {
      if (this.client) packet.clientId = this.client.id;
      this.broker.mq.emit(packet, done);
    }
    function enqueueOffline(packet, done) {
      const enqueuer = new DoEnqueues;
      enqueuer.complete = done;
      enqueuer.packet = packet;
      enqueuer.topic = packet.topic;
      enqueuer.broker = this.broker;
      this.broker.persistence.subscriptionsByTopic(packet.topic).then(subs => enqueuer.done(null, subs), enqueuer.done);
    }
    class DoEnqueues {
      constructor() {
        this.next = null;
        this.complete = null;
        this.packet = null;
        this.topic = null;
        this.broker = null;
        const that = this;
        this.done = function(err, subs) {
          const broker = that.broker;
          if (err) {
            broker.emit("error", err);
            return;
          }
          if (that.topic.indexOf($SYS_PREFIX) === 0) subs = subs.filter(removeSharp);
          const packet = that.packet;
          const complete = that.complete;
          that.packet = null;
          that.complete = null;
          that.topic = null;
          broker.persistence.outgoingEnqueueCombi(subs, packet).then(() => complete(null), complete);
        };
      }
    }
    function removeSharp(sub) {
      const code = sub.topic.charCodeAt(0);
      return code !== 43 && code !== 35;
    }
    function callPublished(_, done) {
      this.broker.published(this.packet, this.client, done);
      this.broker.emit("publish", this.packet, this.client);
    }
    const publishFuncsSimple = [ storeRetained, emitPacket, callPublished ];
    const publishFuncsQoS = [ storeRetained, enqueueOffline, emitPacket, callPublished ];
    async function closeClient(clientInstance) {
      return new Promise(resolve => {
        clientInstance.close(resolve);
      });
    }
    function defaultPreConnect(client, packet, callback) {
      callback(null, true);
    }
    function defaultAuthenticate(client, username, password, callback) {
      callback(null, true);
    }
    function defaultAuthorizePublish(client, packet, callback) {
      if (packet.topic.startsWith($SYS_PREFIX)) return callback(new Error($SYS_PREFIX + " topic is reserved"));
      callback(null);
    }
    function defaultAuthorizeSubscribe(client, sub, callback) {
      callback(null, sub);
    }
    function defaultAuthorizeForward(client, packet) {
      return packet;
    }
    function defaultPublished(packet, client, callback) {
      callback(null);
    }
    class PublishState {
      constructor(broker, client, packet) {
        this.broker = broker;
        this.client = client;
        this.packet = packet;
      }
    }
  }),
  415: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      B: () => compactVerify
    });
    var errors = __webpack_require__(5674);
    // CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/key_descriptor.js
    function table(entries) {
      const out = {
        __proto__: null
      };
      for (const alg in entries) out[alg] = {
        ...entries[alg],
        alg: alg
      };
      return out;
    }
    // CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/jws_algorithms.js
    const sig = [ [ "verify" ], [ "sign" ] ];
    function hmac(bits) {
      const subtle = {
        name: "HMAC",
        hash: `SHA-${bits}`
      };
      return {
        kty: [ "oct" ],
        secret: !0,
        subtle: subtle,
        signing: subtle,
        usages: sig
      };
    }
    function rsa(bits, saltLength) {
      const subtle = {
        name: saltLength ? "RSA-PSS" : "RSASSA-PKCS1-v1_5",
        hash: `SHA-${bits}`
      };
      return {
        kty: [ "RSA" ],
        subtle: subtle,
        signing: saltLength ? {
          ...subtle,
          saltLength: saltLength
        } : subtle,
        usages: sig,
        minRsaBits: 2048
      };
    }
    function ecdsa(crv, bits) {
      return {
        kty: [ "EC" ],
        crv: crv,
        subtle: {
          name: "ECDSA",
          namedCurve: crv
        },
        signing: {
          name: "ECDSA",
          hash: `SHA-${bits}`
        },
        usages: sig
      };
    }
    function eddsa() {
      const subtle = {
        name: "Ed25519"
      };
      return {
        kty: [ "OKP" ],
        crv: "Ed25519",
        subtle: subtle,
        signing: subtle,
        usages: sig
      };
    }
    function mldsa(parameterSet) {
      const subtle = {
        name: `ML-DSA-${parameterSet}`
      };
      return {
        kty: [ "AKP" ],
        subtle: subtle,
        signing: subtle,
        usages: sig
      };
    }
    const JWS = table({
      HS256: hmac(256),
      HS384: hmac(384),
      HS512: hmac(512),
      RS256: rsa(256),
      RS384: rsa(384),
      RS512: rsa(512),
      PS256: rsa(256, 32),
      PS384: rsa(384, 48),
      PS512: rsa(512, 64),
      ES256: ecdsa("P-256", 256),
      ES384: ecdsa("P-384", 384),
      ES512: ecdsa("P-521", 512),
      EdDSA: eddsa(),
      Ed25519: eddsa(),
      "ML-DSA-44": mldsa(44),
      "ML-DSA-65": mldsa(65),
      "ML-DSA-87": mldsa(87)
    });
    function jwsAlgorithm(alg) {
      const entry = typeof alg == "string" ? JWS[alg] : void 0;
      if (!entry) throw new errors.T0(`alg ${alg} is not supported either by JOSE or your javascript runtime`);
      return entry;
    }
    var buffer_utils = __webpack_require__(7410);
    var validate = __webpack_require__(7784);
    var base64url = __webpack_require__(1445);
    // CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/key.js
    const tag = key => key[Symbol.toStringTag], jwkMatchesOp = (entry, key, usage) => {
      const {alg: alg} = entry;
      if (key.use !== void 0) {
        const expected = usage === "sign" || usage === "verify" ? "sig" : "enc";
        if (key.use !== expected) throw new TypeError(`Invalid key for this operation, its "use" must be "${expected}" when present`);
      }
      if (key.alg !== void 0 && key.alg !== alg) throw new TypeError(`Invalid key for this operation, its "alg" must be "${alg}" when present`);
      if (Array.isArray(key.key_ops)) {
        const expectedKeyOp = usage === "encrypt" || usage === "decrypt" ? entry.ops?.[usage === "encrypt" ? 0 : 1] : usage;
        if (expectedKeyOp && !key.key_ops.includes(expectedKeyOp)) throw new TypeError(`Invalid key for this operation, its "key_ops" must include "${expectedKeyOp}" when present`);
      }
    };
    async function prepareKey(entry, key, usage) {
      const {alg: alg, secret: secret} = entry, requiresPrivateKey = usage === "decrypt" || usage === "sign";
      if (secret && key instanceof Uint8Array) return key;
      let normalized, keyObject;
      if ((0, validate.Gv)(key)) {
        if (normalized = normalizeJwk(key), typeof normalized.kty != "string") throw invalidKeyType(alg, key, secret);
        if (!(secret ? normalized.kty === "oct" && typeof normalized.k == "string" : normalized.kty !== "oct" && (requiresPrivateKey ? normalized.kty === "AKP" && typeof normalized.priv == "string" || typeof normalized.d == "string" : normalized.d === void 0 && normalized.priv === void 0))) throw new TypeError(secret ? 'JSON Web Key for symmetric algorithms must have JWK "kty" (Key Type) equal to "oct" and the JWK "k" (Key Value) present' : `JSON Web Key for this operation must be a ${requiresPrivateKey ? "private" : "public"} JWK`);
        if (jwkMatchesOp(entry, normalized, usage), normalized.kty === "oct") return (0, 
        base64url.D)(normalized.k);
        if (!Object.isFrozen(key)) {
          const {key_ops: key_ops} = key;
          Array.isArray(key_ops) && Object.freeze(key_ops), Object.freeze(key);
        }
      } else {
        if (!isKeyLike(key)) throw invalidKeyType(alg, key, secret);
        const expectedType = secret ? "secret" : requiresPrivateKey ? "private" : "public";
        if (key.type !== expectedType && (secret || [ "secret", "public", "private" ].includes(key.type))) throw new TypeError(`${tag(key)} instances must be of type "${expectedType}" for the ${alg} algorithm`);
        if (isCryptoKey(key)) return key;
        if (keyObject = key, keyObject.type === "secret") return keyObject.export();
      }
      cache ||= new WeakMap;
      const cacheKey = key;
      let cached = cache.get(cacheKey);
      if (cached?.[alg]) return cached[alg];
      if (cached || cache.set(cacheKey, cached = {}), keyObject && typeof keyObject.toCryptoKey == "function") {
        const isPublic = keyObject.type === "public", crv = nist[keyObject.asymmetricKeyDetails?.namedCurve], params = entry.resolve?.({
          crv: crv,
          asymmetricKeyType: keyObject.asymmetricKeyType
        }) ?? entry.subtle;
        return cached[alg] = keyObject.toCryptoKey(params, isPublic, entry.usages[isPublic ? 0 : 1]);
      }
      return normalized ??= keyObject.export({
        format: "jwk"
      }), normalized.alg = alg, cached[alg] = await jwkToKey(entry, normalized);
    }
    let cache;
    const nist = {
      __proto__: null,
      prime256v1: "P-256",
      secp384r1: "P-384",
      secp521r1: "P-521"
    };
    const isCryptoKey = key => {
      if (key?.[Symbol.toStringTag] === "CryptoKey") return !0;
      try {
        return key instanceof CryptoKey;
      } catch {
        return !1;
      }
    }, isKeyObject = key => key?.[Symbol.toStringTag] === "KeyObject", isKeyLike = key => isCryptoKey(key) || isKeyObject(key);
    function message(msg, actual, ...types) {
      if (types.length > 2) {
        const last = types.pop();
        msg += `one of type ${types.join(", ")}, or ${last}.`;
      } else types.length === 2 ? msg += `one of type ${types[0]} or ${types[1]}.` : msg += `of type ${types[0]}.`;
      return actual == null ? msg += ` Received ${actual}` : typeof actual == "function" && actual.name ? msg += ` Received function ${actual.name}` : typeof actual == "object" && actual != null && actual.constructor?.name && (msg += ` Received an instance of ${actual.constructor.name}`), 
      msg;
    }
    function invalidKeyType(alg, actual, secret) {
      const types = [ "CryptoKey", "KeyObject", "JSON Web Key" ];
      return secret && types.push("Uint8Array"), new TypeError(message(`Key for the ${alg} algorithm must be `, actual, ...types));
    }
    const unusable = (name, prop = "algorithm.name") => new TypeError(`CryptoKey does not support this operation, its ${prop} must be ${name}`);
    function checkUsage(key, usage) {
      if (usage && !key.usages.includes(usage)) throw new TypeError(`CryptoKey does not support this operation, its usages must include ${usage}.`);
    }
    function checkModulusLength(alg, key) {
      const {modulusLength: modulusLength} = key.algorithm;
      if (typeof modulusLength != "number" || modulusLength < 2048) throw new TypeError(`${alg} requires key modulusLength to be 2048 bits or larger`);
    }
    function checkCryptoKey(key, expected, usage) {
      const algorithm = key.algorithm;
      if (algorithm.name !== expected.name) throw unusable(expected.name);
      if (expected.hash && algorithm.hash?.name !== expected.hash) throw unusable(expected.hash, "algorithm.hash");
      if (expected.namedCurve && algorithm.namedCurve !== expected.namedCurve) throw unusable(expected.namedCurve, "algorithm.namedCurve");
      if (expected.length !== void 0 && algorithm.length !== expected.length) throw unusable(expected.length, "algorithm.length");
      checkUsage(key, usage);
    }
    function snapshotJwk(jwk) {
      return {
        __proto__: null,
        ...jwk
      };
    }
    function normalizeJwk(jwk) {
      const normalized = snapshotJwk(jwk);
      if (normalized.ext !== void 0 && typeof normalized.ext != "boolean") throw new TypeError('"ext" (Extractable) Parameter must be a boolean');
      if (normalized.key_ops !== void 0) {
        const value = normalized.key_ops, keyOps = Array.isArray(value) ? [ ...value ] : void 0;
        if (!keyOps || keyOps.some(operation => typeof operation != "string") || new Set(keyOps).size !== keyOps.length) throw new TypeError('"key_ops" (Key Operations) Parameter must be an array of unique strings');
        normalized.key_ops = keyOps;
      }
      return normalized;
    }
    async function jwkToKey(entry, jwk, extractable) {
      if (!entry.kty.includes(jwk.kty)) throw new errors.T0('Invalid or unsupported JWK "alg" (Algorithm) Parameter value');
      const algorithm = entry.resolve?.({
        kty: jwk.kty,
        crv: jwk.crv
      }) ?? entry.subtle, isPrivate = !!(jwk.d || jwk.priv), keyData = {
        ...jwk,
        ext: extractable ?? jwk.ext
      };
      return keyData.kty !== "AKP" && delete keyData.alg, delete keyData.use, crypto.subtle.importKey("jwk", keyData, algorithm, keyData.ext ?? !isPrivate, jwk.key_ops ?? entry.usages[isPrivate ? 1 : 0]);
    }
    async function rawKey(key, expected, usage, extractable = !1) {
      return key instanceof Uint8Array && (key = await crypto.subtle.importKey("raw", key, expected, extractable, [ usage ])), 
      checkCryptoKey(key, expected, usage), key;
    }
    function prepareVerify(options) {
      return [ options && (0, validate.Fw)("algorithms", options.algorithms), options?.crit ];
    }
    function parseProtectedHeader(encodedProtectedHeader) {
      return encodedProtectedHeader === void 0 ? {} : (0, validate.OX)(encodedProtectedHeader, errors.Ye, "JWS Protected Header is invalid");
    }
    function encodeCompactUnencodedPayload(payload) {
      try {
        return (0, buffer_utils.lF)(payload);
      } catch (cause) {
        throw new errors.Ye("JWS Compact Serialization payload must use only ASCII characters", {
          cause: cause
        });
      }
    }
    async function verifySignature(jws, shared, key, encodeUnencodedPayload, parsedProtected) {
      const {protected: encodedProtectedHeader, header: header, payload: inputPayload} = jws, protectedHeader = parsedProtected ?? parseProtectedHeader(encodedProtectedHeader);
      if (!(0, validate.fz)(protectedHeader, header)) throw new errors.Ye("JWS Protected and JWS Unprotected Header Parameter names must be disjoint");
      const joseHeader = {
        ...protectedHeader,
        ...header
      }, b64 = (0, validate.J0)(protectedHeader, (0, validate.nI)(errors.Ye, validate.qc, shared[1], protectedHeader, joseHeader)), {alg: alg} = joseHeader;
      if (typeof alg != "string" || !alg) throw new errors.Ye('JWS "alg" (Algorithm) Header Parameter missing or invalid');
      if (shared[0] && !shared[0].has(alg)) throw new errors.Rb('"alg" (Algorithm) Header Parameter value not allowed');
      if (b64) {
        if (typeof inputPayload != "string") throw new errors.Ye("JWS Payload must be a string");
      } else if (typeof inputPayload != "string" && !(inputPayload instanceof Uint8Array)) throw new errors.Ye("JWS Payload must be a string or an Uint8Array instance");
      const signingPayload = b64 || typeof inputPayload != "string" ? inputPayload : encodeUnencodedPayload(inputPayload);
      let resolvedKey = !1;
      typeof key == "function" && (key = await key(protectedHeader, jws), resolvedKey = !0);
      const entry = jwsAlgorithm(alg), signingInput = (0, buffer_utils.xW)(encodedProtectedHeader !== void 0 ? (0, 
      buffer_utils.lF)(encodedProtectedHeader) : new Uint8Array, (0, buffer_utils.lF)("."), typeof signingPayload == "string" ? shared[2] ??= (0, 
      validate.MV)(signingPayload, "payload", errors.Ye) : signingPayload), signature = (0, 
      validate.h2)(jws.signature, "signature", errors.Ye), verificationKey = await prepareKey(entry, key, "verify"), cryptoKey = await rawKey(verificationKey, entry.subtle, "verify");
      entry.minRsaBits && checkModulusLength(entry.alg, cryptoKey);
      let verified = !1;
      try {
        verified = await crypto.subtle.verify(entry.signing, cryptoKey, signature, signingInput);
      } catch (cause) {
        throw new errors.h2(void 0, {
          cause: cause
        });
      }
      if (!verified) throw new errors.h2;
      const result = {
        payload: typeof signingPayload == "string" ? (0, validate.h2)(signingPayload, "payload", errors.Ye) : signingPayload
      };
      return encodedProtectedHeader !== void 0 && (result.protectedHeader = protectedHeader), 
      header !== void 0 && (result.unprotectedHeader = header), resolvedKey ? [ {
        ...result,
        key: verificationKey
      }, b64 ] : [ result, b64 ];
    }
    async function verifyCompact(jws, shared, key) {
      if (jws instanceof Uint8Array && (jws = buffer_utils.D0.decode(jws)), typeof jws != "string") throw new errors.Ye("Compact JWS must be a string or Uint8Array");
      const {0: protectedHeader, 1: payload, 2: signature, length: length} = jws.split(".");
      if (length !== 3) throw new errors.Ye("Invalid Compact JWS");
      return verifySignature({
        payload: payload,
        protected: protectedHeader,
        signature: signature
      }, shared, key, encodeCompactUnencodedPayload);
    }
    // CONCATENATED MODULE: ./node_modules/jose/dist/webapi/jws/compact/verify.js
    async function compactVerify(jws, key, options) {
      const [result] = await verifyCompact(jws, prepareVerify(options), key);
      return result;
    }
  }),
  7410: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D0: () => decoder,
      lF: () => encode,
      u8: () => strictDecoder,
      xW: () => concat,
      y4: () => decodeBase64
    });
    const encoder = new TextEncoder, decoder = new TextDecoder, strictDecoder = new TextDecoder("utf-8", {
      fatal: !0
    });
    function concat(...buffers) {
      const size = buffers.reduce((acc, {length: length}) => acc + length, 0), buf = new Uint8Array(size);
      let i = 0;
      for (const buffer of buffers) buf.set(buffer, i), i += buffer.length;
      return buf;
    }
    const NON_ASCII = /[^\x00-\x7f]/;
    function encode(string) {
      if (typeof string == "string" && string.length >= 128) {
        if (NON_ASCII.test(string)) throw new TypeError("non-ASCII string encountered in encode()");
        return encoder.encode(string);
      }
      const bytes = new Uint8Array(string.length);
      for (let i = 0; i < string.length; i++) {
        const code = string.charCodeAt(i);
        if (code > 127) throw new TypeError("non-ASCII string encountered in encode()");
        bytes[i] = code;
      }
      return bytes;
    }
    function decodeBase64(encoded, url = !1) {
      if (Uint8Array.fromBase64) return Uint8Array.fromBase64(encoded, {
        alphabet: url ? "base64url" : "base64"
      });
      if (url) {
        if (encoded.includes("+") || encoded.includes("/")) throw new TypeError("Invalid base64url");
        encoded = encoded.replace(/-/g, "+").replace(/_/g, "/");
      }
      const binary = atob(encoded), bytes = new Uint8Array(binary.length);
      for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
      return bytes;
    }
  }),
  7784: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Fw: () => validateAlgorithms,
      Gv: () => isObject,
      J0: () => validateB64,
      MV: () => encodeAsciiMember,
      OX: () => parseJoseHeader,
      fz: () => isDisjoint,
      h2: () => decodeBase64url,
      nI: () => validateCrit,
      qc: () => JWS_RECOGNIZED
    });
    var _util_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5674);
    var _util_base64url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1445);
    var _buffer_utils_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7410);
    function isObject(input) {
      if (typeof input != "object" || input === null || Object.prototype.toString.call(input) !== "[object Object]") return !1;
      const prototype = Object.getPrototypeOf(input);
      return prototype === null || Object.getPrototypeOf(prototype) === null;
    }
    function isDisjoint(...headers) {
      const parameters = new Set;
      for (const header of headers) if (header) for (const parameter of Object.keys(header)) {
        if (parameters.has(parameter)) return !1;
        parameters.add(parameter);
      }
      return !0;
    }
    function decodeBase64url(value, label, ErrorClass) {
      try {
        return (0, _util_base64url_js__WEBPACK_IMPORTED_MODULE_0__.D)(value);
      } catch (cause) {
        throw new ErrorClass(`Failed to base64url decode the ${label}`, {
          cause: cause
        });
      }
    }
    function encodeAsciiMember(value, label, ErrorClass) {
      try {
        return (0, _buffer_utils_js__WEBPACK_IMPORTED_MODULE_1__.lF)(value);
      } catch (cause) {
        throw new ErrorClass(`The ${label} is not a valid base64url string`, {
          cause: cause
        });
      }
    }
    function parseJoseHeader(encodedProtectedHeader, ErrorClass, message) {
      let parsed;
      try {
        parsed = JSON.parse(_buffer_utils_js__WEBPACK_IMPORTED_MODULE_1__.u8.decode((0, 
        _util_base64url_js__WEBPACK_IMPORTED_MODULE_0__.D)(encodedProtectedHeader)));
      } catch (cause) {
        throw new ErrorClass(message, {
          cause: cause
        });
      }
      if (!isObject(parsed)) throw new ErrorClass(message);
      return parsed;
    }
    const JWS_RECOGNIZED = {
      __proto__: null,
      b64: !0
    };
    function validateAlgorithms(option, algorithms) {
      if (algorithms !== void 0 && (!Array.isArray(algorithms) || algorithms.some(s => typeof s != "string"))) throw new TypeError(`"${option}" option must be an array of strings`);
      return algorithms === void 0 ? void 0 : new Set(algorithms);
    }
    function validateCrit(Err, recognizedDefault, recognizedOption, protectedHeader, joseHeader) {
      if (joseHeader.crit !== void 0 && protectedHeader?.crit === void 0) throw new Err('"crit" (Critical) Header Parameter MUST be integrity protected');
      if (!protectedHeader || protectedHeader.crit === void 0) return [];
      if (!Array.isArray(protectedHeader.crit) || protectedHeader.crit.length === 0 || protectedHeader.crit.some(input => typeof input != "string" || input.length === 0)) throw new Err('"crit" (Critical) Header Parameter MUST be an array of non-empty strings when present');
      const recognized = recognizedOption === void 0 ? recognizedDefault : {
        __proto__: null,
        ...recognizedOption,
        ...recognizedDefault
      };
      for (const parameter of protectedHeader.crit) {
        if (!(parameter in recognized)) throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_2__.T0(`Extension Header Parameter "${parameter}" is not recognized`);
        if (!Object.hasOwn(joseHeader, parameter) || joseHeader[parameter] === void 0) throw new Err(`Extension Header Parameter "${parameter}" is missing`);
        if (recognized[parameter] && (!Object.hasOwn(protectedHeader, parameter) || protectedHeader[parameter] === void 0)) throw new Err(`Extension Header Parameter "${parameter}" MUST be integrity protected`);
      }
      return protectedHeader.crit;
    }
    function validateB64(protectedHeader, extensions) {
      if (extensions.includes("b64")) {
        const b64 = protectedHeader.b64;
        if (typeof b64 != "boolean") throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_2__.Ye('The "b64" (base64url-encode payload) Header Parameter must be a boolean');
        return b64;
      }
      return !0;
    }
  }),
  1445: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D: () => decode
    });
    var _lib_buffer_utils_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7410);
    const invalid = "The input to be decoded is not correctly encoded.";
    function decode(input) {
      try {
        return (0, _lib_buffer_utils_js__WEBPACK_IMPORTED_MODULE_0__.y4)(typeof input == "string" ? input : _lib_buffer_utils_js__WEBPACK_IMPORTED_MODULE_0__.D0.decode(input), !0);
      } catch (cause) {
        throw new TypeError(invalid, {
          cause: cause
        });
      }
    }
  }),
  1196: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      _: () => decodeProtectedHeader
    });
    var _lib_validate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7784);
    function decodeProtectedHeader(token) {
      let encodedProtectedHeader;
      if (typeof token == "string") {
        const parts = token.split(".");
        (parts.length === 3 || parts.length === 5) && ([encodedProtectedHeader] = parts);
      } else if (typeof token == "object" && token) if ("protected" in token) encodedProtectedHeader = token.protected; else throw new TypeError("Token does not contain a Protected Header");
      const invalid = "Invalid Token or Protected Header formatting";
      if (typeof encodedProtectedHeader != "string" || !encodedProtectedHeader) throw new TypeError(invalid);
      return (0, _lib_validate_js__WEBPACK_IMPORTED_MODULE_0__.OX)(encodedProtectedHeader, TypeError, invalid);
    }
  }),
  5674: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Rb: () => JOSEAlgNotAllowed,
      T0: () => JOSENotSupported,
      Ye: () => JWSInvalid,
      h2: () => JWSSignatureVerificationFailed
    });
    class JOSEError extends Error {
      static code="ERR_JOSE_GENERIC";
      code="ERR_JOSE_GENERIC";
      constructor(message, options) {
        super(message, options), this.name = this.constructor.name, Error.captureStackTrace?.(this, this.constructor);
      }
    }
    class JOSEAlgNotAllowed extends JOSEError {
      static code="ERR_JOSE_ALG_NOT_ALLOWED";
      code="ERR_JOSE_ALG_NOT_ALLOWED";
    }
    class JOSENotSupported extends JOSEError {
      static code="ERR_JOSE_NOT_SUPPORTED";
      code="ERR_JOSE_NOT_SUPPORTED";
    }
    class JWSInvalid extends JOSEError {
      static code="ERR_JWS_INVALID";
      code="ERR_JWS_INVALID";
    }
    Symbol.asyncIterator;
    class JWSSignatureVerificationFailed extends JOSEError {
      static code="ERR_JWS_SIGNATURE_VERIFICATION_FAILED";
      code="ERR_JWS_SIGNATURE_VERIFICATION_FAILED";
      constructor(message = "signature verification failed", options) {
        super(message, options);
      }
    }
  }),
  2856: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      L3: () => RE2JS
    });
    var RE2Flags = class RE2Flags {
      static FOLD_CASE=1;
      static LITERAL=2;
      static CLASS_NL=4;
      static DOT_NL=8;
      static ONE_LINE=16;
      static NON_GREEDY=32;
      static PERL_X=64;
      static UNICODE_GROUPS=128;
      static WAS_DOLLAR=256;
      static LOOKBEHIND=512;
      static MATCH_NL=RE2Flags.CLASS_NL | RE2Flags.DOT_NL;
      static PERL=RE2Flags.CLASS_NL | RE2Flags.ONE_LINE | RE2Flags.PERL_X | RE2Flags.UNICODE_GROUPS;
      static POSIX=0;
      static UNANCHORED=0;
      static ANCHOR_START=1;
      static ANCHOR_BOTH=2;
    };
    const PublicFlags = {
      CASE_INSENSITIVE: 1,
      DOTALL: 2,
      MULTILINE: 4,
      DISABLE_UNICODE_GROUPS: 8,
      LONGEST_MATCH: 16,
      LOOKBEHINDS: 512
    };
    const ASCII_SIZE = 128;
    const ASCII_TO_UPPER = new Int32Array(ASCII_SIZE);
    const ASCII_TO_LOWER = new Int32Array(ASCII_SIZE);
    const MAX_BMP = 65535;
    for (let i = 0; i < ASCII_SIZE; i++) {
      if (i >= 97 && i <= 122) ASCII_TO_UPPER[i] = i - 32; else ASCII_TO_UPPER[i] = i;
      if (i >= 65 && i <= 90) ASCII_TO_LOWER[i] = i + 32; else ASCII_TO_LOWER[i] = i;
    }
    var Codepoint = class {
      static CODES=Object.freeze({
        "\x07": 7,
        "\b": 8,
        "\t": 9,
        "\n": 10,
        "\v": 11,
        "\f": 12,
        "\r": 13,
        " ": 32,
        '"': 34,
        $: 36,
        "&": 38,
        "'": 39,
        "(": 40,
        ")": 41,
        "*": 42,
        "+": 43,
        "-": 45,
        ".": 46,
        0: 48,
        1: 49,
        2: 50,
        3: 51,
        4: 52,
        5: 53,
        6: 54,
        7: 55,
        8: 56,
        9: 57,
        ":": 58,
        "<": 60,
        ">": 62,
        "?": 63,
        A: 65,
        B: 66,
        C: 67,
        F: 70,
        P: 80,
        Q: 81,
        U: 85,
        Z: 90,
        "[": 91,
        "\\": 92,
        "]": 93,
        "^": 94,
        _: 95,
        "`": 96,
        a: 97,
        b: 98,
        f: 102,
        i: 105,
        m: 109,
        n: 110,
        r: 114,
        s: 115,
        t: 116,
        v: 118,
        x: 120,
        z: 122,
        "{": 123,
        "|": 124,
        "}": 125
      });
      static toUpperCase(codepoint) {
        if (codepoint < ASCII_SIZE) return ASCII_TO_UPPER[codepoint];
        const s = String.fromCodePoint(codepoint).toUpperCase();
        const expectedLen = s.codePointAt(0) > MAX_BMP ? 2 : 1;
        if (s.length > expectedLen) return codepoint;
        const sOrigin = String.fromCodePoint(s.codePointAt(0)).toLowerCase();
        const originExpectedLen = sOrigin.codePointAt(0) > MAX_BMP ? 2 : 1;
        if (sOrigin.length > originExpectedLen || sOrigin.codePointAt(0) !== codepoint) return codepoint;
        return s.codePointAt(0);
      }
      static toLowerCase(codepoint) {
        if (codepoint < ASCII_SIZE) return ASCII_TO_LOWER[codepoint];
        const s = String.fromCodePoint(codepoint).toLowerCase();
        const expectedLen = s.codePointAt(0) > MAX_BMP ? 2 : 1;
        if (s.length > expectedLen) return codepoint;
        const sOrigin = String.fromCodePoint(s.codePointAt(0)).toUpperCase();
        const originExpectedLen = sOrigin.codePointAt(0) > MAX_BMP ? 2 : 1;
        if (sOrigin.length > originExpectedLen || sOrigin.codePointAt(0) !== codepoint) return codepoint;
        return s.codePointAt(0);
      }
    };
    var UnicodeRangeTable = class {
      constructor(data, isStride1 = false) {
        this.data = data;
        this.isStride1 = isStride1;
        this.SIZE = isStride1 ? 2 : 3;
      }
      getLo(index) {
        return this.data[index * this.SIZE];
      }
      getHi(index) {
        return this.data[index * this.SIZE + 1];
      }
      getStride(index) {
        return this.isStride1 ? 1 : this.data[index * this.SIZE + 2];
      }
      get length() {
        return this.data.length / this.SIZE;
      }
    };
    const B64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-";
    const B64_MAP = new Uint8Array(256);
    for (let i = 0; i < 64; i++) B64_MAP[B64.charCodeAt(i)] = i;
    const decodeVLQ = str => {
      const res = [];
      let value = 0;
      let shift = 0;
      for (let i = 0; i < str.length; i++) {
        const digit = B64_MAP[str.charCodeAt(i)];
        value |= (digit & 31) << shift;
        if ((digit & 32) === 0) {
          res.push(value);
          value = 0;
          shift = 0;
        } else shift += 5;
      }
      return res;
    };
    const decodeRanges = (str, isStride1) => {
      const res = decodeVLQ(str);
      const numRanges = isStride1 ? res.length / 2 : res.length / 3;
      const out = new Uint32Array(numRanges * 3);
      let current = 0;
      let resIdx = 0;
      for (let i = 0; i < numRanges; i++) {
        current += res[resIdx++];
        out[i * 3] = current;
        current += res[resIdx++];
        out[i * 3 + 1] = current;
        out[i * 3 + 2] = isStride1 ? 1 : res[resIdx++];
      }
      return out;
    };
    const decodeOrbit = str => {
      const res = decodeVLQ(str);
      const map = new Map;
      let currentKey = 0;
      for (let i = 0; i < res.length; i += 2) {
        currentKey += res[i];
        const zz = res[i + 1];
        const delta = zz >>> 1 ^ -(zz & 1);
        map.set(currentKey, currentKey + delta);
      }
      return map;
    };
    var LazyMap = class {
      constructor(initializer) {
        this.initializer = initializer;
        this.cache = new Map;
      }
      has(key) {
        return Object.hasOwn(this.initializer, key);
      }
      get(key) {
        if (this.cache.has(key)) return this.cache.get(key);
        const val = this.has(key) ? this.initializer[key]() : null;
        this.cache.set(key, val);
        return val;
      }
    };
    var UnicodeTables = class {
      static _CASE_ORBIT=null;
      static get CASE_ORBIT() {
        if (!this._CASE_ORBIT) this._CASE_ORBIT = decodeOrbit("rCgCIgCY+rQI4QiCuuBLgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCCgCBgCBgCBgCBgCBgCBgCB+7OB-BB-BB-BB-BB-BBskQB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BC-BB-BB-BB-BB-BB-BB-BByHBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBDCBBBCBBBCBBCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBxHBCBBBCBBBCBBB3SBmMBkNBCBBBCBBB8MBCBBB6MB6MBCBBC+EB0MB2MBCBBB6MB+MBiGBmNBiNBCBBBmKBikzCBmNBqNBkIBsNBCBBBCBBBCBBB0NBCBBB0NDCBBB0NBCBBByNByNBCBBBCBBB2NBCBBDCBBCwDFCBCBDBCBCBDBCBCBDBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBB9EBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBCCBCBDBCBBBhGBvDBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBjICCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBH2iVBCBBBlKBwiVB+jVB+jVBCBBBlMBqEBuEBCBBBCBBBCBBBCBBBCBBB+hVB4hVB8hVBjNB7MC5MB5MCzMC1MB+0yCE5MB20yCC9MBu2yCBwyyCBo0yCChNBlNBo0yCBu-UBi0yCDlNC6-UBpNDrNIu+UDzNCm0yCBzNE0yyCBzNBpEBxNBxNBtEG1NLqxyCBkxyCnFoFrBCBBBCBBDCBBEkIBkIBkICoHHsCCqCBqCBqCCgEC+DB+DBmkOBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCC+BBgCBgCBgCBgCBgCBgCBgCBgCBrCBpCBpCBpCBmjOB-BB8BB-BB-BBgEB-BB-BByBBqgOBsDB-BBtwBB-BB-BB-BBsBBgDBCB-BB-BB-BBeB-BB-BB61OB-BB-BB-DB9DB9DBQB7DBmCE9CBrDBPBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBrFB-EBOBnHB3FB-FCCBBBNBCBBCjIBjIBjIBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB-BB-BB8kMB-BB6kMB-BB-BB-BB-BB-BB-BB-BB-BB-BBokMB-BB-BBkkMBkkMB-BB-BB-BB-BB-BB-BB-BB4jMB-BB-BB-BB-BB-BB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EBCBBBCBoiMBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBJCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBeBCBBBCBBBCBBBCBBBCBBBCBBBCBBBdBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBCgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDL-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-C64CgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOCgmOGgmODg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FDg8FBg8FBg8FhVg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBQBQBQBQBQBQDPBPBPBPBPBPjkC7mMB5mMBnmMBjmMBCBlmMB3lMBpiMBk8kCBCBBG-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FD-7FB-7FB-7F6FoglCEsuHRwjlCyDCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCB0DBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBG1DD97OCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQDPBPBPBPBPBPDQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQDPBPBPBPBPBPEQCQCQCQCPCPCPCPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPB0EB0EBsFBsFBsFBsFBoGBoGBgIBgIBgHBgHB8HB8HDQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQCSFPBPBzEBzEBRCxnOFSFrFBrFBrFBrFBREQBQClkOFPBPBnGBnGFQBQCljOCODPBPB-GB-GBNHSF-HB-HB7HB7HBRqJ53OE9tQBrmQH4Bc3BSgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBfBfBfBfBfBfBfBfBfBfBfBfBfBfBfBfECBByZ0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzB34BgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CBCBBBt-UBruHBt+UB1iVBviVBCBBBCBBBCBBB3hVB5-UB9hVB7hVCCBBCCBBI9jVB9jVBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBICBBBCBBECBBN-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOC-lOG-lOzoeCBBBCBBBCBBBCBBBCBBBCBl8kCBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBTCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBnECBBBCBBBCBBBCBBBCBBBCBBBCBBDCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBKCBBBCBBBnglCBCBBBCBBBCBBBCBBBCBBECBBBvyyCDCBBBCBBBgDCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBn0yCB90yCB10yCBh0yCBn0yCCjxyCBzyyCBpxyCBg6BBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBB-CBl0yCBvjlCBCBBBCBBBt2yCBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBhkzCZCBB9a-5Bd-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCm6TCBB7gBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCH-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BmlBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvChDwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCFvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvC1DuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCCuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCCuCBuCBuCBuCBuCBuCBuCCuCBuCCtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCCtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCCtCBtCBtCBtCBtCBtCBtCCtCBtCk2BgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEO-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-D+CgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCL-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-B74CgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BhrVgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BhB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BD1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BtxekCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjC");
        return this._CASE_ORBIT;
      }
      static _Print=null;
      static get Print() {
        if (!this._Print) this._Print = new UnicodeRangeTable(decodeRanges("hB9CBjBLBCpWBDFBFGBCCCBSBCsMBClBBDxBBDCBC2BBJaBFFBSVBC-FBCvBBD6BBDkDBP6BBDwBBDOBCbBDCCBJBGfBIqCBCgFBCHBDBBDVBCGBCEEBCBDIBDBBDDBJFFBCCBDBDYBDCBCFBFBBDVBCGBCBBCBBCBBDCCBDBFBBDCBEIIBCBCIIBPBLCBCIBCCBCVBCGBCBBCEBDJBCCBCCBDQQBCBDLBIGBCCBCHBDBBDVBCGBCBBCEBDIBDBBDCBICBFBBCEBDRBLBBCFBECBCDBEBBCCCBEEBEEBBBELBFEBECBCDBDHHPUBGMBCCBCWBCPBDIBCCBCDBIBBCCBCBBDDBDJBIVBCCBCWBCJBCEBDIBCCBCDBIBBGCBCDBDJBCCBNMBCCBCyBBCCBCFBFPBDZBCCBCRBEXBCIBCDDBFBEFFBEBCCCBGBHJBDCBN5BBFcBmBBBCCCBDBCXBCCCBVBDEBCCCBFBCJBDDBhBnCBCjBBFmBBCjBBCOBCMBmBlGBCGGD4LBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBDfBEZBH1CBDFBD-TBCbBE4CBIVBKXBKTBNMBCCBCBBN9CBDJBHJBHNBCKBH4CBIqBBGlCBLeBCLBFLBFEEBoBBDEBMrBBFZBHKBE9BBDgCBCcBDKBHJBHNBDtBBDLBVsCBClFBJ7BBEOBE9BBGqBBDKBJqBBG1QBDFBDlBBDFBDHBCGCBdBD0BBCOBCNBDFBCSBDCBCIBSXBJuBBSBBDaBCMBEhBBPgBBQrEBF5UBXKBWz4BBD9LBGsBBCGGD3BBIBBPXBKGBCGBCGBCGBCGBCGBCGBCGBC9DBjBZBC4CBN1GBbPBC+BBC1CBDmDBGqBBC9CBC1CBKvBBCszcBE2BBK7KBV3FBJ8GBV7BBEJBH3BBJlCBJLBHzDBMdBEtCBCKBFgBBC2BBKNBDJBDmDBZbBLFBDFBDFBKGBCGBC7BBF9DBDJBHj9KBNWBFwBBloItLBDpDBnBGBNEBGZBCEBCCCBCCBCCBoUBhBpBBHyBBCSBCDBFEBCmEBF9FBEFBDFBDFBDCBEGBCGBOBBDLBCZBCSBCBBCOBDNBjB6DBGCBFsBBE3CBCMBEwBwBBsBBjEcBEwBBQbBFjBBKdBGqBBGdBCkBBFNBrB9EBDJBHjBBFjBBFnBBJzBBMLBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBCnCBJIBxBSBCBBGgBBEaBGaBnB3BBFTBDxBBCBBGHBCCBCcBDCBFJBIIBI-BBhBmBBFLBK1BBEcBDaBGZBIDBNGBxCoCB4ByBBOyBBItBBJJBHlBBEcBJBBxGeBCpBBCCBDBBRFBJIBiBtBBJpBBXZBnBbBVWBKtCBFjBBK9BBCEBOYBIJBH0BBCRBJmBBK-CBCTBMRBCuBB-BGBCCCBCBCOBCKBH6BBGJBHDBCHBDBBDVBCGBCBBCEBCJBDBBDCBDHHGGBDGBEEBMJBCDDClBBCJBCDDCDBCJBCBBJBBe7CBCEBfnCBJJBnF1BBDlBBjBkCBMJBHMBU5BBHJBHTBdaBDOBFWB6F7BBlDyCBNHBDDDBGBCBBCdBCBBDLBKJBnCHBDtBBDKBcnCBJyCBOoCBIJB3CHB5ChBBPJBHIBCsBBCNBLcBEfBDVBCNBqCGBCBBCrBBECCBCCBHBJJBHFBCBBCkBBCBBCFBIJBHrBBFJB3HYBIQBCoBBEcB2CQQBwBBO6cBnDuDBCEBMjGBtyCiDBOvhBBRVBL68DBGmSB61G5BBn2B4RBIeBCJBFwCBCJBHdBDFBLlCBLJBCGBCUBGSBxN5BBnG6CBGYBDYBtBqCBF4BBIQBhCEBMGBK1mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBDDBh7D8HBEzNBHWBQQBQtBBDWBKzDB9B1HBLmBBDpCBJvDBWlCB7DTBNTBN2CBKYBoE0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBD9VBQEBCOBxiBeBHFB2GGBCQBDGBCBBCEBG9BBiBxDxDBrBBENBDJBFBBhKeBS5BBGxOxOBoBB3GqBBFhGhGBdBCVBJBBhHGBCDBCBBCOBCkGBDPBqBrCBFJBFBByYjCBtC8BBjGDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBBvIrBBFjDBNOBDOBCOBCkBBLtFB5BcBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBCmDBmgB-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIBnkzVvHB", false));
        return this._Print;
      }
      static CATEGORIES=new LazyMap({
        C: () => new UnicodeRangeTable(decodeRanges("AfBgDgBBOrWrWBHHBCBICCVuMuMnBBBzBBBE4B4BBGBcDBHQBXhGhGxBBB8BBBmDNB8BBByBBBQddBCCMEBhBGBsCiFiFJBBDBBXIICCBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBPMMBEB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKMMBDBbEByBPBDBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9KLBYDByBjoIBvLBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCB-FCBHBBHBBHBBECBIIIBLBDBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIB-BGGBLBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMBxhBPBXJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBF-6DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBrCHBxDUBnC5DBVLBVLB4CIBamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIlkzVBxHvw-FB", false)),
        Cc: () => new UnicodeRangeTable(decodeRanges("AfgDgB", true)),
        Cf: () => new UnicodeRangeTable(decodeRanges("tFzqBzqBBEBXhGhGyBhMhMBxCxCs5D9-B9-BBDBbEByBEBCJBw03B6H6HBBBimEQQj7IPBhjiBDBwmFHBn0rYffB+CB", false)),
        Cn: () => new UnicodeRangeTable(decodeRanges("4bBBHDBICCVuMuMnBBBzBBBE4B4BBGBcDBHKBvI9B9BBmDmDBMB8BBByBBBQddBCCMEBjBEBuHJJBDDBXXICCBBBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBbFB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKmDmDNBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9KLBYDByBDBvzIBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCC-FCBHBBHBBHBBECBIIIBIBGBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIBlCJBCBBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMB3iBJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBJ76DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBjGUBnC5DBVLBVLB4CIBamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIm8yVBCdBhD-DBxHvw-BB---BBB---BBB", false)),
        Co: () => new UnicodeRangeTable(decodeRanges("gg4B-nGh4hc9--BD9--B", true)),
        Cs: () => new UnicodeRangeTable(decodeRanges("gg2B--B", true)),
        L: () => new UnicodeRangeTable(decodeRanges("hCZBHZBwBLLFGGBVBCeBCpOBFLBPEBICCiEEBCBBDDBCHHCCBCCCBSBCyCBCqEBJlFBClBBDHHBnBBoCaBFDBuBqBBkBBBCiDBCQQBIIBLLBBBDRRCdBe4CBMZZBfBKBBFGGBUBFKKEYYBXBIKBGXBCGBRpBB7B1BBETTIJBQPBFHBDBBDVBCGBCEEBCBERROBBCCBPBBLJJBEBFBBDVBCGBCBBCBBCBBgBDBCUUBBBRIBCCBCVBCGBCBBCEBETTQBBYMMBGBDBBDVBCGBCBBCEBEffBCCBBBQSSCFBECBCDBEBBCCCBEEBEEBBBELBX1B1BBGBCCBCWBCPBEbbBBBCBBDBBfFFBGBCCBCWBCJBCEBEffBBBCBBQBBSIBCCBCoBBDRRGCBJCBZFBGRBEXBCIBCDDBFB7BvBBCBBNGB7BBBCCCBDBCXBCCCBIBCBBKDDBDBCWWBCBhBgCgCBGBCjBBcEB0DqBBVRRBEBFDBEEEBIIBBBFMBNSSBkBBCGGDqBBCsKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBmBPBR1CBDFBErTBDQBCZBGqCBHHBIRBOSBPRBPMBCCBQzBBkBFFkC4CBIEBDhBBCGGBkCBLeByBdBDEBMrBBFZB3BWBK0BBzC+C+CBtBBSHB3BdBOBBLrBBbjBBqBCBLjBBDKBGqBBDCBqBDBCFBCBBEGGB+FBhC1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGB1DOORMBmDFFDJBCEEBDBHGCBCBCKBDDBGEBF1B1BB8zC8zCBjHBHDBEBBNlBBCGGD3BBIRRBVBKGBCGBCGBCGBCGBCGBCGBCGBxC2O2OBrBrBBDBGBBF1CBHCBC5CBCDBGqBBC9CBSfBxBPBhQ-tGBhCs0VBkCtBBDsIBEPBLBBVuBBReBDlCByBIBDmDBDxCBVQBCCBCDBCWBezBBPxBB-BFBECCBMMBaBLWBacBIuBBdRRBDBCJBLEBCoBBYCBCHBVWBEEEBwBBCEEBDDBDBDCCZCBDKBICBNFBDFBDFBKGBCGBCqBBCNBHyDBej9KBNWBFwBBloItLBDpDBnBGBNEBGCCBIBCMBCEBCCCBCCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBlBZBHZBM4CBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmMcBEwBBwBfBOTBCHBHlBBLdBDjBBFHBxB9EBTjBBFjBBFnBBJzBBNKBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCQQBCBCCBCcBrBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4ByBBOyBBOjBBnBbBKWB7HpBBHBBRFB5BcBLJJBUBrBRBvBUBcWBN0BB6BBBDOOBrBBhBYBbjBBeDDJiBBENNBuBBPDBWCCkBRBCYBUBBgCGBCCCBCBCOBCJBIuBBnBHBDBBDVBCGBCBBCEBETTNEBfJBCDDClBBCaaCtBtBBzBBTDBVCBfvBBVBBC5F5FBtBBqBDBlBvBBV8B8BBpBBOoCoCBZBmBGB6FrBB1D-BBgBHBDDDBGBCBBCXBQCC-CHBDmBBRCCdLLBmBBIWWMtBBUTTBnCBoGgBBgBIBCkBBSyByBBcBxDGBCBBClBBWaaBEBCBBCfBPYYBqBBlISBQCCBLBChBB9DwCwCB4cBnHjGBtyCgDBQvhBBSFBa68DBGmSB61GdBj3B4RBIeBSuCBSdBTvBBRDBgBUBGSBxNsBB0G-BBhBYBDYBtBqCBGjCjCBLBhCBBCPPBNNB0mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBn7F0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BeBHFBmI9BBzEsBBLGBRiKiKBcBTrBBlPbBlHdBDwGwGBdBCCBCBBCGBDEBKBBhHGBCDBCBBCOBCkGB8BjCBI1lB1lBBCBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQBlqE-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB", false)),
        LC: () => new UnicodeRangeTable(decodeRanges("hCZBHZB7BLLBVBCeBCiGBCDBFvGBDZBhGDBDBBECBCHHCCBCCCBSBCyCBCqEBJlFBClBBKoBB44ClBBCGGDqBBDCBhV1CBDFBjkCKBGqBBDCBhCrBBgCMBChBBmD1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGBmIFFDJBCEEBDBHGCBCBCFBFDDBCBGEBF1B1BB8zC8zCB6DBDmDBHDBEBBNlBBCGGzoetBBTbBnEtCBCWBEDBCsCBZBBE2Z2ZBpBBGIBIvCBh6TGBNEBqgBZBHZBmlBvCBhDjBBFjBB1DKBCOBCGBCBBCKBCOBCGBCBBk2ByBBOyBB+CVBLVB74C-BBhrV-BBhBYBDYBtpZ0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BJBCTBHFB2uCjCB", false)),
        Ll: () => new UnicodeRangeTable(decodeRanges("hDZB7BqBqBBWBCHBC2BCBQCBuBCDECBBBDCCDEEBFFDEEBBBDDDCCCDCCBCCDEECDDBDDBBBHGDCOCBSCBDDCEEC4BCBFBDDDBCCFICBjCBDZBiGCCEEEBBBTccBhBBCBBECBCWCBDBCGDB0B0BBuBBCgBCK0BCDMCBgDCxBoBBo6CqBBDCB5XFBjkCIBC2D2DBqBBgCMBChBBnD0ECBHBCgDCBHBJFBLHBJHBJFBLHBJHBJNBDHBJHBJHBJEBCBBHEEBBBCBBJDBDBBJHBLCBCBBzIEEBEEcKFDBBJDBF2B2Bs1CvBBCEEBGCFCCBCCBEBGiDCBIICFFNlBBCGG0oesBCUaCoEMCBBBC+BCBGBCCCDICFCCDCCBBBCSCGGGCMCFCCDOCbEE2ZqBBGIBIvCBh6TGBNEBqhBZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBnqZZBbGBCRBbZBbDBCCCBFBCKBbZBbZBbZBbZBbZBbZBbZBbZBbbBdYBCFBbYBCFBbYBCFBbYBCFBbYBCFBC15B15BBIBCTBHFB4vChBB", false)),
        Lm: () => new UnicodeRangeTable(decodeRanges("wVRBFLBPEBICCmEGG-OnHnHlFBBuIBBFgBgBKEEhFoFoF1mBgEgE2R72B72BsDkTkTxOFBvF+BBOjBjBBjBByVOORMBg-CBByHgGgG2OsBsBBDBGiDiDB+C+CBBB34bjnBjnBBEBvIzDzDdBB6DIBxCYYpDDBEBB2OXXqEtDtDWBBoDDBKngVngVuBBBh-BFBCpBBCIB0sBhBhB2K04D04DnrTDB9PCBpBBBnRMBhCBBCPPB9-P9-PBCBCGBCBByhM9BBqGGBud0Q0QsSAB", false)),
        Lo: () => new UnicodeRangeTable(decodeRanges("qFQQhIFFBCBxGBB7ZaBFDBuBfBCJBkBBBCiDBCZZBLLBBBDRRCdBe4CBMZZBfBWVBrBYBIKBGXBCGBRoBB8B1BBETTIJBROBFHBDBBDVBCGBCEEBCBERROBBCCBPBBLJJBEBFBBDVBCGBCBBCBBCBBgBDBCUUBBBRIBCCBCVBCGBCBBCEBETTQBBYMMBGBDBBDVBCGBCBBCEBEffBCCBBBQSSCFBECBCDBEBBCCCBEEBEEBBBELBX1B1BBGBCCBCWBCPBEbbBBBCBBDBBfFFBGBCCBCWBCJBCEBEffBBBCBBQBBSIBCCBCoBBDRRGCBJCBZFBGRBEXBCIBCDDBFB7BvBBCBBNFB8BBBCCCBDBCXBCCCBIBCBBKDDBDBYDBhBgCgCBGBCjBBcEB0DqBBVRRBEBFDBEEEBIIBBBFMBNyDyDBnKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBmBPByDrTBDQBCZBGqCBHHBIRBOSBPRBPMBCCBQzBBpBkCkCBhBBC0BBIEBDhBBCGGBkCBLeByBdBDEBMrBBFZB3BWBK0BBxFuBBSHB3BdBOBBLrBBbjBBqBCBLdByDDBCFBCBBE7hB7hBBCB4-C3BBZWBKGBCGBCGBCGBCGBCGBCGBCGBoR2B2BF1CBJCCB4CBFGGBpBBC9CBSfBxBPBhQ-tGBhC0wUBC2jBBkCnBBJrIBFPBLBBjCyByBBkCBqFoDoDEGBCCBCDBCWBezBBPxBB-BFBECCBMMBaBLWBacBIuBBuBEBDIBLEBCoBBYCBCHBVPBCFBEEEBwBBCEEBDDBDBDCCZBBEKBIPPBEBDFBDFBKGBCGByEiBBej9KBNWBFwBBloItLBDpDBkCCCBIBCMBCEBCCCBCCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBqDJBCsBBDeBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmMcBEwBBwBfBOTBCHBHlBBLdBDjBBFHBhEtCBjDnBBJzBB9CzBBN2JBKVBLHB5EFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCQQBCBCCBCcBrBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4FjBBnBDBCxJxJBoBBHBBRCBCBB5BcBLJJBUBrBRBvBUBcWBN0BB6BBBDOOBrBBhBYBbjBBeDDJiBBENNBuBBPDBWCCkBRBCYBUBBgCGBCCCBCBCOBCJBIuBBnBHBDBBDVBCGBCBBCEBETTNEBfJBCDDClBBCaaCtBtBBzBBTDBVCBfvBBVBBC5F5FBtBBqBDBlBvBBV8B8BBpBBOoCoCBZBmBGB6FrBB0GHBDDDBGBCBBCXBQCC-CHBDmBBRCCdLLBmBBIWWMtBBUTTBnCBoGgBBgBIBCkBBSyByBBcBxDGBCBBClBBWaaBEBCBBCfBPYYBnBBCBBlISBQCCBLBChBB9DwCwCB4cBnHjGBtyCgDBQvhBBSFBa68DBGmSB61GdBj3B4RBIeBSuCBSdBTvBB0BUBGSB0NnBB2MqCBGwFwFB0mHBqBfBiDyDBuwIiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBxzI2P2PBrBBiBiKiKBcBTrBBlPaBmHdBDwGwGBdBCCBCBBCGBDEBKiHiHBFBCDBCBBCOBCkGB8pBDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQBlqE-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB", false)),
        Lt: () => new UnicodeRangeTable(decodeRanges("lOGDnB2sH2sHBGBJHBJHBNQQwBAB", false)),
        Lu: () => new UnicodeRangeTable(decodeRanges("hCZBmDWBCGBiB2BCDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIJDCMCDQCDDDCCBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBDDBBBEWCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBpCDBNDBNDBNEBMDBnIFFECBDCBDEEBDBHGCBCBDDBLBBG+B+B9zCvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoqZZBbZBbZBbCCBGDBDDBCBCHBbZBbBBCDBDHBCGBcBBCDBCEBCEEBFBcZBbZBbZBbZBbZBbZBfYBiBYBiBYBiBYBiBYBiB2pE2pEBgBB", false)),
        M: () => new UnicodeRangeTable(decodeRanges("gYvDB0IGBoIsBBCCCBCCBCCpCKBxBUBRmDmDBFBDFBDBBCDBkBffBZB8CKB7BIBKZZBCBCIBCCBCEBsBCB8BIBrBXBCgBB3BCBCRBCGBLBBeCB5BCCBFBDBBDCBKLLBbbDCB5BCCBDBFBBDCBEffBEEMCB5BCCBGBCCBCCBVBBXFBCCB5BCCBFBDBBDCBICBLBBf8B8BBDBECBCDBKpBpBBDB4BCCBFBCCBCDBIBBMBBeCB5BCCBFBCCBCDBIBBMBBQNNBCB4BBBCGBCCBCDBKLLBeeBBBnCFFBEBCCCBGBTBB+BDDBFBNHBjDDDBHBMGBqCBBcECFBByBTBCBBGKBCjBBKlDlDBSBYDBFCBCCBDGBEDBOLBCLLBCBgWCBzdDBdCBeBBfBBhCfBKuBuBBBBC2D2DBjBjB3DLBFLB8GEB6BJBCcBDxBxBBsBBDLBVEBwBQBnBIBNCBfMB5BNBxBTB5ECBCUBFHHDCBnG-BBxWgBB--CCBuEhDhDBeBrRFBqDBB1udDBCJBhBBBxCBBxIEEFYYBDBF0C0CBzBzBBQBbRBOnBnBBGBaMBtBDBwBNBlBkCkCBMBNJJBuBuBBBBzBCCBBBDBBGBBCqBqBBDBGBBtHHBCBBx5TiXiXBOBRPBuejHjH2EEBn0BCBCBBGDBpBCBFmFmFB+R+RBCBiCEB+JBBuCFBnCKByBDB7DCB2BOBqBDDBLLBCBuBKBI+B+BBBBlBNBRBBtBNNBBBxBNBJDBCBB9CLBHDD+ELBWDB4BBBCGBDBBDCBKLLBDDBFBEEBkCIBCDDCDBCEBCPPBzCzCBQBYyCyCBSBsHGBDIBcBBzCQBrDMBmDOBhIOB2HFBCBBDDBCCCBuEuEBFBDGBEddBIBpBGBCDBJKKBJBvBPBnGHBoGHBCHBzCVBCNB7DFBECCBCCBFBCjCjCBDBCBBCEB8KDBKBBCxBxBBFBEEBYmnFmnFHOBpmLRBhuCEB8BGB5gBCCB1BBIDByCMMBslTslTBizEizEBsBBDWB-QEBEFBJHBDGBfDB1ECB89B2BBFxBBJPPXEBCOBxqBGBCQBDGBCBBCEBlDhFhFBFB4L+B+BBCB9PDB-HBB0HDDIBBG7O7OBFBuDGB29lYvHB", false)),
        Mc: () => new UnicodeRangeTable(decodeRanges("joC4B4BDCBJDBCBBzBBB7BCBHBBDBBLsBsB7BCBjC7B7BBBBJCCB2B2BB7B7BCHHBDDBLLnDBBCBBECBCCBLqBqBBBB+BDB+BBB7BCCBDBDBBCBBKBBdPPB7B7BBBBGCBCCBLrBrBBsCsCBBBHHBTBBrKBBgCsFsFBFFHDDBaaBLLBBBDGBWBBDFBDLLBBB5zBffiEIIBGBCBB7KDBDCBFBBCFBhHBB7BCCKCCBJJBEByExBxBGCCBDBCBB+BffFBBD9B9BDCBCEEBxBxBBGBJBBsFWW35EBB0-dBBD5C5CBzBzBBOBvEBBwBxBxBBFFBDDBBBvDBBDBBZuBuBCuDuDDBBGuHuHBCCBCCBCC0gZCCgEuBuBBBBFBB0DZZB8B8BxBCBKBBO+C+CBBBEBBCrFrFBBBgBBB7BBBCDBDBBDCBKLLB1C1CBBBIDDCDBCBBCmDmDBBBJBBErDrDBBBHCCBCBDuHuHBBBHDBDyDyDBBBJBBCuDuDCBBHoDoDCBBFmImIBBBK4H4HBEBCBBFDDCvEvEBBBJDBF1C1CeBB-BqGqGECCoGPPrDIID2G2GBDBFBBC-K-KBNNxBBBJBBCpvQpvQBBBlxD2BBpDBB0rYBBHFB", false)),
        Me: () => new UnicodeRangeTable(decodeRanges("okBBB1xF-wB-wBBCBCCBsshBCB", false)),
        Mn: () => new UnicodeRangeTable(decodeRanges("gYvDB0IEBqIsBBCCCBCCBCCpCKBxBUBRmDmDBFBDFBDBBCDBkBffBZB8CKB7BIBKZZBCBCIBCCBCEBsBCB8BIBrBXBCfB4BCCFHBFEEBFBLBBe7B7BFDBJVVBbbDBB6BFFBFFBDDBBBEffBEEMBB6BFFBDBCBBFVVBXXBEBC7B7BDCCBCBJIIBMMBff+BNNzBEE4BCCBBBGCBCDBIBBMBBe7B7BDHHGBBVBBdBB6BBBFDBJVVBeepCIIBBBC7C7CDGBNHBjDDDBHBMGBqCBBcEC4BNBCEBCBBGKBCjBBKnDnDBCBCFBCBBDBBaBBFCBRDBODDBHHQgWgWBBBzdCBeBBfBBfBBhCBBCGBJDDBJBKuBuBBBBC2D2DBjBjB3DCBFBBKHHBBB8GBBD7B7BCGBCCCDHBHJBDxBxBBMBCeBDLBVDBxBCCBDBCGGpBIBNBBhBDBDBBCCB5BCCBEECCB7BHBDBB5ECBCMBCGBFHHEBBnG-BBxWMBFEEBKB--CCBuEhDhDBeBrRDBsDBB1udFFBIBhBBBxCBBxIEEFaaBGG4EBBbRBOnBnBBGBaKBvBCBxBDDBCBDBBoBkCkCBEBDBBDBBNJJwB0B0BCCBDBBGBBCrBrBBJJvHDDFx5Tx5TiXPBRPBuejHjH2EEBn0BCBCBBGDBpBCBFmFmFB+R+RBCBiCEB+JBBuCFBnCKByBDB8D3B3BBNBqBDDBLLBBByBDBDBBI+B+BBBBlBEBCHB-BNNB1B1BBHBLDBDgDgDBBBDCCBHHD+E+EEHBWBB6BBBEmBmBBFBEEBnCFBOECPBB2CHBDCBCYY1CFBCFFBCCBvHvHBCBHBBCBBcBB2CHBDCCBrDrDCDDBEBCmDmDCDDBCBCEBkIIBCBBhIBBCFFxEDBDBBFhBhBBIBpBFBDDBJKKBEBDCBvBMBCBBnGCCBBBCqGqGBFBCFBCzCzCBUBDGBCBBCBB7DFBECCBCCBFBCpCpCBEEC8K8KBMMB1B1BBDBGCCYmnFmnFHOBpmLLBECBhuCEB8BGB5gBgCgCBCByC5lT5lTBizEizEBsBBDWBhRCBSHBDGBfDB1ECB89B2BBFxBBJPPXEBCOBxqBGBCQBDGBCBBCEBlDhFhFBFB4L+B+BBCB9PDB-HBB0HDDIBBG7O7OBFBuDGB29lYvHB", false)),
        N: () => new UnicodeRangeTable(decodeRanges("wBJB5DBBGDDBBBitBJBnEJBnGJB9MJB3DJBFFBtDJB3DJB3DJBDFBvDMB0DJBJGBoDJBpDGBISBuDJBhDJB3DJBnCTBtIJBnCJBwWTBybCBwHJBHJBXJBtJJBhEKBmFJBHJB3FJB3CJBnEJBHJB3gBEEBEBHJBnGyBBDEB3W7BBvCVB3TdBqrBqYqYaIBPCB4KDBrEJBfHBCOBhBJBoBOBh7cJB9FJBhKFB7EJBnBJBnGJBXJB3CJB3MJB34UJBuPsBBN4BBSBB2KaBlBDBeJJnEEBrGJBvdHBaGBoBIBsCEBXFBhFBBDPBDtBBhCIB1BBBfCBsCEBpDHBZHBqBGBrKFBxBJBHJB3IeB-EJBrBDBxDGBnEdBhEJB9BJBxEJBITB8HJB3KJB3DJB3LJBnDJBHTBtCLBlNSB+CJB3UJB3CcBkHJBnCJB3BJBnLJBnDUBshBuDBimPJBnpCJB3CJBnEJBCGBvQJBnIWB+KCB6nXJBnuBTBNTBtDYB2iBxBBhqCJBnNJB3PJB4HJBtWIBhEJB4Y6BBCCBCDBtCsBBCOBjeMBk3CJB", false)),
        Nd: () => new UnicodeRangeTable(decodeRanges("wBJnxBJnEJnGJ9MJ3DJ3DJ3DJ3DJ3DJ3DJ3DJ3DJ3DJhDJ3DJnCJ3IJnCJn6BJnBJtJJhEJnFJHJ3FJ3CJnEJHJnuiBJnVJnBJnGJXJ3CJ3MJ34UJnsBJnkCJHJ9YJhEJ9BJxEJ3IJ3KJ3DJ3LJnDJHTtCJnNJnDJ3UJ3CJ3HJnCJ3BJnLJ3uQJnpCJ3CJnEJ3QJ37XJ12CxBhqCJnNJ3PJ4HJ2aJ30EJ", true)),
        Nl: () => new UnicodeRangeTable(decodeRanges("u3FCBwzCiBBDDB-zDaaBHBPCBs1dJBxyW0BBtOJJnEEBrhIuDBm8SCB", false)),
        No: () => new UnicodeRangeTable(decodeRanges("yFBBGDDBBB2pCFB5LFB5DCBmEGB6GGBSIByNJB2hBTB0jBJBhP20B20BEFBHJBnGPBqB3W3WB6BBvCVB3TdBqrB1kB1kBBCBrEJBfHBCOBhBJBoBOBxrdFBymWsBBiCDBSBB2KaBlBDB1pBHBaGBoBIBsCEBXFBhFBBDPBDtBBhCIB1BBBfCBsCEBpDHBZHBqBGBrKFBhLeB-EJBrBDBxDGBnETB8LTBmqBBBvNIBobSB0aUBn8SGB-YWBqhZTBNTBtDYBvqFIBid6BBCCBCDBtCsBBCOBjeMB", false)),
        P: () => new UnicodeRangeTable(decodeRanges("hBCBCFBCDBLBBEBBbCBCccCkBkBGEELBBEEE-VJJzOFBqBBB0BCCDDDtBBBVBBCBBOCCBBBrCDBnDsBsBBMBqHCB3BOBgBmImIBLLtE5D5D6DnMnMNwLwL7CLLBpFpFBNBCmBmBBCBoCrCrCBDBFBBwDFBsFlTlTBHB4EuTuTtBBBvCCBoCBB+ECBCCBmBKB6JBB5GBBhEGBCFBhFBBLGBdCB9DDB8BEB-BBBhCHBM9Z9ZBWBJTBCMBCLBfBBPBB6TDBeBB+hBNBwCBBgBJB0MVBgCDBhBBB8XDBCBBxDwEwEBtBBCfBDLBkNCBFJBDLBRNNjD7C7CjgdBBuICBkDLL0DFB9LDB3CBBpBCBCyByBBwBwBiDMBRBB9DDB-DBBRBB6HzqUzqUBxGxGBIBXiBBCNBCFFCBB2ECBCFBCDBLBBEBBbCBCccCCCBFB7MCB9UxBxB-MoXoXoGgBgBxIIBnBxDxDBFBjCGB6CDByO-J-JjBlElEBDBtBDB+FGBuDBBCDB-DDBxBBBwCDBFOOCCB5CFBsDrJrJBCCBzDzDBDBLBBCpDpD7HWBqDCBdMBtCjEjEBBB9HpIpIBBB8E9C9CBGB0CCBCEB+CJB4GgDgDBDBrBBBmUBBrCMBwFxjBxjBBDB97CBB8zOBBmEiCiCBDBJpRpRBBBoJDBoK9lT9lTovHEB07C-a-aBAB", false)),
        Pc: () => new UnicodeRangeTable(decodeRanges("-Cg-Hg-HBUU-u3BBBZCBwHAB", false)),
        Pd: () => new UnicodeRangeTable(decodeRanges("tB9qB9qB0BiyDiyDmgBqgCqgCBEBiwDDDgBBBFdd-NUUwDxszBxszBBmBmBLqFqFhzD-J-J", false)),
        Pe: () => new UnicodeRangeTable(decodeRanges("pB0B0BgB+1D+1DC-6B-6BqtC4B4BQ7T7TCff-hBMCxChBhBCGC1MUChCCCiBmhBmhBCECtBGCtNICEGCDBB-ozB6G6GeOCESSCCCrF0B0BgBGD", false)),
        Pf: () => new UnicodeRangeTable(decodeRanges("7F+6H+6HEddpuDCCFDDQEE", false)),
        Pi: () => new UnicodeRangeTable(decodeRanges("rFt7Ht7HDBBDaapuDCCFDDQEE", false)),
        Po: () => new UnicodeRangeTable(decodeRanges("hBCBCCBDECBLLBEEBcclCGGPBBI-V-VJzOzOBEBqB3B3BDDDtBBBVBBCBBOCCBBBrCDBnDsBsBBMBqHCB3BOBgBmImIBLLtE5D5D6DnMnMNwLwL7CLLBpFpFBNBCxDxDrCEBFBBwDFBsFlTlTBHBmY9D9DBBBoCBB+ECBCCBmBFBCDB6JBB5GBBhEGBCFBhFBBLGBdCB9DDB8BEB-BBBhCHBMjajaBJJBGBJIBDDBDCBEKBCCCBIB7kDDBCBBxDwEwEBFFBBBDDDBHBCBBCDDBLLBDBCJBDDBCCCBLBDCBtNCB6B+F+FjgdBBuICBkDLL0DFB9LDB3CBBpBCBCyByBBwBwBiDMBRBB9DDB-DBBRBB6HlxUlxUBFBDXXVBBDDBECBCDBICBHCCB2E2EBBBCCBDECBLLBEEBcclBDDB7M7MBBB9UxBxB-MoXoXoGgBgBxIIBnBxDxDBFBjCGB6CDB0ZlElEBDBtBDB+FGBuDBBCDB-DDBxBBBwCDBFOOCCB5CFBsDrJrJBCCBzDzDBDBLBBCpDpD7HWBqDCBdMBtCjEjEBBB9HpIpIBBB8E9C9CBGB0CCBCEB+CJB4GgDgDBDBrBBBmUBBrCMBwFxjBxjBBDB97CBB8zOBBmEiCiCBDBJpRpRBBBoJDBoK9lT9lTovHEB07C-a-aBAB", false)),
        Ps: () => new UnicodeRangeTable(decodeRanges("oBzBzBgB-1D-1DC-6B-6B-rCEEnB4B4BQ7T7TCff-hBMCxChBhBCGC1MUChCCCiBmhBmhBCECaTTCECtNICEGCDipzBipzB4GeeCMCESSCCCrFzBzBgBEEDAB", false)),
        S: () => new UnicodeRangeTable(decodeRanges("kBHHRCBgBCCcCCkBEBCBBDCCBCBDEEfgBgBrODBNNBGGBCCCBPB2DPPBxDxDsErIrIBBB3DCBDDDBvGvGLUUB4H4HIBBpEqLqLBHHB2H2H-DjEjEBGBlEwGwGqBmGmGiGCBQCCBBBDFBVECmEHBCFBCBBGDBmGBBxXJB0WuLuLlL+E+EBgBBiLJBKIBhiBCCBBBMCBOCBOCBOBBmCOOoBCBOCBUhBB-BBBCDBCBBLCCBBBGFBCECFMMBFFBDBGDBC7B7BBFFB2LBFcBD+HBXKByCtCBXnTBtBwBBDeBLyMBX+BBFfBD1LBDpEBmHFBmLBBvBZBC4CBN1GBbPBFOOBNNWBBHBB8CBB0HBBFJBhBlBBKRRBdBMdBJQQBeBLmBBQ-JBhuG-BBx0V2BB6RWBKBBoDBB+EDBLDB+RCBiHPPB+9T+9TpEgBBuLPBhCBB3BHBtBDBjDCCBBBD7E7EHRRBBBgBCCcCCiEGBCGBOBB6JIB6BQBDCBCMBEwBwBBrBB7zBBBwSmWmWBiKiKBGBnjC2kC2kCBbBr6SDBG3qU3qUk7DvHBLCBEzNBHWBQQBgDzDB9B1HBLmBBD7BBGCBXBBIdBF8BBWhCBE7F7FB1CBrbaagBaagBaagBaagBaa9B-PB4BDBzBHBCNBCBBp2BwNwNttCEE+DiOiOBvIvIBqBBFjDBNOBDOBCOBCkBBYgFB5BcBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBC7CBLAB", false)),
        Sc: () => new UnicodeRangeTable(decodeRanges("kB+D+DBCBqnB8D8DzPBBzPBBI2H2HoImSmS8sClmClmCBgBB37hBkuVkuVtD7E7E8GBBEBB3-HDB-4wBxtCxtC", false)),
        Sk: () => new UnicodeRangeTable(decodeRanges("+CCCoCHHFEEqQDBNNBGGBCCCBPB2DPPBjoBjoB15FCCBBBMCBOCBOCBOBB9kEBBkzdWBKBBoDBBxePPBniUniUBPB8bCCjF4g9B4g9BBDB", false)),
        Sm: () => new UnicodeRangeTable(decodeRanges("rBRRBBB+BCCuBFFmBgBgB-XwQwQBBB8xGOOoBCBOCBsEoBoBBDBHlClCBDBGBBFGDIgBgBBDDCgBgBBqIBhBBB7CffBXBpBFB2OKK3BHBwDxKxKBDBDeBLPBhIiEBX+BBFfBDhIBxBUBDFB9+zB5Z5ZCCBlFRRBBB+BCCkEHHBCBitDBBhrwBx+Bx+BagBgBagBgBagBgBagBgBat5Ft5FB-uC-uCBHB", false)),
        So: () => new UnicodeRangeTable(decodeRanges("mFDDFCCyerIrIBgEgEBvGvGLUUB4H4HkQ2L2LjEFBClElEwGqBqBoMCBQCCBBBDFBVECmEHBCFBCBBGDBmGBBxXJB0WzWzW+EhBBiLJBKIBksBBBCDBCBBLCCBHHBEBCECFMMBPPCBBC7B7BBKKBDBDDBCBBCBBCGBCeBDBBCCCBdBtIHBFTBDGBDwCBCdBanBBHnCBXKByCtCBX2FBCIBC1BBJuDBC3HBtBrBBhC-HBhQvBBWBBHmBBDpEBmHFBmLBBvBZBC4CBN1GBbPBFOOBNNWBBHBBxKBBFJBhBlBBKRRBdBMdBJQQBeBLmBBQ-JBhuG-BBx0V2BBibDBLBBC+R+RBBBqqUPBuLPBhCBB3BHBuBCBlPEEFBBOBB6JIB6BQBDCBCMBEwBwBBrBB7zBBBwSpgBpgBBGBnjC2kC2kCBGBFQBr6SDBG3qU3qUk7DvHBLCBEzNBHWBQPBhDzDB9B1HBLmBBD7BBGCBXBBIdBF8BBWhCBE7F7FB1CBqlB-PB4BDBzBHBCNBCBBp2B96C96CiEyWyWBqBBFjDBNOBDOBCOBCkBBYgFB5BcBOrBBFIBIBBPFB7E6HBG4WBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBB-B3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBC7CBLAB", false)),
        Z: () => new UnicodeRangeTable(decodeRanges("gBgEgEgvFgsCgsCBJBeBBGwBwBh9DAB", false)),
        Zl: () => new UnicodeRangeTable(decodeRanges("ohIA", true)),
        Zp: () => new UnicodeRangeTable(decodeRanges("phIA", true)),
        Zs: () => new UnicodeRangeTable(decodeRanges("gBgEgEgvFgsCgsCBJBlBwBwBh9DAB", false)),
        ASCII_Hex_Digit: () => new UnicodeRangeTable(decodeRanges("wBJIFbF", true)),
        Alphabetic: () => new UnicodeRangeTable(decodeRanges("hCZBHZBwBLLFGGBVBCeBCpOBFLBPEBICC3CeeBQBCBBDDBCHHCCBCCCBSBCyCBCqEBJlFBClBBDHHBnBBoBNBCCCBCCBCCJaBFDBeKBG3BBCGBPlDBCHBFHBFCBLCBDRRBuBBOkDBZgBBKBBFGGBWBDSBUYBIKBGXBCGBIJJBoBBLLBEGBHrCBCPBCCBFOBOSBCHBDBBDVBCGBCEEBCBEHBDBBDBBCJJFBBCEBNBBLFFBBBCFBFBBDVBCGBCBBCBBCBBFEBFBBDBBFIIBCBCSSBEBMCBCIBCCBCVBCGBCBBCEBEIBCCBCBBEQQBCBWDBFCBCHBDBBDVBCGBCBBCEBEHBDBBDBBKBBFBBCEBORRBCCBEBECBCDBEBBCCCBEEBEEBBBELBFEBECBCCBEHHpBMBCCBCWBCPBEHBCCBCCBJBBCCBCBBDDBdDBCHBCCBCWBCJBCEBEHBCCBCCBJBBGCBCDBOCBNMBCCBCoBBDHBCCBCCBCGGBCBIEBXFBCCBCRBEXBCIBCDDBFBJFBCCCBGBTBBO5BBGGBH0B0BBECBDBCXBCCCBRBCCBDEBCHHPDBhBgCgCBGBCjBBFSBFPBCjBBkC2BBCDDBDBR-BBLDBDlBBCGGDqBBCsKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBmBPBR1CBDFBErTBDQBCZBGqCBEKBITBMUBNTBNMBCCBCBBNzBBDSBPFFkC4CBIqBBGlCBLeBCLBFIBYdBDEBMrBBFZB3BbBF+BBDTBzBYYBMMBBByBzBBCOBCHB0BpBBDDBLrBBCKBP2BBXCBLjBBDKBGqBBDCBqBDBCFBCBBEGGB+FBUhBBM1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGB1DOORMBmDFFDJBCEEBDBHGCBCBCKBDDBGEBFSSBnBBuZzBB34BkHBHDBEBBNlBBCGGD3BBIRRBVBKGBCGBCGBCGBCGBCGBCGBCGBCfBwB2O2OBBBaIBIEBDEBF1CBHCBC5CBCDBGqBBC9CBSfBxBPBhQ-tGBhCs0VBkCtBBDsIBEPBLBBVuBBGHBEwDBoBIBDmDBDxCBVUBCgBBZzBBNjCBCtBtBBEBECCBBBLgBBGiBBOcBEyBBCLBQRRBOBLEBC2BBKNBTWBEkCBCCCZCBDPBDDBMFBDFBDFBKGBCGBCqBBCNBH6DBWj9KBNWBFwBBloItLBDpDBnBGBNEBGLBCMBCEBCCCBCCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBlBZBHZBM4CBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmC0BBsIcBEwBBwBfBOdBGqBBGdBDjBBFHBCEBrB9EBTjBBFjBBFnBBJzBBNKBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCDBCBBGHBCCBCcBrBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4ByBBOyBBOnBBjBbBEGGBVB7HpBBCBBEBBRFBzBCBEcBLJJBUBrBRBvBUBcWBKlCBsBEBL4BBKOOBXBYyBBSDBJiBBEKKB+BBCDBKBBLCCkBRBChBBDHHBCB-BGBCCCBCBCOBCJBI4BBYDBCHBDBBDVBCGBCBBCEBEHBDBBDBBEHHGGBdJBCDDClBBCJBCDDCDBCBBECCtBhCBCCBCDBVCBfhCBDBBC5F5FB0BBDGBaFBjB+BBCEE8B1BBDoCoCBZBDNBWGB6F4BBoD-BBgBHBDDDBGBCBBCdBCBBDBBDDB+CHBDtBBDFBCCCBccBxBBDJBSnCBGTTBnCBoDHB5CgBBgBIBCsBBCGBCyByBBcBDVBCNBqCGBCBBCrBBECCBCCBBBCDDBZZBEBCBBCkBBCBBCDBCYYBqBBlIWBKQBCoBBECBwDwCwCB4cBnDuDBSjGBtyCgDBQvhBBSFBa68DBGmSB61GuBBy2B4RBIeBSuCBSdBTvBBRDBgBUBGSBxNsBB0G-BBhBYBDYBtBqCBF4BBIQBhCBBCNNBFBK1mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBFi7Fi7FBzCBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BeBHFB2GGBCQBDGBCBBCEBG9BBiBxDxDBrBBLGBRiKiKBcBTrBBlPbBlHdBDwGwGBdBCVBJBBhHGBCDBCBBCOBCkGB8BjCBEEE1lBDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1TZBHZBHZB3zD-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB", false)),
        Dash: () => new UnicodeRangeTable(decodeRanges("tB9qB9qB0BiyDiyDmgBqgCqgCBEB+BoBoBQnMnMlgDDDgBBBFdd-NUUwDxszBxszBBmBmBLqFqFhzD-J-J", false)),
        Emoji: () => new UnicodeRangeTable(decodeRanges("jBHHGJBwDFFu8HNN5GXX7CFBQBBwLBBNnFnFaKBFCBoGoHoHBLLK7B7BBCBCEBKGDBDDFDDCBBDIEBJJBBBGCCGLBMBBDCCBCCTDDBTTBEBCCCBEEBGGDBBFBBMBBGBBDGGBECBVVBGGBEBCDBDFFDDDBEBCDDCCCHEEHLLBQQDFFCFFBBBCMMBxBxBBBBKeP1LBBwOCBUBB0BFF7mBNN6SCCrrvDrGrGhFBBNBBPDDBIBsCZBCBBYVVDIBWBBvFhBBDvDBDBBCCBDyCBDCBCmIBC+BBMFBCXBIBBDHBNDDBCBDFFBOOBDDJBBKGGBBBNCBJCBDCCFHHEHHB0CBxBlCBGHBDDBEJBECCBEEDJBkHLBF8I8IBtBBCJBC4FBxDMBEKBE4BBCFFBOBDLBFJB", false)),
        Emoji_Component: () => new UnicodeRangeTable(decodeRanges("jBHHGJB0+H2G2Gsp3B3+8B3+8BBYB8PEBxtBDBtzhY-CB", false)),
        Emoji_Modifier: () => new UnicodeRangeTable(decodeRanges("7-8DE", true)),
        Emoji_Modifier_Base: () => new UnicodeRangeTable(decodeRanges("9wJ8G8GRDB4jzD9B9BBBBDDDBBB2DBBDKBWSBEFFBBBCCBICCZqGqGBFFWFFBvFvFBBBEEB0CRRBBBKMMgSDDJHBHKKBIBDCB5B+B+BBCCBCCSCBCMBmHCBrBIB", false)),
        Emoji_Presentation: () => new UnicodeRangeTable(decodeRanges("64IBBuGDBEDDqQBBWBBzBLBsBUUOJJBSSBGGBJJGWWIBBCFFDIIFBBdkBkBCFFBBBC+B+BBBBZPP8aBB0BFFvlxDrGrG-FDDBIBsCZBCZZVDDBDBCCBWBBvFgBBNIBClCBCVBNqBBFEBNQBEEEBlCBCCCB5FBD+BBODBCXBTbbBOO3C0CBxBlCBHEEBBBDDBEDBMBBIIBkHLBF8I8IBtBBCJBC4FBxDMBEKBE4BBCFFBOBDLBFJB", false)),
        Extended_Pictographic: () => new UnicodeRangeTable(decodeRanges("pFFFu8HNN5GXX7CFBQBBwLBBNnFnFaKBFCBoGoHoHBLLK7B7BBCBCEBKGDBDDFDDCBBDIEBJJBBBGCCGLBMBBDCCBCCTDDBTTBEBCCCBEEBGGDBBFBBMBBGBBDGGBECBVVBGGBEBCDBDFFDDDBEBCDDCCCHEEHLLBQQDFFCFFBBBCMMBxBxBBBBKeP1LBBwOCBUBB0BFF7mBNN6SCCrrvDoBoBBCBlDLBQBBQPPBmBmBBIBxDBBNBBPDDBIBU3BBcOBLVVDIBCDBKWBH7FBDvDBDBBCCBDyCBDCBCDBG9HBC+BBMFBCXBIBBDHBNDDBCBDFFBOOBDDJBBKGGBBBNCBJCBDCCFHHEHHB0CBxBlCBGHBDQBECCBEBDMB7GlBBNDB5BHBLFBpBHBfBBNDBDNBKmBBNuBBCJBC4FB5CHBPxEBhI9fB", false)),
        Hex_Digit: () => new UnicodeRangeTable(decodeRanges("wBJIFbFq1-BJIFbF", true)),
        Lowercase: () => new UnicodeRangeTable(decodeRanges("hDZBwBLLFlBlBBWBCHBC2BCBQCBuBCDECBBBDCCDEEBFFDEEBBBDDDCCCDCCBCCDEECDDBDDBBBHGDCOCBSCBDDCEEC4BCBFBDDDBCCFICBjCBDiBBIBBfEBhDsBsBCEEDDBTccBhBBCBBECBCWCBDBCGDB0B0BBuBBCgBCK0BCDMCBgDCxBoBBo6CqBBCDB5XFBjkCIBC2D2DB+FBiC0ECBHBCgDCBHBJFBLHBJHBJFBLHBJHBJNBDHBJHBJHBJEBCBBHEEBBBCBBJDBDBBJHBLCBCBB6DOORMBuDEEBEEcKFDBBJDBFiBiBBOBFsasaBYBn6BvBBCEEBGCFCCBCCBGBEiDCBIICFFNlBBCGG0oesBCUaCBBBmEMCBBBC8BCBIBCCCDICFCCDCCBBBCSCGGGCMCFCCDOCWDBCCCBBB2ZqBBCNBHvCBh6TGBNEBqhBZBumBnBBpEjBB8EKBCOBCGBCBBkODDBBBCpBBCIBmoByBB+DVB75CfBhsVfB8BYBnqZZBbGBCRBbZBbDBCCCBFBCKBbZBbZBbZBbZBbZBbZBbZBbZBbbBdYBCFBbYBCFBbYBCFBbYBCFBbYBCFBC15B15BBIBCTBHFBmI9BB1lChBB", false)),
        Math: () => new UnicodeRangeTable(decodeRanges("rBRRBBBgBeeCuBuBFmBmBgB5W5WBBBDbbBDDBBBwQCBuwGccBBBMEEOPPBCBWEBMEBiCMBFEEBFFBDBTFFDJBCDDBEBHEEBDDBCCBBBCFBENBClClCBWBCFBCBBFBBFfBCHHBPPBqIBJDBVBB7CffBZBCZZMGB+NBBNJBFFBFBBDBBEEBPCCDFBMHBGBB6BCCeDBKCBxK-BBhI-PBxBUBDFB9+zB4Z4ZBEBCjFjFRCBeCCeCCkEHHBCBitDBBhrwBwoBwoBBzCBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBDxBBhwFDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBB-uCIB", false)),
        Quotation_Mark: () => new UnicodeRangeTable(decodeRanges("iBFFkEQQ96HHBaBBowDqOqOBCBOCBixzBDB+FFF7CBB", false)),
        Terminal_Punctuation: () => new UnicodeRangeTable(decodeRanges("hBLLCMMBEE-ZJJiQ6B6BpCPPCCB1FsBsBBJBCsHsHB3B3BBEBCHBgBmImIB1nB1nBBtFtFFFB4JBB2YHBmY9D9DBBBoCBB+ECBEoBoBBCBDBB7JBBjLDBjFBBLBBCCBeCB8FEB-BBBldYYBKKBBBwlDCBzJOOFLLCBBEBBtNBB8ndBBuICBkHEB-LBB3CBBgD4E4EBBB0ECBgERRB6H6HnxUDDB6B6BBBBCDBqFLLCMMBEEiCDD7hBxBxBnkBoGoG3JBB5EFBlCFB6CDB5dEBtBDB+FGBxDDBgECBiEBBHRRB5C5CBDBtDrJrJB2D2DBBBNBBnLDBEOBqDBB6HCBmQCC8HBB4CBBFBB-MCBuBmUmUBrCrCBspBspBBDB6vRBBmEiCiCBBBLqRqRBoJoJBnwTnwTovHDB", false)),
        Uppercase: () => new UnicodeRangeTable(decodeRanges("hCZBmDWBCGBiB2BCDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIJDCMCDQCDDDCCBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBDDBBBEWCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBpCDBNDBNDBNEBMDBnIFFECBDCBDEEBDBHGCBCBDDBLBBGbbBOBUzZzZBYBx5BvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoqZZBbZBbZBbCCBGDBDDBCBCHBbZBbBBCDBDHBCGBcBBCDBCEBCEEBFBcZBbZBbZBbZBbZBbZBfYBiBYBiBYBiBYBiBYBiB2pE2pEBgBBvgCZBHZBHZB", false)),
        White_Space: () => new UnicodeRangeTable(decodeRanges("JEBTlDlDbgvFgvFgsCKBeBBGwBwBh9DAB", false))
      });
      static SCRIPTS=new LazyMap({
        Adlam: () => new UnicodeRangeTable(decodeRanges("go6DrCFJFB", true)),
        Ahom: () => new UnicodeRangeTable(decodeRanges("g4lCaDOFW", true)),
        Anatolian_Hieroglyphs: () => new UnicodeRangeTable(decodeRanges("ggxCmS", true)),
        Arabic: () => new UnicodeRangeTable(decodeRanges("gwBEBCFBCNBCCBCfBCJBMZBCrDBChBBxCvBBxHhBBGqCBCcBxy8BtPBDvEBhBPBxDEBCmEBk7DeBkCFBJIBiBFBh43BDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBB", false)),
        Armenian: () => new UnicodeRangeTable(decodeRanges("xpBlBDxBDCks9BE", true)),
        Avestan: () => new UnicodeRangeTable(decodeRanges("g4iC1BEG", true)),
        Balinese: () => new UnicodeRangeTable(decodeRanges("g4GsCCxB", true)),
        Bamum: () => new UnicodeRangeTable(decodeRanges("g1pB3CpowB4R", true)),
        Bassa_Vah: () => new UnicodeRangeTable(decodeRanges("w26CdDF", true)),
        Batak: () => new UnicodeRangeTable(decodeRanges("g+GzBJD", true)),
        Bengali: () => new UnicodeRangeTable(decodeRanges("gsCDBCHBDBBDVBCGBCEEBCBDIBDBBDDBJFFBCCBDBDYB", false)),
        Beria_Erfe: () => new UnicodeRangeTable(decodeRanges("g17CYDY", true)),
        Bhaiksuki: () => new UnicodeRangeTable(decodeRanges("ggnCICsBCNLc", true)),
        Bopomofo: () => new UnicodeRangeTable(decodeRanges("qXB6wLqBxDf", true)),
        Brahmi: () => new UnicodeRangeTable(decodeRanges("ggkCtCFjBKA", true)),
        Braille: () => new UnicodeRangeTable(decodeRanges("ggK-H", true)),
        Buginese: () => new UnicodeRangeTable(decodeRanges("gwGbDB", true)),
        Buhid: () => new UnicodeRangeTable(decodeRanges("g6FT", true)),
        Canadian_Aboriginal: () => new UnicodeRangeTable(decodeRanges("ggF-TxRlC7tgCP", true)),
        Carian: () => new UnicodeRangeTable(decodeRanges("g1gCwB", true)),
        Caucasian_Albanian: () => new UnicodeRangeTable(decodeRanges("wphCzBMA", true)),
        Chakma: () => new UnicodeRangeTable(decodeRanges("gokC0BCR", true)),
        Cham: () => new UnicodeRangeTable(decodeRanges("gwqB2BKNDJDD", true)),
        Cherokee: () => new UnicodeRangeTable(decodeRanges("g9E1CDFz7lBvC", true)),
        Chorasmian: () => new UnicodeRangeTable(decodeRanges("w9jCb", true)),
        Common: () => new UnicodeRangeTable(decodeRanges("AgCBbFBbuBBCOBCEBYgBgBiOmBBGEBDTB1DKKHCC+THHPEEhB9E9ElQiEiEB6mB6mB2MDBjJwvBwvBBBBoCBBsGBBCumBumBOIIBCBCFBCCBDmYmYBKBD2CBCKBEKBCOBShBB-BlBBCCBDFBCaBCQBqBCBF5UBXKBW-cBhIzTBDpEBhQ9CBzMUBCCCBXBQHBFDB8CBBE7C7CB0E0EBOBhBlBBKxBxBB+BBgBwCBwB5C5CBmFBhuG-BBhoWhBBnDCBmFJB1HhFhFsMPPBzuUzuUBxGxGBIBXiBBCSBCDB0ECCBeBbFBbKBLuBuBBhChCBFBCGBLEBjICBFsBBEIBxCMB0BsBBlHaBltuBDB96D8HBEzNBHWBQQBgDzDB9B1HBLmBBD9BBEQBJBBIdBF8BB2GTBNTBN2CBKYBoE0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBDxBByjFjCBtC8BBjWrBBFjDBNOBDOBCOBCkBBLtFB5BZBCBBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBCmDBnghYffB+CB", false)),
        Coptic: () => new UnicodeRangeTable(decodeRanges("ifNxkKzDGG", true)),
        Cuneiform: () => new UnicodeRangeTable(decodeRanges("ggoC5cnDuDCEMjG", true)),
        Cypriot: () => new UnicodeRangeTable(decodeRanges("ggiCFBDCCBqBBCBBEDD", false)),
        Cypro_Minoan: () => new UnicodeRangeTable(decodeRanges("w8rCiD", true)),
        Cyrillic: () => new UnicodeRangeTable(decodeRanges("ggBkEBDoFBx6FKBhFtCtCojEfBhie-CBv8VBBhw4B9BBiBAB", false)),
        Deseret: () => new UnicodeRangeTable(decodeRanges("gghCvC", true)),
        Devanagari: () => new UnicodeRangeTable(decodeRanges("goCwCFODZh7nBfhwcJ", true)),
        Dives_Akuru: () => new UnicodeRangeTable(decodeRanges("gomCGBDDDBGBCBBCdBCBBDLBKJB", false)),
        Dogra: () => new UnicodeRangeTable(decodeRanges("ggmC7B", true)),
        Duployan: () => new UnicodeRangeTable(decodeRanges("ggvDqDGMEIIJDD", true)),
        Egyptian_Hieroglyphs: () => new UnicodeRangeTable(decodeRanges("ggsC1iBL68D", true)),
        Elbasan: () => new UnicodeRangeTable(decodeRanges("gohCnB", true)),
        Elymaic: () => new UnicodeRangeTable(decodeRanges("g-jCW", true)),
        Ethiopic: () => new UnicodeRangeTable(decodeRanges("gwEoCBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBDfBEZBnvGWBKGBCGBCGBCGBCGBCGBCGBCGBjpfFBDFBDFBKGBCGBylvCGBCDBCBBCOB", false)),
        Garay: () => new UnicodeRangeTable(decodeRanges("gqjClBEcJB", true)),
        Georgian: () => new UnicodeRangeTable(decodeRanges("glElBBCGGDqBBCDBx8CqBBDCBhiElBBCGG", false)),
        Glagolitic: () => new UnicodeRangeTable(decodeRanges("ggL-Ch9sDGCQDGCBCE", true)),
        Gothic: () => new UnicodeRangeTable(decodeRanges("w5gCa", true)),
        Grantha: () => new UnicodeRangeTable(decodeRanges("g4kCDBCHBDBBDVBCGBCBBCEBDIBDBBDCBDHHGGBDGBEEB", false)),
        Greek: () => new UnicodeRangeTable(decodeRanges("wbDBCCBDDBCFFCCCBBBCCCBSBC+BBPPBnpGEBzBEBFEB1ChKhKBUBDFBDlBBDFBDHBCGCBdBD0BBCOBCNBDFBCSBDCBCIBoJ-xiB-xiB7uVuCBSgj0Bgj0BBkCB", false)),
        Gujarati: () => new UnicodeRangeTable(decodeRanges("h0CCBCIBCCBCVBCGBCBBCEBDJBCCBCCBDQQBCBDLBIGB", false)),
        Gunjala_Gondi: () => new UnicodeRangeTable(decodeRanges("grnCFCBCkBCBCFIJ", true)),
        Gurmukhi: () => new UnicodeRangeTable(decodeRanges("hwCCBCFBFBBDVBCGBCBBCBBCBBDCCBDBFBBDCBEIIBCBCIIBPB", false)),
        Gurung_Khema: () => new UnicodeRangeTable(decodeRanges("go4C5B", true)),
        Han: () => new UnicodeRangeTable(decodeRanges("g0LZBC4CBN1GBwBCCaIBPDBle-tGBhC-vUBhoWtLBDpDBpodBBNGBqgkB-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB", false)),
        Hangul: () => new UnicodeRangeTable(decodeRanges("goE-HvxHBiI9CyDeiCei3dckUj9KNWFwBl9JeEFDFDFDC", true)),
        Hanifi_Rohingya: () => new UnicodeRangeTable(decodeRanges("gojCnBJJ", true)),
        Hanunoo: () => new UnicodeRangeTable(decodeRanges("g5FU", true)),
        Hatran: () => new UnicodeRangeTable(decodeRanges("gniCSCBGE", true)),
        Hebrew: () => new UnicodeRangeTable(decodeRanges("xsB2BBJaBFFBpp9BZBCEBCCCBCCBCCBIB", false)),
        Hiragana: () => new UnicodeRangeTable(decodeRanges("hiM1CBHCBi7-C+IBTeeBBBulQAB", false)),
        Imperial_Aramaic: () => new UnicodeRangeTable(decodeRanges("giiCVCI", true)),
        Inherited: () => new UnicodeRangeTable(decodeRanges("gYvDB2IBBlOKBbhXhXBCB8qEtBBDLBlPCBCMBCGBFHHEBBnG-BBtQBBjGgBB65DDBsDBBmrzBPBRNBwejHjH7iEl+uBl+uBBsBBDWBhRCBSHBDGBfDBz6rYvHB", false)),
        Inscriptional_Pahlavi: () => new UnicodeRangeTable(decodeRanges("g7iCSGH", true)),
        Inscriptional_Parthian: () => new UnicodeRangeTable(decodeRanges("g6iCVDH", true)),
        Javanese: () => new UnicodeRangeTable(decodeRanges("gsqBtCDJFB", true)),
        Kaithi: () => new UnicodeRangeTable(decodeRanges("gkkCiCLA", true)),
        Kannada: () => new UnicodeRangeTable(decodeRanges("gkDMCCCWCJCEDICCCDIBGCCDDJCC", true)),
        Katakana: () => new UnicodeRangeTable(decodeRanges("hlM5CBDCBxHPBxGuBBC3CBvgzBJBCsBBzisBDBCGBCBBCgJgJBBBzBPPBCB", false)),
        Kawi: () => new UnicodeRangeTable(decodeRanges("g4nCQCoBEc", true)),
        Kayah_Li: () => new UnicodeRangeTable(decodeRanges("goqBtBCA", true)),
        Kharoshthi: () => new UnicodeRangeTable(decodeRanges("gwiCDCBGHCCCcDCFJII", true)),
        Khitan_Small_Script: () => new UnicodeRangeTable(decodeRanges("k-7C84G84GB0OBqBAB", false)),
        Khmer: () => new UnicodeRangeTable(decodeRanges("g8F9CDJHJnPf", true)),
        Khojki: () => new UnicodeRangeTable(decodeRanges("gwkCRCuB", true)),
        Khudawadi: () => new UnicodeRangeTable(decodeRanges("w1kC6BGJ", true)),
        Kirat_Rai: () => new UnicodeRangeTable(decodeRanges("gq7C5B", true)),
        Lao: () => new UnicodeRangeTable(decodeRanges("h0DBBCCCBDBCXBCCCBVBDEBCCCBFBCJBDDB", false)),
        Latin: () => new UnicodeRangeTable(decodeRanges("hCZBHZBwBQQGWBCeBCgOBoBEB8wGlBBHwBBGDBGMBClCBiC-HByLOORMBuEBBHccSoBB42CfBj1elDBExCBVOBxZqBBCIBCDB38TGB7gBZBHZBmhCFBCpBBCIBm61BeBHFB", false)),
        Lepcha: () => new UnicodeRangeTable(decodeRanges("ggH3BEOEC", true)),
        Limbu: () => new UnicodeRangeTable(decodeRanges("goGeBCLBFLBFEEBKB", false)),
        Linear_A: () => new UnicodeRangeTable(decodeRanges("gwhC2JKVLH", true)),
        Linear_B: () => new UnicodeRangeTable(decodeRanges("gggCLCZCSCBCODNjB6D", true)),
        Lisu: () => new UnicodeRangeTable(decodeRanges("wmpBvBx1eA", true)),
        Lycian: () => new UnicodeRangeTable(decodeRanges("g0gCc", true)),
        Lydian: () => new UnicodeRangeTable(decodeRanges("gpiCZGA", true)),
        Mahajani: () => new UnicodeRangeTable(decodeRanges("wqkCmB", true)),
        Makasar: () => new UnicodeRangeTable(decodeRanges("g3nCY", true)),
        Malayalam: () => new UnicodeRangeTable(decodeRanges("goDMCCCyBCCCFFPDZ", true)),
        Mandaic: () => new UnicodeRangeTable(decodeRanges("giCbDA", true)),
        Manichaean: () => new UnicodeRangeTable(decodeRanges("g2iCmBFL", true)),
        Marchen: () => new UnicodeRangeTable(decodeRanges("wjnCfDVCN", true)),
        Masaram_Gondi: () => new UnicodeRangeTable(decodeRanges("gonCGBCBBCrBBECCBCCBHBJJB", false)),
        Medefaidrin: () => new UnicodeRangeTable(decodeRanges("gy7C6C", true)),
        Meetei_Mayek: () => new UnicodeRangeTable(decodeRanges("g3qBWqGtBDJ", true)),
        Mende_Kikakui: () => new UnicodeRangeTable(decodeRanges("gg6DkGDP", true)),
        Meroitic_Cursive: () => new UnicodeRangeTable(decodeRanges("gtiCXFTDtB", true)),
        Meroitic_Hieroglyphs: () => new UnicodeRangeTable(decodeRanges("gsiCf", true)),
        Miao: () => new UnicodeRangeTable(decodeRanges("g47CqCF4BIQ", true)),
        Modi: () => new UnicodeRangeTable(decodeRanges("gwlCkCMJ", true)),
        Mongolian: () => new UnicodeRangeTable(decodeRanges("ggGBBDCCBSBH4CBIqBB2t-BMB", false)),
        Mro: () => new UnicodeRangeTable(decodeRanges("gy6CeCJFB", true)),
        Multani: () => new UnicodeRangeTable(decodeRanges("g0kCGBCCCBCBCOBCKB", false)),
        Myanmar: () => new UnicodeRangeTable(decodeRanges("ggE-EhqmBeiDfxibT", true)),
        Nabataean: () => new UnicodeRangeTable(decodeRanges("gkiCeJI", true)),
        Nag_Mundari: () => new UnicodeRangeTable(decodeRanges("wm5DpB", true)),
        Nandinagari: () => new UnicodeRangeTable(decodeRanges("gtmCHDtBDK", true)),
        New_Tai_Lue: () => new UnicodeRangeTable(decodeRanges("gsGrBFZHKEB", true)),
        Newa: () => new UnicodeRangeTable(decodeRanges("gglC7CCE", true)),
        Nko: () => new UnicodeRangeTable(decodeRanges("g+B6BDC", true)),
        Nushu: () => new UnicodeRangeTable(decodeRanges("h-7CvsQvsQBqMB", false)),
        Nyiakeng_Puachue_Hmong: () => new UnicodeRangeTable(decodeRanges("go4DsBENDJFB", true)),
        Ogham: () => new UnicodeRangeTable(decodeRanges("g0Fc", true)),
        Ol_Chiki: () => new UnicodeRangeTable(decodeRanges("wiHvB", true)),
        Ol_Onal: () => new UnicodeRangeTable(decodeRanges("wu5DqBFA", true)),
        Old_Hungarian: () => new UnicodeRangeTable(decodeRanges("gkjCyBOyBIF", true)),
        Old_Italic: () => new UnicodeRangeTable(decodeRanges("g4gCjBKC", true)),
        Old_North_Arabian: () => new UnicodeRangeTable(decodeRanges("g0iCf", true)),
        Old_Permic: () => new UnicodeRangeTable(decodeRanges("w6gCqB", true)),
        Old_Persian: () => new UnicodeRangeTable(decodeRanges("g9gCjBFN", true)),
        Old_Sogdian: () => new UnicodeRangeTable(decodeRanges("g4jCnB", true)),
        Old_South_Arabian: () => new UnicodeRangeTable(decodeRanges("gziCf", true)),
        Old_Turkic: () => new UnicodeRangeTable(decodeRanges("ggjCoC", true)),
        Old_Uyghur: () => new UnicodeRangeTable(decodeRanges("w7jCZ", true)),
        Oriya: () => new UnicodeRangeTable(decodeRanges("h4CCCHDBDVCGCBCEDIDBDCICFBCEDR", true)),
        Osage: () => new UnicodeRangeTable(decodeRanges("wlhCjBFjB", true)),
        Osmanya: () => new UnicodeRangeTable(decodeRanges("gkhCdDJ", true)),
        Pahawh_Hmong: () => new UnicodeRangeTable(decodeRanges("g46ClCLJCGCUGS", true)),
        Palmyrene: () => new UnicodeRangeTable(decodeRanges("gjiCf", true)),
        Pau_Cin_Hau: () => new UnicodeRangeTable(decodeRanges("g2mC4B", true)),
        Phags_Pa: () => new UnicodeRangeTable(decodeRanges("giqB3B", true)),
        Phoenician: () => new UnicodeRangeTable(decodeRanges("goiCbEA", true)),
        Psalter_Pahlavi: () => new UnicodeRangeTable(decodeRanges("g8iCRIDNG", true)),
        Rejang: () => new UnicodeRangeTable(decodeRanges("wpqBjBMA", true)),
        Runic: () => new UnicodeRangeTable(decodeRanges("g1FqCEK", true)),
        Samaritan: () => new UnicodeRangeTable(decodeRanges("ggCtBDO", true)),
        Saurashtra: () => new UnicodeRangeTable(decodeRanges("gkqBlCJL", true)),
        Sharada: () => new UnicodeRangeTable(decodeRanges("gskC-ChsCH", true)),
        Shavian: () => new UnicodeRangeTable(decodeRanges("wihCvB", true)),
        Siddham: () => new UnicodeRangeTable(decodeRanges("gslC1BDlB", true)),
        Sidetic: () => new UnicodeRangeTable(decodeRanges("gqiCZ", true)),
        SignWriting: () => new UnicodeRangeTable(decodeRanges("gg2DrUQECO", true)),
        Sinhala: () => new UnicodeRangeTable(decodeRanges("hsDCBCRBEXBCIBCDDBFBEFFBEBCCCBGBHJBDCBt-gCTB", false)),
        Sogdian: () => new UnicodeRangeTable(decodeRanges("w5jCpB", true)),
        Sora_Sompeng: () => new UnicodeRangeTable(decodeRanges("wmkCYIJ", true)),
        Soyombo: () => new UnicodeRangeTable(decodeRanges("wymCyC", true)),
        Sundanese: () => new UnicodeRangeTable(decodeRanges("g8G-BhIH", true)),
        Sunuwar: () => new UnicodeRangeTable(decodeRanges("g+mChBPJ", true)),
        Syloti_Nagri: () => new UnicodeRangeTable(decodeRanges("ggqBsB", true)),
        Syriac: () => new UnicodeRangeTable(decodeRanges("g4BNC7BDCxIK", true)),
        Tagalog: () => new UnicodeRangeTable(decodeRanges("g4FVKA", true)),
        Tagbanwa: () => new UnicodeRangeTable(decodeRanges("g7FMCCCB", true)),
        Tai_Le: () => new UnicodeRangeTable(decodeRanges("wqGdDE", true)),
        Tai_Tham: () => new UnicodeRangeTable(decodeRanges("gxG+BCcDKHJHN", true)),
        Tai_Viet: () => new UnicodeRangeTable(decodeRanges("g0qBiCZE", true)),
        Tai_Yo: () => new UnicodeRangeTable(decodeRanges("g25DeCVJB", true)),
        Takri: () => new UnicodeRangeTable(decodeRanges("g0lC5BHJ", true)),
        Tamil: () => new UnicodeRangeTable(decodeRanges("i8CBBCFBECBCDBEBBCCCBEEBEEBBBELBFEBECBCDBDHHPUBm+kCxBBOAB", false)),
        Tangsa: () => new UnicodeRangeTable(decodeRanges("wz6CuCCJ", true)),
        Tangut: () => new UnicodeRangeTable(decodeRanges("g-7CgBgBB+3GBhQeBiDyDB", false)),
        Telugu: () => new UnicodeRangeTable(decodeRanges("ggDMCCCWCPDICCCDIBCCCBDDDJII", true)),
        Thaana: () => new UnicodeRangeTable(decodeRanges("g8BxB", true)),
        Thai: () => new UnicodeRangeTable(decodeRanges("hwD5BGb", true)),
        Tibetan: () => new UnicodeRangeTable(decodeRanges("g4DnCCjBFmBCjBCOCGFB", true)),
        Tifinagh: () => new UnicodeRangeTable(decodeRanges("wpL3BIBPA", true)),
        Tirhuta: () => new UnicodeRangeTable(decodeRanges("gklCnCJJ", true)),
        Todhri: () => new UnicodeRangeTable(decodeRanges("guhCzB", true)),
        Tolong_Siki: () => new UnicodeRangeTable(decodeRanges("wtnCrBFJ", true)),
        Toto: () => new UnicodeRangeTable(decodeRanges("w04De", true)),
        Tulu_Tigalari: () => new UnicodeRangeTable(decodeRanges("g8kCJBCDDClBBCJBCDDCDBCJBCBBJBB", false)),
        Ugaritic: () => new UnicodeRangeTable(decodeRanges("g8gCdCA", true)),
        Unknown: () => new UnicodeRangeTable(decodeRanges("4bBBHDBICCVuMuMnBBBzBBBE4B4BBGBcDBHKBvI9B9BBmDmDBMB8BBByBBBQddBCCMEBjBEBuHJJBDDBXXICCBBBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBbFB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKmDmDNBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9KLBYDByBjoIBvLBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCC-FCBHBBHBBHBBECBIIIBIBGBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIBlCJBCBBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMB3iBJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBJ76DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBjGUBnC5DBVLBVLB4CIBamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIm8yVBCdBhD-DBxHvw-FB", false)),
        Vai: () => new UnicodeRangeTable(decodeRanges("gopBrJ", true)),
        Vithkuqi: () => new UnicodeRangeTable(decodeRanges("wrhCKCOCGCBCKCOCGCB", true)),
        Wancho: () => new UnicodeRangeTable(decodeRanges("g24D5BGA", true)),
        Warang_Citi: () => new UnicodeRangeTable(decodeRanges("glmCyCNA", true)),
        Yezidi: () => new UnicodeRangeTable(decodeRanges("g0jCpBCCDB", true)),
        Yi: () => new UnicodeRangeTable(decodeRanges("ggoBskBE2B", true)),
        Zanabazar_Square: () => new UnicodeRangeTable(decodeRanges("gwmCnC", true))
      });
      static FOLD_CATEGORIES=new LazyMap({
        L: () => new UnicodeRangeTable(decodeRanges("laA", true)),
        LC: () => new UnicodeRangeTable(decodeRanges("laA", true)),
        Ll: () => new UnicodeRangeTable(decodeRanges("hCZBmDWBCGBiBuBCEECDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIBBCBBCBBCOCDQCDBBCCCBBBC4BCIBBCBBDCCBCBCGC3HrBrBCEEJHHCCBCCCBCCBPBCIBkBJJCUCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBZHBJHBJHBJEBMEBMDBNEBMEBqJEEBHHxC9zC9zCBuBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoyehBB", false)),
        Lt: () => new UnicodeRangeTable(decodeRanges("kOCCBCCBCClBCCtsHHBJHBJHBMQQwBAB", false)),
        Lu: () => new UnicodeRangeTable(decodeRanges("hDZB7BqBqBBWBCHBCuBCEECDOCDsBCDECBBBDCCDEEGDDECBDDDCCCDFFDEECDDECCGBBCBBCBBCOCBSCDBBCEECkBCEQCJDDBCCFICBEBCBBCCCBEEBCCBCBCEBDCCBDDIDDCBBEFBGLLBnFnFsBCCEEEBBBvBDBCdBCBBECBCWCBDBCGD1BvBBCgBCK0BCDMCBgDCyBlBBq6CqBBDCB5XFBjkCIBCvHvHERRzD0ECGGGC8CCBHBJFBLHBJHBJFBMGCJHBJNBzBBBNSSBPPBEEpL2B2Bs1CvBBCEEBGCHDDLiDCJCCFNNBkBBCGG0oesBCUaCoEMCE8BCLCCDICFFFCBBDSCMOCFCCDOCb9a9advCBi8UZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBvyehBB", false)),
        M: () => new UnicodeRangeTable(decodeRanges("5cgBgBlgHAB", false)),
        Mn: () => new UnicodeRangeTable(decodeRanges("5cgBgBlgHAB", false)),
        Emoji: () => new UnicodeRangeTable(decodeRanges("8mJA", true)),
        Extended_Pictographic: () => new UnicodeRangeTable(decodeRanges("8mJA", true)),
        Lowercase: () => new UnicodeRangeTable(decodeRanges("hCZBmDWBCGBiBuBCEECDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIBBCBBCBBCOCDQCDBBCCCBBBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBJJCUCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBZHBJHBJHBJEBMEBMDBNEBMEBqJEEBHHuBPBUzZzZBYBx5BvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoyehBB", false)),
        Math: () => new UnicodeRangeTable(decodeRanges("ycGDCHHFMMDDDCHHFAB", false)),
        Uppercase: () => new UnicodeRangeTable(decodeRanges("hDZB7BqBqBBWBCHBCuBCEECDOCDsBCDECBBBDCCDEEGDDECBDDDCCCDFFDEECDDECCGBBCBBCBBCOCBSCDBBCEECkBCEQCJDDBCCFICBEBCBBCCCBEEBCCBCBCEBDCCBDDIDDCBBEFBGLLBnFnFsBCCEEEBBBvBDBCdBCBBECBCWCBDBCGD1BvBBCgBCK0BCDMCBgDCyBlBBq6CqBBDCB5XFBjkCIBCvHvHERRzD0ECGGGC8CCBHBJFBLHBJHBJFBMGCJHBJNBzBBBNSSBPPBEEpLiBiBBOBFsasaBYBn6BvBBCEEBGCHDDLiDCJCCFNNBkBBCGG0oesBCUaCoEMCE8BCLCCDICFFFCBBDSCMOCFCCDOCb9a9advCBi8UZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBvyehBB", false))
      });
      static FOLD_SCRIPT=new LazyMap({
        Common: () => new UnicodeRangeTable(decodeRanges("8cgBgB", false)),
        Greek: () => new UnicodeRangeTable(decodeRanges("1FwUwU", false)),
        Inherited: () => new UnicodeRangeTable(decodeRanges("5cgBgBlgHAB", false))
      });
    };
    var Unicode = class Unicode {
      static MAX_RUNE=1114111;
      static RUNE_ERROR=65533;
      static isUnsearchable(r) {
        return r === Unicode.RUNE_ERROR || r >= Unicode.MIN_HIGH_SURROGATE && r <= Unicode.MAX_LOW_SURROGATE;
      }
      static MAX_ASCII=127;
      static MAX_LATIN1=255;
      static MAX_BMP=65535;
      static MIN_FOLD=65;
      static MAX_FOLD=125251;
      static MIN_HIGH_SURROGATE=55296;
      static MAX_HIGH_SURROGATE=56319;
      static MIN_LOW_SURROGATE=56320;
      static MAX_LOW_SURROGATE=57343;
      static MIN_SUPPLEMENTARY_CODE_POINT=65536;
      static is32(ranges, r) {
        let lo = 0;
        let hi = ranges.length;
        while (lo < hi) {
          const m = lo + Math.floor((hi - lo) / 2);
          const rlo = ranges.getLo(m);
          const rhi = ranges.getHi(m);
          if (rlo <= r && r <= rhi) {
            const stride = ranges.getStride(m);
            return (r - rlo) % stride === 0;
          }
          if (r < rlo) hi = m; else lo = m + 1;
        }
        return false;
      }
      static is(ranges, r) {
        if (r <= Unicode.MAX_LATIN1) {
          for (let i = 0; i < ranges.length; i++) {
            if (r > ranges.getHi(i)) continue;
            const rlo = ranges.getLo(i);
            if (r < rlo) return false;
            const stride = ranges.getStride(i);
            return (r - rlo) % stride === 0;
          }
          return false;
        }
        return ranges.length > 0 && r >= ranges.getLo(0) && Unicode.is32(ranges, r);
      }
      static isPrint(r) {
        if (r <= Unicode.MAX_LATIN1) return r >= 32 && r < Unicode.MAX_ASCII || r >= 161 && r !== 173;
        return Unicode.is(UnicodeTables.Print, r);
      }
      static simpleFold(r) {
        if (UnicodeTables.CASE_ORBIT.has(r)) return UnicodeTables.CASE_ORBIT.get(r);
        if (r <= Unicode.MAX_ASCII) {
          const l = Codepoint.toLowerCase(r);
          return l !== r ? l : Codepoint.toUpperCase(r);
        }
        return r;
      }
      static equalsIgnoreCase(r1, r2) {
        if (r1 === r2) return true;
        if (r1 < 0 || r2 < 0) return false;
        if (r1 <= Unicode.MAX_ASCII && r2 <= Unicode.MAX_ASCII) {
          if (65 <= r1 && r1 <= 90) r1 |= 32;
          if (65 <= r2 && r2 <= 90) r2 |= 32;
          return r1 === r2;
        }
        for (let r = Unicode.simpleFold(r1); r !== r1; r = Unicode.simpleFold(r)) if (r === r2) return true;
        return false;
      }
    };
    var RE2JSException = class extends Error {
      constructor(message) {
        super(message);
        this.name = "RE2JSException";
      }
    };
    var RE2JSSyntaxException = class extends RE2JSException {
      constructor(error, input = null) {
        let message = `error parsing regexp: ${error}`;
        if (input) message += `: \`${input}\``;
        super(message);
        this.name = "RE2JSSyntaxException";
        this.message = message;
        this.error = error;
        this.input = input;
      }
      getDescription() {
        return this.error;
      }
      getPattern() {
        return this.input;
      }
    };
    var RE2JSCompileException = class extends RE2JSException {
      constructor(message) {
        super(message);
        this.name = "RE2JSCompileException";
      }
    };
    var RE2JSGroupException = class extends RE2JSException {
      constructor(message) {
        super(message);
        this.name = "RE2JSGroupException";
      }
    };
    var RE2JSFlagsException = class extends RE2JSException {
      constructor(message) {
        super(message);
        this.name = "RE2JSFlagsException";
      }
    };
    var RE2JSInternalException = class extends RE2JSException {
      constructor(message) {
        super(message);
        this.name = "RE2JSInternalException";
      }
    };
    const FAST_PATH_TABLE_SIZE = 256;
    const WORD_RUNE_TABLE = new Uint8Array(FAST_PATH_TABLE_SIZE);
    for (let i = 0; i < FAST_PATH_TABLE_SIZE; i++) WORD_RUNE_TABLE[i] = 97 <= i && i <= 122 || 65 <= i && i <= 90 || 48 <= i && i <= 57 || i === 95 ? 1 : 0;
    let cachedNativeEncoder = null;
    let cachedNativeDecoder = null;
    var Utils = class Utils {
      static METACHARACTERS="\\.+*?()|[]{}^$";
      static EMPTY_BEGIN_LINE=1;
      static EMPTY_END_LINE=2;
      static EMPTY_BEGIN_TEXT=4;
      static EMPTY_END_TEXT=8;
      static EMPTY_WORD_BOUNDARY=16;
      static EMPTY_NO_WORD_BOUNDARY=32;
      static EMPTY_ALL=-1;
      static emptyInts() {
        return [];
      }
      static isString(value) {
        return typeof value === "string" || Object.prototype.toString.call(value) === "[object String]";
      }
      static typeName(value) {
        if (value === null || typeof value !== "object" && typeof value !== "function") return value === null ? "null" : typeof value;
        return Object.prototype.toString.call(value).slice(8, -1);
      }
      static checkPattern(pattern) {
        if (!Utils.isString(pattern)) throw new TypeError(`The pattern must be a string, not ${Utils.typeName(pattern)} (RE2JS.translateRegExp() converts a RegExp)`);
      }
      static checkInput(input) {
        if (!Utils.isString(input) && !Utils.isByteArray(input)) throw new TypeError(`The input must be a string or a byte array (Uint8Array or number[]), not ${Utils.typeName(input)}`);
      }
      static checkFlags(flags) {
        const known = PublicFlags.MULTILINE | PublicFlags.DOTALL | PublicFlags.CASE_INSENSITIVE | PublicFlags.DISABLE_UNICODE_GROUPS | PublicFlags.LONGEST_MATCH | PublicFlags.LOOKBEHINDS;
        if (!Number.isInteger(flags) || (flags & ~known) !== 0) throw new RE2JSFlagsException("Flags should only be a combination of MULTILINE, DOTALL, CASE_INSENSITIVE, DISABLE_UNICODE_GROUPS, LONGEST_MATCH, LOOKBEHINDS");
      }
      static isByteArray(input) {
        return Array.isArray(input) || Object.prototype.toString.call(input) === "[object Uint8Array]";
      }
      static isalnum(c) {
        return Codepoint.CODES["0"] <= c && c <= Codepoint.CODES["9"] || Codepoint.CODES["a"] <= c && c <= Codepoint.CODES["z"] || Codepoint.CODES["A"] <= c && c <= Codepoint.CODES["Z"];
      }
      static unhex(c) {
        if (Codepoint.CODES["0"] <= c && c <= Codepoint.CODES["9"]) return c - Codepoint.CODES["0"];
        if (Codepoint.CODES["a"] <= c && c <= Codepoint.CODES["f"]) return c - Codepoint.CODES["a"] + 10;
        if (Codepoint.CODES["A"] <= c && c <= Codepoint.CODES["F"]) return c - Codepoint.CODES["A"] + 10;
        return -1;
      }
      static escapeRune(rune) {
        let out = "";
        if (Unicode.isPrint(rune)) {
          if (Utils.METACHARACTERS.indexOf(String.fromCodePoint(rune)) >= 0) out += "\\";
          out += String.fromCodePoint(rune);
        } else switch (rune) {
         case Codepoint.CODES['"']:
          out += '\\"';
          break;

         case Codepoint.CODES["\\"]:
          out += "\\\\";
          break;

         case Codepoint.CODES["\t"]:
          out += "\\t";
          break;

         case Codepoint.CODES["\n"]:
          out += "\\n";
          break;

         case Codepoint.CODES["\r"]:
          out += "\\r";
          break;

         case Codepoint.CODES["\b"]:
          out += "\\b";
          break;

         case Codepoint.CODES["\f"]:
          out += "\\f";
          break;

         default:
          {
            let s = rune.toString(16);
            if (rune < 256) {
              out += "\\x";
              if (s.length === 1) out += "0";
              out += s;
            } else out += `\\x{${s}}`;
            break;
          }
        }
        return out;
      }
      static stringToRunes(str) {
        const string = String(str);
        const runes = [];
        let i = 0;
        while (i < string.length) {
          const cp = string.codePointAt(i);
          runes.push(cp);
          i += cp > Unicode.MAX_BMP ? 2 : 1;
        }
        return new Int32Array(runes);
      }
      static runeToString(r) {
        return String.fromCodePoint(r);
      }
      static isWordRune(r) {
        return r < FAST_PATH_TABLE_SIZE ? WORD_RUNE_TABLE[r] === 1 : false;
      }
      static emptyOpContext(r1, r2) {
        let op = 0;
        if (r1 < 0) op |= Utils.EMPTY_BEGIN_TEXT | Utils.EMPTY_BEGIN_LINE;
        if (r1 === 10) op |= Utils.EMPTY_BEGIN_LINE;
        if (r2 < 0) op |= Utils.EMPTY_END_TEXT | Utils.EMPTY_END_LINE;
        if (r2 === 10) op |= Utils.EMPTY_END_LINE;
        if (Utils.isWordRune(r1) !== Utils.isWordRune(r2)) op |= Utils.EMPTY_WORD_BOUNDARY; else op |= Utils.EMPTY_NO_WORD_BOUNDARY;
        return op;
      }
      static quoteMeta(str) {
        return str.split("").map(s => {
          if (Utils.METACHARACTERS.indexOf(s) >= 0) return `\\${s}`;
          return s;
        }).join("");
      }
      static charCount(codePoint) {
        return codePoint > Unicode.MAX_BMP ? 2 : 1;
      }
      static toArray(typedArray) {
        const len = typedArray.length;
        const res = new Array(len);
        for (let i = 0; i < len; i++) res[i] = typedArray[i];
        return res;
      }
      static stringToUtf8ByteArray(str) {
        if (globalThis.TextEncoder) {
          if (!cachedNativeEncoder) cachedNativeEncoder = new TextEncoder;
          return cachedNativeEncoder.encode(str);
        } else {
          let out = [], p = 0;
          for (let i = 0; i < str.length; i++) {
            let c = str.charCodeAt(i);
            if (c < 128) out[p++] = c; else if (c < 2048) {
              out[p++] = c >> 6 | 192;
              out[p++] = c & 63 | 128;
            } else if ((c & 64512) === Unicode.MIN_HIGH_SURROGATE && i + 1 < str.length && (str.charCodeAt(i + 1) & 64512) === Unicode.MIN_LOW_SURROGATE) {
              c = Unicode.MIN_SUPPLEMENTARY_CODE_POINT + ((c & 1023) << 10) + (str.charCodeAt(++i) & 1023);
              out[p++] = c >> 18 | 240;
              out[p++] = c >> 12 & 63 | 128;
              out[p++] = c >> 6 & 63 | 128;
              out[p++] = c & 63 | 128;
            } else {
              out[p++] = c >> 12 | 224;
              out[p++] = c >> 6 & 63 | 128;
              out[p++] = c & 63 | 128;
            }
          }
          return out;
        }
      }
      static utf8ByteArrayToString(bytes) {
        if (globalThis.TextDecoder) {
          if (!cachedNativeDecoder) cachedNativeDecoder = new TextDecoder("utf-8");
          const view = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes);
          return cachedNativeDecoder.decode(view);
        } else {
          let out = [], pos = 0, c = 0;
          while (pos < bytes.length) {
            let c1 = bytes[pos++];
            if (c1 < 128) out[c++] = String.fromCharCode(c1); else if (c1 > 191 && c1 < 224) {
              let c2 = bytes[pos++];
              out[c++] = String.fromCharCode((c1 & 31) << 6 | c2 & 63);
            } else if (c1 > 239 && c1 < 365) {
              let c2 = bytes[pos++];
              let c3 = bytes[pos++];
              let c4 = bytes[pos++];
              let u = ((c1 & 7) << 18 | (c2 & 63) << 12 | (c3 & 63) << 6 | c4 & 63) - Unicode.MIN_SUPPLEMENTARY_CODE_POINT;
              out[c++] = String.fromCharCode(Unicode.MIN_HIGH_SURROGATE + (u >> 10));
              out[c++] = String.fromCharCode(Unicode.MIN_LOW_SURROGATE + (u & 1023));
            } else {
              let c2 = bytes[pos++];
              let c3 = bytes[pos++];
              out[c++] = String.fromCharCode((c1 & 15) << 12 | (c2 & 63) << 6 | c3 & 63);
            }
          }
          return out.join("");
        }
      }
    };
    const createEnum = (values = [], initNum = 0) => {
      const enumObject = Object.create(null);
      for (let i = 0; i < values.length; i++) {
        const val = values[i];
        const keyVal = initNum + i;
        enumObject[val] = keyVal;
        enumObject[keyVal] = val;
      }
      return Object.freeze(enumObject);
    };
    var MatcherInputBase = class MatcherInputBase {
      static Encoding=createEnum([ "UTF_16", "UTF_8" ]);
      getEncoding() {
        throw Error("not implemented");
      }
      asCharSequence() {
        throw Error("not implemented");
      }
      asBytes() {
        throw Error("not implemented");
      }
      length() {
        throw Error("not implemented");
      }
      isUTF8Encoding() {
        return this.getEncoding() === MatcherInputBase.Encoding.UTF_8;
      }
      isUTF16Encoding() {
        return this.getEncoding() === MatcherInputBase.Encoding.UTF_16;
      }
    };
    var Utf8MatcherInput = class extends MatcherInputBase {
      constructor(bytes = null) {
        super();
        this.bytes = bytes;
      }
      getEncoding() {
        return MatcherInputBase.Encoding.UTF_8;
      }
      asCharSequence() {
        return Utils.utf8ByteArrayToString(this.bytes);
      }
      asBytes() {
        return this.bytes;
      }
      length() {
        return this.bytes.length;
      }
    };
    var Utf16MatcherInput = class extends MatcherInputBase {
      constructor(charSequence = null) {
        super();
        this.charSequence = charSequence;
      }
      getEncoding() {
        return MatcherInputBase.Encoding.UTF_16;
      }
      asCharSequence() {
        return this.charSequence;
      }
      asBytes() {
        return Utils.stringToUtf8ByteArray(this.charSequence.toString());
      }
      length() {
        return this.charSequence.length;
      }
    };
    var MatcherInput = class {
      static utf16(charSequence) {
        Utils.checkInput(charSequence);
        return new Utf16MatcherInput(charSequence);
      }
      static utf8(input) {
        if (Utils.isByteArray(input)) return new Utf8MatcherInput(input);
        return new Utf8MatcherInput(Utils.stringToUtf8ByteArray(input));
      }
    };
    var MachineInputBase = class {
      static EOF() {
        return -8;
      }
      constructor() {
        this.start = 0;
        this.end = 0;
      }
      canCheckPrefix() {
        return true;
      }
      endPos() {
        return this.end - this.start;
      }
      hasString() {
        return false;
      }
      hasAnyString() {
        return false;
      }
      prefixLength() {
        return 0;
      }
    };
    var MachineUTF8Input = class MachineUTF8Input extends MachineInputBase {
      static RUNE_ERROR_STEP=Unicode.RUNE_ERROR << 3 | 1;
      constructor(bytes, start = 0, end = bytes.length) {
        super();
        this.bytes = bytes;
        this.start = start;
        this.end = end;
      }
      hasString(prefilter, pos) {
        const target = prefilter.bytes;
        if (target.length === 0) return true;
        const idx = this.indexOf(this.bytes, target, this.start + pos);
        return idx !== -1 && idx <= this.end - target.length;
      }
      hasAnyString(prefilter, pos) {
        return prefilter.automaton8().searchUTF8(this.bytes, this.start + pos, this.end);
      }
      step(pos) {
        pos += this.start;
        if (pos >= this.end) return MachineInputBase.EOF();
        const c = this.bytes[pos] & 255;
        if (c < 128) return c << 3 | 1;
        let size;
        let rune;
        let lo = 128;
        let hi = 191;
        if (c >= 194 && c <= 223) {
          size = 2;
          rune = c & 31;
        } else if (c >= 224 && c <= 239) {
          size = 3;
          rune = c & 15;
          if (c === 224) lo = 160; else if (c === 237) hi = 159;
        } else if (c >= 240 && c <= 244) {
          size = 4;
          rune = c & 7;
          if (c === 240) lo = 144; else if (c === 244) hi = 143;
        } else return MachineUTF8Input.RUNE_ERROR_STEP;
        if (pos + size > this.end) return MachineUTF8Input.RUNE_ERROR_STEP;
        const c1 = this.bytes[pos + 1] & 255;
        if (c1 < lo || c1 > hi) return MachineUTF8Input.RUNE_ERROR_STEP;
        rune = rune << 6 | c1 & 63;
        if (size > 2) {
          const c2 = this.bytes[pos + 2] & 255;
          if ((c2 & 192) !== 128) return MachineUTF8Input.RUNE_ERROR_STEP;
          rune = rune << 6 | c2 & 63;
          if (size > 3) {
            const c3 = this.bytes[pos + 3] & 255;
            if ((c3 & 192) !== 128) return MachineUTF8Input.RUNE_ERROR_STEP;
            rune = rune << 6 | c3 & 63;
          }
        }
        return rune << 3 | size;
      }
      index(re2, pos) {
        pos += this.start;
        const i = this.indexOf(this.bytes, re2.prefixUTF8, pos);
        return i < 0 ? i : i - pos;
      }
      context(pos) {
        pos += this.start;
        let r1 = -1;
        if (pos > this.start && pos <= this.end) {
          let start = pos - 1;
          r1 = this.bytes[start--];
          if (r1 >= 128) {
            let lim = pos - 4;
            if (lim < this.start) lim = this.start;
            while (start >= lim && (this.bytes[start] & 192) === 128) start--;
            if (start < this.start) start = this.start;
            const r = this.step(start - this.start);
            r1 = start + (r & 7) === pos ? r >> 3 : Unicode.RUNE_ERROR;
          }
        }
        const r2 = pos < this.end ? this.step(pos - this.start) >> 3 : -1;
        return Utils.emptyOpContext(r1, r2);
      }
      indexOf(source, target, fromIndex = 0) {
        let targetLength = target.length;
        if (targetLength === 0) return fromIndex <= this.end ? fromIndex : -1;
        const firstByte = target[0];
        let limit = this.end - targetLength;
        const hasNativeIndexOf = typeof source.indexOf === "function";
        let i = fromIndex;
        while (i <= limit) {
          if (hasNativeIndexOf) {
            i = source.indexOf(firstByte, i);
            if (i === -1 || i > limit) return -1;
          } else {
            while (i <= limit && source[i] !== firstByte) i++;
            if (i > limit) return -1;
          }
          let match = true;
          for (let j = 1; j < targetLength; j++) if (source[i + j] !== target[j]) {
            match = false;
            break;
          }
          if (match) return i;
          i++;
        }
        return -1;
      }
      prefixLength(re2) {
        return re2.prefixUTF8.length;
      }
    };
    var MachineUTF16Input = class extends MachineInputBase {
      constructor(charSequence, start = 0, end = charSequence.length) {
        super();
        this.charSequence = charSequence;
        this.start = start;
        this.end = end;
      }
      hasString(prefilter, pos) {
        const idx = this.charSequence.indexOf(prefilter.str, this.start + pos);
        return idx !== -1 && idx <= this.end - prefilter.str.length;
      }
      hasAnyString(prefilter, pos) {
        return prefilter.automaton16().searchUTF16(this.charSequence, this.start + pos, this.end);
      }
      step(pos) {
        pos += this.start;
        if (pos >= this.end) return MachineInputBase.EOF();
        const c1 = this.charSequence.charCodeAt(pos);
        if (c1 < Unicode.MIN_HIGH_SURROGATE || c1 > Unicode.MAX_HIGH_SURROGATE || pos + 1 >= this.end) return c1 << 3 | 1;
        const c2 = this.charSequence.charCodeAt(pos + 1);
        if (c2 >= Unicode.MIN_LOW_SURROGATE && c2 <= Unicode.MAX_LOW_SURROGATE) return (c1 - Unicode.MIN_HIGH_SURROGATE) * 1024 + (c2 - Unicode.MIN_LOW_SURROGATE) + Unicode.MIN_SUPPLEMENTARY_CODE_POINT << 3 | 2;
        return c1 << 3 | 1;
      }
      index(re2, pos) {
        pos += this.start;
        const i = this.charSequence.indexOf(re2.prefix, pos);
        if (i < 0 || i > this.end - re2.prefix.length) return -1;
        return i - pos;
      }
      context(pos) {
        pos += this.start;
        const r1 = pos > this.start && pos <= this.end ? this.charSequence.charCodeAt(pos - 1) : -1;
        const r2 = pos < this.end ? this.charSequence.charCodeAt(pos) : -1;
        return Utils.emptyOpContext(r1, r2);
      }
      prefixLength(re2) {
        return re2.prefix.length;
      }
    };
    var MachineInput = class {
      static fromUTF8(bytes, start = 0, end = bytes.length) {
        return new MachineUTF8Input(bytes, start, end);
      }
      static fromUTF16(charSequence, start = 0, end = void 0) {
        Utils.checkInput(charSequence);
        return new MachineUTF16Input(charSequence, start, end ?? charSequence.length);
      }
    };
    var Matcher = class Matcher {
      static MAX_REPLACER_ARGS=65535;
      static quoteReplacement(str, javaMode = false) {
        if (javaMode) {
          if (str.indexOf("\\") < 0 && str.indexOf("$") < 0) return str;
          return str.split("").map(s => {
            const c = s.codePointAt(0);
            if (c === Codepoint.CODES["\\"] || c === Codepoint.CODES["$"]) return `\\${s}`;
            return s;
          }).join("");
        }
        if (str.indexOf("$") < 0) return str;
        return str.split("").map(s => {
          if (s.codePointAt(0) === Codepoint.CODES["$"]) return "$$";
          return s;
        }).join("");
      }
      constructor(pattern, input) {
        if (pattern === null) throw new Error("pattern is null");
        this.patternInput = pattern;
        const re2 = this.patternInput.re2();
        this.patternGroupCount = re2.numberOfCapturingGroups();
        this.groups = [];
        this.namedGroups = re2.namedGroups;
        this.hasNamedGroups = Object.keys(this.namedGroups).length > 0;
        this.numberOfInstructions = re2.numberOfInstructions();
        this.lookbehindState = null;
        if (input instanceof MatcherInputBase) this.resetMatcherInput(input); else if (Utils.isByteArray(input)) this.resetMatcherInput(MatcherInput.utf8(input)); else this.resetMatcherInput(MatcherInput.utf16(input));
      }
      pattern() {
        return this.patternInput;
      }
      reset() {
        this.matcherInputLength = this.matcherInput.length();
        this.appendPos = 0;
        this.hasMatch = false;
        this.hasGroups = false;
        this.anchorFlag = 0;
        return this;
      }
      resetMatcherInput(input) {
        if (input === null) throw new Error("input is null");
        if (!(input instanceof MatcherInputBase)) if (Utils.isByteArray(input)) input = MatcherInput.utf8(input); else input = MatcherInput.utf16(input);
        this.matcherInput = input;
        if (this.lookbehindState !== null) this.lookbehindState.reset(); else this.lookbehindState = this.patternInput.re2().createLookbehindState();
        this.reset();
        return this;
      }
      start(group = 0) {
        if (typeof group === "string") {
          const groupInt = this.namedGroups[group];
          if (!Number.isFinite(groupInt)) throw new RE2JSGroupException(`group '${group}' not found`);
          group = groupInt;
        }
        this.loadGroup(group);
        return this.groups[2 * group];
      }
      end(group = 0) {
        if (typeof group === "string") {
          const groupInt = this.namedGroups[group];
          if (!Number.isFinite(groupInt)) throw new RE2JSGroupException(`group '${group}' not found`);
          group = groupInt;
        }
        this.loadGroup(group);
        return this.groups[2 * group + 1];
      }
      programSize() {
        return this.numberOfInstructions;
      }
      group(group = 0) {
        if (typeof group === "string") {
          const groupInt = this.namedGroups[group];
          if (!Number.isFinite(groupInt)) throw new RE2JSGroupException(`group '${group}' not found`);
          group = groupInt;
        }
        const start = this.start(group);
        const end = this.end(group);
        if (start < 0 && end < 0) return null;
        return this.substring(start, end);
      }
      getNamedGroups() {
        if (!this.hasMatch) throw new RE2JSGroupException("perhaps no match attempted");
        const result = Object.create(null);
        for (const name of Object.keys(this.namedGroups)) result[name] = this.group(name);
        return result;
      }
      groupCount() {
        return this.patternGroupCount;
      }
      loadGroup(group) {
        if (!Number.isInteger(group) || group < 0 || group > this.patternGroupCount) throw new RE2JSGroupException(`Group index out of bounds: ${group}`);
        if (!this.hasMatch) throw new RE2JSGroupException("perhaps no match attempted");
        if (group === 0 || this.hasGroups) return;
        const end = this.matcherInputLength;
        const res = this.patternInput.re2().matchMachineInput(this.matcherInput, this.groups[0], end, this.anchorFlag, 1 + this.patternGroupCount, this.lookbehindState);
        if (!res[0]) throw new RE2JSGroupException("inconsistency in matching group data");
        this.groups = res[1];
        this.hasGroups = true;
      }
      matches() {
        return this.genMatch(0, RE2Flags.ANCHOR_BOTH);
      }
      lookingAt() {
        return this.genMatch(0, RE2Flags.ANCHOR_START);
      }
      find(start = null) {
        if (start !== null) {
          if (!Number.isInteger(start) || start < 0 || start > this.matcherInputLength) throw new RE2JSGroupException(`start index out of bounds: ${start}`);
          this.reset();
          return this.genMatch(start, 0);
        }
        start = 0;
        if (this.hasMatch) {
          start = this.groups[1];
          if (this.groups[0] === this.groups[1]) {
            const r = (this.matcherInput.isUTF16Encoding() ? MachineInput.fromUTF16(this.matcherInput.asCharSequence(), 0, this.matcherInputLength) : MachineInput.fromUTF8(this.matcherInput.asBytes(), 0, this.matcherInputLength)).step(start);
            if (r < 0) start++; else start += r & 7;
          }
        }
        return this.genMatch(start, RE2Flags.UNANCHORED);
      }
      genMatch(startByte, anchor) {
        const res = this.patternInput.re2().matchMachineInput(this.matcherInput, startByte, this.matcherInputLength, anchor, 1, this.lookbehindState);
        if (!res[0]) {
          this.hasMatch = false;
          return false;
        }
        this.groups = res[1];
        this.hasMatch = true;
        this.hasGroups = this.patternGroupCount === 0;
        this.anchorFlag = anchor;
        return true;
      }
      substring(start, end) {
        if (this.matcherInput.isUTF8Encoding()) return Utils.utf8ByteArrayToString(this.matcherInput.asBytes().slice(start, end));
        return this.matcherInput.asCharSequence().substring(start, end).toString();
      }
      inputLength() {
        return this.matcherInputLength;
      }
      appendReplacement(replacement, javaMode = false) {
        let res = "";
        const s = this.start();
        const e = this.end();
        if (this.appendPos < s) res += this.substring(this.appendPos, s);
        this.appendPos = e;
        res += javaMode ? this.appendReplacementInternalJava(replacement) : this.appendReplacementInternalJs(replacement);
        return res;
      }
      appendReplacementInternalJava(replacement) {
        let res = "";
        let last = 0;
        const m = replacement.length;
        let i = 0;
        while (i < m) {
          const cCode = replacement.codePointAt(i);
          if (cCode === Codepoint.CODES["\\"]) {
            if (last < i) res += replacement.substring(last, i);
            i++;
            if (i >= m) throw new RE2JSGroupException("character to be escaped is missing");
            last = i;
            i++;
            continue;
          }
          if (cCode === Codepoint.CODES["$"]) {
            if (last < i) res += replacement.substring(last, i);
            if (i + 1 >= m) throw new RE2JSGroupException("Illegal group reference: group index is missing");
            const nextCode = replacement.codePointAt(i + 1);
            if (Codepoint.CODES["0"] <= nextCode && nextCode <= Codepoint.CODES["9"]) {
              let n = nextCode - Codepoint.CODES["0"];
              let j = i + 2;
              for (;j < m; j++) {
                const digit = replacement.codePointAt(j);
                if (digit < Codepoint.CODES["0"] || digit > Codepoint.CODES["9"] || n * 10 + digit - Codepoint.CODES["0"] > this.patternGroupCount) break;
                n = n * 10 + digit - Codepoint.CODES["0"];
              }
              if (n > this.patternGroupCount) throw new RE2JSGroupException(`n > number of groups: ${n}`);
              const group = this.group(n);
              if (group !== null) res += group;
              i = j;
              last = i;
            } else if (nextCode === Codepoint.CODES["{"]) {
              let j = i + 2;
              while (j < m && replacement.codePointAt(j) !== Codepoint.CODES["}"]) j++;
              if (j >= m) throw new RE2JSGroupException("named capture group is missing trailing '}'");
              const groupName = replacement.substring(i + 2, j);
              const groupVal = this.group(groupName);
              if (groupVal !== null) res += groupVal;
              i = j + 1;
              last = i;
            } else throw new RE2JSGroupException("Illegal group reference");
            continue;
          }
          i++;
        }
        if (last < m) res += replacement.substring(last, m);
        return res;
      }
      appendReplacementInternalJs(replacement) {
        const isDigit = c => c >= 48 && c <= 57;
        const groupCount = this.patternGroupCount;
        let res = "";
        let i = 0;
        while (i < replacement.length) {
          const dollar = replacement.indexOf("$", i);
          if (dollar < 0) break;
          res += replacement.substring(i, dollar);
          i = dollar;
          const c = replacement.charCodeAt(i + 1);
          if (c === Codepoint.CODES["$"]) {
            res += "$";
            i += 2;
          } else if (c === Codepoint.CODES["&"]) {
            res += this.group(0);
            i += 2;
          } else if (c === Codepoint.CODES["`"]) {
            res += this.substring(0, this.start(0));
            i += 2;
          } else if (c === Codepoint.CODES["'"]) {
            res += this.substring(this.end(0), this.matcherInputLength);
            i += 2;
          } else if (isDigit(c)) {
            let digits = 1;
            let index = c - 48;
            const c2 = replacement.charCodeAt(i + 2);
            if (isDigit(c2) && index * 10 + c2 - 48 <= groupCount) {
              digits = 2;
              index = index * 10 + c2 - 48;
            }
            if (index >= 1 && index <= groupCount) {
              const group = this.group(index);
              if (group !== null) res += group;
            } else res += replacement.substring(i, i + 1 + digits);
            i += 1 + digits;
          } else if (c === Codepoint.CODES["<"] && this.hasNamedGroups) {
            const gt = replacement.indexOf(">", i + 2);
            if (gt < 0) {
              res += "$<";
              i += 2;
            } else {
              const name = replacement.substring(i + 2, gt);
              if (Object.hasOwn(this.namedGroups, name)) {
                const group = this.group(name);
                if (group !== null) res += group;
              }
              i = gt + 1;
            }
          } else {
            res += "$";
            i += 1;
          }
        }
        return res + replacement.substring(i);
      }
      appendTail() {
        return this.substring(this.appendPos, this.matcherInputLength);
      }
      replaceAll(replacement, javaMode = false) {
        return this.replace(replacement, true, javaMode);
      }
      replaceFirst(replacement, javaMode = false) {
        return this.replace(replacement, false, javaMode);
      }
      replace(replacement, all = true, javaMode = false) {
        let res = "";
        this.reset();
        const isFunc = typeof replacement === "function";
        let originalInput = null;
        if (isFunc) {
          if (this.groupCount() >= Matcher.MAX_REPLACER_ARGS) throw new RE2JSGroupException("Too many capture groups to safely invoke replacer function");
          originalInput = this.matcherInput.isUTF8Encoding() ? this.matcherInput.asBytes() : this.matcherInput.asCharSequence();
        }
        while (this.find()) {
          res += isFunc ? this.appendReplacementFunc(replacement, originalInput) : this.appendReplacement(replacement, javaMode);
          if (!all) break;
        }
        res += this.appendTail();
        return res;
      }
      appendReplacementFunc(replacer, originalInput) {
        let res = "";
        const s = this.start();
        const e = this.end();
        if (this.appendPos < s) res += this.substring(this.appendPos, s);
        this.appendPos = e;
        const args = this.matchArray();
        args.push(s, originalInput);
        if (this.hasNamedGroups) args.push(this.namedGroupsObject());
        res += String(replacer(...args));
        return res;
      }
      matchArray() {
        const result = [ this.group(0) ];
        for (let i = 1; i <= this.patternGroupCount; i++) {
          const group = this.group(i);
          result.push(group === null ? void 0 : group);
        }
        return result;
      }
      namedGroupsObject() {
        if (!this.hasNamedGroups) return;
        const result = this.getNamedGroups();
        for (const name in result) if (result[name] === null) result[name] = void 0;
        return result;
      }
    };
    var Inst = class Inst {
      static ALT=1;
      static ALT_MATCH=2;
      static CAPTURE=3;
      static EMPTY_WIDTH=4;
      static FAIL=5;
      static MATCH=6;
      static NOP=7;
      static RUNE=8;
      static RUNE1=9;
      static RUNE_ANY=10;
      static RUNE_ANY_NOT_NL=11;
      static LB_WRITE=12;
      static LB_CHECK=13;
      static isRuneOp(op) {
        return Inst.RUNE <= op && op <= Inst.RUNE_ANY_NOT_NL;
      }
      static escapeRunes(runes) {
        let out = '"';
        for (let rune of runes) out += Utils.escapeRune(rune);
        out += '"';
        return out;
      }
      constructor(op) {
        this.op = op;
        this.out = 0;
        this.arg = 0;
        this.runes = new Int32Array(0);
        this.next = null;
      }
      matchRune(r) {
        if (this.runes.length === 1) {
          const r0 = this.runes[0];
          if ((this.arg & RE2Flags.FOLD_CASE) !== 0) return Unicode.equalsIgnoreCase(r0, r);
          return r === r0;
        }
        const len = this.runes.length;
        if (len === 0) return false;
        if (len === 2 || len === 4 || len === 6 || len === 8) {
          for (let j = 0; j < len; j += 2) {
            if (r < this.runes[j]) return false;
            if (r <= this.runes[j + 1]) return true;
          }
          return false;
        }
        let base = 0;
        let n = len >> 1;
        while (n > 1) {
          const half = n >> 1;
          base += this.runes[base + half << 1] <= r ? half : 0;
          n -= half;
        }
        base += this.runes[base << 1] <= r ? 1 : 0;
        const m = base - 1;
        return m >= 0 && r <= this.runes[m << 1 | 1];
      }
      matchRunePos(r) {
        if (this.runes.length === 1) {
          const r0 = this.runes[0];
          if ((this.arg & RE2Flags.FOLD_CASE) !== 0) return Unicode.equalsIgnoreCase(r0, r) ? 0 : -1;
          return r === r0 ? 0 : -1;
        }
        const len = this.runes.length;
        if (len === 0) return -1;
        if (len === 2 || len === 4 || len === 6 || len === 8) {
          for (let j = 0; j < len; j += 2) {
            if (r < this.runes[j]) return -1;
            if (r <= this.runes[j + 1]) return Math.floor(j / 2);
          }
          return -1;
        }
        let base = 0;
        let n = len >> 1;
        while (n > 1) {
          const half = n >> 1;
          base += this.runes[base + half << 1] <= r ? half : 0;
          n -= half;
        }
        base += this.runes[base << 1] <= r ? 1 : 0;
        const m = base - 1;
        return m >= 0 && r <= this.runes[m << 1 | 1] ? m : -1;
      }
      toString() {
        switch (this.op) {
         case Inst.ALT:
          return `alt -> ${this.out}, ${this.arg}`;

         case Inst.ALT_MATCH:
          return `altmatch -> ${this.out}, ${this.arg}`;

         case Inst.CAPTURE:
          return `cap ${this.arg} -> ${this.out}`;

         case Inst.EMPTY_WIDTH:
          return `empty ${this.arg} -> ${this.out}`;

         case Inst.MATCH:
          return `match${this.arg !== 0 ? ` ${this.arg}` : ""}`;

         case Inst.FAIL:
          return "fail";

         case Inst.NOP:
          return `nop -> ${this.out}`;

         case Inst.LB_WRITE:
          return `lbwrite ${this.arg} -> ${this.out}`;

         case Inst.LB_CHECK:
          return `lbcheck ${this.arg} -> ${this.out}`;

         case Inst.RUNE:
          if (this.runes === null) return "rune <null>";
          return [ "rune ", Inst.escapeRunes(this.runes), (this.arg & RE2Flags.FOLD_CASE) !== 0 ? "/i" : "", " -> ", this.out ].join("");

         case Inst.RUNE1:
          return `rune1 ${Inst.escapeRunes(this.runes)} -> ${this.out}`;

         case Inst.RUNE_ANY:
          return `any -> ${this.out}`;

         case Inst.RUNE_ANY_NOT_NL:
          return `anynotnl -> ${this.out}`;

         default:
          throw new Error("unhandled case in Inst.toString");
        }
      }
    };
    var Queue = class Queue {
      constructor(numInst) {
        this.sparse = new Int32Array(numInst);
        this.densePcs = new Int32Array(numInst);
        this.denseCaps = null;
        this.size = 0;
        this.ncap = 0;
        this.mainThreads = 0;
      }
      static INITIAL_THREADS=32;
      init(ncap) {
        this.ncap = ncap;
        const needed = Math.min(this.densePcs.length, Queue.INITIAL_THREADS) * ncap;
        if (!this.denseCaps || this.denseCaps.length < needed) this.denseCaps = new Int32Array(needed);
      }
      growCaps(needed) {
        const limit = this.densePcs.length * this.ncap;
        const grown = new Int32Array(Math.min(limit, Math.max(needed, 2 * this.denseCaps.length)));
        grown.set(this.denseCaps);
        this.denseCaps = grown;
      }
      contains(pc) {
        const j = this.sparse[pc];
        return j < this.size && this.densePcs[j] === pc;
      }
      isEmpty() {
        return this.size === 0;
      }
      add(pc) {
        const j = this.size++;
        this.sparse[pc] = j;
        this.densePcs[j] = pc;
        return j;
      }
      clear() {
        this.size = 0;
        this.mainThreads = 0;
      }
      toString() {
        let out = "{";
        for (let i = 0; i < this.size; i++) {
          if (i !== 0) out += ", ";
          out += this.densePcs[i];
        }
        out += "}";
        return out;
      }
    };
    var LookbehindState = class {
      constructor(prog) {
        this.pos = -1;
        this.pcs = new Int32Array(prog.numInst());
        this.size = 0;
        this.lbTable = new Int32Array(prog.numLb + 1);
      }
      reset() {
        this.pos = -1;
        this.size = 0;
      }
    };
    var Machine = class Machine {
      static fromRE2(re2) {
        const m = new Machine;
        m.prog = re2.prog;
        m.re2 = re2;
        m.q0 = new Queue(m.prog.numInst());
        m.q1 = new Queue(m.prog.numInst());
        m.addStack = new Int32Array(2 * (m.prog.numInst() + 1));
        m.matched = false;
        m.matchcap = new Int32Array(m.prog.numCap < 2 ? 2 : m.prog.numCap);
        m.ncap = 0;
        return m;
      }
      constructor() {
        this.prog = null;
        this.re2 = null;
        this.q0 = null;
        this.q1 = null;
        this.addStack = null;
        this.matched = false;
        this.matchcap = null;
        this.ncap = 0;
        this.lbTable = null;
      }
      init(ncap) {
        this.ncap = ncap;
        if (ncap > this.matchcap.length) this.matchcap = new Int32Array(ncap).fill(-1); else this.matchcap.fill(-1);
        this.q0.init(ncap);
        this.q1.init(ncap);
        if (this.prog.numLb > 0) {
          if (!this.lbTable || this.lbTable.length < this.prog.numLb + 1) this.lbTable = new Int32Array(this.prog.numLb + 1);
          this.lbTable.fill(-1);
        }
      }
      submatches() {
        if (this.ncap === 0) return Utils.emptyInts();
        return Utils.toArray(this.matchcap.subarray(0, this.ncap));
      }
      match(input, pos, anchor, lbState = null) {
        const startCond = this.re2.cond;
        if (startCond === Utils.EMPTY_ALL) return false;
        if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return false;
        this.matched = false;
        this.matchcap.fill(-1);
        const hasLookbehinds = this.prog.numLb > 0;
        const matchStartPos = pos;
        let currentPos = pos;
        let resumeLookbehinds = false;
        if (hasLookbehinds) if (lbState !== null && lbState.pos >= 0 && lbState.pos <= pos) {
          currentPos = lbState.pos;
          resumeLookbehinds = true;
        } else currentPos = 0;
        let saveLookbehinds = hasLookbehinds && lbState !== null;
        let runq = this.q0;
        let nextq = this.q1;
        let r = input.step(currentPos);
        let rune = r >> 3;
        let width = r & 7;
        let rune1 = -1;
        let width1 = 0;
        if (r !== MachineInputBase.EOF()) {
          r = input.step(currentPos + width);
          rune1 = r >> 3;
          width1 = r & 7;
        }
        let flag;
        if (currentPos === 0) flag = Utils.emptyOpContext(-1, rune); else flag = input.context(currentPos);
        if (hasLookbehinds) if (resumeLookbehinds) this.restoreLookbehinds(lbState, runq, flag); else this.spawnLookbehinds(runq, currentPos, flag);
        while (true) {
          if (runq.mainThreads === 0) {
            if ((startCond & Utils.EMPTY_BEGIN_TEXT) !== 0 && currentPos !== 0) break;
            if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && currentPos !== 0) break;
            if (this.matched) break;
            if (this.prog.numLb === 0 && runq.isEmpty() && !(this.re2.prefix.length === 0) && rune1 !== this.re2.prefixRune && input.canCheckPrefix()) {
              const advance = input.index(this.re2, currentPos);
              if (advance < 0) break;
              currentPos += advance;
              r = input.step(currentPos);
              rune = r >> 3;
              width = r & 7;
              r = input.step(currentPos + width);
              rune1 = r >> 3;
              width1 = r & 7;
              flag = input.context(currentPos);
            }
          }
          if (currentPos >= matchStartPos) {
            if (saveLookbehinds) {
              this.saveLookbehinds(lbState, runq, currentPos);
              saveLookbehinds = false;
            }
            if (!this.matched && (currentPos === 0 || anchor === RE2Flags.UNANCHORED)) {
              if (this.ncap > 0) this.matchcap[0] = currentPos;
              this.add(runq, this.prog.start, currentPos, this.matchcap, 0, flag);
            }
          }
          const nextPos = currentPos + width;
          flag = input.context(nextPos);
          this.step(runq, nextq, currentPos, nextPos, rune, flag, anchor, currentPos === input.endPos());
          if (width === 0) break;
          if (this.ncap === 0 && this.matched) break;
          currentPos += width;
          rune = rune1;
          width = width1;
          if (rune !== -1) {
            r = input.step(currentPos + width);
            rune1 = r >> 3;
            width1 = r & 7;
          }
          const tmpq = runq;
          runq = nextq;
          nextq = tmpq;
        }
        runq.clear();
        nextq.clear();
        return this.matched;
      }
      matchSet(input, pos, anchor) {
        const startCond = this.re2.cond;
        if (startCond === Utils.EMPTY_ALL) return [];
        if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return [];
        let currentPos = this.prog.numLb > 0 ? 0 : pos;
        let matchStartPos = pos;
        let runq = this.q0;
        let nextq = this.q1;
        let r = input.step(currentPos);
        let rune = r >> 3;
        let width = r & 7;
        let rune1 = -1;
        let width1 = 0;
        if (r !== MachineInputBase.EOF()) {
          r = input.step(currentPos + width);
          rune1 = r >> 3;
          width1 = r & 7;
        }
        let flag = currentPos === 0 ? Utils.emptyOpContext(-1, rune) : input.context(currentPos);
        const matches = new Set;
        if (this.prog.numLb > 0) this.spawnLookbehinds(runq, currentPos, flag);
        while (true) {
          if (runq.mainThreads === 0) {
            if ((startCond & Utils.EMPTY_BEGIN_TEXT) !== 0 && currentPos !== 0) break;
            if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && currentPos !== 0) break;
          }
          if (currentPos === 0 || anchor === RE2Flags.UNANCHORED) if (currentPos >= matchStartPos) this.add(runq, this.prog.start, currentPos, this.matchcap, 0, flag);
          const nextPos = currentPos + width;
          flag = input.context(nextPos);
          for (let j = 0; j < runq.size; j++) {
            const pc = runq.densePcs[j];
            const i = this.prog.inst[pc];
            const capOffset = j * this.ncap;
            let add = false;
            switch (i.op) {
             case Inst.MATCH:
              if (anchor === RE2Flags.ANCHOR_BOTH && currentPos !== input.endPos()) break;
              matches.add(i.arg);
              break;

             case Inst.RUNE:
              add = i.matchRune(rune);
              break;

             case Inst.RUNE1:
              add = rune === i.runes[0];
              break;

             case Inst.RUNE_ANY:
              add = true;
              break;

             case Inst.RUNE_ANY_NOT_NL:
              add = rune !== 10;
              break;

             default:
              continue;
            }
            if (add) this.add(nextq, i.out, nextPos, runq.denseCaps, capOffset, flag);
          }
          runq.clear();
          if (width === 0) break;
          currentPos += width;
          rune = rune1;
          width = width1;
          if (rune !== -1) {
            r = input.step(currentPos + width);
            rune1 = r >> 3;
            width1 = r & 7;
          }
          const tmpq = runq;
          runq = nextq;
          nextq = tmpq;
        }
        nextq.clear();
        return Array.from(matches).sort((a, b) => a - b);
      }
      step(runq, nextq, pos, nextPos, c, nextCond, anchor, atEnd) {
        const longest = this.re2.longest;
        for (let j = 0; j < runq.size; j++) {
          const pc = runq.densePcs[j];
          const capOffset = j * this.ncap;
          if (longest && this.matched && this.ncap > 0 && this.matchcap[0] < runq.denseCaps[capOffset]) continue;
          const i = this.prog.inst[pc];
          let add = false;
          switch (i.op) {
           case Inst.MATCH:
            if (anchor === RE2Flags.ANCHOR_BOTH && !atEnd) break;
            if (this.ncap > 0 && (!longest || !this.matched || this.matchcap[1] < pos)) {
              runq.denseCaps[capOffset + 1] = pos;
              for (let k = 0; k < this.ncap; k++) this.matchcap[k] = runq.denseCaps[capOffset + k];
            }
            if (!longest) runq.size = 0;
            this.matched = true;
            break;

           case Inst.RUNE:
            add = i.matchRune(c);
            break;

           case Inst.RUNE1:
            add = c === i.runes[0];
            break;

           case Inst.RUNE_ANY:
            add = true;
            break;

           case Inst.RUNE_ANY_NOT_NL:
            add = c !== 10;
            break;

           default:
            continue;
          }
          if (add) this.add(nextq, i.out, nextPos, runq.denseCaps, capOffset, nextCond);
        }
        runq.clear();
      }
      spawnLookbehinds(q, pos, flag) {
        for (let i = 0; i < this.prog.lbStarts.length; i++) this.add(q, this.prog.lbStarts[i], pos, this.matchcap, 0, flag);
      }
      restoreLookbehinds(lbState, q, flag) {
        this.lbTable.set(lbState.lbTable);
        for (let j = 0; j < lbState.size; j++) this.add(q, lbState.pcs[j], lbState.pos, this.matchcap, 0, flag);
      }
      saveLookbehinds(lbState, q, pos) {
        let size = 0;
        for (let j = 0; j < q.size; j++) {
          const pc = q.densePcs[j];
          if (this.prog.lbInst[pc] === 1 && Inst.isRuneOp(this.prog.inst[pc].op)) lbState.pcs[size++] = pc;
        }
        lbState.size = size;
        lbState.pos = pos;
        lbState.lbTable.set(this.lbTable);
      }
      add(q, pc, pos, capArray, capOffset, cond) {
        const stk = this.addStack;
        let nstk = 0;
        for (;;) {
          while (pc !== 0 && !q.contains(pc)) {
            const d = q.add(pc);
            const inst = this.prog.inst[pc];
            switch (inst.op) {
             case Inst.FAIL:
              pc = 0;
              break;

             case Inst.ALT:
             case Inst.ALT_MATCH:
              stk[nstk++] = inst.arg;
              stk[nstk++] = 0;
              pc = inst.out;
              break;

             case Inst.EMPTY_WIDTH:
              pc = (inst.arg & ~cond) === 0 ? inst.out : 0;
              break;

             case Inst.NOP:
              pc = inst.out;
              break;

             case Inst.CAPTURE:
              if (inst.arg < this.ncap) {
                stk[nstk++] = -inst.arg - 1;
                stk[nstk++] = capArray[capOffset + inst.arg];
                capArray[capOffset + inst.arg] = pos;
              }
              pc = inst.out;
              break;

             case Inst.LB_WRITE:
              this.lbTable[Math.abs(inst.arg)] = pos;
              pc = inst.out;
              break;

             case Inst.LB_CHECK:
              if (inst.arg > 0) pc = this.lbTable[inst.arg] === pos ? inst.out : 0; else pc = this.lbTable[-inst.arg] !== pos ? inst.out : 0;
              break;

             case Inst.MATCH:
             case Inst.RUNE:
             case Inst.RUNE1:
             case Inst.RUNE_ANY:
             case Inst.RUNE_ANY_NOT_NL:
              if (this.prog.lbInst[pc] === 0) q.mainThreads++;
              if (this.ncap > 0) {
                const destOffset = d * this.ncap;
                if (destOffset + this.ncap > q.denseCaps.length) q.growCaps(destOffset + this.ncap);
                for (let c = 0; c < this.ncap; c++) q.denseCaps[destOffset + c] = capArray[capOffset + c];
              }
              pc = 0;
              break;

             default:
              throw new RE2JSInternalException("unhandled");
            }
          }
          if (nstk === 0) return;
          nstk -= 2;
          const entry = stk[nstk];
          if (entry < 0) {
            capArray[capOffset - entry - 1] = stk[nstk + 1];
            pc = 0;
          } else pc = entry;
        }
      }
    };
    const hashState = (pcs, flag, ids) => {
      let h = -2128831035;
      for (let i = 0; i < pcs.length; i++) {
        h ^= pcs[i];
        h = Math.imul(h, 16777619);
      }
      h ^= flag;
      h = Math.imul(h, 16777619);
      for (let i = 0; i < ids.length; i++) {
        h ^= ids[i];
        h = Math.imul(h, 16777619);
      }
      return h;
    };
    const arraysEqual = (a, b) => {
      if (a.length !== b.length) return false;
      for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
      return true;
    };
    const isState = (state, pcs, flag, ids) => state.flag === flag && arraysEqual(state.nfaStates, pcs) && arraysEqual(state.matchIDs, ids);
    const NO_IDS = [];
    const END_TEXT = -1;
    var DFAState = class {
      constructor(nfaStates, flag, matchIDs) {
        this.nfaStates = nfaStates;
        this.flag = flag;
        this.isMatch = (flag & DFA.FLAG_MATCH) !== 0;
        this.matchIDs = matchIDs;
        this.next = null;
        this.nextAnchored = null;
      }
    };
    var DFA = class DFA {
      static FLAG_EMPTY_MASK=255;
      static FLAG_MATCH=256;
      static FLAG_LAST_WORD=512;
      static FLAG_NEED_SHIFT=16;
      static STATE_OVERHEAD=150;
      static ARRAY_OVERHEAD=40;
      static ELEMENT_SIZE=8;
      static TABLE_OVERHEAD=48;
      static PROGRESS_PER_STATE=10;
      constructor(prog, maxMem = 8388608) {
        this.prog = prog;
        this.maxMem = maxMem;
        this.stateCache = new Map;
        this.stateCount = 0;
        this.startStates = new Map;
        this.failed = false;
        for (let pc = 0; pc < prog.numInst(); pc++) {
          const op = prog.getInst(pc).op;
          if (op === Inst.LB_WRITE || op === Inst.LB_CHECK) {
            this.failed = true;
            break;
          }
        }
        this.computeRuneClasses();
        this.stateBudget = maxMem;
        this.memBudget = maxMem;
      }
      computeRuneClasses() {
        const bounds = new Set;
        const addRange = (lo, hi) => {
          bounds.add(lo);
          bounds.add(hi + 1);
        };
        for (let pc = 0; pc < this.prog.numInst(); pc++) {
          const inst = this.prog.getInst(pc);
          switch (inst.op) {
           case Inst.RUNE:
           case Inst.RUNE1:
            if (inst.runes.length === 1) {
              addRange(inst.runes[0], inst.runes[0]);
              if ((inst.arg & RE2Flags.FOLD_CASE) !== 0) for (let f = Unicode.simpleFold(inst.runes[0]); f !== inst.runes[0]; f = Unicode.simpleFold(f)) addRange(f, f);
            } else for (let j = 0; j < inst.runes.length; j += 2) addRange(inst.runes[j], inst.runes[j + 1]);
            break;

           case Inst.RUNE_ANY_NOT_NL:
            addRange(10, 10);
            break;

           case Inst.EMPTY_WIDTH:
            if ((inst.arg & (Utils.EMPTY_BEGIN_LINE | Utils.EMPTY_END_LINE)) !== 0) addRange(10, 10);
            if ((inst.arg & (Utils.EMPTY_WORD_BOUNDARY | Utils.EMPTY_NO_WORD_BOUNDARY)) !== 0) {
              addRange(48, 57);
              addRange(65, 90);
              addRange(95, 95);
              addRange(97, 122);
            }
          }
        }
        bounds.delete(0);
        this.classBounds = Int32Array.from(bounds).sort();
        this.numClasses = this.classBounds.length + 1;
        const latin1Class = new Int32Array(Unicode.MAX_LATIN1 + 1);
        for (let r = 0; r <= Unicode.MAX_LATIN1; r++) latin1Class[r] = this.searchClass(r);
        this.latin1Class = latin1Class;
      }
      runeClass(r) {
        if (r <= Unicode.MAX_LATIN1) return this.latin1Class[r];
        return this.searchClass(r);
      }
      searchClass(r) {
        const bounds = this.classBounds;
        let lo = 0;
        let hi = bounds.length;
        while (lo < hi) {
          const mid = lo + hi >> 1;
          if (bounds[mid] <= r) lo = mid + 1; else hi = mid;
        }
        return lo;
      }
      closure(pcs, flag) {
        const closure = new Set;
        const stack = Array.from(pcs);
        let needflags = 0;
        while (stack.length > 0) {
          const pc = stack.pop();
          if (pc === 0 || closure.has(pc)) continue;
          closure.add(pc);
          const inst = this.prog.getInst(pc);
          switch (inst.op) {
           case Inst.ALT:
           case Inst.ALT_MATCH:
            stack.push(inst.out);
            stack.push(inst.arg);
            break;

           case Inst.NOP:
           case Inst.CAPTURE:
            stack.push(inst.out);
            break;

           case Inst.EMPTY_WIDTH:
            needflags |= inst.arg;
            if ((inst.arg & ~flag) === 0) stack.push(inst.out);
          }
        }
        return {
          pcs: Array.from(closure).sort((a, b) => a - b),
          needflags: needflags
        };
      }
      getState(pcs, flag, ids) {
        const hash = hashState(pcs, flag, ids);
        const cached = this.stateCache.get(hash);
        if (cached instanceof DFAState) {
          if (isState(cached, pcs, flag, ids)) return cached;
        } else if (cached !== void 0) for (let i = 0; i < cached.length; i++) if (isState(cached[i], pcs, flag, ids)) return cached[i];
        const cost = DFA.stateCost(pcs, ids);
        if (this.memBudget < cost) return null;
        this.memBudget -= cost;
        const state = new DFAState(pcs, flag, ids);
        if (cached === void 0) this.stateCache.set(hash, state); else if (cached instanceof DFAState) this.stateCache.set(hash, [ cached, state ]); else cached.push(state);
        this.stateCount++;
        return state;
      }
      static stateCost(pcs, ids) {
        const idsCost = ids.length === 0 ? 0 : DFA.ARRAY_OVERHEAD + DFA.ELEMENT_SIZE * ids.length;
        return DFA.STATE_OVERHEAD + DFA.ELEMENT_SIZE * pcs.length + idsCost;
      }
      * cachedStates() {
        for (const cached of this.stateCache.values()) if (cached instanceof DFAState) yield cached; else yield* cached;
      }
      makeState(pcs, flag, ids) {
        const closure = this.closure(pcs, flag & DFA.FLAG_EMPTY_MASK);
        let stateFlag = flag;
        if (closure.needflags === 0) stateFlag &= DFA.FLAG_MATCH;
        stateFlag |= closure.needflags << DFA.FLAG_NEED_SHIFT;
        return this.getState(closure.pcs, stateFlag, ids);
      }
      allocTable(state, anchor) {
        const size = this.numClasses + 1;
        const cost = DFA.TABLE_OVERHEAD + DFA.ELEMENT_SIZE * size;
        if (this.memBudget < cost) return null;
        this.memBudget -= cost;
        const table = new Array(size).fill(null);
        if (anchor === RE2Flags.UNANCHORED) state.next = table; else state.nextAnchored = table;
        return table;
      }
      clearCache() {
        this.stateCache.clear();
        this.stateCount = 0;
        this.startStates.clear();
        this.memBudget = this.stateBudget;
      }
      resetCache(current) {
        this.clearCache();
        return this.getState(current.nfaStates, current.flag, current.matchIDs);
      }
      step(state, cls, rune, anchor) {
        let table = anchor === RE2Flags.UNANCHORED ? state.next : state.nextAnchored;
        if (table !== null) {
          const cached = table[cls];
          if (cached !== null) return cached;
        } else {
          table = this.allocTable(state, anchor);
          if (table === null) return null;
        }
        const needflag = state.flag >>> DFA.FLAG_NEED_SHIFT;
        const oldbeforeflag = state.flag & DFA.FLAG_EMPTY_MASK;
        let beforeflag = oldbeforeflag;
        let afterflag = 0;
        if (rune === 10) {
          beforeflag |= Utils.EMPTY_END_LINE;
          afterflag |= Utils.EMPTY_BEGIN_LINE;
        }
        if (rune === END_TEXT) beforeflag |= Utils.EMPTY_END_LINE | Utils.EMPTY_END_TEXT;
        const islastword = (state.flag & DFA.FLAG_LAST_WORD) !== 0;
        const isword = rune !== END_TEXT && Utils.isWordRune(rune);
        beforeflag |= isword === islastword ? Utils.EMPTY_NO_WORD_BOUNDARY : Utils.EMPTY_WORD_BOUNDARY;
        let pcs = state.nfaStates;
        if ((beforeflag & ~oldbeforeflag & needflag) !== 0) pcs = this.closure(pcs, beforeflag).pcs;
        const nextPCs = [];
        let ismatch = false;
        let ids = NO_IDS;
        for (let i = 0; i < pcs.length; i++) {
          const inst = this.prog.getInst(pcs[i]);
          if (inst.op === Inst.MATCH) {
            if (!ismatch) {
              ismatch = true;
              ids = [];
            }
            ids.push(inst.arg);
          } else if (rune !== END_TEXT && Inst.isRuneOp(inst.op) && inst.matchRune(rune)) nextPCs.push(inst.out);
        }
        if (ids.length > 1) ids.sort((a, b) => a - b);
        if (anchor === RE2Flags.UNANCHORED && rune !== END_TEXT) nextPCs.push(this.prog.start);
        let flag = afterflag;
        if (ismatch) flag |= DFA.FLAG_MATCH;
        if (isword) flag |= DFA.FLAG_LAST_WORD;
        const nextState = this.makeState(nextPCs, flag, ids);
        if (nextState === null) return null;
        table[cls] = nextState;
        return nextState;
      }
      start(input, pos) {
        const context = input.context(pos);
        let flags;
        if ((context & Utils.EMPTY_BEGIN_TEXT) !== 0) flags = Utils.EMPTY_BEGIN_TEXT | Utils.EMPTY_BEGIN_LINE; else if ((context & Utils.EMPTY_BEGIN_LINE) !== 0) flags = Utils.EMPTY_BEGIN_LINE; else {
          const r = input.step(pos);
          const nextIsWord = r >= 0 && Utils.isWordRune(r >> 3);
          flags = (context & Utils.EMPTY_WORD_BOUNDARY) !== 0 !== nextIsWord ? DFA.FLAG_LAST_WORD : 0;
        }
        let state = this.startStates.get(flags);
        if (state === void 0) {
          state = this.makeState([ this.prog.start ], flags, NO_IDS);
          if (state === null) {
            this.clearCache();
            state = this.makeState([ this.prog.start ], flags, NO_IDS);
            if (state === null) return null;
          }
          this.startStates.set(flags, state);
        }
        return state;
      }
      stepOrReset(state, cls, rune, anchor, pos, search) {
        let next = this.step(state, cls, rune, anchor);
        if (next !== null) return next;
        if (search.resetPos >= 0 && pos - search.resetPos < DFA.PROGRESS_PER_STATE * this.stateCount) return null;
        search.resetPos = pos;
        const restored = this.resetCache(state);
        if (restored === null) return null;
        next = this.step(restored, cls, rune, anchor);
        return next;
      }
      run(input, pos, anchor, state, onMatch) {
        const endPos = input.endPos();
        const latin1Class = this.latin1Class;
        const unanchored = anchor === RE2Flags.UNANCHORED;
        const search = {
          resetPos: -1
        };
        let i = pos;
        while (i < endPos) {
          const r = input.step(i);
          const rune = r >> 3;
          const width = r & 7;
          if (width === 0) break;
          const cls = rune <= Unicode.MAX_LATIN1 ? latin1Class[rune] : this.runeClass(rune);
          let next = unanchored && state.next !== null ? state.next[cls] : null;
          if (next === null) {
            next = this.stepOrReset(state, cls, rune, anchor, i, search);
            if (next === null) return null;
          }
          state = next;
          if (state.isMatch && onMatch(state, false)) return true;
          if (!unanchored && state.nfaStates.length === 0) return false;
          i += width;
        }
        state = this.stepOrReset(state, this.numClasses, END_TEXT, anchor, i, search);
        if (state === null) return null;
        return state.isMatch && onMatch(state, true);
      }
      match(input, pos, anchor) {
        if (this.failed) return null;
        if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return false;
        const startState = this.start(input, pos);
        if (startState === null) return null;
        return this.run(input, pos, anchor, startState, (state, atEnd) => anchor !== RE2Flags.ANCHOR_BOTH || atEnd);
      }
      matchSet(input, pos, anchor) {
        if (this.failed) return null;
        if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return [];
        const startState = this.start(input, pos);
        if (startState === null) return null;
        const matches = new Set;
        const collect = (state, atEnd) => {
          if (anchor !== RE2Flags.ANCHOR_BOTH || atEnd) for (let k = 0; k < state.matchIDs.length; k++) matches.add(state.matchIDs[k]);
          return false;
        };
        if (this.run(input, pos, anchor, startState, collect) === null) return null;
        return Array.from(matches).sort((a, b) => a - b);
      }
    };
    const VISITED_BITS = 32;
    const MAX_BACKTRACK_PROG = 500;
    const INITIAL_JOB_CAPACITY = 256;
    const MAX_BACKTRACK_VECTOR = 262144;
    var BitState = class {
      constructor() {
        this.end = 0;
        this.cap = new Int32Array(0);
        this.matchcap = new Int32Array(0);
        this.ncap = 0;
        this.jobPc = new Int32Array(INITIAL_JOB_CAPACITY);
        this.jobArg = new Uint8Array(INITIAL_JOB_CAPACITY);
        this.jobPos = new Int32Array(INITIAL_JOB_CAPACITY);
        this.jobLen = 0;
        this.visited = new Uint32Array(0);
      }
      reset(prog, end, ncap) {
        this.end = end;
        this.jobLen = 0;
        this.ncap = ncap;
        const visitedSize = prog.numInst() * (end + 1) + VISITED_BITS - 1 >>> 5;
        if (this.visited.length < visitedSize) this.visited = new Uint32Array(visitedSize); else this.visited.fill(0, 0, visitedSize);
        if (this.cap.length < ncap) this.cap = new Int32Array(ncap).fill(-1); else this.cap.fill(-1, 0, ncap);
        if (this.matchcap.length < ncap) this.matchcap = new Int32Array(ncap).fill(-1); else this.matchcap.fill(-1, 0, ncap);
      }
      shouldVisit(pc, pos) {
        const n = pc * (this.end + 1) + pos;
        const idx = n >>> 5;
        const mask = 1 << (n & 31);
        if ((this.visited[idx] & mask) !== 0) return false;
        this.visited[idx] |= mask;
        return true;
      }
      push(re2, pc, pos, arg) {
        if (re2.prog.getInst(pc).op !== Inst.FAIL && (arg || this.shouldVisit(pc, pos))) {
          if (this.jobLen >= this.jobPc.length) {
            const newSize = this.jobPc.length * 2;
            const newPc = new Int32Array(newSize);
            newPc.set(this.jobPc);
            this.jobPc = newPc;
            const newArg = new Uint8Array(newSize);
            newArg.set(this.jobArg);
            this.jobArg = newArg;
            const newPos = new Int32Array(newSize);
            newPos.set(this.jobPos);
            this.jobPos = newPos;
          }
          this.jobPc[this.jobLen] = pc;
          this.jobArg[this.jobLen] = arg ? 1 : 0;
          this.jobPos[this.jobLen] = pos;
          this.jobLen++;
        }
      }
      tryBacktrack(re2, input, pc, pos, anchor) {
        const longest = re2.longest;
        this.push(re2, pc, pos, false);
        while (this.jobLen > 0) {
          this.jobLen--;
          let currentPc = this.jobPc[this.jobLen];
          let arg = this.jobArg[this.jobLen] === 1;
          let currentPos = this.jobPos[this.jobLen];
          let skipShouldVisit = true;
          while (true) {
            if (!skipShouldVisit) if (!this.shouldVisit(currentPc, currentPos)) break;
            skipShouldVisit = false;
            const inst = re2.prog.getInst(currentPc);
            switch (inst.op) {
             case Inst.FAIL:
              break;

             case Inst.ALT:
              if (arg) {
                arg = false;
                currentPc = inst.arg;
                continue;
              } else {
                this.push(re2, currentPc, currentPos, true);
                currentPc = inst.out;
                continue;
              }

             case Inst.ALT_MATCH:
              {
                const outInst = re2.prog.getInst(inst.out);
                if (Inst.isRuneOp(outInst.op)) {
                  this.push(re2, inst.arg, currentPos, false);
                  currentPc = inst.arg;
                  currentPos = this.end;
                  continue;
                }
                this.push(re2, inst.out, this.end, false);
                currentPc = inst.out;
                continue;
              }

             case Inst.RUNE:
              {
                const r = input.step(currentPos);
                if (r === MachineInputBase.EOF()) break;
                if (!inst.matchRune(r >> 3)) break;
                currentPos += r & 7;
                currentPc = inst.out;
                continue;
              }

             case Inst.RUNE1:
              {
                const r = input.step(currentPos);
                if (r === MachineInputBase.EOF()) break;
                if (r >> 3 !== inst.runes[0]) break;
                currentPos += r & 7;
                currentPc = inst.out;
                continue;
              }

             case Inst.RUNE_ANY_NOT_NL:
              {
                const r = input.step(currentPos);
                if (r === MachineInputBase.EOF()) break;
                if (r >> 3 === 10) break;
                currentPos += r & 7;
                currentPc = inst.out;
                continue;
              }

             case Inst.RUNE_ANY:
              {
                const r = input.step(currentPos);
                if (r === MachineInputBase.EOF()) break;
                currentPos += r & 7;
                currentPc = inst.out;
                continue;
              }

             case Inst.CAPTURE:
              if (arg) {
                this.cap[inst.arg] = currentPos;
                break;
              } else {
                if (inst.arg < this.ncap) {
                  this.push(re2, currentPc, this.cap[inst.arg], true);
                  this.cap[inst.arg] = currentPos;
                }
                currentPc = inst.out;
                continue;
              }

             case Inst.EMPTY_WIDTH:
              {
                const flag = input.context(currentPos);
                if ((inst.arg & ~flag) !== 0) break;
                currentPc = inst.out;
                continue;
              }

             case Inst.NOP:
              currentPc = inst.out;
              continue;

             case Inst.MATCH:
              {
                if (anchor === RE2Flags.ANCHOR_BOTH && currentPos !== this.end) break;
                if (this.ncap === 0) return true;
                if (this.ncap > 1) this.cap[1] = currentPos;
                const old = this.matchcap[1];
                if (old === -1 || longest && currentPos > 0 && currentPos > old) this.matchcap.set(this.cap);
                if (!longest) return true;
                if (currentPos === this.end) return true;
                break;
              }

             case Inst.LB_WRITE:
             case Inst.LB_CHECK:
              throw new RE2JSInternalException("Backtracker cannot evaluate Lookbehind instructions");

             default:
              throw new RE2JSInternalException("bad inst");
            }
            break;
          }
        }
        return longest && this.matchcap.length > 1 && this.matchcap[1] >= 0;
      }
    };
    const bitStatePool = [];
    var Backtracker = class Backtracker {
      static shouldBacktrack(prog) {
        return prog.numInst() <= MAX_BACKTRACK_PROG;
      }
      static maxBitStateLen(prog) {
        if (!Backtracker.shouldBacktrack(prog)) return 0;
        return Math.floor(MAX_BACKTRACK_VECTOR / prog.numInst());
      }
      static execute(re2, input, pos, anchor, ncap) {
        const startCond = re2.cond;
        if (startCond === Utils.EMPTY_ALL) return null;
        if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return null;
        if ((startCond & Utils.EMPTY_BEGIN_TEXT) !== 0 && pos !== 0) return null;
        const b = bitStatePool.length > 0 ? bitStatePool.pop() : new BitState;
        const end = input.endPos();
        b.reset(re2.prog, end, ncap);
        let matched = false;
        if ((startCond & Utils.EMPTY_BEGIN_TEXT) !== 0 || anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) {
          if (b.ncap > 0) b.cap[0] = pos;
          if (b.tryBacktrack(re2, input, re2.prog.start, pos, anchor)) matched = true;
        } else {
          let width = -1;
          for (;pos <= end && width !== 0; pos += width) {
            if (re2.prefix.length > 0) {
              const advance = input.index(re2, pos);
              if (advance < 0) break;
              pos += advance;
            }
            if (b.ncap > 0) b.cap[0] = pos;
            if (b.tryBacktrack(re2, input, re2.prog.start, pos, anchor)) {
              matched = true;
              break;
            }
            const r = input.step(pos);
            width = r === MachineInputBase.EOF() ? 0 : r & 7;
          }
        }
        if (!matched) {
          bitStatePool.push(b);
          return null;
        }
        const result = ncap === 0 ? [] : Utils.toArray(b.matchcap.subarray(0, ncap));
        bitStatePool.push(b);
        return result;
      }
    };
    var QueueOnePass = class {
      constructor(size) {
        this.sparse = new Uint32Array(size);
        this.dense = new Uint32Array(size);
        this.size = 0;
        this.nextIndex = 0;
      }
      empty() {
        return this.nextIndex >= this.size;
      }
      next() {
        return this.dense[this.nextIndex++];
      }
      clear() {
        this.size = 0;
        this.nextIndex = 0;
      }
      contains(u) {
        return u < this.sparse.length && this.sparse[u] < this.size && this.dense[this.sparse[u]] === u;
      }
      insert(u) {
        if (!this.contains(u)) this.insertNew(u);
      }
      insertNew(u) {
        if (u >= this.sparse.length) return;
        this.sparse[u] = this.size;
        this.dense[this.size] = u;
        this.size++;
      }
    };
    const mergeRuneSets = (leftRunes, rightRunes, leftPC, rightPC) => {
      const leftLen = leftRunes.length;
      const rightLen = rightRunes.length;
      let lx = 0, rx = 0;
      const merged = [];
      const next = [];
      let ok = true;
      let ix = -1;
      const extend = isLeft => {
        const newArray = isLeft ? leftRunes : rightRunes;
        const low = isLeft ? lx : rx;
        const pc = isLeft ? leftPC : rightPC;
        if (ix > 0 && newArray[low] <= merged[ix]) return false;
        merged.push(newArray[low], newArray[low + 1]);
        if (isLeft) lx += 2; else rx += 2;
        ix += 2;
        next.push(pc);
        return true;
      };
      while (lx < leftLen || rx < rightLen) {
        if (rx >= rightLen) ok = extend(true); else if (lx >= leftLen) ok = extend(false); else if (rightRunes[rx] < leftRunes[lx]) ok = extend(false); else ok = extend(true);
        if (!ok) return null;
      }
      return {
        merged: merged,
        next: next
      };
    };
    var OnePassProg = class {
      constructor(prog) {
        this.start = prog.start;
        this.numCap = prog.numCap;
        this.inst = new Array(prog.inst.length);
        for (let i = 0; i < prog.inst.length; i++) {
          const orig = prog.inst[i];
          const inst = new Inst(orig.op);
          inst.out = orig.out;
          inst.arg = orig.arg;
          inst.runes = orig.runes ? new Int32Array(orig.runes) : new Int32Array(0);
          inst.next = null;
          this.inst[i] = inst;
        }
      }
    };
    const onePassCopy = prog => {
      const p = new OnePassProg(prog);
      for (let pc = 0; pc < p.inst.length; pc++) {
        const inst = p.inst[pc];
        if (inst.op !== Inst.ALT && inst.op !== Inst.ALT_MATCH) continue;
        let pAOther = "out";
        let pAAlt = "arg";
        let instAlt = p.inst[inst[pAAlt]];
        if (instAlt.op !== Inst.ALT && instAlt.op !== Inst.ALT_MATCH) {
          pAOther = "arg";
          pAAlt = "out";
          instAlt = p.inst[inst[pAAlt]];
          if (instAlt.op !== Inst.ALT && instAlt.op !== Inst.ALT_MATCH) continue;
        }
        const instOther = p.inst[inst[pAOther]];
        if (instOther.op === Inst.ALT || instOther.op === Inst.ALT_MATCH) continue;
        let pBAlt = "out";
        let pBOther = "arg";
        let patch = false;
        if (instAlt.out === pc) patch = true; else if (instAlt.arg === pc) {
          patch = true;
          pBAlt = "arg";
          pBOther = "out";
        }
        if (patch) instAlt[pBAlt] = inst[pAOther];
        if (inst[pAOther] === instAlt[pBAlt]) inst[pAAlt] = instAlt[pBOther];
      }
      return p;
    };
    const makeOnePass = p => {
      if (p.inst.length >= 1e3) return null;
      const instQueue = new QueueOnePass(p.inst.length);
      const visitQueue = new QueueOnePass(p.inst.length);
      const onePassRunes = new Array(p.inst.length);
      const m = new Array(p.inst.length).fill(false);
      const check = pc => {
        let ok = true;
        const inst = p.inst[pc];
        if (visitQueue.contains(pc)) return true;
        visitQueue.insert(pc);
        switch (inst.op) {
         case Inst.ALT:
         case Inst.ALT_MATCH:
          {
            ok = check(inst.out) && check(inst.arg);
            let matchOut = m[inst.out];
            let matchArg = m[inst.arg];
            if (matchOut && matchArg) return false;
            if (matchArg) {
              const tempOut = inst.out;
              inst.out = inst.arg;
              inst.arg = tempOut;
              const tempMatch = matchOut;
              matchOut = matchArg;
              matchArg = tempMatch;
            }
            if (matchOut) {
              m[pc] = true;
              inst.op = Inst.ALT_MATCH;
            }
            const leftRunes = onePassRunes[inst.out] || [];
            const rightRunes = onePassRunes[inst.arg] || [];
            const mergeRes = mergeRuneSets(leftRunes, rightRunes, inst.out, inst.arg);
            if (!mergeRes) return false;
            onePassRunes[pc] = new Int32Array(mergeRes.merged);
            inst.next = new Uint32Array(mergeRes.next);
            break;
          }

         case Inst.CAPTURE:
         case Inst.EMPTY_WIDTH:
         case Inst.NOP:
          ok = check(inst.out);
          m[pc] = m[inst.out];
          onePassRunes[pc] = onePassRunes[inst.out] ? new Int32Array(onePassRunes[inst.out]) : new Int32Array(0);
          inst.next = new Uint32Array(Math.floor(onePassRunes[pc].length / 2) + 1).fill(inst.out);
          break;

         case Inst.MATCH:
         case Inst.FAIL:
          m[pc] = inst.op === Inst.MATCH;
          break;

         case Inst.RUNE:
          {
            m[pc] = false;
            if (inst.next && inst.next.length > 0) break;
            instQueue.insert(inst.out);
            if (!inst.runes || inst.runes.length === 0) {
              onePassRunes[pc] = new Int32Array(0);
              inst.next = new Uint32Array([ inst.out ]);
              break;
            }
            let runes = [];
            if (inst.runes.length === 1 && (inst.arg & RE2Flags.FOLD_CASE) !== 0) {
              const r0 = inst.runes[0];
              runes.push(r0, r0);
              for (let r1 = Unicode.simpleFold(r0); r1 !== r0; r1 = Unicode.simpleFold(r1)) runes.push(r1, r1);
              runes.sort((a, b) => a - b);
            } else for (let j = 0; j < inst.runes.length; j++) runes.push(inst.runes[j]);
            onePassRunes[pc] = new Int32Array(runes);
            inst.next = new Uint32Array(Math.floor(runes.length / 2) + 1).fill(inst.out);
            inst.op = Inst.RUNE;
            break;
          }

         case Inst.RUNE1:
          {
            m[pc] = false;
            if (inst.next && inst.next.length > 0) break;
            instQueue.insert(inst.out);
            let runes = [];
            if ((inst.arg & RE2Flags.FOLD_CASE) !== 0) {
              const r0 = inst.runes[0];
              runes.push(r0, r0);
              for (let r1 = Unicode.simpleFold(r0); r1 !== r0; r1 = Unicode.simpleFold(r1)) runes.push(r1, r1);
              runes.sort((a, b) => a - b);
            } else runes.push(inst.runes[0], inst.runes[0]);
            onePassRunes[pc] = new Int32Array(runes);
            inst.next = new Uint32Array(Math.floor(runes.length / 2) + 1).fill(inst.out);
            inst.op = Inst.RUNE;
            break;
          }

         case Inst.RUNE_ANY:
          m[pc] = false;
          if (inst.next && inst.next.length > 0) break;
          instQueue.insert(inst.out);
          onePassRunes[pc] = new Int32Array([ 0, Unicode.MAX_RUNE ]);
          inst.next = new Uint32Array([ inst.out ]);
          break;

         case Inst.RUNE_ANY_NOT_NL:
          m[pc] = false;
          if (inst.next && inst.next.length > 0) break;
          instQueue.insert(inst.out);
          onePassRunes[pc] = new Int32Array([ 0, 9, 11, Unicode.MAX_RUNE ]);
          inst.next = new Uint32Array(Math.floor(onePassRunes[pc].length / 2) + 1).fill(inst.out);
        }
        return ok;
      };
      instQueue.clear();
      instQueue.insert(p.start);
      while (!instQueue.empty()) {
        visitQueue.clear();
        if (!check(instQueue.next())) return null;
      }
      for (let i = 0; i < p.inst.length; i++) if (onePassRunes[i]) p.inst[i].runes = onePassRunes[i];
      return p;
    };
    const cleanupOnePass = (p, original) => {
      for (let ix = 0; ix < original.inst.length; ix++) {
        const instOriginal = original.inst[ix];
        switch (instOriginal.op) {
         case Inst.ALT:
         case Inst.ALT_MATCH:
         case Inst.RUNE:
          break;

         case Inst.CAPTURE:
         case Inst.EMPTY_WIDTH:
         case Inst.NOP:
         case Inst.MATCH:
         case Inst.FAIL:
          p.inst[ix].next = null;
          break;

         case Inst.RUNE1:
         case Inst.RUNE_ANY:
         case Inst.RUNE_ANY_NOT_NL:
          p.inst[ix].next = null;
          p.inst[ix].op = instOriginal.op;
          p.inst[ix].runes = instOriginal.runes ? new Int32Array(instOriginal.runes) : new Int32Array(0);
        }
      }
    };
    var OnePass = class OnePass {
      static compile(prog) {
        if (prog.start === 0) return null;
        if (prog.numLb > 0) return null;
        const startInst = prog.inst[prog.start];
        if (startInst.op !== Inst.EMPTY_WIDTH || (startInst.arg & Utils.EMPTY_BEGIN_TEXT) === 0) return null;
        let hasAlt = false;
        for (let i = 0; i < prog.inst.length; i++) if (prog.inst[i].op === Inst.ALT || prog.inst[i].op === Inst.ALT_MATCH) {
          hasAlt = true;
          break;
        }
        for (let i = 0; i < prog.inst.length; i++) {
          const inst = prog.inst[i];
          const opOut = prog.inst[inst.out].op;
          switch (inst.op) {
           case Inst.ALT:
           case Inst.ALT_MATCH:
            if (opOut === Inst.MATCH || prog.inst[inst.arg].op === Inst.MATCH) return null;
            break;

           case Inst.EMPTY_WIDTH:
            if (opOut === Inst.MATCH) {
              if ((inst.arg & Utils.EMPTY_END_TEXT) === Utils.EMPTY_END_TEXT) continue;
              return null;
            }
            break;

           default:
            if (opOut === Inst.MATCH && hasAlt) return null;
          }
        }
        let p = onePassCopy(prog);
        p = makeOnePass(p);
        if (p !== null) cleanupOnePass(p, prog);
        return p;
      }
      static next(inst, r) {
        const nextIdx = inst.matchRunePos(r);
        if (nextIdx >= 0) return inst.next[nextIdx];
        if (inst.op === Inst.ALT_MATCH) return inst.out;
        return 0;
      }
      static execute(re2, input, pos, anchor, ncap) {
        const onepass = re2.onepass;
        if (!onepass) return null;
        const matchcap = new Int32Array(ncap).fill(-1);
        let matched = false;
        let r = input.step(pos);
        let rune = r >> 3;
        let width = r & 7;
        let r1 = MachineInputBase.EOF();
        let rune1 = -1;
        let width1 = 0;
        if (r !== MachineInputBase.EOF()) {
          r1 = input.step(pos + width);
          if (r1 !== MachineInputBase.EOF()) {
            rune1 = r1 >> 3;
            width1 = r1 & 7;
          }
        }
        let flag = pos === 0 ? Utils.emptyOpContext(-1, rune) : input.context(pos);
        let pc = onepass.start;
        let inst;
        while (true) {
          inst = onepass.inst[pc];
          pc = inst.out;
          switch (inst.op) {
           case Inst.MATCH:
            if (anchor === RE2Flags.ANCHOR_BOTH && pos !== input.endPos()) return null;
            matched = true;
            if (matchcap.length > 0) {
              matchcap[0] = 0;
              matchcap[1] = pos;
            }
            return ncap === 0 ? [] : Utils.toArray(matchcap);

           case Inst.RUNE:
            if (!inst.matchRune(rune)) return null;
            break;

           case Inst.RUNE1:
            if (rune !== inst.runes[0]) return null;
            break;

           case Inst.RUNE_ANY:
            break;

           case Inst.RUNE_ANY_NOT_NL:
            if (rune === 10) return null;
            break;

           case Inst.ALT:
           case Inst.ALT_MATCH:
            pc = OnePass.next(inst, rune);
            continue;

           case Inst.FAIL:
            return null;

           case Inst.NOP:
            continue;

           case Inst.EMPTY_WIDTH:
            if ((inst.arg & ~flag) !== 0) return null;
            continue;

           case Inst.CAPTURE:
            if (inst.arg < matchcap.length) matchcap[inst.arg] = pos;
            continue;

           default:
            throw new RE2JSInternalException("bad inst");
          }
          if (width === 0) break;
          flag = Utils.emptyOpContext(rune, rune1);
          pos += width;
          rune = rune1;
          width = width1;
          if (rune !== -1) {
            r1 = input.step(pos + width);
            if (r1 !== MachineInputBase.EOF()) {
              rune1 = r1 >> 3;
              width1 = r1 & 7;
            } else {
              rune1 = -1;
              width1 = 0;
            }
          }
        }
        if (!matched) return null;
        return ncap === 0 ? [] : Utils.toArray(matchcap);
      }
    };
    var Regexp = class Regexp {
      static Op=createEnum([ "NO_MATCH", "EMPTY_MATCH", "LITERAL", "CHAR_CLASS", "ANY_CHAR_NOT_NL", "ANY_CHAR", "BEGIN_LINE", "END_LINE", "BEGIN_TEXT", "END_TEXT", "WORD_BOUNDARY", "NO_WORD_BOUNDARY", "CAPTURE", "STAR", "PLUS", "QUEST", "REPEAT", "CONCAT", "ALTERNATE", "PLB", "NLB", "LEFT_PAREN", "VERTICAL_BAR" ]);
      static isPseudoOp(op) {
        return op >= Regexp.Op.LEFT_PAREN;
      }
      static emptySubs() {
        return [];
      }
      static quoteIfHyphen(rune) {
        if (rune === Codepoint.CODES["-"]) return "\\";
        return "";
      }
      static fromRegexp(re) {
        const regex = new Regexp(re.op);
        regex.flags = re.flags;
        regex.subs = re.subs;
        regex.runes = re.runes;
        regex.cap = re.cap;
        regex.min = re.min;
        regex.max = re.max;
        regex.name = re.name;
        regex.namedGroups = re.namedGroups;
        regex.lb = re.lb;
        return regex;
      }
      constructor(op) {
        this.op = op;
        this.flags = 0;
        this.subs = Regexp.emptySubs();
        this.runes = new Int32Array(0);
        this.min = 0;
        this.max = 0;
        this.cap = 0;
        this.name = null;
        this.namedGroups = Object.create(null);
        this.lb = 0;
      }
      reinit() {
        this.flags = 0;
        this.subs = Regexp.emptySubs();
        this.runes = new Int32Array(0);
        this.cap = 0;
        this.min = 0;
        this.max = 0;
        this.name = null;
        this.namedGroups = Object.create(null);
        this.lb = 0;
      }
      toString() {
        return this.appendTo();
      }
      appendTo() {
        let out = "";
        switch (this.op) {
         case Regexp.Op.NO_MATCH:
          out += "[^\\x00-\\x{10FFFF}]";
          break;

         case Regexp.Op.EMPTY_MATCH:
          out += "(?:)";
          break;

         case Regexp.Op.STAR:
         case Regexp.Op.PLUS:
         case Regexp.Op.QUEST:
         case Regexp.Op.REPEAT:
          {
            const sub = this.subs[0];
            if (sub.op > Regexp.Op.CAPTURE || sub.op === Regexp.Op.LITERAL && sub.runes.length > 1) out += `(?:${sub.appendTo()})`; else out += sub.appendTo();
            switch (this.op) {
             case Regexp.Op.STAR:
              out += "*";
              break;

             case Regexp.Op.PLUS:
              out += "+";
              break;

             case Regexp.Op.QUEST:
              out += "?";
              break;

             case Regexp.Op.REPEAT:
              out += `{${this.min}`;
              if (this.min !== this.max) {
                out += ",";
                if (this.max >= 0) out += this.max;
              }
              out += "}";
            }
            if ((this.flags & RE2Flags.NON_GREEDY) !== 0) out += "?";
            break;
          }

         case Regexp.Op.CONCAT:
          for (let sub of this.subs) if (sub.op === Regexp.Op.ALTERNATE) out += `(?:${sub.appendTo()})`; else out += sub.appendTo();
          break;

         case Regexp.Op.ALTERNATE:
          {
            let sep = "";
            for (let sub of this.subs) {
              out += sep;
              sep = "|";
              out += sub.appendTo();
            }
            break;
          }

         case Regexp.Op.LITERAL:
          if ((this.flags & RE2Flags.FOLD_CASE) !== 0) out += "(?i:";
          for (let rune of this.runes) out += Utils.escapeRune(rune);
          if ((this.flags & RE2Flags.FOLD_CASE) !== 0) out += ")";
          break;

         case Regexp.Op.ANY_CHAR_NOT_NL:
          out += "(?-s:.)";
          break;

         case Regexp.Op.ANY_CHAR:
          out += "(?s:.)";
          break;

         case Regexp.Op.PLB:
          out += `(?<=${this.subs[0].appendTo()})`;
          break;

         case Regexp.Op.NLB:
          out += `(?<!${this.subs[0].appendTo()})`;
          break;

         case Regexp.Op.CAPTURE:
          if (this.name === null || this.name.length === 0) out += "("; else out += `(?P<${this.name}>`;
          if (this.subs[0].op !== Regexp.Op.EMPTY_MATCH) out += this.subs[0].appendTo();
          out += ")";
          break;

         case Regexp.Op.BEGIN_TEXT:
          out += "\\A";
          break;

         case Regexp.Op.END_TEXT:
          if ((this.flags & RE2Flags.WAS_DOLLAR) !== 0) out += "(?-m:$)"; else out += "\\z";
          break;

         case Regexp.Op.BEGIN_LINE:
          out += "^";
          break;

         case Regexp.Op.END_LINE:
          out += "$";
          break;

         case Regexp.Op.WORD_BOUNDARY:
          out += "\\b";
          break;

         case Regexp.Op.NO_WORD_BOUNDARY:
          out += "\\B";
          break;

         case Regexp.Op.CHAR_CLASS:
          if (this.runes.length % 2 !== 0) {
            out += "[invalid char class]";
            break;
          }
          out += "[";
          if (this.runes.length === 0) out += "^\\x00-\\x{10FFFF}"; else if (this.runes[0] === 0 && this.runes[this.runes.length - 1] === Unicode.MAX_RUNE) {
            out += "^";
            for (let i = 1; i < this.runes.length - 1; i += 2) {
              const lo = this.runes[i] + 1;
              const hi = this.runes[i + 1] - 1;
              out += Regexp.quoteIfHyphen(lo);
              out += Utils.escapeRune(lo);
              if (lo !== hi) {
                out += "-";
                out += Regexp.quoteIfHyphen(hi);
                out += Utils.escapeRune(hi);
              }
            }
          } else for (let i = 0; i < this.runes.length; i += 2) {
            const lo = this.runes[i];
            const hi = this.runes[i + 1];
            out += Regexp.quoteIfHyphen(lo);
            out += Utils.escapeRune(lo);
            if (lo !== hi) {
              out += "-";
              out += Regexp.quoteIfHyphen(hi);
              out += Utils.escapeRune(hi);
            }
          }
          out += "]";
          break;

         default:
          out += this.op;
        }
        return out;
      }
      maxCap() {
        let m = 0;
        if (this.op === Regexp.Op.CAPTURE) m = this.cap;
        if (this.subs !== null) for (let sub of this.subs) {
          const n = sub.maxCap();
          if (m < n) m = n;
        }
        return m;
      }
      equals(that) {
        if (!(that !== null && that instanceof Regexp)) return false;
        if (this.op !== that.op) return false;
        switch (this.op) {
         case Regexp.Op.END_TEXT:
          if ((this.flags & RE2Flags.WAS_DOLLAR) !== (that.flags & RE2Flags.WAS_DOLLAR)) return false;
          break;

         case Regexp.Op.LITERAL:
         case Regexp.Op.CHAR_CLASS:
          if ((this.flags & RE2Flags.FOLD_CASE) !== (that.flags & RE2Flags.FOLD_CASE)) return false;
          if (this.runes === null && that.runes === null) break;
          if (this.runes === null || that.runes === null) return false;
          if (this.runes.length !== that.runes.length) return false;
          for (let i = 0; i < this.runes.length; i++) if (this.runes[i] !== that.runes[i]) return false;
          break;

         case Regexp.Op.ALTERNATE:
         case Regexp.Op.CONCAT:
          if (this.subs.length !== that.subs.length) return false;
          for (let i = 0; i < this.subs.length; ++i) if (!this.subs[i].equals(that.subs[i])) return false;
          break;

         case Regexp.Op.STAR:
         case Regexp.Op.PLUS:
         case Regexp.Op.QUEST:
          if ((this.flags & RE2Flags.NON_GREEDY) !== (that.flags & RE2Flags.NON_GREEDY) || !this.subs[0].equals(that.subs[0])) return false;
          break;

         case Regexp.Op.REPEAT:
          if ((this.flags & RE2Flags.NON_GREEDY) !== (that.flags & RE2Flags.NON_GREEDY) || this.min !== that.min || this.max !== that.max || !this.subs[0].equals(that.subs[0])) return false;
          break;

         case Regexp.Op.CAPTURE:
          if (this.cap !== that.cap || (this.name === null ? that.name !== null : this.name !== that.name) || !this.subs[0].equals(that.subs[0])) return false;
          break;

         case Regexp.Op.PLB:
         case Regexp.Op.NLB:
          if (this.lb !== that.lb || !this.subs[0].equals(that.subs[0])) return false;
        }
        return true;
      }
    };
    var RegexpWalker = class {
      static walk(root, handler) {
        const stack = [];
        let re = root;
        let result;
        for (;;) {
          if (re.subs.length === 0) result = handler.leaf(re); else {
            const state = handler.enter(re);
            if (state.result === void 0) {
              stack.push({
                re: re,
                state: state,
                i: 0
              });
              re = re.subs[0];
              continue;
            }
            result = state.result;
          }
          for (;;) {
            if (stack.length === 0) return result;
            const frame = stack[stack.length - 1];
            handler.child(frame.re, frame.state, result, frame.i);
            frame.i++;
            if (frame.state.result === void 0 && frame.i < frame.re.subs.length) {
              re = frame.re.subs[frame.i];
              break;
            }
            stack.pop();
            result = frame.state.result !== void 0 ? frame.state.result : handler.leave(frame.re, frame.state);
          }
        }
      }
    };
    var AhoCorasick = class {
      constructor(words, alphabetSize) {
        const edges = new Map;
        const parent = [ 0 ];
        const unit = [ 0 ];
        const depth = [ 0 ];
        const terminal = [ 0 ];
        for (const word of words) {
          let node = 0;
          for (let i = 0; i < word.length; i++) {
            const key = node * alphabetSize + word[i];
            let child = edges.get(key);
            if (child === void 0) {
              child = parent.length;
              edges.set(key, child);
              parent.push(node);
              unit.push(word[i]);
              depth.push(depth[node] + 1);
              terminal.push(0);
            }
            node = child;
          }
          terminal[node] = 1;
        }
        const numNodes = parent.length;
        const children = new Int32Array(numNodes - 1);
        for (let c = 1; c < numNodes; c++) children[c - 1] = c;
        children.sort((a, b) => parent[a] - parent[b] || unit[a] - unit[b]);
        const childStart = new Int32Array(numNodes + 1);
        for (let c = 1; c < numNodes; c++) childStart[parent[c] + 1]++;
        for (let n = 0; n < numNodes; n++) childStart[n + 1] += childStart[n];
        const childUnit = new Int32Array(numNodes - 1);
        for (let k = 0; k < children.length; k++) childUnit[k] = unit[children[k]];
        this.childStart = childStart;
        this.childUnit = childUnit;
        this.childNode = children;
        const byDepth = new Int32Array(numNodes);
        for (let n = 0; n < numNodes; n++) byDepth[n] = n;
        byDepth.sort((a, b) => depth[a] - depth[b]);
        const fail = new Int32Array(numNodes);
        const match = Uint8Array.from(terminal);
        for (let k = 1; k < numNodes; k++) {
          const c = byDepth[k];
          const p = parent[c];
          if (p !== 0) {
            let f = fail[p];
            let next = this.next(f, unit[c]);
            while (next < 0 && f !== 0) {
              f = fail[f];
              next = this.next(f, unit[c]);
            }
            fail[c] = next >= 0 ? next : 0;
          }
          match[c] |= match[fail[c]];
        }
        this.fail = fail;
        this.match = match;
      }
      next(node, u) {
        let lo = this.childStart[node];
        let hi = this.childStart[node + 1];
        const units = this.childUnit;
        while (lo < hi) {
          const mid = lo + hi >> 1;
          const m = units[mid];
          if (m === u) return this.childNode[mid];
          if (m < u) lo = mid + 1; else hi = mid;
        }
        return -1;
      }
      advance(node, u) {
        for (;;) {
          const next = this.next(node, u);
          if (next >= 0) return next;
          if (node === 0) return 0;
          node = this.fail[node];
        }
      }
      searchUTF16(charSeq, start, end) {
        let node = 0;
        for (let i = start; i < end; i++) {
          node = this.advance(node, charSeq.charCodeAt(i));
          if (this.match[node] === 1) return true;
        }
        return false;
      }
      searchUTF8(bytes, start, end) {
        let node = 0;
        for (let i = start; i < end; i++) {
          node = this.advance(node, bytes[i]);
          if (this.match[node] === 1) return true;
        }
        return false;
      }
    };
    var Prefilter = class Prefilter {
      static Type={
        NONE: 0,
        EXACT: 1,
        AND: 2,
        OR: 3
      };
      static MAX_SCANS=32;
      static MAX_AC_UNITS=1 << 18;
      constructor(type) {
        this.type = type;
        this.subs = [];
        this.str = "";
        this.bytes = null;
        this.cost = type === Prefilter.Type.EXACT ? 1 : 0;
        this.allExact = false;
        this.ac16 = null;
        this.ac8 = null;
      }
      automaton16() {
        if (this.ac16 === null) {
          const words = this.subs.map(s => {
            const arr = new Array(s.str.length);
            for (let i = 0; i < s.str.length; i++) arr[i] = s.str.charCodeAt(i);
            return arr;
          });
          this.ac16 = new AhoCorasick(words, 65536);
        }
        return this.ac16;
      }
      automaton8() {
        if (this.ac8 === null) this.ac8 = new AhoCorasick(this.subs.map(s => s.bytes), 256);
        return this.ac8;
      }
      eval(input, pos) {
        switch (this.type) {
         case Prefilter.Type.NONE:
          return true;

         case Prefilter.Type.EXACT:
          return input.hasString(this, pos);

         case Prefilter.Type.AND:
          for (let i = 0; i < this.subs.length; i++) if (!this.subs[i].eval(input, pos)) return false;
          return true;

         case Prefilter.Type.OR:
          if (this.allExact) return input.hasAnyString(this, pos);
          for (let i = 0; i < this.subs.length; i++) if (this.subs[i].eval(input, pos)) return true;
          return false;

         default:
          return true;
        }
      }
    };
    var PrefilterTree = class PrefilterTree {
      static build(re) {
        if (!re) return new Prefilter(Prefilter.Type.NONE);
        return RegexpWalker.walk(re, PrefilterTree.WALKER);
      }
      static WALKER={
        leaf: re => PrefilterTree.leaf(re),
        enter: re => PrefilterTree.enter(re),
        child: (re, state, result) => PrefilterTree.child(re, state, result),
        leave: (re, state) => PrefilterTree.leave(re, state)
      };
      static leaf(re) {
        if (re.op !== Regexp.Op.LITERAL) return new Prefilter(Prefilter.Type.NONE);
        if (re.runes.length === 0 || (re.flags & RE2Flags.FOLD_CASE) !== 0) return new Prefilter(Prefilter.Type.NONE);
        let str = "";
        for (let i = 0; i < re.runes.length; i++) {
          if (Unicode.isUnsearchable(re.runes[i])) return new Prefilter(Prefilter.Type.NONE);
          str += String.fromCodePoint(re.runes[i]);
        }
        const pf = new Prefilter(Prefilter.Type.EXACT);
        pf.str = str;
        pf.bytes = Utils.stringToUtf8ByteArray(pf.str);
        return pf;
      }
      static enter(re) {
        switch (re.op) {
         case Regexp.Op.CAPTURE:
         case Regexp.Op.PLUS:
          return {
            sub: null
          };

         case Regexp.Op.REPEAT:
          if (re.min >= 1) return {
            sub: null
          };
          return {
            result: new Prefilter(Prefilter.Type.NONE)
          };

         case Regexp.Op.CONCAT:
          return {
            pf: new Prefilter(Prefilter.Type.AND),
            subs: []
          };

         case Regexp.Op.ALTERNATE:
          return {
            pf: new Prefilter(Prefilter.Type.OR),
            subs: []
          };

         default:
          return {
            result: new Prefilter(Prefilter.Type.NONE)
          };
        }
      }
      static child(re, state, s) {
        if (state.subs === void 0) {
          state.sub = s;
          return;
        }
        if (state.pf.type === Prefilter.Type.AND) {
          if (s.type === Prefilter.Type.NONE) return;
          if (s.type === Prefilter.Type.AND) {
            for (let j = 0; j < s.subs.length; j++) state.subs.push(s.subs[j]);
            return;
          }
          state.subs.push(s);
          return;
        }
        if (s.type === Prefilter.Type.NONE) {
          state.result = new Prefilter(Prefilter.Type.NONE);
          return;
        }
        if (s.type === Prefilter.Type.OR) {
          for (let j = 0; j < s.subs.length; j++) state.subs.push(s.subs[j]);
          return;
        }
        state.subs.push(s);
      }
      static leave(re, state) {
        if (state.subs === void 0) return state.sub;
        const pf = state.pf;
        const seen = new Set;
        const subs = [];
        for (const sub of state.subs) {
          if (sub.type === Prefilter.Type.EXACT) {
            if (seen.has(sub.str)) continue;
            seen.add(sub.str);
          }
          subs.push(sub);
        }
        if (pf.type === Prefilter.Type.AND) {
          const kept = [];
          let cost = 0;
          for (const sub of subs) {
            if (cost + sub.cost > Prefilter.MAX_SCANS) continue;
            kept.push(sub);
            cost += sub.cost;
          }
          if (kept.length === 0) return new Prefilter(Prefilter.Type.NONE);
          if (kept.length === 1) return kept[0];
          pf.subs = kept;
          pf.cost = cost;
          return pf;
        }
        if (subs.length === 0) return new Prefilter(Prefilter.Type.NONE);
        if (subs.length === 1) return subs[0];
        pf.subs = subs;
        let allExact = true;
        let cost = 0;
        let units = 0;
        for (const sub of subs) {
          if (sub.type !== Prefilter.Type.EXACT) allExact = false; else units += sub.bytes.length;
          cost += sub.cost;
        }
        if (allExact) {
          if (units > Prefilter.MAX_AC_UNITS) return new Prefilter(Prefilter.Type.NONE);
          pf.allExact = true;
          pf.cost = 1;
          return pf;
        }
        if (cost > Prefilter.MAX_SCANS) return new Prefilter(Prefilter.Type.NONE);
        pf.cost = cost;
        return pf;
      }
    };
    var PatchList = class {
      constructor(head = 0, tail = 0) {
        this.head = head;
        this.tail = tail;
      }
    };
    var Prog = class {
      constructor() {
        this.inst = [];
        this.start = 0;
        this.numCap = 2;
        this.lbStarts = [];
        this.numLb = 0;
        this.lbInst = null;
      }
      getInst(pc) {
        return this.inst[pc];
      }
      numInst() {
        return this.inst.length;
      }
      addInst(op) {
        this.inst.push(new Inst(op));
      }
      markLookbehindInsts() {
        const lbInst = new Uint8Array(this.inst.length);
        const pending = this.lbStarts.slice();
        while (pending.length > 0) {
          const pc = pending.pop();
          if (pc === 0 || lbInst[pc] === 1) continue;
          lbInst[pc] = 1;
          const i = this.inst[pc];
          switch (i.op) {
           case Inst.ALT:
           case Inst.ALT_MATCH:
            pending.push(i.out, i.arg);
            break;

           case Inst.MATCH:
           case Inst.FAIL:
            break;

           default:
            pending.push(i.out);
          }
        }
        this.lbInst = lbInst;
      }
      skipNop(pc) {
        let i = this.inst[pc];
        while (i.op === Inst.NOP || i.op === Inst.CAPTURE) {
          i = this.inst[pc];
          pc = i.out;
        }
        return i;
      }
      prefix() {
        let prefix = "";
        let i = this.skipNop(this.start);
        if (!Inst.isRuneOp(i.op) || i.runes.length !== 1) return [ i.op === Inst.MATCH, prefix ];
        while (Inst.isRuneOp(i.op) && i.runes.length === 1 && (i.arg & RE2Flags.FOLD_CASE) === 0 && !Unicode.isUnsearchable(i.runes[0])) {
          prefix += String.fromCodePoint(i.runes[0]);
          i = this.skipNop(i.out);
        }
        return [ i.op === Inst.MATCH, prefix ];
      }
      startCond() {
        let flag = 0;
        let pc = this.start;
        loop: for (;;) {
          const i = this.inst[pc];
          switch (i.op) {
           case Inst.EMPTY_WIDTH:
            flag |= i.arg;
            break;

           case Inst.FAIL:
            return -1;

           case Inst.CAPTURE:
           case Inst.NOP:
            break;

           default:
            break loop;
          }
          pc = i.out;
        }
        return flag;
      }
      patch(l, val) {
        let head = l.head;
        while (head !== 0) {
          const i = this.inst[head >> 1];
          if ((head & 1) === 0) {
            head = i.out;
            i.out = val;
          } else {
            head = i.arg;
            i.arg = val;
          }
        }
      }
      append(l1, l2) {
        if (l1.head === 0) return l2;
        if (l2.head === 0) return l1;
        const i = this.inst[l1.tail >> 1];
        if ((l1.tail & 1) === 0) i.out = l2.head; else i.arg = l2.head;
        return new PatchList(l1.head, l2.tail);
      }
      toString() {
        let out = "";
        for (let pc = 0; pc < this.inst.length; pc++) {
          const len = out.length;
          out += pc;
          if (pc === this.start) out += "*";
          out += "        ".substring(out.length - len);
          out += this.inst[pc];
          out += "\n";
        }
        return out;
      }
    };
    const ANY_RUNE_NOT_NL = new Int32Array([ 0, Codepoint.CODES["\n"] - 1, Codepoint.CODES["\n"] + 1, Unicode.MAX_RUNE ]);
    const ANY_RUNE = new Int32Array([ 0, Unicode.MAX_RUNE ]);
    var Frag = class {
      constructor(i = 0, out = new PatchList, nullable = false) {
        this.i = i;
        this.out = out;
        this.nullable = nullable;
      }
    };
    var Compiler = class Compiler {
      static compileRegexp(re) {
        const c = new Compiler;
        const f = c.compile(re);
        c.prog.patch(f.out, c.newInst(Inst.MATCH).i);
        c.prog.start = f.i;
        c.prog.markLookbehindInsts();
        return c.prog;
      }
      static compileSet(regexps) {
        const c = new Compiler;
        if (regexps.length === 0) {
          c.prog.start = c.newInst(Inst.FAIL).i;
          c.prog.markLookbehindInsts();
          return c.prog;
        }
        let starts = [];
        for (let i = 0; i < regexps.length; i++) {
          c.lbOffset = c.prog.numLb;
          const f = c.compile(regexps[i]);
          const m = c.newInst(Inst.MATCH);
          c.prog.getInst(m.i).arg = i;
          c.prog.patch(f.out, m.i);
          starts.push(f.i);
        }
        let start = starts[0];
        for (let i = 1; i < starts.length; i++) {
          const f = c.newInst(Inst.ALT);
          const inst = c.prog.getInst(f.i);
          inst.out = start;
          inst.arg = starts[i];
          start = f.i;
        }
        c.prog.start = start;
        c.prog.markLookbehindInsts();
        return c.prog;
      }
      constructor() {
        this.prog = new Prog;
        this.newInst(Inst.FAIL);
        this.lbOffset = 0;
        this.runeCache = new Map;
        this.walker = {
          leaf: re => this.leaf(re),
          enter: re => this.enter(re),
          child: (re, state, result) => this.child(re, state, result),
          leave: (re, state) => this.leave(re, state)
        };
      }
      newInst(op) {
        this.prog.addInst(op);
        return new Frag(this.prog.numInst() - 1, new PatchList, true);
      }
      nop() {
        const f = this.newInst(Inst.NOP);
        f.out = new PatchList(f.i << 1, f.i << 1);
        return f;
      }
      fail() {
        return new Frag;
      }
      cap(arg) {
        const f = this.newInst(Inst.CAPTURE);
        f.out = new PatchList(f.i << 1, f.i << 1);
        this.prog.getInst(f.i).arg = arg;
        if (this.prog.numCap < arg + 1) this.prog.numCap = arg + 1;
        return f;
      }
      cat(f1, f2) {
        if (f1.i === 0 || f2.i === 0) {
          this.prog.patch(f1.out, 0);
          this.prog.patch(f2.out, 0);
          return this.fail();
        }
        this.prog.patch(f1.out, f2.i);
        return new Frag(f1.i, f2.out, f1.nullable && f2.nullable);
      }
      alt(f1, f2) {
        if (f1.i === 0) return f2;
        if (f2.i === 0) return f1;
        const f = this.newInst(Inst.ALT);
        const i = this.prog.getInst(f.i);
        i.out = f1.i;
        i.arg = f2.i;
        f.out = this.prog.append(f1.out, f2.out);
        f.nullable = f1.nullable || f2.nullable;
        return f;
      }
      loop(f1, nongreedy) {
        const f = this.newInst(Inst.ALT);
        const i = this.prog.getInst(f.i);
        if (nongreedy) {
          i.arg = f1.i;
          f.out = new PatchList(f.i << 1, f.i << 1);
        } else {
          i.out = f1.i;
          f.out = new PatchList(f.i << 1 | 1, f.i << 1 | 1);
        }
        this.prog.patch(f1.out, f.i);
        return f;
      }
      quest(f1, nongreedy) {
        if (f1.i === 0) return this.nop();
        const f = this.newInst(Inst.ALT);
        const i = this.prog.getInst(f.i);
        if (nongreedy) {
          i.arg = f1.i;
          f.out = new PatchList(f.i << 1, f.i << 1);
        } else {
          i.out = f1.i;
          f.out = new PatchList(f.i << 1 | 1, f.i << 1 | 1);
        }
        f.out = this.prog.append(f.out, f1.out);
        return f;
      }
      star(f1, nongreedy) {
        if (f1.i === 0) return this.nop();
        if (f1.nullable) return this.quest(this.plus(f1, nongreedy), nongreedy);
        return this.loop(f1, nongreedy);
      }
      plus(f1, nongreedy) {
        if (f1.i === 0) return this.fail();
        return new Frag(f1.i, this.loop(f1, nongreedy).out, f1.nullable);
      }
      empty(op) {
        const f = this.newInst(Inst.EMPTY_WIDTH);
        this.prog.getInst(f.i).arg = op;
        f.out = new PatchList(f.i << 1, f.i << 1);
        return f;
      }
      rune(runes, flags) {
        const f = this.newInst(Inst.RUNE);
        f.nullable = false;
        const i = this.prog.getInst(f.i);
        i.runes = runes;
        flags &= RE2Flags.FOLD_CASE;
        if (runes.length !== 1 || Unicode.simpleFold(runes[0]) === runes[0]) flags &= ~RE2Flags.FOLD_CASE;
        i.arg = flags;
        f.out = new PatchList(f.i << 1, f.i << 1);
        if ((flags & RE2Flags.FOLD_CASE) === 0 && runes.length === 1 || runes.length === 2 && runes[0] === runes[1]) i.op = Inst.RUNE1; else if (runes.length === 2 && runes[0] === 0 && runes[1] === Unicode.MAX_RUNE) i.op = Inst.RUNE_ANY; else if (runes.length === 4 && runes[0] === 0 && runes[1] === Codepoint.CODES["\n"] - 1 && runes[2] === Codepoint.CODES["\n"] + 1 && runes[3] === Unicode.MAX_RUNE) i.op = Inst.RUNE_ANY_NOT_NL;
        return f;
      }
      lookBehind(a, parsedLb) {
        const lb = Math.sign(parsedLb) * (Math.abs(parsedLb) + this.lbOffset);
        const id = this.newInst(Inst.LB_WRITE);
        this.prog.getInst(id.i).arg = lb;
        const any = this.rune(ANY_RUNE, 0);
        const dotStar = this.star(any, true);
        const lbAutomaton = this.cat(dotStar, a);
        this.prog.patch(lbAutomaton.out, id.i);
        const checkId = this.newInst(Inst.LB_CHECK);
        this.prog.getInst(checkId.i).arg = lb;
        this.prog.lbStarts.push(lbAutomaton.i);
        if (Math.abs(lb) > this.prog.numLb) this.prog.numLb = Math.abs(lb);
        checkId.out = new PatchList(checkId.i << 1, checkId.i << 1);
        return checkId;
      }
      compile(re) {
        return RegexpWalker.walk(re, this.walker);
      }
      leaf(re) {
        switch (re.op) {
         case Regexp.Op.NO_MATCH:
          return this.fail();

         case Regexp.Op.EMPTY_MATCH:
          return this.nop();

         case Regexp.Op.LITERAL:
          {
            if (re.runes.length === 0) return this.nop();
            let f = null;
            for (let r of re.runes) {
              let singleRune = this.runeCache.get(r);
              if (singleRune === void 0) {
                singleRune = new Int32Array([ r ]);
                this.runeCache.set(r, singleRune);
              }
              const f1 = this.rune(singleRune, re.flags);
              f = f === null ? f1 : this.cat(f, f1);
            }
            return f;
          }

         case Regexp.Op.CHAR_CLASS:
          return this.rune(re.runes, re.flags);

         case Regexp.Op.ANY_CHAR_NOT_NL:
          return this.rune(ANY_RUNE_NOT_NL, 0);

         case Regexp.Op.ANY_CHAR:
          return this.rune(ANY_RUNE, 0);

         case Regexp.Op.BEGIN_LINE:
          return this.empty(Utils.EMPTY_BEGIN_LINE);

         case Regexp.Op.END_LINE:
          return this.empty(Utils.EMPTY_END_LINE);

         case Regexp.Op.BEGIN_TEXT:
          return this.empty(Utils.EMPTY_BEGIN_TEXT);

         case Regexp.Op.END_TEXT:
          return this.empty(Utils.EMPTY_END_TEXT);

         case Regexp.Op.WORD_BOUNDARY:
          return this.empty(Utils.EMPTY_WORD_BOUNDARY);

         case Regexp.Op.NO_WORD_BOUNDARY:
          return this.empty(Utils.EMPTY_NO_WORD_BOUNDARY);

         case Regexp.Op.CONCAT:
         case Regexp.Op.ALTERNATE:
          return this.nop();

         default:
          throw new RE2JSCompileException("regexp: unhandled case in compile");
        }
      }
      enter(re) {
        switch (re.op) {
         case Regexp.Op.PLB:
         case Regexp.Op.NLB:
         case Regexp.Op.STAR:
         case Regexp.Op.PLUS:
         case Regexp.Op.QUEST:
          return {
            sub: null
          };

         case Regexp.Op.CAPTURE:
          return {
            bra: this.cap(re.cap << 1),
            sub: null
          };

         case Regexp.Op.CONCAT:
         case Regexp.Op.ALTERNATE:
          return {
            f: null
          };

         default:
          throw new RE2JSCompileException("regexp: unhandled case in compile");
        }
      }
      child(re, state, f1) {
        if (re.op === Regexp.Op.CONCAT) state.f = state.f === null ? f1 : this.cat(state.f, f1); else if (re.op === Regexp.Op.ALTERNATE) state.f = state.f === null ? f1 : this.alt(state.f, f1); else state.sub = f1;
      }
      leave(re, state) {
        switch (re.op) {
         case Regexp.Op.PLB:
         case Regexp.Op.NLB:
          return this.lookBehind(state.sub, re.lb);

         case Regexp.Op.CAPTURE:
          {
            const ket = this.cap(re.cap << 1 | 1);
            return this.cat(this.cat(state.bra, state.sub), ket);
          }

         case Regexp.Op.STAR:
          return this.star(state.sub, (re.flags & RE2Flags.NON_GREEDY) !== 0);

         case Regexp.Op.PLUS:
          return this.plus(state.sub, (re.flags & RE2Flags.NON_GREEDY) !== 0);

         case Regexp.Op.QUEST:
          return this.quest(state.sub, (re.flags & RE2Flags.NON_GREEDY) !== 0);

         case Regexp.Op.CONCAT:
         case Regexp.Op.ALTERNATE:
          return state.f;

         default:
          throw new RE2JSCompileException("regexp: unhandled case in compile");
        }
      }
    };
    var Simplify = class Simplify {
      static simplify(re) {
        if (re === null) return null;
        return RegexpWalker.walk(re, Simplify.WALKER);
      }
      static WALKER={
        leaf: re => Simplify.leaf(re),
        enter: re => Simplify.enter(re),
        child: (re, state, result, i) => Simplify.child(re, state, result, i),
        leave: (re, state) => Simplify.leave(re, state)
      };
      static leaf(re) {
        if (re.op === Regexp.Op.CHAR_CLASS) {
          if (re.runes === null) return re;
          if (re.runes.length === 0) return new Regexp(Regexp.Op.NO_MATCH);
          if (re.runes.length === 2 && re.runes[0] === 0 && re.runes[1] === Unicode.MAX_RUNE) return new Regexp(Regexp.Op.ANY_CHAR);
          if (re.runes.length === 4 && re.runes[0] === 0 && re.runes[1] === Codepoint.CODES["\n"] - 1 && re.runes[2] === Codepoint.CODES["\n"] + 1 && re.runes[3] === Unicode.MAX_RUNE) return new Regexp(Regexp.Op.ANY_CHAR_NOT_NL);
        }
        return re;
      }
      static enter(re) {
        switch (re.op) {
         case Regexp.Op.PLB:
         case Regexp.Op.NLB:
         case Regexp.Op.CAPTURE:
         case Regexp.Op.STAR:
         case Regexp.Op.PLUS:
         case Regexp.Op.QUEST:
          return {
            sub: null
          };

         case Regexp.Op.CONCAT:
         case Regexp.Op.ALTERNATE:
          return {
            subs: [],
            changed: false
          };

         case Regexp.Op.REPEAT:
          if (re.min === 0 && re.max === 0) return {
            result: new Regexp(Regexp.Op.EMPTY_MATCH)
          };
          return {
            sub: null
          };

         default:
          return {
            result: re
          };
        }
      }
      static child(re, state, nsub, i) {
        if (state.subs === void 0) {
          state.sub = nsub;
          return;
        }
        if (nsub !== re.subs[i]) state.changed = true;
        if (re.op === Regexp.Op.CONCAT) {
          if (nsub.op === Regexp.Op.NO_MATCH) {
            state.result = new Regexp(Regexp.Op.NO_MATCH);
            return;
          }
          if (nsub.op === Regexp.Op.EMPTY_MATCH) {
            state.changed = true;
            return;
          }
          if (nsub.op === Regexp.Op.CONCAT) {
            state.changed = true;
            for (let j = 0; j < nsub.subs.length; j++) state.subs.push(nsub.subs[j]);
            return;
          }
        } else {
          if (nsub.op === Regexp.Op.NO_MATCH) {
            state.changed = true;
            return;
          }
          if (nsub.op === Regexp.Op.ALTERNATE) {
            state.changed = true;
            for (let j = 0; j < nsub.subs.length; j++) state.subs.push(nsub.subs[j]);
            return;
          }
        }
        state.subs.push(nsub);
      }
      static leave(re, state) {
        switch (re.op) {
         case Regexp.Op.PLB:
         case Regexp.Op.NLB:
         case Regexp.Op.CAPTURE:
          {
            const sub = state.sub;
            if (sub !== re.subs[0]) {
              const nre = Regexp.fromRegexp(re);
              nre.runes = new Int32Array(0);
              nre.subs = [ sub ];
              return nre;
            }
            return re;
          }

         case Regexp.Op.CONCAT:
         case Regexp.Op.ALTERNATE:
          if (state.changed) {
            const newSubs = state.subs;
            if (newSubs.length === 0) return new Regexp(re.op === Regexp.Op.CONCAT ? Regexp.Op.EMPTY_MATCH : Regexp.Op.NO_MATCH);
            if (newSubs.length === 1) return newSubs[0];
            const nre = Regexp.fromRegexp(re);
            nre.runes = new Int32Array(0);
            nre.subs = newSubs;
            return nre;
          }
          return re;

         case Regexp.Op.STAR:
         case Regexp.Op.PLUS:
         case Regexp.Op.QUEST:
          return Simplify.simplify1(re.op, re.flags, state.sub, re);

         case Regexp.Op.REPEAT:
          return Simplify.simplifyRepeat(re, state.sub);

         default:
          return re;
        }
      }
      static simplifyRepeat(re, sub) {
        if (re.max === -1) {
          if (re.min === 0) return Simplify.simplify1(Regexp.Op.STAR, re.flags, sub, null);
          if (re.min === 1) return Simplify.simplify1(Regexp.Op.PLUS, re.flags, sub, null);
          const subs = [];
          for (let i = 0; i < re.min - 1; i++) subs.push(sub);
          subs.push(Simplify.simplify1(Regexp.Op.PLUS, re.flags, sub, null));
          return Simplify.concat(subs);
        }
        if (re.min === 1 && re.max === 1) return sub;
        let prefixSubs = null;
        if (re.min > 0) {
          prefixSubs = [];
          for (let i = 0; i < re.min; i++) prefixSubs.push(sub);
        }
        if (re.max > re.min) {
          let suffix = Simplify.simplify1(Regexp.Op.QUEST, re.flags, sub, null);
          for (let i = re.min + 1; i < re.max; i++) suffix = Simplify.simplify1(Regexp.Op.QUEST, re.flags, Simplify.concat([ sub, suffix ]), null);
          if (prefixSubs === null) return suffix;
          prefixSubs.push(suffix);
        }
        if (prefixSubs !== null) return Simplify.concat(prefixSubs);
        return new Regexp(Regexp.Op.NO_MATCH);
      }
      static concat(subs) {
        const newSubs = [];
        for (let i = 0; i < subs.length; i++) {
          const sub = subs[i];
          if (sub.op === Regexp.Op.NO_MATCH) return new Regexp(Regexp.Op.NO_MATCH);
          if (sub.op === Regexp.Op.EMPTY_MATCH) continue;
          if (sub.op === Regexp.Op.CONCAT) {
            for (let j = 0; j < sub.subs.length; j++) newSubs.push(sub.subs[j]);
            continue;
          }
          newSubs.push(sub);
        }
        if (newSubs.length === 0) return new Regexp(Regexp.Op.EMPTY_MATCH);
        if (newSubs.length === 1) return newSubs[0];
        const nre = new Regexp(Regexp.Op.CONCAT);
        nre.subs = newSubs;
        return nre;
      }
      static simplify1(op, flags, sub, re) {
        if (sub.op === Regexp.Op.EMPTY_MATCH) return sub;
        if (sub.op === Regexp.Op.NO_MATCH) {
          if (op === Regexp.Op.PLUS) return sub;
          return new Regexp(Regexp.Op.EMPTY_MATCH);
        }
        if (op === sub.op && (flags & RE2Flags.NON_GREEDY) === (sub.flags & RE2Flags.NON_GREEDY)) return sub;
        if (re !== null && re.op === op && (re.flags & RE2Flags.NON_GREEDY) === (flags & RE2Flags.NON_GREEDY) && sub === re.subs[0]) return re;
        const nre = new Regexp(op);
        nre.flags = flags;
        nre.subs = [ sub ];
        return nre;
      }
    };
    var CharGroup = class {
      constructor(sign, cls) {
        this.sign = sign;
        this.cls = cls;
      }
    };
    const code1 = [ 48, 57 ];
    const code2 = [ 9, 10, 12, 13, 32, 32 ];
    const code3 = [ 48, 57, 65, 90, 95, 95, 97, 122 ];
    const PERL_GROUPS = new Map([ [ "\\d", new CharGroup(1, code1) ], [ "\\D", new CharGroup(-1, code1) ], [ "\\s", new CharGroup(1, code2) ], [ "\\S", new CharGroup(-1, code2) ], [ "\\w", new CharGroup(1, code3) ], [ "\\W", new CharGroup(-1, code3) ] ]);
    const code4 = [ 48, 57, 65, 90, 97, 122 ];
    const code5 = [ 65, 90, 97, 122 ];
    const code6 = [ 0, 127 ];
    const code7 = [ 9, 9, 32, 32 ];
    const code8 = [ 0, 31, 127, 127 ];
    const code9 = [ 48, 57 ];
    const code10 = [ 33, 126 ];
    const code11 = [ 97, 122 ];
    const code12 = [ 32, 126 ];
    const code13 = [ 33, 47, 58, 64, 91, 96, 123, 126 ];
    const code14 = [ 9, 13, 32, 32 ];
    const code15 = [ 65, 90 ];
    const code16 = [ 48, 57, 65, 90, 95, 95, 97, 122 ];
    const code17 = [ 48, 57, 65, 70, 97, 102 ];
    const POSIX_GROUPS = new Map([ [ "[:alnum:]", new CharGroup(1, code4) ], [ "[:^alnum:]", new CharGroup(-1, code4) ], [ "[:alpha:]", new CharGroup(1, code5) ], [ "[:^alpha:]", new CharGroup(-1, code5) ], [ "[:ascii:]", new CharGroup(1, code6) ], [ "[:^ascii:]", new CharGroup(-1, code6) ], [ "[:blank:]", new CharGroup(1, code7) ], [ "[:^blank:]", new CharGroup(-1, code7) ], [ "[:cntrl:]", new CharGroup(1, code8) ], [ "[:^cntrl:]", new CharGroup(-1, code8) ], [ "[:digit:]", new CharGroup(1, code9) ], [ "[:^digit:]", new CharGroup(-1, code9) ], [ "[:graph:]", new CharGroup(1, code10) ], [ "[:^graph:]", new CharGroup(-1, code10) ], [ "[:lower:]", new CharGroup(1, code11) ], [ "[:^lower:]", new CharGroup(-1, code11) ], [ "[:print:]", new CharGroup(1, code12) ], [ "[:^print:]", new CharGroup(-1, code12) ], [ "[:punct:]", new CharGroup(1, code13) ], [ "[:^punct:]", new CharGroup(-1, code13) ], [ "[:space:]", new CharGroup(1, code14) ], [ "[:^space:]", new CharGroup(-1, code14) ], [ "[:upper:]", new CharGroup(1, code15) ], [ "[:^upper:]", new CharGroup(-1, code15) ], [ "[:word:]", new CharGroup(1, code16) ], [ "[:^word:]", new CharGroup(-1, code16) ], [ "[:xdigit:]", new CharGroup(1, code17) ], [ "[:^xdigit:]", new CharGroup(-1, code17) ] ]);
    var CharClass = class CharClass {
      static charClassToString(r, len) {
        let result = "[";
        for (let i = 0; i < len; i += 2) {
          if (i > 0) result += " ";
          const lo = r[i];
          const hi = r[i + 1];
          if (lo === hi) result += `0x${lo.toString(16)}`; else result += `0x${lo.toString(16)}-0x${hi.toString(16)}`;
        }
        result += "]";
        return result;
      }
      static sortRanges(array, len) {
        const n = len >> 1;
        const order = new Array(n);
        for (let i = 0; i < n; i++) order[i] = i;
        order.sort((a, b) => array[2 * a] - array[2 * b] || array[2 * b + 1] - array[2 * a + 1]);
        const sorted = array.slice(0, len);
        for (let i = 0; i < n; i++) {
          array[2 * i] = sorted[2 * order[i]];
          array[2 * i + 1] = sorted[2 * order[i] + 1];
        }
      }
      constructor(r = Utils.emptyInts()) {
        this.r = r;
        this.len = r.length;
      }
      toArray() {
        if (this.r instanceof Int32Array) return this.len === this.r.length ? this.r : this.r.subarray(0, this.len);
        return new Int32Array(this.len === this.r.length ? this.r : this.r.slice(0, this.len));
      }
      toGrowableArray() {
        if (Array.isArray(this.r)) {
          this.r.length = this.len;
          return this.r;
        }
        return Array.from(this.r.subarray(0, this.len));
      }
      cleanClass() {
        if (this.len < 4) return this;
        CharClass.sortRanges(this.r, this.len);
        let w = 2;
        for (let i = 2; i < this.len; i += 2) {
          const lo = this.r[i];
          const hi = this.r[i + 1];
          if (lo <= this.r[w - 1] + 1) {
            if (hi > this.r[w - 1]) this.r[w - 1] = hi;
            continue;
          }
          this.r[w] = lo;
          this.r[w + 1] = hi;
          w += 2;
        }
        this.len = w;
        return this;
      }
      appendLiteral(x, flags) {
        return (flags & RE2Flags.FOLD_CASE) !== 0 ? this.appendFoldedRange(x, x) : this.appendRange(x, x);
      }
      appendRange(lo, hi) {
        if (this.len > 0) for (let i = 2; i <= 4; i += 2) if (this.len >= i) {
          const rlo = this.r[this.len - i];
          const rhi = this.r[this.len - i + 1];
          if (lo <= rhi + 1 && rlo <= hi + 1) {
            if (lo < rlo) this.r[this.len - i] = lo;
            if (hi > rhi) this.r[this.len - i + 1] = hi;
            return this;
          }
        }
        this.r[this.len++] = lo;
        this.r[this.len++] = hi;
        return this;
      }
      appendFoldedRange(lo, hi) {
        if (lo <= Unicode.MIN_FOLD && hi >= Unicode.MAX_FOLD) return this.appendRange(lo, hi);
        if (hi < Unicode.MIN_FOLD || lo > Unicode.MAX_FOLD) return this.appendRange(lo, hi);
        if (lo < Unicode.MIN_FOLD) {
          this.appendRange(lo, Unicode.MIN_FOLD - 1);
          lo = Unicode.MIN_FOLD;
        }
        if (hi > Unicode.MAX_FOLD) {
          this.appendRange(Unicode.MAX_FOLD + 1, hi);
          hi = Unicode.MAX_FOLD;
        }
        for (let c = lo; c <= hi; c++) {
          this.appendRange(c, c);
          for (let f = Unicode.simpleFold(c); f !== c; f = Unicode.simpleFold(f)) this.appendRange(f, f);
        }
        return this;
      }
      appendClass(x) {
        for (let i = 0; i < x.length; i += 2) this.appendRange(x[i], x[i + 1]);
        return this;
      }
      appendFoldedClass(x) {
        for (let i = 0; i < x.length; i += 2) this.appendFoldedRange(x[i], x[i + 1]);
        return this;
      }
      appendNegatedClass(x) {
        let nextLo = 0;
        for (let i = 0; i < x.length; i += 2) {
          const lo = x[i];
          const hi = x[i + 1];
          if (nextLo <= lo - 1) this.appendRange(nextLo, lo - 1);
          nextLo = hi + 1;
        }
        if (nextLo <= Unicode.MAX_RUNE) this.appendRange(nextLo, Unicode.MAX_RUNE);
        return this;
      }
      appendTable(table) {
        for (let i = 0; i < table.length; ++i) {
          const lo = table.getLo(i);
          const hi = table.getHi(i);
          const stride = table.getStride(i);
          if (stride === 1) {
            this.appendRange(lo, hi);
            continue;
          }
          for (let c = lo; c <= hi; c += stride) this.appendRange(c, c);
        }
        return this;
      }
      appendNegatedTable(table) {
        let nextLo = 0;
        for (let i = 0; i < table.length; ++i) {
          const lo = table.getLo(i);
          const hi = table.getHi(i);
          const stride = table.getStride(i);
          if (stride === 1) {
            if (nextLo <= lo - 1) this.appendRange(nextLo, lo - 1);
            nextLo = hi + 1;
            continue;
          }
          for (let c = lo; c <= hi; c += stride) {
            if (nextLo <= c - 1) this.appendRange(nextLo, c - 1);
            nextLo = c + 1;
          }
        }
        if (nextLo <= Unicode.MAX_RUNE) this.appendRange(nextLo, Unicode.MAX_RUNE);
        return this;
      }
      appendTableWithSign(table, sign) {
        return sign < 0 ? this.appendNegatedTable(table) : this.appendTable(table);
      }
      negateClass() {
        let nextLo = 0;
        let w = 0;
        for (let i = 0; i < this.len; i += 2) {
          const lo = this.r[i];
          const hi = this.r[i + 1];
          if (nextLo <= lo - 1) {
            this.r[w] = nextLo;
            this.r[w + 1] = lo - 1;
            w += 2;
          }
          nextLo = hi + 1;
        }
        this.len = w;
        if (nextLo <= Unicode.MAX_RUNE) {
          this.r[this.len++] = nextLo;
          this.r[this.len++] = Unicode.MAX_RUNE;
        }
        return this;
      }
      appendClassWithSign(x, sign) {
        return sign < 0 ? this.appendNegatedClass(x) : this.appendClass(x);
      }
      appendGroup(g, foldCase) {
        let cls = g.cls;
        if (foldCase) cls = (new CharClass).appendFoldedClass(cls).cleanClass().toArray();
        return this.appendClassWithSign(cls, g.sign);
      }
      toString() {
        return CharClass.charClassToString(this.r, this.len);
      }
    };
    var StringIterator = class {
      constructor(str) {
        this.str = str;
        this.position = 0;
      }
      pos() {
        return this.position;
      }
      rewindTo(pos) {
        this.position = pos;
      }
      more() {
        return this.position < this.str.length;
      }
      peek() {
        return this.str.codePointAt(this.position);
      }
      skip(n) {
        this.position += n;
      }
      skipString(s) {
        this.position += s.length;
      }
      pop() {
        const r = this.str.codePointAt(this.position);
        this.position += Utils.charCount(r);
        return r;
      }
      lookingAt(s) {
        return this.str.startsWith(s, this.position);
      }
      rest() {
        return this.str.substring(this.position);
      }
      from(beforePos) {
        return this.str.substring(beforePos, this.position);
      }
      toString() {
        return this.rest();
      }
    };
    var Parser = class Parser {
      static ERR_INTERNAL_ERROR="regexp/syntax: internal error";
      static ERR_INVALID_CHAR_RANGE="invalid character class range";
      static ERR_INVALID_ESCAPE="invalid escape sequence";
      static ERR_INVALID_NAMED_CAPTURE="invalid named capture";
      static ERR_INVALID_PERL_OP="invalid or unsupported Perl syntax";
      static ERR_INVALID_REPEAT_OP="invalid nested repetition operator";
      static ERR_INVALID_REPEAT_SIZE="invalid repeat count";
      static ERR_MISSING_BRACKET="missing closing ]";
      static ERR_MISSING_PAREN="missing closing )";
      static ERR_MISSING_REPEAT_ARGUMENT="missing argument to repetition operator";
      static ERR_TRAILING_BACKSLASH="trailing backslash at end of expression";
      static ERR_DUPLICATE_NAMED_CAPTURE="duplicate capture group name";
      static ERR_UNEXPECTED_PAREN="unexpected )";
      static ERR_NESTING_DEPTH="expression nests too deeply";
      static ERR_LARGE="expression too large";
      static ERR_INVALID_CAPTURE_IN_LOOKBEHIND="invalid capture in lookbehind";
      static MAX_HEIGHT=1e3;
      static MAX_SIZE=1398101;
      static MAX_RUNES=33554432;
      static ANY_TABLE=new UnicodeRangeTable(new Uint32Array([ 0, Unicode.MAX_RUNE, 1 ]));
      static ASCII_TABLE=new UnicodeRangeTable(new Uint32Array([ 0, 127, 1 ]));
      static ASCII_FOLD_TABLE=new UnicodeRangeTable(new Uint32Array([ 0, 127, 1, 383, 383, 1, 8490, 8490, 1 ]));
      static unicodeTable(name) {
        if (name === "Any") return {
          tab: Parser.ANY_TABLE,
          fold: Parser.ANY_TABLE,
          sign: 1
        };
        if (name === "Ascii") return {
          tab: Parser.ASCII_TABLE,
          fold: Parser.ASCII_FOLD_TABLE,
          sign: 1
        };
        if (name === "Assigned") return {
          tab: UnicodeTables.CATEGORIES.get("Cn"),
          fold: UnicodeTables.CATEGORIES.get("Cn"),
          sign: -1
        };
        if (name === "Lc") return {
          tab: UnicodeTables.CATEGORIES.get("LC"),
          fold: UnicodeTables.FOLD_CATEGORIES.get("LC"),
          sign: 1
        };
        if (UnicodeTables.CATEGORIES.has(name)) return {
          tab: UnicodeTables.CATEGORIES.get(name),
          fold: UnicodeTables.FOLD_CATEGORIES.get(name),
          sign: 1
        };
        if (UnicodeTables.SCRIPTS.has(name)) return {
          tab: UnicodeTables.SCRIPTS.get(name),
          fold: UnicodeTables.FOLD_SCRIPT.get(name),
          sign: 1
        };
        return null;
      }
      static minFoldRune(r) {
        if (r < Unicode.MIN_FOLD || r > Unicode.MAX_FOLD) return r;
        let min = r;
        const r0 = r;
        for (r = Unicode.simpleFold(r); r !== r0; r = Unicode.simpleFold(r)) if (min > r) min = r;
        return min;
      }
      static leadingRegexp(re) {
        if (re.op === Regexp.Op.EMPTY_MATCH) return null;
        if (re.op === Regexp.Op.CONCAT && re.subs.length > 0) {
          const sub = re.subs[0];
          if (sub.op === Regexp.Op.EMPTY_MATCH) return null;
          return sub;
        }
        return re;
      }
      static literalRegexp(s, flags) {
        const re = new Regexp(Regexp.Op.LITERAL);
        re.flags = flags;
        re.runes = Utils.stringToRunes(s);
        return re;
      }
      static parse(pattern, flags) {
        return new Parser(pattern, flags).parseInternal();
      }
      static parseRepeat(t) {
        const start = t.pos();
        if (!t.more() || !t.lookingAt("{")) return -1;
        t.skip(1);
        const min = Parser.parseInt(t);
        if (min === -1) return -1;
        if (!t.more()) return -1;
        let max;
        if (!t.lookingAt(",")) max = min; else {
          t.skip(1);
          if (!t.more()) return -1;
          if (t.lookingAt("}")) max = -1; else if ((max = Parser.parseInt(t)) === -1) return -1;
        }
        if (!t.more() || !t.lookingAt("}")) return -1;
        t.skip(1);
        if (min < 0 || min > 1e3 || max === -2 || max > 1e3 || max >= 0 && min > max) throw new RE2JSSyntaxException(Parser.ERR_INVALID_REPEAT_SIZE, t.from(start));
        return min << 16 | max & Unicode.MAX_BMP;
      }
      static isValidCaptureName(name) {
        if (name.length === 0) return false;
        for (let i = 0; i < name.length; i++) {
          const c = name.codePointAt(i);
          if (c !== Codepoint.CODES["_"] && !Utils.isalnum(c)) return false;
        }
        return true;
      }
      static parseInt(t) {
        const start = t.pos();
        while (t.more() && t.peek() >= Codepoint.CODES["0"] && t.peek() <= Codepoint.CODES["9"]) t.skip(1);
        const n = t.from(start);
        if (n.length === 0 || n.length > 1 && n.codePointAt(0) === Codepoint.CODES["0"]) return -1;
        if (n.length > 8) return -2;
        return parseInt(n, 10);
      }
      static isCharClass(re) {
        return re.op === Regexp.Op.LITERAL && re.runes.length === 1 || re.op === Regexp.Op.CHAR_CLASS || re.op === Regexp.Op.ANY_CHAR_NOT_NL || re.op === Regexp.Op.ANY_CHAR;
      }
      static matchRune(re, r) {
        switch (re.op) {
         case Regexp.Op.LITERAL:
          return re.runes.length === 1 && re.runes[0] === r;

         case Regexp.Op.CHAR_CLASS:
          for (let i = 0; i < re.runes.length; i += 2) if (re.runes[i] <= r && r <= re.runes[i + 1]) return true;
          return false;

         case Regexp.Op.ANY_CHAR_NOT_NL:
          return r !== Codepoint.CODES["\n"];

         case Regexp.Op.ANY_CHAR:
          return true;
        }
        return false;
      }
      static mergeCharClass(dst, src) {
        switch (dst.op) {
         case Regexp.Op.ANY_CHAR:
          break;

         case Regexp.Op.ANY_CHAR_NOT_NL:
          if (Parser.matchRune(src, Codepoint.CODES["\n"])) dst.op = Regexp.Op.ANY_CHAR;
          break;

         case Regexp.Op.CHAR_CLASS:
          {
            const cc = new CharClass(Array.isArray(dst.runes) ? dst.runes : Array.from(dst.runes));
            if (src.op === Regexp.Op.LITERAL) cc.appendLiteral(src.runes[0], src.flags); else cc.appendClass(src.runes);
            dst.runes = cc.toGrowableArray();
            break;
          }

         case Regexp.Op.LITERAL:
          if (src.runes[0] === dst.runes[0] && src.flags === dst.flags) break;
          dst.op = Regexp.Op.CHAR_CLASS;
          dst.runes = (new CharClass).appendLiteral(dst.runes[0], dst.flags).appendLiteral(src.runes[0], src.flags).toGrowableArray();
        }
      }
      static parseEscape(t) {
        const startPos = t.pos();
        t.skip(1);
        if (!t.more()) throw new RE2JSSyntaxException(Parser.ERR_TRAILING_BACKSLASH);
        let c = t.pop();
        bigswitch: switch (c) {
         case Codepoint.CODES["1"]:
         case Codepoint.CODES["2"]:
         case Codepoint.CODES["3"]:
         case Codepoint.CODES["4"]:
         case Codepoint.CODES["5"]:
         case Codepoint.CODES["6"]:
         case Codepoint.CODES["7"]:
          if (!t.more() || t.peek() < Codepoint.CODES["0"] || t.peek() > Codepoint.CODES["7"]) break;

         case Codepoint.CODES["0"]:
          {
            let r = c - Codepoint.CODES["0"];
            for (let i = 1; i < 3; i++) {
              if (!t.more() || t.peek() < Codepoint.CODES["0"] || t.peek() > Codepoint.CODES["7"]) break;
              r = r * 8 + t.peek() - Codepoint.CODES["0"];
              t.skip(1);
            }
            return r;
          }

         case Codepoint.CODES["x"]:
          {
            if (!t.more()) break;
            c = t.pop();
            if (c === Codepoint.CODES["{"]) {
              let nhex = 0;
              let r = 0;
              while (true) {
                if (!t.more()) break bigswitch;
                c = t.pop();
                if (c === Codepoint.CODES["}"]) break;
                const v = Utils.unhex(c);
                if (v < 0) break bigswitch;
                r = r * 16 + v;
                if (r > Unicode.MAX_RUNE) break bigswitch;
                nhex++;
              }
              if (nhex === 0) break bigswitch;
              return r;
            }
            const x = Utils.unhex(c);
            if (!t.more()) break;
            c = t.pop();
            const y = Utils.unhex(c);
            if (x < 0 || y < 0) break;
            return x * 16 + y;
          }

         case Codepoint.CODES["a"]:
          return Codepoint.CODES["\x07"];

         case Codepoint.CODES["f"]:
          return Codepoint.CODES["\f"];

         case Codepoint.CODES["n"]:
          return Codepoint.CODES["\n"];

         case Codepoint.CODES["r"]:
          return Codepoint.CODES["\r"];

         case Codepoint.CODES["t"]:
          return Codepoint.CODES["\t"];

         case Codepoint.CODES["v"]:
          return Codepoint.CODES["\v"];

         default:
          if (c <= Unicode.MAX_ASCII && !Utils.isalnum(c)) return c;
        }
        throw new RE2JSSyntaxException(Parser.ERR_INVALID_ESCAPE, t.from(startPos));
      }
      static parseClassChar(t, wholeClassPos) {
        if (!t.more()) throw new RE2JSSyntaxException(Parser.ERR_MISSING_BRACKET, t.from(wholeClassPos));
        if (t.lookingAt("\\")) return Parser.parseEscape(t);
        return t.pop();
      }
      static hasCapture(re) {
        if (re === null) return false;
        if (re.op === Regexp.Op.CAPTURE) return true;
        if (re.subs) for (let sub of re.subs) if (Parser.hasCapture(sub)) return true;
        return false;
      }
      constructor(wholeRegexp, flags = 0) {
        this.wholeRegexp = wholeRegexp;
        this.flags = flags;
        this.numCap = 0;
        this.namedGroups = Object.create(null);
        this.stack = [];
        this.free = null;
        this.numRegexp = 0;
        this.numRunes = 0;
        this.repeats = 0;
        this.height = null;
        this.size = null;
        this.nlb = 0;
      }
      newRegexp(op) {
        let re = this.free;
        if (re !== null && re.subs !== null && re.subs.length > 0) {
          this.free = re.subs[0];
          re.reinit();
          re.op = op;
        } else {
          re = new Regexp(op);
          this.numRegexp += 1;
        }
        return re;
      }
      reuse(re) {
        if (this.height !== null && this.height.has(re)) this.height.delete(re);
        if (re.subs !== null && re.subs.length > 0) re.subs[0] = this.free;
        this.free = re;
      }
      checkLimits(re) {
        if (this.numRunes > Parser.MAX_RUNES) throw new RE2JSSyntaxException(Parser.ERR_LARGE);
        this.checkSize(re);
        this.checkHeight(re);
      }
      checkSize(re) {
        if (this.size === null) {
          if (this.repeats === 0) this.repeats = 1;
          if (re.op === Regexp.Op.REPEAT) {
            let n = re.max;
            if (n === -1) n = re.min;
            if (n <= 0) n = 1;
            if (n > Math.floor(Parser.MAX_SIZE / this.repeats)) this.repeats = Parser.MAX_SIZE; else this.repeats *= n;
          }
          if (this.numRegexp < Math.floor(Parser.MAX_SIZE / this.repeats)) return;
          this.size = new Map;
          for (let reEx of this.stack) this.checkSize(reEx);
        }
        if (this.calcSize(re, true) > Parser.MAX_SIZE) throw new RE2JSSyntaxException(Parser.ERR_LARGE);
      }
      calcSize(re, force = false) {
        if (!force && this.size !== null) if (this.size.has(re)) return this.size.get(re);
        let size = 0;
        switch (re.op) {
         case Regexp.Op.LITERAL:
          size = re.runes.length;
          break;

         case Regexp.Op.PLB:
         case Regexp.Op.NLB:
         case Regexp.Op.CAPTURE:
         case Regexp.Op.STAR:
          size = 2 + this.calcSize(re.subs[0]);
          break;

         case Regexp.Op.PLUS:
         case Regexp.Op.QUEST:
          size = 1 + this.calcSize(re.subs[0]);
          break;

         case Regexp.Op.CONCAT:
          for (let sub of re.subs) size += this.calcSize(sub);
          break;

         case Regexp.Op.ALTERNATE:
          for (let sub of re.subs) size += this.calcSize(sub);
          if (re.subs.length > 1) size = size + re.subs.length - 1;
          break;

         case Regexp.Op.REPEAT:
          {
            let sub = this.calcSize(re.subs[0]);
            if (re.max === -1) {
              if (re.min === 0) size = 2 + sub; else size = 1 + re.min * sub;
              break;
            }
            size = re.max * sub + (re.max - re.min);
            break;
          }
        }
        size = Math.max(1, size);
        if (this.size === null) this.size = new Map;
        this.size.set(re, size);
        return size;
      }
      checkHeight(re) {
        if (this.numRegexp < Parser.MAX_HEIGHT) return;
        if (this.height === null) {
          this.height = new Map;
          for (let reEx of this.stack) this.checkHeight(reEx);
        }
        if (this.calcHeight(re, true) > Parser.MAX_HEIGHT) throw new RE2JSSyntaxException(Parser.ERR_NESTING_DEPTH);
      }
      calcHeight(re, force = false) {
        if (!force && this.height !== null) if (this.height.has(re)) return this.height.get(re);
        let h = 1;
        for (let sub of re.subs) {
          const hsub = this.calcHeight(sub);
          if (h < 1 + hsub) h = 1 + hsub;
        }
        if (this.height === null) this.height = new Map;
        this.height.set(re, h);
        return h;
      }
      pop() {
        return this.stack.pop();
      }
      popToPseudo() {
        const n = this.stack.length;
        let i = n;
        while (i > 0 && !Regexp.isPseudoOp(this.stack[i - 1].op)) i--;
        return this.stack.splice(i, n - i);
      }
      push(re) {
        this.numRunes += re.runes.length;
        if (re.op === Regexp.Op.CHAR_CLASS && re.runes.length === 2 && re.runes[0] === re.runes[1]) {
          if (this.maybeConcat(re.runes[0], this.flags & ~RE2Flags.FOLD_CASE)) return null;
          re.op = Regexp.Op.LITERAL;
          re.runes = [ re.runes[0] ];
          re.flags = this.flags & ~RE2Flags.FOLD_CASE;
        } else if (re.op === Regexp.Op.CHAR_CLASS && re.runes.length === 4 && re.runes[0] === re.runes[1] && re.runes[2] === re.runes[3] && Unicode.simpleFold(re.runes[0]) === re.runes[2] && Unicode.simpleFold(re.runes[2]) === re.runes[0] || re.op === Regexp.Op.CHAR_CLASS && re.runes.length === 2 && re.runes[0] + 1 === re.runes[1] && Unicode.simpleFold(re.runes[0]) === re.runes[1] && Unicode.simpleFold(re.runes[1]) === re.runes[0]) {
          if (this.maybeConcat(re.runes[0], this.flags | RE2Flags.FOLD_CASE)) return null;
          re.op = Regexp.Op.LITERAL;
          re.runes = [ re.runes[0] ];
          re.flags = this.flags | RE2Flags.FOLD_CASE;
        } else this.maybeConcat(-1, 0);
        this.stack.push(re);
        this.checkLimits(re);
        return re;
      }
      maybeConcat(r, flags) {
        const n = this.stack.length;
        if (n < 2) return false;
        const re1 = this.stack[n - 1];
        const re2 = this.stack[n - 2];
        if (re1.op !== Regexp.Op.LITERAL || re2.op !== Regexp.Op.LITERAL || (re1.flags & RE2Flags.FOLD_CASE) !== (re2.flags & RE2Flags.FOLD_CASE)) return false;
        if (!Array.isArray(re2.runes)) re2.runes = Array.from(re2.runes);
        for (let i = 0; i < re1.runes.length; i++) re2.runes.push(re1.runes[i]);
        if (r >= 0) {
          re1.runes = [ r ];
          re1.flags = flags;
          return true;
        }
        this.pop();
        this.reuse(re1);
        return false;
      }
      newLiteral(r, flags) {
        const re = this.newRegexp(Regexp.Op.LITERAL);
        re.flags = flags;
        if ((flags & RE2Flags.FOLD_CASE) !== 0) r = Parser.minFoldRune(r);
        re.runes = [ r ];
        return re;
      }
      literal(r) {
        this.push(this.newLiteral(r, this.flags));
      }
      op(op) {
        const re = this.newRegexp(op);
        re.flags = this.flags;
        return this.push(re);
      }
      repeat(op, min, max, beforePos, t, lastRepeatPos) {
        let flags = this.flags;
        if ((flags & RE2Flags.PERL_X) !== 0) {
          if (t.more() && t.lookingAt("?")) {
            t.skip(1);
            flags ^= RE2Flags.NON_GREEDY;
          }
          if (lastRepeatPos !== -1) throw new RE2JSSyntaxException(Parser.ERR_INVALID_REPEAT_OP, t.from(lastRepeatPos));
        }
        const n = this.stack.length;
        if (n === 0) throw new RE2JSSyntaxException(Parser.ERR_MISSING_REPEAT_ARGUMENT, t.from(beforePos));
        const sub = this.stack[n - 1];
        if (Regexp.isPseudoOp(sub.op)) throw new RE2JSSyntaxException(Parser.ERR_MISSING_REPEAT_ARGUMENT, t.from(beforePos));
        const re = this.newRegexp(op);
        re.min = min;
        re.max = max;
        re.flags = flags;
        re.subs = [ sub ];
        this.stack[n - 1] = re;
        this.checkLimits(re);
        if (op === Regexp.Op.REPEAT && (min >= 2 || max >= 2) && !this.repeatIsValid(re, 1e3)) throw new RE2JSSyntaxException(Parser.ERR_INVALID_REPEAT_SIZE, t.from(beforePos));
      }
      repeatIsValid(re, n) {
        if (re.op === Regexp.Op.REPEAT) {
          let m = re.max;
          if (m === 0) return true;
          if (m < 0) m = re.min;
          if (m > n) return false;
          if (m > 0) n = Math.trunc(n / m);
        }
        for (let sub of re.subs) if (!this.repeatIsValid(sub, n)) return false;
        return true;
      }
      concat() {
        this.maybeConcat(-1, 0);
        const subs = this.popToPseudo();
        if (subs.length === 0) return this.push(this.newRegexp(Regexp.Op.EMPTY_MATCH));
        return this.push(this.collapse(subs, Regexp.Op.CONCAT));
      }
      alternate() {
        const subs = this.popToPseudo();
        if (subs.length > 0) this.cleanAlt(subs[subs.length - 1]);
        if (subs.length === 0) return this.push(this.newRegexp(Regexp.Op.NO_MATCH));
        return this.push(this.collapse(subs, Regexp.Op.ALTERNATE));
      }
      cleanAlt(re) {
        if (re.op === Regexp.Op.CHAR_CLASS) {
          re.runes = new CharClass(Array.from(re.runes)).cleanClass().toArray();
          if (re.runes.length === 2 && re.runes[0] === 0 && re.runes[1] === Unicode.MAX_RUNE) {
            re.runes = new Int32Array(0);
            re.op = Regexp.Op.ANY_CHAR;
          } else if (re.runes.length === 4 && re.runes[0] === 0 && re.runes[1] === Codepoint.CODES["\n"] - 1 && re.runes[2] === Codepoint.CODES["\n"] + 1 && re.runes[3] === Unicode.MAX_RUNE) {
            re.runes = new Int32Array(0);
            re.op = Regexp.Op.ANY_CHAR_NOT_NL;
          }
        }
      }
      collapse(subs, op) {
        if (subs.length === 1) return subs[0];
        let len = 0;
        for (let sub of subs) len += sub.op === op ? sub.subs.length : 1;
        let newsubs = new Array(len).fill(null);
        let i = 0;
        for (let sub of subs) if (sub.op === op) {
          for (let j = 0; j < sub.subs.length; j++) newsubs[i++] = sub.subs[j];
          this.reuse(sub);
        } else newsubs[i++] = sub;
        let re = this.newRegexp(op);
        re.subs = newsubs;
        if (op === Regexp.Op.ALTERNATE) {
          re.subs = this.factor(re.subs);
          if (re.subs.length === 1) {
            const old = re;
            re = re.subs[0];
            this.reuse(old);
          }
        }
        return re;
      }
      factor(array) {
        if (array.length < 2) return array;
        let s = 0;
        let lensub = array.length;
        let lenout = 0;
        let str = null;
        let strlen = 0;
        let strflags = 0;
        let start = 0;
        for (let i = 0; i <= lensub; i++) {
          let istr = null;
          let istrlen = 0;
          let iflags = 0;
          if (i < lensub) {
            let re = array[s + i];
            if (re.op === Regexp.Op.CONCAT && re.subs.length > 0) re = re.subs[0];
            if (re.op === Regexp.Op.LITERAL) {
              istr = re.runes;
              istrlen = re.runes.length;
              iflags = re.flags & RE2Flags.FOLD_CASE;
            }
            if (iflags === strflags) {
              let same = 0;
              while (same < strlen && same < istrlen && str[same] === istr[same]) same++;
              if (same > 0) {
                strlen = same;
                continue;
              }
            }
          }
          if (i === start) ; else if (i === start + 1) array[lenout++] = array[s + start]; else {
            const prefix = this.newRegexp(Regexp.Op.LITERAL);
            prefix.flags = strflags;
            prefix.runes = str.slice(0, strlen);
            for (let j = start; j < i; j++) {
              array[s + j] = this.removeLeadingString(array[s + j], strlen);
              this.checkLimits(array[s + j]);
            }
            const suffix = this.collapse(array.slice(s + start, s + i), Regexp.Op.ALTERNATE);
            const re = this.newRegexp(Regexp.Op.CONCAT);
            re.subs = [ prefix, suffix ];
            array[lenout++] = re;
          }
          start = i;
          str = istr;
          strlen = istrlen;
          strflags = iflags;
        }
        lensub = lenout;
        s = 0;
        start = 0;
        lenout = 0;
        let first = null;
        for (let i = 0; i <= lensub; i++) {
          let ifirst = null;
          if (i < lensub) {
            ifirst = Parser.leadingRegexp(array[s + i]);
            if (first !== null && first.equals(ifirst) && (Parser.isCharClass(first) || first.op === Regexp.Op.REPEAT && first.min === first.max && Parser.isCharClass(first.subs[0]))) continue;
          }
          if (i === start) ; else if (i === start + 1) array[lenout++] = array[s + start]; else {
            const prefix = first;
            for (let j = start; j < i; j++) {
              const reuse = j !== start;
              array[s + j] = this.removeLeadingRegexp(array[s + j], reuse);
              this.checkLimits(array[s + j]);
            }
            const suffix = this.collapse(array.slice(s + start, s + i), Regexp.Op.ALTERNATE);
            const re = this.newRegexp(Regexp.Op.CONCAT);
            re.subs = [ prefix, suffix ];
            array[lenout++] = re;
          }
          start = i;
          first = ifirst;
        }
        lensub = lenout;
        s = 0;
        start = 0;
        lenout = 0;
        for (let i = 0; i <= lensub; i++) {
          if (i < lensub && Parser.isCharClass(array[s + i])) continue;
          if (i === start) ; else if (i === start + 1) array[lenout++] = array[s + start]; else {
            let max = start;
            for (let j = start + 1; j < i; j++) {
              const subMax = array[s + max];
              const subJ = array[s + j];
              if (subMax.op < subJ.op || subMax.op === subJ.op && (subMax.runes !== null ? subMax.runes.length : 0) < (subJ.runes !== null ? subJ.runes.length : 0)) max = j;
            }
            const tmp = array[s + start];
            array[s + start] = array[s + max];
            array[s + max] = tmp;
            for (let j = start + 1; j < i; j++) {
              Parser.mergeCharClass(array[s + start], array[s + j]);
              this.reuse(array[s + j]);
            }
            this.cleanAlt(array[s + start]);
            array[lenout++] = array[s + start];
          }
          if (i < lensub) array[lenout++] = array[s + i];
          start = i + 1;
        }
        lensub = lenout;
        s = 0;
        start = 0;
        lenout = 0;
        for (let i = 0; i < lensub; ++i) {
          if (i + 1 < lensub && array[s + i].op === Regexp.Op.EMPTY_MATCH && array[s + i + 1].op === Regexp.Op.EMPTY_MATCH) continue;
          array[lenout++] = array[s + i];
        }
        lensub = lenout;
        s = 0;
        return array.slice(s, lensub);
      }
      removeLeadingString(re, n) {
        if (re.op === Regexp.Op.CONCAT && re.subs.length > 0) {
          const sub = this.removeLeadingString(re.subs[0], n);
          re.subs[0] = sub;
          if (sub.op === Regexp.Op.EMPTY_MATCH) {
            this.reuse(sub);
            switch (re.subs.length) {
             case 0:
             case 1:
              re.op = Regexp.Op.EMPTY_MATCH;
              re.subs = Regexp.emptySubs();
              break;

             case 2:
              {
                const old = re;
                re = re.subs[1];
                this.reuse(old);
                break;
              }

             default:
              re.subs = re.subs.slice(1, re.subs.length);
            }
          }
          return re;
        }
        if (re.op === Regexp.Op.LITERAL) {
          re.runes = re.runes.slice(n, re.runes.length);
          if (re.runes.length === 0) re.op = Regexp.Op.EMPTY_MATCH;
        }
        return re;
      }
      removeLeadingRegexp(re, reuse) {
        if (re.op === Regexp.Op.CONCAT && re.subs.length > 0) {
          if (reuse) this.reuse(re.subs[0]);
          re.subs = re.subs.slice(1, re.subs.length);
          switch (re.subs.length) {
           case 0:
            re.op = Regexp.Op.EMPTY_MATCH;
            re.subs = Regexp.emptySubs();
            break;

           case 1:
            {
              const old = re;
              re = re.subs[0];
              this.reuse(old);
              break;
            }
          }
          return re;
        }
        if (reuse) this.reuse(re);
        return this.newRegexp(Regexp.Op.EMPTY_MATCH);
      }
      parseInternal() {
        if ((this.flags & RE2Flags.LITERAL) !== 0) return Parser.literalRegexp(this.wholeRegexp, this.flags);
        let lastRepeatPos = -1;
        let min = -1;
        let max = -1;
        const t = new StringIterator(this.wholeRegexp);
        while (t.more()) {
          let repeatPos = -1;
          bigswitch: switch (t.peek()) {
           case Codepoint.CODES["("]:
            if ((this.flags & RE2Flags.LOOKBEHIND) !== 0) {
              if (t.lookingAt("(?<=")) {
                this.parsePosLookBehind();
                t.skip(4);
                break;
              }
              if (t.lookingAt("(?<!")) {
                this.parseNegLookBehind();
                t.skip(4);
                break;
              }
            }
            if ((this.flags & RE2Flags.PERL_X) !== 0 && t.lookingAt("(?")) {
              this.parsePerlFlags(t);
              break;
            }
            this.op(Regexp.Op.LEFT_PAREN).cap = ++this.numCap;
            t.skip(1);
            break;

           case Codepoint.CODES["|"]:
            this.parseVerticalBar();
            t.skip(1);
            break;

           case Codepoint.CODES[")"]:
            this.parseRightParen();
            t.skip(1);
            break;

           case Codepoint.CODES["^"]:
            if ((this.flags & RE2Flags.ONE_LINE) !== 0) this.op(Regexp.Op.BEGIN_TEXT); else this.op(Regexp.Op.BEGIN_LINE);
            t.skip(1);
            break;

           case Codepoint.CODES["$"]:
            if ((this.flags & RE2Flags.ONE_LINE) !== 0) this.op(Regexp.Op.END_TEXT).flags |= RE2Flags.WAS_DOLLAR; else this.op(Regexp.Op.END_LINE);
            t.skip(1);
            break;

           case Codepoint.CODES["."]:
            if ((this.flags & RE2Flags.DOT_NL) !== 0) this.op(Regexp.Op.ANY_CHAR); else this.op(Regexp.Op.ANY_CHAR_NOT_NL);
            t.skip(1);
            break;

           case Codepoint.CODES["["]:
            this.parseClass(t);
            break;

           case Codepoint.CODES["*"]:
           case Codepoint.CODES["+"]:
           case Codepoint.CODES["?"]:
            {
              repeatPos = t.pos();
              let op = null;
              switch (t.pop()) {
               case Codepoint.CODES["*"]:
                op = Regexp.Op.STAR;
                break;

               case Codepoint.CODES["+"]:
                op = Regexp.Op.PLUS;
                break;

               case Codepoint.CODES["?"]:
                op = Regexp.Op.QUEST;
              }
              this.repeat(op, min, max, repeatPos, t, lastRepeatPos);
              break;
            }

           case Codepoint.CODES["{"]:
            {
              const before = t.pos();
              const minMax = Parser.parseRepeat(t);
              if (minMax < 0) {
                t.rewindTo(before);
                this.literal(t.pop());
                break;
              }
              repeatPos = before;
              min = minMax >> 16;
              max = (minMax & Unicode.MAX_BMP) << 16 >> 16;
              this.repeat(Regexp.Op.REPEAT, min, max, repeatPos, t, lastRepeatPos);
              break;
            }

           case Codepoint.CODES["\\"]:
            {
              const savedPos = t.pos();
              t.skip(1);
              if ((this.flags & RE2Flags.PERL_X) !== 0 && t.more()) switch (t.pop()) {
               case Codepoint.CODES["A"]:
                this.op(Regexp.Op.BEGIN_TEXT);
                break bigswitch;

               case Codepoint.CODES["b"]:
                this.op(Regexp.Op.WORD_BOUNDARY);
                break bigswitch;

               case Codepoint.CODES["B"]:
                this.op(Regexp.Op.NO_WORD_BOUNDARY);
                break bigswitch;

               case Codepoint.CODES["C"]:
                throw new RE2JSSyntaxException(Parser.ERR_INVALID_ESCAPE, "\\C");

               case Codepoint.CODES["Q"]:
                {
                  let lit = t.rest();
                  const i = lit.indexOf("\\E");
                  if (i >= 0) {
                    lit = lit.substring(0, i);
                    t.skipString(lit);
                    t.skipString("\\E");
                  } else t.skipString(lit);
                  let j = 0;
                  while (j < lit.length) {
                    const codepoint = lit.codePointAt(j);
                    this.literal(codepoint);
                    j += Utils.charCount(codepoint);
                  }
                  break bigswitch;
                }

               case Codepoint.CODES["z"]:
                this.op(Regexp.Op.END_TEXT);
                break bigswitch;

               default:
                t.rewindTo(savedPos);
              } else t.rewindTo(savedPos);
              const re = this.newRegexp(Regexp.Op.CHAR_CLASS);
              re.flags = this.flags;
              if (t.lookingAt("\\p") || t.lookingAt("\\P")) {
                const cc = new CharClass;
                if (this.parseUnicodeClass(t, cc)) {
                  re.runes = cc.toArray();
                  this.push(re);
                  break bigswitch;
                }
              }
              const cc = new CharClass;
              if (this.parsePerlClassEscape(t, cc)) {
                re.runes = cc.toArray();
                this.push(re);
                break bigswitch;
              }
              t.rewindTo(savedPos);
              this.reuse(re);
              this.literal(Parser.parseEscape(t));
              break;
            }

           default:
            this.literal(t.pop());
          }
          lastRepeatPos = repeatPos;
        }
        this.concat();
        if (this.swapVerticalBar()) this.pop();
        this.alternate();
        if (this.stack.length !== 1) throw new RE2JSSyntaxException(Parser.ERR_MISSING_PAREN, this.wholeRegexp);
        this.stack[0].namedGroups = this.namedGroups;
        return this.stack[0];
      }
      parsePerlFlags(t) {
        const startPos = t.pos();
        const s = t.rest();
        if (s.startsWith("(?P<") || s.startsWith("(?<")) {
          const begin = s.charAt(2) === "P" ? 4 : 3;
          const end = s.indexOf(">");
          if (end < 0) throw new RE2JSSyntaxException(Parser.ERR_INVALID_NAMED_CAPTURE, s);
          const name = s.substring(begin, end);
          t.skipString(name);
          t.skip(begin + 1);
          if (!Parser.isValidCaptureName(name)) throw new RE2JSSyntaxException(Parser.ERR_INVALID_NAMED_CAPTURE, s.substring(0, end + 1));
          const re = this.op(Regexp.Op.LEFT_PAREN);
          re.cap = ++this.numCap;
          if (this.namedGroups[name]) throw new RE2JSSyntaxException(Parser.ERR_DUPLICATE_NAMED_CAPTURE, name);
          this.namedGroups[name] = this.numCap;
          re.name = name;
          return;
        }
        t.skip(2);
        let flags = this.flags;
        let sign = 1;
        let sawFlag = false;
        loop: while (t.more()) {
          const c = t.pop();
          switch (c) {
           case Codepoint.CODES["i"]:
            flags |= RE2Flags.FOLD_CASE;
            sawFlag = true;
            break;

           case Codepoint.CODES["m"]:
            flags &= ~RE2Flags.ONE_LINE;
            sawFlag = true;
            break;

           case Codepoint.CODES["s"]:
            flags |= RE2Flags.DOT_NL;
            sawFlag = true;
            break;

           case Codepoint.CODES["U"]:
            flags |= RE2Flags.NON_GREEDY;
            sawFlag = true;
            break;

           case Codepoint.CODES["-"]:
            if (sign < 0) break loop;
            sign = -1;
            flags = ~flags;
            sawFlag = false;
            break;

           case Codepoint.CODES[":"]:
           case Codepoint.CODES[")"]:
            if (sign < 0) {
              if (!sawFlag) break loop;
              flags = ~flags;
            }
            if (c === Codepoint.CODES[":"]) this.op(Regexp.Op.LEFT_PAREN);
            this.flags = flags;
            return;

           default:
            break loop;
          }
        }
        throw new RE2JSSyntaxException(Parser.ERR_INVALID_PERL_OP, t.from(startPos));
      }
      parsePosLookBehind() {
        const re = this.newRegexp(Regexp.Op.LEFT_PAREN);
        re.flags = this.flags;
        re.lb = ++this.nlb;
        return this.push(re);
      }
      parseNegLookBehind() {
        const re = this.newRegexp(Regexp.Op.LEFT_PAREN);
        re.flags = this.flags;
        re.lb = - ++this.nlb;
        return this.push(re);
      }
      parseVerticalBar() {
        this.concat();
        if (!this.swapVerticalBar()) this.op(Regexp.Op.VERTICAL_BAR);
      }
      swapVerticalBar() {
        const n = this.stack.length;
        if (n >= 3 && this.stack[n - 2].op === Regexp.Op.VERTICAL_BAR && Parser.isCharClass(this.stack[n - 1]) && Parser.isCharClass(this.stack[n - 3])) {
          let re1 = this.stack[n - 1];
          let re3 = this.stack[n - 3];
          if (re1.op > re3.op) {
            const tmp = re3;
            re3 = re1;
            re1 = tmp;
            this.stack[n - 3] = re3;
          }
          Parser.mergeCharClass(re3, re1);
          this.reuse(re1);
          this.pop();
          return true;
        }
        if (n >= 2) {
          const re1 = this.stack[n - 1];
          const re2 = this.stack[n - 2];
          if (re2.op === Regexp.Op.VERTICAL_BAR) {
            if (n >= 3) this.cleanAlt(this.stack[n - 3]);
            this.stack[n - 2] = re1;
            this.stack[n - 1] = re2;
            return true;
          }
        }
        return false;
      }
      parseRightParen() {
        this.concat();
        if (this.swapVerticalBar()) this.pop();
        this.alternate();
        if (this.stack.length < 2) throw new RE2JSSyntaxException(Parser.ERR_UNEXPECTED_PAREN, this.wholeRegexp);
        const re1 = this.pop();
        const re2 = this.pop();
        if (re2.op !== Regexp.Op.LEFT_PAREN) throw new RE2JSSyntaxException(Parser.ERR_UNEXPECTED_PAREN, this.wholeRegexp);
        this.flags = re2.flags;
        if (re2.lb !== 0) {
          if (Parser.hasCapture(re1)) throw new RE2JSSyntaxException(Parser.ERR_INVALID_CAPTURE_IN_LOOKBEHIND, this.wholeRegexp);
          if (re2.lb > 0) re2.op = Regexp.Op.PLB; else re2.op = Regexp.Op.NLB;
          re2.subs = [ re1 ];
          this.push(re2);
          return;
        }
        if (re2.cap === 0) this.push(re1); else {
          re2.op = Regexp.Op.CAPTURE;
          re2.subs = [ re1 ];
          this.push(re2);
        }
      }
      parsePerlClassEscape(t, cc) {
        const beforePos = t.pos();
        if ((this.flags & RE2Flags.PERL_X) === 0 || !t.more() || t.pop() !== Codepoint.CODES["\\"] || !t.more()) return false;
        t.pop();
        const p = t.from(beforePos);
        const g = PERL_GROUPS.has(p) ? PERL_GROUPS.get(p) : null;
        if (g === null) return false;
        cc.appendGroup(g, (this.flags & RE2Flags.FOLD_CASE) !== 0);
        return true;
      }
      parseNamedClass(t, cc) {
        const cls = t.rest();
        const i = cls.indexOf(":]");
        if (i < 0) return false;
        const name = cls.substring(0, i + 2);
        t.skipString(name);
        const g = POSIX_GROUPS.has(name) ? POSIX_GROUPS.get(name) : null;
        if (g === null) throw new RE2JSSyntaxException(Parser.ERR_INVALID_CHAR_RANGE, name);
        cc.appendGroup(g, (this.flags & RE2Flags.FOLD_CASE) !== 0);
        return true;
      }
      parseUnicodeClass(t, cc) {
        const startPos = t.pos();
        if ((this.flags & RE2Flags.UNICODE_GROUPS) === 0 || !t.lookingAt("\\p") && !t.lookingAt("\\P")) return false;
        t.skip(1);
        let sign = 1;
        let c = t.pop();
        if (c === Codepoint.CODES["P"]) sign = -1;
        if (!t.more()) {
          t.rewindTo(startPos);
          throw new RE2JSSyntaxException(Parser.ERR_INVALID_CHAR_RANGE, t.rest());
        }
        c = t.pop();
        let name;
        if (c !== Codepoint.CODES["{"]) name = Utils.runeToString(c); else {
          const rest = t.rest();
          const end = rest.indexOf("}");
          if (end < 0) {
            t.rewindTo(startPos);
            throw new RE2JSSyntaxException(Parser.ERR_INVALID_CHAR_RANGE, t.rest());
          }
          name = rest.substring(0, end);
          t.skipString(name);
          t.skip(1);
        }
        if (!(name.length === 0) && name.codePointAt(0) === Codepoint.CODES["^"]) {
          sign = 0 - sign;
          name = name.substring(1);
        }
        const pair = Parser.unicodeTable(name);
        if (pair === null) throw new RE2JSSyntaxException(Parser.ERR_INVALID_CHAR_RANGE, t.from(startPos));
        if (pair.sign < 0) sign = 0 - sign;
        const tab = pair.tab;
        const fold = pair.fold;
        if ((this.flags & RE2Flags.FOLD_CASE) === 0 || fold === null) cc.appendTableWithSign(tab, sign); else {
          const tmp = (new CharClass).appendTable(tab).appendTable(fold).cleanClass().toArray();
          cc.appendClassWithSign(Array.from(tmp), sign);
        }
        return true;
      }
      parseClass(t) {
        const startPos = t.pos();
        t.skip(1);
        const re = this.newRegexp(Regexp.Op.CHAR_CLASS);
        re.flags = this.flags;
        const cc = new CharClass;
        let sign = 1;
        if (t.more() && t.lookingAt("^")) {
          sign = -1;
          t.skip(1);
          if ((this.flags & RE2Flags.CLASS_NL) === 0) cc.appendRange(Codepoint.CODES["\n"], Codepoint.CODES["\n"]);
        }
        let first = true;
        while (!t.more() || t.peek() !== Codepoint.CODES["]"] || first) {
          if (t.more() && t.lookingAt("-") && (this.flags & RE2Flags.PERL_X) === 0 && !first) {
            const s = t.rest();
            if (s === "-" || !s.startsWith("-]")) {
              t.rewindTo(startPos);
              throw new RE2JSSyntaxException(Parser.ERR_INVALID_CHAR_RANGE, t.rest());
            }
          }
          first = false;
          const beforePos = t.pos();
          if (t.lookingAt("[:")) {
            if (this.parseNamedClass(t, cc)) continue;
            t.rewindTo(beforePos);
          }
          if (this.parseUnicodeClass(t, cc)) continue;
          if (this.parsePerlClassEscape(t, cc)) continue;
          t.rewindTo(beforePos);
          const lo = Parser.parseClassChar(t, startPos);
          let hi = lo;
          if (t.more() && t.lookingAt("-")) {
            t.skip(1);
            if (t.more() && t.lookingAt("]")) t.skip(-1); else {
              hi = Parser.parseClassChar(t, startPos);
              if (hi < lo) throw new RE2JSSyntaxException(Parser.ERR_INVALID_CHAR_RANGE, t.from(beforePos));
            }
          }
          if ((this.flags & RE2Flags.FOLD_CASE) === 0) cc.appendRange(lo, hi); else cc.appendFoldedRange(lo, hi);
        }
        t.skip(1);
        cc.cleanClass();
        if (sign < 0) cc.negateClass();
        re.runes = cc.toArray();
        this.push(re);
      }
    };
    var RE2 = class RE2 {
      static initTest(expr) {
        const re2 = RE2.compile(expr);
        const res = new RE2(re2.expr, re2.prog, re2.numSubexp, re2.longest);
        res.cond = re2.cond;
        res.prefix = re2.prefix;
        res.prefixUTF8 = re2.prefixUTF8;
        res.prefixComplete = re2.prefixComplete;
        res.prefixRune = re2.prefixRune;
        res.prefilter = re2.prefilter;
        res.namedGroups = re2.namedGroups;
        return res;
      }
      static compile(expr) {
        return RE2.compileImpl(expr, RE2Flags.PERL, false);
      }
      static compilePOSIX(expr) {
        return RE2.compileImpl(expr, RE2Flags.POSIX, true);
      }
      static compileImpl(expr, mode, longest) {
        let re = Parser.parse(expr, mode);
        const maxCap = re.maxCap();
        const namedGroups = re.namedGroups;
        re = Simplify.simplify(re);
        const prefilter = PrefilterTree.build(re);
        const prog = Compiler.compileRegexp(re);
        const re2 = new RE2(expr, prog, maxCap, longest);
        re2.prefilter = prefilter.type === Prefilter.Type.NONE ? null : prefilter;
        const [prefixCompl, prefixStr] = prog.prefix();
        re2.prefixComplete = prefixCompl;
        re2.prefix = prefixStr;
        re2.prefixUTF8 = Utils.stringToUtf8ByteArray(re2.prefix);
        if (re2.prefix.length > 0) re2.prefixRune = re2.prefix.codePointAt(0);
        re2.namedGroups = namedGroups;
        return re2;
      }
      static match(pattern, s) {
        return RE2.compile(pattern).match(s);
      }
      constructor(expr, prog, numSubexp = 0, longest = 0) {
        this.expr = expr;
        this.prog = prog;
        this.numSubexp = numSubexp;
        this.longest = longest;
        this.cond = prog.startCond();
        this.prefix = null;
        this.prefixUTF8 = null;
        this.prefixComplete = false;
        this.prefixRune = 0;
        this.namedGroups = Object.create(null);
        this.machinePool = [];
        this.lazyDFA = null;
        this.onepass = OnePass.compile(this.prog);
        this.prefilter = null;
      }
      get dfa() {
        if (this.lazyDFA === null) this.lazyDFA = new DFA(this.prog);
        return this.lazyDFA;
      }
      matchPrefixComplete(input, pos, anchor, ncap) {
        if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return null;
        let matchStart = -1;
        let matchEnd = -1;
        const pLen = input.prefixLength(this);
        if (anchor === RE2Flags.UNANCHORED) {
          const idx = input.index(this, pos);
          if (idx < 0) return null;
          matchStart = pos + idx;
          matchEnd = matchStart + pLen;
        } else if (anchor === RE2Flags.ANCHOR_BOTH) {
          if (input.endPos() !== pLen) return null;
          if (input.index(this, 0) !== 0) return null;
          matchStart = 0;
          matchEnd = pLen;
        } else if (anchor === RE2Flags.ANCHOR_START) {
          if (input.index(this, 0) !== 0) return null;
          matchStart = 0;
          matchEnd = pLen;
        }
        if (matchStart < 0) return null;
        if (ncap > 0) {
          const matchcap = new Int32Array(ncap).fill(-1);
          matchcap[0] = matchStart;
          matchcap[1] = matchEnd;
          return Array.from(matchcap);
        }
        return [];
      }
      createLookbehindState() {
        return this.prog.numLb > 0 ? new LookbehindState(this.prog) : null;
      }
      executeEngine(input, pos, anchor, ncap, lbState = null) {
        if (this.prefixComplete && (ncap === 0 || this.numSubexp === 0)) return this.matchPrefixComplete(input, pos, anchor, ncap);
        if (this.prefilter !== null && anchor === RE2Flags.UNANCHORED) if (!this.prefilter.eval(input, pos)) return null;
        if (this.onepass !== null) return OnePass.execute(this, input, pos, anchor, ncap);
        if (ncap > 0) {
          if (this.prog.numLb === 0 && input.endPos() <= Backtracker.maxBitStateLen(this.prog)) return Backtracker.execute(this, input, pos, anchor, ncap);
          return this.doExecuteNFA(input, pos, anchor, ncap, lbState);
        }
        if (this.prog.numLb === 0) {
          const dfaResult = this.dfa.match(input, pos, anchor);
          if (dfaResult !== null) return dfaResult ? [] : null;
          if (input.endPos() <= Backtracker.maxBitStateLen(this.prog)) return Backtracker.execute(this, input, pos, anchor, ncap);
        }
        return this.doExecuteNFA(input, pos, anchor, ncap, lbState);
      }
      numberOfCapturingGroups() {
        return this.numSubexp;
      }
      numberOfInstructions() {
        return this.prog.numInst();
      }
      get() {
        return this.machinePool.length > 0 ? this.machinePool.pop() : null;
      }
      reset() {
        this.machinePool.length = 0;
      }
      put(m) {
        this.machinePool.push(m);
      }
      toString() {
        return this.expr;
      }
      doExecuteNFA(input, pos, anchor, ncap, lbState = null) {
        let m = this.get();
        if (!m) m = Machine.fromRE2(this);
        m.init(ncap);
        const cap = m.match(input, pos, anchor, lbState) ? m.submatches() : null;
        this.put(m);
        return cap;
      }
      match(s) {
        return this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, 0) !== null;
      }
      matchWithGroup(input, start, end, anchor, ngroup, lbState = null) {
        if (!(input instanceof MatcherInputBase)) if (Utils.isByteArray(input)) input = MatcherInput.utf8(input); else input = MatcherInput.utf16(input);
        return this.matchMachineInput(input, start, end, anchor, ngroup, lbState);
      }
      matchMachineInput(input, start, end, anchor, ngroup, lbState = null) {
        if (start > end) return [ false, null ];
        const machineInput = input.isUTF16Encoding() ? MachineInput.fromUTF16(input.asCharSequence(), 0, end) : MachineInput.fromUTF8(input.asBytes(), 0, end);
        const groupMatch = this.executeEngine(machineInput, start, anchor, 2 * ngroup, lbState);
        if (groupMatch === null) return [ false, null ];
        return [ true, groupMatch ];
      }
      matchUTF8(b) {
        return this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, 0) !== null;
      }
      replaceAll(src, repl) {
        return this.replaceAllFunc(src, () => repl, 2 * src.length + 1);
      }
      replaceFirst(src, repl) {
        return this.replaceAllFunc(src, () => repl, 1);
      }
      replaceAllFunc(src, replFunc, maxReplaces) {
        let lastMatchEnd = 0;
        let searchPos = 0;
        let out = "";
        const input = MachineInput.fromUTF16(src);
        const lbState = this.createLookbehindState();
        let numReplaces = 0;
        while (searchPos <= src.length) {
          const a = this.executeEngine(input, searchPos, RE2Flags.UNANCHORED, 2, lbState);
          if (a === null || a.length === 0) break;
          out += src.substring(lastMatchEnd, a[0]);
          if (a[1] > lastMatchEnd || a[0] === 0) {
            out += replFunc(src.substring(a[0], a[1]));
            numReplaces++;
          }
          lastMatchEnd = a[1];
          const width = input.step(searchPos) & 7;
          if (searchPos + width > a[1]) searchPos += width; else if (searchPos + 1 > a[1]) searchPos++; else searchPos = a[1];
          if (numReplaces >= maxReplaces) break;
        }
        out += src.substring(lastMatchEnd);
        return out;
      }
      pad(a) {
        if (a === null) return null;
        let n = (1 + this.numSubexp) * 2;
        if (a.length < n) {
          let a2 = new Array(n).fill(-1);
          for (let i = 0; i < a.length; i++) a2[i] = a[i];
          a = a2;
        }
        return a;
      }
      allMatches(input, n, deliverFun = v => v) {
        let result = [];
        const end = input.endPos();
        if (n < 0) n = end + 1;
        let pos = 0;
        let i = 0;
        let prevMatchEnd = -1;
        const lbState = this.createLookbehindState();
        while (i < n && pos <= end) {
          const matches = this.executeEngine(input, pos, RE2Flags.UNANCHORED, this.prog.numCap, lbState);
          if (matches === null || matches.length === 0) break;
          let accept = true;
          if (matches[1] === pos) {
            if (matches[0] === prevMatchEnd) accept = false;
            const r = input.step(pos);
            if (r < 0) pos = end + 1; else pos += r & 7;
          } else pos = matches[1];
          prevMatchEnd = matches[1];
          if (accept) {
            result.push(deliverFun(this.pad(matches)));
            i++;
          }
        }
        return result;
      }
      findUTF8(b) {
        const a = this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, 2);
        if (a === null) return null;
        return b.slice(a[0], a[1]);
      }
      findUTF8Index(b) {
        const a = this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, 2);
        if (a === null) return null;
        return a.slice(0, 2);
      }
      find(s) {
        const a = this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, 2);
        if (a === null) return "";
        return s.substring(a[0], a[1]);
      }
      findIndex(s) {
        return this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, 2);
      }
      findUTF8Submatch(b) {
        const a = this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, this.prog.numCap);
        if (a === null) return null;
        const ret = new Array(1 + this.numSubexp).fill(null);
        for (let i = 0; i < ret.length; i++) if (2 * i < a.length && a[2 * i] >= 0) ret[i] = b.slice(a[2 * i], a[2 * i + 1]);
        return ret;
      }
      findUTF8SubmatchIndex(b) {
        return this.pad(this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, this.prog.numCap));
      }
      findSubmatch(s) {
        const a = this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, this.prog.numCap);
        if (a === null) return null;
        const ret = new Array(1 + this.numSubexp).fill(null);
        for (let i = 0; i < ret.length; i++) if (2 * i < a.length && a[2 * i] >= 0) ret[i] = s.substring(a[2 * i], a[2 * i + 1]);
        return ret;
      }
      findSubmatchIndex(s) {
        return this.pad(this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, this.prog.numCap));
      }
      findAllUTF8(b, n) {
        const result = this.allMatches(MachineInput.fromUTF8(b), n, match => b.slice(match[0], match[1]));
        if (result.length === 0) return null;
        return result;
      }
      findAllUTF8Index(b, n) {
        const result = this.allMatches(MachineInput.fromUTF8(b), n, match => match.slice(0, 2));
        if (result.length === 0) return null;
        return result;
      }
      findAll(s, n) {
        const result = this.allMatches(MachineInput.fromUTF16(s), n, match => s.substring(match[0], match[1]));
        if (result.length === 0) return null;
        return result;
      }
      findAllIndex(s, n) {
        const result = this.allMatches(MachineInput.fromUTF16(s), n, match => match.slice(0, 2));
        if (result.length === 0) return null;
        return result;
      }
      findAllUTF8Submatch(b, n) {
        const result = this.allMatches(MachineInput.fromUTF8(b), n, match => {
          let slice = new Array(match.length / 2 | 0).fill(null);
          for (let j = 0; j < slice.length; j++) if (match[2 * j] >= 0) slice[j] = b.slice(match[2 * j], match[2 * j + 1]);
          return slice;
        });
        if (result.length === 0) return null;
        return result;
      }
      findAllUTF8SubmatchIndex(b, n) {
        const result = this.allMatches(MachineInput.fromUTF8(b), n);
        if (result.length === 0) return null;
        return result;
      }
      findAllSubmatch(s, n) {
        const result = this.allMatches(MachineInput.fromUTF16(s), n, match => {
          let slice = new Array(match.length / 2 | 0).fill(null);
          for (let j = 0; j < slice.length; j++) if (match[2 * j] >= 0) slice[j] = s.substring(match[2 * j], match[2 * j + 1]);
          return slice;
        });
        if (result.length === 0) return null;
        return result;
      }
      findAllSubmatchIndex(s, n) {
        const result = this.allMatches(MachineInput.fromUTF16(s), n);
        if (result.length === 0) return null;
        return result;
      }
    };
    RE2Flags.UNANCHORED, RE2Flags.ANCHOR_START, RE2Flags.ANCHOR_BOTH;
    var TranslateRegExpString = class TranslateRegExpString {
      static isHexadecimal(ch) {
        return "0" <= ch && ch <= "9" || "A" <= ch && ch <= "F" || "a" <= ch && ch <= "f";
      }
      static translate(data) {
        let prefixFlags = "";
        if (Object.prototype.toString.call(data) === "[object RegExp]") {
          if (data.ignoreCase) prefixFlags += "i";
          if (data.multiline) prefixFlags += "m";
          if (data.dotAll) prefixFlags += "s";
          data = data.source;
        }
        if (typeof data !== "string") return data;
        let result = "";
        let changed = false;
        let size = data.length;
        if (size === 0) {
          result = "(?:)";
          changed = true;
        }
        let inCharClass = false;
        let i = 0;
        while (i < size) {
          let ch = data[i];
          if (ch === "\\") {
            if (i + 1 < size) {
              ch = data[i + 1];
              switch (ch) {
               case "\\":
                result += "\\\\";
                i += 2;
                continue;

               case "c":
                if (i + 2 < size) {
                  let code = data[i + 2].charCodeAt(0);
                  if (code >= 65 && code <= 90 || code >= 97 && code <= 122) {
                    let val = code % 32;
                    result += "\\x";
                    result += (val >> 4).toString(16).toUpperCase();
                    result += (val & 15).toString(16).toUpperCase();
                    i += 3;
                    changed = true;
                    continue;
                  }
                }
                result += "c";
                i += 2;
                changed = true;
                continue;

               case "u":
                if (i + 2 < size) if (data[i + 2] === "{") {
                  let j = i + 3;
                  let hasHex = false;
                  let closed = false;
                  while (j < size) {
                    const hexChar = data[j];
                    if (hexChar === "}") {
                      closed = true;
                      break;
                    }
                    if (!TranslateRegExpString.isHexadecimal(hexChar)) break;
                    hasHex = true;
                    j++;
                  }
                  if (closed && hasHex) {
                    result += "\\x";
                    i += 2;
                    changed = true;
                    continue;
                  }
                } else if (i + 5 < size) {
                  let isHex4 = true;
                  for (let j = 0; j < 4; j++) if (!TranslateRegExpString.isHexadecimal(data[i + 2 + j])) {
                    isHex4 = false;
                    break;
                  }
                  if (isHex4) {
                    result += "\\x{" + data.substring(i + 2, i + 6) + "}";
                    i += 6;
                    changed = true;
                    continue;
                  }
                }
                result += "u";
                i += 2;
                changed = true;
                continue;

               case "x":
                {
                  let isValidHex = false;
                  if (i + 2 < size && data[i + 2] === "{") {
                    let j = i + 3;
                    let hasHex = false;
                    let closed = false;
                    while (j < size) {
                      const hexChar = data[j];
                      if (hexChar === "}") {
                        closed = true;
                        break;
                      }
                      if (!TranslateRegExpString.isHexadecimal(hexChar)) break;
                      hasHex = true;
                      j++;
                    }
                    if (closed && hasHex) isValidHex = true;
                  } else if (i + 3 < size && TranslateRegExpString.isHexadecimal(data[i + 2]) && TranslateRegExpString.isHexadecimal(data[i + 3])) isValidHex = true;
                  if (isValidHex) {
                    result += "\\x";
                    i += 2;
                  } else {
                    result += "x";
                    i += 2;
                    changed = true;
                  }
                  continue;
                }

               case "n":
               case "r":
               case "t":
               case "a":
               case "f":
               case "v":
               case "d":
               case "D":
               case "s":
               case "S":
               case "w":
               case "W":
               case "b":
               case "B":
               case "p":
               case "P":
               case "A":
               case "z":
               case "Q":
               case "E":
               case "0":
               case "1":
               case "2":
               case "3":
               case "4":
               case "5":
               case "6":
               case "7":
                result += "\\" + ch;
                i += 2;
                continue;

               default:
                {
                  let cp = data.codePointAt(i + 1);
                  if (cp >= 48 && cp <= 57 || cp >= 65 && cp <= 90 || cp >= 97 && cp <= 122) {
                    let symSize = Utils.charCount(cp);
                    result += data.substring(i + 1, i + 1 + symSize);
                    i += symSize + 1;
                    changed = true;
                  } else {
                    result += "\\";
                    let symSize = Utils.charCount(cp);
                    result += data.substring(i + 1, i + 1 + symSize);
                    i += symSize + 1;
                  }
                  continue;
                }
              }
            }
          } else if (ch === "/") {
            result += "\\/";
            i += 1;
            changed = true;
            continue;
          } else if (ch === "[") {
            if (!inCharClass && data[i + 1] === "]") {
              result += "[^\\x00-\\x{10FFFF}]";
              i += 2;
              changed = true;
              continue;
            }
            if (!inCharClass && data[i + 1] === "^" && data[i + 2] === "]") {
              result += "[\\x00-\\x{10FFFF}]";
              i += 3;
              changed = true;
              continue;
            }
            inCharClass = true;
          } else if (ch === "]") inCharClass = false; else if (!inCharClass && ch === "(" && i + 2 < size && data[i + 1] === "?" && data[i + 2] === "<") if (i + 3 < size && !"=!>)".includes(data[i + 3])) {
            result += "(?P<";
            i += 3;
            changed = true;
            continue;
          }
          let cp = data.codePointAt(i);
          let symSize = Utils.charCount(cp);
          result += data.substring(i, i + symSize);
          i += symSize;
        }
        const finalResult = changed ? result : data;
        if (prefixFlags.length > 0) return `(?${prefixFlags})${finalResult}`;
        return finalResult;
      }
    };
    const execResult = (m, input) => {
      const result = m.matchArray();
      result.index = m.start(0);
      result.input = input;
      result.groups = m.namedGroupsObject();
      return result;
    };
    var RE2JS = class RE2JS {
      static CASE_INSENSITIVE=PublicFlags.CASE_INSENSITIVE;
      static DOTALL=PublicFlags.DOTALL;
      static MULTILINE=PublicFlags.MULTILINE;
      static DISABLE_UNICODE_GROUPS=PublicFlags.DISABLE_UNICODE_GROUPS;
      static LONGEST_MATCH=PublicFlags.LONGEST_MATCH;
      static LOOKBEHINDS=PublicFlags.LOOKBEHINDS;
      static quote(str) {
        return Utils.quoteMeta(str);
      }
      static quoteReplacement(str, javaMode = false) {
        return Matcher.quoteReplacement(str, javaMode);
      }
      static translateRegExp(expr) {
        return TranslateRegExpString.translate(expr);
      }
      static compile(regex, flags = 0) {
        Utils.checkPattern(regex);
        Utils.checkFlags(flags);
        let fregex = regex;
        if ((flags & RE2JS.CASE_INSENSITIVE) !== 0) fregex = `(?i)${fregex}`;
        if ((flags & RE2JS.DOTALL) !== 0) fregex = `(?s)${fregex}`;
        if ((flags & RE2JS.MULTILINE) !== 0) fregex = `(?m)${fregex}`;
        let re2Flags = RE2Flags.PERL;
        if ((flags & RE2JS.DISABLE_UNICODE_GROUPS) !== 0) re2Flags &= ~RE2Flags.UNICODE_GROUPS;
        if ((flags & RE2JS.LOOKBEHINDS) !== 0) re2Flags |= RE2Flags.LOOKBEHIND;
        const p = new RE2JS(regex, flags);
        p.re2Input = RE2.compileImpl(fregex, re2Flags, (flags & RE2JS.LONGEST_MATCH) !== 0);
        return p;
      }
      static matches(regex, input) {
        return RE2JS.compile(regex).testExact(input);
      }
      static initTest(pattern, flags, re2) {
        if (pattern == null) throw new Error("pattern is null");
        if (re2 == null) throw new Error("re2 is null");
        const p = new RE2JS(pattern, flags);
        p.re2Input = re2;
        return p;
      }
      constructor(pattern, flags) {
        this.patternInput = pattern;
        this.flagsInput = flags;
        this.re2Input = null;
      }
      reset() {
        this.re2Input.reset();
      }
      flags() {
        return this.flagsInput;
      }
      pattern() {
        return this.patternInput;
      }
      re2() {
        return this.re2Input;
      }
      matches(input) {
        return this.testExact(input);
      }
      matcher(input) {
        if (Utils.isByteArray(input)) input = MatcherInput.utf8(input);
        return new Matcher(this, input);
      }
      test(input) {
        if (Utils.isByteArray(input)) return this.re2Input.matchUTF8(input);
        return this.re2Input.match(input);
      }
      testExact(input) {
        const machineInput = Utils.isByteArray(input) ? MachineInput.fromUTF8(input) : MachineInput.fromUTF16(input);
        return this.re2Input.executeEngine(machineInput, 0, RE2Flags.ANCHOR_BOTH, 0) !== null;
      }
      exec(input) {
        const m = this.matcher(input);
        return m.find() ? execResult(m, input) : null;
      }
      split(input, limit = 0) {
        const m = this.matcher(input);
        const result = [];
        let emptiesSkipped = 0;
        let last = 0;
        while (m.find()) {
          if (last === 0 && m.end() === 0) {
            last = m.end();
            continue;
          }
          if (limit > 0 && result.length === limit - 1) break;
          if (last === m.start()) {
            if (limit === 0) {
              emptiesSkipped += 1;
              last = m.end();
              continue;
            }
          } else while (emptiesSkipped > 0) {
            result.push("");
            emptiesSkipped -= 1;
          }
          result.push(m.substring(last, m.start()));
          last = m.end();
        }
        if (limit === 0 && last !== m.inputLength()) {
          while (emptiesSkipped > 0) {
            result.push("");
            emptiesSkipped -= 1;
          }
          result.push(m.substring(last, m.inputLength()));
        }
        if (limit !== 0 || result.length === 0 && !(last === m.inputLength() && last > 0)) result.push(m.substring(last, m.inputLength()));
        return result;
      }
      * matchAll(input) {
        const m = this.matcher(input);
        while (m.find()) yield execResult(m, input);
      }
      toString() {
        return this.patternInput;
      }
      programSize() {
        return this.re2Input.numberOfInstructions();
      }
      groupCount() {
        return this.re2Input.numberOfCapturingGroups();
      }
      namedGroups() {
        return this.re2Input.namedGroups;
      }
      equals(other) {
        if (this === other) return true;
        if (other === null || this.constructor !== other.constructor) return false;
        return this.flagsInput === other.flagsInput && this.patternInput === other.patternInput;
      }
    };
  }),
  2977: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      O: () => _lib_stream_js__WEBPACK_IMPORTED_MODULE_0__,
      zu: () => _lib_websocket_server_js__WEBPACK_IMPORTED_MODULE_7__
    });
    var _lib_stream_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6412);
    __webpack_require__(1335);
    __webpack_require__(4376);
    __webpack_require__(893);
    __webpack_require__(7389);
    __webpack_require__(3332);
    __webpack_require__(6681);
    var _lib_websocket_server_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(129);
    null && WebSocket;
  }),
  4377: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      w$: () => datetime
    });
    var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
    var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(968);
    function datetime(params) {
      return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.You, params);
    }
  })
};
