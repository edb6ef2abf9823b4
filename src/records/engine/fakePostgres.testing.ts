import { createServer, type Socket } from 'node:net';

/** What the fake says to whoever connects: a server version, or an error's SQLSTATE at once. */
export type Pretence = { readonly version: string } | { readonly sqlState: string };

/** A server on loopback that speaks just enough of PostgreSQL's protocol to be asked its version. */
export async function startFakePostgres(pretence: Pretence): Promise<{ port: number; stop(): Promise<void> }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('data', () => {
      if ('sqlState' in pretence) socket.end(errorMessage(pretence.sqlState));
      else {
        socket.write(Buffer.concat([message('R', int32(0)), READY]));
        socket.on('data', (data) => data[0] === 0x51 && socket.write(row(pretence.version)));
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    stop: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

function message(type: string, ...parts: Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from(type), int32(body.length + 4), body]);
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}

function int16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeInt16BE(value);
  return bytes;
}

const text = (value: string): Buffer => Buffer.from(`${value}\0`);
const READY = message('Z', Buffer.from('I'));
const TEXT_TYPE = 25;

function row(value: string): Buffer {
  const column = [text('version'), int32(0), int16(0), int32(TEXT_TYPE), int16(-1), int32(-1), int16(0)];
  return Buffer.concat([
    message('T', int16(1), ...column),
    message('D', int16(1), int32(Buffer.byteLength(value)), Buffer.from(value)),
    message('C', text('SELECT 1')),
    READY,
  ]);
}

function errorMessage(sqlState: string): Buffer {
  return message('E', text('SFATAL'), text('VFATAL'), text(`C${sqlState}`), text('Mno'), Buffer.from([0]));
}
