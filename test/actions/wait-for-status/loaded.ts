/*
 * Everything that wait-for-status loads as it goes on, loaded beforehand: the fake clock cannot see
 * that a module is on its way.
 */
import '../../../actions/wait-for-status/src/providers/address/source.ts';
import '../../../actions/wait-for-status/src/providers/edgegap/source.ts';
import '../../../actions/wait-for-status/src/providers/emqx/source.ts';
import '../../../actions/wait-for-status/src/providers/github/source.ts';
import '../../../actions/wait-for-status/src/providers/nomad/source.ts';
import '../../../actions/wait-for-status/src/targets/parse-mapping.ts';
import '@rollout-actions/probe/http/probe-http';
import '@rollout-actions/probe/json/json-path';
import '@rollout-actions/probe/mqtt/probe-mqtt';
import '@rollout-actions/probe/tcp';
import '@rollout-actions/probe/text/regular-expression';
import '@rollout-actions/probe/udp';
import '@rollout-actions/probe/websocket';
