import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { crc32 } from 'node:zlib';

/** What the release site does wrong. */
export type Fault =
  | 'none'
  | 'flipped byte'
  | 'cut short'
  | 'cut connection'
  | 'wrong sum'
  | 'other sums'
  | 'two sums'
  | 'no archive'
  | 'no sums'
  | 'redirect';

export interface ReleaseSite extends AsyncDisposable {
  url: string;
  requests: readonly string[];
}

/** A ZIP archive with one executable file in it, stored as it is. */
function zipOf(name: string, content: string): Buffer {
  const [file, data] = [Buffer.from(name), Buffer.from(content)];
  const sizes = Buffer.alloc(12);
  sizes.writeUInt32LE(crc32(data), 0);
  sizes.writeUInt32LE(data.length, 4);
  sizes.writeUInt32LE(data.length, 8);
  const names = Buffer.alloc(4);
  names.writeUInt16LE(file.length, 0);
  const local = Buffer.concat([
    Buffer.from('504b03041400000000000000210a', 'hex').subarray(0, 14),
    sizes,
    names,
    file,
    data,
  ]);
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE((0o100755 << 16) >>> 0, 6);
  const entry = Buffer.concat([
    Buffer.from('504b010214031400000000000000210a', 'hex'),
    sizes,
    names,
    tail,
    file,
  ]);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, entry, end]);
}

/** A release site whose archive of version 1.2.3 holds the program. */
export async function startReleaseSite(program: string, fault: Fault): Promise<ReleaseSite> {
  const archive = zipOf('nomad', program);
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    requests.push(path);
    if (path === '/nomad/1.2.3/nomad_1.2.3_SHA256SUMS') sums(response, archive, fault);
    else if (/^\/nomad\/1\.2\.3\/nomad_1\.2\.3_\w+\.zip$/.test(path))
      send(response, archive, fault);
    else response.writeHead(404).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function sums(response: ServerResponse, archive: Buffer, fault: Fault): void {
  if (fault === 'no sums') return void response.writeHead(404).end();
  const digest = createHash('sha256').update(archive).digest('hex');
  const wrong = digest.replace(/^./, (digit) => (digit === '0' ? '1' : '0'));
  const files = ['linux_amd64', 'linux_arm64', 'darwin_amd64', 'darwin_arm64'];
  const lines = files.flatMap((each) => {
    const file = `nomad_1.2.3_${fault === 'other sums' ? 'plan9_mips' : each}.zip`;
    const good = `${fault === 'wrong sum' ? wrong : digest}  ${file}`;
    return fault === 'two sums' ? [good, `${wrong}  ${file}`] : [good];
  });
  response.writeHead(200, { 'content-type': 'text/plain' }).end(`${lines.join('\n')}\n`);
}

function send(response: ServerResponse, archive: Buffer, fault: Fault): void {
  if (fault === 'no archive') return void response.writeHead(404).end();
  if (fault === 'redirect') return void response.writeHead(302, { location: '/elsewhere' }).end();
  const sent = Buffer.from(archive);
  if (fault === 'flipped byte') sent.writeUInt8(sent.readUInt8(60) ^ 1, 60);
  const headers = { 'content-type': 'application/zip', 'content-length': sent.length };
  if (fault === 'cut connection') {
    response.writeHead(200, headers);
    response.write(sent.subarray(0, 40), () => response.destroy());
    return;
  }
  const whole = fault === 'cut short' ? sent.subarray(0, -30) : sent;
  response.writeHead(200, { ...headers, 'content-length': whole.length }).end(whole);
}
