// A fake clock does not wait for an import(), so a test that runs an action in its own process
// imports this, and what else the action loads later, before its clock goes on.
import '@rollout-actions/probe/http/probe-http';
import '@rollout-actions/probe/mqtt/probe-mqtt';
import '@rollout-actions/probe/tcp';
import '@rollout-actions/probe/udp';
import '@rollout-actions/probe/websocket';
